"""What a force is to whoever spoke before: "For her the base is a blessing"."""

import pytest

from seeds.parser import parse


def _told(sentence: str) -> list[tuple[str, str]]:
    text = f'British troops have been in Estonia since 2017.\n\n"We sell bread," Rosa Lund said. {sentence}'
    return [(occasion.actor, said.position) for occasion in parse(text).occasions for said in occasion.statements]


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("For her the British presence has always been a blessing.", "justify_presence"),
        ("To her the British base is an occupation.", "condemn_presence"),
        ("For her, the British soldiers are an occupation army.", "condemn_presence"),
        ("To her they are occupiers.", "condemn_presence"),
    ],
)
def test_what_a_force_is_to_somebody_is_his_view(sentence: str, position: str) -> None:
    assert _told(sentence) == [("rosa-lund", position)]


@pytest.mark.parametrize(
    "sentence",
    [
        "To her shop the British soldiers are a blessing.",
        "To her the British soldiers paid two euros a loaf.",
        "For her baking British soldiers walk a mile.",
        "To them it is a long walk from the British base.",
    ],
)
def test_what_is_done_to_somebody_is_no_view(sentence: str) -> None:
    assert not _told(sentence)
