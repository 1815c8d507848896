"""Whether somebody whose side no words tell speaks for those whose force it is."""

from __future__ import annotations

import re

_PLEDGED = re.compile(r"(?:vow|pledg|promis)\w+(?: to)?$")
_KEEP = re.compile(
    r"(?!.*\b(?:packing|in (?:a )?(?:box(?:es)?|coffins?|body ?bags?|shrouds))\b)(?:on \w+day )?"
    r"(?:(?:to )?(?:keep|maintain|retain|leave|send|deploy|withdraw|bring|pull)\b|that .*\bits (?:own )?\w+)"
)
_ANNOUNCED = re.compile(r"announc\w+$")
_LEAVING = re.compile(r"(?:(?:the|an?) )?(?:[a-z]+ ){0,2}(?:withdrawal|pull-?out|departure|return) (?:of|from)\b")
_DEEDS = frozenset(["vow_to_stay", "announce_withdrawal", "announce_deployment"])
_DISPOSES = re.compile(
    r"(?!.*\b(?:REMOVE|FIGHT|HARM)D? )"
    r"(?:[a-z]+ |ANNOUNCED? )*[FC]\d+ (?:PRESENCE )?(?:[a-z]+ )?(?:WILL|DUE|INTENT|PLAN|HAVE NO|to) "
)
_OFFICIAL = re.compile(
    r"(?i)\b(?:minister|president|secretary|general|colonel|ambassador|spokes\w+|ministry|military|advis[eo]r|official|"
    r"diplomat|commissioner|commander|admiral|chief|premier|chancellor|envoy|navy|army|cabinet)\b"
)
_NO_OFFICIAL = re.compile(
    r"(?i)\b(?:opposition|former|ex|retired|(?<!ruling )party|tribal|rebel|movement|union|group|council)\b"
)
_OURSELVES = re.compile(
    r"(?<!\S)WE (?:WILL |DUE |BE |NOT |MAY |INTENT |READY )*"
    r"(?:(?:BE )?(?:LEAVE|STAY|PULL|ANYWHERE|SEND|CUT|HERE)|BE REMOVE)"
)


def pledges(cue: str, content: str) -> bool:
    """Whether words promise what only the owner of a force can: "pledged to keep the troops there", "announced the
    withdrawal of troops"."""
    announced = _ANNOUNCED.match(cue) and _LEAVING.match(content)
    return bool(announced or (_PLEDGED.match(cue) and _KEEP.match(content)))


def disposes(code: str, row: str, source: str) -> bool:
    """Whether an official says what a force will do, or anybody "we will stay", as only its owner can."""
    if _OURSELVES.search(row):
        return True
    return bool(official(source) and code in _DEEDS and _DISPOSES.match(row))


def goes_himself(words: str, source: str) -> bool:
    """Whether somebody without office only tells of his own going or staying: "the tenants refuse to leave"."""
    return bool(_OWN_GOING.fullmatch(words) and not _OFFICIAL.search(source))


_OWN_GOING = re.compile(r"(?:REJECT|PROMISE|DECIDE|THREATEN|WANT|PLAN|INTENT)D? (?:NOT )?to (?:LEAVE|STAY) (?:\. )?")


def is_civil(source: str) -> bool:
    """Whether the words for a speaker tell a body of everyday life, which goes or stays itself: an aid agency."""
    return bool(_CIVIL.search(source))


_CIVIL = re.compile(
    r"(?i)\b(?:red cross|red crescent|(?:aid|refugee|relief|health|news|children['’]s|food) (?:agency|group|"
    r"organi[sz]ation)|"
    r"food program(?:me)?|charit(?:y|ies)|aid workers?|doctors without borders|m[eé]decins|unicef|unhcr|amnesty|"
    r"airlines?|"
    r"compan(?:y|ies)|firms?|banks?|embass(?:y|ies)|(?:trade |teachers['’]? |"
    r"workers['’]? )?unions?(?! of (?!teachers|workers))|"
    r"hospitals?|schools?|clubs?|teams?|coach|players?|striker|captain of|strikers|factory|airport|mine|"
    r"(?:oil|gas|mining) (?:giant|group)|chief executive|shareholders?)\b(?<!african union)(?<!european union)"
)


def goes_in_everyday_life(words: str, source: str) -> bool:
    """Whether somebody in no uniform and no office tells of his own going or staying: "we are leaving", of farmers."""
    alone = _WE_GO.search(words) and not _THEY.search(words)
    return bool(alone and _EVERYDAY.search(source)) and not (_OFFICIAL.search(source) or _IN_UNIFORM.search(source))


_WE_GO = re.compile(
    r"(?<!\S)WE (?:(?:[a-z]+ly|also|all|now|still|WILL|DUE|BE|HAVE|NOT|MAY|INTENT|READY|ONLY) ){0,4}"
    r"(?:LEAVE|STAY|ANYWHERE|HERE|THERE)D? "
)
_THEY = re.compile(r"(?<!\S)(?:P|you) ")
_EVERYDAY = re.compile(
    r"(?i)\b(?:farm|herd|trad|bak|driv|teach|labou?r|butch|garden|vill?ag|resid|refug|evacu|settl|ranch|fish|shopkeep|"
    r"hairdress|carpent|plumb|worshipp|protest|demonstrat|campaign)(?:ers?|ents?|ees?|ors?)\b|"
    r"\b(?:fisher(?:man|men|woman)|nurses?|students?|pupils?|pensioners?|widow(?:er)?s?|mothers?|fathers?|grandmothers?|"
    r"grandfathers?|parents?|tailors?|vendors?|hawkers?|mechanics?|tenants?|families|locals?|inhabitants?|nuns?|monks?|"
    r"schoolchildren|housewi(?:fe|ves))\b|^\d\d, |, \d\d(?:,|$)"
)
_IN_UNIFORM = re.compile(
    r"(?i)\b(?:soldiers?|sergeant|corporal|private|captain|major|lieutenant|lt|sgt|capt|brigadier|fighters?|marines?|pilots?|sailors?|"
    r"conscripts?|recruits?|gunners?|legionnaires?|paratroopers?|peacekeepers?|observers?|guards?|rebels?|militia\w*|"
    r"police\w*|officers?|battalion|brigade|regiment|squadron|troops?|forces?|instructors?|contractors?|medics?)\b"
)


def official(source: str) -> bool:
    """Whether the words for a speaker tell an office of some state: "a presidential adviser"."""
    return bool(_OFFICIAL.search(source) and not _NO_OFFICIAL.search(source))
