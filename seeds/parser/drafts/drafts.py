"""From the text of one article to draft occasions, statements and reports: the face of the parser."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from seeds.parser.articles.article import article
from seeds.parser.dating.dates import page_date
from seeds.parser.drafts.describing import described
from seeds.parser.drafts.grouping import Draft, occasions
from seeds.parser.drafts.newcomers import new_actors, new_forces, new_places
from seeds.parser.drafts.proposals import NewActor, NewForce, NewPlace, Parsed
from seeds.parser.drafts.reporting import report
from seeds.parser.drafts.stories import stories
from seeds.parser.drafts.strays import strays_doubted
from seeds.parser.drafts.utterances import utterances
from seeds.parser.naming.names import Names
from seeds.parser.texts.columns import unbroken
from seeds.parser.texts.insertions import without_insertions
from seeds.parser.texts.spans import Span
from seeds.parser.texts.spun import despun


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
    stated = page_date(text)
    document_ = described(text, outlet, document, published, stated)
    asked = _Asked(names or _NO_NAMES, published or stated, doubtful)
    read = despun(without_insertions(unbroken(text)))
    pieces = [_piece(read, piece, asked, piece.of(text)) for piece in _paced(read, asked.names, pause)]
    drafted = [draft for piece in pieces for draft in piece.drafts]
    return Parsed(
        document_,
        tuple(occasions(drafted, document_.id)),
        _once(actor for piece in pieces for actor in piece.actors),
        _once(force for piece in pieces for force in piece.forces),
        _once(place for piece in pieces for place in piece.places),
        tuple(span for piece in pieces for span in piece.left_open),
    )


_NO_NAMES = Names()
_LONGEST = 16_000
_Named = TypeVar("_Named", NewActor, NewForce, NewPlace)


def _once(records: Iterable[_Named]) -> tuple[_Named, ...]:
    found: dict[str, _Named] = {}
    for record in records:
        found.setdefault(record.id, record)
    return tuple(found.values())


def _paced(text: str, names: Names, pause: Callable[[], None] | None) -> Iterator[Span]:
    for piece in _pieces(text, names):
        if pause:
            pause()
        yield piece


def _pieces(text: str, names: Names) -> Iterator[Span]:
    """An article is read as one, a page of short news by its stories; what is far longer in pieces."""
    for story in stories(text, names):
        yield from _cut(text, story)


def _cut(text: str, story: Span) -> Iterator[Span]:
    """A text far longer than any article in pieces cut at ends of paragraphs or words; any other as it is."""
    start = story.start
    while story.end - start > _LONGEST:
        middle, end = start + _LONGEST // 2, start + _LONGEST
        cut = max(text.rfind("\n\n", middle, end), -1)
        cut = cut if cut > 0 else max(text.rfind(" ", middle, end), -1)
        cut = cut if cut > 0 else end
        yield Span(start, cut)
        start = cut
    yield Span(start, story.end)


@dataclass(frozen=True, slots=True)
class _Asked:
    """With which names and for which day a text is read, and whether what is doubtful is drafted, too."""

    names: Names
    published: str | None
    doubtful: bool


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one piece of a text yields; `left_open` are the spans of what is too doubtful to be drafted."""

    drafts: tuple[Draft, ...]
    left_open: tuple[tuple[int, int], ...]
    actors: tuple[NewActor, ...]
    forces: tuple[NewForce, ...]
    places: tuple[NewPlace, ...]


def _piece(text: str, piece: Span, asked: _Asked, printed: str) -> _Piece:
    read = article(piece.of(text), asked.names, asked.published)
    heard = strays_doubted(utterances(read), len(piece))
    found = tuple(one for one in heard if asked.doubtful or not one.reading.doubtful)
    drafts = tuple(Draft(one, report(read.text, one, piece.start, printed)) for one in found)
    passed_over = (one.span for one in heard if one.reading.doubtful and not asked.doubtful)
    left_open = tuple((span.start + piece.start, span.end + piece.start) for span in passed_over)
    return _Piece(drafts, left_open, new_actors(read, found), new_forces(read, found), new_places(read, found))
