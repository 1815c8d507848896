import pytest

from seeds.parser.texts.quotations import quotations
from seeds.parser.texts.spans import Span


def quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in quotations(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('She said "we stay" and left.', ["we stay"]),
        ("She said “we stay” and left.", ["we stay"]),
        ("She said ''we stay'' and left.", ["we stay"]),
        ("She called it 'a loan' and left.", ["a loan"]),
        ("It’s the soldiers’ day, the sailors' too.", []),
        ('She said "we stay” and left.', ["we stay"]),
        ('She said “we stay" and left.', ["we stay"]),
        ('"One," she said. "Two."', ["One,", "Two."]),
        ("we stay,” she said.", ["we stay,"]),
        ("Prices «rose» in May.", ["rose"]),
        ("„We stay,“ she said. „Now.“", ["We stay,", "Now."]),
        ('" We stay , " she said . " Now . "', [" We stay , ", " Now . "]),
        ('She left Alma."We stay," he said."They go."', ["We stay,", "They go."]),
        ("No marks at all.", []),
    ],
)
def test_every_kind_of_mark_makes_one_quotation(text: str, inner: list[str]) -> None:
    assert quoted(text) == inner


def test_a_quotation_left_open_runs_to_the_end_of_the_paragraph() -> None:
    text = "“We stay. And we"
    (quotation,) = quotations(text, Span(0, len(text)))
    assert not quotation.closed
    assert quotation.span == Span(0, len(text))


def test_an_opening_mark_inside_an_open_quotation_closes_the_one_before() -> None:
    assert quoted('He said "no. Then "yes" came.') == ["no. Then ", "yes"]
