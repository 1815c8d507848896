"""Whose force is meant where an article speaks of those of several states."""

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


@pytest.mark.parametrize(
    ("sentence", "position", "target"),
    [
        ("Kenya's defence minister, Ann Lee, said the troops were there at the request of the government.",
         "justify_presence", _KENYAN),
        ("Rwanda's president, Ann Lee, said the deployment was lawful.", "justify_presence", _RWANDAN),
        ("Kenya's foreign minister, Ann Lee, said the garrison would stay until 2020.", "vow_to_stay", _KENYAN),
        ("President Ann Lee of Rwanda refused to withdraw the battalion.", "refuse_withdrawal", _RWANDAN),
        ("Rwandan Defence Minister Ann Lee announced that the force would be doubled.",
         "announce_deployment", _RWANDAN),
        ("Kenya's ambassador, Ann Lee, said the Chadians were invaders and that the contingent had to go.",
         "demand_withdrawal", _CHADIAN),
    ],
)  # fmt: skip
def test_whoever_answers_for_a_force_speaks_of_his_own(sentence: str, position: str, target: str) -> None:
    assert ("ann-lee", position, [target]) in _told(sentence)


@pytest.mark.parametrize(
    ("sentence", "target"),
    [
        ("Haiti's foreign minister, Ann Lee, said on Friday that Kenya too should pull out. “We never invited them,” "
         "she told Radio Kiskeya.", _KENYAN),
        ("Haiti's foreign minister, Ann Lee, said that Rwanda should leave as well. “We want them out,” she said.",
         _RWANDAN),
    ],
)  # fmt: skip
def test_they_are_those_the_speaker_just_spoke_of(sentence: str, target: str) -> None:
    told = [one for one in _told(sentence) if one[0] == "ann-lee"]
    assert told
    assert {tuple(targets) for _, _, targets in told} == {(target,)}


def test_the_mission_is_that_of_the_peacekeepers() -> None:
    parsed = parse(
        "Syrian soldiers hold two villages in Lebanon.\n\nThe U.N. peacekeepers patrol the coast there.\n\nThe Syrian "
        "garrison is small.\n\n“The mission has failed,” France's envoy, Ann Lee, told a paper.",
        published="2018-05-29",
    )
    told = [list(s.targets) for o in parsed.occasions for s in o.statements if o.actor == "ann-lee"]
    assert told == [["un-peacekeepers-in-lebanon"]]


def test_soldiers_of_two_neighbours_are_abroad_though_written_from_one() -> None:
    parsed = parse(
        "NAIROBI, May 29 (Reuters) - Somalia's government wants Kenyan soldiers to remain in the south but has "
        "told Ethiopia to "
        "withdraw its battalions.\n\n“The Kenyans are our partners,” Somali Defence Minister Ahmed Nur told "
        "reporters. “The "
        "Ethiopians have to leave.”",
        published="2018-05-29",
    )
    told = {target for o in parsed.occasions for s in o.statements for target in s.targets}
    assert told == {"kenyan-forces-in-somalia", "ethiopian-forces-in-somalia"}


def test_an_air_force_is_no_force_spoken_of_before() -> None:
    told = _told(
        "The Royal Air Force flew in food.\n\nRwanda's soldiers guard the port.\n\nHaiti's mayor, Ann Lee, "
        "demanded that the "
        "force leave."
    )
    assert ("ann-lee", "demand_withdrawal", [_RWANDAN]) in told


def test_their_troops_are_those_of_the_people_named_last() -> None:
    told = _told(
        "In Rwanda, a coalition of unions plans a march against the Kenyans on Saturday. “Their soldiers must "
        "leave,” its "
        "coordinator, Ann Lee, said."
    )
    assert ("ann-lee", "demand_withdrawal", [_KENYAN]) in told


def test_all_these_forces_are_not_the_speakers_alone() -> None:
    text = (
        "Kenyan and Rwandan troops are in Haiti.\n\nHaiti demanded on Monday that the Kenyan and Rwandan troops leave."
        "\n\n“All these troops are here by invitation,” Kenya's president, Ann Lee, said."
    )
    told = [
        s.targets for o in parse(text, published="2018-05-29").occasions for s in o.statements if o.actor == "ann-lee"
    ]
    assert told != [(_KENYAN,)]
