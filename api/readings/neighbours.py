"""Which statements may contradict some: for each kind of contradiction those that need to be read, and no others.

A neighbourhood is set algebra over the stored sets. It stops growing, and the reading refuses, beyond
MOST_STATEMENTS; so the cost is bounded whatever the collection holds.
"""

import json
from collections.abc import Callable, Iterable
from datetime import date
from functools import reduce
from operator import or_

from pyroaring import BitMap

from api.counts import sets
from api.dataset import LINKING, LINKS, Dataset
from api.readings.camps import NONE, Camps
from api.readings.denial import RULES as DENIALS
from api.readings.findings import TooMany
from api.readings.meetings import is_bounded
from api.readings.remarks import Remark, remarks
from api.readings.spans import Span
from api.spans import overlapping
from schemas.counting import Dimension

MOST_STATEMENTS = 10_000
OPPOSITE = {"oppose": "support", "support": "oppose"}


class Neighbours:
    """The neighbourhoods of the statements `found` among those `beside` them; every method raises TooMany.

    `occasions` are all statements made on the occasions of `found`: what meets is told occasion by occasion.
    """

    def __init__(self, dataset: Dataset, found: BitMap, beside: BitMap, window: int) -> None:
        refuse_many(len(found))
        self.dataset, self.found, self.beside, self.window = dataset, found, beside, window
        self.remarks: list[Remark] = remarks(dataset, found)
        self.occasions = self._with(self._said_on({remark.occasion for remark in self.remarks}))
        self._meanwhile: dict[Span, BitMap] = {}

    def of_the_same(self, actor: Dimension) -> BitMap:
        """Return what the same actors, or the same nodes of a level, said on the same forces, wholes and parts."""
        forces = {force for remark in self.remarks for force in remark.targets}
        if actor.level is None:
            speakers = {remark.actor for remark in self.remarks}
            said = [self.dataset.posting(actor.column, speaker) for speaker in speakers]
        else:
            said = [ords for _, ords in sets(self.dataset, actor) if ords.intersect(self.found)]
        return self._with(self._bearing_on(forces) & reduce(or_, said, NONE))

    def diverging(self) -> BitMap:
        """Return what camps and allies said at the same time on the other side."""
        camps, stance = Camps(self.dataset, self.occasions), self.dataset.posting

        def others(remark: Remark) -> BitMap:
            return camps.friends(remark.ord) & stance("stance", OPPOSITE[remark.side]) if remark.side else NONE

        return self._meeting(others)

    def denying(self) -> BitMap:
        """Return denials of claims and claims that are denied: at the same time, or in answer."""
        against = {ours: theirs for _, *pair in DENIALS for ours, theirs in (pair, pair[::-1])}

        def others(remark: Remark) -> BitMap:
            theirs = against.get(remark.position)
            return self.dataset.posting("position", theirs) if theirs else NONE

        return self._meeting(others) | self.linked("responds_to", self.occasions)

    def interpreting(self) -> BitMap:
        """Return what is interpreted and who interprets it, from either end."""
        interpreted = self.linked("interprets", self.occasions)
        further = self._said_on({remark.occasion for remark in remarks(self.dataset, interpreted)})
        return self.linked("interprets", self._with(interpreted | further))

    def on_the_occasion(self) -> BitMap:
        """Return what else of the same occasions has conflicting reports."""
        flagged = self.dataset.posting("flag", "conflicting")
        occasions = {remark.occasion for remark in self.remarks if remark.ord in flagged}
        return self._with(self._said_on(occasions) & flagged)

    def linked(self, relation: str, ords: BitMap) -> BitMap:
        """Return `ords` and the statements linked with them, to and from."""
        wanted = json.dumps(list(ords))
        to = BitMap(other for _, kind, other in self.dataset.execute(LINKS, wanted) if kind == relation)
        back = [BitMap.deserialize(row[0]) for row in self.dataset.execute(LINKING, relation, wanted)]
        return self._with(reduce(or_, back, to) | ords)

    def _meeting(self, others: Callable[[Remark], BitMap]) -> BitMap:
        near = BitMap(self.occasions)
        for remark in filter(is_bounded, remarks(self.dataset, self.occasions)):
            if theirs := others(remark):
                near |= theirs & self._bearing_on(remark.targets) & self._meantime(remark.when) & self.beside
                refuse_many(len(near))
        return near

    def _said_on(self, occasions: Iterable[str]) -> BitMap:
        return reduce(or_, [self.dataset.posting("occasion", occasion) for occasion in occasions], NONE)

    def _bearing_on(self, forces: Iterable[str]) -> BitMap:
        return reduce(or_, [self.dataset.posting("bears_on", force) for force in forces], NONE)

    def _meantime(self, when: Span) -> BitMap:
        """Return the statements that may have been said at the same time."""
        if when not in self._meanwhile:
            span = day(when.last - self.window), day(when.first + self.window)
            self._meanwhile[when] = overlapping(self.dataset, "said", *span)
        return self._meanwhile[when]

    def _with(self, near: BitMap) -> BitMap:
        near = near & self.beside | self.found
        refuse_many(len(near))
        return near


def refuse_many(size: int) -> None:
    """Raise TooMany when there are more statements than a reading takes."""
    if size > MOST_STATEMENTS:
        raise TooMany(f"takes more than {MOST_STATEMENTS} statements into account")


def day(ordinal: int) -> str:
    """Return a day as ISO writes it, the first or the last there is beyond those."""
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal())).isoformat()
