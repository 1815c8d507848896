"""Whom somebody's words cover: the readings of them side by side, and who reads them against themselves."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from api.readings.camps import Camps
from api.readings.families import NOBODY, Families, related
from api.readings.findings import Finding, Pair, gathered
from api.readings.remarks import Remark

READS = {"oppose": "covers", "support": "exempts"}
Links = Mapping[int, Iterable[int]]


def scopes(remarks: Sequence[Remark], interprets: Links, kin: Families, inside: Families) -> list[Finding]:
    """Return one finding for each statement that others interpret; `interprets` holds ords by ord."""
    return [_scope(remark, readings, kin, inside) for remark, readings in _interpreted(remarks, interprets)]


def _interpreted(remarks: Sequence[Remark], interprets: Links) -> list[tuple[Remark, list[Remark]]]:
    """Return each interpreted statement with its interpretations, in order of time."""
    by_ord = {remark.ord: remark for remark in remarks}
    read_as: dict[int, list[Remark]] = defaultdict(list)
    for remark in remarks:
        if remark.position == "interpret_scope" and remark.stance in READS:
            for ord_ in interprets.get(remark.ord, ()):
                read_as[ord_].append(remark)
    return [(by_ord[ord_], readings) for ord_, readings in read_as.items() if ord_ in by_ord]


def _scope(remark: Remark, readings: Sequence[Remark], kin: Families, inside: Families) -> Finding:
    sides = {role: tuple(one for one in readings if READS[one.stance] == role) for role in READS.values()}
    told = (("word", (remark,)), *((role, some) for role, some in sides.items() if some))
    forces = {force for one in readings for force in one.targets}
    against = any(_against(one, remark, inside) for one in readings)
    disputed = against or _at_odds(sides["covers"], sides["exempts"], kin)
    return Finding("scope", "scope-disputed" if disputed else "scope-interpreted", told, tuple(sorted(forces)))


def _at_odds(covering: Iterable[Remark], exempting: Iterable[Remark], kin: Families) -> bool:
    outside = list(exempting)
    return any(related(one.targets, other.targets, kin) for one in covering for other in outside)


def _against(reading: Remark, remark: Remark, inside: Families) -> bool:
    """Return whether a reading says the opposite of a force that the statement itself names, alone or in a whole."""
    spoken = set(reading.targets).union(*(inside.get(force, NOBODY) for force in reading.targets))
    return {reading.stance, remark.stance} == {"oppose", "support"} and not spoken.isdisjoint(remark.targets)


def disputes(
    remarks: Sequence[Remark], interprets: Links, camps: Camps, kin: Families, inside: Families
) -> list[Finding]:
    """Return where a speaker reads the words of its own camp, or of an ally, as the opposite of what they say.

    `inside` holds for each force those that lie in it: who exempts a whole contradicts who names a part of it, but
    who exempts a part of a whole only says what the whole was meant to be.
    """
    pairs = _disputed(_interpreted(remarks, interprets), camps, inside)
    return gathered("divergence", pairs, ("word", "reading"), kin, ranked=False)


def _disputed(interpreted: Iterable[tuple[Remark, list[Remark]]], camps: Camps, inside: Families) -> Iterator[Pair]:
    for remark, readings in interpreted:
        for reading in readings:
            if reading.actor == remark.actor or not _against(reading, remark, inside):
                continue
            if camps.same(reading.ord, remark.ord):
                yield Pair("meaning-within-camp", remark, reading)
            elif bond := camps.bond(reading.ord, remark.ord):
                yield Pair("meaning-between-allies", remark, reading, bond)
