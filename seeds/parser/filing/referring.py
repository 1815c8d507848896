"""What the drafts of one article refer to, under the ids that its proposals get among all others."""

from __future__ import annotations

from collections.abc import Callable

from seeds.parser.filing.curating import Drafted
from seeds.parser.filing.holdings import NAMED
from seeds.parser.filing.proposing import Proposals
from seeds.parser.filing.records import Record


class Referring:
    """Gives the references of one article their ids; only what is referred to is proposed."""

    def __init__(self, drafted: Drafted, proposals: Proposals) -> None:
        self.proposals = proposals
        self._proposed = {kind: {one["id"]: one for one in drafted.named[kind]} for kind in NAMED}
        self._ids: dict[tuple[str, str], str] = {}

    def occasion(self, occasion: Record) -> Record:
        """Return an occasion with its references, and those of its statements, under their ids."""
        found: Record = {key: self.actor(occasion[key]) for key in ("actor", "affiliation") if key in occasion}
        return {**occasion, **found, "statements": [self._statement(one) for one in occasion["statements"]]}

    def _statement(self, statement: Record) -> Record:
        targets = list(dict.fromkeys(self._force(target) for target in statement["targets"]))
        return {**statement, "targets": targets, **self._placed(statement)}

    def outlet(self, id_: str) -> str:
        """Return the id of an outlet."""
        return self._settled("outlets", id_, lambda record: record)

    def actor(self, id_: str) -> str:
        """Return the id of an actor."""
        return self._settled("actors", id_, self._with_bodies)

    def _force(self, id_: str) -> str:
        return self._settled("forces", id_, self._with_owner)

    def _placed(self, record: Record) -> Record:
        if "place" not in record:
            return {}
        return {"place": self._settled("places", record["place"], lambda place: place)}

    def _with_bodies(self, record: Record) -> Record:
        bodies = [{**one, "of": self.actor(one["of"])} for one in record.get("memberships", ())]
        return {**record, "memberships": bodies} if bodies else record

    def _with_owner(self, record: Record) -> Record:
        owner = {"of": self.actor(record["of"])} if "of" in record else {}
        return {**record, **owner, **self._placed(record)}

    def _settled(self, kind: str, id_: str, complete: Callable[[Record], Record]) -> str:
        key = (kind, id_)
        if key not in self._ids:
            self._ids[key] = id_  # a body that belongs to itself, however long the way round, ends here
            if id_ in self._proposed[kind]:
                self._ids[key] = self.proposals.settle(kind, complete(self._proposed[kind][id_]))
        return self._ids[key]
