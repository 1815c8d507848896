"""Texts that no reporter writes cost no more than others."""

from seeds.parser.speech.attributions import attributions


def test_nobody_is_heard_where_every_other_word_is_said() -> None:
    assert attributions("Ann Lee said " + "he said " * 60) == ()


def test_many_are_heard_in_one_long_sentence() -> None:
    assert len(attributions("Ann Lee said the wide river had risen again, and " * 60 + "that was all.")) >= 40
