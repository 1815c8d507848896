"""What a force is asked to do or to leave off while it is there, which is no position on its being there."""

from __future__ import annotations

import re

from seeds.parser.positions.bindings import Scene
from seeds.parser.texts.ordered import starting_in

_DOING = (
    r"respect|observe|honou?r|exercise|show|avoid|refrain|investigate|pay|compensate|apologi[sz]e|explain|clarify|share|"
    r"cooperate|co-operate|coordinate|behave|comply|abide|follow|obey|drive|fly|account|answer|negotiate|talk|listen|"
    r"learn|consult|inform|notify|warn|release|free|punish|discipline|prosecute|search|distinguish|choose|use|test|"
    r"clean|repair|rebuild|limit (?:noise|flights)|reduce (?:the )?noise|hold (?:their|its) fire|"
    r"be (?:more )?(?:careful|patient|calm|polite|quiet|vigilant|alert)|"
    r"be (?:punished|tried|prosecuted|investigated|held (?:to account|accountable))|"
    r"(?:maintain|keep|hold) (?:(?:the|their|its|good|strict|better) )?"
    r"(?:discipline|calm|distance|order|records|quiet|to)|"
    r"(?:stop|cease|quit|end|give up) (?!occup|stay|station|patrol|operat|deploy)\w+ing|"
    r"hand over (?:an?|the|its|their|two|three|four|five) (?:\w+ )?(?:soldier|marine|suspect|man|men|prisoner|detainee|"
    r"body|bodies|evidence|weapon|document)"
)
_ASKED = re.compile(
    r"\b(?:ask|urg|call(?:ed|s|ing)? (?:up)?on|appeal(?:ed|s|ing)? to|order|instruct|request|beg|implor|remind|"
    r"plead(?:ed|s|ing)? with|warn|advis|want|tell|told|expect)\w* (?:the |all |both |these |those )?$"
)
_FOR = re.compile(
    r" for (?!(?:[\w-]+ ){0,2}(?:help|protect|support|assist|securit|cover|aid|troops|soldiers|men|reinforce|trainers|"
    r"end|withdraw|timetable|departure|guarantee))\w"
)
"""What a force is asked for, where that is nothing it is there for: "asked the soldiers for fuel"."""
_TO_DO = re.compile(rf" (?:also )?(?:not )?to (?:\w+ly )?(?:{_DOING})\b")
_OUGHT = re.compile(
    rf" (?:must|should|ought to|ha(?:ve|s) to|needs? to|had to) (?:also |at least |\w+ly )?(?:not )?(?:{_DOING})\b"
)
PRESENCE = re.compile(
    r"(?i)\b(?:leav(?:e|es|ing)|left|withdr\w+|pull\w*|go(?:ne|ing)? (?:home|back|away)|depart\w*|exit|pull-?out|"
    r"stay\w*|remain\w*|get out|presence|occup\w+|return home|"
    r"close (?:the|their|its) base|deploy\w*|send|more troops)\b"
)


def asks_conduct(scene: Scene) -> bool:
    """Whether a passage has a force do or leave off something, and says nothing of its coming, staying or going."""
    passage = scene.passage
    spans = sorted((*passage.content, *((passage.cue,) if passage.cue else ())))
    if not spans:
        return False
    start, end = spans[0].start, spans[-1].end
    people = (force.span for force in starting_in(scene.forces, start, end) if force.strength != "country")
    asked = any(_is_asked(scene.text, span.start, span.end) for span in people)
    return asked and not PRESENCE.search(scene.text, start, end)


def _is_asked(text: str, start: int, end: int) -> bool:
    """Whether the words from `start` to `end` name whom somebody asks to do something, or who ought to do it."""
    asked = _ASKED.search(text, max(0, start - 24), start)
    told = _TO_DO.match(text, end) or (asked and asked.group().startswith("ask") and _FOR.match(text, end))
    return bool(_OUGHT.match(text, end) or (asked and told))
