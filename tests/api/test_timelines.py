"""Timelines: the order of what is said, and what each word is to the earlier ones, in a world known by hand."""

import pytest

from api.app import create_app
from tests.isthmus import isthmus, said

PREMIER = [
    said("p01-urges", "premier", "2020-01-10", "urge_withdrawal", "north-troops"),
    said("p02-demands", "premier", "2020-02-10", "demand_withdrawal", "north-troops foreign-forces"),
    said("p03-demands-again", "premier", "2020-03-10", "demand_withdrawal", "north-troops"),
    said("p04-demands-if", "premier", "2020-04-10", "demand_withdrawal", "north-troops", condition="If they shoot."),
    said("p05-rejects", "premier", "2020-05-10", "reject_presence", "north-troops"),
    said("p06-condemns", "premier", "2020-06-10", "condemn_presence", "north-troops"),
    said("p07-counts-them", "premier", "2020-07-10", "claim_presence", "north-troops"),
    said("p08-justifies", "premier", "2020-08-10", "justify_presence", "north-troops"),
    said("p09-asks-to-stay", "premier", "2020-08", "request_presence", "north-troops"),
    said("p10-threatens", "premier", "2020-10-10", "threaten_expulsion", "north-troops"),
    said("p11-demands-perhaps", "premier", "2020-12-01?", "demand_withdrawal", "north-troops"),
    said("p12-welcomes", "premier", "2020-12-20", "justify_presence", "north-troops"),
    said("p13-undated", "premier", None, "justify_presence", "north-troops"),
]
CHANGES = [
    ("hardening", "p01-urges", "p02-demands"),
    ("repeat", "p02-demands", "p03-demands-again"),
    ("elaboration", "p03-demands-again", "p04-demands-if"),
    ("softening", "p04-demands-if", "p05-rejects"),
    ("elaboration", "p05-rejects", "p06-condemns"),
    ("elaboration", "p06-condemns", "p07-counts-them"),
    ("reversal", "p06-condemns", "p09-asks-to-stay"),
    ("reversal", "p06-condemns", "p08-justifies"),
    ("unordered", "p09-asks-to-stay", "p08-justifies"),
    ("reversal", "p09-asks-to-stay", "p10-threatens"),
    ("reversal", "p08-justifies", "p10-threatens"),
    ("softening", "p10-threatens", "p11-demands-perhaps"),
    ("reversal", "p10-threatens", "p12-welcomes"),
    ("unordered", "p11-demands-perhaps", "p12-welcomes"),
    ("unordered", "p12-welcomes", "p13-undated"),
]
OTHERS = [
    said("m01-welcomes", "minister", "2020-02-10", "justify_presence", "north-troops"),
    said("m02-on-marines", "minister", "2020-02-11", "demand_withdrawal", "north-marines"),
    said("g01-of-northland", "general", "2019-05-01", "vow_to_stay", "north-troops"),
    said("g02-of-southland", "general", "2020-05-01", "demand_withdrawal", "north-troops"),
    said("s01-mild-in-may", "southland-speaker", "2021-05", "urge_withdrawal", "north-troops"),
    said("s02-hard-that-may", "southland-speaker", "2021-05-20", "demand_withdrawal", "north-troops"),
    said("s03-between-in-july", "southland-speaker", "2021-07-01", "reject_presence", "north-troops"),
    said("e01-that-day", "envoy", "2020-09-01", "demand_withdrawal", "south-troops", occasion="e-speaks"),
    said("e02-that-day", "envoy", "2020-09-01", "justify_presence", "south-troops", occasion="e-speaks"),
]


@pytest.fixture(scope="module")
def client(tmp_path_factory):
    return create_app(isthmus(tmp_path_factory.mktemp("isthmus"), [*PREMIER, *OTHERS])).test_client()


def timelines(client, query):
    reply = client.get(f"/v1/timelines?{query}")
    assert reply.status_code == 200, reply.text
    return reply.json["data"]


def told(timeline):
    return [(one["rule"], *one["statements"]) for one in timeline["changes"]]


def test_statements_stand_by_date_and_the_undated_last(client):
    (timeline,) = timelines(client, "actor=premier&target=north-troops")
    ids = [one["id"] for one in timeline["statements"]]
    expected = [one["statement"]["id"] for one in PREMIER]
    at = expected.index("p08-justifies")
    expected[at : at + 2] = ["p09-asks-to-stay", "p08-justifies"]  # August begins before the tenth
    assert ids == expected


def test_an_interval_with_an_open_end_stands_where_its_known_end_does(tmp_path):
    dates = ["../2020-02-10", "2020-01-10", "2020-03-10", "2020-03-20/..", "2020-04-10", None]
    told = [said(f"r{at}", "rebels", when, "reject_presence", "north-troops") for at, when in enumerate(dates)]
    client = create_app(isthmus(tmp_path, told)).test_client()
    (timeline,) = client.get("/v1/timelines").json["data"]
    by_date = ["r1", "r0", "r2", "r3", "r4", "r5"]
    assert [one["id"] for one in timeline["statements"]] == by_date
    for sort, wanted in (("said", by_date), ("-said", ["r4", "r3", "r2", "r0", "r1", "r5"])):
        assert [one["id"] for one in client.get(f"/v1/statements?sort={sort}").json["data"]] == wanted


def test_every_change_is_the_one_known_by_hand(client):
    (timeline,) = timelines(client, "actor=premier&target=north-troops")
    assert sorted(told(timeline)) == sorted(CHANGES)


def test_a_statement_on_two_forces_stands_in_the_timeline_of_each(client):
    found = {one["target"]["id"]: one for one in timelines(client, "actor=premier")}
    assert set(found) == {"north-troops", "foreign-forces"}
    assert [one["id"] for one in found["foreign-forces"]["statements"]] == ["p02-demands"]
    assert found["foreign-forces"]["changes"] == []


def test_without_roll_up_each_speaker_has_a_timeline_of_its_own(client):
    found = {(one["actor"]["id"], one["target"]["id"]) for one in timelines(client, "target=north-troops")}
    assert found == {
        *(("premier", "north-troops"), ("minister", "north-troops"), ("minister", "north-marines")),
        *(("general", "north-troops"), ("southland-speaker", "north-troops")),
    }


def test_rolled_up_a_speaker_counts_for_the_state_it_served_at_the_time(client):
    found = timelines(client, "actor=general&roll_up=actor:0")
    ids = {one["actor"]["id"]: [statement["id"] for statement in one["statements"]] for one in found}
    assert ids == {"northland": ["g01-of-northland"], "southland": ["g02-of-southland"]}


def test_opposite_words_of_one_day_are_unordered_between_themselves(client):
    (timeline,) = timelines(client, "actor=isthmia&target__exact=north-troops&roll_up=actor:0&said_to=2020-02-28")
    assert told(timeline) == [
        ("reversal", "p01-urges", "m01-welcomes"),
        ("unordered", "p02-demands", "m01-welcomes"),
        ("hardening", "p01-urges", "p02-demands"),
    ]


def test_what_bears_on_a_force_is_told_of_its_wholes_and_its_parts(client):
    found = {(one["actor"]["id"], one["target"]["id"]) for one in timelines(client, "bears_on=north-marines")}
    assert {force for _, force in found} == {"foreign-forces", "north-troops", "north-marines"}
    assert ("premier", "foreign-forces") in found
    found = timelines(client, "bears_on=south-troops&actor=premier")
    assert [one["target"]["id"] for one in found] == ["foreign-forces"], "its word on both brings the troops not along"


def test_no_degree_is_told_where_it_hangs_on_an_order_nobody_knows(client):
    (timeline,) = timelines(client, "actor=southland-speaker")
    assert told(timeline) == [("unordered", "s01-mild-in-may", "s02-hard-that-may")]


def test_both_sides_on_one_occasion_are_unordered(client):
    (timeline,) = timelines(client, "actor=envoy&target=south-troops")
    assert told(timeline) == [("unordered", "e01-that-day", "e02-that-day")]


def test_forces_rolled_up_are_still_judged_one_by_one(client):
    (timeline,) = timelines(client, "actor=minister&roll_up=target:0")
    assert timeline["target"]["id"] == "foreign-forces"
    assert [one["id"] for one in timeline["statements"]] == ["m01-welcomes", "m02-on-marines"]
    assert timeline["changes"] == [], "the troops are welcome and the marines are not: nothing has changed"


def test_pages_of_timelines_are_the_whole_list_in_order(client):
    whole = timelines(client, "")
    paged, cursor = [], ""
    while cursor is not None:
        reply = client.get(f"/v1/timelines?limit=2{cursor and '&cursor='}{cursor}").json
        paged += reply["data"]
        cursor = reply["page"]["next_cursor"]
        assert reply["page"]["total"] == len(whole)
    assert paged == whole


def test_a_timeline_too_large_says_what_to_narrow(client, monkeypatch):
    monkeypatch.setattr("api.readings.neighbours.MOST_STATEMENTS", 5)
    reply = client.get("/v1/timelines?actor=isthmia")
    assert reply.status_code == 400
    assert "narrow the filter" in reply.json["detail"]


def test_the_strength_of_each_statement_is_that_of_the_codebook(client):
    strengths = {row["id"]: row["strength"] for row in client.get("/v1/positions").json["data"]}
    for timeline in timelines(client, ""):
        assert all(one["strength"] == strengths[one["position"]] for one in timeline["statements"])
