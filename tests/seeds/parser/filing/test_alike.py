"""Spellings of one new person are suggested to each other, in one run or in several, and never merged."""

from seeds.files import read
from seeds.parser.filing.alike import alike
from seeds.parser.filing.corpus import Setting, articles_in, read_articles
from seeds.parser.filing.drafting import draft
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.holdings import Holdings
from seeds.parser.naming.names import Names

SAID = "The French troops must leave Niger, {}, a spokesman for the junta, said on Monday.\n"


def parsed(folder, out):
    return draft(read_articles(articles_in(folder)[0], Setting(Names(), "2023-09-26")), Filing(out, Holdings()))


def notes(out):
    return {one["id"]: one.get("note", "") for one in read(out / "actors.yaml").content}


def written(tmp_path, folder, *names):
    place = tmp_path / folder
    place.mkdir()
    for number, name in enumerate(names):
        (place / f"{number}.txt").write_text(f"Notes of {folder} {number}\n\n{SAID.format(name)}")
    return place


def test_two_spellings_in_one_run_are_suggested_to_each_other_and_stay_two(tmp_path):
    outcome = parsed(written(tmp_path, "news", "Idrissa Tankari", "Idriss Tankary", "Moussa Galade"), tmp_path / "out")
    told = notes(tmp_path / "out")
    assert "almost like idriss-tankary;" in told["idrissa-tankari"]
    assert "almost like idrissa-tankari;" in told["idriss-tankary"]
    assert "almost like" not in told["moussa-galade"]
    assert len(outcome.alike) == 2


def test_a_spelling_of_an_earlier_run_is_suggested_to_the_later_one(tmp_path):
    parsed(written(tmp_path, "first", "Idrissa Tankari"), tmp_path / "out")
    parsed(written(tmp_path, "later", "Idrissa Tankary"), tmp_path / "out")
    assert "almost like" not in notes(tmp_path / "out")["idrissa-tankari"]
    assert "almost like idrissa-tankari;" in notes(tmp_path / "out")["idrissa-tankary"]


def test_single_words_bodies_and_other_names_are_not_suggested():
    person = {"type": "person"}
    records = [
        {"id": "venn", "name": "Venn", **person},
        {"id": "wenn", "name": "Wenn", **person},
        {"id": "state-oil-company", "name": "State Oil Company", "type": "organization"},
        {"id": "state-oils-company", "name": "State Oils Company", "type": "organization"},
        {"id": "orla-venn", "name": "Orla Venn", **person},
        {"id": "tam-orlo", "name": "Tam Orlo", **person},
    ]
    assert alike(records, []) == {}
