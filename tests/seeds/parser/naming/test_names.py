"""The gazetteer: what is known without a collection, and what a collection adds."""

import pickle

import pytest

from seeds.parser.naming.countries import Country
from seeds.parser.naming.names import Names
from seeds.parser.naming.spellings import folded, slug

ACTORS = [
    {"id": "northland", "name": "Northland", "type": "government", "aliases": ["Nordhavn"], "country": "NL"},
    {"id": "jon-tavish", "name": "Jon Tavish", "type": "person", "memberships": [{"of": "northland"}]},
]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Moscow", "RU"),
        ("the Kremlin", "RU"),
        ("the Pentagon", "US"),
        ("Downing Street", "GB"),
        ("Burkinabe", "BF"),
        ("ECOWAS", "ecowas"),
        ("the African Union", "african-union"),
    ],
)
def test_capitals_buildings_peoples_and_bodies_are_known_without_a_collection(words: str, code: str) -> None:
    assert [mention.country for mention in Names().find(f"He said {words} would decide.")] == [code]


def test_the_pronoun_us_is_no_country() -> None:
    assert Names().find("They told us to leave it to us.") == ()


def test_an_article_before_an_abbreviation_is_no_part_of_one() -> None:
    text = "A U.S. sergeant waved."
    assert [mention.span.of(text) for mention in Names().find(text)] == ["U.S."]


def test_a_dotted_abbreviation_is_taken_with_its_last_dot() -> None:
    text = "The U.S. demand"
    (mention,) = Names().find(text)
    assert mention.span.of(text) == "U.S."


def test_the_side_of_a_person_comes_through_memberships() -> None:
    names = Names(actors=ACTORS)
    tavish = names.named("Mr Jon Tavish", "actor")
    assert tavish is not None
    assert names.side(tavish) == "NL"


def test_a_spelling_variant_is_suggested_and_never_merged() -> None:
    names = Names(actors=ACTORS)
    assert names.named("Jon Tavisch", "actor") is None
    assert names.suggestions("Jon Tavisch", "actor") == ("jon-tavish",)


def test_titles_articles_and_accents_do_not_tell_names_apart() -> None:
    assert folded("the President José Peña") == folded("Jose Pena")
    assert slug("Côte d'Ivoire") == "cote-divoire"


def test_a_gazetteer_survives_pickling() -> None:
    names = pickle.loads(pickle.dumps(Names(actors=ACTORS)))
    assert [mention.names[0].id for mention in names.find("Nordhavn said no.")] == ["northland"]


def test_a_sea_or_lake_is_no_country() -> None:
    for words in (
        "ships in the South China Sea",
        "the Sea of Japan",
        "Lake Chad",
        "the Gulf of Oman",
        "the Niger River",
    ):
        assert Names().find(words) == (), words
    assert [mention.country for mention in Names().find("Chad and China")] == ["TD", "CN"]


def test_a_text_asked_for_before_is_read_anew_once_more_is_known() -> None:
    words = "the Kestrian minister"
    known = Names()
    assert known.find(words) == known.find(words) == ()
    told = known.with_told((Country("kestria", ("Kestria",), ("Kestrian",), (), ()),))
    assert [mention.country for mention in told.find(words)] == ["kestria"]
    assert known.find(words) == ()


def test_spellings_are_suggested_by_their_letters_in_whatever_order_the_names_stand() -> None:
    actors = [
        {"id": name.lower(), "name": name, "type": "person"} for name in ("Jan Berg", "Mila Torvik", "Mila Torwik")
    ]
    known = Names(actors=actors)
    assert known.suggestions("Mila Torvick", "actor") == ("mila torvik", "mila torwik")
    assert known.suggestions("Ola Sunde", "actor") == ()


def test_a_force_is_of_the_side_of_what_it_is_a_part_of() -> None:
    above = {"id": "arc", "name": "Operation Arc", "of": ["france"]}
    below = {"id": "dawn", "name": "Task Group Dawn", "parents": ["arc"]}
    own = {"id": "dusk", "name": "Task Group Dusk", "of": ["kenya"], "parents": ["arc"]}
    ring = {"id": "ring", "name": "Task Group Ring", "parents": ["ring"]}
    names = Names(forces=[above, below, own, ring])
    sides = {id_: names.side(names.records["force", id_]) for id_ in ("arc", "dawn", "dusk", "ring")}
    assert sides == {"arc": "FR", "dawn": "FR", "dusk": "KE", "ring": ""}
