"""What stands on signs is of those who carry them."""

import pytest

from seeds.parser.speech.attributions import attributions


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Protesters carried signs that read "Foreign troops out of our land".', "Protesters"),
        ('A few dozen young people met on Saturday with banners reading "Troops out!"', "A few dozen young people"),
        ('Nurses held up placards with the words "Foreign troops out" and sang.', "Nurses"),
        ('Some forty people were holding up a sheet with the words "Foreign troops out".', "Some forty people"),
        ('A banner on the bridge read "Foreign troops out of our land".', "A banner on the bridge"),
    ],
)
def test_words_on_signs_are_of_who_carries_them(text: str, speaker: str) -> None:
    assert [a.speaker for a in attributions(text)] == [speaker]


def test_what_is_said_beside_signs_does_not_stand_on_them() -> None:
    text = 'Ann Lee signed a banner deal and said "they will stay for good".'
    assert [a.rule for a in attributions(text)] == ["subject-cue-quote"]


@pytest.mark.parametrize(
    "text",
    [
        'Students of Alma held up a sheet with the words "Occupation, no".',
        'Students of Alma unrolled a bedsheet that said "Occupation, no".',
        'Students of Alma carried cardboard squares with the inscription "Occupation, no".',
        'Students of Alma had sprayed "Occupation, no" on the gate.',
    ],
)
def test_what_is_written_on_sheets_and_walls_is_of_those_who_wrote_it(text: str) -> None:
    found = attributions(text)
    assert [(a.source.of(text).lower() if a.source else "", a.content[0].of(text)) for a in found] == [
        ("students of alma", '"Occupation, no"')
    ]
