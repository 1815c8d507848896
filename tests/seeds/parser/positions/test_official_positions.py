"""Positions as officials put them: offers on a condition, forces without a role, posts and headlines."""

import pytest

from seeds.parser import parse


def drafted(text: str) -> list[tuple[str, str]]:
    return [(o.actor, s.position) for o in parse(text).occasions for s in o.statements]


FRAME = """Vesland and the soldiers

Norland has kept 900 soldiers in Vesland since 2014. Norland's defence minister, Owen Marsh, spoke on Monday.

In Vesland, the opposition leader, Ann Dahl, spoke too.

{}
"""


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Marsh said Norland stood ready to withdraw its soldiers from Vesland once the threat had gone.",
            ("owen-marsh", "offer_terms"),
        ),
        (
            "Dahl said the Norish soldiers had no legitimate role in Vesland.",
            ("ann-dahl", "condemn_presence"),
        ),
        (
            "Ann Dahl, in a post on X: the Norish soldiers must leave Vesland.",
            ("ann-dahl", "demand_withdrawal"),
        ),
        (
            'Former defence minister Ann Dahl, from the rostrum: "Send the Norish soldiers home."',
            ("ann-dahl", "demand_withdrawal"),
        ),
        (
            'Ann Dahl, who leads the opposition, to our sister site: "The Norish soldiers must leave Vesland."',
            ("ann-dahl", "demand_withdrawal"),
        ),
        (
            'The Norish soldiers in Vesland, Dahl said, should be out before Lent, "in good order".',
            ("ann-dahl", "demand_withdrawal"),
        ),
        (
            "Ann Dahl called for a UN peacekeeping force in Vesland.",
            ("ann-dahl", "request_presence"),
        ),
        (
            "The premier dismissed Hezbollah calls for the U.N. force in Vesland to be sent home.",
            ("hezbollah", "demand_withdrawal"),
        ),
        (
            "Last Sunday the opposition leader demanded that the Norish soldiers leave Vesland.",
            ("ann-dahl", "demand_withdrawal"),
        ),
        (
            'Dahl vowed to "drag the Norish soldiers out" of Vesland.',
            ("ann-dahl", "threaten_expulsion"),
        ),
    ],
)
def test_what_officials_say_is_read(sentence: str, expected: tuple[str, str]) -> None:
    assert expected in drafted(FRAME.format(sentence))


def test_a_surname_before_the_colon_of_a_headline_speaks() -> None:
    text = "Dahl: Norish soldiers must leave Vesland\n\nAnn Dahl, who leads the opposition in Vesland, met envoys.\n"
    assert ("ann-dahl", "demand_withdrawal") in drafted(text)


def test_whoever_claims_at_the_end_of_a_headline_speaks() -> None:
    text = "Norish soldiers must leave Vesland, Dahlmann says\n\nThe town of Breck lies on a river in Vesland.\n"
    assert ("dahlmann", "demand_withdrawal") in drafted(text)


@pytest.mark.parametrize(
    ("town", "told", "position"),
    [
        ("N'DJAMENA", "President Bo Dahl said on Monday that French troops would not leave Chad.", "refuse_withdrawal"),
        ("N'DJAMENA", "Defence Minister Bo Dahl said the French soldiers would stay.", "refuse_withdrawal"),
        ("PARIS", "Defence Minister Ann Lee said the French soldiers would stay in Chad.", "vow_to_stay"),
    ],
)
def test_who_governs_where_a_wire_is_written_speaks_as_its_host_or_owner(town: str, told: str, position: str) -> None:
    parsed = parse(f"{town} — {told} France has about 1,000 soldiers in Chad.")
    assert [said.position for occasion in parsed.occasions for said in occasion.statements] == [position]
