"""Denials set against claims of the same fact, and refusals to leave against reports of leaving."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from api.readings.findings import Finding, Pair, gathered
from api.readings.meetings import Ground, meetings
from api.readings.remarks import Remark

RULES = (
    ("denial-of-claim", "claim_presence", "deny_presence"),
    ("refusal-of-reported-withdrawal", "report_withdrawal", "refuse_withdrawal"),
)


def denials(remarks: Sequence[Remark], answers: Mapping[int, Iterable[int]], ground: Ground) -> list[Finding]:
    """Return the denials among statements; `answers` holds, by ord, the ords of what each responds to."""
    answered = list(_answering(remarks, answers))
    linked = {(pair.first.ord, pair.second.ord) for pair in answered}
    met = [pair for pair in _meeting(remarks, ground) if (pair.first.ord, pair.second.ord) not in linked]
    return gathered("denial", [*answered, *met], ("claims", "denies"), ground.kin, ranked=False)


def _answering(remarks: Sequence[Remark], answers: Mapping[int, Iterable[int]]) -> Iterator[Pair]:
    by_ord = {remark.ord: remark for remark in remarks}
    for denial in _taking(remarks, "deny_presence"):
        for claim in (by_ord[ord_] for ord_ in answers.get(denial.ord, ()) if ord_ in by_ord):
            if claim.position == "claim_presence" and claim.actor != denial.actor:
                yield Pair("denial-in-answer", claim, denial)


def _meeting(remarks: Sequence[Remark], ground: Ground) -> Iterator[Pair]:
    for rule, claimed, denied in RULES:
        for claim, denial in meetings(_taking(remarks, claimed), _taking(remarks, denied), ground):
            if claim.actor != denial.actor:
                yield Pair(rule, claim, denial)


def _taking(remarks: Sequence[Remark], position: str) -> list[Remark]:
    return [remark for remark in remarks if remark.position == position]
