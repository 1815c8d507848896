"""Records that the type checker takes for frozen."""

from seeds.parser.texts.records import record


@record(frozen=True, slots=True)
class Named:
    """A record of two fields."""

    name: str
    number: int = 0


def test_equal_records_are_one_key() -> None:
    found = {Named("Alma", 2): "first"}
    assert found[Named("Alma", 2)] == "first"
    assert Named("Alma") not in found


def test_a_record_tells_its_fields_and_has_no_others() -> None:
    assert repr(Named("Alma")) == "Named(name='Alma', number=0)"
    assert not hasattr(Named("Alma"), "__dict__")
