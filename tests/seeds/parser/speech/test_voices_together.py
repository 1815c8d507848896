"""Two states that speak together are each on record."""

from seeds.parser import parse
from seeds.parser.naming.names import Names


def test_what_two_states_say_together_each_of_them_says() -> None:
    for said in ("have said", "have both said", "each said"):
        text = f"France and Germany {said} that all US troops must leave Iraq."
        parsed = parse(text, names=Names(), published="2024-01-09")
        assert sorted(occasion.actor for occasion in parsed.occasions) == ["france", "germany"]


def test_what_two_states_do_together_each_of_them_does() -> None:
    for done in ("Gabon and Chad demanded the exit of French troops.", "Gabon, Chad demand exit of French troops\n"):
        parsed = parse(f"{done}\n\nFrench troops have been in Chad since 1986.", names=Names())
        assert sorted(occasion.actor for occasion in parsed.occasions) == ["chad", "gabon"]
