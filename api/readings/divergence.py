"""Divergence: speakers of one camp, or of allied camps, on opposite sides at the same time."""

from collections.abc import Iterator, Sequence

from api.readings.camps import Camps
from api.readings.families import shared
from api.readings.findings import Finding, Pair, gathered
from api.readings.meetings import Ground, meetings
from api.readings.remarks import Remark


def divergences(remarks: Sequence[Remark], camps: Camps, ground: Ground) -> list[Finding]:
    """Return the divergences among statements."""
    return gathered("divergence", _pairs(remarks, camps, ground), ("opposes", "supports"), ground.kin, ranked=True)


def _pairs(remarks: Sequence[Remark], camps: Camps, ground: Ground) -> Iterator[Pair]:
    opposing = [remark for remark in remarks if remark.side == "oppose"]
    supporting = [remark for remark in remarks if remark.side == "support"]
    for opposed, supported in meetings(opposing, supporting, ground):
        if opposed.actor == supported.actor:
            continue
        about = "on-force" if shared(opposed.targets, supported.targets) else "on-part"
        if camps.same(opposed.ord, supported.ord):
            yield Pair(f"camp-{about}", opposed, supported)
        elif bond := camps.bond(opposed.ord, supported.ord):
            yield Pair(f"allies-{about}", opposed, supported, bond)
