"""The matrix of positions: the latest word, counts by stance, and the statements of each cell, known by hand."""

import pytest

from api.app import create_app
from tests.isthmus import isthmus, said

SAID = [
    said("a1-demands", "premier", "2020-01-10", "demand_withdrawal", "north-troops"),
    said("a2-counts", "premier", "2020-02-10", "claim_presence", "north-troops"),
    said("b1-welcomes", "premier", "2020-01-10", "justify_presence", "north-marines"),
    said("b2-at-some-time", "premier", None, "demand_withdrawal", "north-marines"),
    said("c1-some-month", "premier", "2020-03", "demand_withdrawal", "south-troops"),
    said("c2-in-that-month", "premier", "2020-03-10", "justify_presence", "south-troops"),
    said("d1-both", "minister", "2020-04-10", "demand_withdrawal", "south-troops", occasion="d-speech"),
    said("d2-sides", "minister", "2020-04-10", "justify_presence", "south-troops", occasion="d-speech"),
    said("e1-one-month", "minister", "2020-05", "urge_withdrawal", "north-troops", occasion="e-speech"),
    said("e2-and-speech", "minister", "2020-05", "demand_withdrawal", "north-troops", occasion="e-speech"),
    said("f1-two", "minister", "2020-05", "urge_withdrawal", "north-marines"),
    said("f2-speeches", "minister", "2020-05", "demand_withdrawal", "north-marines"),
    said("g1-only-word", "envoy", None, "vow_to_stay", "north-troops north-marines"),
    said("h1-isthmia", "isthmia", "2020-06-10", "request_presence", "north-troops"),
]
CELLS = {
    ("premier", "north-troops"): ("a2-counts", "a2-counts", "latest", (1, 1, 0)),
    ("premier", "north-marines"): (None, "b1-welcomes", "latest-dated", (1, 0, 1)),
    ("premier", "south-troops"): (None, None, None, (1, 0, 1)),
    ("minister", "south-troops"): (None, None, None, (1, 0, 1)),
    ("minister", "north-troops"): ("e2-and-speech", "e2-and-speech", "latest", (2, 0, 0)),
    ("minister", "north-marines"): (None, None, None, (2, 0, 0)),
    ("envoy", "north-troops"): ("g1-only-word", None, "latest", (0, 0, 1)),
    ("envoy", "north-marines"): ("g1-only-word", None, "latest", (0, 0, 1)),
    ("isthmia", "north-troops"): ("h1-isthmia", "h1-isthmia", "latest", (0, 0, 1)),
}


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    return create_app(isthmus(tmp_path_factory.mktemp("isthmus"), SAID)).test_client()


def cells(client, query):
    reply = client.get(f"/v1/positions-matrix?limit=200&{query}")
    assert reply.status_code == 200, reply.text
    return {(one["row"]["id"], one["column"]["id"]): one for one in reply.json["data"]}


def ends(cell):
    latest, dated = (one and one["id"] for one in (cell["latest"], cell["latest_dated"]))
    return latest, dated, cell["rule"], tuple(cell["stances"][name] for name in ("oppose", "neutral", "support"))


def test_every_cell_is_the_one_known_by_hand(client):
    assert {pair: ends(cell) for pair, cell in cells(client, "").items()} == CELLS


def test_rolled_up_cells_gather_the_states_and_the_groups(client):
    found = cells(client, "rows=actor:0&columns=target:0")
    assert {pair: ends(cell) for pair, cell in found.items()} == {
        ("isthmia", "foreign-forces"): (None, "h1-isthmia", "latest-dated", (8, 1, 4)),
        ("northland", "foreign-forces"): ("g1-only-word", None, "latest", (0, 0, 1)),
    }


def test_a_cell_holds_what_the_filter_finds_of_row_and_column(client):
    for (row, column), cell in cells(client, "").items():
        query = f"actor__exact={row}&target__exact={column}&sort=said"
        rows = client.get(f"/v1/statements?{query}").json["data"]
        assert sorted(cell["statements"]) == sorted(one["id"] for one in rows)


def test_a_filter_of_targets_leaves_other_columns_out(client):
    assert {column for _, column in cells(client, "target=north-marines")} == {"north-marines"}
    assert {column for _, column in cells(client, "target=north-marines&columns=target:1")} == {"north-troops"}


def test_rows_may_be_the_bodies_that_speakers_speak_for(client):
    assert {row for row, _ in cells(client, "rows=affiliation")} == {
        "isthmia",
        "isthmia-ministry",
        "northland-ministry",
    }


def test_rows_and_columns_with_most_statements_come_first(client):
    data = client.get("/v1/positions-matrix").json["data"]
    rows = list(dict.fromkeys(one["row"]["id"] for one in data))
    assert rows == ["minister", "premier", "envoy", "isthmia"]


def test_what_is_no_row_is_refused_with_the_nearest(client, problem_of):
    (error,) = problem_of(client.get("/v1/positions-matrix?rows=actors"), 400)
    assert (error["parameter"], error["suggestion"]) == ("rows", "actor")
