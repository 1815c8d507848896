"""Whether words that name no force speak of something else: what else is withdrawn, ended, left or refused."""

from __future__ import annotations

import re

from seeds.parser.naming.persons import is_person_noun
from seeds.parser.positions.pursuits import asks_for_else, keeps_at_else
from seeds.parser.texts.wordlists import word_set

THIS = (
    r"(?<!\S)(?:this (?:[a-z]+ ){0,3}(?:OBLIGE|NOT) |ACCEPT this |this (?:WILL|MAY) ONLY |"
    r"(?:voted|approved|agreed|signed|asked) (?:[a-z]+ )?(?:for|on|to) this )"
)
"""What is said of "this", which stands for what was just spoken of: "This cannot go on", "put up with this"."""
IMPLYING = re.compile(
    r"(?<!\S)(?:PART|WITHDRAWAL|LEAVED?|OCCUPY|TABLE|OBEY|ANYWHERE|PULLD?|UNWELCOME|OUTOF|STAYD?|PRESENCE|INTENT|PLAN|LEGAL|"
    r"P|TRUTH|WE|ENOUGH|ORDERS|REMOVED?|SENDD?|THERE|HERE|DREAM|ARRIVE|involvement|duty|guests?|"
    r"ULTIMATUM|REJECTD?|DEFY|base|bases|flag|place BE|you|why|abandon|return|vote|extension|renewal|whomever|whoever|"
    r"permission|third|inch|metre|meter|arrangement|arrangements) |" + THIS
)
_SOMEBODY = re.compile(r"(?<!\S)(?:he|she|who|I|S) (?:\S+ ){0,2}(?:LEAVE|STAY)")
_HIMSELF = re.compile(
    r"(?<!\S)(?:he|she|who|I) (?:(?:BE )?(?:REJECT|PROMISE|LEAVE|STAY)|(?:BE|WILL) NOT (?:ANYWHERE|NOWHERE))"
)
_REJECTS = re.compile(r"REJECT")
ALONE = re.compile(r"REJECTD? (?:HAVE )?(?:\. )?")
"""A refusal that says nothing of what is refused."""
_EVENT = re.compile(
    r"(?<!\S)(?:WITHDRAWAL|LEAVED?|ULTIMATUM|PULL|PRESENCE|OCCUPY) |"
    r"(?<!\S)(?:END|BLOCK|DELAY) (?:[a-z]+ )?(?:PACT|arrangement) |"
    r"(?<!\S)(?:the|this|that|these|those|such|his|her|their|its) (?:[a-z]+ )?"
    r"(?:DEMAND|ORDER|CALL|THREATEN|ASK|deployment|ruling|verdict|judgment|judgement|deadline|extension|renewal|LEGAL) "
)
_PLACES = (
    "country|countries|nations?|islands?|territory|soil|land|lands|valley|province|region|town|city|hills?|heights|posts?|"
    "positions?|bases?|area|zone|strip|coast|bay|port|harbou?r|north|south|east|west|border|field|airfield|airport|"
    "outposts?|fort|barracks|camps?|place|capital|mountains?|homeland|peninsula|plateau|enclave|district|villages?|"
    "state|republic|kingdom|atoll|archipelago|reef|delta|oasis|canal|strait|streets?|sea|waters|bridge|battlefield|job|fight|war|occupation|mission|deployment|"
    "operation|front|line|hilltops?"
)
_WHEN = (
    r"(?:sooner|little|bit|few|couple|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|yards?|steps?|moment|minute|"
    r"(?:(?:next|same|following|very) )+(?:hour|day|week|month|year|morning|evening|night|moment))"
)
"""What tells when somebody leaves or how far, not what: "leave the next day", "pull back a few miles"."""
_OTHER = (
    rf"(?:the|an?|its|his|her|their|our|\d[\d,.]*) (?!(?:[a-z'-]+ ){{0,2}}(?:{_PLACES}|P|[FNC]\d+|[A-Z]{{2,}}) )"
    rf"(?!{_WHEN} )[a-z]"
)
_PAPERS = "(?:CALL|PLAN|CLAIM|OFFER|PACT)"
_SEATS = "embassy|embassie|consulate|ambassador|diplomat|envoy|border|airspace|market|offer|bid"
_SITES = rf"{_PLACES}|lines|sites?|buildings?|halls?|headquarters|compound"
_ENGAGEMENTS = (
    "commitments?|obligations?|duties|responsibilit(?:y|ies)|schedule|programmes?|programs?|project|scheme|venture|bloc|union|"
    "club|convention|court|tribunal|organi[sz]ation|committee|forum|summit|conference|ceasefire|truce"
)
# What is withdrawn or removed is told, and is no force: "the removal of the ban".
_OTHER_EXIT = re.compile(
    r"WITHDRAWAL of (?:(?:the|a|an|all|any|such|this|these|that) )*+"
    rf"(?:(?!(?:P|[FNC]\d+|WITHDRAWAL|PRESENCE|OCCUPY) )[a-z]|{_PAPERS} |[CN]\d+ (?:'s )?(?:{_SEATS})s? )|"
    rf"OCCUPY of {_OTHER}|"
    rf"(?:WITHDRAWAL|LEAVED?|PULLD?|REMOVED?) (?:from|of) (?:the )?(?:[a-z-]+ ){{0,2}}?(?:PACT|TALK|{_ENGAGEMENTS}|"
    r"shelves|market|list|office|sale|agenda|power|post|school|race|cup|league|competition|tournament|contest|"
    rf"championship|games|election|vote|politics|government|budget) (?!(?:{_SITES}) )|"
    rf"(?:LEAVE|REMOVE|PULL)D? (?:the|an?|its|his|her|their|our|this|that) (?:[a-z-]+ )?"
    rf"(?:{_PAPERS}|{_ENGAGEMENTS}) (?!(?:{_SITES}) )|"
    r"LEAVED? (?:(?!and |or |to |in |from |by |before |until |,|[FN]\d|BE )\S+ ){1,5}?"
    r"(?:for (?:later|another (?:day|time))|unanswered|unresolved|undecided|unsaid|unsettled|"
    r"(?:(?<=question )|(?<=matter )|(?<=issue )|(?<=door ))open) "
)
_FORCEFUL = (
    "guests?|visitors?|strangers?|foreigners?|men|women|boys|lads|people|troops|soldiers|forces?|army|military|base|"
    "bases|mission|rest|others?|last|first|five|two|three|four|six|dozen|hundred|thousand|uniforms?|battalion|brigade|garrison|contingent|"
    "regiment|detachment|unit|squadron|fleet|presence|deployment|operation|flag|planes|ships|tanks"
)
_VERB_LAST = re.compile(r"(?:LEAVE|REMOVE|PULL|END|CUT)D? \Z")
_STAY_LAST = re.compile(r"STAYD? \Z")
_OTHER_KEPT = re.compile(
    rf"(?:the|an?|its|his|her|their|its own|all) (?!(?:[a-z'-]+ ){{0,2}}(?:{_PLACES}|course|day|night|winter|weekend|"
    r"word|watch|peace|way|whole|rest|year|same|P|[FNC]\d+|[A-Z]{2,}) )[a-z]"
)
_OTHER_THING = re.compile(_OTHER)


def leaves_else(row: str) -> bool:
    """Whether a row of tags has a pact, a body or a thing left or withdrawn: "withdraws from the treaty"."""
    return _OTHER_EXIT.search(row) is not None


def may_imply(match: re.Match[str]) -> bool:
    """Whether a match speaks of a force's coming, staying or going, and of nothing else's."""
    words, onward = match.group(), match.string[match.start() :]
    himself = _SOMEBODY.search(words) or _HIMSELF.search(match.string[: match.end()])
    other = (
        himself
        or keeps_at_else(onward)
        or _OTHER_EXIT.search(onward)
        or _other_object(match)
        or _answers_nothing(words, onward)
    )
    other = other or _others_go(match) or _another_goes(match)
    return bool(IMPLYING.search(words)) and not other


def _others_go(match: re.Match[str]) -> bool:
    """Whether those whose going a match tells are people of everyday life: "ordered residents to leave"."""
    found = _OTHERS_GO.search(match.string, 0, match.end())
    return found is not None and found.end() > match.start()


def _another_goes(match: re.Match[str]) -> bool:
    """Whether it is somebody else's going that a match ends with: "insisted that the ambassador would stay"."""
    ending = (found for found in _OTHER_GOES.finditer(match.string, 0, match.end()) if found.end() == match.end())
    return any(_is_somebody(word) for found in ending for word in found.group().split()[1:3])


def _is_somebody(word: str) -> bool:
    return is_person_noun(word) or word in _SEATED


_SEATED = word_set("embassy embassie consulate staff company court bank government cabinet council team")


_SPENT = re.compile(rf"(?:LEAVE|REMOVE|PULL|END|CUT)D? {_OTHER}")


_HELPING = r"(?:(?:to|also|WILL|BE|HAVE|NOT|OBLIGE|MAY|DUE|READY|[a-z]+ly) ){0,3}?"
# Somebody else goes or stays: "I am staying until they carry me out", "the fees must go".
_ONE_GOES = re.compile(
    rf"(?<!\S)(?:I|S|he|she|him|her) {_HELPING}(?:LEAVED?|STAYD?|ANYWHERE) |(?<!\S)(?:his|her|my) (?:[a-z]+ )?return "
)
_OTHER_GOES = re.compile(
    rf"(?<!\S)(?:the|an?|this|that|such) (?!(?:[a-z-]+ )?(?:{_FORCEFUL}) )(?:[a-z-]+ ){{1,2}}{_HELPING}"
    r"(?:(?:LEAVE|STAY)D?|BE (?:NOT )?(?:T?HERE|OUT)) "
)


def speaks_of_else(row: str) -> bool:
    """Whether a row of tags without a force has something else withdrawn, ended or removed, or somebody else going."""
    return any(other.search(row) for other in (_SPENT, _OTHER_EXIT, _ONE_GOES, _OTHER_GOES)) or (
        keeps_at_else(row) or asks_for_else(row)
    )


def has_another_go(row: str) -> bool:
    """Whether tags without a force have others go or stay, or things withdrawn: "the tenants refused to leave"."""
    return any(other.search(row) for other in (_TAKEN, _OTHER_EXIT, _OTHER_GOES, _OTHERS_GO))


_TAKEN = re.compile(rf"(?:LEAVE|(?:REMOVE|PULL|END|CUT)D?) {_OTHER}")


_OTHERS_GO = re.compile(
    rf"(?<!\S)(?!(?:{_FORCEFUL}|this) )[a-z]{{3,}}s (?:(?:of|in|with|from|at|near) (?:the )?(?:C\d+|[a-z-]+) )?"
    r"(?:(?:to|from|REJECT|HAVE|BE|WILL|OBLIGE|NOT|WANT|DEMAND|MAY) ){1,3}"
    r"(?:LEAVE|STAY|PULL|REMOVE|OCCUPY)D? "
)


def _other_object(match: re.Match[str]) -> bool:
    """Whether the verb a match ends with has an object that is no place: "leave the tariff alone"."""
    words, row = match.group(), match.string
    if _STAY_LAST.search(words):
        return bool(_OTHER_KEPT.match(row, match.end()))
    return bool(_VERB_LAST.search(words) and _OTHER_THING.match(row, match.end()))


def _answers_nothing(words: str, onward: str) -> bool:
    """Whether something is rejected that is neither a withdrawal, a demand spoken of, nor left unsaid."""
    return bool(_REJECTS.match(words)) and not (ALONE.fullmatch(words) or _EVENT.search(onward))
