"""Word lists as the parser keeps them: sets written as running text."""


def word_set(words: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(words.split())
