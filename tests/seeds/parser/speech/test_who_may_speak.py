"""Who may hold a position, by whatever words an article tells of him: in three places of the sentence."""

import pytest

from seeds.parser import parse

PLACE = "About 1,500 French soldiers are based in Niger.\n\n"


def _told(text: str) -> list[tuple[str, str]]:
    return [(one.actor, statement.position) for one in parse(text).occasions for statement in one.statements]


@pytest.mark.parametrize(
    ("who", "actor"),
    [
        ("the acting defence minister", "acting-defence-minister"),
        ("acting Defence Minister Ali Sey", "ali-sey"),
        ("a leading opposition figure", "leading-opposition-figure"),
        ("fleeing residents", "fleeing-residents"),
        ("left-wing firebrand Jean-Luc Orval", "jean-luc-orval"),
        ("Madame Ali Sey", "ali-sey"),
        ("backbencher Ali Sey", "ali-sey"),
        ("many Nigeriens", "many-nigeriens"),
        ("the far-right National Rally", "national-rally"),
        ("the Coordination of Azawad Movements", "coordination-of-azawad-movements"),
        ("a petition signed by 10,000 people", "10-000-people"),
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "{Who} said the French troops must leave Niger.",
        "The French troops must leave Niger, {who} said.",
        "“The French troops must leave Niger,” said {who}.",
    ],
)
def test_each_is_heard(sentence: str, who: str, actor: str) -> None:
    told = sentence.format(who=who, Who=who[0].upper() + who[1:])
    assert _told(PLACE + told + "\n") == [(actor, "demand_withdrawal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ali Sey and Omar Ba said the French troops must leave Niger.",
        "Senators Ali Sey and Omar Ba said the French troops must leave Niger.",
        "“The French troops must leave Niger,” said Ali Sey and Omar Ba.",
    ],
)
def test_two_persons_who_speak_together_each_take_the_position(sentence: str) -> None:
    assert sorted(_told(f"{PLACE}{sentence}\n")) == [("ali-sey", "demand_withdrawal"), ("omar-ba", "demand_withdrawal")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ali Sey gave France a month to withdraw its troops.",
        "Ali Sey, a nurse, has given the French soldiers 72 hours to leave.",
        "Ali Sey joined calls for the French troops to leave Niger.",
    ],
)
def test_a_person_demands_by_what_he_does(sentence: str) -> None:
    assert _told(f"{PLACE}{sentence}\n") == [("ali-sey", "demand_withdrawal")]


@pytest.mark.parametrize(
    ("name", "actor"),
    [("Rui dos Alma", "rui-dos-alma"), ("Ali bin Sey", "ali-bin-sey")],
)
def test_a_person_with_a_particle_in_the_name_does_so_too(name: str, actor: str) -> None:
    told = _told(f"{PLACE}{name} gave France a month to withdraw its troops.\n")
    assert told == [(actor, "demand_withdrawal")]


@pytest.mark.parametrize(
    ("headline", "position"),
    [
        ("Ali Sey urges France to pull troops from Niger", "urge_withdrawal"),
        ("The French troops must leave Niger: Ali Sey", "demand_withdrawal"),
        ("French troops must leave Niger – Ali Sey", "demand_withdrawal"),
    ],
)
def test_a_headline_lets_somebody_speak_whom_the_article_tells_of(headline: str, position: str) -> None:
    assert _told(f"{headline}\n\n{PLACE}Ali Sey was there.\n") == [("ali-sey", position)]
    assert _told(f"{headline.replace('Ali Sey', 'Le Fort')}\n\n{PLACE}Ali Sey was there.\n") != [("ali-sey", position)]


def test_official_figures_take_no_position() -> None:
    assert _told(f"{PLACE}Official figures said the French troops must leave Niger.\n") == []


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Ali Sey is against the French base.", "reject_presence"),
        ("Ali Sey is unhappy about the French troops.", "reject_presence"),
        ("Ali Sey is in favour of a French withdrawal.", "urge_withdrawal"),
        ("Ali Sey is in favour of the French presence.", "justify_presence"),
        ("Ali Sey led a protest against the French troops.", "reject_presence"),
        ("Ali Sey said the French troops should never have come.", "condemn_presence"),
        ("Ali Sey said Niger could defend itself without French troops.", "reject_presence"),
        ("Ali Sey denied having asked the French troops to leave.", "refuse_withdrawal"),
        ("Ali Sey said Niger would not accept the French troops.", "reject_presence"),
    ],
)
def test_what_he_is_for_or_against_and_says_of_his_country_is_his(sentence: str, position: str) -> None:
    assert _told(f"{PLACE}{sentence}\n") == [("ali-sey", position)]


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("Malians want French troops out of Mali.", "malians"),
        ("French troops must leave Mali, Norwegians said.", "norwegians"),
        ("Ursula von der Leyen said French troops must leave Mali.", "ursula-von-der-leyen"),
        ("Dutch defence minister Kajsa van den Berg said French troops must leave Mali.", "kajsa-van-den-berg"),
        ("María de los Ángeles Pérez said French troops must leave Mali.", "maria-de-los-angeles-perez"),
        ("US Navy Captain Ann Lee said French troops must leave Mali.", "ann-lee"),
    ],
)
def test_a_people_is_not_its_state_and_names_are_whole(sentence: str, actor: str) -> None:
    assert [occasion.actor for occasion in parse(sentence).occasions] == [actor]


def test_an_ambassador_who_stays_is_no_force() -> None:
    text = (
        "French troops will leave Mali, Ann Lee said.\n\nIn May, Ann Lee had insisted that the ambassador would stay."
    )
    assert [s.position for o in parse(text).occasions for s in o.statements] == ["predict_withdrawal"]


def test_a_hearing_is_where_somebody_speaks() -> None:
    (occasion,) = parse("Ann Lee told a Senate hearing last month that US soldiers must leave Iraq.").occasions
    assert occasion.statements[0].reports[0].start == 0


def test_few_are_nobody_who_speaks() -> None:
    assert (
        _told("Few expected French troops to leave Niger. But few would want to see the French soldiers leave.") == []
    )


def test_a_clause_of_a_quotation_is_told_with_its_mark_and_verb() -> None:
    text = 'French troops are in Mali.\n\n"French troops are occupiers. They must go," Ann Lee told reporters.'
    (occasion,) = parse(text).occasions
    spans = [text[r.start : r.end] for s in occasion.statements for r in s.reports]
    assert '"French troops are occupiers. They must go," Ann Lee told' in spans
