"""The commands that write and serve: what they say, what they return, and that a server takes up a new database."""

import json
import os
import pty
import shutil
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.request import urlopen

import pytest

from api.cli import main
from api.commands.addresses import free
from tests.serving import wait_for

TIMEOUT = 60


def run(*words):
    return [sys.executable, "-m", "api.cli", *map(str, words)]


@pytest.fixture
def broken(world, tmp_path):
    """A collection with two mistakes."""
    place = tmp_path / "broken" / "upland"
    place.mkdir(parents=True)
    (place / "collection.yaml").write_text("id: upland\ntitle: Upland\ndescription: D\nlicence: L\n")
    (place / "actors.yaml").write_text("- id: one\n  name: One\n  type: persn\n")
    return place.parent


def test_check_says_what_it_looked_at(world, capsys):
    assert main(["check", "--collections", str(world)]) == 0
    words = capsys.readouterr()
    assert words.out == "3 collections, 29 statements: no problem\n"
    assert words.err == ""


def test_drafts_are_counted_apart_by_every_command(world, tmp_path, capsys):
    drafts = ("--collections", str(world), "--drafts", str(world.parent / "drafts"))
    assert main(["check", *drafts]) == 0
    assert capsys.readouterr().out == "3 collections, 29 statements and 1 draft: no problem\n"
    assert main(["seed", "--database", str(tmp_path / "demarche.db"), *drafts]) == 0
    assert "24 occasions, 29 statements and 1 draft, 37 reports" in capsys.readouterr().out


def test_check_lists_every_problem_and_counts_them(broken, monkeypatch, capsys):
    monkeypatch.chdir(broken)
    assert main(["check", "--collections", "."]) == 1
    assert capsys.readouterr().err == (
        "upland/actors.yaml:3: type: 'persn' is not a known actor type; one of person, government, organization,"
        " armed_group, media, write person\n"
        "upland/collection.yaml:1: citation: is missing\n"
        "2 problems\n"
    )


def test_check_proves_spans_and_quotes_against_the_texts(world, tmp_path, capsys):
    texts = world.parent / "texts"
    assert main(["check", "--collections", str(world), "--documents", str(texts)]) == 0
    assert f"hashes, lengths, spans and quotes of 10 documents are as in {texts}" in capsys.readouterr().out
    assert main(["check", "--collections", str(world), "--documents", str(tmp_path)]) == 1
    assert "no file in" in capsys.readouterr().err
    assert main(["check", "--collections", str(world), "--documents", "/nowhere"]) == 1
    assert "/nowhere is not a directory" in capsys.readouterr().err


def test_check_proves_what_is_right_beside_what_is_not(world, tmp_path, capsys):
    directory = shutil.copytree(world, tmp_path / "world")
    occasion = directory / "lakeland/occasions/tavish-2018-05-21.yaml"
    mistaken = occasion.read_text().replace("medium: ", "medium: a ").replace("quote: take home", "quote: bring home")
    occasion.write_text(mistaken)
    actors = directory / "lakeland/actors.yaml"
    actors.write_text(actors.read_text().replace("type: armed_group", "type: band"))
    asked = ["check", "--collections", str(directory), "--documents"]
    assert main([*asked, str(world.parent / "texts")]) == 1
    told = capsys.readouterr().err
    assert [words in told for words in ("medium: ", "type: 'band' is", "quote: does not stand")] == [True] * 3
    assert "3 problems" in told
    assert main([*asked, str(directory / "upland")]) == 1
    assert "2 problems" in capsys.readouterr().err


def test_check_names_the_documents_whose_texts_are_not_at_hand(world, tmp_path, capsys):
    (tmp_path / "a").write_bytes((world.parent / "texts" / "spinner-first.txt").read_bytes())
    assert main(["check", "--collections", str(world), "--documents", str(tmp_path)]) == 0
    printed = capsys.readouterr()
    assert f"hashes, lengths, spans and quotes of 1 document are as in {tmp_path}" in printed.out
    assert printed.err.startswith(f"9 documents not proved, as no file in {tmp_path} has their hash:\n")
    assert "  spinner-second\n" in printed.err


def test_seed_says_what_the_database_holds_and_nothing_more_when_piped(world, tmp_path, capsys):
    path = tmp_path / "demarche.db"
    assert main(["seed", "--database", str(path), "--collections", str(world)]) == 0
    words = capsys.readouterr()
    assert words.out.startswith(f"{path}: version ")
    assert words.out.endswith(
        "3 collections, 10 documents, 24 occasions, 29 statements, 37 reports, 16 actors, 9 forces, 7 places,"
        " 6 outlets, 18 positions\n"
    )
    assert words.err == ""


def test_seed_shows_its_progress_on_a_terminal_and_takes_it_away(world, tmp_path):
    ours, theirs = pty.openpty()
    command = run("seed", "--database", tmp_path / "demarche.db", "--collections", world)
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, timeout=TIMEOUT, check=True)
    os.close(theirs)
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    assert "reading files" in shown
    assert "storing statements 29 of 29" in shown
    assert shown.endswith("\r\x1b[K")
    assert b"\x1b" not in done.stdout


def test_seed_leaves_the_old_database_when_a_file_is_wrong(broken, database, tmp_path, capsys):
    path = tmp_path / "demarche.db"
    path.write_bytes(database.read_bytes())
    assert main(["seed", "--database", str(path), "--collections", str(broken)]) == 1
    assert "2 problems; the database is as it was" in capsys.readouterr().err
    assert path.read_bytes() == database.read_bytes()


def test_seed_says_so_when_it_cannot_write(world, capsys):
    assert main(["seed", "--database", "/proc/demarche.db", "--collections", str(world)]) == 1
    assert capsys.readouterr().err.startswith("cannot write the database: ")


@pytest.mark.parametrize("command", ["seed", "serve"])
def test_no_directory_is_made_for_a_database(command, world, tmp_path, capsys):
    path = tmp_path / "none" / "demarche.db"
    assert main([command, "--database", str(path), "--collections", str(world)]) == 1
    assert f"{path.parent} is not a directory; make it first" in capsys.readouterr().err
    assert not path.parent.exists()


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["sed"], "did you mean seed?"),
        (["seed", "--databse", "x"], "unrecognized arguments: --databse x; did you mean --database?"),
        (["check", "--document=x"], "did you mean --documents?"),
        (["serve", "demarche.db"], "unrecognized arguments: demarche.db"),
        (["serve", "--bind", "8000"], "'8000' is not host:port; did you mean 127.0.0.1:8000?"),
        (["serve", "--bind", "localhost"], "'localhost' is not host:port; did you mean localhost:8000?"),
        (["serve", "--bind", "127.0.0.1:99999"], "is not host:port; ports run from 0 to 65535"),
        (["serve", "--bind", "127.0.0.1:http"], "is not host:port; ports run from 0 to 65535"),
        (["serve", "--workers", "0"], "'0' is not a number from 1 to 1024"),
        (["seed", "--", "x"], "takes nothing behind --"),
    ],
)
def test_wrong_usage_is_told_with_the_nearest_right_word(words, says, capsys):
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("command", ["serve", "seed", "check"])
def test_help_teaches_by_examples(command, capsys):
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert f"\n  demarche {command}" in capsys.readouterr().out


def test_serve_without_seeding_wants_a_database(tmp_path, capsys):
    assert main(["serve", "--no-seed", "--database", str(tmp_path / "none.db")]) == 1
    assert "none.db is not there; leave out --no-seed to have it built" in capsys.readouterr().err


def test_serve_without_seeding_wants_a_database_that_can_be_read(tmp_path, capsys):
    (tmp_path / "cut.db").write_bytes(b"SQLite format 3\0, and no more")
    assert main(["serve", "--no-seed", "--database", str(tmp_path / "cut.db"), "--bind", "127.0.0.1:0"]) == 1
    assert "cut.db: the database cannot be read" in capsys.readouterr().err


def test_serve_tells_an_address_that_is_taken_before_it_builds_anything(tmp_path, capsys):
    with socket.create_server(("127.0.0.1", 0)) as other:
        address = f"127.0.0.1:{other.getsockname()[1]}"
        assert main(["serve", "--database", str(tmp_path / "new.db"), "--bind", address]) == 1
    assert capsys.readouterr().err == f"{address} is in use already; name another port with --bind\n"
    assert not (tmp_path / "new.db").exists()


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("none/a.sock", "is in no directory that is there; make none first"),
        ("file", "is something else than a socket; name another path with --bind"),
        ("live.sock", "is in use already; name another path with --bind"),
        ("long" * 30, "is too long a path for a socket; it has at most 107 bytes"),
    ],
)
def test_serve_tells_a_path_it_cannot_make_a_socket_at(tmp_path, monkeypatch, capsys, path, told):
    monkeypatch.chdir(tmp_path)
    Path("file").touch()
    with socket.socket(socket.AF_UNIX) as live:
        live.bind("live.sock")
        live.listen()
        assert main(["serve", "--database", "new.db", "--bind", f"unix:{path}"]) == 1
    assert capsys.readouterr().err == f"unix:{path} {told}\n"
    assert not Path("new.db").exists()


def test_a_socket_left_behind_is_free(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as left:
        left.bind("left.sock")
    free("unix:left.sock")


def test_serve_tells_a_host_that_nobody_knows(tmp_path, capsys):
    assert main(["serve", "--database", str(tmp_path / "new.db"), "--bind", "nowhere.invalid:8000"]) == 1
    assert "nowhere.invalid:8000 names no host that is known" in capsys.readouterr().err


def test_serve_loses_no_drafts_of_a_database_that_is_out_of_date(world, tmp_path, capsys):
    database, drafts = tmp_path / "demarche.db", world.parent / "drafts"
    place = ["--database", str(database)]
    assert main(["seed", *place, "--collections", str(world), "--drafts", str(drafts)]) == 0
    before = database.read_bytes()
    assert main(["serve", *place, "--collections", str(world / "upland")]) == 1
    assert "would lose its drafts; name their directory with --drafts" in capsys.readouterr().err
    assert database.read_bytes() == before


def version(address):
    with urlopen(f"{address}/v1/statements?limit=1") as reply:
        return json.load(reply)["meta"]["dataset_version"]


def test_serve_seeds_what_is_missing_and_takes_up_what_is_seeded_later(world, tmp_path):
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    options = ("--database", tmp_path / "demarche.db", "--collections", world)
    command = run("serve", *options, "--bind", place, "--workers", 1, "--", "--log-level", "warning")
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            address = wait_for(f"http://{place}", server)
            first = version(address)
            drafts = world.parent / "drafts"
            subprocess.run(run("seed", *options, "--drafts", drafts), check=True, capture_output=True, timeout=TIMEOUT)
            assert version(address) != first
        finally:
            server.send_signal(signal.SIGTERM)
            log = server.communicate(timeout=TIMEOUT)[1]
    assert f"version {first}" in log
    assert "Traceback" not in log
    assert not list(tmp_path.glob("*.ctl"))
