"""A broadcast printed with labels: who answers takes positions; who asks, presents or is nobody takes none."""

from seeds.parser import parse

BROADCAST = """Transcript: The Morning Programme

PRESENTER: The Valdorian marines are to go by spring. With us is the deputy mayor of Aral Bay, Keiko Tanabe.

PRESENTER: Do you want the marines gone?

TANABE: I have said for twelve years that the marines must leave. Nobody on this side of the bay asked for them.

PRESENTER: The Valdorian commander, Colonel Rick Harlan, was with us yesterday. Let us hear him.

HARLAN (recording): We are staying.

TANABE: The ministry told us that the Valdorian marines would leave in May.
"""


def _drafted() -> list[tuple[str, str, str]]:
    parsed = parse(BROADCAST)
    return [
        (occasion.actor, statement.position, BROADCAST[report.start : report.end])
        for occasion in parsed.occasions
        for statement in occasion.statements
        for report in statement.reports
    ]


def test_answers_are_drafted_and_questions_are_not() -> None:
    told = [(actor, position) for actor, position, _ in _drafted()]
    assert ("keiko-tanabe", "demand_withdrawal") in told
    assert ("rick-harlan", "vow_to_stay") in told
    assert not [words for _, _, words in _drafted() if "you want" in words]


def test_neither_presenters_nor_nobody_take_positions() -> None:
    assert {actor for actor, _, _ in _drafted()} <= {"keiko-tanabe", "rick-harlan", "ministry"}


def test_the_land_whose_forces_they_are_is_not_where_they_are() -> None:
    assert [force.name for force in parse(BROADCAST).forces] == ["Valdorian forces"]
