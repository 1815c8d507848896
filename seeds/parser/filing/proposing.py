"""Names proposed by drafts, each once: told from curated ones and each other, never merged for looking alike.

A proposal is the same as a record with its id and name. Any other clash of ids or names, which would make questions
ambiguous, gives the proposal an id of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import chain

from schemas.names import fold
from seeds.parser.filing.alike import alike
from seeds.parser.filing.holdings import NAMED
from seeds.parser.filing.records import Record
from seeds.parser.filing.shelf import Shelf
from seeds.parser.naming.spellings import slug
from seeds.trees import circles


class Proposals:
    """The named records of a collection of drafts: `known` are curated anywhere, `listed` stand in drafts already."""

    def __init__(self, known: dict[str, dict[str, Record]], listed: dict[str, list[Record]], collection: str) -> None:
        self.collection = collection
        self.known = {kind: {**known[kind], **{one["id"]: one for one in listed[kind]}} for kind in NAMED}
        self.new: dict[str, Shelf[str, Record]] = {kind: Shelf() for kind in NAMED}
        self._drafted = listed["actors"]
        self._names: dict[str, Shelf[str, str]] = {}
        self._owners: dict[str, dict[str, set[str]]] = {kind: {} for kind in NAMED}
        for kind in NAMED:
            for record in self.known[kind].values():
                for alias in record.get("aliases", ()):
                    self._owners[kind].setdefault(fold(alias), set()).add(record["id"])

    def settle(self, kind: str, record: Record) -> str:
        """Return the id under which a proposal stands, after taking it in where it is new."""
        for candidate in self._candidates(record):
            id_: str = candidate["id"]
            if id_ in self.known[kind]:
                if kind == "outlets" or _same(self.known[kind][id_], candidate):
                    return id_
            elif proposed := self.new[kind].get(id_):
                if _same(proposed, candidate):
                    self._add_aliases(kind, proposed, candidate)
                    return id_
            elif not self._hidden(kind, candidate):
                self.new[kind][id_] = candidate
                return id_
            elif owner := self._only_owner(kind, candidate):
                return owner
        raise AssertionError("candidates never end")

    def _candidates(self, record: Record) -> Iterator[Record]:
        yield record
        of = _body(record) or record.get("place", "")
        tail = of if of and of not in record["id"] else self.collection
        number = 1
        while True:
            end = tail if number == 1 else f"{tail}-{number}"
            yield {**record, "id": slug(f"{record['id'][: 118 - len(end)]} {end}"), "name": f"{record['name']} ({end})"}
            number += 1

    def _hidden(self, kind: str, record: Record) -> bool:
        return any(fold(record[key]) in self._owners[kind] for key in ("id", "name"))

    def _only_owner(self, kind: str, record: Record) -> str:
        """Return the one record that has the whole name of a proposal as an alias; a single word tells too little."""
        owners = self._owners[kind].get(fold(record["name"]), set())
        return next(iter(owners)) if len(owners) == 1 and " " in fold(record["name"]) else ""

    def suggest(self) -> None:
        """Note in each new actor which other actors of drafts are spelled almost like it; once, when all are in."""
        new = self.new["actors"]
        for id_, others in alike(new.values(), self._drafted).items():
            note = f"Spelled almost like {', '.join(others)}; one of them?"
            new[id_] = {**new[id_], "note": " ".join(filter(None, (new[id_].get("note", ""), note)))}

    def _add_aliases(self, kind: str, record: Record, other: Record) -> None:
        known = record.get("aliases", ())
        aliases = list(dict.fromkeys((*known, *other.get("aliases", ()))))
        if aliases != list(known):
            self.new[kind][record["id"]] = {**record, "aliases": aliases}

    def lists(self) -> Iterator[tuple[str, Iterator[Record]]]:
        """Yield the new records by kind, in the order of their ids, without aliases that would hide a record."""
        for kind in NAMED:
            if self.new[kind]:
                yield kind, (self._clean(kind, record) for record in self.new[kind].values())

    def _clean(self, kind: str, record: Record) -> Record:
        called = self._called(kind)
        given = [alias for alias in record.get("aliases", ()) if alias != record["name"]]
        aliases = [alias for alias in given if called.get(fold(alias), record["id"]) == record["id"]]
        kept = {key: value for key, value in record.items() if key != "aliases"}
        if record["id"] in self._circular:
            kept.pop("memberships", None)
        return {"id": kept.pop("id"), "name": kept.pop("name"), **({"aliases": aliases} if aliases else {}), **kept}

    def _called(self, kind: str) -> Shelf[str, str]:
        if kind not in self._names:
            called: Shelf[str, str] = Shelf()
            for record in chain(self.known[kind].values(), self.new[kind].values()):
                called.setdefault(fold(record["id"]), record["id"])
                called.setdefault(fold(record["name"]), record["id"])
            self._names[kind] = called
        return self._names[kind]

    @cached_property
    def _circular(self) -> set[str]:
        """Return the new actors above themselves: who is above nobody is not looked at."""
        bodies = {one["of"] for record in self.new["actors"].values() for one in record.get("memberships", ())}
        new = {id_: record for id_ in sorted(bodies) if (record := self.new["actors"].get(id_))}
        above = {id_: [one["of"] for one in record.get("memberships", ())] for id_, record in new.items()}
        return {id_ for circle in circles(above) for id_ in circle}


def _body(record: Record) -> str:
    memberships = record.get("memberships") or [{}]
    return str(memberships[0].get("of", "") or record.get("of", ""))


def _same(known: Record, proposal: Record) -> bool:
    called = {fold(known["name"]), *map(fold, known.get("aliases", ()))}
    bodies = {body for body in (_body(known), _body(proposal)) if body}
    lower = proposal["name"][:1].islower()
    return fold(proposal["name"]) in called and (len(bodies) < 2 or not lower)
