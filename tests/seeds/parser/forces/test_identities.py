"""Which force a mention means: by place, owner, the noun it was called by, and whom a text is about."""

import pytest

from seeds.parser import parse
from seeds.parser.articles.article import article
from seeds.parser.naming.names import Names

COLLECTION = Names(
    actors=[{"id": "france", "name": "Government of France", "type": "government", "country": "FR"}],
    forces=[
        {
            "id": "french-forces-in-niger",
            "name": "French forces in Niger",
            "aliases": ["French troops", "the garrison"],
        },
        {"id": "french-forces-in-chad", "name": "French forces in Chad", "aliases": ["French troops", "the squadron"]},
    ],
)


NONE = Names()


def meant(text: str, words: str, names: Names = NONE) -> list[str]:
    """The names of the forces that `words`, at their last place in `text`, mean there."""
    read = article(text, names, None)
    force = [force for force in read.forces if force.span.start <= text.rindex(words) < force.span.end][-1]
    return [target.name for target in read.theatre.resolve(force, "")]


def test_an_alias_of_two_forces_means_the_one_that_is_there() -> None:
    assert meant("Niger told French troops to leave Niger.", "French troops", COLLECTION) == ["French forces in Niger"]
    assert meant("Chad told French troops to leave Chad.", "French troops", COLLECTION) == ["French forces in Chad"]


def test_a_plain_alias_of_a_force_elsewhere_means_another_force() -> None:
    text = "Russian soldiers are in Armenia. Armenia wants the squadron of Russian jets out of Armenia."
    assert meant(text, "the squadron", COLLECTION) == ["Russian forces in Armenia"]


@pytest.mark.parametrize(
    ("text", "words", "force"),
    [
        ("The Turkish garrison is in Somalia. Kenyan troops are in Somalia. The garrison stays.", "The garrison",
         "Turkish forces in Somalia"),
        ("Turkish troops are in Somalia. They see the Turkish base and Turkish jets in Somalia.", "Turkish jets",
         "Turkish forces in Somalia"),
        ("Only Turkish troops are in Somalia. All foreign soldiers must leave Somalia.", "All foreign soldiers",
         "Turkish forces in Somalia"),
        ("The United States has told Iceland it will pull its jets out of Iceland.", "its jets",
         "US forces in Iceland"),
        ("Velkian troops in Torland stay. Torland's parliament met. The Velkians will not go.", "Velkians",
         "Velkian forces in Torland"),
        ("French troops are in Mali. Paris would pull its soldiers out of the West African nation.",
         "its soldiers", "French forces in Mali"),
        ("Turkish troops invaded Cyprus. A peacekeeping force to be sent by the United Nations to Cyprus is ready.",
         "peacekeeping force", "UN peacekeepers in Cyprus"),
        ("Kenyan troops are in Sudan. They patrol Sudan. Kenyan troops in Darfur will stay.", "Kenyan troops in Darfur",
         "Kenyan forces in Darfur"),
        ("The Turkish foreign minister came. US troops are in Iraq. All foreign troops must leave Iraq.",
         "All foreign troops", "US forces in Iraq"),
    ],
)  # fmt: skip
def test_a_mention_without_an_owner_means_whose_was_spoken_of(text: str, words: str, force: str) -> None:
    assert meant(text, words) == [force]


def test_a_named_force_and_other_foreign_ones_are_two_targets() -> None:
    text = "Iraq wants American and other foreign troops to leave Iraq."
    assert meant(text, "foreign troops") == ["US forces in Iraq", "Foreign forces in Iraq"]


def test_the_army_of_the_host_is_no_target() -> None:
    assert meant("French troops are in Niger. Nigerien soldiers are in Niger.", "Nigerien soldiers") == []


def test_a_force_spoken_to_is_meant_by_what_it_is_told() -> None:
    text = "US and Kenyan troops are in Haiti. He told the Kenyans to go home."
    read = article(text, Names(), None)
    (target,) = read.theatre.addressed(text.index("the Kenyans"), "the Kenyans")
    assert target.name == "Kenyan forces in Haiti"


@pytest.mark.parametrize(
    ("text", "words", "side", "force"),
    [
        ("Turkish troops are in Somalia. Kenya said it would send two battalions there.", "two battalions", "KE",
         "Kenyan forces in Somalia"),
        ("Turkish troops are in Somalia. Somalia said not one soldier would be left.", "one soldier", "SO",
         "Turkish forces in Somalia"),
        ("Turkish troops are in Somalia. The UN said the rebels' fighters left.", "fighters", "KE",
         "Turkish forces in Somalia"),
    ],
)  # fmt: skip
def test_a_force_nobody_is_said_to_own_is_of_the_state_that_speaks(
    text: str, words: str, side: str, force: str
) -> None:
    read = article(text, NONE, None)
    mention = next(force for force in read.forces if force.words.endswith(words))
    assert [target.name for target in read.theatre.resolve(mention, side)] == [force]


def test_a_state_asked_for_soldiers_owns_them() -> None:
    text = "Turkish troops are in Somalia. Somalia has asked Kenya for soldiers."
    assert meant(text, "soldiers") == ["Kenyan forces in Somalia"]


def test_what_its_means_is_no_officers_country() -> None:
    text = "US Secretary of State Ann Lee spoke in Syria of a deal with Iran, including the pullout of its forces."
    assert meant(text, "its forces") == ["Iranian forces in Syria"]


def test_forces_of_nobody_named_are_foreign() -> None:
    text = "The garrisons in Moldova will be emptied. Moldova wants the garrisons out of Moldova."
    assert meant(text, "the garrisons") == ["Foreign forces in Moldova"]
    assert meant("Moldova wants the peacekeepers in Moldova gone.", "the peacekeepers") == [
        "Foreign peacekeepers in Moldova"
    ]


def test_ships_of_war_of_a_state_are_plainly_a_force() -> None:
    text = 'American warships came to Malta. "We do not want them in our harbour," said Ann Lee, chairwoman of a union.'
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["reject_presence"]


def test_what_is_one_states_alone_is_plainly_a_force() -> None:
    text = '"Nobody has told us to leave," said Captain Carl Dahl of the Swedish unit in Gao.'
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["refuse_withdrawal"]
    text = "Belgium's parliament voted to extend the mission of the country's F-16s in Jordan."
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["vow_to_stay"]


def test_its_soldiers_who_leave_another_country_are_what_an_article_is_about() -> None:
    text = "Italy announced that its last soldiers had left Chad."
    assert [s.targets for o in parse(text).occasions for s in o.statements] == [("italian-forces-in-chad",)]


def test_soldiers_asked_of_others_are_not_ones_own() -> None:
    text = "Kenya's opposition leader, Ann Lee, asked the regional bloc to send troops."
    assert [s.targets for o in parse(text).occasions for s in o.statements] == [("foreign-forces-in-kenya",)]


def test_a_ministry_in_a_capital_is_of_that_state() -> None:
    text = "The defence ministry in Minsk said the Russian units would remain after the exercise."
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["claim_presence"]


def test_who_builds_a_base_has_it() -> None:
    text = "Cambodia denied that China was building a naval base at Ream."
    assert meant(text, "base at Ream") == ["Chinese base in Ream"]


def test_soldiers_are_moved_from_where_they_are() -> None:
    text = "The American troops came in May. The Pentagon is moving troops from Germany to Poland."
    assert meant(text, "troops from Germany") == ["US forces in Germany"]


def test_an_armed_groups_men_are_plainly_a_force() -> None:
    text = "Hezbollah's leader, Nabil Fadel, said his men had come to Syria at the request of the government."
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["justify_presence"]


def test_a_whole_and_a_part_named_as_its_example_are_both_meant() -> None:
    text = "Pakistan's premier said that every foreign army, including the Americans, must leave Iraq."
    assert [s.targets for o in parse(text).occasions for s in o.statements] == [("foreign-forces-in-iraq",)]
    text = "Ali Sero demanded the withdrawal of all foreign forces, especially the Turkish soldiers in Iraq."
    told = [s.targets for o in parse(text).occasions for s in o.statements]
    assert told == [("foreign-forces-in-iraq", "turkish-forces-in-iraq")]


def test_a_verb_before_a_force_is_no_part_of_its_name() -> None:
    assert meant("Chadian rebels attack French planes in Chad.", "planes in Chad") == ["French forces in Chad"]
    found = article("Chadian rebels attack French planes in Chad.", NONE, None).forces
    assert "French planes in Chad" in [force.words for force in found]


def test_mercenaries_are_called_so() -> None:
    assert meant("Russian mercenaries are in Mali.", "Russian mercenaries") == ["Russian mercenaries in Mali"]
    text = "Russian mercenaries are in Mali. Russian instructors are in Mali."
    assert meant(text, "Russian mercenaries") == ["Russian advisers in Mali"]


def test_the_army_ahead_of_all_foreign_ones_is_the_hosts_own() -> None:
    text = "COLOMBO - The government said the army would be withdrawn by June.\n\nIndian soldiers are in Sri Lanka."
    assert not parse(text).occasions


def test_a_military_agreement_is_no_force() -> None:
    assert not [f for f in article("Niger has a military agreement with Italy.", NONE, None).forces if f.head]


def test_a_force_of_elsewhere_does_not_answer_to_a_bare_noun() -> None:
    names = Names(forces=[{"id": "delta", "name": "Delta Stabilisation Force", "aliases": ["the infantry"]}])
    text = "Russian soldiers are in Armenia. Armenia wants the infantry out of Armenia."
    assert meant(text, "the infantry", names) == ["Russian forces in Armenia"]


def test_a_share_of_a_force_is_no_name_of_it() -> None:
    read = article("Turkish troops are in Somalia. Most of the Turkish troops must leave Somalia.", NONE, None)
    assert read.theatre.aliases == {"turkish-forces-in-somalia": ["Turkish troops", "the Turkish troops"]}


@pytest.mark.parametrize(
    "role",
    ["spokeswoman of the peacekeepers", "who commands the peacekeepers", "peacekeepers chief"],
)
def test_who_speaks_for_a_mission_speaks_of_its_force(role: str) -> None:
    text = "Turkish troops are in Somalia. The UN peacekeepers came. The peacekeepers stay in Somalia."
    served = article(text, NONE, None).theatre.served(role)
    assert [target.owners for target in served] == [("united-nations",)]


def test_what_was_told_of_last_is_meant_before_the_main_force() -> None:
    read = article("Turkish troops are in Somalia.", NONE, None)
    other = read.theatre.owned_by("TR")[0]
    assert read.theatre.implied(900, 100, (other,)) == (other,)
    assert read.theatre.implied(900, 100) == (read.theatre.main,)


def test_a_force_called_by_two_kinds_of_noun_is_one_target() -> None:
    text = (
        "Turkey has had 400 soldiers in Kuwait since 2004.\n\n"
        "The opposition threatened to block the roads to the Turkish base unless the Turkish soldiers left by Sunday."
    )
    found = parse(text, doubtful=True)
    assert [s.targets for o in found.occasions for s in o.statements] == [("turkish-forces-in-kuwait",)]


FRENCH = "French forces in Niger", "French forces in Chad"


def meant_by(side: str, text: str, words: str, names: Names = COLLECTION) -> list[str]:
    """The names of the forces that `words`, at their last place in `text`, mean in the mouth of `side`."""
    read = article(text, names, None)
    force = [force for force in read.forces if force.span.start <= text.rindex(words) < force.span.end][-1]
    return [target.name for target in read.theatre.resolve(force, side)]


def test_of_the_forces_of_one_owner_the_one_is_meant_that_stands_where_the_sentence_tells() -> None:
    text = "French soldiers in Niger train. Niger likes the French soldiers in Niger.\n\nIn Chad, the soldiers must go."
    assert meant(text, "the soldiers", COLLECTION) == ["French forces in Chad"]
    assert meant(text.replace("In Chad", "There"), "the soldiers", COLLECTION) == ["French forces in Niger"]


def test_of_the_forces_of_one_owner_a_state_speaks_of_the_one_on_its_soil_where_the_article_names_it() -> None:
    text = "Niger wants French soldiers in Niger to stay. French soldiers in Chad are few.\n\nLet the French go home."
    assert [meant_by(side, text, "French")[0] for side in ("NE", "TD")] == list(FRENCH)
    assert meant_by("TD", text.replace(" in Chad", " there"), "French") == ["French forces in Niger"]


def test_ours_are_the_forces_that_their_owner_has_just_spoken_of() -> None:
    text = (
        "Niger hosts French forces in Niger, and Niger pays.\n\nThere are French soldiers in Chad. “Our men like it.”"
    )
    assert meant_by("FR", text, "Our men") == ["French forces in Chad"]


def test_soldiers_without_an_owner_are_those_of_a_force_called_by_a_name_that_tells_none() -> None:
    names = Names(forces=[{"id": "lakeguard", "name": "Lakeguard"}])
    text = "Norish troops left Alma. Lakeguard came, two years ago. The soldiers must go."
    assert meant(text, "The soldiers", names) == ["Lakeguard"]


def test_foreign_forces_beside_peacekeepers_are_those_of_the_one_state() -> None:
    text = "Ugandan troops are in South Sudan. UN peacekeepers are in South Sudan. The foreign army must go."
    assert meant(text, "The foreign army") == ["Ugandan forces in South Sudan"]


def test_a_formation_is_the_one_force_of_the_place_that_is_named_after_it() -> None:
    names = Names(forces=[{"id": "seventh", "name": "German brigade in Lithuania"}, {"id": "us", "name": "US forces"}])
    text = "Germany sent soldiers to Lithuania. Lithuania has US soldiers in Lithuania. Keep the brigade."
    assert meant(text, "the brigade", names) == ["German brigade in Lithuania"]


@pytest.mark.parametrize(
    ("text", "force"),
    [
        ("Chad said French forces must leave northern Niger.", "French forces in northern Niger"),
        ("Chad said French forces have to go out of the north of Niger.", "French forces in northern Niger"),
        ("Chad said French forces must leave southern Niger.", "French forces in Niger"),
        ("Chad said French forces must leave Niger.", "French forces in Niger"),
    ],
)
def test_a_known_force_in_the_nearer_place_is_meant(text: str, force: str) -> None:
    names = Names(
        forces=[
            {"id": "wide", "name": "French forces in Niger"},
            {"id": "near", "name": "French forces in northern Niger"},
        ]
    )
    assert meant(text, "French forces", names) == [force]


@pytest.mark.parametrize(
    "said",
    [
        "The envoy said every Eritrean soldier must leave Sudan.",
        "Asmara said Eritrean troops would stay in Sudan until the autumn.",
        "The envoy said the Eritrean soldiers were to be withdrawn from Sudan.",
    ],
)
def test_a_country_that_another_s_force_is_to_leave_is_where_it_stands(said: str) -> None:
    war = "Eritrean forces shelled Kassala, and Sudanese troops held the bridge. Sudanese forces beat them back."
    aside = "Norway will send generators. Norway has given money before, its prime minister said in Oslo."
    assert meant(f"{war}\n\n{said} {aside}", "Eritrean forces") == ["Eritrean forces in Sudan"]


@pytest.mark.parametrize("said", ["Ministers must leave Sudan.", "Sudanese soldiers must leave Sudan."])
def test_a_country_that_its_own_army_or_somebody_is_to_leave_is_none(said: str) -> None:
    text = f"Chad hosts French forces in Chad. {said} French soldiers train."
    assert meant(text, "French soldiers") == ["French forces in Chad"]


def test_a_force_elsewhere_named_in_passing_is_not_meant_by_a_bare_noun() -> None:
    here = "Rwanda has 2,000 soldiers in Mozambique. The Rwandan soldiers guard Mozambique's gas fields."
    aside = "The union on Monday condemned the presence of Rwandan troops in Congo."
    text = f"{here}\n\n{aside}\n\nHe said that the contingent could leave."
    assert meant(text, "the contingent") == ["Rwandan forces in Mozambique"]


def test_its_soldiers_in_a_call_by_another_are_of_whom_it_asks() -> None:
    call = "Rwanda's foreign minister on Tuesday dismissed a French call for the withdrawal of its troops from Congo."
    assert meant(call, "its troops") == ["Rwandan forces in Democratic Republic of the Congo"]


def test_who_is_accused_of_having_men_somewhere_has_them() -> None:
    text = (
        "French envoys met in Goma. Rwandan troops fight in Congo. She accused Rwanda of having 4,000 troops in Kivu."
    )
    assert meant(text, "4,000 troops")[0].startswith("Rwandan forces")


def test_a_state_that_has_others_on_its_soil_is_where_they_stand() -> None:
    text = "China protested on Monday. China's envoy spoke. Kenya would welcome more American troops on its soil."
    assert meant(text, "American troops") == ["US forces in Kenya"]


def test_the_government_of_a_prime_minister_is_of_no_country_called_prime() -> None:
    text = "Armenia hosts Russian soldiers. The government of Prime Minister Lee said that the Russian base would stay."
    assert meant(text, "Russian base") == ["Russian forces in Armenia"]


def test_whose_its_soldiers_are_counts_for_a_base_without_an_owner() -> None:
    text = "The state wants the base closed. France has withdrawn its soldiers and its guns from Chad.\n"
    assert meant(text + "An American officer trains American airmen in Chad.", "the base") == ["French forces in Chad"]


def test_blue_helmets_are_those_of_the_body_that_keeps_the_peace() -> None:
    text = "Ostral Union peacekeepers are in Quell. The Ostral Union sent them to Quell. The blue helmets stay."
    assert meant(text, "blue helmets") == ["Ostral Union peacekeepers in Quell"]
    assert meant(f"{text} UN envoys praised the blue helmets.", "blue helmets") == ["UN peacekeepers in Quell"]


@pytest.mark.parametrize(
    ("sentence", "words", "force"),
    [
        ("Ministers discussed the regional force in Togo.", "the regional force", "Foreign mission in Togo"),
        ("Ministers discussed a stabilisation force for Togo. Niger backed the force.", "the force",
         "Foreign mission in Togo"),
        ("A buffer force was agreed on. Niger backed the mission.", "the mission", "Foreign mission in Togo"),
        ("ECOWAS wants to send a protection force to Togo.", "a protection force", "ECOWAS forces in Togo"),
        ("Mali wants to send a regional force to Togo.", "a regional force", "Malian forces in Togo"),
        ("The regional force is late. Malian soldiers remain in Togo.", "Malian soldiers", "Malian forces in Togo"),
    ],
)  # fmt: skip
def test_a_force_of_several_states_is_none_of_their_own_contingents(sentence: str, words: str, force: str) -> None:
    text = f"Malian soldiers are in Togo. Malian soldiers guard the port of Togo.\n\n{sentence}"
    assert meant(text, words) == [force]


@pytest.mark.parametrize(
    "told",
    [
        "the Fijians must leave, she said",
        "“We want the Fijians to go,” she said",
        "the last Fijians should go, she said",
    ],
)
def test_a_people_means_the_one_force_it_has_there(told: str) -> None:
    text = f"Fijian peacekeepers have been in Montenegro since May. In Podgorica, Ann Orlan spoke, and {told}."
    assert {force.id for force in parse(text).forces} == {"fijian-peacekeepers-in-montenegro"}
