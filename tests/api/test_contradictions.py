"""Contradictions: each kind where it is and nowhere else, in a world known by hand."""

import pytest

from api.app import create_app
from tests.isthmus import isthmus, report, said

SAID = [
    # one actor against its own earlier word
    said("c1-demands", "premier", "2010-01-10", "demand_withdrawal", "south-troops"),
    said("c2-justifies", "premier", "2010-06-10", "justify_presence", "south-troops"),
    said("c3-asks", "premier", "2010-09-10", "request_presence", "south-troops"),
    said("c4-perhaps-later", "premier", "2010-09-20?", "condemn_presence", "south-troops"),
    said("c5-whole", "rebels", "2010-01-10", "demand_withdrawal", "foreign-forces"),
    said("c6-part", "rebels", "2011-01-10", "justify_presence", "north-marines"),
    # one camp on two sides: the same force, whole and part, and what is not at the same time
    said("d1-minister-rejects", "minister", "2012-03-01", "reject_presence", "north-troops"),
    said("d2-premier-justifies", "premier", "2012-03-21", "justify_presence", "north-troops"),
    said("d3-premier-marines", "premier", "2012-03-22", "refuse_withdrawal", "north-marines"),
    said("d4-premier-late", "premier", "2012-05-01", "justify_presence", "north-troops"),
    said("d5-premier-undated", "premier", None, "justify_presence", "north-troops"),
    said("d6-isthmia-vague", "isthmia", "2012", "demand_withdrawal", "north-troops"),
    said("d7-minister-counts", "minister", "2012-03-02", "claim_presence", "north-marines"),
    # allies: Isthmia welcomes troops of Northland; the rebels have none
    said("a1-envoy-promises", "envoy", "2012-04-01", "announce_withdrawal", "north-troops"),
    said("a2-rebels-speak", "rebels", "2012-03-20", "demand_withdrawal", "north-troops"),
    # denials
    said("n1-rebels-claim", "rebels", "2014-01-01", "claim_presence", "north-marines"),
    said("n2-envoy-denies", "envoy", "2014-06-01", "deny_presence", "north-marines", responds_to=["n1-rebels-claim"]),
    said("n3-southland-claims", "southland-speaker", "2014-06-10", "claim_presence", "north-troops"),
    said("n4-southland-reports", "southland-speaker", "2014-08-01", "report_withdrawal", "north-troops"),
    said("n5-envoy-refuses", "envoy", "2014-08-03", "refuse_withdrawal", "north-troops"),
    said("n6-envoy-denies-undated", "envoy", None, "deny_presence", "south-troops"),
    said("n7-rebels-claim-undated", "rebels", None, "claim_presence", "south-troops"),
    # whom words cover
    said("s1-all-must-go", "envoy", "2016-01-01", "demand_withdrawal", "foreign-forces"),
    said("s2-covers-marines", "general", "2016-01-02", "interpret_scope", "north-marines",
         stance="oppose", interprets=["s1-all-must-go"]),
    said("s3-exempts-north", "minister", "2016-01-03", "interpret_scope", "north-troops",
         stance="support", interprets=["s1-all-must-go", "s4-names-marines"]),
    said("s4-names-marines", "envoy", "2016-01-01", "demand_withdrawal", "north-marines"),
    said("s5-only-south", "rebels", None, "demand_withdrawal", "foreign-forces"),
    said("s6-reads-rebels", "premier", None, "interpret_scope", "south-troops",
         stance="oppose", interprets=["s5-only-south"]),
]  # fmt: skip
REPORTED = [
    said("r1-two-ways", "premier", "2020-02-20", "demand_withdrawal", "south-troops", occasion="r-speech", reports=[
        report("wire", "quote", quote="They must go at once", flags=["conflicting"], note="Says at once."),
        report("gazette", "quote", quote="They should go some day", flags=["conflicting"], note="Says some day."),
    ]),
    said("r2-same-speech", "premier", "2020-02-20", "condemn_presence", "foreign-forces", occasion="r-speech", reports=[
        report("journal", flags=["conflicting"], note="Leaves no force out."),
    ]),
    said("r3-same-words", "minister", "2020-02-20", "condemn_presence", "south-troops", reports=[
        report("wire", "quote", quote="They are here without any right"),
        report("copyist", "quote", quote="without any RIGHT"),
        report("spun-one", flags=["garbled"], note="Lively troops."),
    ]),
    said("r4-too-early", "minister", "2022-03-02", "claim_presence", "south-troops", reports=[report("wire")]),
]  # fmt: skip


@pytest.fixture(scope="module")
def isthmus_client(tmp_path_factory):
    return create_app(isthmus(tmp_path_factory.mktemp("isthmus"), [*SAID, *REPORTED])).test_client()


def contradictions(client, query):
    reply = client.get(f"/v1/contradictions?limit=200&{query}")
    assert reply.status_code == 200, reply.text
    assert reply.json["page"]["total"] == len(reply.json["data"])
    return reply.json["data"]


def found(client, query):
    return sorted((one["rule"], *one["statements"]) for one in contradictions(client, query))


def test_an_actor_is_set_against_its_own_earlier_word(isthmus_client):
    assert found(isthmus_client, "kind=change&rule=reversal,hardening,softening&actor=premier&target=south-troops") == [
        ("hardening", "c2-justifies", "c3-asks"),
        ("hardening", "c4-perhaps-later", "r1-two-ways"),
        ("reversal", "c1-demands", "c2-justifies"),
        ("reversal", "c2-justifies", "c4-perhaps-later"),
        ("reversal", "c3-asks", "r1-two-ways"),
    ]


def test_a_word_on_the_whole_is_set_against_one_on_the_part(isthmus_client):
    assert found(isthmus_client, "kind=change&actor=rebels") == [
        ("reversal-in-part", "c5-whole", "c6-part"),
        ("reversal-in-part", "c6-part", "a2-rebels-speak"),
    ]


def test_rolled_up_a_state_is_set_against_its_earlier_word(isthmus_client):
    query = "rule=reversal&actor=isthmia&target__exact=north-troops"
    assert found(isthmus_client, query) == []
    assert found(isthmus_client, f"{query}&roll_up=actor:0") == [
        ("reversal", "d1-minister-rejects", "d2-premier-justifies"),
    ]


def test_a_camp_diverges_only_at_a_time_that_is_certain(isthmus_client):
    assert found(isthmus_client, "kind=divergence&rule=camp-on-force,camp-on-part") == [
        ("camp-on-force", "d1-minister-rejects", "d2-premier-justifies"),
        ("camp-on-part", "d1-minister-rejects", "d3-premier-marines"),
    ]
    assert found(isthmus_client, "kind=divergence&rule=camp-on-force,camp-on-part&window=20") == [
        ("camp-on-force", "d1-minister-rejects", "d2-premier-justifies"),
    ]
    assert found(isthmus_client, "kind=divergence&rule=camp-on-force,camp-on-part&window=19") == []
    wider = found(isthmus_client, "rule=camp-on-force&window=366")
    assert ("camp-on-force", "d6-isthmia-vague", "d2-premier-justifies") in wider
    assert not any("d5-premier-undated" in ids for ids in wider), "an unknown date is at no time the same"


def test_allies_diverge_and_who_is_none_does_not(isthmus_client):
    rows = contradictions(isthmus_client, "kind=divergence&rule=allies-on-force,allies-on-part")
    assert sorted((one["rule"], *one["statements"]) for one in rows) == [
        ("allies-on-force", "a1-envoy-promises", "d2-premier-justifies"),
        ("allies-on-force", "a1-envoy-promises", "d4-premier-late"),
        ("allies-on-part", "a1-envoy-promises", "d3-premier-marines"),
    ]
    for row in rows:
        assert row["because"] == ["d4-premier-late", "d2-premier-justifies", "d5-premier-undated"]


def test_an_interpretation_against_what_is_named_is_a_divergence_and_one_of_a_whole_is_not(isthmus_client):
    (row,) = contradictions(isthmus_client, "kind=divergence&rule=meaning-between-allies,meaning-within-camp")
    assert (row["rule"], row["statements"]) == ("meaning-between-allies", ["s4-names-marines", "s3-exempts-north"])
    assert [side["role"] for side in row["sides"]] == ["word", "reading"]


def test_denials_stand_against_claims_of_others(isthmus_client):
    assert found(isthmus_client, "kind=denial") == [
        ("denial-in-answer", "n1-rebels-claim", "n2-envoy-denies"),
        ("denial-of-claim", "n3-southland-claims", "n2-envoy-denies"),
        ("refusal-of-reported-withdrawal", "n4-southland-reports", "n5-envoy-refuses"),
    ]


def test_scope_shows_both_readings(isthmus_client):
    rows = {one["statements"][0]: one for one in contradictions(isthmus_client, "kind=scope")}
    assert set(rows) == {"s1-all-must-go", "s4-names-marines", "s5-only-south"}
    disputed = rows["s1-all-must-go"]
    sides = {side["role"]: [one["id"] for one in side["statements"]] for side in disputed["sides"]}
    assert sides == {
        "word": ["s1-all-must-go"],
        "covers": ["s2-covers-marines"],
        "exempts": ["s3-exempts-north"],
    }
    assert [disputed["rule"], rows["s4-names-marines"]["rule"]] == ["scope-disputed", "scope-disputed"]
    assert rows["s5-only-south"]["rule"] == "scope-interpreted"


def test_reports_that_tell_differently_are_shown_side_by_side(isthmus_client):
    assert found(isthmus_client, "kind=conflicting_reports") == [
        ("quotes-differ", "r1-two-ways"),
        ("reported-before-said", "r4-too-early"),
        ("reports-conflict", "r1-two-ways", "r2-same-speech"),
        ("reports-garbled", "r3-same-words"),
    ]
    (row,) = contradictions(isthmus_client, "rule=reports-conflict")
    told = [(one["statement"], one["document"]["id"], one["quote"], one["note"]) for one in row["accounts"]]
    assert told == [
        ("r1-two-ways", "wire", "They must go at once", "Says at once."),
        ("r1-two-ways", "gazette", "They should go some day", "Says some day."),
        ("r2-same-speech", "journal", None, "Leaves no force out."),
    ]


def test_strength_is_the_difference_of_degree_or_the_lesser_of_two_sides(isthmus_client):
    strengths = {tuple(one["statements"]): one["strength"] for one in contradictions(isthmus_client, "")}
    assert strengths["c2-justifies", "c3-asks"] == 1, "from two to three"
    assert strengths["c1-demands", "c2-justifies"] == 2, "four against two"
    assert strengths["n1-rebels-claim", "n2-envoy-denies"] is None
    assert {one["strength"] for one in contradictions(isthmus_client, "min_strength=3")} == {3, 4}


def test_a_contradiction_is_listed_when_one_of_its_statements_meets_the_filter(isthmus_client):
    pair = ("camp-on-force", "d1-minister-rejects", "d2-premier-justifies")
    for query in ("actor=minister", "actor=premier", "said_from=2012-03-21&said_to=2012-03-21", "stance=oppose"):
        assert pair in found(isthmus_client, f"rule=camp-on-force&{query}")
    assert found(isthmus_client, "rule=camp-on-force&actor=northland") == []
    assert found(isthmus_client, "rule=camp-on-force&document=wire") == []


def test_every_item_names_a_published_rule_and_rests_on_statements_that_exist(isthmus_client):
    rules = {row["id"] for row in isthmus_client.get("/v1/rules?limit=200").json["data"]}
    everything = {row["id"] for row in isthmus_client.get("/v1/statements?limit=200").json["data"]}
    rows = contradictions(isthmus_client, "")
    assert {row["kind"] for row in rows} == {"change", "divergence", "conflicting_reports", "denial", "scope"}
    for row in rows:
        assert row["rule"] in rules
        assert row["statements"]
        assert {*row["statements"], *row["because"]} <= everything
        assert row["statements"] == list(
            dict.fromkeys(one["id"] for side in row["sides"] for one in side["statements"])
        )


def test_pages_of_contradictions_are_the_whole_list_in_order(isthmus_client):
    whole = contradictions(isthmus_client, "")
    paged, cursor = [], ""
    while cursor is not None:
        reply = isthmus_client.get(f"/v1/contradictions?limit=7{cursor and '&cursor='}{cursor}").json
        paged += reply["data"]
        cursor = reply["page"]["next_cursor"]
    assert paged == whole


def test_too_many_statements_or_meetings_are_refused_with_what_to_narrow(isthmus_client, monkeypatch):
    monkeypatch.setattr("api.readings.meetings.MOST_PAIRS", 2)
    reply = isthmus_client.get("/v1/contradictions?kind=divergence&window=3000")
    assert (reply.status_code, reply.json["type"]) == (400, "urn:demarche:problem:too-large")
    assert "narrow the filter" in reply.json["detail"]
    monkeypatch.setattr("api.readings.neighbours.MOST_STATEMENTS", 3)
    assert isthmus_client.get("/v1/contradictions?window=2999").status_code == 400


@pytest.mark.parametrize("name", ["isthmus_client", "client", "real_client"])
def test_a_question_finds_those_of_all_contradictions_that_its_statements_are_in(name, request):
    one = request.getfixturevalue(name)
    everything = contradictions(one, "window=400")
    assert everything
    actors = [row["id"] for row in one.get("/v1/actors?limit=200").json["data"]]
    forces = [row["id"] for row in one.get("/v1/forces?limit=200").json["data"]]
    queries = [*(f"actor={id_}" for id_ in actors), *(f"target={id_}" for id_ in forces), "stance=oppose", "said=known"]
    for query in queries:
        ids = {row["id"] for row in one.get(f"/v1/statements?limit=200&{query}").json["data"]}
        expected = [row for row in everything if not ids.isdisjoint(row["statements"])]
        assert contradictions(one, f"window=400&{query}") == expected, query
