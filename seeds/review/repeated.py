"""Which drafts of a run may report what is curated or drafted already, from other documents, with the reasons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from seeds.parser.filing.filing import Filing
from seeds.parser.filing.flagging import earlier
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Pile, Taken
from seeds.review.sameness import Existing, Likeness

_TELLING = re.compile("same position|words in common")
"""The reasons without one of which a draft on the same force is another statement."""
CROWD = 100
"""Statements of one body on one force a draft is compared with at most, so that the work grows as the drafts do."""


@dataclass(frozen=True, slots=True)
class Repeat:
    """A draft, by id, and the likeliest statement of other documents that it may be another report of."""

    draft: str
    like: Likeness


def repeated(
    filing: Filing,
    files: Iterable[str],
    curated: Iterable[Record],
    actors: Mapping[str, Record],
    stances: Mapping[str, str | None],
) -> Iterator[Repeat]:
    """Yield what the drafts in `files` of this run repeat: curated occasions, earlier drafts, and one another."""
    ours = Pile(file for file in files if file.startswith("occasions/"))
    before = (filing.record(file) for file in earlier(filing.directory, ours) - Taken(ours))
    existing = Existing(chain(curated, before), actors, stances, CROWD)
    for file in ours:
        occasion = filing.record(file)
        for statement in occasion["statements"]:
            like = existing.like(occasion, statement, elsewhere=True)
            likeliest = max(like, key=lambda one: one.weight, default=None)
            if likeliest and any(map(_TELLING.search, likeliest.reasons)):
                yield Repeat(statement["id"], likeliest)
        existing.add(occasion)
