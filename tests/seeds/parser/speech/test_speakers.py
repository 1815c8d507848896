import pytest

from seeds.parser.naming.cast import Cast, skeleton
from seeds.parser.naming.genders import gender
from seeds.parser.naming.persons import is_person, strip_titles
from seeds.parser.naming.ranks import excludes
from seeds.parser.speakers.speakers import mention
from seeds.parser.speech.attributions import attributions
from seeds.parser.subjects.nounphrases import Subject
from seeds.parser.subjects.subjects import subject_before
from seeds.parser.texts.spans import Span
from seeds.parser.texts.words import Words


def read(text: str) -> Words:
    return Words(text, Span(0, len(text)), ())


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The tall mayor said", "The tall mayor"),
        ("On Monday he said", "he"),
        ("In Paris the foreign ministry said", "the foreign ministry"),
        ("Ann Lee, 54, a teacher, said", "Ann Lee"),
        ("The man who sold the ship said", "The man who sold the ship"),
        ("Lee and Dahl said", "Lee and Dahl"),
        ("The mayor on Sept. 4 flatly said", "The mayor"),
        ("The force that the bloc has said", "the bloc"),
        ("If the fleet stays, Ann Lee said", "Ann Lee"),
        ("Most delegations, among them those of Peru, Chile and Cuba, said", "Most delegations"),
        ("Several parties, such as the Greens, the Union and the League, said", "Several parties"),
    ],
)
def test_the_subject_is_the_phrase_that_belongs_to_the_verb(text: str, source: str) -> None:
    words = read(text)
    subject = subject_before(words, len(words) - 1, 0)
    assert isinstance(subject, Subject)
    assert words.span(subject.first, subject.core).of(text) == source


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Pentagon spokesman Maj. Gen. Bo Dahl", "Bo Dahl"),
        ("Environment Minister Ann Lee", "Ann Lee"),
        ("Mother-of-three Ann Lee", "Ann Lee"),
        ("Mother-of-seven Ann Lee", "Ann Lee"),
        ("fuming publican Ann Lee", "Ann Lee"),
        ("Ann Steward", "Ann Steward"),
        ("a Western diplomat in Alma", "a Western diplomat in Alma"),
        ("a survivor reached by telephone", "a survivor"),
        ("the White House", "the White House"),
        ("officials at two departments", "officials at two departments"),
    ],
)
def test_the_head_is_the_mention_without_titles_and_clauses(text: str, head: str) -> None:
    words = read(text + " said")
    end = len(words) - 1
    assert words.span(*mention(words, Subject(0, end, end)).head).of(text) == head


def test_titles_alone_are_no_name() -> None:
    words = read("Prime Minister")
    assert strip_titles(words, (0, 2)) is None


def test_bodies_are_not_persons() -> None:
    assert not is_person(read("Foreign Ministry"), (0, 2))
    assert is_person(read("Ann Lee"), (0, 2))


def test_the_nearest_bearer_of_a_surname_before_the_mention_is_meant() -> None:
    cast = Cast()
    cast.introduce(10, "Ann Lee", "Mayor")
    cast.introduce(90, "Cy Lee", "")
    assert [cast.full("Lee", at) for at in (5, 50, 100)] == ["Ann Lee", "Ann Lee", "Cy Lee"]
    assert cast.holder("mayor", 50) == "Ann Lee"
    assert cast.full("Dahl", 50) == "Dahl"


def test_transliterations_share_their_consonants() -> None:
    assert skeleton("al-Mosawi") == skeleton("Musawi")


def test_gender_comes_from_title_office_or_first_name() -> None:
    assert [gender("Ann Lee", ""), gender("Xy Lee", "spokesman"), gender("Xy Lee", "")] == ["f", "m", ""]
    assert [gender("Kim Ha-eun", ""), gender("Kim Jones", "")] == ["", "m"]


def test_a_title_before_a_full_stop_names_nobody() -> None:
    words = read("Gen . Then they left")
    assert strip_titles(words, (0, 2)) is None


@pytest.mark.parametrize(
    ("role", "office"), [("President", "general"), ("a European diplomat", "minister"), ("the prime minister", "mayor")]
)
def test_who_was_introduced_with_one_office_is_not_meant_by_another(role: str, office: str) -> None:
    assert excludes(role, office)


@pytest.mark.parametrize(
    ("role", "office"),
    [("Defence Minister General", "general"), ("the prime minister", "premier"), ("", "general"), ("President", "man")],
)
def test_offices_that_one_person_may_hold_or_that_nobody_knows_exclude_nobody(role: str, office: str) -> None:
    assert not excludes(role, office)


def test_an_office_nobody_was_introduced_with_is_somebody_unnamed() -> None:
    text = "President Jan Holm came to the port.\n\nThe general said the soldiers would stay."
    assert [found.speaker for found in attributions(text) if found.rule.startswith("subject-cue")] == ["general"]
