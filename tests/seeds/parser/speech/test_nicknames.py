"""Nicknames within names belong to the name, and are no quotation."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.names import Names
from seeds.parser.speech.attributions import attributions
from seeds.parser.texts.nicknames import nicknames
from seeds.parser.texts.spans import Span


def _nicknames(text: str) -> list[str]:
    return [span.of(text) for span in nicknames(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "nickname"),
    [
        ('The gang leader Jimmy "Lakou" Cherival said they would fight.', '"Lakou"'),
        ("Retired general James “Mad Dog” Orlo said they would stay.", "“Mad Dog”"),
        ("The warlord Tam 'Hakan' Veyle wrote that they would go.", "'Hakan'"),
        ('It was J. "Bo" Dahl who said so to the mayor.', '"Bo"'),
    ],
)
def test_a_nickname_stands_between_two_names(text: str, nickname: str) -> None:
    assert _nicknames(text) == [nickname]


@pytest.mark.parametrize(
    "text",
    [
        'The "Great Game" Museum opened again in spring.',
        'She told Lee "Never" and then went home without him.',
        '"We go," said Lee. "No," Ann Dahl said again.',
        "Lee 'Must Quit' Vesland Now, Says Dahl",
        "Lee 'Quits' Vesland Talks As Dahl Waits",
    ],
)
def test_other_words_between_marks_are_no_nickname(text: str) -> None:
    assert _nicknames(text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        '"The fleet must go," said Jimmy "Lakou" Cherival, a gang leader.',
        '"The fleet must go," Jimmy “Lakou” Cherival said.',
        "The fleet must go, Jimmy 'Lakou' Cherival said in a video.",
    ],
)
def test_who_is_called_so_speaks_by_his_name(sentence: str) -> None:
    (said,) = attributions(sentence)
    assert said.speaker == "Jimmy Cherival"
    assert [span.of(sentence).strip('",') for span in said.content] == ["The fleet must go"]


TEXT = (
    'Gang leader Jimmy "Lakou" Cherival said in a video that the Kenyan police must leave Haiti.\n\n'
    '"The Kenyan police in Haiti are invaders," said Jimmy Cherival.\n'
)


def test_one_actor_is_proposed_with_and_without_the_nickname() -> None:
    parsed = parse(TEXT)
    (actor,) = parsed.actors
    assert (actor.name, actor.aliases) == ("Jimmy Cherival", ('Jimmy "Lakou" Cherival',))
    assert {one.actor for one in parsed.occasions} == {"jimmy-cherival"}


@pytest.mark.parametrize("name", ["Jimmy Cherival", 'Jimmy "Lakou" Cherival'])
def test_a_known_actor_is_found_by_either(name: str) -> None:
    known = Names(actors=[{"id": "lakou", "name": name, "type": "person", "memberships": []}])
    assert {one.actor for one in parse(TEXT, names=known).occasions} == {"lakou"}
