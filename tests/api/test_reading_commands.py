"""The command line twins of the readings print what the API answers."""

import re
import subprocess
import sys

import pytest

from api.cli import main
from api.commands.questions import given


@pytest.fixture
def run(real_database, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "130")

    def run_command(*words):
        status = main([words[0], "--database", str(real_database), *words[1:]])
        return status, capsys.readouterr()

    return run_command


def data(client, path):
    return client.get(path).json["data"]


def test_the_timeline_prints_every_statement_and_change_of_the_api(run, real_client):
    query = "actor=russia&target=us-forces-in-syria&roll_up=actor:0"
    (timeline,) = data(real_client, f"/v1/timelines?{query}")
    status, printed = run("timeline", *query.split("&"))
    assert status == 0
    assert "Russia on US forces in Syria" in printed.out
    folded = " ".join(printed.out.split())
    for one in timeline["statements"]:
        assert one["summary"].split()[0] in folded
        assert one["said"]["edtf"] is None or one["said"]["edtf"] in folded
    for change in timeline["changes"]:
        assert change["rule"] in folded
        assert change["statements"][0] in folded


def test_contradictions_print_every_rule_and_statement_of_the_api(run, real_client):
    status, printed = run("contradictions", "kind=divergence,scope")
    assert status == 0
    folded = " ".join(printed.out.split())
    for one in data(real_client, "/v1/contradictions?kind=divergence,scope"):
        assert one["rule"] in folded
        assert all(f"[{id_}]" in folded for id_ in one["statements"])


def test_the_matrix_prints_every_row_and_column_of_the_api(run, real_client):
    status, printed = run("matrix", "rows=actor:0", "columns=target:0")
    assert status == 0
    folded = " ".join(printed.out.split())
    for cell in data(real_client, "/v1/positions-matrix?rows=actor:0&columns=target:0"):
        assert cell["row"]["name"].split()[0] in folded
        assert f"({'/'.join(str(cell['stances'][name]) for name in ('oppose', 'neutral', 'support'))})" in folded


def test_the_marks_of_the_matrix_are_explained_below_it(run):
    _, printed = run("matrix", "rows=actor:0")
    assert "then how many oppose, are neutral, support." in " ".join(printed.out.split("\n\n")[-1].split())
    assert "oppose" not in run("matrix", "actor=france")[1].out


def test_lines_fit_the_terminal(run):
    for words in (("timeline",), ("contradictions",), ("matrix", "rows=actor:0")):
        status, printed = run(*words)
        assert status == 0
        assert max(map(len, printed.out.splitlines())) <= 130


@pytest.mark.parametrize("columns", [60, 80, 100, 109])
def test_a_narrow_terminal_has_whole_ids_on_lines_of_their_own(run, real_client, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    _, printed = run("contradictions", "limit=100")
    lines = printed.out.splitlines()
    assert max(map(len, lines)) <= columns
    ids = {id_ for one in data(real_client, "/v1/contradictions?limit=100") for id_ in one["statements"]}
    assert ids == set(re.findall(r"\[([a-z0-9-]+)\]", printed.out))
    _, printed = run("timeline", "actor=lavrentyev")
    lines = printed.out.splitlines()
    assert max(map(len, lines)) <= columns
    assert "    Lavrentyev says that the foreign troops should leave" in printed.out


def test_whoever_stops_reading_ends_the_command_in_silence(real_database):
    command = [sys.executable, "-m", "api.cli", "timeline", "--database", str(real_database), "limit=200"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait(timeout=60) == 141


def test_what_was_left_out_is_said(run):
    _, printed = run("contradictions", "limit=2")
    assert "limit=" in printed.out.splitlines()[-1]
    _, printed = run("timeline", "actor=russia", "target=syrian-government-forces")
    assert printed.out == "nothing found\n"


def test_a_wrong_word_is_named_with_the_nearest_right_one(run, capsys):
    with pytest.raises(SystemExit) as ended:
        run("matrix", "row=actor:0")
    assert ended.value.code == 2
    assert "did you mean rows?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("q=R%26D+", "nothing found"),
        ("q=R&D", "nothing found"),
        ("q=Mekdad actor=iran", "nothing found"),
        ("q=Lavrentyev", "Alexander Lavrentyev on"),
    ],
)
def test_words_are_taken_as_they_are_typed(run, word, says):
    status, printed = run("timeline", word)
    assert status == 0
    assert says in printed.out
    assert given(["q=R&D", "q=a+b=%26"]) == {"q": ["R&D", "a+b=%26"]}


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("cursor=abc", "cursor: has no use here"),
        ("Mekdad", "Mekdad: is not of the form NAME=VALUE"),
        ("=x", "'' is not"),
    ],
)
def test_words_that_mean_nothing_here_are_refused(run, capsys, word, says):
    with pytest.raises(SystemExit) as ended:
        run("contradictions", word)
    assert ended.value.code == 2
    assert says in capsys.readouterr().err


def test_without_a_database_the_command_says_how_to_get_one(tmp_path, capsys):
    assert main(["timeline", "--database", str(tmp_path / "none.db")]) == 1
    assert "demarche seed" in capsys.readouterr().err
