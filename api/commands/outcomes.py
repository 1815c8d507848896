"""How a run of `demarche parse` went, as it is told: what was left out, what repeats what, how much was drafted."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from heapq import nsmallest
from pathlib import Path

from api.commands.reporting import TOLD, counted, untold
from api.commands.terminal import table, width
from seeds.parser.filing.drafting import Outcome
from seeds.parser.filing.marking import Repeated
from seeds.review.repeated import Repeat


def tell(outcome: Outcome, directory: Path) -> None:
    """Say what became of the articles; what needs looking at goes to standard error."""
    for path, words in (*outcome.problems, *outcome.notes):
        print(f"{path}: {words}", file=sys.stderr)
    if outcome.repeated:
        _tell_repeated(outcome.repeated)
    for words in (*outcome.alike[:TOLD], *untold(outcome.alike)):
        print(words)
    if flagged := [f"{count} {flag}" for flag, count in outcome.flagged.items() if count]:
        print(f"reports that differ from others of the same utterance: {', '.join(flagged)}; their notes say how")
    print(f"{directory}: {_summary(outcome)}")


def _summary(outcome: Outcome) -> str:
    found = counted({"articles": outcome.articles, "statements": outcome.statements})
    settled = f", {outcome.settled} settled before" if outcome.settled else ""
    edited = f", {counted({'edited files': outcome.edited})} kept" if outcome.edited else ""
    known = f", {counted({'texts': outcome.left_out})} known already left out" if outcome.left_out else ""
    still = f", {left_open(outcome.left_open)}" if outcome.left_open else ""
    return f"{found} drafted{settled}{edited}{known}{still}"


def left_open(count: int) -> str:
    """Return what is said of passages that are too doubtful to be drafted; '' where there are none."""
    return f"{counted({'passages': count})} left open (--doubtful drafts them too)" if count else ""


def _tell_repeated(found: Sequence[Repeated]) -> None:
    print("documents that share sentences:")
    for one in nsmallest(TOLD, found, key=lambda pair: not pair.one_source):
        counts = "; they count as one source" if one.one_source else ""
        print(_entry(f"{one.second} and {one.first}", f"{one.evidence[0].lower()}{one.evidence[1:]}{counts}"))
    for words in untold(found, "pairs more; the notes of the documents say which"):
        print(words)


def tell_repeats(found: Sequence[Repeat]) -> None:
    """Say which drafts may repeat a statement, the likeliest first, under the statement they may repeat."""
    if not found:
        return
    likeliest = nsmallest(TOLD, found, key=lambda one: (-one.like.weight, one.draft))
    print("drafts that may repeat a statement, the likeliest first:")
    for statement, drafts in _by_statement(likeliest):
        print(f"  {statement}")
        for one in drafts:
            print(_entry(f"  again as {one.draft}", ", ".join(one.like.reasons)))
    for words in untold(found, "drafts more"):
        print(words)


def _by_statement(found: Iterable[Repeat]) -> Iterator[tuple[str, list[Repeat]]]:
    groups: dict[str, list[Repeat]] = {}
    for one in found:
        groups.setdefault(one.like.statement, []).append(one)
    yield from groups.items()


def _entry(head: str, below: str) -> str:
    """Return what is told of one thing: a line that names it, lines that fit the terminal below it."""
    return f"  {head}\n{table([('', below)], (4, width() - 6))}"
