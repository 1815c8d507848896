"""How whose force it is makes a position likelier."""

from seeds.codebook import load_codebook
from seeds.parser.positions.examples import tags
from seeds.parser.positions.leanings import LEANINGS
from seeds.parser.positions.likeness import likeness


def test_leanings_are_of_positions_of_the_codebook() -> None:
    codes = {position.code for position in load_codebook().positions}
    assert all(leaning.keys() <= codes for leaning in LEANINGS.values())


def test_the_same_words_ask_less_for_withdrawal_from_an_owner_than_from_a_host() -> None:
    words = tuple(tags("said it was time that [the soldiers] were gone"))
    owner, host = likeness(words, "owner"), likeness(words, "host")
    assert owner is not None
    assert host is not None
    assert owner.scores["demand_withdrawal"] < host.scores["demand_withdrawal"]
