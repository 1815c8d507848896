"""Whether the words of a subject can stand for somebody who holds a position."""

import pytest

from seeds.parser.naming.somebody import is_somebody


@pytest.mark.parametrize("words", ["Tieman Coulibaly", "Ann Donnelly", "Mary McNally", "Bo Connolly", "the assembly"])
def test_a_surname_may_end_like_an_adverb(words: str) -> None:
    assert is_somebody(words)


@pytest.mark.parametrize("words", ["Norland repeatedly", "Norland Repeatedly", "Norland Finally", "Reportedly"])
def test_an_adverb_is_the_end_of_no_subject(words: str) -> None:
    assert not is_somebody(words)
