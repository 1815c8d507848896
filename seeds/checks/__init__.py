"""The checks that no single record can answer for: ids, references, trees, spans, agreement between collections."""

from collections.abc import Callable, Iterable

from seeds.checks.material import Everything
from seeds.problems import Problem

Check = Callable[[Everything], Iterable[Problem]]
CHECKS: tuple[Check, ...] = ()
