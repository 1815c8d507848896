"""From what parsing yields to records in the curated format, every reference of which has its record.

All scalars are texts, as curated files are read. Places the parser gives by country code get ids; bodies and countries
it knows by itself are proposed where a draft refers to them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from schemas.curated import LONGEST_QUOTE
from schemas.vocabularies import ACTOR_TYPES
from seeds.parser.drafts.proposals import NewActor, NewForce, Occasion, Parsed, Report, Statement
from seeds.parser.filing.records import Record, filled
from seeds.parser.filing.referenced import Referenced
from seeds.parser.forces.phrases import mentions_force
from seeds.parser.naming.names import Names

UNKNOWN_OUTLET = "unknown-outlet"
LONGEST_WORDS = 400
_OPENS = re.compile('[“«„]|(?<![^\\s(\\[/—–-])"(?=\\S)')
_CLOSES = re.compile('[”"»“]')
_POINTING = "my|our|your|his|her|its|their|whose|this|that|these|those|such|some|any|no|more|other|both"
_FORCE_ALIAS = re.compile(rf"^(?:the |an? )?(?!(?:{_POINTING})\b)(\w*[A-Z][^\d]*\s[^\d]*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Drafted:
    """The records drafted from one article; `named` holds what is proposed: actors, forces, places, outlets.

    `words` are those of the spans of reports that are no quotations, by span, no more than `LONGEST_WORDS` of each;
    `left_open` are the spans in which a position is taken, as it seems, and which is too doubtful to be drafted.
    """

    document: Record
    occasions: tuple[Record, ...]
    named: dict[str, list[Record]]
    words: dict[str, str] = field(default_factory=dict)
    left_open: tuple[tuple[int, int], ...] = ()


def curate(parsed: Parsed, text: str, names: Names) -> Drafted:
    """Return the records of a parsed article; `names` are those it was parsed with, `text` what was parsed."""
    references = Referenced(parsed, names)
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
    return Drafted(document, occasions, named, _words(occasions, text), parsed.left_open)


def _words(occasions: Iterable[Record], text: str) -> dict[str, str]:
    reports = (report for one in occasions for statement in one["statements"] for report in statement["reports"])
    spans = ((int(one["start"]), int(one["end"])) for one in reports if one["form"] != "quote")
    return {f"{start}-{end}": text[start : min(end, start + LONGEST_WORDS)] for start, end in spans}


def _document(parsed: Parsed) -> Record:
    document = parsed.document
    return filled(
        id=document.id,
        outlet=document.outlet or UNKNOWN_OUTLET,
        title=document.title or "Untitled",
        published=document.published,
        published_basis=document.published_basis,
        published_note=document.published_note,
        language="en",
        sha256=document.sha256,
        length=str(document.length),
    )


def _outlet(id_: str) -> Record:
    if id_ == UNKNOWN_OUTLET:
        return {"id": id_, "name": "Unknown outlet", "kind": "website", "note": "Say who published the article."}
    return {"id": id_, "name": id_.replace("-", " ").title(), "kind": "website", "note": "Proposed with a draft."}


def _occasion(occasion: Occasion, document: str, text: str, references: Referenced) -> Record:
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


def _statement(statement: Statement, document: str, text: str, references: Referenced) -> Record:
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
    evidence = filled(
        rule=report.rule,
        confidence=f"{report.confidence:.2f}",
        cue=report.cue,
        through=report.through,
        alternatives=list(report.alternatives),
        answers=dict(zip(("start", "end"), map(str, report.answers), strict=False)),
    )
    return filled(
        document=document,
        start=str(report.start),
        end=str(report.end),
        form=_form(report.form, quote),
        quote=quote,
        actor_as_written=report.actor_as_written,
        target_as_written=report.target_as_written,
        flags=list(report.flags),
        note="The force is implied, not named." if report.implied else "",
        evidence=evidence,
    )


def _form(found: str, quote: str) -> str:
    """Return the form of a report as its words are kept: nothing is quoted without them, no paraphrase has any."""
    if found in ("quote", "mixed") and not quote:
        return "paraphrase"
    return "mixed" if found == "paraphrase" and quote else found


def excerpt(span: str) -> str:
    """Return the beginning of the first quotation in a span, cut at a word where it is longer than may be quoted."""
    opening = _OPENS.search(span)
    if opening is None:
        return ""
    closing = _CLOSES.search(span, opening.end())
    words = span[opening.end() : closing.start() if closing else len(span)].strip()
    return words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rpartition(" ")[0].rstrip()


def _actor(actor: NewActor, references: Referenced) -> Record:
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
        note=" ".join(part for part in ("" if above or not role else f"{role.rstrip('.')}.", alike) if part),
    )


def _is_capital(word: str) -> bool:
    return word[0].isupper()


def _force(force: NewForce, references: Referenced) -> Record:
    found = (_FORCE_ALIAS.match(alias) for alias in force.aliases)
    aliases = dict.fromkeys(match[1] for match in found if match and match[1] != force.name)
    return filled(
        id=force.id,
        name=force.name,
        aliases=[alias for alias in aliases if mentions_force(alias) and any(map(_is_capital, alias.split()))],
        of=references.actor(force.of),
        place=references.place(force.place),
    )
