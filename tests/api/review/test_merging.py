"""Drafts merged into statements by the same actor, at once, and by others, when that is meant."""

import shutil
from pathlib import Path

import pytest

from api.cli import main
from tests.api.review.drafts import ID, Terminal, curated, pending

OTHERS = "lavrentyev-2018-withdrawal-as-a-whole"
TOLD = "Foreign Minister Sergey Lavrov said on Monday that all foreign forces should leave Syria.\n"


@pytest.fixture
def lavrov():
    """The draft of a demand that is likest to one of another Russian envoy, alone."""
    shutil.rmtree("drafts")
    Path("texts/a.txt").write_text(TOLD)
    command = ["parse", "texts", "--collections", "collections", "--collection", ID]
    assert main([*command, "--published", "2018-05-22"]) == 0
    ((actor, id_),) = pending()
    assert actor == "sergei-lavrov"
    return id_


def test_a_likely_statement_by_another_actor_is_told_as_such(answer, lavrov):
    folded = " ".join(answer("q")[1].out.split())
    assert f"like 1 {OTHERS}: " in folded
    assert "(another actor: Alexander Lavrentyev; speaks for the same body, same position" in folded


@pytest.mark.parametrize("into", ["m1", f"m {OTHERS}"])
@pytest.mark.parametrize("no", ["n", "", "N", "a", "1"])
def test_merging_into_a_statement_by_another_actor_is_asked_and_no_unless_said(answer, lavrov, into, no):
    before = curated()
    _, printed = answer(into, no, "q")
    asked = f"{lavrov} is by Sergei Lavrov, {OTHERS} by another actor: Alexander Lavrentyev; merge all the same? (y/N)"
    assert asked in printed.out
    assert "not merged; the draft is as it was" in printed.out
    assert printed.out.count("[q]uit") == 2
    assert curated() == before
    assert [id_ for _, id_ in pending()] == [lavrov]


def test_answers_that_end_at_the_question_merge_nothing(answer, lavrov):
    before = curated()
    assert "0 merged" in answer("m1")[1].out
    assert curated() == before


@pytest.mark.parametrize("yes", ["y", "Y", "yes"])
def test_it_is_merged_on_a_yes_and_told(answer, lavrov, yes):
    before = len(curated()[OTHERS][1]["reports"])
    status, printed = answer("m1", yes)
    assert (status, "1 merged" in printed.out) == (0, True)
    assert f"merged: {lavrov} into {OTHERS} by Alexander Lavrentyev\n" in printed.out
    assert len(curated()[OTHERS][1]["reports"]) == before + 1


def test_it_is_asked_in_a_terminal_too(lavrov, tmp_path):
    terminal = Terminal(tmp_path)
    terminal.wait_for("[q]uit")
    terminal.press("m")
    terminal.wait_for("into which statement? ")
    terminal.press("1\n")
    terminal.wait_for("(y/N)")
    terminal.press("\n")
    terminal.wait_for("[q]uit", 2)
    terminal.press("q")
    terminal.wait_for("0 merged")
    assert terminal.end() == 0
    assert [id_ for _, id_ in pending()] == [lavrov]


def test_a_statement_by_the_same_actor_takes_the_reports_without_a_question(answer):
    answer("a")
    second = pending()[0][1]
    _, printed = answer("m1", "q")
    assert "(y/N)" not in printed.out
    assert f"merged: {second} into assad-rt-us-should-leave by Bashar al-Assad\n" in printed.out


def test_an_id_that_no_statement_has_is_told_with_the_one_that_is_meant(answer):
    (_, first), (_, second), *_ = pending()
    _, printed = answer(f"m {second}", f"m {OTHERS[:-2]}", "m nothing-like-it", "q")
    assert f"'{second}' is a draft itself; accept it first, or merge it instead" in printed.out
    assert f"there is no statement '{OTHERS[:-2]}'; did you mean {OTHERS}?" in printed.out
    assert "there is no statement 'nothing-like-it'; write an id" in printed.out
    assert first in [id_ for _, id_ in pending()]
