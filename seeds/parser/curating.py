"""From what parsing yields to records in the curated format, every reference of which has its record.

All scalars are texts, as curated files are read. Places the parser gives by country code get ids; bodies and countries
it knows by itself are proposed where a draft refers to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from schemas.curated import LONGEST_QUOTE
from schemas.vocabularies import ACTOR_TYPES
from seeds.parser.names import Name, Names, slug
from seeds.parser.proposals import NewActor, NewForce, NewPlace, Occasion, Parsed, Report, Statement

Record = dict[str, Any]
UNKNOWN_OUTLET = "unknown-outlet"
_OPENS = re.compile('[“"«„]')
_CLOSES = re.compile('[”"»“]')
_FORCE_ALIAS = re.compile(r"^(?:the |an? )?(\w*[A-Z][^\d]*\s[^\d]*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Drafted:
    """The records drafted from one article; `named` holds what is proposed: actors, forces, places, outlets."""

    document: Record
    occasions: tuple[Record, ...]
    named: dict[str, list[Record]]


def curate(parsed: Parsed, text: str, names: Names) -> Drafted:
    """Return the records of a parsed article; `names` are those it was parsed with, `text` what was parsed."""
    references = _References(parsed, names)
    document = _document(parsed)
    occasions = tuple(_occasion(occasion, parsed.document.id, text, references) for occasion in parsed.occasions)
    forces = [_force(force, references) for force in parsed.forces]
    actors = [_actor(actor, references) for actor in parsed.actors]
    named = {
        "actors": actors + references.bodies(actors),
        "forces": forces,
        "places": list(references.places.values()),
        "outlets": [_outlet(document["outlet"])],
    }
    return Drafted(document, occasions, named)


class _References:
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


def filled(**fields: Any) -> Record:
    """Return the fields that hold something; the format leaves a key out rather than writing it empty."""
    return {name: value for name, value in fields.items() if value not in ("", (), [], {}, None)}


def _document(parsed: Parsed) -> Record:
    document = parsed.document
    return filled(
        id=document.id,
        outlet=document.outlet or UNKNOWN_OUTLET,
        title=document.title or "Untitled",
        published=document.published,
        published_basis=document.published_basis,
        language="en",
        sha256=document.sha256,
        length=str(document.length),
    )


def _outlet(id_: str) -> Record:
    if id_ == UNKNOWN_OUTLET:
        return {"id": id_, "name": "Unknown outlet", "kind": "website", "note": "Say who published the article."}
    return {"id": id_, "name": id_.replace("-", " ").title(), "kind": "website", "note": "Proposed with a draft."}


def _occasion(occasion: Occasion, document: str, text: str, references: _References) -> Record:
    forms = {report.form for statement in occasion.statements for report in statement.reports}
    return filled(
        id=occasion.id,
        actor=occasion.actor,
        role=occasion.role,
        affiliation=references.actor(occasion.affiliation) if occasion.affiliation != occasion.actor else "",
        said=occasion.said,
        said_basis=occasion.said_basis if occasion.said else "unknown",
        medium="headline" if forms == {"headline"} else "unknown",
        statements=[_statement(statement, document, text, references) for statement in occasion.statements],
    )


def _statement(statement: Statement, document: str, text: str, references: _References) -> Record:
    open_stance = statement.position == "interpret_scope"
    reports = {(report.start, report.end): _report(report, document, text) for report in statement.reports}
    return filled(
        id=statement.id,
        position=statement.position,
        stance=(statement.stance or "neutral") if open_stance else "",
        targets=list(dict.fromkeys(statement.targets)),
        place=references.place(statement.place),
        condition=statement.condition,
        summary=statement.summary,
        reports=list(reports.values()),
    )


def _report(report: Report, document: str, text: str) -> Record:
    quote = report.quote or (excerpt(text[report.start : report.end]) if report.form == "quote" else "")
    evidence = filled(rule=report.rule, confidence=f"{report.confidence:.2f}", cue=report.cue, through=report.through)
    return filled(
        document=document,
        start=str(report.start),
        end=str(report.end),
        form="paraphrase" if report.form == "quote" and not quote else report.form,
        quote=quote,
        actor_as_written=report.actor_as_written,
        target_as_written=report.target_as_written,
        flags=list(report.flags),
        note="The force is implied, not named." if report.implied else "",
        evidence=evidence,
    )


def excerpt(span: str) -> str:
    """Return the beginning of the first quotation in a span, cut at a word where it is longer than may be quoted."""
    opening = _OPENS.search(span)
    if opening is None:
        return ""
    closing = _CLOSES.search(span, opening.end())
    words = span[opening.end() : closing.start() if closing else len(span)].strip()
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rpartition(" ")[0].rstrip()


def _actor(actor: NewActor, references: _References) -> Record:
    above = references.actor(actor.affiliation) if actor.affiliation != actor.id else ""
    role = actor.role[:1].upper() + actor.role[1:]
    alike = f"Spelled almost like {', '.join(actor.suggestions)}; one of them?" if actor.suggestions else ""
    return filled(
        id=actor.id,
        name=actor.name,
        type=actor.type if actor.type in ACTOR_TYPES else "person",
        aliases=[alias for alias in actor.aliases if alias != actor.name],
        country=actor.country,
        memberships=[filled(of=above, role=actor.role)] if above else [],
        note=" ".join(part for part in ("" if above or not role else f"{role}.", alike) if part),
    )


def _force(force: NewForce, references: _References) -> Record:
    found = (_FORCE_ALIAS.match(alias) for alias in force.aliases)
    aliases = dict.fromkeys(match[1] for match in found if match and match[1] != force.name)
    return filled(
        id=force.id,
        name=force.name,
        aliases=[alias for alias in aliases if any(word[0].isupper() for word in alias.split())],
        of=references.actor(force.of),
        place=references.place(force.place),
    )
