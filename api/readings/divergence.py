"""Divergence: speakers of one camp, or of allied camps, on opposite sides at the same time."""

from collections.abc import Iterator, Sequence

from api.readings.camps import Camps
from api.readings.families import Families, shared
from api.readings.findings import Finding, Pair, gathered
from api.readings.meetings import meetings
from api.readings.remarks import Remark


def divergences(remarks: Sequence[Remark], camps: Camps, kin: Families, window: int) -> list[Finding]:
    """Return the divergences among statements; `window` is how many days apart is the same time."""
    return gathered("divergence", _pairs(remarks, camps, kin, window), ("opposes", "supports"), kin, ranked=True)


def _pairs(remarks: Sequence[Remark], camps: Camps, kin: Families, window: int) -> Iterator[Pair]:
    opposing = [remark for remark in remarks if remark.side == "oppose"]
    supporting = [remark for remark in remarks if remark.side == "support"]
    for opposed, supported in meetings(opposing, supporting, kin, window):
        if opposed.actor == supported.actor:
            continue
        about = "on-force" if shared(opposed.targets, supported.targets) else "on-part"
        if camps.same(opposed.ord, supported.ord):
            yield Pair(f"camp-{about}", opposed, supported)
        elif bond := camps.bond(opposed.ord, supported.ord):
            yield Pair(f"allies-{about}", opposed, supported, bond)
