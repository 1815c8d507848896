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
