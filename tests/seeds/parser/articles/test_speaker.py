"""What is proposed of a speaker whom no known actor stands for."""

import pytest

from seeds.parser.articles.speaker import proposed


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("the Union of Vesk Farmers", "Union of Vesk Farmers", "organization"),
        ("elders meeting in the valley", "elders", "person"),
        ("Ada Front", "Ada Front", "person"),
        ("the ministry published this morning", "ministry", "organization"),
        ("bishops released in the capital", "bishops", "person"),
        ("the council issued", "council", "organization"),
        ("the ", "unnamed speaker", "person"),
    ],
)
def test_a_proposal_is_named_without_article_and_place(words: str, name: str, kind: str) -> None:
    told = proposed(words, "", "", "NL", told=False)
    assert (told.name, told.type, told.side, told.proposed) == (name, kind, "NL", True)
