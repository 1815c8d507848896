"""Forces spoken of as people: those of a nationality, men in helmets of one colour, strangers, our own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.forces.force import Force
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_PEOPLE = re.compile(
    r"\b(?=[A-Zabcfgilmorstuwy])(?:(?P<who>foreigners|strangers|intruders|outsiders|trespassers|interlopers|"
    r"(?:(?:[Ff]oreign|[Uu]ninvited) (?:guests|powers|armies|countries|uniforms))|"
    r"[Mm]en (?:and women )?in uniform|[Ss]quaddies|"
    r"[Oo]ur people(?= (?:there|here|in|on|at|will|are|have|must|should|need|stay|leave|come|out|back|home)\b)|"
    r"[Oo]ur (?:own )?(?:men|boys|sons|lads|guys|folks|fellows)|"
    r"(?:[Oo]ur|[Mm]y) (?:son|boy|husband|brother|child|kid|grandson|loved one)(?:s|ren)?"
    r"(?= (?:(?:straight )?back|home)\b)|"
    r"[Aa]ir (?:bases?|station)|[Mm]ilitary (?:bases?|presence|footprint))|"
    r"(?P<colour>[Bb]lue|[Oo]range|[Gg]reen|[Ww]hite|[Rr]ed|[Yy]ellow|[Ss]ky-blue) "
    r"(?:[Hh]elmets?|[Cc]aps?|[Bb]erets?|[Ss]car(?:f|ves)|[Aa]rmbands?|[Hh]eadgear)|"
    r"(?P<nick>GIs?|[Yy]ankees?|[Yy]anks|[Gg]ringos?|[Ll]eathernecks|[Cc]arabinieri|[Bb]ersaglieri|[Rr]uss?kies))\b"
)
_NICKED = {"carabinieri": "IT", "bersaglieri": "IT", "russkies": "RU", "ruskies": "RU"}
"""Whose the people of a nickname are, where not of the United States."""
_LED = re.compile(r"\b(?:[Tt]he |[Tt]heir |[Tt]hese |[Tt]hose |[Aa]ll |[Nn]o |[Oo]ne |[Ee]very |[Ll]ast ){1,5}\Z")
_LONGEST_LED = 30
"""Code points of the determiners before such people at most."""
_FOREIGN = ("foreign", "uninvited", "strangers", "intruders", "outsiders", "trespassers", "interlopers")


def peoples(text: str) -> Iterator[Force]:
    """Every force called by what its people are to the speaker, what they wear, or a nickname."""
    for match in _PEOPLE.finditer(text):
        led = _LED.search(text, max(0, match.start() - _LONGEST_LED), match.start())
        span = Span((led or match).start(), match.end())
        words = span.of(text)
        head = words.split()[-1].lower()
        if match["nick"]:
            yield Force(span, words, "people", "forces", (_NICKED.get(head, "US"),), head=head)
        elif match["colour"]:
            capped = match["colour"].lower().endswith("blue") and head[:3] in {"hel", "cap", "ber", "hea"}
            yield Force(span, words, "described", "peacekeepers", ("united-nations",) if capped else (), head=head)
        else:
            yield _called(span, words, match["who"].lower())


def _called(span: Span, words: str, who: str) -> Force:
    head = who.rsplit(maxsplit=1)[-1]
    if who.startswith(_FOREIGN):
        return Force(span, words, "people", "forces", ("foreign",), head=head)
    group = "base" if "base" in who or "station" in who else "forces"
    return Force(span, words, "described", group, ("speaker",) if who.startswith(("our", "my")) else (), head=head)


def leaving(text: str, mention: Mention) -> bool:
    """Whether an adjective of nationality stands before a word for coming, being there or going."""
    return _DEPARTING.match(text, mention.span.end) is not None


def are_soldiers(text: str, mention: Mention) -> bool:
    """Whether an adjective of nationality stands for people: "the last Turks", "the Chinese must", "one Turk in"."""
    words, start, end = mention.span.of(text), mention.span.start, mention.span.end
    one = _EACH.search(text, max(0, start - 12), start) and _ALONE.match(text, end)
    if one or _SLOGAN.match(text, end):
        return True
    plural = words.endswith("s") or (_UNCHANGED.search(words) is not None and _GO_ON.match(text, end) is not None)
    before = text[max(0, start - 40) : start]
    if words.endswith("s") and (_THERE.search(before) or _TO_GO.match(text, end)):
        return True
    return plural and (_ARTICLE.search(before) or _TAKEN.search(before)) is not None


_ARTICLE = re.compile(
    r"\b(?:[Tt]he|[Oo]ur|[Tt]hese|[Tt]hose|[Mm]ore|[Aa]ll|[Tt]heir|[Nn]o|[Aa]ny)"
    r"(?: (?:last|first|only|remaining|other|rest of the|few|"
    r"two|three|\w+ dozen|dozen|hundred|\d[\d,.]*|\w+teen|\w+ty|or so))* $"
)
_TAKEN = re.compile(r"\b(?:accepts?|tolerates?|hosts?|expels?|evicts?|oust|removes?|without|rid of) (?:any )?$")
_THERE = re.compile(r"\b[Tt]here (?:are|were|will be) (?:still |now |no |any |\d[\d,.]* )*$")
_TO_GO = re.compile(
    r"\s+(?:(?:must|should|will|ought to|have to|has to|need to|to|may|could|are to|cannot|would)(?: not| never)? "
    r"(?:leave|go|stay|withdraw|pull|remain|be gone|return|get out|quit)|are (?:leaving|staying|going|here|out|gone))\b"
)
_DEPARTING = re.compile(
    r"\s+(?:military\s+)?(?:withdrawal|pull-?out|exit|departure|retreat|evacuation|presence|involvement|deployment|drawdown)\b",
    re.IGNORECASE,
)
_SLOGAN = re.compile(r",? (?:out|get out|go home|must go)\b", re.IGNORECASE)
_EACH = re.compile(r"(?i)\b(?:one|single|any|last|every|no|first|only) $")
_ALONE = re.compile(
    r"\s+(?:in|on|here|has|have|had|left|is|was|who|among|remains?|must|will|would|should|there)\b|[.,;”\"»]"
)
_UNCHANGED = re.compile(r"(?:ese|sh|ch|ss|i)$")
_GO_ON = re.compile(
    r"\s+(?:must|should|ought|will|have|had|are|were|to|can|may|shall|would|could|who|out|never|always|do|did|"
    r"(?:and|or) (?![A-Z])|leave|go|stay(?:ed)?|left|came|remain|ever|there|here|in|home|back|away|"
    r"for [a-z]+ing|we (?:would|will|should|could)|"
    r"(?:protect|defend|guard|help|train|occup|bomb|shell|save|liberat|invade|keep|kept|patrol|watch)[a-z]* "
    r"(?:us|them|me|him|it|you|the|our|my))\b|"
    r"[.,;:?!”\"»]"
)
"""What follows on people of a nationality whose name is also an adjective: never a noun, but what they do."""
