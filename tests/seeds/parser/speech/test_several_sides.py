"""Who speaks, and for which state, where an article lets officials of several speak."""

import pytest

from seeds.parser import parse

_LEAD = (
    "Kenyan, Rwandan and Chadian troops have been in Haiti since 2014.\n\nHaiti's premier, Ali Keita, demanded on "
    "Monday that the Chadian contingent leave.\n\n"
)
_CHADIAN, _KENYAN, _RWANDAN = (f"{of}-forces-in-haiti" for of in ("chadian", "kenyan", "rwandan"))


def _told(sentence: str) -> list[tuple[str, str, list[str]]]:
    parsed = parse(f"{_LEAD}{sentence}", published="2018-05-29")
    told = [(o.actor, s.position, list(s.targets)) for o in parsed.occasions for s in o.statements]
    return [one for one in told if one[0] != "ali-keita"]


@pytest.mark.parametrize("who", ["His defence minister", "His spokeswoman", "His foreign minister"])
def test_his_minister_is_of_his_side(who: str) -> None:
    told = _told(f"President Jan Moss of Kenya laughed it off. “Nonsense,” he said. {who}, Ann Lee, said the "
                 "deployment was lawful.")  # fmt: skip
    assert ("ann-lee", "justify_presence", [_KENYAN]) in told


def test_an_office_is_of_the_state_it_was_last_told_of() -> None:
    told = _told(
        "The president of Haiti yesterday ordered Kenyan troops out. “The Kenyan soldiers must go,” President Elias "
        "Romero said in an address.\n\nThe Rwandan president said that the Rwandan soldiers would leave in July.\n\n"
        "Kenya gave no answer."
    )
    assert "demand_withdrawal" in {position for actor, position, _ in told if actor == "elias-romero"}
    assert not any(actor == "elias-romero" and targets == [_RWANDAN] for actor, _, targets in told)


def test_the_minister_named_later_is_the_one_told_first() -> None:
    told = _told(
        "Kenyan troops will hold the port indefinitely, Kenya's defence minister said on Monday, a day after "
        "Chad's foreign "
        "minister flew to Paris.\n\nThe minister, Ann Lee, said the Kenyan soldiers protected the people."
    )
    assert {actor for actor, _, targets in told if targets == [_KENYAN]} == {"ann-lee"}


@pytest.mark.parametrize("office", ["foreign policy chief", "envoy"])
def test_the_blocs_official_is_not_who_spoke_last(office: str) -> None:
    told = _told(
        "“The Kenyan soldiers are our shield,” the mayor of Jacmel, Jan Moss, said.\n\nThe European Union urged "
        "Kenya to honour "
        f"its promise. The bloc's {office} said the Kenyan presence had no legal basis."
    )
    assert [actor for actor, position, _ in told if position == "condemn_presence"] == [
        f"blocs-{office}".replace(" ", "-")
    ]


def test_the_group_is_that_of_whoever_speaks_for_it() -> None:
    told = _told(
        "The Peace Front condemned the violence.\n\nLavalas's deputy leader, Ann Lee, warned that the Chadians "
        "would face "
        "resistance if they stayed. The group said the Kenyan troops were welcome."
    )
    assert {actor for actor, _, targets in told if targets == [_KENYAN]} == {"lavalas"}


def test_whom_somebody_met_is_not_his_side() -> None:
    told = _told(
        "On Sunday the premier received Kenyan envoy Ann Lee. Lee, who also met the commander of the Rwandan "
        "soldiers, said the "
        "troops were there by invitation."
    )
    assert ("ann-lee", "justify_presence", [_KENYAN]) in told
