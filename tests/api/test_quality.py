"""Quality of the data over HTTP: the invented world, whose codings and gaps are known."""

import json
import sqlite3
from contextlib import closing

from api import quality
from api.agreement import alpha, nominal
from api.app import create_app


def by_id(reply):
    assert reply.status_code == 200, reply.text
    return {row["collection"]["id"]: row for row in reply.json["data"]}


def test_the_invented_codings_agree_as_counted_by_hand(client):
    codings = by_id(client.get("/v1/quality"))["lakeland"]["codings"]
    assert [codings[name] for name in ("units", "both", "first_only", "second_only")] == [4, 2, 1, 1]
    rows = {(row["field"], row["distance"]): row for row in codings["agreement"]}
    assert rows["actor", "nominal"]["percentage"] == 100
    assert rows["position", "nominal"]["percentage"] == 50
    # threaten, threaten / demand, urge: D_o = 2/4, D_e = 10/12
    assert rows["position", "nominal"]["alpha"] == 0.4
    assert rows["span", "nominal"]["alpha"] is None


def test_a_collection_coded_once_has_no_codings(client):
    assert by_id(client.get("/v1/quality"))["highland"]["codings"] is None


def test_dates_forms_and_flags_add_up_to_what_the_filters_find(client):
    for name, row in by_id(client.get("/v1/quality")).items():
        statements = row["statements"]

        def found(query, name=name):
            return client.get(f"/v1/statements?collection={name}&{query}").json["page"]["total"]

        assert statements["total"] == found("")
        assert statements["said_unknown"] == found("said=unknown")
        assert statements["said_exactly"] + statements["said_uncertainly"] == found("said=known")
        assert sum(one["count"] for one in statements["said_basis"]) == statements["total"]
        assert sum(one["count"] for one in statements["independent"]) == statements["total"]
        for parameter in ("form", "flag"):
            for one in statements[parameter]:
                assert one["count"] == found(f"{parameter}={one['value']}")


def test_documents_that_yielded_nothing_are_named(client):
    reply = client.get("/v1/quality")
    silent = reply.json["meta"]["documents_without_statements"]
    assert silent
    assert sum(row["documents"]["without_statements"] for row in reply.json["data"]) == len(silent)
    for document in silent:
        assert client.get(f"/v1/documents/{document}").json["statements"] == 0


def test_one_collection_may_be_asked_and_a_wrong_one_is_refused(client, problem_of):
    assert list(by_id(client.get("/v1/quality?collection=highland"))) == ["highland"]
    assert problem_of(client.get("/v1/quality?collection=lakelan"), 400)[0]["suggestion"] == "lakeland"


def test_the_real_agreement_is_that_of_its_stored_codings(real_client, real_database):
    with closing(sqlite3.connect(real_database)) as stored:
        rows = stored.execute("SELECT first, second FROM codings").fetchall()
    pairs = [(json.loads(a)["position"], json.loads(b)["position"]) for a, b in rows if a and b]
    (row,) = real_client.get("/v1/quality").json["data"]
    found = next(one for one in row["codings"]["agreement"] if one["field"] == "position")
    assert found["alpha"] == round(alpha(pairs, nominal), 4)
    assert found["agreeing"] == sum(a == b for a, b in pairs)


def test_a_very_large_collection_says_what_it_did_not_count(database, monkeypatch):
    monkeypatch.setattr(quality, "MOST_WALKED", 5)
    row = by_id(create_app(database).test_client().get("/v1/quality"))["lakeland"]
    assert row["documents"] is None
    assert row["statements"]["said_basis"] is None
    assert row["statements"]["form"]
