"""Whether the words of a subject can stand for somebody who holds a position: a person, body, office, state, paper."""

import re
from functools import lru_cache

from seeds.parser.naming.builtin import NOT_PERSONS
from seeds.parser.naming.kinds import is_several, is_somebody_unnamed
from seeds.parser.naming.minds import may_hold_views
from seeds.parser.texts.lexicon import VERBS
from seeds.parser.texts.wordlists import word_set
from seeds.parser.texts.words import MODAL_NAMES

_HEAD = re.compile(
    r"(?i),| (?:of|in|at|for|from|with|who|on|to|which|that|by|near|against|between|among|over|opposed)\b"
)
_PAPER_OF_STATES = re.compile(r"(?i)\b(?:agreement|accord|treaty|pact|protocol|memorandum)\b")
_BODY_OF_STATES = re.compile(r"\b[A-Z][\w-]+ Pact$|\b(?:[Pp]owers|[Ss]tates|[Pp]arties|[Gg]uarantors|[Ss]ignatories)$")
_NOBODY = re.compile(
    r"(?i)^(?:\w+ )?(?:reports|rumou?rs|nobody|no one|everyone|views)$|^the views"
    r"|^(?:that )?(?:no one|nobody|none|neither|nothing|no [a-z]+|anyone|anybody|whoever|any [a-z]+)\b"
    r"|^(?:few|not many|hardly anyone)$"
    r"|^(?:the )?(?:presenter|interviewer|moderator|anchor|announcer|newsreader|narrator|questioner|question)$"
)
_DEEDS = word_set(
    """withdrawal withdrawals pullout pull-out departure settlement coordination decision decisions move moves presence
    plan plans deal deals conflict war wars claim claims attack attacks strike strikes visit visits talks exit relations
    policy policies sanctions clashes fighting remarks comments words question questions issue issues idea ideas figure
    figures number numbers crisis situation development developments measure measures step steps troops soldiers base
    bases planes jets conference ships tanks convoy convoys deployment deployments occupation invasion operation
    operations justice security peace independence sovereignty stability backdrop
    evidence interviews footage imagery images photos photographs records killings bombings
    poll polls survey surveys questionnaire questionnaires ballot ballots referendum"""
)
_BEHIND = word_set(
    """close sent written made held not familiar aware present alone involved live abroad here there nearby ashore
    inside"""
)
"""What stands behind a noun for somebody: "an official close to the talks", "one minister not involved"."""
_NAMED_SO = re.compile(r"\b(?:[Bb]ishops['’]|[Ee]piscopal) [Cc]onference|\bCoordination of (?:the )?[A-Z]")
"""Bodies whose names turn on what is a deed elsewhere."""
_RUNNING = word_set(
    """leading ruling visiting serving opposing neighbouring neighboring governing sitting retiring outgoing incoming
    warring surviving returning remaining participating dissenting working grieving striking protesting mourning
    competing acting commanding fleeing demonstrating marching rallying picketing campaigning boycotting reigning
    presiding standing supervising investigating practising practicing aspiring rising departing arriving bordering
    adjoining contributing donating supporting rebelling"""
)
_PROMINENT = word_set(
    """opposition leading senior political religious public military community party government tribal rebel union
    church key prominent influential business"""
)
"""What stands before "figure" where it is somebody: "a leading figure", unlike "official figures"."""
_BROKEN = word_set(
    """has have had is are was were will would may far however so also still there very and or but beforehand afterwards
    then when while up down out off away not never rather sooner to in into by with from at for of amid after
    before since against between among"""
)
_OBJECTS = word_set("the a an his her him them us it all our their my your me you up down out off away back")
_BARE = word_set("suppose live give pack take make let get put keep send bring go come leave stay deal agree think see")
_LY = re.compile(r"[a-z]{4,}ly$")
_LY_ENDS = re.compile(r"(?:al|i|ed|[aei]nt|ive|ous|[ai]b|[aeiu]te?|ing|er|ful|less|ish|ar|ick?|ir)ly$")
"""What an adverb ends in, written with a capital in a headline, and hardly a surname does."""
_LY_NOUNS = word_set("assembly family ally supply reply weekly daily monthly quarterly anomaly monopoly")


def is_paper_of_states(words: str) -> bool:
    """Whether `words` name what states have signed; "the Southern Pact", "an Accord official" are none."""
    if not _PAPER_OF_STATES.search(words) or _BODY_OF_STATES.search(words):
        return False
    return not (is_somebody_unnamed(words) or is_several(words))


@lru_cache(maxsize=4096)
def is_somebody(words: str, papers: bool = False) -> bool:
    """Whether `words` (a subject as printed) can hold a position; deeds, broken phrases and bare verbs cannot.

    What states have signed ("the accord") can only with `papers`.
    """
    if _NOBODY.search(words) or words.strip().isdigit() or (is_paper_of_states(words) and not papers):
        return False
    head = re.sub(r"^(?:[Tt]he|[Aa]n?|[Aa]ny|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ", "", words)
    named = _HEAD.split(head, maxsplit=1)[0].split()
    tail = words.rsplit(maxsplit=1)[-1].lower() if words.strip() else ""
    if (
        not named
        or (tail in _BROKEN and not _is_modal_name(words.split()))
        or _is_adverb(words.rsplit(maxsplit=1)[-1], alone=" " not in words.strip())
    ):
        return False
    while len(named) > 1 and named[-1].islower() and (named[-1].endswith("ed") or named[-1] in _BEHIND):
        named.pop()
    last = named[-1]
    prominent = last in ("figure", "figures") and len(named) > 1 and named[-2].lower() in _PROMINENT
    deed = last.lower() in _DEEDS and (last.islower() or len(named) == 1)
    deed = deed and not prominent and not _NAMED_SO.search(words)
    thing = last.islower() and last.isalpha() and not may_hold_views(last)
    return not (deed or thing) and (head != words or not _is_verb_phrase(head.split()))


def _is_adverb(word: str, alone: bool) -> bool:
    """Whether a word is an adverb that no subject ends with, and no name: "Norland repeatedly", not "Ann Donnelly"."""
    low = word.lower()
    named = word[:1].isupper() and not alone and not (word.istitle() and _LY_ENDS.search(low))
    return bool(_LY.match(low)) and low not in _LY_NOUNS and not word[-1:].isupper() and not named


def _is_modal_name(tokens: list[str]) -> bool:
    """Whether a name ends with what would be an auxiliary in small letters: "Mrs May", unlike "Norland may"."""
    return tokens[-1] in MODAL_NAMES and tokens[0].lower() not in NOT_PERSONS


def _is_verb_phrase(tokens: list[str]) -> bool:
    """Whether words without a determiner are a predicate: "pack up without anyone", "battling rebels", "calls"."""
    first = tokens[0]
    if not first.islower():
        return len(tokens) == 1 and first.endswith("ing") and first.lower() in VERBS
    if first.endswith("ing") and len(first) > 5 and first not in _RUNNING and "-" not in first:
        return True
    after = tokens[1] if len(tokens) > 1 else ""
    if first.endswith("ed") and after in ("to", "by"):
        return True
    verb = first in _BARE or any(form.tense == "base" for form in VERBS.get(first, ()))
    return verb and (after in _OBJECTS or first in _BARE)
