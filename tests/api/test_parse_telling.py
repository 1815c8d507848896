"""What `demarche parse` tells of unknown names, empty files, texts saved in several ways and repeats."""

import json
from pathlib import Path

import pytest

from api.cli import main
from api.commands.outcomes import tell
from seeds.files import read
from seeds.parser.filing.drafting import Outcome

NOTICE = "The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on Monday.\n"
SAVED = f"Niger – a day’s news\n\n{NOTICE}"
WAYS = {
    "a-utf-8": SAVED.encode(),
    "b-bom": b"\xef\xbb\xbf" + SAVED.encode(),
    "c-crlf": SAVED.replace("\n", "\r\n").encode(),
    "d-utf-16": SAVED.encode("utf-16"),
    "e-notepad": SAVED.replace("\n", "\r\n").encode("utf-16"),
    "f-windows": SAVED.encode("cp1252"),
}
DRAFTS = Path("drafts/unsorted")


@pytest.fixture(autouse=True)
def in_a_directory_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    Path("texts").mkdir()


def documents():
    return [read(path).content for path in sorted(DRAFTS.glob("documents/*.yaml"))]


def test_an_unknown_collection_is_told_by_the_option_with_the_nearest_one(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--collection", "syria-foreign-force"]) == 1
    assert capsys.readouterr().err == (
        "--collection: there is no collection 'syria-foreign-force'; did you mean syria-foreign-forces?\n"
    )
    assert main(["parse", "a.txt", "--collection", "qqq"]) == 1
    assert "no collection 'qqq'; there are syria-foreign-forces; begin it" in capsys.readouterr().err


def test_a_collection_given_by_its_directory_is_told_how_to_be_named(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["new", "./coast"]) == 0
    capsys.readouterr()
    assert main(["parse", "a.txt", "--collection", "./coast"]) == 1
    told = "no collection './coast'; it is given by its id: write --collections ./coast --collection coast\n"
    assert capsys.readouterr().err.endswith(told)


@pytest.mark.parametrize("further", [(), ("--json",)])
def test_a_new_outlet_is_told_with_the_nearest_known_one(capsys, further):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--outlet", "rferll", *further]) == 0
    assert capsys.readouterr().err == (
        "--outlet rferll: is not known yet and proposed as a new outlet; did you mean rferl?\n"
    )


def test_an_outlet_is_known_by_its_names_and_what_is_no_id_is_refused_with_one(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--outlet", "RFE/RL"]) == 0
    assert capsys.readouterr().err == ""
    assert {document["outlet"] for document in documents()} == {"rferl"}
    assert main(["parse", "a.txt", "--outlet", "The Niamey Post!"]) == 1
    assert capsys.readouterr().err == (
        "--outlet: 'The Niamey Post!' is not a known outlet, and no id for a new one; write the-niamey-post\n"
    )


def test_a_new_outlet_is_proposed_in_json_too(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--outlet", "rferll", "--json"]) == 0
    (outlet,) = json.loads(capsys.readouterr().out)["proposed"]["outlets"]
    assert outlet["note"] == "is not known yet and proposed as a new outlet; did you mean rferl?"


def test_another_day_in_the_text_is_told_and_the_given_one_kept(capsys):
    Path("a.txt").write_text(f"NIAMEY, 21 March 2024 — {NOTICE}")
    assert main(["parse", "a.txt", "--published", "2024-03-25"]) == 0
    words = "iven as 2024-03-25, which was taken; the text itself is dated 2024-03-21"
    assert capsys.readouterr().err == f"a.txt: g{words}\n"
    (document,) = documents()
    assert (document["published"], document["published_note"]) == ("2024-03-25", f"G{words}.")
    assert main(["check", "--drafts", "drafts"]) == 0


def test_an_outlet_that_is_curated_or_proposed_already_is_not_told_as_new(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--outlet", "rferl"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["parse", "a.txt", "--outlet", "zzz"]) == 0
    assert capsys.readouterr().err == "--outlet zzz: is not known yet and proposed as a new outlet\n"
    assert main(["parse", "a.txt", "--outlet", "zzz"]) == 0
    assert capsys.readouterr().err == ""


def test_showing_and_writing_together_are_refused(capsys):
    Path("a.txt").write_text(NOTICE)
    with pytest.raises(SystemExit) as left:
        main(["parse", "a.txt", "--json", "--out", "elsewhere"])
    assert left.value.code == 2
    assert "leave one of the two out" in capsys.readouterr().err
    assert not Path("elsewhere").exists()


@pytest.mark.parametrize("further", [(), ("--json",)])
def test_empty_files_are_named_and_no_failure_beside_articles(capsys, further):
    Path("texts/a.txt").write_text(NOTICE)
    Path("texts/b.txt").write_bytes(b"\n")
    assert main(["parse", "texts", *further]) == 0
    assert capsys.readouterr().err == "texts/b.txt: is empty; left out\n"
    assert main(["parse", "texts/b.txt", *further]) == 1


def test_what_is_not_there_beside_articles_is_named_and_the_others_are_drafted(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "nowhere.txt", "a.txt"]) == 1
    assert capsys.readouterr().err == "nowhere.txt: cannot be read: No such file or directory\n"
    assert len(documents()) == 1


def test_a_folder_called_as_standard_output_is_not_made(capsys):
    Path("a.txt").write_text(NOTICE)
    with pytest.raises(SystemExit) as left:
        main(["parse", "a.txt", "--out", "-"])
    assert left.value.code == 2
    assert "--out takes a folder; drafts of - are shown" in capsys.readouterr().err
    assert not Path("-").exists()


def test_an_outlet_without_a_name_is_refused(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--outlet", ""]) == 1
    assert capsys.readouterr().err == "--outlet: '' is not a known outlet, and no id for a new one\n"


def test_help_says_what_the_exit_status_means(capsys):
    with pytest.raises(SystemExit):
        main(["parse", "--help"])
    assert "exit status:\n  0  done; empty files" in capsys.readouterr().out


def test_one_text_saved_in_several_ways_is_one_document_and_said_to_be(capsys):
    for name, content in WAYS.items():
        Path(f"texts/{name}.txt").write_bytes(content)
    assert main(["parse", "texts"]) == 0
    printed = capsys.readouterr()
    assert printed.err.count("holds the same text as texts/a-utf-8.txt; drafted once") == len(WAYS) - 1
    assert printed.out == "drafts/unsorted: 1 article, 1 statement drafted, 5 texts known already left out\n"
    (document,) = documents()
    assert "note" not in document


@pytest.mark.parametrize("later", WAYS)
@pytest.mark.parametrize("first", WAYS)
def test_a_text_of_an_earlier_run_is_known_however_it_is_saved(capsys, first, later):
    Path("first.txt").write_bytes(WAYS[first])
    assert main(["parse", "first.txt"]) == 0
    before = documents()[0]["sha256"]
    capsys.readouterr()
    Path("later.txt").write_bytes(WAYS[later])
    assert main(["parse", "later.txt"]) == 0
    told = capsys.readouterr().err
    assert [one["sha256"] for one in documents()] == [before]
    assert ("holds the text of the document niger-a-days-news" in told) == (first != later)


def test_a_text_read_before_is_parsed_again_beside_another_form_of_it(capsys):
    Path("texts/b.txt").write_bytes(WAYS["c-crlf"])
    assert main(["parse", "texts"]) == 0
    Path("texts/a.txt").write_bytes(WAYS["a-utf-8"])
    capsys.readouterr()
    assert main(["parse", "texts"]) == 0
    printed = capsys.readouterr()
    assert "1 article, 1 statement drafted, 1 text known already left out" in printed.out
    assert printed.err.startswith("texts/a.txt: holds the text of the document ")


def test_drafts_that_may_repeat_a_statement_are_told_in_lines_that_fit(capsys):
    Path("texts/a.txt").write_text(f"A first account\n\n{NOTICE}")
    Path("texts/b.txt").write_text(f"One more account\n\nIt rained in the capital.\n\n{NOTICE}")
    assert main(["parse", "texts", "--published", "2023-09-26"]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("drafts that may repeat a statement, the likeliest first:")
    statement, again, reasons = lines[at + 1 : at + 4]
    assert again.strip() == f"again as {statement.strip()}-2"
    assert reasons.strip().startswith("same actor, same position, same targets, same day")
    assert max(map(len, lines)) <= 80


@pytest.mark.parametrize("further", [("--outlet", "zzz"), ("--outlet", "zzz", "--json"), ()])
@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("- id: [", "2: is not YAML"),
        ("", "1: is empty"),
        ("id: zzz", "1: is not a list of records; start each with `- ` at the margin"),
        ("- zzz", "1: [0]: is not a record with an id and a name"),
        ("- id: zzz\n  name: [Z]", "1: [0]: is not a record with an id and a name"),
    ],
)
def test_a_list_of_proposed_outlets_that_is_broken_is_told_by_its_line(capsys, content, says, further):
    Path("a.txt").write_text(NOTICE)
    DRAFTS.mkdir(parents=True)
    (DRAFTS / "outlets.yaml").write_text(content)
    assert main(["parse", "a.txt", *further]) == 1
    assert f"{DRAFTS}/outlets.yaml:{says}" in capsys.readouterr().err


def test_two_files_of_the_same_bytes_are_drafted_once_and_said_to_be(capsys):
    for name in ("a", "b"):
        Path(f"texts/{name}.txt").write_text(NOTICE)
    assert main(["parse", "texts"]) == 0
    printed = capsys.readouterr()
    assert printed.err == "texts/b.txt: holds the same text as texts/a.txt; drafted once\n"
    assert printed.out == "drafts/unsorted: 1 article, 1 statement drafted, 1 text known already left out\n"


def test_names_spelled_like_known_ones_are_told_up_to_twenty_and_the_rest_counted(capsys):
    outcome = Outcome(alike=[f"Name {number}: Spelled almost like x" for number in range(23)])
    tell(outcome, DRAFTS)
    lines = capsys.readouterr().out.splitlines()
    assert lines[19:21] == ["Name 19: Spelled almost like x", "  and 3 more"]
    tell(Outcome(alike=outcome.alike[:20]), DRAFTS)
    assert " more" not in capsys.readouterr().out


def test_an_encoding_and_a_date_that_differ_are_told_in_one_line(capsys):
    Path("texts/a.txt").write_bytes(f"4 March 2021\n\n{SAVED}".encode("utf-16"))
    assert main(["parse", "texts", "--published", "2021-03-05"]) == 0
    told = capsys.readouterr().err.splitlines()
    assert "of its text as UTF-8; given as 2021-03-05, which was taken" in told[0]


def test_a_role_that_ends_in_a_full_stop_is_noted_with_one(capsys):
    said = "said on Monday that US troops must leave Niger.\n"
    Path("texts/a.txt").write_text(f"The harbour master, Capt. Hamish Tregaskis, {said}")
    assert main(["parse", "texts"]) == 0
    (actor,) = read(DRAFTS / "actors.yaml").content
    assert actor["note"] == "The harbour master, Capt."
