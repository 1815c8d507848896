"""One position read off a passage, however it was read."""

from __future__ import annotations

from dataclasses import replace

from seeds.parser.forces.catalogues import Target
from seeds.parser.forces.nouns import REGIONS
from seeds.parser.texts.records import record
from seeds.parser.texts.spans import Span

LIKE = "like-"
"""What stands before a position in place of a frame's name where words are like examples coded as it."""
REACTS = "react-"
"""What the name of a reaction begins with, in place of a frame's; then how it is taken, and which position it was."""


OF_OWNERS = frozenset(["vow_to_stay", "announce_deployment"])
"""The positions that by the codebook only the owner of a force can take."""


_FORETOLD = {
    "vow_to_stay": "claim_presence",
    "announce_deployment": "claim_presence",
    "announce_withdrawal": "predict_withdrawal",
}
"""What a promise about another's force is in the mouth of who only watches."""
_SHARED = frozenset([*(region.lower() for region in REGIONS), "nato", "eu"])
"""Owners of which the state that speaks may be one: "we do not rule out sending Western troops"."""


def _anothers(target: Target, side: str) -> bool:
    """Whether a force is plainly another's than that side's."""
    return bool(target.owners) and side not in target.owners and _SHARED.isdisjoint(target.owners)


@record(frozen=True, slots=True)
class Reading:
    """One position: its code, the stance where the code leaves it open, the targets, and the name of what read it.

    `certainty` is how often such a reading was right on coded articles, from 0 to 1; `alternatives` are the positions
    that are likeliest next, best first; `doubtful` is a reading that is only the likeliest, too unsure to be told;
    `answers` is where that stands which a reaction refers to; `traits` are those by which words were found to be like
    coded ones, and `plain` tells by how much more than such that take no position.
    """

    position: str
    stance: str
    targets: tuple[Target, ...]
    written: str
    frame: str
    span: Span
    condition: str
    implied: bool
    certainty: float
    alternatives: tuple[str, ...] = ()
    doubtful: bool = False
    answers: Span | None = None
    traits: tuple[str, ...] = ()
    plain: float = 0.0

    def for_side(self, side: str, host: str) -> Reading:
        """The reading as `side` can mean it: what only the owner of a force can say is another position of others."""
        foreign = bool(side) and all(_anothers(target, side) for target in self.targets)
        if not foreign or self.position not in OF_OWNERS:
            return self
        refuses = self.position == "vow_to_stay" and side == host
        return replace(self, position="refuse_withdrawal" if refuses else "claim_presence")

    def of_observer(self) -> Reading:
        """The reading as somebody can mean it who answers for no side, where the words name a force."""
        return self if self.implied else replace(self, position=_FORETOLD.get(self.position, self.position))

    @property
    def likened(self) -> bool:
        """Whether it was read by likeness to a coded example."""
        return self.frame.startswith(LIKE)

    @property
    def reacts(self) -> bool:
        """Whether it was read off a reaction to what was told before."""
        return self.frame.startswith(REACTS)
