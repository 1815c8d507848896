"""Seeding: a new database in one step or the old one untouched, whatever happens; the same files, the same content."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from seeds.history import NotOurs
from seeds.problems import Problems
from seeds.seed import is_stale, seed

TIMEOUT = 60
PROGRAM = """
import sys
from pathlib import Path
from seeds.seed import seed
print(seed(Path(sys.argv[1]), [Path(sys.argv[2])]).version)
"""
# As above, but stops in the middle of storing statements until it is killed.
STUCK = """
import sys, time
from pathlib import Path
from seeds.seed import seed
def stop(doing, done, total):
    if doing == "storing statements":
        print("stuck", flush=True)
        time.sleep(600)
seed(Path(sys.argv[1]), [Path(sys.argv[2])], progress=stop)
"""


@pytest.fixture
def seeded(tmp_path, world):
    """A database of this test alone."""
    path = tmp_path / "data" / "demarche.db"
    seed(path, [world])
    return path


def run(program, *arguments, **options):
    return subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        check=False, capture_output=True, text=True, timeout=TIMEOUT, cwd=Path.cwd(), **options,
    )  # fmt: skip


def content(path):
    """Everything of a database, as text."""
    connection = sqlite3.connect(path)
    dump = "\n".join(connection.iterdump())
    connection.close()
    return dump


def beside(path):
    return sorted(one.name for one in path.parent.iterdir())


def test_seeding_makes_the_directory_and_one_file(seeded):
    assert beside(seeded) == ["demarche.db"]


def test_the_counts_are_those_of_the_curated_records(tmp_path, world):
    made = seed(tmp_path / "a.db", [world], [world.parent / "drafts"])
    alone = seed(tmp_path / "b.db", [world])
    assert made.counts == alone.counts
    assert made.version != alone.version
    assert list(made.counts) == [
        "collections", "documents", "occasions", "statements", "reports",
        "actors", "forces", "places", "outlets", "positions",
    ]  # fmt: skip
    connection = sqlite3.connect(tmp_path / "a.db")
    assert connection.execute("SELECT COUNT(*) FROM statements WHERE status = 'draft'").fetchone() == (1,)
    stored = connection.execute("SELECT COUNT(*) FROM statements WHERE status = 'curated'").fetchone()
    connection.close()
    assert stored == (made.counts["statements"],)


def test_the_same_files_give_the_same_version_and_the_same_bytes_of_json(tmp_path, world):
    stored = []
    for hash_seed in ("0", "1", "4242"):
        path = tmp_path / f"{hash_seed}.db"
        done = run(PROGRAM, path, world, env={**os.environ, "PYTHONHASHSEED": hash_seed})
        assert done.returncode == 0, done.stderr
        stored.append((done.stdout, content(path)))
    assert stored[0] == stored[1] == stored[2]


def test_the_place_of_the_files_and_the_order_they_are_named_in_do_not_matter(tmp_path, rewrite, world):
    copy = rewrite("lakeland/actors.yaml", "id: reed-front\n", "id: reed-front\n")
    one_by_one = [copy / name for name in ("upland", "lakeland", "highland")]
    assert seed(tmp_path / "a.db", one_by_one).version == seed(tmp_path / "b.db", [world]).version


def test_any_problem_leaves_the_old_database_as_it_was(seeded, rewrite):
    before = seeded.read_bytes()
    with pytest.raises(Problems):
        seed(seeded, [rewrite("lakeland/actors.yaml", "type: armed_group", "type: band")])
    assert seeded.read_bytes() == before
    assert beside(seeded) == ["demarche.db"]


def test_a_full_disk_leaves_the_old_database_as_it_was(seeded, rewrite):
    before = seeded.read_bytes()
    changed = rewrite("lakeland/actors.yaml", "name: Reed Front", "name: Front of the Reeds")

    def little_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    done = run(PROGRAM, seeded, changed, preexec_fn=little_room)
    assert done.returncode == 1
    assert "disk" in done.stderr
    assert seeded.read_bytes() == before
    assert beside(seeded) == ["demarche.db"]


@pytest.fixture
def stuck(seeded, rewrite):
    """A seeding of a changed world that has stopped in the middle."""
    changed = rewrite("lakeland/actors.yaml", "name: Reed Front", "name: Front of the Reeds")
    with subprocess.Popen(
        [sys.executable, "-c", STUCK, str(seeded), str(changed)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "stuck\n"
        yield process
        process.kill()


def test_being_killed_leaves_the_old_database_as_it_was_and_the_next_seeding_cleans_up(seeded, stuck, world):
    before = seeded.read_bytes()
    assert beside(seeded) == [".demarche.db.seeding", "demarche.db"]
    stuck.kill()
    assert stuck.wait(TIMEOUT) == -signal.SIGKILL
    assert seeded.read_bytes() == before
    seed(seeded, [world])
    assert beside(seeded) == ["demarche.db"]


def test_a_second_seeding_waits_for_the_first(seeded, stuck, world):
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(seeded), str(world)], stdout=subprocess.PIPE, text=True
    ) as second:
        time.sleep(1)
        assert second.poll() is None
        stuck.kill()
        assert second.wait(TIMEOUT) == 0
    assert beside(seeded) == ["demarche.db"]


def test_a_file_that_is_something_else_is_not_replaced(tmp_path, world):
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear reader, this is no database.\n" * 100)
    with pytest.raises(NotOurs, match="is not a database of Demarche"):
        seed(letter, [world])
    assert letter.read_text().startswith("Dear reader")
    foreign = tmp_path / "foreign.db"
    connection = sqlite3.connect(foreign)
    connection.execute("CREATE TABLE notes (note)")
    connection.close()
    with pytest.raises(NotOurs, match="not one of Demarche"):
        seed(foreign, [world])
    with pytest.raises(NotOurs, match="is a directory; name a file in it"):
        seed(tmp_path, [world])


def test_a_link_to_a_database_is_followed(seeded, tmp_path, rewrite):
    link = tmp_path / "link.db"
    link.symlink_to(seeded)
    changed = rewrite("lakeland/actors.yaml", "name: Reed Front", "name: Front of the Reeds")
    made = seed(link, [changed])
    assert link.is_symlink()
    assert made.version in content(seeded)


def test_readers_of_the_old_database_go_on_while_it_is_replaced(seeded, rewrite):
    reader = sqlite3.connect(f"{seeded.as_uri()}?mode=ro&immutable=1", uri=True)
    old = reader.execute("SELECT version FROM dataset").fetchone()
    changed = rewrite("lakeland/actors.yaml", "name: Reed Front", "name: Front of the Reeds")
    made = seed(seeded, [changed])
    assert reader.execute("SELECT version FROM dataset").fetchone() == old != (made.version,)
    assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    reader.close()


def test_a_database_is_stale_when_it_is_missing_or_made_from_other_files(seeded, world, rewrite, tmp_path):
    drafts = [world.parent / "drafts"]
    assert not is_stale(seeded, [world])
    assert is_stale(seeded, [world], drafts)
    seed(seeded, [world], drafts)
    assert not is_stale(seeded, [world], drafts)
    assert not is_stale(seeded, [world])
    assert is_stale(tmp_path / "none.db", [world])
    assert not is_stale(seeded, [rewrite("lakeland/actors.yaml", "id: reed-front\n", "id: reed-front\n")])
    assert is_stale(seeded, [rewrite("lakeland/actors.yaml", "name: Reed Front", "name: Front of the Reeds")])
    connection = sqlite3.connect(seeded)
    with connection:
        connection.execute("UPDATE dataset SET format = format + 1")
    connection.close()
    assert is_stale(seeded, [world])


def test_the_finished_file_is_sound_and_has_no_journal(seeded):
    connection = sqlite3.connect(seeded)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert connection.execute("SELECT COUNT(*) FROM sqlite_stat1").fetchone()[0] > 0
    connection.close()
