"""As whom speakers are heard whom a reader knows from the sentences around: by office, by paper, by deed."""

import pytest

from seeds.parser import parse

PLACE = "Some 300 Alman soldiers are based in Norland.\n\n"


def _heard(text: str) -> set[str]:
    return {one.actor for one in parse(PLACE + text + "\n").occasions}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('Norland\'s premier wants the Alman soldiers out. "They must leave," Ann Lee told a rally.', "ann-lee"),
        ("The Alman troops must go, Norland's president said. Bo Dahl told the hall he would not wait.", "bo-dahl"),
        ('The Alman troops must go, its foreign minister said.\n\n"Enough," Ann Lee told the BBC.', "ann-lee"),
        ("The mayor of Sundby, Per Holt, disagrees. The Alman soldiers must stay, Holt said.", "per-holt"),
    ],
)
def test_an_office_is_of_whoever_is_named_right_after_it(text: str, actor: str) -> None:
    assert _heard(text) == {actor}


@pytest.mark.parametrize(
    "text",
    [
        "The Alman troops must go, Norland's president said. Ann Lee, a nurse, told the hall she was tired.",
        "The Alman troops must go, Norland's president said. Prices rose. Ann Lee told the hall she was tired.",
        "The Alman troops must go, Norland's president said. Dmitri Ba, President Ann Lee's spokesman, spoke.",
    ],
)
def test_an_office_is_of_nobody_told_of_otherwise(text: str) -> None:
    assert _heard(text) == {"norlands-president"}


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "Parliament adopted a resolution. Ann Lee voted. The resolution says the Alman troops must leave.",
            "parliament",
        ),
        (
            'A rebel, Omar Ba, said in a message he was well. "The Alman troops must leave," the message read.',
            "omar-ba",
        ),
        ("In a letter, Ann Lee spoke of hope. The Alman troops must leave, the letter said.", "ann-lee"),
        ('A deputy, Ann Lee, sent a telegram to the town. "Alman troops must leave," the document says.', "ann-lee"),
        ('Rebel leader Omar Ba sent reporters a voice message. "Alman troops must leave," it says.', "omar-ba"),
        ('"Alman troops must leave," read a placard held by Ann Lee, a teacher.', "ann-lee"),
    ],
)
def test_a_paper_is_of_whoever_was_told_to_have_issued_it(text: str, actor: str) -> None:
    assert _heard(text) == {actor}


@pytest.mark.parametrize(
    "text",
    [
        "Bo Dahl has hit back at criticism of the Alman troops stationed in Norland, saying they must stay.",
        "Bo Dahl had cast doubt on a report about the Alman troops stationed in Norland, saying they must stay.",
    ],
)
def test_who_has_hit_back_goes_on_saying_it(text: str) -> None:
    assert _heard(text) == {"bo-dahl"}


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Mrs May said the Alman troops must leave, and her rival, Bo Dahl, said they must stay.", {"may", "bo-dahl"}),
        ("The Alman troops must leave, vowed Defence Minister Bo Dahl at a rally in Sundby on Sunday.", {"bo-dahl"}),
        ("It was left to Defence Secretary Ann Lee to make clear that the Alman troops must leave.", {"ann-lee"}),
        ("“The Alman troops must leave,” was the message from Ann Lee, a nurse.", {"ann-lee"}),
        ("“The Alman troops must leave,” was the bishop's reply.", {"bishop"}),
        ("Premier Ann Lee and President Bo Dahl both said the Alman troops must leave.", {"ann-lee", "bo-dahl"}),
        ("In a joint statement, Sudan and Chad said the Alman troops must leave Norland.", {"sudan", "chad"}),
        (
            "“The Alman troops must leave,” according to a letter from the Green Party published by Alma.",
            {"green-party"},
        ),
        ("“The Alman troops must leave,” said a shepherd who gave his name as Ali.", {"ali"}),
        ("A nurse who asked to be identified only by her first name, Ida, said the Alman troops must leave.", {"ida"}),
    ],
)
def test_who_is_heard_however_the_sentence_is_turned(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "The leader of the Greens wants the Alman troops out. Bo Dahl, 31, told reporters they must leave.",
            {"bo-dahl"},
        ),
        (
            "Alman troops must leave, Sundian commander says\n\nA Sundian commander, Bo Dahl, said he was tired.",
            {"bo-dahl"},
        ),
        ("Elders from five tribes met in Sundby. They said on Sunday that the Alman troops must leave.", {"elders"}),
        ("Some 300 Iraqis marched on Sunday, chanting “Alman troops out!”", {"some-300-iraqis"}),
        ("The Alman troops must leave, the premier, Bo Dahl, was cited by local media as saying.", {"bo-dahl"}),
        (
            "Q: Must the Alman troops leave?\n\nA: The Alman troops must leave.\n\nAnn Lee spoke to Alma News.",
            {"ann-lee"},
        ),
        (
            "Norland's Bo Dahl, in remarks to Alma News, wished them well. “They must leave,” the minister said.",
            {"bo-dahl"},
        ),
    ],
)
def test_who_is_heard_is_told_by_the_words_around(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Students led chants of “Alman army out” in Sundby on Sunday.", {"students"}),
        ("Union leader Issa Lee led chants of “Alman army out” in Sundby on Sunday.", {"issa-lee"}),
        ("The minister left amid chants of “Alman army out” in Sundby on Sunday.", set()),
        ("Green MP Ali Fay hit back: “Alman soldiers must leave Norland. Take no lessons.”", {"ali-fay"}),
        ("Mr Oba brushed aside calls for the Alman soldiers who guard him to leave Norland.", {"oba"}),
        ("Norland's Alma news agency quoted Greens leader Ann Lee as saying the Alman troops must leave.", {"ann-lee"}),
        ("Chad says its soldiers are in Sudan by invitation, a claim Sudan denied on Friday.", {"chad"}),
    ],
)
def test_verbs_and_nouns_of_speech_are_told_from_who_uses_them(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Premier Bo Dahl is ill. The Alman troops must leave, his office said.", {"bo-dahls-office"}),
        ("The Green Party met. Its spokesman said the Alman troops must leave.", {"green-partys-spokesman"}),
        ("Ann Lee met Bo Dahl. After Ann Lee left, the Alman troops must leave, her aide said.", {"ann-lees-aide"}),
        ("The chairman of the Joint Chiefs of Staff, Gen. Bo Dahl, said the Alman troops must leave.", {"bo-dahl"}),
        ("Norland's leading daily, the Alma Shimbun, said the Alman troops must leave.", {"alma-shimbun"}),
        (
            "Both the mayor, Ann Lee, and the vicar, Bo Dahl, demanded that the Alman troops leave.",
            {"ann-lee", "bo-dahl"},
        ),
        ("Green Ann Lee said the Alman troops must leave.", {"ann-lee"}),
    ],
)
def test_offices_and_possessives_are_heard_as_whose_they_are(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("The Alman Army must leave, its spokesman said.\n\nLt Col Bo Dahl told the BBC it was time.", {"bo-dahl"}),
        ("A Norish MP wants the Alman troops out. Ann Lee, who represents Sundby, told us they must go.", {"ann-lee"}),
        ("Lebanon's Kurds want the Alman troops to leave Norland.", {"lebanons-kurds"}),
        ("Ayatollah Ali Sey was angry. The cleric said the Alman troops must leave.", {"ali-sey"}),
        ("Dozens of Norlanders gathered at the camp. “Alman troops out!” they shouted.", {"dozens-of-norlanders"}),
    ],
)
def test_who_is_told_of_in_two_ways_is_one(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        (
            "Chad: Deby wants the Alman troops to leave Norland\n\nIdriss Deby said he was tired.",
            {"idriss-deby"},
        ),
        ("Air Marshal Bo Dahl, the air force chief, said the Alman troops must leave.", {"bo-dahl"}),
        ("The Free Army's Ali Fay said by Skype that the Alman troops must leave.", {"ali-fay"}),
        ("“The Alman troops,” says the letter from 40 professors, “must leave Norland.”", {"40-professors"}),
        ("Podemos and the Catalan parties said the Alman troops must leave.", {"podemos", "catalan-parties"}),
    ],
)
def test_labels_ranks_means_and_pairs_do_not_hide_who_is_heard(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Among those demanding that the Alman troops leave Norland was Ann Lee, a former judge.", {"ann-lee"}),
        ("A Norland Daily editorial said on Monday that the Alman troops must leave.", {"norland-daily"}),
        (
            "Gen. Bo Dahl, the commander, and his deputy, Col. Jan Falk, said Alman troops must go.",
            {"bo-dahl", "jan-falk"},
        ),
        ("A rebel who goes by the name of Black Sun said the Alman troops must leave.", {"black-sun"}),
    ],
)
def test_who_is_heard_among_others_or_under_another_name(text: str, actors: set[str]) -> None:
    assert _heard(text) == actors


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        (
            "According to press reports, the Alman ministry alleged that the troops are there by treaty.",
            "alman-ministry",
        ),
        ("The largest Alman bloc, the Coordination Alliance, wants the Alman troops out.", "coordination-alliance"),
        ("A defence ministry statement issued on Monday said the Alman soldiers would leave.", "defence-ministry"),
        ("A foreign ministry note published at noon described the Alman base as illegal.", "foreign-ministry"),
        ("The premier, Ann Lee, flew to Alma with a request that every Alman soldier be kept there.", "ann-lee"),
    ],
)
def test_who_only_passes_on_or_how_a_paper_came_about_is_no_speaker(text: str, actor: str) -> None:
    assert _heard(text) == {actor}
