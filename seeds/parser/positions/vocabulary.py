"""The words of the field and the class each bears, alone and in rows of several."""

from collections.abc import Iterable, Mapping

from seeds.parser.positions.inflections import forms

_Phrase = tuple[tuple[str, ...], str]
_Classed = Mapping[str, Iterable[str]]


class Phrases:
    """The words that bear a class: `alone`, and in `longer` rows, by the first word and the second."""

    def __init__(self, phrases: Iterable[_Phrase]) -> None:
        self.all = tuple(phrases)
        self.alone: dict[str, str] = {}
        self.longer: dict[str, dict[str, list[_Phrase]]] = {}
        for tokens, tag in sorted(self.all, key=lambda phrase: -len(phrase[0])):
            if len(tokens) == 1:
                self.alone.setdefault(tokens[0], tag)
            else:
                self.longer.setdefault(tokens[0], {}).setdefault(tokens[1], []).append((tokens, tag))

    def find(self, words: list[str], at: int) -> tuple[str, int]:
        """The class of the longest phrase that begins at `at`, else the word there itself; and how many words it is."""
        word = words[at]
        longer = self.longer.get(word)
        if longer and at + 1 < len(words):
            for tokens, tag in longer.get(words[at + 1], ()):
                if tuple(words[at : at + len(tokens)]) == tokens:
                    return tag, len(tokens)
        return self.alone.get(word, word), 1


def vocabulary(words: _Classed, verbs: _Classed) -> Phrases:
    """The phrases of words.yaml: those that stand there by themselves, then forms of verbs spelled otherwise."""
    bearing = {phrase.lower(): tag for tag, rows in words.items() for phrase in rows}
    for tag, rows in verbs.items():
        for form, borne in (entry for verb in rows for entry in forms(verb, tag)):
            bearing.setdefault(form, borne)
    return Phrases((tuple(phrase.split()), tag) for phrase, tag in bearing.items())
