"""From the text of one article to draft occasions, statements and reports: the face of the parser."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from itertools import groupby

from seeds.parser.dates import UNKNOWN, Day, page_date
from seeds.parser.identities import Target
from seeds.parser.names import Names, slug
from seeds.parser.proposals import Document, NewActor, NewForce, NewPlace, Occasion, Parsed, Report, Statement
from seeds.parser.spans import Span
from seeds.parser.utterances import Article, Utterance, article, utterances

_TIMED = re.compile(r"(?m)^\s*\d{1,2}[:.]\d\d\b")
_WORDING = {
    "demand_withdrawal": "demands that {force} leave",
    "urge_withdrawal": "favours the departure of {force}",
    "threaten_expulsion": "threatens to remove {force}",
    "warn_of_consequences": "warns of harm from {force}",
    "reject_presence": "does not accept {force}",
    "condemn_presence": "condemns the presence of {force}",
    "predict_withdrawal": "expects {force} to leave",
    "report_withdrawal": "reports a withdrawal of {force}",
    "deny_presence": "denies or shrinks the presence of {force}",
    "claim_presence": "says {force} are there",
    "interpret_scope": "says whether words of others cover {force}",
    "offer_terms": "offers terms about {force}",
    "refuse_withdrawal": "refuses a withdrawal of {force}",
    "vow_to_stay": "says {force} will stay",
    "justify_presence": "justifies the presence of {force}",
    "request_presence": "asks for {force} to come or stay",
    "announce_deployment": "announces a deployment of {force}",
    "announce_withdrawal": "commits to a withdrawal of {force}",
}


def parse(
    text: str,
    *,
    names: Names | None = None,
    published: str | None = None,
    outlet: str | None = None,
    document: str | None = None,
) -> Parsed:
    """Draft occasions, statements and reports of the article `text`.

    `names` is the collection's gazetteer (none: only countries and bodies are known), `published` an EDTF day, `outlet`
    and `document` ids for the records. Pure and deterministic; time grows in proportion to the length of the text.
    """
    stated = page_date(text) if not published else None
    read = article(text, names or Names(), published or stated)
    found = _dated(read, utterances(read))
    described = _document(text, outlet, document, published, stated)
    occasions = tuple(_occasions(read, found, described.id))
    return Parsed(described, occasions, _actors(read, found), _forces(read, found), _places(read, found))


def _document(text: str, outlet: str | None, document: str | None, published: str | None, stated: str | None) -> Document:
    title = next((line.strip() for line in text[:2000].splitlines() if line.strip()), "")[:300]
    basis = "explicit" if published or stated else "unknown"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Document(document or slug(title)[:80], outlet or "", title, published or stated or "", basis, digest, len(text))


def _dated(read: Article, found: tuple[Utterance, ...]) -> tuple[tuple[Utterance, Day], ...]:
    running = page_date(read.text) if len(_TIMED.findall(read.text)) >= 3 else None
    return tuple((utterance, _day(read, utterance, found, running)) for utterance in found)


def _day(read: Article, utterance: Utterance, found: tuple[Utterance, ...], running: str | None) -> Day:
    """The day of an utterance: its own, else that of a running page, else of the same speaker's words close by."""
    if utterance.day.edtf:
        return utterance.day
    if running:
        return Day(running, "inferred")
    dated = [other for other in found if other.day.edtf]
    same = [other for other in dated if other.speaker.id == utterance.speaker.id]
    if utterance.form == "headline":
        same = [other for other in dated if other.reading.position == utterance.reading.position]
        same = [other for other in same if other.speaker.side == utterance.speaker.side]
        lead = [other for other in dated if other.speaker.side == utterance.speaker.side and other.span.start < 900]
        same = same or lead
        return Day(same[0].day.edtf, "inferred") if same else UNKNOWN
    near = [other for other in same if abs(other.span.start - utterance.span.start) < 420 and not utterance.through]
    together = [other for other in dated if other.speaker.side and other.speaker.side == utterance.speaker.side]
    together = [other for other in together if "\n" not in read.text[slice(*_between(other.span, utterance.span))]]
    near = [other for other in near if read.text.count("\n\n", *sorted((other.span.end, utterance.span.start))) <= 1]
    near = near or ([] if utterance.through else together)
    return Day(near[0].day.edtf, "inferred") if near else UNKNOWN


def _between(left: Span, right: Span) -> tuple[int, int]:
    first, second = sorted((left, right))
    return min(first.end, second.start), second.start


def _occasions(read: Article, found: tuple[tuple[Utterance, Day], ...], document: str) -> Iterator[Occasion]:
    used: set[str] = set()
    ordered = sorted(found, key=lambda pair: (pair[0].speaker.id, pair[1].edtf))
    for (actor, said), pairs in groupby(ordered, key=lambda pair: (pair[0].speaker.id, pair[1].edtf)):
        group = list(pairs)
        id_ = _unused(slug(f"{actor} {said or document}")[:90], used)
        speaker = next((u.speaker for u, _ in group if u.speaker.role), group[0][0].speaker)
        bases = {day.basis for _, day in group}
        basis = next(basis for basis in ("explicit", "relative", "inferred", "unknown") if basis in bases)
        statements = tuple(_statements(read, [utterance for utterance, _ in group], used))
        yield Occasion(id_, actor, speaker.role, speaker.affiliation, said, basis, statements)


def _statements(read: Article, group: list[Utterance], used: set[str]) -> Iterator[Statement]:
    """Utterances of one occasion that take one position on the same targets are reports of one statement."""
    drawn: dict[tuple[str, str, tuple[str, ...]], list[Utterance]] = {}
    for utterance in group:
        reading = utterance.reading
        key = (reading.position, reading.stance, tuple(target.id for target in reading.targets))
        drawn.setdefault(key, []).append(utterance)
    for (position, stance, targets), members in drawn.items():
        reading = members[0].reading
        id_ = _unused(slug(f"{members[0].speaker.id} {position} {targets[0]}")[:100], used)
        shown = " and ".join(target.name for target in reading.targets)
        summary = f"{members[0].speaker.name} {_WORDING[position].format(force=shown)}."
        condition = next((member.reading.condition for member in members if member.reading.condition), "")
        reports = tuple(_report(read, member) for member in members)
        yield Statement(id_, position, stance, targets, reading.targets[0].place, condition, summary, reports)


def _report(read: Article, utterance: Utterance) -> Report:
    span, reading = utterance.span, utterance.reading
    return Report(
        start=span.start,
        end=span.end,
        form=utterance.form,
        quote=_quote(read.text, utterance),
        actor_as_written=utterance.written,
        target_as_written=reading.written,
        flags=("contested",) if utterance.through else (),
        cue=utterance.cue.of(read.text) if utterance.cue else "",
        rule=utterance.rule,
        confidence=utterance.confidence,
        through=utterance.through,
        implied=reading.implied,
    )


def _quote(text: str, utterance: Utterance) -> str:
    """The speaker's own words between the marks, the longest run inside the span that is not over 300 characters."""
    inside = [quote.of(text).strip(" \u00a0\"“”‘’'„«»") for quote in utterance.quotes if utterance.span.holds(quote)]
    return max((words for words in inside if len(words) <= 300), key=len, default="")


def _unused(wanted: str, used: set[str]) -> str:
    id_, number = wanted, 2
    while id_ in used:
        id_, number = f"{wanted}-{number}", number + 1
    used.add(id_)
    return id_


def _actors(read: Article, found: tuple[tuple[Utterance, Day], ...]) -> tuple[NewActor, ...]:
    made: dict[str, NewActor] = {}
    for utterance, _ in found:
        speaker = utterance.speaker
        if not speaker.known and speaker.id not in made:
            written = [u.written for u, _ in found if u.speaker.id == speaker.id and u.written[:1].isupper()]
            written += read.names.spellings(speaker.id, read.mentions, read.text)
            aliases = tuple(dict.fromkeys(words for words in written if words != speaker.name))
            country = speaker.side if len(speaker.side) == 2 and speaker.side.isupper() else ""
            made[speaker.id] = NewActor(
                speaker.id, speaker.name, speaker.type, aliases, speaker.role, speaker.affiliation, country,
                speaker.suggestions,
            )  # fmt: skip
    return tuple(made.values())


def _targets(found: tuple[tuple[Utterance, Day], ...]) -> tuple[Target, ...]:
    return tuple(dict.fromkeys(target for utterance, _ in found for target in utterance.reading.targets))


def _forces(read: Article, found: tuple[tuple[Utterance, Day], ...]) -> tuple[NewForce, ...]:
    made = {
        target.id: NewForce(
            target.id, target.name, tuple(read.theatre.aliases.get(target.id, ())), _owner(read, target), target.place
        )
        for target in _targets(found)
        if not target.known
    }
    return tuple(made.values())


def _owner(read: Article, target: Target) -> str:
    government = read.names.government(target.owners[0]) if target.owners else None
    owner = target.owners[0] if target.owners and target.owners[0] != "foreign" else ""
    return government.id if government else owner


def _places(read: Article, found: tuple[tuple[Utterance, Day], ...]) -> tuple[NewPlace, ...]:
    places = dict.fromkeys(target.place for target in _targets(found) if target.place)
    known = {name.id for name in read.names.curated("place")} | {name.country for name in read.names.curated("place")}
    new = [place for place in places if place not in known]
    shown = [(place, read.names.country_name(place)) for place in new]
    return tuple(
        NewPlace(slug(name), name, place if len(place) == 2 and place.isupper() else "") for place, name in shown
    )
