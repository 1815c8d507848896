"""What acts tell: a statement for an actor who demands, rejects or vows without a reporting clause."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.parser.acts.acts import Act, sentence_spans
from seeds.parser.acts.diplomacy import diplomatic_act
from seeds.parser.acts.headlines import headline_acts
from seeds.parser.acts.leadacts import leading_act
from seeds.parser.acts.nounacts import noun_acts
from seeds.parser.acts.protests import protest_act
from seeds.parser.acts.reactacts import reacting_acts
from seeds.parser.acts.signs import sign_act
from seeds.parser.acts.verbacts import verb_act
from seeds.parser.articles.article import Article
from seeds.parser.articles.reports import Utterance, last_targets
from seeds.parser.articles.speaker import Speaker
from seeds.parser.dating.dates import UNKNOWN
from seeds.parser.drafts.nesting import commits
from seeds.parser.drafts.reacting import reacted
from seeds.parser.naming.papers import issued_by
from seeds.parser.naming.somebody import is_somebody
from seeds.parser.occasions.days import told_day
from seeds.parser.positions.bindings import Passage
from seeds.parser.positions.positions import readings
from seeds.parser.positions.readings import Reading
from seeds.parser.speech.attributions import Attribution
from seeds.parser.speech.silences import asks_whether, is_unasked, withholds
from seeds.parser.speech.suppositions import is_supposed
from seeds.parser.texts.spans import Span


def acts_told(read: Article) -> Iterator[Act]:
    """The acts that headlines and sentences of the article tell, in no order."""
    yield from headline_acts(read.text, read.headlines, read.mentions)
    for headline in read.headlines:
        yield from noun_acts(read.text, headline, read.mentions)
    for paragraph in read.prose:
        for sentence in sentence_spans(read.text, paragraph):
            telling = read.chances.may_tell((sentence,), True)
            act = _act(read, sentence) if telling else None
            leading = leading_act(read.text, sentence, read.mentions) if telling else None
            yield from filter(None, (leading, act))
            yield from reacting_acts(read.text, sentence, read.mentions)
            yield from noun_acts(read.text, sentence, read.mentions)


def _act(read: Article, sentence: Span) -> Act | None:
    """The one act a sentence tells of its subject: through envoys, by a verb, on a banner or in the streets."""
    told = diplomatic_act(read.text, sentence, read.mentions) or verb_act(read.text, sentence, read.mentions)
    return told or sign_act(read.text, sentence) or protest_act(read.text, sentence)


def enacted(
    read: Article, act: Act, attributed: tuple[Attribution, ...], found: list[Utterance]
) -> Iterator[Utterance]:
    """The statement an act makes, none or one; `found` are those before it."""
    previous = last_targets(found, act.span)
    spoken_of = bool(read.theatre.main or previous)
    words = re.sub(r"['’]s?$", "", act.source.of(read.text))
    if not (act.reaction or read.chances.may_tell((act.cue, act.content), spoken_of)) or _tells_nothing(
        read, act, words
    ):
        return
    headline = act.form == "headline"
    credited = next((a for a in attributed if _credits(a, act)), None)
    named = credited.speaker if credited else _in_full(_PERSON.sub("", _issuer(words)), attributed)
    speaker = read.speakers.resolve(named, credited.role if credited else "", act.source)
    outer = next((a.speaker for a in attributed if any(c.holds(act.source) for c in a.content)), "")
    outer = "" if outer == named else outer
    if outer and (commits(read.text, act.cue, (act.content,)) or _same_side(read, outer, speaker)):
        return
    passage = Passage(act.cue, (act.content,), act.source, speaker.side, headline, previous, speaker.side_told)
    for reading in _taken(read, act, passage, speaker, found):
        if _is_retold(act, reading, attributed) or _is_unlikely(read.text, act, reading):
            continue
        plain = not headline and not act.rule.startswith("act-noun")
        yield Utterance(
            speaker=speaker,
            reading=reading,
            span=act.span,
            form=_form(read.text, act),
            quotes=(),
            cue=act.cue,
            written=words,
            day=told_day(read, act.source, act.cue, (act.content,)) if plain else UNKNOWN,
            rule=act.rule,
            confidence=round((0.9 if headline else 0.75) * reading.certainty, 2),
            through=outer,
        )


def _in_full(name: str, attributed: tuple[Attribution, ...]) -> str:
    """A surname with the first name it is heard with elsewhere in the article; any other name as it is."""
    ending = f" {name}"
    full = (
        (a.speaker for a in attributed if a.speaker.endswith(ending)) if name[:1].isupper() and " " not in name else ()
    )
    return next(iter(full), name)


def _credits(attribution: Attribution, act: Act) -> bool:
    """Whether an attribution lets the same speak who acts; of several that act together, the one it is headed by."""
    source = attribution.head if act.jointly else attribution.source
    return source is not None and source.overlaps(act.source) and bool(attribution.speaker)


def _tells_nothing(read: Article, act: Act, words: str) -> bool:
    """Whether an act is none of somebody: only asked or withheld, a force's own in a headline, or of a thing."""
    if act.form == "headline" and act.cue.of(read.text).lower() in _ANNOUNCING and _is_force(read, act.source):
        return True
    if any(silent(read.text, act.cue, act.content) for silent in (asks_whether, is_unasked, withholds)):
        return True
    return act.form != "headline" and (not is_somebody(words) or is_supposed(read.text, act.source, act.cue))


def _issuer(words: str) -> str:
    """Whoever speaks by the paper that words for an actor are; else the words."""
    told = issued_by(words)
    return re.sub(r"^[Tt]he ", "", words[slice(*told)]) if told and told[0] else words


def _taken(read: Article, act: Act, passage: Passage, speaker: Speaker, found: list[Utterance]) -> tuple[Reading, ...]:
    """The position an act takes, none or one: by what it reacts to, else by its words."""
    if act.reaction:
        return tuple(filter(None, (reacted(read, (act.source, act.cue), act.reaction, speaker, found),)))
    return readings(read.text, passage, read.forces, read.theatre)[:1]


def _is_retold(act: Act, reading: Reading, attributed: tuple[Attribution, ...]) -> bool:
    """Whether what an act is read as is said by another inside it: "told the press that the king demanded"."""
    return any(
        a.source and a.rule.startswith("subject") and a.source.start > act.cue.end and a.speaker[:1].isupper()
        and any(content.holds(reading.span) for content in a.content)
        for a in attributed
    )  # fmt: skip


def _same_side(read: Article, outer: str, speaker: Speaker) -> bool:
    return bool(speaker.side) and speaker.side_told and read.speakers.resolve(outer, "", None).side == speaker.side


def _is_unlikely(text: str, act: Act, reading: Reading) -> bool:
    """Whether an act is only like coded words, and names no force or is contrary to what its noun asks for.

    Facts behind a country and a colon are told by whoever wrote the headline: "Niger: last German soldiers leave".
    """
    plain = act.rule == "name-colon" and not _QUOTED.search(act.content.of(text))
    if plain and (reading.position in _FACTS or (reading.likened and _HAPPENS.search(act.content.of(text)))):
        return True
    return reading.likened and (reading.implied or _is_contrary(text, act, reading))


def _is_contrary(text: str, act: Act, reading: Reading) -> bool:
    """Whether a call is read as words of staying, which it is not: "calls by the mayor to bring them home"."""
    asks = act.rule == "act-noun-by" and _ASKS.match(act.cue.of(text))
    return bool(asks) and reading.position in _CONTRARY


_ASKS = re.compile(r"(?i)(?:call|demand|request|threat)s?$")
_CONTRARY = frozenset(["refuse_withdrawal", "vow_to_stay", "justify_presence", "request_presence"])
_FACTS = frozenset(["report_withdrawal", "claim_presence"])
_HAPPENS = re.compile(
    r"(?i)\b(?:arrive|land|enter|leave|depart|return|cross|begin|move|roll|march|clash|die)s?\b[^:]{0,30}$"
)
"""What soldiers do at the end of a headline that only tells what happens: "British tanks arrive"."""
_QUOTED = re.compile(r"[\"“”‘«»']")
_ANNOUNCING = frozenset(["will", "to", "may", "must", "won't", "won’t"])


def _is_force(read: Article, source: Span) -> bool:
    """Whether the subject of a headline is a force, whose coming and going its writer tells."""
    described = (force for force in read.forces[:40] if force.strength == "described" and force.head)
    return any(force.span.overlaps(source) for force in described)


def _form(text: str, act: Act) -> str:
    quoted = re.search(r"[\"“”«»]", act.content.of(text))
    return "mixed" if quoted and act.form == "paraphrase" else act.form


# What stands before a person's name at the end of a subject: "Congo's foreign minister Ann Lee" names Ann Lee.
_PERSON = re.compile(
    r"^.*\b(?:[a-z]{4,}|President|Minister|Secretary|General|Chancellor|Senator|Ambassador|King|Prince)\s+"
    r"(?=[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+$)"
)
