"""Bodies spoken of by what they are once a paragraph has named them: "the company" is the Bastion Group."""

from seeds.parser.naming.persons import capital_runs
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import Words

_COMPANIES = word_set("group company maritime security services solutions corporation international holdings global")
_BLOCS = word_set(
    """union pact league alliance community commonwealth compact accord concord entente organisation organization
    states nations council association"""
)
_GROUPS = word_set(
    """group front movement army guard militia brigade brigades legion council alliance coalition force forces
    resistance party"""
)
_NAMES = {
    **dict.fromkeys(word_set("company firm contractor"), _COMPANIES),
    **dict.fromkeys(word_set("bloc alliance organisation organization union pact league"), _BLOCS),
    **dict.fromkeys(word_set("group movement militia faction front rebels militants coalition"), _GROUPS),
    **dict.fromkeys(word_set("party"), word_set("party union congress movement front alliance league democrats")),
}
"""The last words of the names that a common noun may stand for."""
_LONGEST_PHRASE, _LONGEST_APPOSITIVE = 3, 6
_OF = frozenset(["of", "for", "the"])


def named_as(text: str, words: Words, first: int, end: int) -> str | None:
    """The name last told before "the bloc", words `first` to `end`, of what is one; '' where none is.

    None where the phrase is no such noun behind "the", with one adjective at most.
    """
    noun = words.low[end - 1]
    if words.low[first] != "the" or noun not in _NAMES or end - first > _LONGEST_PHRASE:
        return None
    if any(words.is_capital(k) for k in range(first + 1, end)):
        return None
    for start, stop in reversed(_names(words, first)):
        if words.quoted[start] < 0 and _is_one(words, (start, stop), noun):
            return " ".join(words.span(start, stop).of(text).split())
    return ""


def _names(words: Words, end: int) -> list[tuple[int, int]]:
    """The names before word `end` without their articles; "the Council of Hill States" is one."""
    found: list[tuple[int, int]] = []
    for first, stop in capital_runs(words, 0, end):
        start = first + (words.low[first] == "the" and stop - first > 1)
        if found and words.low[found[-1][1]] in _OF and _OF.issuperset(words.low[found[-1][1] : start]):
            found[-1] = (found[-1][0], stop)
        else:
            found.append((start, stop))
    return found


def _is_one(words: Words, run: tuple[int, int], noun: str) -> bool:
    """Whether a name is of what a noun stands for, by its own noun or by what is told of it: "Heron, a company"."""
    start, end = run
    whole = next((k for k in range(start, end) if words.low[k] in _OF), end)
    if end - start > 1 and words.low[whole - 1] in {noun, *_NAMES[noun]}:
        return True
    told = words.low[end + 1 : end + _LONGEST_APPOSITIVE] if words.spelling[end : end + 1] == [","] else []
    return noun in told and told[0] in ("a", "an", "the", "another")
