"""Where an article is written from: towns and the countries behind them, with agency and day in any order."""

import pytest

from seeds.parser import parse
from seeds.parser.articles.article import article
from seeds.parser.forces.datelines import dateline
from seeds.parser.naming.names import Names


@pytest.mark.parametrize(
    ("line", "country"),
    [
        ("PARIS, May 22 (Reuters) - ", "FR"),
        ("PARIS (AFP) - ", "FR"),
        ("BERLIN, May 25 (dpa-AFX) - ", "DE"),
        ("BAGHDAD, 24 May 2018 (IRIN) - ", "IQ"),
        ("KABUL (Pajhwok): ", "AF"),
        ("GAO, Mali (AP) — ", "ML"),
        ("BANJA LUKA, Bosnia, May 24 (Reuters) - ", "BA"),
        ("By Ann Lee\n\nERBIL, Iraq, May 24, 2018 (AFP) - ", "IQ"),
        ("Paris (CNN) ", "FR"),
        ("In Paris, May 22 was the day. ", ""),
        ("Soldiers left Gao, Mali, in May - ", ""),
    ],
)
def test_a_dateline_tells_its_country(line: str, country: str) -> None:
    read = article(f"{line}The soldiers will stay, an officer said.", Names(), "2018-05-29")
    assert dateline(read.text, read.theatre.mentions) == country


def test_a_state_of_which_only_officials_and_soldiers_are_told_is_no_host() -> None:
    text = (
        "FREETOWN, May 9 (Reuter) - Sierra Leone rebel leader Sam Kanu fled his home on Monday.\n\n"
        "Zambian Foreign Minister Keli Banda said Zambian officers were in good health. Zambian papers had told of "
        "deaths.\n\nBritish paratroopers secured the airport at Lungi. Opposition leader Tom Bai said the British "
        "paratroopers must leave at once."
    )
    (occasion,) = parse(text, published="2018-05-29").occasions
    (statement,) = occasion.statements
    assert statement.targets == ("british-forces-in-sierra-leone",)
