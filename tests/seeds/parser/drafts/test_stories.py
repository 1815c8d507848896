"""Pages of short news: each story has its own soldiers and host."""

from seeds.parser import parse
from seeds.parser.drafts.stories import stories
from seeds.parser.naming.names import Names

WIRES = (
    "WORLD IN BRIEF\n\n"
    "ZAGREB — Croatia's president said on Monday she would bring Croatian soldiers home from Lithuania.\n\n"
    "ANKARA — Turkey rejected an Arab League call for Turkish troops to leave northern Iraq.\n\n"
    "KIGALI — Rwanda denied having soldiers in eastern Congo.\n"
)
HEADED = (
    "News in brief\n\n"
    "Djibouti: Opposition wants base closed\n"
    "The opposition said on Monday that the Japanese soldiers must leave their base in Djibouti at once.\n\n"
    "Estonia: Minister thanks Britain\n"
    "The defence minister, Juri Lepp, said the British tanks were in Estonia because it had asked for them.\n\n"
    "Mali: Protesters march in Kidal\n"
    "Hundreds of people marched on Saturday to demand that the French troops leave Mali without delay.\n"
)


def _targets(text: str) -> list[str]:
    parsed = parse(text, published="2018-05-29")
    return [target for occasion in parsed.occasions for said in occasion.statements for target in said.targets]


def test_each_wire_of_a_page_is_on_the_forces_of_its_own_country() -> None:
    assert sorted({*_targets(WIRES)}) == [
        "croatian-forces-in-lithuania",
        "rwandan-forces-in-democratic-republic-of-the-congo",
        "turkish-forces-in-iraq",
    ]


def test_so_is_each_story_headed_by_its_state() -> None:
    assert sorted({*_targets(HEADED)}) == [
        "british-forces-in-estonia",
        "french-forces-in-mali",
        "japanese-forces-in-djibouti",
    ]


def test_reports_stand_where_they_stand_on_the_page() -> None:
    parsed = parse(WIRES, published="2018-05-29")
    spans = [WIRES[r.start : r.end] for o in parsed.occasions for s in o.statements for r in s.reports]
    assert "Rwanda denied having soldiers in eastern Congo." in spans


def test_one_story_told_from_several_towns_is_read_as_one() -> None:
    text = WIRES.replace("Lithuania", "Iraq").replace("eastern Congo", "Iraq")
    assert len(stories(text, Names())) == 1
    assert len(stories(WIRES, Names())) == 4
    assert len(stories("OSLO — Norway will stay.", Names())) == 1
