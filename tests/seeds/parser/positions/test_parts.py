"""A force only mentioned, and the coming and going of somebody else, are told from what is said of a force."""

import pytest

from seeds.parser import parse
from seeds.parser.forces.targets import forces
from seeds.parser.naming.names import Names
from seeds.parser.positions.parts import has_part
from seeds.parser.positions.tagging import row
from seeds.parser.texts.spans import Span

_LEAD = "France has 900 soldiers in Niger, and the soldiers hold the airport of Niamey.\n\n"


def _row(words: str) -> str:
    names = Names()
    tags = row(words, (Span(0, len(words)),), forces(words, names.find(words), names), None)
    return f"{' '.join(tags.names)} "


@pytest.mark.parametrize(
    "words",
    [
        "the French soldiers will stay",
        "the French soldiers in the hills were a burden",
        "to send more French soldiers",
        "asked all of the French soldiers to go",
        "there were no French soldiers",
        "we have not seen what it is like, but we have 900 French soldiers",
    ],
)
def test_a_force_that_acts_or_is_acted_upon_has_a_part(words: str) -> None:
    assert has_part(_row(words))


@pytest.mark.parametrize(
    "words",
    [
        "the rules laid down for French soldiers",
        "the weather is better than beside the French base",
        "looked at the French soldiers",
        "what sits next to the French base",
    ],
)
def test_a_force_only_mentioned_has_none(words: str) -> None:
    assert not has_part(_row(words))


@pytest.mark.parametrize(
    "sentence",
    [
        '"I am staying until they carry me out," the teacher Ann Lee said.',
        '"The tolls must go, and so must the mayor," the teacher Ann Lee said.',
        "The teacher Ann Lee demanded his immediate return.",
        "The teacher Ann Lee said the club had withdrawn from the cup.",
        "The teacher Ann Lee demanded that the mayor withdraw the proposal.",
        "The teacher Ann Lee said Niger should withdraw from the treaty.",
        "The teacher Ann Lee said she was considering her contribution.",
        "General Ann Lee vowed to maintain the price of bread.",
        "The coach refuses to go.",
        "The dockers vowed to stay.",
        "The prime minister praised the aid that had come since France's invasion.",
    ],
)
def test_the_going_and_staying_of_somebody_else_is_no_statement(sentence: str) -> None:
    assert not parse(_LEAD + sentence).occasions


@pytest.mark.parametrize(
    "sentence",
    [
        '"They must go," the teacher Ann Lee said.',
        '"The strangers must go," the teacher Ann Lee said.',
        "The teacher Ann Lee demanded their immediate withdrawal.",
    ],
)
def test_that_of_a_force_not_named_is_one(sentence: str) -> None:
    said = parse(_LEAD + sentence).occasions
    assert [statement.position for occasion in said for statement in occasion.statements] == ["demand_withdrawal"]


@pytest.mark.parametrize(
    "paragraph",
    [
        'The bus company has withdrawn 14 old buses. "They must go," the teacher Ann Lee said.',
        'The town wants to close the ferry. "They must go," the teacher Ann Lee said.',
        'The tenants refuse to leave. "They must go," the teacher Ann Lee said.',
    ],
)
def test_a_paragraph_that_turns_to_others_who_go_is_not_about_the_force_before_it(paragraph: str) -> None:
    assert not parse(_LEAD + paragraph).occasions


@pytest.mark.parametrize("before", ["", "\n", "In town\n\n"])
def test_the_first_paragraph_is_read_from_its_first_letter(before: str) -> None:
    turned = 'The old tram is leaving. "They must go home," said Ann Lee.\n\n'
    assert not parse(before + turned + _LEAD).occasions


@pytest.mark.parametrize(
    "paragraph",
    [
        'It rained in Niamey. "They must go," the teacher Ann Lee said.',
        'The soldiers hold the airport and refuse to leave it. "They must go," the teacher Ann Lee said.',
        '"We have asked our friends to leave. They must go," the teacher Ann Lee said.',
    ],
)
def test_any_other_paragraph_may_be(paragraph: str) -> None:
    assert parse(_LEAD + paragraph).occasions


def test_an_object_that_refers_to_nothing_is_of_no_force() -> None:
    assert not parse(_LEAD + "The senators are still considering their contribution.").occasions
    assert parse(_LEAD + "The senators want them out.").occasions
