"""Cues: the reporting words of a sentence, told from nouns and adjectives of the same spelling."""

from collections.abc import Iterator
from itertools import compress

from seeds.parser.cues.opinions import OPINIONS, opinion
from seeds.parser.cues.particles import particles
from seeds.parser.cues.reportingnouns import has_clause, is_noun, names
from seeds.parser.cues.spots import BE, Spot, word_after
from seeds.parser.cues.verbforms import use_of
from seeds.parser.texts.lexicon import PHRASAL_SPEECH, REPORTING_NOUNS, VERBS, Verb
from seeds.parser.texts.records import record
from seeds.parser.texts.words import AUXILIARIES, DAYS, MODAL_NAMES, NEGATIONS, Words

_LIGHT = frozenset(("go", "put", "cut", "weigh", "point"))


@record(frozen=True, slots=True)
class Cue:
    """Reporting words: the verb or noun at word `at`, its particles up to `end` (exclusive).

    `kind`: finite, gerund, passive, infinitive, noun, according.
    """

    at: int
    end: int
    verbs: tuple[Verb, ...]
    kind: str
    negated: bool = False

    phrasal: bool = False

    def has(self, *frames: str) -> bool:
        """Whether the verb may be used in one of `frames`."""
        if self.phrasal and "say" in frames:
            return True
        for verb in self.verbs:  # noqa: SIM110  (a loop takes half the time of any() here, and readings ask often)
            if verb.frame in frames:
                return True
        return False

    @property
    def lemma(self) -> str:
        """The dictionary form of the verb, or the noun or phrase itself."""
        return self.verbs[0].lemma if self.verbs else ""

    @property
    def tense(self) -> str:
        """Base, s, ed or ing; '' for cues that are no verbs."""
        return self.verbs[0].tense if self.verbs else ""


def cues(words: Words, first: int, end: int, title: bool = False) -> Iterator[Cue]:
    """Every cue among the words `first` to `end` of one sentence, in order; `title` when every word has a capital."""
    past = first
    for i in cue_words(words, first, end):
        if i < past:
            continue
        low = words.low[i]
        if low in OPINIONS and (view := opinion(words, i, first, end)):
            yield Cue(*view, (), "according")
        elif low == "quote" and _is_aside(words, i, first):
            past = i + 1
            yield Cue(i - 1, past, (), "according")
        elif low in VERBS:
            barred = words.is_capital(i) and not title and not (i == first and low.endswith(("ing", "ed")))
            cue = None if barred else _verb(words, i, first, end, title)
            if low in _PHRASES and not barred and (cue is None or cue.has("that")):
                cue = _phrase_cue(words, i, end) or cue
            if cue:
                past = cue.end
                yield cue
        elif low in _PHRASES and (phrase := _phrase_cue(words, i, end)):
            past = phrase.end
            yield phrase
        elif low == "according" and word_after(words, i, end) in ("to", "as"):
            yield Cue(i, i + 2, (), "according")
        elif words.spelling[i] == "per" and i > first + 1 and _ends_words(words, i):
            yield Cue(i, i + 1, (), "according")
        elif low == "keeping" and i > first and _in_keeping(words, i - 1, first):
            yield Cue(i - 1, i + 2, (), "according")
        if low in REPORTING_NOUNS and is_noun(words, i, first) and has_clause(words, i, end) and not names(words, i):
            yield Cue(i, i + 1, (), "noun")


def cue_words(words: Words, first: int, end: int) -> list[int]:
    """The numbers of those words `first` to `end` that are spelled like a reporting word, whether they are one or not.

    Where there is none no cue stands, which a sentence is asked before anything else.
    """
    return list(compress(range(first, end), map(_CUE_WORDS.__contains__, words.low[first:end])))


def _phrase_cue(words: Words, i: int, end: int) -> Cue | None:
    """A light verb that reports only together with the words behind it ('came out against', 'made it clear')."""
    for phrase in _PHRASES[words.low[i]]:
        stop = i + 1 + len(phrase)
        if stop <= end and tuple(words.low[i + 1 : stop]) == phrase:
            frame = (
                "that" if phrase == ("it",) and words.low[i][0] == "h" else "say" if phrase[-1] in _SAYING else "act"
            )
            return Cue(i, stop, (Verb("come", frame, "ed"),), "finite", phrasal=frame == "say")
    return None


_WHOSE = ("his", "her", "its", "their")
_WILLS = ("wish to", "desire to", "inclination to", "appetite for", "appetite to", "stomach for", "interest in")
_SAYING = frozenset(["clear", "plain", "it", "known", "understood", "notice", "know", "understand"])


def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    tails = {
        "come comes came": "out against;out in favor of;out in favour of;out in support of;out for",
        "let lets letting": "it be known;it be understood;us know;it slip;slip",
        "serve serves served": "notice",
        "make makes made making": "no secret of;"
        "clear;it clear;plain;it plain;it known;it understood;known;the case for;"
        "the case that;the point that",
        "take takes took taken": "issue with;aim at;credit for;exception to;a swipe at;responsibility for;credit for",
        "give gives gave given": "assurances;an assurance;it to be understood;to understand;notice",
        "stand stands stood": "by;up for;behind",
        "pour pours poured": "cold water on;scorn on",
        "put puts": "the blame on;it",
        "hold holds held": "out the prospect of;out hope;that",
        "have has had": ";".join(
            [
                *("it", "no intention of", "no plans to", "no plan to"),
                *(f"{how} {will}" for how in ("no", "little") for will in _WILLS),
            ]
        ),
        "leave leaves left": "open the possibility;no doubt",
        "throw throws threw thrown": ";".join(
            ["cold water on", "out", *(f"{whose} {what} behind" for whose in _WHOSE for what in ("support", "weight"))]
        ),
        "draw draws drew": "a red line",
        "join joins joined joining": "calls;the call;the calls;demands;the demand;the demands;the chorus of calls",
        "turn turns turned": "down",
        "reserve reserves reserved reserving": "the right;its right;their right",
        "play plays played playing": "down;up",
        "provide provides provided": "for",
    }
    return {
        verb: tuple(tuple(t.split()) for t in tail.split(";"))
        for verbs, tail in tails.items()
        for verb in verbs.split()
    }


_PHRASES = _phrases()
_CUE_WORDS = frozenset([*VERBS, *_PHRASES, *REPORTING_NOUNS, *OPINIONS, "according", "per", "keeping"])
_QUOTED = frozenset(["quoted", "cited", "reported"])
_AS_SAYING = ["as", "saying"]
_LONGEST_QUOTER = 9
_CLOSED = ([",", '"'], [",", "”"])
"""How a quotation ends before its source: ""They stay," per Lee"."""
_KEPT = AUXILIARIES | {"both", "all", "here", "there", "this", "most"}
"""Adverbs by form that may be the subject or belong to the verb, and are not passed over."""


def _in_keeping(words: Words, i: int, first: int) -> bool:
    """Whether "in keeping with" begins at word `i`, first in its sentence or behind a comma."""
    apart = i == first or words.spelling[i - 1] == ","
    return apart and words.low[i : i + 3] == ["in", "keeping", "with"]


def _is_aside(words: Words, i: int, first: int) -> bool:
    """Whether "to quote" stands apart at word `i`, first in its sentence or behind a comma."""
    return i > first and words.low[i - 1] == "to" and (i - 1 == first or words.spelling[i - 2] == ",")


def _ends_words(words: Words, i: int) -> bool:
    """Whether what was said may end right before word `i`: behind a comma, "as" or a quotation."""
    return words.low[i - 1] in (",", "as") or words.low[i - 2 : i] in _CLOSED


def _quoting_end(words: Words, i: int, end: int, before: str) -> int:
    """Behind passive words that say as "said" does, "were quoted (by the press) as saying"; 0 where none stand."""
    if words.low[i] not in _QUOTED or before not in BE:
        return 0
    if words.low[i + 1 : i + 2] not in (["as"], ["by"]):
        return 0
    stop = min(end - 1, i + _LONGEST_QUOTER)
    return next((k + 2 for k in range(i + 1, stop) if words.low[k : k + 2] == _AS_SAYING), 0)


def _back(words: Words, i: int, first: int) -> int:
    """The nearest word before `i` that is no adverb and no day; `first` - 1 when there is none."""
    j = i - 1
    while j >= first and words.quoted[j] == words.quoted[i]:
        passed = (words.is_adverb(j) or words.low[j] in DAYS) and words.low[j] not in _KEPT
        passed = passed or (words.low[j] == "each" and j > first and words.is_capital(j - 1))
        if not passed and not (words.low[j] == "on" and j + 1 < i and words.low[j + 1] in DAYS):
            break
        j -= 1
    return j


def _verb(words: Words, i: int, first: int, end: int, title: bool) -> Cue | None:
    verbs = VERBS[words.low[i]]
    j = _back(words, i, first)
    spelled = words.spelling if j >= first and words.spelling[j] in MODAL_NAMES else words.low
    before = spelled[j] if j >= first and words.quoted[j] == words.quoted[i] else ""
    kind = use_of(Spot(words, i, j, before, word_after(words, i, end), title))
    if not kind or (before.endswith("ing") and word_after(words, i, end) in REPORTING_NOUNS and kind == "finite"):
        return None
    near = range(max(first, i - 4), i)
    negated = not NEGATIONS.isdisjoint(words.low[near.start : i]) and any(
        words.low[k] in NEGATIONS for k in near if words.quoted[k] == words.quoted[i]
    )
    if quoting := _quoting_end(words, i, end, before):
        return Cue(i, quoting, VERBS["said"], "finite", negated)
    stop = i + 1
    own = particles(verbs[0].lemma)
    while stop < end and stop < i + 3 and words.low[stop] in own:
        stop += 1
    after = word_after(words, i, end)
    if verbs[0].lemma == "add" and (after in ("up", "to") or (before in BE and after[:1].isdigit())):
        return None
    phrasal = stop > i + 1 and f"{verbs[0].lemma} {words.low[i + 1]}" in PHRASAL_SPEECH
    if verbs[0].lemma in _LIGHT and stop == i + 1:
        return None
    return Cue(i, stop, verbs, kind, negated, phrasal)
