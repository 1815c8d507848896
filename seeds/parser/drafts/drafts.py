"""From the text of one article to draft occasions, statements and reports: the face of the parser."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

from seeds.parser.articles.article import Article, article
from seeds.parser.articles.reports import Utterance
from seeds.parser.dating.dates import page_date
from seeds.parser.drafts.describing import described, shortened
from seeds.parser.drafts.proposals import NewActor, NewForce, NewPlace, Occasion, Parsed, Report, Statement
from seeds.parser.drafts.summaries import summary
from seeds.parser.drafts.utterances import utterances
from seeds.parser.forces.catalogues import Target
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import slug
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import PRONOUNS


def parse(  # noqa: PLR0913  (all but the text are named)
    text: str,
    *,
    names: Names | None = None,
    published: str | None = None,
    outlet: str | None = None,
    document: str | None = None,
    pause: Callable[[], None] | None = None,
    doubtful: bool = False,
) -> Parsed:
    """Draft occasions, statements and reports of the article `text`.

    `names` is the collection's gazetteer (none: only countries and bodies are known), `published` an EDTF day, `outlet`
    and `document` ids for the records. `pause` is called before each piece of a long text; what it raises ends the
    work. With `doubtful`, what is too unsure to be told is drafted too. Pure and deterministic; time grows in
    proportion to the length of the text.
    """
    stated = page_date(text) if not published else None
    document_ = described(text, outlet, document, published, stated)
    known = names or _NO_NAMES
    pieces = [_piece(text, piece, known, published or stated, doubtful) for piece in _paced(text, pause)]
    drafted = [draft for piece in pieces for draft in piece.drafts]
    return Parsed(
        document_,
        tuple(_occasions(drafted, document_.id)),
        _once(actor for piece in pieces for actor in piece.actors),
        _once(force for piece in pieces for force in piece.forces),
        _once(place for piece in pieces for place in piece.places),
        tuple(span for piece in pieces for span in piece.left_open),
    )


_NO_NAMES = Names()
LONGEST_NAME = 48
"""Code points of an actor, a force or a headline in an id at most, so that a file can be told by its name."""
_LONGEST = 16_000
_Named = TypeVar("_Named", NewActor, NewForce, NewPlace)


def _once(records: Iterable[_Named]) -> tuple[_Named, ...]:
    found: dict[str, _Named] = {}
    for record in records:
        found.setdefault(record.id, record)
    return tuple(found.values())


def _paced(text: str, pause: Callable[[], None] | None) -> Iterator[Span]:
    for piece in _pieces(text):
        if pause:
            pause()
        yield piece


def _pieces(text: str) -> Iterator[Span]:
    """An article is read as one; a text far longer than any article in pieces cut at ends of paragraphs or words."""
    start = 0
    while len(text) - start > _LONGEST:
        middle, end = start + _LONGEST // 2, start + _LONGEST
        cut = max(text.rfind("\n\n", middle, end), -1)
        cut = cut if cut > 0 else max(text.rfind(" ", middle, end), -1)
        cut = cut if cut > 0 else end
        yield Span(start, cut)
        start = cut
    yield Span(start, len(text))


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one piece of a text yields; `left_open` are the spans of what is too doubtful to be drafted."""

    drafts: tuple[Draft, ...]
    left_open: tuple[tuple[int, int], ...]
    actors: tuple[NewActor, ...]
    forces: tuple[NewForce, ...]
    places: tuple[NewPlace, ...]


def _piece(text: str, piece: Span, names: Names, published: str | None, doubtful: bool) -> _Piece:
    read = article(piece.of(text), names, published)
    heard = utterances(read)
    found = tuple(one for one in heard if doubtful or not one.reading.doubtful)
    drafts = tuple(Draft(one, _report(read.text, one, piece.start)) for one in found)
    open_ = (one.span for one in heard if one not in found)
    left_open = tuple((span.start + piece.start, span.end + piece.start) for span in open_)
    return _Piece(drafts, left_open, _actors(read, found), _forces(read, found), _places(read, found))


@dataclass(frozen=True, slots=True)
class Draft:
    """One report with the utterance it was made of."""

    utterance: Utterance
    report: Report


def _occasions(drafted: list[Draft], document: str) -> Iterator[Occasion]:
    used: set[str] = set()
    ordered = sorted(drafted, key=_event)
    for (actor, said), drafts in groupby(ordered, key=_event):
        group = list(drafts)
        id_ = _unused(_event_id(actor, said, document), used)
        speaker = next((d.utterance.speaker for d in group if d.utterance.speaker.role), group[0].utterance.speaker)
        bases = {draft.utterance.day.basis for draft in group}
        basis = next(basis for basis in ("explicit", "relative", "inferred", "unknown") if basis in bases)
        statements = tuple(_statements(group, used))
        yield Occasion(id_, actor, speaker.role, speaker.affiliation, said, basis, statements)


def _event_id(actor: str, said: str, document: str) -> str:
    """An occasion is called by who spoke and when, else by who spoke and the first words of the headline."""
    return f"{shortened(actor, LONGEST_NAME)}-{slug(said) if said else shortened(document, LONGEST_NAME)}"


def _event(draft: Draft) -> tuple[str, str]:
    return draft.utterance.speaker.id, draft.utterance.day.edtf


def _statements(group: list[Draft], used: set[str]) -> Iterator[Statement]:
    """Drafts of one occasion that take one position on the same targets are reports of one statement."""
    drawn: dict[tuple[str, str, tuple[str, ...]], list[Draft]] = {}
    for draft in group:
        reading = draft.utterance.reading
        key = (reading.position, reading.stance, tuple(target.id for target in reading.targets))
        drawn.setdefault(key, []).append(draft)
    for (position, stance, targets), members in drawn.items():
        utterance = members[0].utterance
        id_ = _statement_id(utterance.speaker.id, position, targets, used)
        forces = [target.name for target in utterance.reading.targets]
        told = summary(utterance.speaker.name, position, stance, forces)
        condition = next((d.utterance.reading.condition for d in members if d.utterance.reading.condition), "")
        reports = tuple(draft.report for draft in members)
        place = utterance.reading.targets[0].place
        yield Statement(id_, position, stance, targets, place, condition, told, reports)


def _statement_id(actor: str, position: str, targets: tuple[str, ...], used: set[str]) -> str:
    """An id of actor, position and first target, and of the second where another statement is called so."""
    named = slug(f"{shortened(actor, LONGEST_NAME)} {position} {shortened(targets[0], LONGEST_NAME)}")
    longer = slug(f"{named} and {shortened(targets[1], LONGEST_NAME)}") if len(targets) > 1 and named in used else named
    return _unused(longer, used)


def _report(text: str, utterance: Utterance, offset: int) -> Report:
    span, reading = utterance.span, utterance.reading
    return Report(
        start=span.start + offset,
        end=span.end + offset,
        form=utterance.form,
        quote=_quote(text, utterance),
        actor_as_written=utterance.written,
        target_as_written=reading.written,
        flags=("contested",) if utterance.through else (),
        cue=utterance.cue.of(text) if utterance.cue else "",
        rule=utterance.rule,
        confidence=utterance.confidence,
        through=utterance.through,
        implied=reading.implied,
        alternatives=tuple(other for other in reading.alternatives if other != reading.position),
    )


def _quote(text: str, utterance: Utterance) -> str:
    """The speaker's own words between the marks, the longest run inside the span that is not over 300 characters."""
    inside = [quote.of(text).strip(" \u00a0\"“”‘’'„«»–—―") for quote in utterance.quotes if utterance.span.holds(quote)]
    return max((words for words in inside if len(words) <= 300), key=len, default="")


def _unused(wanted: str, used: set[str]) -> str:
    id_, number = wanted, 2
    while id_ in used:
        id_, number = f"{wanted}-{number}", number + 1
    used.add(id_)
    return id_


def _is_name(words: str) -> bool:
    """Whether what a speaker is called in one place can be a name of his: no pronoun, no letter before an answer."""
    return len(words) > 1 and words.lower() not in PRONOUNS


def _actors(read: Article, found: tuple[Utterance, ...]) -> tuple[NewActor, ...]:
    made: dict[str, NewActor] = {}
    spelled: dict[str, list[str]] = {}
    for utterance in found:
        if utterance.written[:1].isupper() and _is_name(utterance.written):
            spelled.setdefault(utterance.speaker.id, []).append(utterance.written)
    for utterance in found:
        speaker = utterance.speaker
        if not speaker.known and speaker.id not in made:
            written = list(spelled.get(speaker.id, ()))
            written += read.names.spellings(speaker.id, read.mentions, read.text)
            aliases = tuple(dict.fromkeys(words for words in written if words != speaker.name))
            suggestions = read.names.suggestions(speaker.name, "actor") if speaker.proposed else ()
            country = speaker.side if len(speaker.side) == 2 and speaker.side.isupper() else ""
            made[speaker.id] = NewActor(
                speaker.id, speaker.name, speaker.type, aliases, speaker.role, speaker.affiliation, country,
                suggestions,
            )  # fmt: skip
    return tuple(made.values())


def _targets(found: tuple[Utterance, ...]) -> tuple[Target, ...]:
    return tuple(dict.fromkeys(target for utterance in found for target in utterance.reading.targets))


def _forces(read: Article, found: tuple[Utterance, ...]) -> tuple[NewForce, ...]:
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


def _places(read: Article, found: tuple[Utterance, ...]) -> tuple[NewPlace, ...]:
    places = dict.fromkeys(target.place for target in _targets(found) if target.place)
    known = {name.id for name in read.names.curated("place")} | {name.country for name in read.names.curated("place")}
    new = [place for place in places if place not in known]
    shown = [(place, read.names.country_name(place)) for place in new]
    return tuple(
        NewPlace(slug(name), name, place if len(place) == 2 and place.isupper() else "") for place, name in shown
    )
