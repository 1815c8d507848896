"""Armed groups an article tells of that no table lists."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.companies import companies
from seeds.parser.naming.names import Names

NAMES = Names()


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("The men of the Falke Group are mercenaries. Falke pays well.", "Falke Group", ("Falke",)),
        ("a private military company called Norhelm; all fear Norhelm", "Norhelm", ()),
        ("Rebels of the Front for Dignity (FFD) hold it.", "Front for Dignity", ("FFD",)),
        ("the rebels call themselves the Army of Dawn", "Army of Dawn", ()),
        ("near Bor the Tembo militia left, and nobody misses Tembo", "Tembo", ()),
        ("The Sons of Karo, an armed group, took the town.", "Sons of Karo", ()),
        ("Mercenaries? The guards employed by Falke Group left.", "Falke Group", ()),
        ("Aegir Maritime, a security company, guards it.", "Aegir Maritime", ()),
        ("Rebels came. Fighters of the Dawn Guard left, and the Guard is tired.", "Dawn Guard", ("Guard",)),
    ],
)
def test_a_group_is_learned_with_what_it_is_called_besides(text: str, name: str, aliases: tuple[str, ...]) -> None:
    (found,) = companies(text, NAMES)
    assert (found.name, found.aliases, found.type) == (name, aliases, "armed_group")


@pytest.mark.parametrize(
    "text",
    [
        "the Kurdish fighters and the Islamist rebels left",
        "The French mercenaries and the Chad militia left; nobody misses Chad.",
        "The Army of Dawn is a novel.",
        "then Rebel fighters came, and the rebel fighters went",
    ],
)
def test_a_faith_a_people_or_a_state_is_no_group(text: str) -> None:
    assert companies(text, NAMES) == ()


def test_initials_name_the_group_and_hired_men_are_of_the_one_named_last() -> None:
    parsed = parse(
        "Rebels of the Front for Dignity (FFD) hold the north of Mali. Falke Security, a private military company, has "
        "put some 300 contractors into the mines, beside 900 Rwandan soldiers.\n\n"
        'The contractors must leave Mali, said the opposition leader, Awa Keita. "The FFD must leave Mali," said '
        'Bishop Paul Traore. "The Army of Dawn must leave Mali," said Sister Marie Traore.'
    )
    targets = {target for each in parsed.occasions for made in each.statements for target in made.targets}
    assert targets == {"falke-security-forces-in-mali", "front-for-dignity-forces-in-mali", "army-of-dawn-in-mali"}


def test_men_without_an_owner_are_those_of_the_group_the_article_tells_of() -> None:
    parsed = parse(
        "The men of the Falke Group guard the mine at Norby.\n\n"
        'The contractors must leave Mali, said the opposition leader, Awa Keita. "The mercenaries must go," said '
        "Bishop Paul Traore."
    )
    targets = {target for each in parsed.occasions for made in each.statements for target in made.targets}
    assert targets == {"falke-group-forces-in-mali"}
