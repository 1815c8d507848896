"""What a client may ask of a discourse network.

The words are those of Discourse Network Analyzer (DNA): a two-mode network ties actors to concepts, a one-mode
network ties actors that speak on the same concepts; the stance is the qualifier that tells agreement from conflict.
"""

import re
from collections.abc import Mapping
from itertools import chain
from math import isfinite
from typing import Any

from marshmallow import ValidationError, fields, validates_schema

from schemas.complaints import Complaint, not_one_of
from schemas.counting import DEEPEST, DIMENSIONS, By
from schemas.fields import Choice, WholeNumber
from schemas.questions import Many, StatementFilters, once

MODES = ("one-mode", "two-mode")
TIES = {"one-mode": ("congruence", "conflict", "subtract", "ignore"), "two-mode": ("ignore", "subtract", "combine")}
NORMALISATIONS = {"one-mode": ("no", "average", "jaccard", "cosine"), "two-mode": ("no", "activity", "prominence")}
ALL_TIES = tuple(dict.fromkeys(TIES["one-mode"] + TIES["two-mode"]))
ALL_NORMALISATIONS = tuple(dict.fromkeys(NORMALISATIONS["one-mode"] + NORMALISATIONS["two-mode"]))
DUPLICATES = ("statement", "document", "day", "month", "year", "ever")
NEUTRAL = ("omit", "level")
WINDOWS = ("moving", "cumulative")
UNITS = ("day", "month", "year")
NODES = ("actor", "affiliation", "actor_type")
CONCEPTS = ("target", "position")
LARGEST_WINDOW = 10_000


class Counted(Choice):
    """A dimension to count by, of the few that make a network; loaded as Dimension."""

    def __init__(self, names: tuple[str, ...], component: str, **options: Any) -> None:
        super().__init__(tuple(chain.from_iterable(map(_levels, names))), component, "dimension", **options)
        self.shown = tuple(name for name in self.choices if name.endswith(":0") or ":" not in name)

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> Any:
        if value not in self.choices:
            raise ValidationError([not_one_of(str(value), self.shown, self.noun)])
        return By().deserialize(value)


def _levels(name: str) -> tuple[str, ...]:
    return (name, *(f"{name}:{level}" for level in range(DEEPEST + 1))) if DIMENSIONS[name].tree else (name,)


class Weight(fields.Float):
    """A weight as JSON writes numbers, such as 0.5 or -2."""

    def _deserialize(self, value: Any, attr: str | None, data: Mapping[str, Any] | None, **options: Any) -> float:
        text = str(value)
        if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?", text, re.ASCII) or not isfinite(float(text)):
            raise ValidationError([Complaint(f"'{text}' is not a number such as 0.5", None, text)])
        return float(text)


class NetworkQuestion(StatementFilters):
    """One network over any filter."""

    mode = once(
        Choice(MODES, "NetworkMode", "mode"),
        "`one-mode`: actors tied by the concepts they share; `two-mode`: actors tied to concepts.",
        load_default="one-mode",
    )
    nodes = once(
        Counted(NODES, "NetworkNodes"),
        "Who the actors are, `actor` unless given; `actor:0` rolls them up to a level of their tree, 0 the top.",
        load_default=lambda: DIMENSIONS["actor"],
    )
    concept = Many(
        Counted(CONCEPTS, "NetworkConcept"),
        most=2,
        metadata={"description": "What is spoken of: `target` unless given, `target:0`, `position`, or both of them."},
        load_default=lambda: [DIMENSIONS["target"]],
    )
    ties = once(
        Choice(ALL_TIES, "NetworkTies", "way to tie"),
        "How stances make a tie. one-mode: `congruence` (default), `conflict`, `subtract`, `ignore`; "
        "two-mode: `ignore` (default), `subtract`, `combine`.",
    )
    normalisation = once(
        Choice(ALL_NORMALISATIONS, "NetworkNormalisation", "normalisation"),
        "one-mode: `no`, `average`, `jaccard`, `cosine`; two-mode: `no`, `activity`, `prominence`.",
        load_default="no",
    )
    duplicates = once(
        Choice(DUPLICATES, "NetworkDuplicates", "way to count"),
        "What counts: every `statement`, or one a stance of actor and concept for each `document`, `day`, `month`, "
        "`year`, or for `ever`. Dates that lie in no one day (month, year) count as one together.",
        load_default="statement",
    )
    neutral = once(
        Choice(NEUTRAL, "NetworkNeutral", "value"),
        "Neutral statements: `omit` them, or make them a `level` half-way between oppose and support.",
        load_default="omit",
    )
    min_weight = once(Weight(), "Only ties of at least this weight.")

    @validates_schema
    def fits_its_mode(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain of ties and normalisations of the other mode and of a concept named twice."""
        mode, problems = data["mode"], {}
        for name, choices in (("ties", TIES[mode]), ("normalisation", NORMALISATIONS[mode])):
            if data.get(name, choices[0]) not in choices:
                problems[name] = [not_one_of(data[name], choices, f"value of {name} in a {mode} network")]
        if data.get("ties") == "combine" and data["normalisation"] != "no":
            problems["normalisation"] = [Complaint("of combined codes means nothing; leave it out", "no")]
        if len({row.name.partition(":")[0] for row in data["concept"]}) < len(data["concept"]):
            problems["concept"] = [Complaint("names one dimension twice", "position,target")]
        if problems:
            raise ValidationError(problems)


class WindowedQuestion(NetworkQuestion):
    """A network, or one for each window of time."""

    window = once(
        Choice(WINDOWS, "NetworkWindow", "window"),
        "A network for each span of time: `moving` (spans of one size) or `cumulative` (from the start on). They run "
        "from `said_from` to `said_to`, else over all dates; what may have been said in a span is in it.",
    )
    window_unit = once(Choice(UNITS, "NetworkUnit", "unit"), "What windows are measured in; `month` unless given.")
    window_size = once(WholeNumber(least=1, most=LARGEST_WINDOW), "Units in a moving window; 1 unless given.")
    window_step = once(WholeNumber(least=1, most=LARGEST_WINDOW), "Units from one window to the next; 1 unless given.")

    @validates_schema
    def fits_its_window(self, data: dict[str, Any], **_options: Any) -> None:
        """Complain of a window's measures without a window, and of the size of one that grows."""
        problems = {
            name: [Complaint("measures a window; add window=moving or window=cumulative")]
            for name in ("window_unit", "window_size", "window_step")
            if name in data and "window" not in data
        }
        if data.get("window") == "cumulative" and "window_size" in data:
            problems["window_size"] = [Complaint("is of moving windows; a cumulative one grows by window_step")]
        if problems:
            raise ValidationError(problems)
