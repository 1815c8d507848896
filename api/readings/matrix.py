"""The matrix of positions: for each actor and force the latest position, counts by stance, and the statements."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pyroaring import BitMap

from api.dataset import Dataset
from api.readings.change import Step, steps
from api.readings.histories import histories, nodes
from api.readings.neighbours import refuse_many
from api.readings.remarks import Remark, remarks, standings
from api.readings.showing import references
from api.readings.spans import UNKNOWN
from schemas.counting import Dimension
from schemas.vocabularies import STANCES


@dataclass(frozen=True, slots=True)
class Cell:
    """What one row said on one column, earliest first."""

    row: str
    column: str
    remarks: tuple[Remark, ...]


def matrix(
    dataset: Dataset, found: BitMap, rows: Dimension, columns: Dimension, is_asked: Callable[[str], bool]
) -> list[Cell]:
    """Return the cells of the columns that `is_asked` takes, row by row, rows and columns with most first.

    Cost: every statement of `found` is read once and sorted. Raises TooMany.
    """
    refuse_many(len(found))
    told = remarks(dataset, found)
    across, down = (nodes(dataset, found, told, by) for by in (rows, columns))
    made = histories(told, across, down).items()
    cells = [Cell(row, column, tuple(history)) for (row, column), history in made if is_asked(column)]
    row_sizes: Counter[str] = Counter()
    column_sizes: Counter[str] = Counter()
    for cell in cells:
        row_sizes[cell.row] += len(cell.remarks)
        column_sizes[cell.column] += len(cell.remarks)
    return sorted(cells, key=lambda one: (-row_sizes[one.row], one.row, -column_sizes[one.column], one.column))


def latest(told: Sequence[Remark]) -> Remark | None:
    """Return the latest position (rule `latest`), None where dates do not say or both sides were taken."""
    ordered = steps(told)
    last = max(ordered, key=lambda step: step.when.first, default=None)
    if last is None or any(step is not last and not step.when.before(last.when) for step in ordered):
        return None
    return _voice(last)


def _voice(step: Step) -> Remark | None:
    """Return the word a step stands for, None where it is no one word."""
    if len(step.sides) > 1 or not (step.when.is_day or len({remark.occasion for remark in step.remarks}) == 1):
        return None
    return next(iter(step.sides.values()), step.remarks[0])


def latest_dated(told: Sequence[Remark]) -> Remark | None:
    """Return the latest position among words whose date is known at all (rule `latest-dated`)."""
    return latest([remark for remark in told if remark.when != UNKNOWN])


def shown(dataset: Dataset, page: list[Cell], rows: str, columns: str) -> list[dict[str, Any]]:
    """Return cells as they are published (schemas.readings.Cell); `rows` and `columns` name the resources."""
    ends = [(latest(cell.remarks), latest_dated(cell.remarks)) for cell in page]
    full = standings(dataset, (remark.ord for pair in ends for remark in pair if remark))
    across = references(dataset, rows, (cell.row for cell in page))
    down = references(dataset, columns, (cell.column for cell in page))
    return [
        {"row": across[cell.row], "column": down[cell.column], **_shown(cell, *pair, full)}
        for cell, pair in zip(page, ends, strict=True)
    ]


def _shown(
    cell: Cell, strictly: Remark | None, dated: Remark | None, full: dict[int, dict[str, Any]]
) -> dict[str, Any]:
    counts = Counter(remark.stance for remark in cell.remarks)
    return {
        "latest": full[strictly.ord] if strictly else None,
        "latest_dated": full[dated.ord] if dated else None,
        "rule": "latest" if strictly else "latest-dated" if dated else None,
        "stances": {stance: counts[stance] for stance in STANCES},
        "statements": [remark.id for remark in cell.remarks],
    }
