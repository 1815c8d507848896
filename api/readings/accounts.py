"""How documents tell one statement differently: by the curators' flags, by their quotations, by their dates."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from api.dataset import ACCOUNTS, Dataset
from api.readings.families import Families, related
from api.readings.findings import Finding
from api.readings.remarks import Remark
from api.readings.spans import Span, span
from schemas.names import fold

FIELDS = ("document", "form", "quote", "actor_as_written", "target_as_written", "flags", "note")


@dataclass(frozen=True, slots=True)
class Account:
    """One report of the statement `ord`: what it says, what it goes back to, and when its document was published."""

    ord: int
    told: dict[str, Any]
    origin: str
    document_origin: str
    published: Span
    published_text: str | None

    @property
    def document(self) -> str:
        """The id of the document it stands in."""
        return str(self.told["document"])

    @property
    def flags(self) -> list[str]:
        """Its flags."""
        return list(self.told["flags"])


def accounts(dataset: Dataset, ords: Iterable[int]) -> dict[int, list[Account]]:
    """Return the reports of statements, by ord, in the order in which they were written down."""
    found: dict[int, list[Account]] = defaultdict(list)
    for row in dataset.execute(ACCOUNTS, json.dumps(list(ords))):
        ord_, document, form, quote, actor, target, flags, origin, note, document_origin, *dates = row
        told = dict(zip(FIELDS, (document, form, quote, actor, target, json.loads(flags), note), strict=True))
        found[ord_].append(Account(ord_, told, origin, document_origin, span(*dates), dates[0]))
    return found


def conflicts(remarks: Sequence[Remark], told: Mapping[int, Sequence[Account]], kin: Families) -> list[Finding]:
    """Return the statements of which reports conflict, are garbled, quote differently, or come before the speech."""
    found = [_finding("reports-conflict", group, told) for group in _conflicting(remarks, told, kin)]
    for remark in remarks:
        here = told.get(remark.ord, ())
        if any("garbled" in account.flags for account in here):
            found.append(_finding("reports-garbled", [remark], told))
        if _quotes_differ(here):
            found.append(_finding("quotes-differ", [remark], told))
        if any(account.published.before(remark.when) for account in here):
            found.append(_finding("reported-before-said", [remark], told))
    return found


def _conflicting(
    remarks: Iterable[Remark], told: Mapping[int, Sequence[Account]], kin: Families
) -> Iterator[list[Remark]]:
    """Yield the flagged statements of an occasion, together where their forces are the same or in one another."""
    by_occasion: dict[str, list[list[Remark]]] = defaultdict(list)
    for remark in remarks:
        if any("conflicting" in account.flags for account in told.get(remark.ord, ())):
            groups = by_occasion[remark.occasion]
            near = (group for group in groups if any(related(one.targets, remark.targets, kin) for one in group))
            group = next(near, None)
            if group is None:
                groups.append([remark])
            else:
                group.append(remark)
    for groups in by_occasion.values():
        yield from groups


def _quotes_differ(here: Sequence[Account]) -> bool:
    quoted = [(one.document, fold(one.told["quote"])) for one in here if one.told["quote"]]
    return any(
        document != other and differ(words, others)
        for at, (document, words) in enumerate(quoted)
        for other, others in quoted[at + 1 :]
    )


def differ(words: str, others: str) -> bool:
    """Return whether neither of two folded quotations contains the other."""
    return words not in others and others not in words


def _finding(rule: str, remarks: Sequence[Remark], told: Mapping[int, Sequence[Account]]) -> Finding:
    forces = tuple(sorted({force for remark in remarks for force in remark.targets}))
    each = tuple({"statement": remark.id, **account.told} for remark in remarks for account in told[remark.ord])
    return Finding("conflicting_reports", rule, (("told", tuple(remarks)),), forces, None, each)
