"""Readings of the five articles and of the lakeland: what an analyst expects of them, and what may never happen."""

import pytest

from api.readings.rules import RULES
from schemas.corroboration import FOLDINGS
from schemas.readings import CHANGES, CONTRADICTION_RULES, LATEST

MEKDAD_EXEMPTS = "mekdad-exempts-forces-by-agreement"
MEKDAD_ON_RUSSIA = "mekdad-russia-does-not-ask-iran-to-leave"
PUTIN = "putin-sochi-foreign-forces-should-withdraw"
LAVRENTYEV = "lavrentyev-2018-withdrawal-as-a-whole"
LAVRENTYEV_ON_PUTIN = "lavrentyev-2018-putin-meant-iran-too"


def data(client, path):
    reply = client.get(path)
    assert reply.status_code == 200, reply.text
    assert reply.json["page"]["next_cursor"] is None
    return reply.json["data"]


def found(client, query):
    return {(one["rule"], *one["statements"]) for one in data(client, f"/v1/contradictions?limit=200&{query}")}


@pytest.fixture(params=["client", "real_client"])
def any_client(request):
    return request.getfixturevalue(request.param)


def test_the_syrian_deputy_minister_reads_the_russian_envoy_against_his_words(real_client):
    (row,) = data(real_client, "/v1/contradictions?rule=meaning-between-allies,meaning-within-camp")
    assert row["rule"] == "meaning-between-allies"
    sides = {side["role"]: {one["id"] for one in side["statements"]} for side in row["sides"]}
    assert sides == {"word": {LAVRENTYEV, LAVRENTYEV_ON_PUTIN}, "reading": {MEKDAD_EXEMPTS, MEKDAD_ON_RUSSIA}}
    assert "mekdad-syria-values-allied-support" in row["because"]


def test_whom_the_russian_president_meant_is_shown_with_both_readings(real_client):
    rows = {one["statements"][0]: one for one in data(real_client, "/v1/contradictions?kind=scope")}
    sides = {side["role"]: {one["id"] for one in side["statements"]} for side in rows[PUTIN]["sides"]}
    assert rows[PUTIN]["rule"] == "scope-disputed"
    assert sides == {
        "word": {PUTIN},
        "covers": {LAVRENTYEV_ON_PUTIN, "mekdad-russia-meant-uninvited-forces"},
        "exempts": {MEKDAD_EXEMPTS, MEKDAD_ON_RUSSIA},
    }


def test_the_coalition_denies_what_the_agency_claims(real_client):
    pair = ("hizballah-agency-claims-coalition-bombing", "coalition-denies-bombing-syrian-army")
    assert found(real_client, "kind=denial") == {("denial-in-answer", *pair)}


def test_no_government_contradicts_itself_in_the_five_articles(real_client):
    assert found(real_client, "rule=reversal,reversal-in-part,camp-on-force,camp-on-part") == set()


def test_the_envoy_is_milder_to_the_americans_three_years_later(real_client):
    pair = (LAVRENTYEV, "lavrentyev-2021-hopes-presence-temporary")
    assert ("softening", *pair) in found(real_client, "kind=change&actor=russia&target=us-forces-in-syria")


def test_the_two_accounts_of_the_envoy_are_conflicting_reports(real_client):
    assert ("reports-conflict", LAVRENTYEV_ON_PUTIN, LAVRENTYEV) in found(real_client, "kind=conflicting_reports")


def test_words_of_unknown_date_change_nothing_and_are_at_no_time_the_same(any_client):
    undated = {row["id"] for row in data(any_client, "/v1/statements?said=unknown&limit=200")}
    assert undated
    for row in data(any_client, "/v1/contradictions?kind=change,divergence&window=36500&limit=200"):
        if not row["rule"].startswith("meaning"):
            assert undated.isdisjoint(row["statements"])


def test_no_change_is_told_where_the_dates_overlap(any_client):
    seen = 0
    for timeline in data(any_client, "/v1/timelines?limit=200&roll_up=actor:0"):
        dates = {one["id"]: one["said"] for one in timeline["statements"]}
        for change in timeline["changes"]:
            earlier, later = (dates[id_] for id_ in change["statements"])
            if change["rule"] != "unordered":
                seen += 1
                assert earlier["latest"] < later["earliest"]
    assert seen


def test_every_statement_stands_in_the_timeline_of_its_actor_and_each_of_its_forces(any_client):
    stands = {
        (one["actor"]["id"], one["target"]["id"], statement["id"])
        for one in data(any_client, "/v1/timelines?limit=200")
        for statement in one["statements"]
    }
    assert stands == {
        (row["actor"]["id"], target["id"], row["id"])
        for row in data(any_client, "/v1/statements?limit=200")
        for target in row["targets"]
    }


def test_the_rules_are_published_beside_those_of_the_codebook(real_client):
    rows = data(real_client, "/v1/rules?limit=200")
    assert len({row["id"] for row in rows}) == len(rows)
    assert {row["kind"] for row in rows} == {"codebook", "reading"}
    assert {"independence", "equality"} <= {row["id"] for row in rows if row["kind"] == "codebook"}
    named = {*CHANGES, *CONTRADICTION_RULES, *LATEST, *FOLDINGS}
    assert named <= {rule.id for rule in RULES} == {row["id"] for row in rows if row["kind"] == "reading"}
