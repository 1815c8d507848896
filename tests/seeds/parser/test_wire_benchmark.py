"""The texts of outside pages as the benchmark of real pages makes them, and its codes."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.benchmarks.parsing import wire

TEMPEVAL = """<TimeML><DCT>OSLO, <TIMEX3 value="2006-11-12">Nov. 12 , 2006</TIMEX3> (Xinhua)</DCT>
<TITLE>Norway &amp; the troops</TITLE>
<TEXT>

Norway <EVENT>said</EVENT>
it stays.

It will.

</TEXT></TimeML>"""
REUTERS = (
    '<REUTERS NEWID="7"><TITLE>NORWAY STAYS</TITLE><DATELINE>    OSLO, March 28 - </DATELINE>'
    "<BODY>Norway said\nit stays.\n    It will.\n Reuter\n\x03</BODY></REUTERS>"
)
WIKINEWS = 'url,date,title,text\nhttps://x.org/wiki/Norway_stays,2019-01-04,Norway stays,"Friday\n\n\n\nIt will."\n'
CHANGED = "ukraine-war-news-sentiment-analysis/data/articles/b.txt"
FILES = {
    "TempEval-3/data/TE3-Silver-data/a.tml": TEMPEVAL,
    "reuters_text_classification/data/reut2-000.sgm": REUTERS,
    "wikinews/data/wikinews_2019.csv": WIKINEWS,
    CHANGED: "It will.  \n",
    "news-articles-dataset/news/politics/c.txt": "It will.",
    "Article-Bias-Prediction/data/jsons/d.json": json.dumps(
        {
            "title": "Norway stays",
            "content": "Norway 's envoy says `` it does n't leave '' ( yet ) .\n\nIt will , in $ 5 boats .",
        }
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, words in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(words, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("collection", "name", "words"),
    [
        ("tempeval", "a", "Norway & the troops\n\nOSLO, Nov. 12, 2006 (Xinhua) -- Norway said it stays.\n\nIt will.\n"),
        ("reuters", "7", "NORWAY STAYS\n\nOSLO, March 28 - Norway said it stays.\n\nIt will.\n"),
        ("wikinews", "Norway_stays", "Norway stays\n\nFriday\n\nIt will.\n"),
        ("ukraine", "b", "It will.\n"),
        ("bbc", "politics/c", "It will.\n"),
        (
            "press",
            "d",
            "Norway stays\n\nNorway's envoy says “it doesn't leave” (yet).\n\nIt will, in $5 boats.\n",
        ),
    ],
)
def test_a_page_is_its_title_dateline_and_paragraphs(folder: Path, collection: str, name: str, words: str) -> None:
    assert wire.text(folder, collection, name) == words


@pytest.mark.parametrize("collection", ["tempeval", "reuters", "wikinews", "ukraine", "bbc", "press"])
def test_a_page_that_is_not_there_is_told(folder: Path, collection: str) -> None:
    with pytest.raises(wire.Elsewhere, match=f"{collection} nowhere: not found"):
        wire.text(folder, collection, "nowhere")


def test_codes_count_in_the_text_they_were_made_for_alone(folder: Path) -> None:
    record = {"doc": "b", "collection": "ukraine", "name": "b", "published": None, "length": 4}
    empty: dict[str, object] = {"actors": [], "forces": [], "statements": [], "negatives": []}
    codes = empty | {"documents": [record | {"sha256": hashlib.sha256(b"It w").hexdigest()}]}
    (folder / "codes.json").write_text(json.dumps(codes))
    texts, _ = wire.coded(folder, folder / "codes.json")
    assert texts[0].words == "It w"
    (folder / CHANGED).write_text("Is it?")
    with pytest.raises(wire.Elsewhere, match="another text"):
        wire.coded(folder, folder / "codes.json")


@pytest.mark.parametrize("part", wire.PARTS)
def test_every_code_names_its_page_actor_and_forces(part: str) -> None:
    codes = json.loads((wire.CODES / f"{part}.json").read_text("utf-8"))
    pages = {page["doc"] for page in codes["documents"]}
    actors, forces = ({record["name"] for record in codes[kind]} for kind in ("actors", "forces"))
    for unit in codes["statements"]:
        assert unit["doc"] in pages
        assert unit["start"] < unit["end"]
        assert unit["actor"] in actors
        assert set(unit["targets"]) <= forces
    assert all(unit["doc"] in pages and unit["start"] < unit["end"] for unit in codes["negatives"])
