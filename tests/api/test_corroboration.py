"""Corroboration: reports by origin, why they are folded, what they agree on, where a statement appeared first."""

import pytest

from api.app import create_app
from tests.isthmus import isthmus, report, said

ATTESTED = [
    said("attested", "premier", "2020-02-20", "demand_withdrawal", "south-troops", reports=[
        report("wire", "quote", quote="They must go at once", target_as_written="the southerners"),
        report("wire", "headline", start="90", end="99", target_as_written="The Southerners"),
        report("copyist", "quote", quote="must go", target_as_written="the southerners", flags=["garbled"]),
        report("spun-one", target_as_written="southern soldiers"),
        report("spun-two"),
        report("gazette", origin="isthmus-radio", actor_as_written="the premier"),
    ]),
    said("once", "premier", "2020-02-21", "demand_withdrawal", "south-troops", reports=[report("spun-one")]),
    said("first-in-gazette", "premier", None, "demand_withdrawal", "south-troops",
         reports=[report("gazette"), report("spun-one")]),
    said("first-in-wire", "premier", None, "demand_withdrawal", "south-troops",
         reports=[report("gazette"), report("wire")]),
    said("vague-journal", "premier", None, "demand_withdrawal", "south-troops",
         reports=[report("journal"), report("wire")]),
]  # fmt: skip


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    return create_app(isthmus(tmp_path_factory.mktemp("isthmus"), ATTESTED)).test_client()


def corroboration(client, id_):
    reply = client.get(f"/v1/statements/{id_}/corroboration")
    assert reply.status_code == 200, reply.text
    return reply.json


def test_reports_are_grouped_by_independent_origin_with_the_reason(client):
    found = corroboration(client, "attested")
    folded = {
        origin["id"]: [(one["document"]["id"], one["rules"], one["flags"]) for one in origin["documents"]]
        for origin in found["origins"]
    }
    assert folded == {
        "wire": [("wire", ["own-origin", "same-document"], []), ("copyist", ["document-origin"], ["copy"])],
        "spun-stock": [
            ("spun-one", ["document-origin"], ["machine_spun"]),
            ("spun-two", ["document-origin"], ["machine_spun"]),
        ],
        "isthmus-radio": [("gazette", ["stated-origin"], [])],
    }
    assert found["independent_count"] == len(found["origins"]) == 3
    assert found["reports_count"] == len(found["reports"]) == 6
    assert sorted(place for origin in found["origins"] for place in origin["reports"]) == list(range(6))


def test_what_reports_agree_and_differ_on_is_said_aspect_by_aspect(client):
    aspects = {one["aspect"]: one for one in corroboration(client, "attested")["aspects"]}
    agree = {name: (one["agree"], one["independent"]) for name, one in aspects.items()}
    assert agree == {
        "quote": (True, False),  # one has part of the other, and both are of the wire
        "form": (False, True),
        "actor_as_written": (True, False),
        "target_as_written": (False, True),
        "published": (False, True),
        "flags": (False, True),
    }
    targets = [(one["value"], one["reports"]) for one in aspects["target_as_written"]["values"]]
    assert targets == [("the southerners", [0, 1, 2]), ("southern soldiers", [3]), (None, [4, 5])]


def test_the_first_appearance_is_named_only_when_the_dates_say_so(client):
    first = {id_: corroboration(client, id_)["first_appearance"] for id_ in ("once", "first-in-wire", "vague-journal")}
    assert first["once"]["id"] == "spun-one", "there is no other"
    assert first["first-in-wire"]["id"] == "wire", "a day before the gazette"
    assert first["vague-journal"] is None, "the journal appeared some day of the same month"
    assert corroboration(client, "first-in-gazette")["first_appearance"] is None, "the other page bears no date"


def test_origins_are_as_many_as_the_count_of_every_statement(client, real_client):
    for one in (client, real_client):
        for statement in one.get("/v1/statements?limit=200").json["data"]:
            found = corroboration(one, statement["id"])
            assert len(found["origins"]) == statement["independent_count"]
            reports = [{name: row[name] for name in statement["reports"][0]} for row in found["reports"]]
            assert reports == statement["reports"]


def test_an_unknown_statement_is_named_with_the_nearest(client, problem_of):
    (error,) = problem_of(client.get("/v1/statements/attestd/corroboration"), 404)
    assert error["suggestion"] == "attested"


def test_a_retired_statement_leads_to_its_successor(database):
    reply = create_app(database).test_client().get("/v1/statements/orvenia-asks-patrol/corroboration")
    assert reply.status_code == 308
    assert reply.headers["Location"].endswith("/v1/statements/presidency-asks-karvel-to-winter/corroboration")
