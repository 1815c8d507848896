"""Acts told ahead of their actor: "Announcing the withdrawal, President Lee said"."""

from __future__ import annotations

import re

from seeds.parser.acts.acts import Act
from seeds.parser.acts.verbacts import actor_before
from seeds.parser.naming.mentions import Mention
from seeds.parser.texts.spans import Span

_LEADING = re.compile(
    r"(?:(?:In|While|Also|Again|Repeatedly|Publicly|Formally|By|After|Before|When|On) )?"
    r"(?P<cue>[Aa]nnouncing|[Rr]ejecting|[Dd]ismissing|[Rr]efusing|[Rr]uling out|[Dd]emanding|[Oo]rdering|"
    r"[Cc]alling (?:for|on|upon)|[Uu]rging|[Aa]ppealing (?:for|to)|[Ii]nsisting on|[Cc]ondemning|[Dd]enouncing|"
    r"[Dd]eploring|[Oo]pposing|[Dd]efending|[Jj]ustifying|[Pp]raising|[Hh]ailing|[Ww]elcoming|[Dd]enying|"
    r"[Vv]owing|[Pp]ledging|[Pp]romising|[Tt]hreatening|[Ww]arning (?:of|against)|[Oo]ffering|[Pp]roposing|"
    r"[Rr]equesting|[Ii]nviting|[Aa]sking|[Cc]onfirming|[Dd]escribing|[Cc]riticising|[Cc]riticizing|[Aa]ccusing)\b"
)
_SPEAKS = re.compile(
    r"\s(?=(?:(?:also|later|again|on \w+day) )?(?:said|says|told|tells|added|adds|stressed|warned|insisted|declared|"
    r"argued|explained|noted|stated|wrote|tweeted|vowed|pledged|promised|claimed|called|urged|did|has|had|is|was)\b)"
)
_LONGEST_ACTOR = 140


def leading_act(text: str, sentence: Span, mentions: tuple[Mention, ...]) -> Act | None:
    """The act of a participle that opens a sentence, by the subject behind its comma; None where none stands there."""
    cue = _LEADING.match(text, sentence.start, sentence.end)
    if not cue:
        return None
    comma = text.find(", ", cue.end(), sentence.end)
    while comma >= 0:
        start = comma + 2
        verb = _SPEAKS.search(text, start, min(sentence.end, start + _LONGEST_ACTOR))
        actor = actor_before(text, Span(start, verb.start()), mentions) if verb else None
        if actor:
            content = Span(cue.end(), comma).trim(text)
            return Act(
                Span(sentence.start, actor.end), actor, Span(*cue.span("cue")), content, "paraphrase", "act-lead"
            )
        comma = text.find(", ", start, sentence.end)
    return None
