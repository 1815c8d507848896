"""Common nouns that a collection lists among the names of somebody."""

import pytest

from seeds.parser import parse
from seeds.parser.naming.names import Names

_NAMES = Names(
    actors=[
        {"id": "tom-berg", "name": "Tom Berg", "aliases": ["minister", "Berg"], "type": "person"},
        {"id": "source", "name": "unnamed harbour source", "aliases": ["A source"], "type": "person"},
    ]
)


def _actors(told: str) -> list[str]:
    parsed = parse(f"Ethiopian troops have been in Somalia since 2014.\n\n{told}", names=_NAMES)
    return [occasion.actor for occasion in parsed.occasions]


@pytest.mark.parametrize(
    "told",
    [
        "According to an adviser to the fisheries minister, the Ethiopian troops must leave Somalia.",
        "A senior source in the navy told Radio Kismayo that the Ethiopian troops must leave Somalia.",
        "The former water minister of the south said that the Ethiopian troops must leave Somalia.",
    ],
)
def test_a_common_noun_within_words_for_somebody_else_names_nobody(told: str) -> None:
    actors = _actors(told)
    assert len(actors) == 1
    assert not {"tom-berg", "source"} & set(actors)


@pytest.mark.parametrize(
    ("told", "actor"),
    [
        ("Deputy speaker Tom Berg of the coast said that the Ethiopian troops must leave Somalia.", "tom-berg"),
        ("The minister said that the Ethiopian troops must leave Somalia.", "tom-berg"),
    ],
)
def test_names_and_such_nouns_alone_still_name_who_bears_them(told: str, actor: str) -> None:
    assert _actors(told) == [actor]
