"""A draft told as another of the positions its evidence names."""

from seeds.review.retelling import alternatives, retold

STATEMENT = {
    "id": "ana-belic-demand-withdrawal-sarmatian-forces",
    "position": "demand_withdrawal",
    "targets": ["sarmatian-forces"],
    "summary": "Ana Belic demands that Sarmatian forces leave.",
    "reports": [
        {"start": "0", "evidence": {"rule": "r", "alternatives": ["urge_withdrawal", "interpret_scope"]}},
        {"start": "9", "evidence": {"rule": "r", "alternatives": ["interpret_scope", "demand_withdrawal"]}},
        {"start": "20"},
    ],
}


def test_the_other_positions_of_all_reports_are_named_once_best_first() -> None:
    assert alternatives(STATEMENT) == ["urge_withdrawal", "interpret_scope"]


def test_id_summary_and_position_follow_and_the_old_position_can_be_had_back() -> None:
    told = retold(STATEMENT, "urge_withdrawal", "Ana Belic", ["Sarmatian forces"], "oppose")
    assert told["id"] == "ana-belic-urge-withdrawal-sarmatian-forces"
    assert told["summary"] == "Ana Belic favours the departure of Sarmatian forces."
    assert "stance" not in told
    back = retold(told, "demand_withdrawal", "Ana Belic", ["Sarmatian forces"], "oppose")
    assert {**back, "reports": []} == {**STATEMENT, "reports": []}
    assert alternatives(told) == ["demand_withdrawal", "interpret_scope"]


def test_a_position_of_open_stance_is_neutral_until_somebody_says_otherwise() -> None:
    told = retold(STATEMENT, "interpret_scope", "Ana Belic", ["Sarmatian forces"], None)
    assert told["stance"] == "neutral"
    assert "stance" not in retold(told, "urge_withdrawal", "Ana Belic", ["Sarmatian forces"], "oppose")
