"""Ordinary news of wars and of other things, in which nobody takes a position on a force."""

import pytest

from seeds.parser import parse
from tests.seeds.parser.positions.test_positions import positions


@pytest.mark.parametrize(
    "sentence",
    [
        "Jordan said prices had risen since the US invasion and would rise again.",
        "Jordan backs all who defend themselves in the face of US aggression, its envoy said.",
        "Jordan considered sanctions in the case of aggression.",
        "The report did not mention the invasion of Iraq.",
    ],
)
def test_a_war_only_named_is_not_condemned(sentence: str) -> None:
    assert "condemn_presence" not in positions(sentence)


@pytest.mark.parametrize(
    "sentence", ["Iran called the US soldiers occupiers.", 'Iran said the US presence was "an occupation".']
)
def test_an_occupation_is_condemned_by_its_name(sentence: str) -> None:
    assert positions(sentence) == ["condemn_presence"]


def test_no_force_is_meant_unnamed_where_none_is_plainly_spoken_of() -> None:
    text = 'Foreign crews were tired in Norway.\n\n"It is totally unacceptable," Ann Lee said in Oslo of the price.'
    assert parse(text).occasions == ()
    assert parse(text, doubtful=True).occasions


@pytest.mark.parametrize(("men", "statements"), [("crews", 0), ("companies", 0), ("soldiers", 1)])
def test_a_page_without_any_plain_force_tells_no_position(men: str, statements: int) -> None:
    text = f"It rained in Norway.\n\nThe foreign {men} must leave Norway, Ann Lee said in Oslo."
    assert len(parse(text).occasions) == statements


def test_talk_of_a_state_is_none_of_its_force() -> None:
    text = "US soldiers stood in Iraq.\n\nIn Amman, envoy Ann Lee spoke about the United States and about trade."
    rules = (r.rule for o in parse(text).occasions for s in o.statements for r in s.reports)
    assert not any("meant-force" in rule for rule in rules)


def test_words_that_are_meant_for_a_state_are_on_its_force() -> None:
    text = "Turkish soldiers stood in Iraq.\n\nThe president's statement was aimed at Turkey, envoy Ann Lee said."
    (occasion,) = parse(text).occasions
    assert occasion.statements[0].position == "interpret_scope"


_STATIONED = "French troops have been in Mali since 2013.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "The governor of Gao ordered residents to leave the town by Sunday.",
        "The Peruvian foreign ministry urged its citizens to leave the country.",
        "The army ordered tourists in the valley to leave before the storm.",
        "The police chief demanded that squatters leave the old market.",
        "The bishop asked families with children to leave the province.",
        "The bus company denied that its drivers had been withdrawn from the region.",
    ],
)
def test_people_of_everyday_life_told_to_leave_are_no_force(sentence: str) -> None:
    assert not parse(_STATIONED + sentence).occasions


@pytest.mark.parametrize(
    "sentence",
    [
        "The opposition leader Amadou Keita ordered them to leave the country.",
        "The opposition leader Amadou Keita demanded that the strangers leave the country.",
        "The opposition leader Amadou Keita demanded that the foreign soldiers with their families leave the country.",
    ],
)
def test_they_and_strangers_told_to_leave_are_the_force_spoken_of(sentence: str) -> None:
    assert [s.position for o in parse(_STATIONED + sentence).occasions for s in o.statements] == ["demand_withdrawal"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Niger demanded that France withdraw from the fishing treaty.",
        "Niger has also demanded that France withdraw from the memorandum it signed in May.",
        '"We will not withdraw from our commitments," the French defence minister said.',
        "The trade minister said France would leave the currency union next year.",
        "The trade minister said France should withdraw from the tribunal.",
        "Niger demanded that France pull out of the climate summit.",
    ],
)
def test_who_leaves_a_pact_or_a_body_is_no_force(sentence: str) -> None:
    assert not parse(_STATIONED + sentence).occasions


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Niger demanded that France withdraw from Mali.", "demand_withdrawal"),
        ("Niger demanded that France withdraw its soldiers from the convention hall.", "demand_withdrawal"),
        ('"We will not withdraw from our positions," the French defence minister said.', "vow_to_stay"),
        ('"We will not withdraw from the ceasefire line," the French defence minister said.', "vow_to_stay"),
    ],
)
def test_who_leaves_a_place_may_be_a_force(sentence: str, position: str) -> None:
    assert [s.position for o in parse(_STATIONED + sentence).occasions for s in o.statements] == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "France and Mali agreed on visas and promised to leave Gao for later.",
        "France promised to leave the ferries for another day.",
        '"We will leave that question open," the French foreign minister said.',
        '"We will not leave the matter of the debt unresolved," the French foreign minister said.',
        '"We will leave nothing unsaid," the French foreign minister said.',
        '"They should leave the letter unanswered," said the mayor Ali Nuri.',
    ],
)
def test_what_is_left_for_later_or_open_is_no_place(sentence: str) -> None:
    assert not parse(_STATIONED + sentence).occasions


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ('"They should leave Gao," said the mayor Ali Nuri.', "demand_withdrawal"),
        ('"They should leave Gao later this year," said the mayor Ali Nuri.', "demand_withdrawal"),
        ('"We will not leave Mali before the border is open," the French foreign minister said.', "vow_to_stay"),
    ],
)
def test_what_is_left_later_is_a_place(sentence: str, position: str) -> None:
    assert [s.position for o in parse(_STATIONED + sentence).occasions for s in o.statements] == [position]


_ELECTION = """\
Norway's ruling party won local elections on Sunday. It took half of the vote. Turnout was low.

{}

The party's leader, Bo Dahl, said prices would fall. Schools were closed. It rained in the north.

About 400 US soldiers are based in Norway, most of them in the hills.
"""


@pytest.mark.parametrize(
    "words",
    [
        '"They must go," opposition leader Ann Lee told a crowd. "We will not leave this square."',
        'Ann Lee, the trade minister, signed a treaty. "We will not withdraw from it," she said.',
        "The army must come at once, said Ann Lee, a farmer.",
        'A mayor, Ann Lee, spoke of the slums. "We will remove them all," she said.',
    ],
)
def test_an_article_about_something_else_means_no_force_unnamed(words: str) -> None:
    assert parse(_ELECTION.format(words)).occasions == ()


def test_an_article_about_something_else_may_name_a_force() -> None:
    (occasion,) = parse(_ELECTION.format("The US soldiers must leave Norway, said Ann Lee.")).occasions
    assert occasion.statements[0].position == "demand_withdrawal"


@pytest.mark.parametrize(
    "words",
    [
        '"I am not going anywhere," he said.',
        '"We will not go back to work until they listen," he said.',
        "France would keep helping farmers in the region, he said.",
        "France would continue to support schools and clinics, he said.",
        "He said he would stay in office until the autumn.",
        "He said France would remain a friend of Mali.",
    ],
)
def test_who_stays_in_everyday_life_is_no_soldier(words: str) -> None:
    text = f"French troops will stay in Mali.\n\nIn Paris, minister Bo Dahl spoke about the budget. {words}"
    assert parse(text).occasions == ()


@pytest.mark.parametrize("words", ['"We are not going anywhere," he said.', "France would stay in the hills, he said."])
def test_who_stays_in_the_field_may_be_soldiers(words: str) -> None:
    text = f"French troops will stay in Mali.\n\nIn Paris, defence minister Bo Dahl spoke. {words}"
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["vow_to_stay"]


_SHELLED = "Turkish troops have been in Iraq since 2015. Turkish soldiers shelled the town on Monday.\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "the base of the party must not leave",
        "his political base would stay with him",
        "the prison guards must leave",
        "the refugee camp must be closed",
        "the camp for displaced people must be closed",
        "the cargo ships must leave",
        "the think tanks must leave",
        "the joint venture must end",
        "the coalition government must go",
        "the army of lobbyists must go",
        "the film crew must leave the country",
        "the press corps must leave",
    ],
)
def test_nouns_for_forces_name_other_things_beside_other_words(words: str) -> None:
    assert parse(f"{_SHELLED}Ann Lee said {words}.").occasions == ()


@pytest.mark.parametrize("words", ["the base in the hills must go", "the camp must be closed", "the guards must leave"])
def test_nouns_for_forces_name_forces_beside_none(words: str) -> None:
    (occasion,) = parse(f"{_SHELLED}Ann Lee said {words}.").occasions
    assert occasion.statements[0].position == "demand_withdrawal"


@pytest.mark.parametrize(
    "sentence",
    [
        "The World Food Programme said that it might have to pull out of the north for lack of money.",
        "The Red Cross said it would leave the town.",
        "The airline Air Norway said it would stay.",
        "Japan condemned the attack and said Turkey must punish those who did it.",
        "Bo Dahl condemned the killing and said it might be a war crime.",
        "The agency said 100,000 people lived there and that they needed tents.",
    ],
)
def test_amends_needs_and_the_going_of_agencies_are_on_no_force(sentence: str) -> None:
    assert parse(_SHELLED + sentence).occasions == ()


@pytest.mark.parametrize(
    "words",
    [
        "the Turkish troops had launched nine attacks and had been driven back each time",
        "it had beaten off the attack and killed 40 Turkish soldiers",
        "its air defences shot down 20 Turkish drones",
    ],
)
def test_fights_that_are_over_threaten_and_reject_nothing(words: str) -> None:
    told = parse(f"{_SHELLED}Iraq's army said {words}.").occasions
    assert {s.position for o in told for s in o.statements} <= {"claim_presence", "report_withdrawal"}


def test_foreigners_and_firms_are_no_force_where_no_other_is() -> None:
    text = "Peru closed its border.\n\nAnn Lee said foreigners must leave Peru. A US company must leave, too, she said."
    assert parse(text).occasions == ()


@pytest.mark.parametrize(
    "sentence",
    [
        '"We are leaving again," said Ali Nuri, 61, who carried a goat.',
        '"We came back in May and we shall not go again," said Ali Nuri, a herder.',
        '"We are not going anywhere," said villager Ali Nuri.',
        '"We are staying until they listen," said Awa Tall, a student.',
        '"We have been here for three years and nobody helps us," said a refugee.',
    ],
)
def test_where_farmers_and_mothers_go_themselves_no_force_does(sentence: str) -> None:
    assert parse(_STATIONED + sentence).occasions == ()


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ('"They will stay until they have our gold," said Ali Nuri, a herder.', "vow_to_stay"),
        ('"We want the French soldiers to leave," said Ali Nuri, a farmer.', "demand_withdrawal"),
        ('"We will drive the French out ourselves," said Ali Nuri, a farmer.', "threaten_expulsion"),
        ('"We will stay in Mali until the job is done," said Captain Luc Mor, 34.', "vow_to_stay"),
        ('"We are staying," said Luc Mor, 24, a corporal from Lyon.', "vow_to_stay"),
    ],
)
def test_farmers_speak_of_forces_and_soldiers_of_their_own(sentence: str, position: str) -> None:
    assert [s.position for o in parse(_STATIONED + sentence).occasions for s in o.statements] == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mali's defence ministry said it had ordered 40 tanks from Turkey.",
        "The minister said the new drones would be delivered before the rainy season.",
        "The air force said its old planes would be withdrawn from service by 2030.",
        "The Malian army intends to buy the French missile system, its chief announced.",
        "Mali has also ordered two patrol ships from Spain.",
        "Turkey said it would sell Mali 12 drones.",
    ],
)
def test_arms_bought_sold_or_scrapped_are_no_force(sentence: str) -> None:
    assert parse(_STATIONED + sentence).occasions == ()


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Mali ordered the French warplanes out of the country.", "demand_withdrawal"),
        ("France ordered 40 tanks to Mali.", "announce_deployment"),
        ("France said its helicopters would be withdrawn by 2030.", "announce_withdrawal"),
        ("France said two more warplanes would arrive in Mali next month.", "announce_deployment"),
        ("Mali's foreign minister said the French helicopters must leave.", "demand_withdrawal"),
    ],
)
def test_arms_sent_or_sent_away_are_one(sentence: str, position: str) -> None:
    assert [s.position for o in parse(_STATIONED + sentence).occasions for s in o.statements] == [position]


def _told_in_2018(sentence: str) -> list[str]:
    parsed = parse(f"{_STATIONED}{sentence}", published="2018-05-29")
    return [s.position for o in parsed.occasions for s in o.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        "Mali became independent in 1960 and the last French soldiers left in 1961, historian Bo Dahl said.",
        "The museum's director said the Germans had left the fort in 1944.",
        "In 1964 the president demanded that the French soldiers leave.",
        "Belgium lost ten soldiers in 1994 and decided to bring its battalion home.",
        "De Gaulle said in 1962 that French soldiers would leave Algeria.",
    ],
)
def test_what_was_said_or_over_a_generation_ago_is_history(sentence: str) -> None:
    assert _told_in_2018(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The French should have left in 1961, said Ann Lee.", "demand_withdrawal"),
        ("In 2013 Mali asked France for troops.", "request_presence"),
        ("In 2017 the president demanded that the French soldiers leave.", "demand_withdrawal"),
        ('"They will leave as they left in 1961, by night," Ann Lee said of the French.', "predict_withdrawal"),
        ("France promised in 1999 to bring its troops home.", "announce_withdrawal"),
    ],
)
def test_what_was_said_of_late_or_holds_still_is_none(sentence: str, position: str) -> None:
    assert _told_in_2018(sentence) == [position]


@pytest.mark.parametrize(
    "sentence",
    [
        "The commander said the troops would practise crossing a river.",
        "The commander said the French troops would practise retaking a bridge from an enemy.",
        "The embassy said French soldiers would take part in the parade.",
        "The governor said 400 soldiers would march in the parade.",
        "The mayor said the French army band would play in the stadium.",
    ],
)
def test_drills_parades_and_concerts_are_no_positions(sentence: str) -> None:
    assert parse(_STATIONED + sentence).occasions == ()


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("The commander said the French troops would remain after the parade.", "vow_to_stay"),
        ("France said it would send 200 soldiers to Mali to take part in the exercise.", "announce_deployment"),
        ("Algeria said the French troops who took part in the exercise must leave.", "demand_withdrawal"),
        ("The mayor said the French soldiers who practise shooting there should go.", "demand_withdrawal"),
    ],
)
def test_who_comes_stays_or_is_to_go_takes_more_than_part(sentence: str, position: str) -> None:
    assert [s.position for o in parse(_STATIONED + sentence).occasions for s in o.statements] == [position]


def test_which_soldiers_somebody_commands_is_no_position() -> None:
    stated = (
        "Some 300 Norlandian soldiers are in Velland.\n\nGeneral Ann Lee commands the Norlandian battalion in Velland."
    )
    assert parse(stated).occasions == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "The finance minister told deputies that rent from the Russian air base would rise to 4.5 million dollars.",
        "The cost of the Russian base will grow to 30 million roubles, the auditor in Moscow said.",
        "A Russian missile hit the power plant, leaving 200,000 people without power, officials said.",
        "The Kremlin's spokesman, Dmitry Pesko, said Norland was prolonging the war by sending weapons to the rebels.",
    ],
)
def test_what_rises_is_left_or_prolonged_is_no_force(sentence: str) -> None:
    found = parse("Russia has an air base and 900 men in Norland.\n\n" + sentence, published="2018-05-29").occasions
    assert {statement.position for one in found for statement in one.statements} <= {"claim_presence"}
