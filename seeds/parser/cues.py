"""Cues: the reporting words of a sentence, told from nouns and adjectives of the same spelling."""

from collections.abc import Iterator
from dataclasses import dataclass

from seeds.parser.lexicon import PHRASAL_SPEECH, REPORTING_NOUNS, VERBS, Verb
from seeds.parser.words import (
    ADVERBS,
    AUXILIARIES,
    DAYS,
    DETERMINERS,
    NEGATIONS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
    Words,
)

BE = frozenset("is are was were be been being am isn't wasn't weren't isn’t wasn’t weren’t aren't aren’t".split())
HAVE = frozenset("has have had having 've ’ve hasn't haven't hadn't hasn’t haven’t hadn’t he’d".split())
_MODALS = AUXILIARIES - BE - HAVE - {"'s", "’s"}
_PARTICLES = {
    "call": "for on upon out", "point": "out to", "go": "on", "cut": "in", "put": "it", "weigh": "in", "speak": "out about of for against", "talk": "about of up",
    "lash": "out at", "brush": "aside off", "shrug": "off", "wave": "off away", "hit": "back out at", "push": "for back", "rail": "against at",
    "refer": "to", "allude": "to", "hint": "at", "look": "forward to", "agree": "with to on", "disagree": "with", "object": "to",
    "worry": "about", "complain": "about of", "warn": "of against about", "boast": "of about", "brag": "about", "joke": "about",
    "vote": "for against", "lobby": "for against", "press": "for", "argue": "for against", "appeal": "for to", "approve": "of",
    "disapprove": "of", "respond": "to", "react": "to", "reply": "to", "plead": "for", "ask": "for about", "think": "of about",
    "wonder": "about", "know": "of about", "insist": "on upon", "decide": "on against", "apologize": "for", "apologise": "for", "speculate": "about",
    "protest": "against", "comment": "on", "elaborate": "on", "write": "of about", "say": "of", "elect": "to", "tell": "of", "dream": "of",
    "speak-": "", "commit": "to", "care": "about", "mind": "", "back": "away off down", "scoff": "at", "bristle": "at", "sneer": "at",
    "play": "down up", "spell": "out", "rule": "out", "lay": "out", "hope": "for", "long": "for", "yearn": "for", "wish": "for", "trust": "in",
    "believe": "in", "plan": "on for", "intend": "on", "expect": "", "reflect": "on", "expand": "on", "push-": "", "shoot": "back down",
    "fire": "back", "chime": "in", "snap": "back", "text": "back", "advocate": "for", "testify": "about to", "confess": "to", "admit": "to",
    "learn": "of about", "hear": "of about", "dispute": "", "rant": "about against", "fume": "about at", "rage": "", "vent": "about",
    "complain-": "", "gush": "about over", "marvel": "at", "muse": "about on", "consult": "on", "rejoice": "at over", "account": "for",
}  # fmt: skip
_PARTICLE_SETS = {lemma: frozenset(words.split()) for lemma, words in _PARTICLES.items()}
_NOUNISH = frozenset(
    """claim claims report reports state states note notes charge charges demand demands call calls plan plans hope hopes fear fears promise
    promises comment comments remark remarks tweet tweets answer answers view views request requests estimate estimates project projects
    question questions address vote votes support attack attacks push offer offers order orders praise blame condition guess doubt
    doubts judge argue- find finds pledge pledges vow vows brand brands worry worries test thunder appeal appeals protest protests study
    talk talks result results detail details list lists name names post posts blog blogs email emails text texts cast back hit hits link links
    fault credit value values quote quotes stress signal signals mean means feel read show shows need needs respect wave
    wonder wonders look looks joke jokes challenge challenges command commands reference references type address concern counter lament
    veto object objects mandate mandates favor favour honor honour ban bans bar welcome regret regrets contest light like voice voices
    sense slam slams blast blasts knock knocks rule rules tie ties dream dreams bet echo echoes reply discourse treat direct suspect
    suspects desire desires project label labels share shares highlight highlights press border care minds mind care long aim aims start
    shout shouts cry cries exchange weighs forecast forecasts smile laugh figure figures salute assume- warning reasoning begin present""".split()
)
_NOT_GERUND = frozenset(
    "meaning feeling finding ruling meeting being reading understanding talking speaking according regarding excluding during saying- writing- beginning".split()
)
_QUOTES = frozenset(('"', "“", "''", "‘"))
_LIGHT = frozenset(("go", "put", "cut", "weigh", "point"))
_NUMERALS = frozenset("one two three four five six few other".split())
_SUCH = frozenset(
    "said reported alleged claimed accused suspected proposed estimated expected supposed recommended promised".split()
)


@dataclass(frozen=True, slots=True)
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
        return (self.phrasal and "say" in frames) or any(verb.frame in frames for verb in self.verbs)

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
    for i in range(first, end):
        low = words.low[i]
        if low in VERBS:
            if words.is_capital(i) and not title and not (i == first and low.endswith(("ing", "ed"))):
                continue
            cue = _verb(words, i, first, end, title)
            cue = cue or (_phrase_cue(words, i, end) if low in _PHRASES else None)
            if cue:
                yield cue
        elif low in _PHRASES and (phrase := _phrase_cue(words, i, end)):
            yield phrase
        elif low == "according" and _next(words, i, end) in ("to", "as"):
            yield Cue(i, i + 2, (), "according")
        elif low == "per" and i > first and words.low[i - 1] in (",", "as"):
            yield Cue(i, i + 1, (), "according")
        elif low == "keeping" and _next(words, i, end) == "with" and i > first and words.low[i - 1] == "in":
            yield Cue(i - 1, i + 2, (), "according")
        if low in REPORTING_NOUNS and _is_noun(words, i, first) and _clause_follows(words, i, end):
            yield Cue(i, i + 1, (), "noun")


def _phrase_cue(words: Words, i: int, end: int) -> Cue | None:
    """A light verb that reports only together with the words behind it ('came out against', 'made it clear')."""
    for phrase in _PHRASES[words.low[i]]:
        stop = i + 1 + len(phrase)
        if stop <= end and tuple(words.low[i + 1 : stop]) == phrase:
            frame = "say" if phrase[-1] in ("clear", "plain", "it") else "act"
            return Cue(i, stop, (Verb("come", frame, "ed"),), "finite", phrasal=frame == "say")
    return None


def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    tails = {
        "come comes came": "out against;out in favor of;out in favour of;out in support of;out for",
        "make makes made making": "clear;it clear;plain;it plain;the case for;the case that;the point that",
        "take takes took taken": "issue with;aim at;credit for;exception to;a swipe at;responsibility for;credit for",
        "give gives gave given": "assurances;an assurance",
        "stand stands stood": "by;up for;behind",
        "pour pours poured": "cold water on;scorn on",
        "put puts": "the blame on;it",
        "hold holds held": "out the prospect of;out hope;that",
        "have has had": "no intention of;no plans to;no plan to",
        "leave leaves left": "open the possibility;no doubt",
        "throw throws threw": "his support behind;her support behind;its support behind;cold water on",
        "draw draws drew": "a red line",
    }
    return {
        verb: tuple(tuple(t.split()) for t in tail.split(";"))
        for verbs, tail in tails.items()
        for verb in verbs.split()
    }


_PHRASES = _phrases()


def _next(words: Words, i: int, end: int) -> str:
    return words.low[i + 1] if i + 1 < end else ""


def _back(words: Words, i: int, first: int) -> int:
    """The nearest word before `i` that is no adverb; `first` - 1 when there is none."""
    j = i - 1
    while (
        j >= first
        and words.quoted[j] == words.quoted[i]
        and (words.is_adverb(j) or words.low[j] in DAYS)
        and words.low[j] not in AUXILIARIES | {"both", "all", "here", "there", "this", "most"}
    ):
        j -= 1
    return j


def _verb(words: Words, i: int, first: int, end: int, title: bool) -> Cue | None:
    verbs = VERBS[words.low[i]]
    tense = verbs[0].tense
    j = _back(words, i, first)
    before = words.low[j] if j >= first and words.quoted[j] == words.quoted[i] else ""
    kind = _kind(words, i, j, before, tense, end, title)
    if not kind:
        return None
    negated = any(words.low[k] in NEGATIONS for k in range(max(first, i - 4), i) if words.quoted[k] == words.quoted[i])
    stop = i + 1
    particles = _PARTICLE_SETS.get(verbs[0].lemma, frozenset())
    while stop < end and stop < i + 3 and words.low[stop] in particles:
        stop += 1
    if verbs[0].lemma == "add" and _next(words, i, end) in ("up", "to"):
        return None
    phrasal = stop > i + 1 and f"{verbs[0].lemma} {words.low[i + 1]}" in PHRASAL_SPEECH
    if verbs[0].lemma in _LIGHT and stop == i + 1:
        return None
    return Cue(i, stop, verbs, kind, negated, phrasal)


def _kind(words: Words, i: int, j: int, before: str, tense: str, end: int, title: bool) -> str:
    if tense == "ing":
        return _gerund_kind(words, i, before)
    if before == "to":
        return "infinitive" if tense == "base" else ""
    if tense == "ed":
        return _past_kind(words, i, j, before, end)
    if (
        before in DETERMINERS - _NUMERALS - {"that", "all", "both", "many", "some", "others", "most"}
        or before in POSSESSIVES
    ):
        return ""
    if before in ("'s", "’s") or (before in PREPOSITIONS and not title):
        return ""
    verbs = VERBS[words.low[i]]
    after = _next(words, i, end)
    if before in HAVE or before in BE or (before in _MODALS and tense == "s"):
        return ""
    if words.low[i] == "like" and before not in _MODALS and before not in SUBJECT_PRONOUNS:
        return ""
    if before == "that" and j == 0 and words.low[i] in _NOUNISH:
        return ""
    if before in VERBS and before not in _NOUNISH and VERBS[before][0].tense in ("s", "ed"):
        return ""
    if any(verb.tense == "ed" for verb in verbs) and after in _QUOTES | {":"}:
        return "finite"
    if tense == "base" and before not in _MODALS and not _plural(words, i, before, title):
        return ""
    if words.low[i] in _NOUNISH and before in _NUMERALS - {"other", "few"}:
        return ""
    if words.low[i] in _NOUNISH and before.endswith(("ed", "ous", "ive", "ish", "ese")) and not words.is_capital(j):
        return ""
    if words.low[i] in _NOUNISH and not _predicate(words, i, j, before, end, title):
        return ""
    return "finite"


def _gerund_kind(words: Words, i: int, before: str) -> str:
    low = words.low[i]
    if before in BE:
        return "finite"
    if low in _NOT_GERUND or before in DETERMINERS or before in POSSESSIVES or before in ("'s", "’s", "of", "for"):
        return ""
    return "gerund"


def _past_kind(words: Words, i: int, j: int, before: str, end: int) -> str:
    low = words.low[i]
    after = _next(words, i, end)
    if (
        before in DETERMINERS - _NUMERALS - {"that", "all", "both", "many", "some", "others", "most", "this"}
        or before in POSSESSIVES
    ):
        return ""
    if before in ("'s", "’s") and low not in ("said", "told"):
        return "passive" if before in ("'s", "’s") and j > 0 and words.low[j - 1] in SUBJECT_PRONOUNS else ""
    if before in BE:
        if low == "quoted" and after == "as":
            return "finite"
        return "passive"
    if before in ("being", "get", "gets", "got"):
        return "passive"
    if before in _MODALS and low not in ("read", "put", "cast"):
        return ""
    if after == "by" and before not in HAVE:
        return "passive"
    if before in PREPOSITIONS and before not in ("on", "in", "of", "at", "for"):
        return ""
    if (
        j == i - 1
        and before in VERBS
        and VERBS[before][0].tense in ("ing", "base")
        and before not in _NOUNISH
        and not words.is_capital(j)
    ):
        return ""
    if low in _SUCH and j == i - 1 and before in PREPOSITIONS:
        return ""
    return "finite"


def _plural(words: Words, i: int, before: str, title: bool) -> bool:
    """Whether the word before a base form can be a plural subject."""
    if title:
        return before.endswith("s")
    if before and words.low[i] not in _NOUNISH and VERBS[words.low[i]][0].frame in ("say", "tell", "think"):
        return before[0].isalnum()
    if not before or not before[0].isalpha():
        return before in (",", ")", "—", "–", "”", '"')
    return (
        before.endswith("s")
        and not before.endswith("ss")
        or before
        in (
            "i you we they who people men women police both all many some most others few and or that officials public media which press"
        ).split()
    )


def _predicate(words: Words, i: int, j: int, before: str, end: int, title: bool) -> bool:
    """Whether a word that may be a noun is the verb here: what follows begins an object or a clause."""
    after = _next(words, i, end)
    if not after:
        return False
    if before in SUBJECT_PRONOUNS or before in ("that", "which") or before in _MODALS or title:
        return True
    if j != i - 1 and words.low[i - 1] in ADVERBS | DAYS:
        return True
    if (
        after in DETERMINERS
        or after in SUBJECT_PRONOUNS
        or after in ("that", ":", "to", "there", "him", "them", "us", "me", "whether", "how", "what", "why")
    ):
        return not (before in ("and", "or", ",") and after in ("in", "to", ":"))
    if after in AUXILIARIES or after in PREPOSITIONS or after in (",", ".", "and", "or", ";", ")"):
        return False
    if words.quoted[i + 1] != words.quoted[i]:
        return True
    if after in VERBS and VERBS[after][0].tense in ("ed", "s"):
        return False
    return j >= 0 and (words.is_capital(j) or before.endswith("s")) and after not in DAYS


def _is_noun(words: Words, i: int, first: int) -> bool:
    if words.low[i] not in VERBS:
        return True
    if i == first:
        return True
    before = words.low[i - 1]
    return (
        before in DETERMINERS
        or before in ("'s", "’s")
        or (before in PREPOSITIONS and before != "to")
        or (words.spelling[i - 1].isupper() and len(before) > 1)
        or before.endswith(("an", "ese", "ish", "ing", "ous", "al", "ed"))
        or before in ("and", "or", "amid", "rejects", "rejected", "denies", "denied", "dismissed", "unconfirmed")
    )


def _clause_follows(words: Words, i: int, end: int) -> bool:
    for j in range(i + 1, min(end, i + 9)):
        low = words.low[j]
        if low == "that":
            return j + 1 < end and (j == i + 1 or words.low[i + 1] in ("by", "from", "of", ",", "in", "on"))
        if low in (".", ";", ":", "and", "but") or low in VERBS and VERBS[low][0].tense == "s":
            return False
    return False
