"""A draft told as another of the positions its evidence names."""

import pytest

from schemas.vocabularies import POSITIONS
from seeds.parser.drafts.summaries import reworded, summary
from seeds.review.retelling import alternatives, following, retold

STATEMENT = {
    "id": "ana-belic-demand-withdrawal-sarmatian-forces",
    "position": "demand_withdrawal",
    "targets": ["sarmatian-forces"],
    "summary": "Ana Belic demands that Sarmatian forces leave.",
    "reports": [
        {
            "start": "0",
            "evidence": {
                "rule": "cued+leave",
                "confidence": "0.80",
                "answers": {"start": "1", "end": "3"},
                "alternatives": ["urge_withdrawal", "interpret_scope"],
            },
        },
        {"start": "9", "evidence": {"rule": "r", "alternatives": ["interpret_scope", "demand_withdrawal"]}},
        {"start": "20"},
    ],
}


def test_the_other_positions_of_all_reports_are_named_once_best_first() -> None:
    assert alternatives(STATEMENT) == ["urge_withdrawal", "interpret_scope"]


def test_positions_nobody_knows_are_left_out_and_nine_are_named_at_most() -> None:
    named = ["want_cake", *POSITIONS]
    assert (
        alternatives({**STATEMENT, "reports": [{"evidence": {"alternatives": named}}]})
        == [other for other in POSITIONS if other != "demand_withdrawal"][:9]
    )


def test_id_summary_and_position_follow_and_the_old_position_can_be_had_back() -> None:
    told = retold(STATEMENT, "urge_withdrawal", "oppose")
    assert told["id"] == "ana-belic-urge-withdrawal-sarmatian-forces"
    assert told["summary"] == "Ana Belic favours the departure of Sarmatian forces."
    assert "stance" not in told
    back = retold(told, "demand_withdrawal", "oppose")
    assert {**back, "reports": []} == {**STATEMENT, "reports": []}
    assert alternatives(told) == ["demand_withdrawal", "interpret_scope"]


@pytest.mark.parametrize("own", ["They want them gone.", "Ana Belic demands that Sarmatian forces leave by June."])
def test_a_summary_of_somebodys_own_stays(own) -> None:
    assert retold({**STATEMENT, "summary": own}, "urge_withdrawal", "oppose")["summary"] == own


@pytest.mark.parametrize("before", POSITIONS)
def test_a_summary_by_rule_is_worded_as_any_other_position(before) -> None:
    for name, force in (("Ana Belic", "US forces in Syria"), ("Officials", "foreign forces and Sarmatian forces")):
        for position in POSITIONS:
            made = reworded(summary(name, before, "", [force]), before, position, "neutral")
            assert made == summary(name, position, "neutral", [force])


def test_the_evidence_says_that_a_curator_chose_the_position_and_has_nothing_of_another() -> None:
    first, second, third = retold(STATEMENT, "urge_withdrawal", "oppose")["reports"]
    assert first["evidence"]["rule"] == "cued+curator"
    assert not {"confidence", "answers"} & first["evidence"].keys()
    assert second["evidence"] == {"rule": "r+curator", "alternatives": ["interpret_scope", "demand_withdrawal"]}
    assert "evidence" not in third


def test_a_position_of_open_stance_is_neutral_until_somebody_says_otherwise() -> None:
    told = retold(STATEMENT, "interpret_scope", None)
    assert told["stance"] == "neutral"
    assert "stance" not in retold(told, "urge_withdrawal", "oppose")


def test_what_an_editor_left_as_drafted_follows_the_position_that_was_edited() -> None:
    edited = {**STATEMENT, "position": "urge_withdrawal"}
    assert following(STATEMENT, edited, "oppose") == retold(STATEMENT, "urge_withdrawal", "oppose")
    assert following(STATEMENT, {**STATEMENT, "place": "sarmatia"}, "oppose") == {**STATEMENT, "place": "sarmatia"}


def test_what_an_editor_wrote_stays_where_the_position_was_edited() -> None:
    written = {"id": "belic-on-the-forces", "summary": "Covers them, she says.", "stance": "oppose"}
    told = following(STATEMENT, {**STATEMENT, **written, "position": "interpret_scope"}, None)
    assert {key: told[key] for key in written} == written
    assert told["reports"][0]["evidence"]["rule"] == "cued+curator"
