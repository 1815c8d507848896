"""`demarche parse` on the command line, and its drafts all the way to the API."""

import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from api.app import create_app
from api.cli import main

NOTICE = "The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on Monday.\n"
LAVROV = "US troops must leave Syria, Sergei Lavrov said on Monday.\n"


@pytest.fixture(autouse=True)
def in_a_directory_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "120")


@pytest.fixture
def typed(monkeypatch):
    """Puts bytes on standard input."""

    def put(content):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))

    return put


def test_standard_input_is_shown_as_a_table(typed, capsys):
    typed(NOTICE.encode())
    assert main(["parse", "-", "--published", "2023-09-26"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("2023-09-25")
    assert "Idrissa Tankari demands" in printed
    assert not Path("drafts").exists()


def test_standard_input_is_shown_as_json_in_the_shape_of_the_api(typed, capsys, real_client):
    typed(NOTICE.encode())
    assert main(["parse", "-", "--json", "--published", "2023-09-26"]) == 0
    shown = json.loads(capsys.readouterr().out)
    answered = real_client.post("/v1/parse", json={"text": NOTICE, "published": "2023-09-26"}).json
    assert shown["document"] == answered["document"]
    assert [list(one) for one in shown["data"]] == [list(one) for one in answered["data"]]


def test_nothing_found_is_said(typed, capsys):
    typed(b"Bread became dearer.")
    assert main(["parse", "-"]) == 0
    assert capsys.readouterr().out == "no statement found\n"


@pytest.mark.parametrize(
    ("content", "what"), [(b"", "is empty"), (b"\0\1\2" * 50, "binary"), (b"a" * (5 * 2**20), "split it")]
)
def test_input_that_is_no_article_is_refused_with_what_to_do(typed, capsys, content, what):
    typed(content)
    assert main(["parse", "-"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("standard input: ")
    assert what in told


def test_input_can_be_written_as_drafts(typed):
    typed(NOTICE.encode())
    assert main(["parse", "-", "--out", "elsewhere"]) == 0
    assert len(list(Path("elsewhere/unsorted/occasions").glob("*.yaml"))) == 1


def test_what_is_too_doubtful_is_counted_and_drafted_where_asked_for(capsys):
    Path("a.txt").write_text("A village elder, Ilya Rusk, said the Sarmatian garrison was neither fish nor fowl.\n")
    main(["parse", "a.txt"])
    assert "0 statements drafted, 1 passage left open (--doubtful drafts them too)" in capsys.readouterr().out
    main(["parse", "a.txt", "--doubtful"])
    assert capsys.readouterr().out == "drafts/unsorted: 1 article, 1 statement drafted\n"


def test_what_is_left_open_of_standard_input_is_counted_too(typed, capsys):
    typed(b"A village elder, Ilya Rusk, said the Sarmatian garrison was neither fish nor fowl.")
    assert main(["parse", "-"]) == 0
    told = "no statement found\n1 passage left open (--doubtful drafts them too)\n"
    assert capsys.readouterr().out == told


def test_files_are_drafted_below_drafts_and_told(capsys):
    Path("a.txt").write_text(NOTICE)
    assert main(["parse", "a.txt", "--outlet", "meridian"]) == 0
    assert capsys.readouterr().out == "drafts/unsorted: 1 article, 1 statement drafted\n"
    assert "meridian" in Path("drafts/unsorted/outlets.yaml").read_text()


def test_a_guessed_encoding_and_a_broken_file_are_named_and_the_rest_is_drafted(capsys):
    Path("texts").mkdir()
    Path("texts/a.txt").write_bytes(f"“Go home,” he said. {NOTICE}".encode("cp1252"))
    Path("texts/b.txt").write_bytes(b"\0\1\2" * 50)
    Path("texts/photo.jpg").write_bytes(b"\xff\xd8")
    assert main(["parse", "texts"]) == 1
    printed = capsys.readouterr()
    assert "texts/a.txt: Not UTF-8: 2 bytes read as Windows-1252" in printed.err
    assert "texts/b.txt: is not text, but binary" in printed.err
    assert "left out 1 file not ending in .txt" in printed.err
    assert "1 article, 1 statement drafted" in printed.out
    (document,) = Path("drafts/unsorted/documents").glob("*.yaml")
    assert "Windows-1252" in document.read_text()


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        (["parse", "nowhere.txt"], 1, "nowhere.txt is not there"),
        (["parse", "."], 1, "no article there"),
        (["parse", "-", "a.txt"], 2, "stands alone"),
        (["parse", "a.txt", "--published", "May 2018"], 2, "not a date"),
        (["parse", "a.txt", "--outlet", "No/Body"], 1, "no id for a new one; write no-body"),
        (["parse", "a.txt", "--collection", "syria"], 1, "syria-foreign-forces"),
        (["parse"], 2, "ARTICLE"),
    ],
)
def test_wrong_words_are_answered_with_what_is_right(capsys, words, status, says):
    try:
        ended = main(words)
    except SystemExit as stopped:
        ended = stopped.code
    assert (ended, says in capsys.readouterr().err) == (status, True)


def test_a_folder_shows_a_progress_bar_on_a_terminal(tmp_path):
    (tmp_path / "texts").mkdir()
    for number in range(3):
        (tmp_path / "texts" / f"{number}.txt").write_text(NOTICE.replace("Monday", f"{number} May"))
    shown, terminal = pty.openpty()
    command = [sys.executable, "-m", "api.cli", "parse", "texts"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, stderr=terminal, stdout=subprocess.PIPE, timeout=60, check=False
    )
    os.close(terminal)
    assert done.returncode == 0
    assert b"parsing articles" in os.read(shown, 10_000)
    os.close(shown)


def asked(client, path):
    return client.get(path).json


def test_drafts_are_served_under_their_status_and_nowhere_else(capsys):
    Path("a.txt").write_text(LAVROV)
    assert main(["seed", "--database", "plain.db"]) == 0
    assert main(["parse", "a.txt", "--published", "2018-05-29", "--collection", "syria-foreign-forces"]) == 0
    assert main(["seed", "--database", "drafts.db", "--drafts", "drafts"]) == 0
    plain, both = (create_app(name).test_client() for name in ("plain.db", "drafts.db"))
    drafts = asked(both, "/v1/statements?status=draft")
    assert [one["actor"]["id"] for one in drafts["data"]] == ["sergei-lavrov"]
    assert {one["status"] for one in drafts["data"]} == {"draft"}
    for path in (
        "/v1/statements?limit=200",
        "/v1/statements/counts?by=position,actor",
        "/v1/timelines?actor=russia&roll_up=actor:0",
        "/v1/contradictions",
        "/v1/positions-matrix?rows=actor:0&columns=target:0",
        "/v1/networks?nodes=actor:0",
        "/v1/quality",
    ):
        without, with_drafts = asked(plain, path), asked(both, path)
        for answer in (without, with_drafts):
            answer["meta"].pop("dataset_version")
        assert with_drafts == without, path
    for path in ("/v1/statements.csv", "/v1/statements.ndjson", "/v1/statements.jsonld"):
        assert both.get(path).data == plain.get(path).data, path
    assert asked(both, "/v1/statements/counts?by=actor&status=draft")["meta"]["statements"] == 1


def test_an_interrupt_leaves_drafts_that_are_right_and_parsing_again_completes_them(tmp_path, capsys):
    (tmp_path / "texts").mkdir()
    for number in range(400):
        (tmp_path / "texts" / f"{number}.txt").write_text(f"Story {number}\n\n{NOTICE}")
    command = [sys.executable, "-m", "api.cli", "parse", "texts"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True)
    while not (tmp_path / "drafts/unsorted/.parsed.jsonl").exists():
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    told = process.communicate(timeout=60)[1]
    assert process.returncode == 130
    assert told == "stopped; drafts/unsorted holds what was drafted so far, go on with the same command\n"
    assert main(["check", "--drafts", "drafts"]) == 0
    assert main(["parse", "texts"]) == 0
    assert "400 articles, 400 statements drafted" in capsys.readouterr().out


def test_an_article_over_its_time_is_named_and_a_wrong_time_refused(typed, capsys):
    typed((LAVROV * 4000).encode())
    assert main(["parse", "-", "--seconds", "0.001"]) == 1
    shown = capsys.readouterr()
    assert shown.err == (
        "standard input: takes more than 0.001 seconds to parse; split it, or give more with --seconds\n"
    )
    assert shown.out == ""
    with pytest.raises(SystemExit):
        main(["parse", "-", "--seconds", "0"])
    assert "'0' is not a number of seconds above 0" in capsys.readouterr().err
