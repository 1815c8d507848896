"""Positions that only the owner of a force can take, in a review."""

import shutil
from pathlib import Path

import pytest

from api.cli import main
from tests.api.review.drafts import ID, curated, drafted, pending

VOW = "The US troops will stay in Syria, Pell Arno, a teacher, said on Monday. “We will not leave,” he added.\n"


@pytest.fixture
def vow():
    """The draft of a vow by somebody who speaks for nobody, alone."""
    shutil.rmtree("drafts")
    Path("texts/a.txt").write_text(VOW)
    command = ["parse", "texts", "--collections", "collections", "--collection", ID]
    assert main([*command, "--published", "2018-05-22"]) == 0
    ((actor, id_),) = pending()
    assert actor == "pell-arno"
    return id_


def test_a_position_of_the_owner_alone_is_not_accepted_from_others_and_said_at_once(answer, vow):
    status, printed = answer("a", "q")
    assert status == 0
    told = "vow_to_stay is for the owner of the force, which pell-arno is not; edit the position, or name the body"
    assert f"not accepted: {told}" in printed.out
    assert f"problem {told}" in " ".join(printed.out.split())
    assert "0 accepted" in printed.out
    assert vow not in curated()
    assert [id_ for _, id_ in pending()] == [vow]


def test_it_is_accepted_once_the_body_it_is_said_for_is_named(answer, vow, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    path = drafted()[0][0]
    path.write_text(path.read_text().replace("said: ", "affiliation: united-state\nsaid: ", 1))
    _, printed = answer("a", "q")
    assert "affiliation 'united-state' is not the id of any actor; did you mean united-states?" in printed.out
    monkeypatch.setenv("EDITOR", "sed -i 's/united-state$/united-states/'")
    status, printed = answer("e", "a")
    assert (status, "1 accepted" in printed.out) == (0, True)
    assert curated()[vow][0]["affiliation"] == "united-states"


def test_check_applies_the_owner_rule_to_drafts_and_seed_serves_them_all_the_same(vow, capsys):
    options = ("--collections", "collections", "--drafts", "drafts")
    assert main(["check", *options]) == 1
    assert "statements[0].position: vow_to_stay is for the owner of the force" in capsys.readouterr().err
    assert main(["seed", *options, "--database", "drafts.db"]) == 0
    assert "and 1 draft" in capsys.readouterr().out
