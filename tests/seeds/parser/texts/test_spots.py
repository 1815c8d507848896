"""Where words stand in a text as whole words."""

from seeds.parser.texts.spans import Span
from seeds.parser.texts.spots import spots


def test_words_are_found_where_they_stand_alone() -> None:
    assert list(spots("Vesk, Veskers and (Vesk)", "Vesk")) == [Span(0, 4), Span(19, 23)]


def test_words_are_found_behind_a_start() -> None:
    assert list(spots("Vesk told Vesk", "Vesk", 4)) == [Span(10, 14)]


def test_a_part_of_a_word_is_no_such_place() -> None:
    assert list(spots("oldVesk Veskold", "Vesk")) == []
