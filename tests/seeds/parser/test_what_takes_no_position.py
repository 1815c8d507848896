"""Ordinary news of wars and of other things, in which nobody takes a position on a force."""

import pytest

from seeds.parser import parse
from tests.seeds.parser.test_positions import positions


@pytest.mark.parametrize(
    "sentence",
    [
        "Jordan said prices had risen since the US invasion and would rise again.",
        "Jordan backs all who defend themselves in the face of US aggression, its envoy said.",
        "Jordan considered sanctions in the case of aggression.",
        "The report did not mention the invasion of Iraq.",
    ],
)
def test_a_war_only_named_is_not_condemned(sentence: str) -> None:
    assert "condemn_presence" not in positions(sentence)


@pytest.mark.parametrize(
    "sentence", ["Iran called the US soldiers occupiers.", 'Iran said the US presence was "an occupation".']
)
def test_an_occupation_is_condemned_by_its_name(sentence: str) -> None:
    assert positions(sentence) == ["condemn_presence"]


def test_no_force_is_meant_unnamed_where_none_is_plainly_spoken_of() -> None:
    text = 'Foreign crews were tired in Norway.\n\n"It is totally unacceptable," Ann Lee said in Oslo of the price.'
    assert parse(text).occasions == ()
    assert parse(text, doubtful=True).occasions
