import pytest

from seeds.parser import parse
from seeds.parser.texts.insertions import without_insertions

OPENING = "Iraq has 2,500 American troops on its soil.\n\n"


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Sen. Ann Lee Ann Maria LeeSenators ask why Court strikes rule MORE said", "Sen. Ann Lee said"),
        ("Bo Dahl Robert (Bo) Anders Dahl'Never again' | Dahl 'not amused' MORE, who spoke", "Bo Dahl, who spoke"),
        ("MORE troops went to Port Alma, Ann Lee said.", "MORE troops went to Port Alma, Ann Lee said."),
        ("Ann Lee and Bo Lee want MORE troops", "Ann Lee and Bo Lee want MORE troops"),
    ],
)
def test_what_a_program_put_behind_a_name_is_blank(printed: str, meant: str) -> None:
    blank = without_insertions(printed)
    assert len(blank) == len(printed)
    assert " ".join(blank.split()).replace(" ,", ",") == meant


def test_who_speaks_is_read_past_it() -> None:
    said = 'Senator Bo Dahl Robert (Bo) DahlWhy the "war" goes on MORE said American troops must leave Iraq.'
    (occasion,) = parse(OPENING + said).occasions
    assert (occasion.actor, occasion.statements[0].position) == ("bo-dahl", "demand_withdrawal")
