"""Decisions taken back: by a key, and by the id of the draft in a later run."""

from api.cli import main
from tests.api.review.drafts import OPTIONS, curated, pending


def test_decisions_are_listed_and_reopened_by_the_id_of_the_draft(answer):
    before = pending()
    ids = [id_ for _, id_ in before]
    kept = curated()
    answer("a", "m1", "d")
    _, printed = answer(options=("--decided",))
    rows = [line.split()[:2] for line in printed.out.splitlines() if line.startswith("    ") and ":" in line]
    assert [row for row in rows if row[0] in ("accepted", "merged", "dropped")] == [
        ["dropped", f"{ids[2]}:"],
        ["merged", f"{ids[1]}:"],
        ["accepted", f"{ids[0]}:"],
    ]
    given = [word for id_ in ids for word in ("--reopen", id_)]
    status, printed = answer(options=(*given, *OPTIONS))
    assert (status, printed.out.count("waits again")) == (0, 3)
    assert pending() == before
    assert curated() == kept
    assert main(["check", "--collections", "collections", "--drafts", "drafts"]) == 0
    status, printed = answer(options=("--reopen", ids[0]))
    assert (status, "no draft" in printed.err) == (1, True)


def test_what_rests_on_a_decision_keeps_it_from_being_reopened(answer):
    first, second = (id_ for _, id_ in pending()[:2])
    answer("a", f"m {first}", "y", "q")
    status, printed = answer(options=("--reopen", first, *OPTIONS))
    assert (status, f"reopen these first: {second}" in printed.out) == (1, True)
    assert first in curated()


def test_decisions_of_an_earlier_version_are_counted(answer, drafts):
    answer("d", "q")
    (drafts / ".reviewed.jsonl").unlink()
    assert "0 decided, and 1 by an earlier version, which cannot be reopened" in answer(options=("--decided",))[1].out


def test_back_goes_on_into_earlier_runs_and_says_when_there_is_nothing_more(answer):
    before = pending()
    answer("d", "a", "q")
    _, printed = answer("b", "b", "b", "q")
    assert printed.out.count("taken back: ") == 2
    assert "there is nothing to take back" in printed.out
    assert pending() == before
