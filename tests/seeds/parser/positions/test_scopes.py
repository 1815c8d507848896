"""Whom somebody says that an agreement covers or exempts, and the stance that goes with it."""

import pytest

from seeds.parser import parse

_LEAD = "Accord\n\nLeaders met in Accra. Togolese troops and Beninese advisers have been in Ghana since May.\n\n"


def _told(sentence: str) -> list[tuple[str, str, tuple[str, ...]]]:
    parsed = parse(f"{_LEAD}{sentence}")
    return [(s.position, s.stance, tuple(s.targets)) for o in parsed.occasions for s in o.statements]


_TROOPS, _ADVISERS = ("togolese-forces-in-ghana",), ("beninese-advisers-in-ghana",)


@pytest.mark.parametrize(
    ("sentence", "stance", "targets"),
    [
        ("Togo's envoy, Efua Doe, said the accord exempts the Togolese troops.", "support", _TROOPS),
        ("Togo's envoy, Efua Doe, said the clause left out the Togolese troops.", "support", _TROOPS),
        ("Ghana's envoy, Efua Doe, said the pact did not exempt the Togolese troops.", "oppose", _TROOPS),
        ("Ghana's envoy, Efua Doe, said the text made no exception for the Beninese advisers.", "oppose", _ADVISERS),
        ("Ghana's envoy, Efua Doe, said the accord covers the Togolese troops without exception.", "oppose", _TROOPS),
        ("Togo's envoy, Efua Doe, said its soldiers were exempt, having come by invitation.", "support", _TROOPS),
        ("Ghana's envoy, Efua Doe, said the Beninese advisers were also bound by Article 5.", "oppose", _ADVISERS),
        ("Ghana's envoy, Efua Doe, said the Beninese advisers fell under Article 5.", "oppose", _ADVISERS),
        ("Nigeria reads the clause as an order to Lomé to bring its soldiers home.", "oppose", _TROOPS),
        ("Nigeria interprets the passage as a call for the Beninese advisers to leave.", "oppose", _ADVISERS),
        ('"The truce says nothing about us," Togo\'s envoy, Efua Doe, said.', "support", _TROOPS),
    ],
)
def test_words_cover_a_force_or_leave_it_out(sentence: str, stance: str, targets: tuple[str, ...]) -> None:
    assert _told(sentence) == [("interpret_scope", stance, targets)]


def test_one_force_is_left_out_and_not_the_other() -> None:
    told = _told("Togo's envoy, Efua Doe, said the accord exempts the Togolese troops, not the Beninese advisers.")
    assert sorted(told) == [("interpret_scope", "oppose", _ADVISERS), ("interpret_scope", "support", _TROOPS)]


def test_reading_an_accord_without_forces_is_no_statement_on_them() -> None:
    assert not _told("Nigeria reads the clause as an invitation to lower tariffs.")
