"""Where an article is written from: towns and the countries behind them, with agency and day in any order."""

import pytest

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
        ("In Paris, May 22 was the day. ", ""),
        ("Soldiers left Gao, Mali, in May - ", ""),
    ],
)
def test_a_dateline_tells_its_country(line: str, country: str) -> None:
    read = article(f"{line}The soldiers will stay, an officer said.", Names(), "2018-05-29")
    assert dateline(read.text, read.theatre.mentions) == country
