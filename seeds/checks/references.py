"""References: every id that a file names is the id of something, of the right kind."""

from collections.abc import Collection, Iterable, Iterator

from schemas.complaints import nearest
from schemas.names import fold
from seeds.checks.material import Everything
from seeds.problems import Problem

# Which kind of record, where in it, refers to which kind.
REFERENCES = (
    ("actors", "memberships.*.of", "actors"),
    ("forces", "parents.*", "forces"),
    ("forces", "of", "actors"),
    ("forces", "place", "places"),
    ("places", "parent", "places"),
    ("documents", "outlet", "outlets"),
    ("occasions", "actor", "actors"),
    ("occasions", "affiliation", "actors"),
    ("occasions", "statements.*.targets.*", "forces"),
    ("occasions", "statements.*.place", "places"),
    ("occasions", "statements.*.responds_to.*", "statements"),
    ("occasions", "statements.*.interprets.*", "statements"),
    ("occasions", "statements.*.reports.*.document", "documents"),
    ("codings", "document", "documents"),
    ("codings", "first.actor", "actors"),
    ("codings", "first.targets.*", "forces"),
    ("codings", "second.actor", "actors"),
    ("codings", "second.targets.*", "forces"),
)


def references(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each reference to nothing, with the id that is meant."""
    for kind, pattern, to in REFERENCES:
        if everything.is_unread(to):
            continue  # what is written in a file that could not be taken nobody knows
        known = everything.ids[to]
        for entry, keys, id_ in everything.written(kind, pattern):
            if id_ and id_ not in known:
                right = intended(id_, known, everything.spellings(to))
                yield entry.problem(keys, f"'{id_}' is not the id of any {_noun(to)}", right)


def intended(text: str, ids: Collection[str], spellings: Iterable[tuple[str, str]]) -> str | None:
    """Return which of `ids` a text means that is none: that of the one record called so, else the nearest.

    `spellings` are those of records, each with the id.
    """
    called = {id_ for spelling, id_ in spellings if fold(spelling) == fold(text)}
    return called.pop() if len(called) == 1 else nearest(text, ids)


def repeats(everything: Everything) -> Iterator[Problem]:
    """Yield a problem for each list of ids or flags that names one twice."""
    lists = (
        ("forces", "parents"),
        ("documents", "flags"),
        *(
            ("occasions", f"statements.*.{name}")
            for name in ("targets", "responds_to", "interprets", "reports.*.flags")
        ),
    )
    for kind, pattern in lists:
        seen: set[tuple[object, ...]] = set()
        for entry, keys, text in everything.written(kind, f"{pattern}.*"):
            place = (entry.file.path, entry.keys, keys[:-1], text)
            if place in seen:
                yield entry.problem(keys, f"'{text}' is given twice")
            seen.add(place)


def _noun(kind: str) -> str:
    return kind.removesuffix("s")
