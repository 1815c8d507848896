"""What the drafts of one article refer to: the ids that are right, and the records that have to be proposed."""

from __future__ import annotations

import re
from collections.abc import Iterable

from schemas.vocabularies import ACTOR_TYPES
from seeds.parser.drafts.proposals import NewPlace, Parsed
from seeds.parser.filing.records import Record, filled
from seeds.parser.naming.mentions import Name
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import slug


class Referenced:
    """What the drafts of one article refer to: ids that are right, and the records that have to be proposed."""

    def __init__(self, parsed: Parsed, names: Names) -> None:
        self.names = names
        self.proposed = {actor.id for actor in parsed.actors}
        self.places: dict[str, Record] = {}
        self._new_places = {place.id: place for place in parsed.places}
        self._wanted: dict[str, Name] = {}

    def actor(self, id_: str) -> str:
        """Return the id of a body where it has a record or can have one, else ''."""
        known = self.names.records.get(("actor", id_))
        if id_ in self.proposed or (known and known.known):
            return id_
        if known is None:
            return ""
        self._wanted[id_] = known
        return id_

    def bodies(self, actors: Iterable[Record]) -> list[Record]:
        """Return the built-in bodies referred to that `actors` lack, with the governments above them."""
        made = {actor["id"]: None for actor in actors}
        records = []
        while missing := [name for id_, name in self._wanted.items() if id_ not in made]:
            for name in missing:
                made[name.id] = None
                records.append(self._body(name))
        return records

    def _body(self, name: Name) -> Record:
        iso = name.country if re.fullmatch("[A-Z]{2}", name.country) else ""
        government = self.names.government(iso) if iso and name.type != "government" else None
        above = self.actor(government.id) if government and government.id != name.id else ""
        return filled(
            id=name.id,
            name=name.name,
            type=name.type if name.type in ACTOR_TYPES else "organization",
            country=iso,
            memberships=[{"of": above}] if above else [],
        )

    def place(self, written: str) -> str:
        """Return the id of a place given by id, country code or name; its record is proposed where none is curated."""
        if not written:
            return ""
        curated = [place for place in self.names.curated("place") if written in (place.id, place.country)]
        if curated:
            return curated[0].id
        name = self.names.country_name(written)
        proposed = self._new_places.get(slug(name)) or self._new_places.get(written) or NewPlace(slug(name), name, "")
        self.places[proposed.id] = filled(id=proposed.id, name=proposed.name, iso=proposed.country)
        return proposed.id
