"""The checks that no single record can answer for: ids, references, trees, spans, agreement between collections."""

from collections.abc import Callable, Iterable

from seeds.checks.circles import no_circles
from seeds.checks.collections import enough, memberships
from seeds.checks.ids import agreement, doubles, reserved, retired, stems
from seeds.checks.material import Everything
from seeds.checks.owners import drafted_owners, owners
from seeds.checks.references import references, repeats
from seeds.checks.spellings import aliases
from seeds.checks.statements import dates, filled, reports_once, spans, stances
from seeds.problems import Problem

Check = Callable[[Everything], Iterable[Problem]]
CHECKS: tuple[Check, ...] = (
    stems,
    doubles,
    reserved,
    agreement,
    retired,
    references,
    repeats,
    no_circles,
    aliases,
    filled,
    spans,
    reports_once,
    dates,
    stances,
    owners,
    enough,
    memberships,
)
OF_DRAFTS: tuple[Check, ...] = (drafted_owners,)
"""What drafts must be besides before they can be accepted; they are seeded without."""
