"""What changed between two datasets: kept from seeding to seeding, and nothing vanishes without a word."""

import json
import sqlite3

import pytest

from seeds.history import differences
from seeds.problems import Problems
from seeds.seed import seed

BASE = "reth-justifies-base-by-lease"
RETH = "lakeland/occasions/reth-2018-05-21.yaml"


@pytest.fixture
def seeded(tmp_path, world):
    """A database of this test alone, seeded once."""
    path = tmp_path / "demarche.db"
    seed(path, [world])
    return path


def rows(path, query):
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return found


def changes(path):
    found = rows(path, "SELECT number, statement, kind, fields FROM changes ORDER BY number, statement")
    return [(number, statement, kind, json.loads(fields)) for number, statement, kind, fields in found]


def removed(rewrite, world):
    """The world without one statement, cut out as it stands there."""
    text = (world / RETH).read_text("utf-8")
    start = text.index(f"  - id: {BASE}")
    return rewrite(RETH, text[start : text.index("  - id:", start + 1)], "")


def test_the_first_seeding_is_one_version_without_changes(seeded):
    ((number, version, statements),) = rows(seeded, "SELECT * FROM versions")
    assert (number, statements) == (1, rows(seeded, "SELECT COUNT(*) FROM statements")[0][0])
    assert rows(seeded, "SELECT version FROM dataset") == [(version,)]
    assert changes(seeded) == []


def test_seeding_the_same_again_adds_no_version(seeded, world):
    before = rows(seeded, "SELECT * FROM versions")
    seed(seeded, [world])
    assert rows(seeded, "SELECT * FROM versions") == before
    assert changes(seeded) == []


def test_a_change_is_kept_field_by_field_with_what_was_before(seeded, world, rewrite):
    old, new = "summary: The Reed Front argued for", "summary: The Reed Front pleaded for"
    seed(seeded, [rewrite("lakeland/occasions/reed-front-undated.yaml", old, new)])
    ((number, statement, kind, fields),) = changes(seeded)
    assert (number, statement, kind) == (2, "reed-front-urges-coalition-exit", "changed")
    assert fields == [
        {
            "field": "summary",
            "before": "The Reed Front argued for the River Coalition to go home.",
            "after": "The Reed Front pleaded for the River Coalition to go home.",
        }
    ]
    seed(seeded, [world])
    assert [(number, kind) for number, _, kind, _ in changes(seeded)] == [(2, "changed"), (3, "changed")]
    versions = rows(seeded, "SELECT number, version FROM versions ORDER BY number")
    assert [number for number, _ in versions] == [1, 2, 3]
    assert versions[0][1] == versions[2][1] != versions[1][1]


def test_an_added_statement_is_told(seeded, world, rewrite):
    smaller = removed(rewrite, world)
    seed(seeded, [smaller], allow_vanished=True)
    seed(seeded, [world])
    assert changes(seeded) == [(2, BASE, "retired", []), (3, BASE, "added", [])]


def test_a_statement_that_vanishes_without_a_word_is_refused_and_the_old_database_stays(seeded, world, rewrite):
    before = seeded.read_bytes()
    smaller = removed(rewrite, world)
    with pytest.raises(Problems) as caught:
        seed(seeded, [smaller])
    (problem,) = caught.value.problems
    assert problem.file == smaller / "lakeland" / "retired.yaml"
    assert f"'{BASE}' is served by the old database and in no file now" in problem.message
    assert problem.suggestion == f"- {{id: {BASE}, reason: ...}}"
    assert seeded.read_bytes() == before


def test_a_statement_may_go_with_a_reason(seeded, world, rewrite):
    removed(rewrite, world)
    line = "- id: oskel-threatens-tessmark\n"
    smaller = rewrite("lakeland/retired.yaml", line, f"- {{id: {BASE}, reason: Said by nobody.}}\n{line}")
    seed(seeded, [smaller])
    assert changes(seeded) == [(2, BASE, "retired", [])]
    assert rows(seeded, f"SELECT successor, reason FROM retired WHERE id = '{BASE}'") == [(None, "Said by nobody.")]


def test_a_statement_may_go_on_under_another_id(seeded, rewrite):
    renamed = rewrite(RETH, f"- id: {BASE}\n", f"- id: reth-on-the-lease\n    previous_ids: [{BASE}]\n")
    seed(seeded, [renamed])
    assert changes(seeded) == [(2, BASE, "retired", []), (2, "reth-on-the-lease", "added", [])]
    assert rows(seeded, f"SELECT successor FROM retired WHERE id = '{BASE}'") == [("reth-on-the-lease",)]


def test_drafts_come_and_go_without_being_told(seeded, world):
    drafts = [world.parent / "drafts"]
    seed(seeded, [world], drafts)
    seed(seeded, [world])
    assert changes(seeded) == []
    assert [number for (number,) in rows(seeded, "SELECT number FROM versions ORDER BY number")] == [1, 2, 3]


def test_a_renamed_actor_changes_the_statements_that_name_it(seeded, rewrite):
    seed(seeded, [rewrite("lakeland/actors.yaml", "name: Reed Front", "name: Front of the Reeds")])
    told = {statement: [field["field"] for field in fields] for _, statement, _, fields in changes(seeded)}
    assert set(told) == {
        "reed-front-accepts-no-foreign-boat",
        "reed-front-demands-all-foreign-soldiers-leave",
        "reed-front-urges-coalition-exit",
    }
    assert set(map(tuple, told.values())) == {("actor",)}


def test_history_of_another_format_is_carried_over_but_not_compared(seeded, world, rewrite):
    smaller = removed(rewrite, world)
    connection = sqlite3.connect(seeded)
    with connection:
        connection.execute("UPDATE dataset SET format = format + 1")
    connection.close()
    seed(seeded, [smaller])
    assert [number for (number,) in rows(seeded, "SELECT number FROM versions ORDER BY number")] == [1, 2]
    assert changes(seeded) == []


def test_fields_that_only_one_of_two_records_has_differ_from_null():
    assert differences({"a": 1, "b": 2}, {"a": 1, "c": 3}) == [
        {"field": "c", "before": None, "after": 3},
        {"field": "b", "before": 2, "after": None},
    ]
