"""Whose side a speaker is on, and where the forces stand that are spoken of."""

import pytest

from seeds.parser import parse
from seeds.parser.articles.article import article
from seeds.parser.naming.names import Names
from seeds.parser.naming.presentations import presentation
from seeds.parser.texts.spans import Span

SCENE = "Russian soldiers have been in Tajikistan since 1992. The Russian base in Tajikistan is large.\n\n"


@pytest.mark.parametrize(
    ("sentence", "speaker", "role", "side"),
    [
        ("Colonel Ivan Petrov spoke.", "Ivan Petrov", "Colonel, who speaks for the base", "RU"),
        ("An official at the Pentagon spoke.", "official", "at the Pentagon", "US"),
        ("In Berlin, Foreign Minister Ann Lee was asked.", "Ann Lee", "", "DE"),
        ("Ann Lee, the defence minister of Japan, spoke.", "Ann Lee", "", "JP"),
        ("Ann Lee, a trader, spoke.", "Ann Lee", "", ""),
        ("Japan's defence minister, Ms Ann Lee, spoke.", "Ann Lee", "", "JP"),
        ("A retired Kenyan general, Ann Lee, spoke.", "Ann Lee", "Ms", "KE"),
        ("The reply from Kenya was short. Its defence minister, Ann Lee, spoke.", "Ann Lee", "", "KE"),
        ("Japan replied. Its defence minister, Ann Lee, spoke in Kenya.", "Ann Lee", "", "JP"),
        ("In Berlin it rained. In Tokyo, Foreign Minister Ann Lee was asked.", "Ann Lee", "", "JP"),
        ("Defence Minister Ann Lee spoke of the U.S. presence.", "Ann Lee", "on a visit to Japan", "TJ"),
        ("It has a pact with Japan. Foreign minister Ann Lee spoke.", "Ann Lee", "Foreign minister", "TJ"),
        ("It hoped that Japan would agree. Foreign minister Ann Lee spoke.", "Ann Lee", "Foreign minister", "TJ"),
        ("Kenya has asked Japan to keep its men, Foreign Minister Ann Lee said.", "Ann Lee", "Foreign Minister", "KE"),
        ("Kenya urged Japan to stay. Foreign Minister Ann Lee spoke.", "Ann Lee", "Foreign Minister", "KE"),
        ("In Berlin, rebel leader Ann Lee spoke.", "Ann Lee", "rebel leader", "TJ"),
        ("Ann Lee, a spokeswoman for the Marine Rotational Force, spoke.", "Ann Lee", "", "US"),
    ],
)
def test_a_side_is_told_by_house_unit_or_presentation(sentence: str, speaker: str, role: str, side: str) -> None:
    assert article(SCENE + sentence, Names(), None).speakers.resolve(speaker, role, None).side == side


@pytest.mark.parametrize("sentences", [0, 9])
def test_no_state_of_another_paragraph_is_spoken_for_however_long_the_own_one_is(sentences: int) -> None:
    filling = "The market was full, the weather was good and nobody went home before dark. " * sentences
    text = f"{SCENE}Turkey agreed.\n\n{filling}A government spokesman spoke."
    source = Span(text.index("A government"), text.index(" spoke."))
    assert article(text, Names(), None).speakers.resolve("government spokesman", "", source).side == "TJ"


def test_an_embassy_is_the_one_last_told_of_as_somebody_s() -> None:
    text = SCENE + "The Chinese embassy was shut. The embassy wrote back. "
    source = Span(text.index("The embassy"), text.index(" wrote"))
    assert article(text, Names(), None).speakers.resolve("embassy", "", source).side == "CN"


def test_a_name_is_presented_by_the_office_beside_it() -> None:
    assert presentation("Then the Greek envoy, Ms Ann Lee, spoke.", "Ann Lee") == "the Greek envoy, Ms "
    assert presentation("Then French President Ann Lee spoke.", "Ann Lee").strip().endswith("French President")
    assert presentation("Ann Lee, the mayor of Kulob, spoke.", "Ann Lee") == ", the mayor of Kulob"
    assert presentation("Ann Lee, a trader, spoke.", "Ann Lee") == ""


def test_a_host_is_found_inside_the_names_of_its_bodies() -> None:
    names = Names(actors=[{"id": "tajik-union", "name": "Tajikistan Union of Traders", "type": "organization"}])
    text = "Russian soldiers left. " + "The Tajikistan Union of Traders met. " * 3
    assert article(text, names, None).theatre.host == "TJ"


def test_a_capital_an_article_is_written_from_hosts_rather_than_a_country_named_twice() -> None:
    body = (
        "Marchers spoke against US soldiers. They are there to keep a port out of Chinese hands, a Chinese envoy said."
    )
    assert article(f"Marchers want accord torn up\n\nLIMA (Coast News) - {body}", Names(), None).theatre.host == "PE"
    assert article(f"Marchers want accord torn up\n\n{body}", Names(), None).theatre.host != "PE"


def test_a_people_and_an_army_that_speaks_are_at_home() -> None:
    told = "The Kenyan army said US missiles would stay. Not all Kenyans agree. Chinese envoys called it a provocation."
    text = f"Row over US missiles\n\n{told} Kenyan fishermen and Kenyan senators are angry, and Kenyans divided."
    assert article(text, Names(), None).theatre.host == "KE"


def test_one_country_named_in_passing_is_no_host() -> None:
    text = "American soldiers drove past the school. " * 8 + "Nobody wants another Norway. The soldiers waved."
    assert article(text, Names(), None).theatre.host == ""


ANSWERS = """A talk with Walid Darwish

Walid Darwish, a member of the Syrian parliament, spoke to us. Iranian forces are in Syria.

Q: Should the Iranian forces leave Syria?

A: No. They were invited by our government and they will stay.
"""


def test_nobody_vows_that_the_force_of_another_stays() -> None:
    positions = [one.position for occasion in parse(ANSWERS).occasions for one in occasion.statements]
    assert positions
    assert "vow_to_stay" not in positions


def test_an_answer_is_about_the_force_of_its_question() -> None:
    text = (
        "American troops are in Syria. The US forces came in 2015 and the US forces hold the oil.\n\n"
        "Walid Darwish, a Syrian farmer, spoke to us.\n\n"
        "Q: Should the Iranian forces leave Syria?\n\n"
        "A: No. They were invited by our government.\n"
    )
    told = [(one.position, one.targets) for occasion in parse(text).occasions for one in occasion.statements]
    assert told == [("justify_presence", ("iranian-forces-in-syria",))]


def test_the_letter_before_an_answer_is_no_name_of_who_answers() -> None:
    assert not {"A", "I", "We"} & {alias for actor in parse(ANSWERS).actors for alias in actor.aliases}


ENVOY = (
    "Troops in Syria\n\nThe ruler's special envoy for Syria, Alexander Holm, said on Friday that US troops in Syria "
    "should leave as soon as possible. The envoy for Syria Alexander Holm added that the US troops must go.\n"
)


def test_an_envoy_is_neither_called_after_nor_on_the_side_of_the_country_he_is_sent_to() -> None:
    parsed = parse(ENVOY)
    assert {occasion.actor for occasion in parsed.occasions} == {"alexander-holm"}
    assert {occasion.affiliation for occasion in parsed.occasions} == {""}


def test_haste_is_no_condition() -> None:
    conditions = [statement.condition for occasion in parse(ENVOY).occasions for statement in occasion.statements]
    assert set(conditions) == {""}


@pytest.mark.parametrize(
    "sentence",
    [
        "Presidential adviser Ivan Petrov said Moscow had no intention of pulling its soldiers out of Tajikistan.",
        "Government spokesman Ivan Petrov said Russia would maintain its base in Tajikistan.",
    ],
)
def test_what_an_official_says_their_state_means_to_do_is_the_word_of_the_official(sentence: str) -> None:
    assert [(o.actor, s.position) for o in parse(SCENE + sentence).occasions for s in o.statements] == [
        ("ivan-petrov", "vow_to_stay")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A Tajik border guards officer spoke of the Russian soldiers in Tajikistan. China spoke.",
        "A Russian brigade is to be stationed in Tajikistan. China spoke.",
        "DUSHANBE (Agency), May 4, 2024 - A car with China's flag passed Russian soldiers. Tajikistan and China spoke.",
        "WHAT THE ARMY DOES NOT TELL US\nRussian soldiers are in Tajikistan.",
    ],
)
def test_forces_stand_where_they_are_stationed_though_the_host_has_officers_and_others_speak_more(text: str) -> None:
    assert article(text, Names(), None).theatre.host == "TJ"


@pytest.mark.parametrize(
    "opening",
    [
        "ROME, March 4 (AFP) - Italian soldiers in Chad are to come home.",
        "ROME, March 4, 2006 (Xinhua) -- Italian soldiers in Chad are to come home.",
        "The Italian government wants the Italian soldiers in Chad back.",
    ],
)
def test_an_official_of_no_state_is_of_the_one_the_news_is_from(opening: str) -> None:
    text = f"{opening}\n\nThe troops have been in Chad since May.\n\nDefence Minister Aldo Neri said so."
    read = article(text, Names(), None)
    assert read.speakers.resolve("Aldo Neri", "Defence Minister", None).side == "IT"


def test_a_state_that_has_many_forces_hosts_none_but_those_that_stand_in_it() -> None:
    body = (
        "Chile asked for calm. Three Chilean frigates sail off Peru. Chilean ships are in the region, and Chilean jets "
        "too. Chile, people in Chile say, is calm. Chile is not Peru."
    )
    assert article(body, Names(), None).theatre.host == "PE"
    assert article(f"{body} Kenyan soldiers in Chile left.", Names(), None).theatre.host == "CL"


PARIS = "PARIS (AFP) - About 350 French soldiers are based in Senegal.\n\n"


@pytest.mark.parametrize(
    ("who", "side"),
    [
        ("an official in Dakar", "SN"),
        ("officials in the prime minister's office in Dakar", "SN"),
        ("a senior official", "FR"),
        ("the ambassador in Dakar", "FR"),
        ("a Kenyan official in Dakar", "KE"),
    ],
)
def test_an_official_told_by_a_place_alone_is_of_there(who: str, side: str) -> None:
    text = f"{PARIS}The troops must leave, {who} said."
    source = Span(text.index(who), text.index(who) + len(who))
    assert article(text, Names(), None).speakers.resolve(who, "", source).side == side


@pytest.mark.parametrize("behind", ["", "The French ambassador said the troops would stay."])
def test_a_dateline_tells_no_host_where_the_words_do(behind: str) -> None:
    assert article(f"{PARIS}{behind}\n", Names(), None).theatre.host == "SN"


@pytest.mark.parametrize(
    ("place", "quarters"),
    [("Armenia", "Gyumri garrison"), ("Senegal", "Dakar garrison"), ("Germany", "Berlin barracks")],
)
def test_a_town_before_a_garrison_owns_nothing(place: str, quarters: str) -> None:
    text = f"About 900 British soldiers are based in {place}.\n\nThe {quarters} must stay, Ann Lee said.\n"
    found = [target for draft in parse(text).occasions for one in draft.statements for target in one.targets]
    assert found
    assert all(target.startswith("british-") for target in found)


@pytest.mark.parametrize(
    ("said", "affiliation"),
    [
        ("The US State Department", "united-states"),
        ("The Pentagon", "united-states"),
        ("The Turkish Defence Ministry", "turkey"),
        ("The UK Ministry of Defence", "united-kingdom"),
        ("The United States", ""),
        ("The European Union", ""),
        ("Hezbollah", ""),
    ],
)
def test_a_department_belongs_to_its_government_and_no_government_to_itself(said: str, affiliation: str) -> None:
    found = parse(f"{said} said Russian troops must leave Syria.")
    assert [occasion.affiliation for occasion in found.occasions] == [affiliation]
    assert [actor.affiliation for actor in found.actors if actor.id == found.occasions[0].actor] == [affiliation]


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("MOSCOW (AP) - Russian Foreign Minister Ivan Orlov spoke. US troops would remain in Arden, they said.", ""),
        ("LONDON - Mali said Russian mercenaries must go.", "ML"),
        ("WASHINGTON - The US troops will go, a senator said.", ""),
        ("BAGHDAD (AP) - Iraqi Prime Minister Ali Lee said the US troops must leave.", "IQ"),
        ("NAIROBI (AP) - The US troops must leave, an elder said.", "KE"),
    ],
)
def test_where_a_report_is_written_tells_where_forces_stand_only_alone(text: str, host: str) -> None:
    assert article(text, Names(), None).theatre.host == host


def test_what_stands_near_a_country_is_not_in_it() -> None:
    read = article("NATO forces near Russia must go. NATO forces near Kyiv must go.", Names(), None)
    assert [force.place for force in read.forces if force.strength != "country"] == ["", "UA"]


def test_where_soldiers_come_from_is_not_where_they_are() -> None:
    text = (
        "All foreign soldiers are leaving the island of Quell, the mayor said. The first battalion, from Chad, sails "
        "soon. A company from Chad guards Quell. Chad was asked."
    )
    assert article(text, Names(), None).theatre.host == "quell"
