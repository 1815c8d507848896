"""The codebook: whole, and what statements are checked against."""

import shutil

import pytest

from schemas.vocabularies import POSITIONS
from seeds.check import check
from seeds.codebook import CODEBOOK, load_codebook
from seeds.problems import Problems


@pytest.fixture
def rewritten(tmp_path):
    """Copy the codebook and exchange one text in one of its files."""
    copy = tmp_path / "codebook"
    shutil.copytree(CODEBOOK, copy)

    def exchange(file, old, new):
        text = (copy / file).read_text("utf-8")
        assert old in text
        (copy / file).write_text(text.replace(old, new, 1), "utf-8")
        return copy

    return exchange


def problems(call):
    with pytest.raises(Problems) as caught:
        call()
    return [(problem.file.name, problem.field, problem.message) for problem in caught.value.problems]


def test_the_codebook_holds_every_position_once():
    codebook = load_codebook()
    assert sorted(position.code for position in codebook.positions) == sorted(POSITIONS)
    assert [position.code for position in codebook.positions if position.stance is None] == ["interpret_scope"]
    assert len({rule.id for rule in codebook.rules}) == len(codebook.rules) > 0


def test_a_missing_and_a_doubled_position_are_problems(rewritten):
    directory = rewritten("positions.yaml", "code: urge_withdrawal", "code: demand_withdrawal")
    assert problems(lambda: load_codebook(directory)) == [
        ("positions.yaml", "", "has no position urge_withdrawal"),
        ("positions.yaml", "", "has position demand_withdrawal 2 times"),
    ]


def test_a_wrong_position_is_a_problem_with_its_line(rewritten):
    directory = rewritten("positions.yaml", "strength: 4", "strength: 6")
    assert problems(lambda: load_codebook(directory)) == [("positions.yaml", "strength", "6 is not from 1 to 5")]


def test_problems_of_the_codebook_and_of_the_collections_are_reported_together(rewritten, rewrite):
    codebook = rewritten("rules.yaml", "- id: unit\n", "- id: Unit\n")
    world = rewrite("lakeland/actors.yaml", "type: armed_group", "type: band")
    found = problems(lambda: check([world], codebook=codebook))
    assert [(file, field) for file, field, _ in found] == [("rules.yaml", "id"), ("actors.yaml", "type")]


def test_a_stance_is_for_the_codes_that_leave_it_open(rewritten, world):
    codebook = rewritten("positions.yaml", "stance: open", "stance: neutral")
    found = problems(lambda: check([world], codebook=codebook))
    assert found == [
        ("reth-2019-03-04.yaml", "statements[0].stance", "position interpret_scope has its stance already"),
        ("reth-2019-03-04.yaml", "statements[1].stance", "position interpret_scope has its stance already"),
    ]
