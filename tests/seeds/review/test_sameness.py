import pytest

from seeds.review.sameness import Existing


def occasion(number: int) -> dict:
    statement = {
        "id": f"statement-{number}",
        "position": "demand_withdrawal",
        "targets": ["us-forces-in-syria"],
        "summary": "Demands that they leave.",
        "reports": [{"document": f"document-{number}", "quote": f"They must leave within {number} days"}],
    }
    return {"id": f"occasion-{number}", "actor": "syria", "said": "2018-05-31", "statements": [statement]}


@pytest.mark.parametrize(("most", "found"), [(0, "statement-0"), (6, "statement-0"), (5, "statement-1")])
def test_a_draft_is_compared_with_the_latest_statements_of_one_body_on_one_force(most, found):
    existing = Existing(map(occasion, range(6)), {}, {}, most)
    draft = occasion(0)
    (likeliest, *_) = existing.like({**draft, "id": "new"}, draft["statements"][0])
    assert likeliest.statement == found


def test_a_draft_on_another_force_is_compared_with_nothing():
    draft = occasion(0)
    statement = {**draft["statements"][0], "targets": ["russian-forces-in-syria"]}
    assert Existing([occasion(1)], {}, {}).like(draft, statement) == []


def test_statements_by_the_same_actor_come_first_however_like_those_of_others_are():
    member = {"id": "minister", "memberships": [{"of": "syria"}]}
    others = [{**occasion(number), "actor": "minister"} for number in range(4)]
    own = {key: value for key, value in occasion(8).items() if key != "said"}
    existing = Existing([*others, own], {"minister": member}, {})
    draft = occasion(1)
    found = existing.like({**draft, "id": "new"}, draft["statements"][0])
    assert [one.actor for one in found] == ["syria", "minister", "minister"]
    assert found[0].weight < found[1].weight
    assert found[0].statement == "statement-8"
