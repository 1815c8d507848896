"""Missions and ships a text gives a name to."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.learning import learned
from seeds.parser.naming.missions import missions
from seeds.parser.naming.names import Names

NAMES = Names()


@pytest.mark.parametrize(
    ("text", "short", "owner", "place"),
    [
        ("the USS Helena Washington anchored", "USS Helena Washington", "US", ""),
        ("The UN mission in Kenya (MINUKE) stays.", "MINUKE", "united-nations", "KE"),
        ("The Gulf Monitoring Force, known as GMF, left.", "GMF", "", ""),
        ("NATO's mission in Chad, or CHADFOR, is small.", "CHADFOR", "nato", "TD"),
        ("UNOMAX, the observer mission, will go.", "UNOMAX", "united-nations", ""),
        ("Leave it to MINUPEL.", "MINUPEL", "united-nations", ""),
        ("HMS Kestrel sailed and the Kestrel returned.", "HMS Kestrel", "GB", ""),
    ],
)
def test_a_mission_or_ship_is_learned_with_owner_and_place(text: str, short: str, owner: str, place: str) -> None:
    (found,) = missions(text, NAMES)
    assert (found.name, found.country, found.place) == (short, owner, place)


@pytest.mark.parametrize(
    "text",
    [
        "THE MINISTERS MEET UNDER PRESSURE",
        "The World Trade Organization (WTO) met.",
        "UNICEF and the UNHCR sent tents.",
    ],
)
def test_other_words_in_capitals_are_no_missions(text: str) -> None:
    assert missions(text, NAMES) == ()


def test_a_learned_mission_is_named_from_then_on() -> None:
    names, mentions = learned("The UN mission in Kenya (MINUKE) stays. MINUKE is small.", NAMES)
    assert [m.names[0].name for m in mentions if m.names[0].kind == "force"] == ["MINUKE", "MINUKE"]
    assert NAMES.find("MINUKE") == ()
    assert names.origin is NAMES


def test_a_ship_called_after_a_capital_leaves_the_capital_its_name() -> None:
    _, mentions = learned("HMS Nairobi sailed. Nairobi was silent.", NAMES)
    assert [m.names[0].kind for m in mentions] == ["force", "actor"]


def test_a_mission_written_out_is_what_the_peacekeepers_and_the_mission_mean() -> None:
    text = (
        "The United Nations Interim Force in Lebanon will go. The UN peacekeepers must leave Lebanon, Ali Saad said. "
        "The UN mission must leave Lebanon, Omar Haddad said."
    )
    parsed = parse(text)
    assert {target for one in parsed.occasions for told in one.statements for target in told.targets} == {"unifil"}


@pytest.mark.parametrize(
    "text",
    [
        "He told the BBC the mission was over.",
        "She told RTL the force should go.",
        "The minister informed the OAS a coalition was ready.",
    ],
)
def test_whom_something_is_told_of_a_mission_is_none(text: str) -> None:
    assert missions(text, NAMES) == ()
