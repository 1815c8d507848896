"""Every spelling by which a record may be called, folded, for table `names`."""

from collections.abc import Iterable, Iterator
from typing import Any

from schemas.names import fold
from seeds.library import Library

ID, NAME, OUTSIDE, ALIAS = range(4)


def rows(library: Library, occasions: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str, str, str, int]]:
    """Yield the rows of table `names`; `occasions` gives id and name of each."""
    for kind, records in _named(library).items():
        for record in records:
            wikidata = getattr(record, "wikidata", None)
            yield from _spellings(kind, record.id, record.name, [wikidata] if wikidata else [], record.aliases)
    for document in library.documents.values():
        yield from _spellings("documents", document.id, document.title)
    for position in library.positions.values():
        yield from _spellings("positions", position.code, position.label)
    for id_, title in sorted({(one.description.id, one.description.title) for one in library.collections}):
        yield from _spellings("collections", id_, title)
    for id_, name in occasions:
        yield from _spellings("occasions", id_, name)


def _named(library: Library) -> dict[str, Iterable[Any]]:
    return {
        "actors": library.actors.values(),
        "forces": library.forces.values(),
        "places": library.places.values(),
        "outlets": library.outlets.values(),
    }


def _spellings(
    kind: str, id_: str, name: str, outside: Iterable[str] = (), aliases: Iterable[str] = ()
) -> Iterator[tuple[str, str, str, str, int]]:
    ranked = [(ID, id_), (NAME, name), *((OUTSIDE, text) for text in outside), *((ALIAS, text) for text in aliases)]
    seen = set()
    for rank, spelling in ranked:
        folded = fold(spelling)
        if (folded, rank) not in seen:
            seen.add((folded, rank))
            yield kind, folded, id_, spelling, rank
