from textwrap import fill

import pytest

from seeds.parser import parse
from seeds.parser.texts.columns import column, unbroken

PARAGRAPHS = (
    "Governor tells fleet to leave",
    "The governor of the island told the assembly on Tuesday that the Norwegian fleet had to leave the bay.",
    '"We never asked these sailors to come," Ann Lee, the head of the harbour board, told a daily. "They must go."',
    "ALMA - The fleet has used the bay for its yearly exercises for more than forty years, under a treaty of 1981.",
)


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("width", [42, 48, 52])
def test_lines_broken_at_a_width_are_joined_again(width: int, gap: str) -> None:
    broken = gap.join(fill(paragraph, width) for paragraph in PARAGRAPHS)
    assert column(broken).width > 0
    assert unbroken(broken) == gap.join(PARAGRAPHS)


def test_a_headline_may_be_wider_than_the_column() -> None:
    headline = "Governor of the island tells the Norwegian fleet to leave the bay"
    body = PARAGRAPHS[1:] * 2
    broken = "\n".join([headline, *(fill(paragraph, 48) for paragraph in body)])
    assert unbroken(broken) == "\n".join([headline, *body])


def test_lines_that_are_paragraphs_stay_apart() -> None:
    text = "\n".join(PARAGRAPHS)
    assert column(text).width == 0
    assert unbroken(text) == text


def test_short_lines_of_a_list_stay_apart() -> None:
    text = "\n".join(f"{port} harbour: {ships} ships" for ships, port in enumerate(["Alma", "Bo", "Ceda", "Dun"] * 3))
    assert unbroken(text) == text


def test_a_broken_text_yields_the_drafts_of_the_unbroken_one_at_the_same_places() -> None:
    def told(text: str) -> list[tuple[str, str, int, int]]:
        found = [(o.actor, s, r) for o in parse(text).occasions for s in o.statements for r in s.reports]
        return [(actor, statement.position, report.start, report.end) for actor, statement, report in found]

    broken = "\n".join(fill(paragraph, 48) for paragraph in PARAGRAPHS)
    assert told(broken) == told("\n".join(PARAGRAPHS))
    assert told(broken)
