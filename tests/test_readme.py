"""README is true: its commands run, its questions answer, its filters, sorts and wrong calls are what the API knows."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from api.cli import main
from schemas.filters import FILTERS
from schemas.questions import SORTS, StatementQuestion
from tests.serving import serving

README = Path(__file__).parents[1] / "README.md"
TEXT = README.read_text()
ADDRESS = "http://127.0.0.1:8000"
CALLS = [call.replace("\\\n", "") for call in re.findall(r"^\$ (curl .*?)$(?=\n\$|\n```|\n[^ ])", TEXT, re.M | re.S)]
WRONG = re.findall(r"^\| `(\?[^`]+)` \| (\d{3}),? ([^|]*)\| `(\?[^`]+)` \|$", TEXT, re.M)
PATHS = [path for path in re.findall(r"`(/v1/[^`{]+)`", TEXT) if "VERSION" not in path]
QUESTIONS = [words for words in re.findall(r"`([a-z_]+=[^`]+)`", TEXT) if "draft" not in words]
COMMANDS = re.findall(r"`demarche ((?:timeline|contradictions|matrix) [^`]+)`", TEXT)


@pytest.fixture(scope="module")
def address(real_database, tmp_path_factory):
    with serving(real_database, tmp_path_factory.mktemp("readme") / "log") as at:
        yield at


def test_there_are_calls_to_try():
    assert len(CALLS) >= 9
    assert len(WRONG) >= 5


@pytest.mark.parametrize("call", CALLS)
def test_every_call_is_answered(address, call):
    command = shlex.split(call.replace(ADDRESS, address))
    done = subprocess.run([*command, "--silent", "--show-error", "--fail-with-body"], capture_output=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout


@pytest.mark.parametrize("call", [call for call in CALLS if ".csv" not in call and "counts" not in call])
def test_every_call_finds_something(address, call):
    command = shlex.split(call.replace(ADDRESS, address))
    answer = subprocess.run([*command, "--silent"], capture_output=True, check=True, text=True).stdout
    assert '"total": 0' not in answer
    assert '"data": []' not in answer


@pytest.mark.parametrize(("wrong", "status", "says", "right"), WRONG)
def test_wrong_calls_are_answered_as_told_and_right_ones_work(real_client, problem_of, wrong, status, says, right):
    errors = problem_of(real_client.get(f"/v1/statements{wrong}"), int(status))
    for suggestion in re.findall(r"suggests `?([a-z0-9_-]+)", says):
        assert suggestion in [error["suggestion"] for error in errors]
    assert real_client.get(f"/v1/statements{right}").status_code == 200


@pytest.mark.parametrize("path", PATHS)
def test_every_path_answers(real_client, path):
    assert real_client.get(path).status_code == 200


@pytest.mark.parametrize("words", QUESTIONS)
def test_every_filter_of_the_table_is_taken(real_client, words):
    reply = real_client.get(f"/v1/statements?{words}")
    assert reply.status_code == 200, reply.text


@pytest.mark.parametrize("command", COMMANDS)
def test_every_reading_in_the_terminal_prints_something(real_database, capsys, command):
    assert main([*command.split(), "--database", str(real_database)]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("name", [row.name for row in FILTERS])
def test_every_filter_is_explained(name):
    assert f"`{name}" in TEXT


@pytest.mark.parametrize("name", [name for name in StatementQuestion().fields if "__" not in name])
def test_every_parameter_is_named(name):
    assert name.rstrip("_") in TEXT


@pytest.mark.parametrize("sort", SORTS)
def test_every_order_is_named(sort):
    assert f"`{sort}`" in TEXT


def test_the_first_command_is_one_that_serves(capsys):
    assert 'python3 -m venv .venv && .venv/bin/pip install -e ".[dev]" && .venv/bin/demarche serve' in TEXT
    with pytest.raises(SystemExit) as stopped:
        main(["serve", "--help"])
    assert stopped.value.code == 0
    assert "127.0.0.1:8000" in capsys.readouterr().out
