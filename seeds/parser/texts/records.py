"""Records that are never changed once made, and take no longer to make for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

__all__ = ["record"]

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, **asked: bool):
        """A dataclass that is frozen to the type checker alone; equal records hash alike.

        What freezes one at run time doubles the time of making one, which parsing does tens of thousands of times.
        """
        return dataclass(unsafe_hash=frozen, **asked)
