"""Scores the parser against coded articles: a folder with gold.json, or a curated collection and its texts' folder.

    python -m tests.benchmarks.parsing.gold FOLDER... [--with-names|--without-names] [--collection DIR] [--errors]

The figures are of all folders together. Those in `invented` beside this module are what the parser was developed on,
those in `further` are harder ones of which the errors were read in passing; `unseen` is what it was not, and who
changes the parser takes its figures but reads no text there. A folder holds plain texts and gold.json, or beside each
text a .yaml of what is to be found; with --collection it holds the texts a curated collection codes, matched by hash.
Reports are matched to coded ones by overlapping spans. `found` asks for the span, `actor`, `position`, `target`, `date`
and `form` for that field besides, `all three` for actor, position and target at once, `offered` for these with the
position among those the draft names beside its own. With --doubtful, doubtful drafts count too. A target is right when
one of the targets named is the coded force by any of its names. Statements coded with a confidence below one half may
be missed.
`dates given` counts the found reports that were dated at all and how many of those dates are right, as unknown beats
wrong; its recall is over the found reports that are coded with a date. `confidence` counts the drafts of so much or
more.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from seeds.parser import parse
from seeds.parser.drafts.proposals import Parsed
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import folded, slug

_SURE = (0.5, 0.6)
FIELDS = ("actor", "position", "target", "date", "form")


@dataclass(frozen=True)
class Coded:
    """One coded report: every spelling of its actor and of its targets, and whether it must be found."""

    start: int
    end: int
    actor: frozenset[str]
    position: str | list[str]
    targets: frozenset[str]
    date: str
    form: str
    required: bool
    text: str = ""


@dataclass(frozen=True)
class Text:
    """One article with its date of publication, its coded reports and its negatives."""

    name: str
    words: str
    published: str | None
    coded: tuple[Coded, ...]
    negatives: tuple[tuple[int, int], ...] = ()


@dataclass
class Score:
    """Counts over a set of articles, and a line for every miss."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Draft:
    """One predicted report with its spellings, in the shape it is compared in."""

    start: int
    end: int
    actor: frozenset[str]
    position: str
    targets: frozenset[str]
    date: str
    form: str
    rule: str
    others: tuple[str, ...]
    confidence: float


def spellings(record: dict[str, Any]) -> frozenset[str]:
    return frozenset(folded(words) for words in (record["id"], record["name"], *record.get("aliases", ())))


def drafts(parsed: Parsed) -> Iterator[Draft]:
    """Every report of `parsed` with all spellings of its actor and targets."""
    actors = {actor.id: {folded(a) for a in (actor.id, actor.name, *actor.aliases)} for actor in parsed.actors}
    forces = {force.id: {folded(a) for a in (force.id, force.name, *force.aliases)} for force in parsed.forces}
    for occasion in parsed.occasions:
        for statement in occasion.statements:
            for report in statement.reports:
                actor = actors.get(occasion.actor, set()) | {folded(occasion.actor), folded(report.actor_as_written)}
                targets = {folded(target) for target in statement.targets}
                targets |= {words for target in statement.targets for words in forces.get(target, ())}
                targets |= {folded(report.target_as_written)} - {""}
                yield Draft(
                    report.start, report.end, frozenset(actor), statement.position, frozenset(targets),
                    occasion.said, report.form, report.rule, report.alternatives, report.confidence,
                )  # fmt: skip


def overlap(draft: Draft, start: int, end: int) -> float:
    """Shared code points as a share of the shorter of the two spans."""
    shared = min(draft.end, end) - max(draft.start, start)
    return shared / max(1, min(draft.end - draft.start, end - start))


def agreement(draft: Draft, coded: Coded) -> dict[str, bool]:
    return {
        "actor": bool(draft.actor & coded.actor),
        "position": draft.position in _codes(coded),
        "target": bool(draft.targets & coded.targets),
        "date": draft.date == coded.date,
        "form": draft.form == coded.form,
    }


def _codes(coded: Coded) -> set[str]:
    return {coded.position} if isinstance(coded.position, str) else set(coded.position)


def score(text: Text, predicted: list[Draft], tally: Score) -> None:
    """Match the drafts of one article to its coded reports, best pairs first, and count."""
    pairs = [
        (sum(agreement(draft, coded).values()) + 2 * agreement(draft, coded)["actor"], overlap(draft, *span), d, c)
        for c, coded in enumerate(text.coded)
        for d, draft in enumerate(predicted)
        if overlap(draft, *(span := (coded.start, coded.end))) >= 0.5
    ]
    matched: dict[int, int] = {}
    for _, _, d, c in sorted(pairs, reverse=True):
        if c not in matched and d not in matched.values():
            matched[c] = d
    _count_coded(text, predicted, matched, tally)
    _count_drafts(text, predicted, matched, tally)


def _count_coded(text: Text, predicted: list[Draft], matched: dict[int, int], tally: Score) -> None:
    for c, coded in enumerate(text.coded):
        if not coded.required and c not in matched:
            continue
        tally.counts["coded"] += 1
        if c not in matched:
            tally.errors.append(f"{text.name} missed {coded.position} {sorted(coded.actor)[:1]}: {coded.text}")
            continue
        agreed = agreement(predicted[matched[c]], coded)
        tally.counts.update(["found"], **{name: int(right) for name, right in agreed.items()})
        tally.counts["all three"] += agreed["actor"] and agreed["position"] and agreed["target"]
        tally.counts["dates to give"] += bool(coded.date)
        tally.counts["dates given"] += bool(predicted[matched[c]].date)
        tally.counts["dates right"] += bool(coded.date) and agreed["date"]
        offered = {predicted[matched[c]].position, *predicted[matched[c]].others} & _codes(coded)
        tally.counts["offered"] += bool(agreed["actor"] and agreed["target"] and offered)
        wrong = [name for name, right in agreed.items() if not right]
        if wrong:
            got = predicted[matched[c]]
            detail = (
                f"got {got.position} {sorted(got.actor)[:2]} {sorted(got.targets)[:2]} {got.date} {got.form} {got.rule}"
            )
            want = (
                f"want {coded.position} {sorted(coded.actor)[:2]} {sorted(coded.targets)[:2]} {coded.date} {coded.form}"
            )
            tally.errors.append(f"{text.name} wrong {wrong}: {coded.text}\n      {detail}\n      {want}")


def _count_drafts(text: Text, predicted: list[Draft], matched: dict[int, int], tally: Score) -> None:
    coded_of = {d: c for c, d in matched.items()}
    for d, draft in enumerate(predicted):
        tally.counts["drafts"] += 1
        agreed = agreement(draft, text.coded[coded_of[d]]) if d in coded_of else {}
        tally.counts["drafts with actor"] += agreed.get("actor", False)
        right = all(agreed.get(name, False) for name in FIELDS[:3])
        tally.counts["drafts all right"] += right
        for least in _SURE:
            tally.counts[f"of confidence {least}"] += draft.confidence >= least
            tally.counts[f"right of confidence {least}"] += draft.confidence >= least and right
        if d not in coded_of:
            taken = any(overlap(draft, *negative) >= 0.5 for negative in text.negatives)
            tally.counts["negatives taken"] += taken
            words = text.words[draft.start : draft.end].replace("\n", " / ")
            tally.errors.append(f"{text.name} extra {draft.position} {sorted(draft.actor)[:1]} {draft.rule}: {words}")
    tally.counts["negatives"] += len(text.negatives)


def gold_texts(folder: Path) -> tuple[list[Text], dict[str, list[dict[str, Any]]]]:
    """The articles of a folder with gold.json, and its names as curated records."""
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    return coded_texts(gold, lambda document: (folder / document["doc"]).read_text("utf-8"))


def coded_texts(
    gold: dict[str, Any], read: Callable[[dict[str, Any]], str]
) -> tuple[list[Text], dict[str, list[dict[str, Any]]]]:
    """Coded articles, each read by its record, and their names as curated records."""
    actors = {actor["name"]: actor | {"id": slug(actor["name"])} for actor in gold["actors"]}
    forces = {force["name"]: force | {"id": slug(force["name"])} for force in gold["forces"]}
    for actor in actors.values():
        above = actors.get(actor.pop("affiliation", ""))
        actor["type"] = _TYPES.get(actor["type"], actor["type"])
        actor["memberships"] = [{"of": above["id"]}] if above else []
    for force in forces.values():
        parent = forces.get(force.pop("parent", None) or "")
        force["parents"] = [parent["id"]] if parent else []
    texts = [_gold_text(read(document), document, gold, actors, forces) for document in gold["documents"]]
    return texts, {"actors": list(actors.values()), "forces": list(forces.values())}


_TYPES = {"agency": "organization", "organisation": "organization", "unnamed person": "person", "group": "organization"}


def _gold_text(words: str, document: dict[str, Any], gold: Any, actors: Any, forces: Any) -> Text:
    name = document["doc"]
    coded = tuple(
        Coded(
            unit["start"], unit["end"], spellings(actors[unit["actor"]]) | {folded(_at(words, unit["actor_head"]))},
            unit["position"], frozenset(called for target in unit["targets"] for called in spellings(forces[target])),
            unit["said"], unit["form"], unit["confidence"] >= 0.5, _at(words, unit),
        )
        for unit in gold["statements"]
        if unit["doc"] == name
    )  # fmt: skip
    negatives = tuple((unit["start"], unit["end"]) for unit in gold["negatives"] if unit["doc"] == name)
    return Text(name, words, document["published"], coded, negatives)


def _at(words: str, span: dict[str, Any]) -> str:
    return words[span["start"] : span["end"]]


def expected_texts(folder: Path) -> list[Text]:
    """The articles of a folder where beside each text stands a .yaml that lists the reports to be found."""
    return [_expected(path) for path in sorted(folder.glob("*.yaml"))]


def _expected(path: Path) -> Text:
    words = path.with_suffix(".txt").read_text("utf-8")
    data = _load(path)
    coded = tuple(
        Coded(
            start := words.index(unit["span"]), start + len(unit["span"]), frozenset(map(folded, unit["actor"])),
            unit["position"], frozenset(map(folded, unit["target"])), unit["said"], unit["form"],
            "optional" not in unit, unit["span"],
        )
        for unit in data["coded"]
    )  # fmt: skip
    return Text(path.stem, words, data["published"], coded)


def curated_texts(folder: Path, collection: Path) -> tuple[list[Text], dict[str, list[dict[str, Any]]]]:
    """The texts in `folder` that a curated collection codes, matched by hash, and the collection's names."""
    records = {
        kind: [row | {"id": row["id"]} for row in _load(collection / f"{kind}.yaml")]
        for kind in ("actors", "forces", "places")
    }
    actors = {row["id"]: row for row in records["actors"]}
    forces = {row["id"]: row for row in records["forces"]}
    by_hash = {hashlib.sha256(path.read_bytes()).hexdigest(): path for path in sorted(folder.glob("*.txt"))}
    occasions = [_load(path) for path in sorted((collection / "occasions").glob("*.yaml"))]
    texts = []
    for path in sorted((collection / "documents").glob("*.yaml")):
        document = _load(path)
        found = by_hash.get(document["sha256"])
        if found:
            words = found.read_text("utf-8")
            coded = tuple(_curated(occasions, document["id"], actors, forces, words))
            texts.append(Text(document["id"], words, document.get("published"), coded))
    return texts, records


def _load(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def _curated(occasions: list[Any], document: str, actors: Any, forces: Any, words: str) -> Iterator[Coded]:
    for occasion in occasions:
        for statement in occasion["statements"]:
            targets = frozenset(name for target in statement["targets"] for name in spellings(forces[target]))
            for report in statement["reports"]:
                if report["document"] == document:
                    written = {folded(report.get("target_as_written", ""))} - {""}
                    actor = spellings(actors[occasion["actor"]]) | {folded(report.get("actor_as_written", ""))}
                    start, end = int(report["start"]), int(report["end"])
                    yield Coded(
                        start, end, actor, statement["position"], targets | written, occasion.get("said", ""),
                        report["form"], True, words[start:end],
                    )  # fmt: skip


def measured(texts: list[Text], names: Names, doubtful: bool = False) -> Score:
    """Parse and score every text, with what is doubtful or without it."""
    tally = Score()
    for text in texts:
        parsed = parse(text.words, names=names, published=text.published, doubtful=doubtful)
        score(text, list(drafts(parsed)), tally)
    return tally


def main() -> None:
    """Print the table for the command line's folder."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    arguments.add_argument("--collection", type=Path)
    arguments.add_argument("--with-names", action="store_true")
    arguments.add_argument("--without-names", action="store_true")
    arguments.add_argument("--doubtful", action="store_true")
    arguments.add_argument("--errors", action="store_true")
    chosen = arguments.parse_args()
    sets = [_coded(folder, chosen.collection) for folder in chosen.folders]
    both = chosen.with_names == chosen.without_names
    if chosen.with_names or both:
        print_score(
            "with names",
            summed(measured(texts, Names(**records), chosen.doubtful) for texts, records in sets),
            chosen.errors,
        )
    if chosen.without_names or both:
        print_score(
            "without names", summed(measured(texts, Names(), chosen.doubtful) for texts, _ in sets), chosen.errors
        )


def _coded(folder: Path, collection: Path | None) -> tuple[list[Text], dict[str, list[dict[str, Any]]]]:
    if collection:
        return curated_texts(folder, collection)
    return gold_texts(folder) if (folder / "gold.json").exists() else (expected_texts(folder), {})


def summed(tallies: Iterator[Score]) -> Score:
    """The counts and misses of several scores together."""
    total = Score()
    for tally in tallies:
        total.counts += tally.counts
        total.errors += tally.errors
    return total


def print_score(title: str, tally: Score, errors: bool) -> None:
    """Print the table of one score, and a line for every miss where `errors` are asked for."""
    counts = tally.counts
    print(f"{title}: {counts['coded']} coded reports, {counts['drafts']} drafts")
    for name in ("found", *FIELDS, "all three", "offered"):
        print(f"  {name:10} {counts[name]:3}  recall {counts[name] / max(1, counts['coded']):.3f}")
    for name in ("drafts with actor", "drafts all right"):
        print(f"  {name:18} {counts[name]:3}  precision {counts[name] / max(1, counts['drafts']):.3f}")
    for least in _SURE:
        sure, held = counts[f"of confidence {least}"], counts[f"right of confidence {least}"]
        shares = f"share {sure / max(1, counts['drafts']):.3f}  precision {held / max(1, sure):.3f}"
        print(f"  confidence {least} or more {sure:3}, all right {held:3}  {shares}")
    right, given, due = (counts[f"dates {name}"] for name in ("right", "given", "to give"))
    shares = f"precision {right / max(1, given):.3f}  recall {right / max(1, due):.3f}"
    print(f"  dates given {given:3}, right {right:3}  {shares}")
    print(f"  negatives taken {counts['negatives taken']} of {counts['negatives']}")
    for line in tally.errors if errors else ():
        print(f"  - {line}")


if __name__ == "__main__":
    main()
