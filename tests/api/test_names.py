"""Names in place of ids: aliases, transliterations and outside ids are understood, namesakes refused, all told back."""

import pytest


def understood(client, parameter, value):
    reply = client.get("/v1/statements", query_string={parameter: value, "limit": 1})
    assert reply.status_code == 200, reply.text
    return [entry["id"] for entry in reply.json["meta"]["resolved"]]


@pytest.mark.parametrize(
    ("parameter", "value", "id_"),
    [
        ("actor", "mira-oskel", "mira-oskel"),
        ("actor", "MIRA OSKEL", "mira-oskel"),
        ("actor", "Míra Öskel", "mira-oskel"),
        ("actor", "Mira Oskell", "mira-oskel"),
        ("actor", "Oskel", "mira-oskel"),
        ("actor", "Q999999999002", "mira-oskel"),
        ("actor", "Republic of Karvel", "karvel"),
        ("target", "the coalition", "river-coalition"),
        ("target", "Karvel naval base at Port Ansel", "karvel-naval-base"),
        ("place", "Lake Orven", "lakeland"),
        ("position", "demand_withdrawal", "demand_withdrawal"),
    ],
)
def test_any_spelling_of_a_record_is_understood(client, parameter, value, id_):
    assert understood(client, parameter, value) == [id_]


def test_the_reply_says_what_each_name_was_taken_for(client):
    resolved = client.get("/v1/statements?actor=Oskel,Reth").json["meta"]["resolved"]
    assert resolved == [
        {"parameter": "actor", "value": "Oskel", "id": "mira-oskel", "name": "Mira Oskel"},
        {"parameter": "actor", "value": "Reth", "id": "davin-reth", "name": "Davin Reth"},
    ]


def test_two_spellings_of_one_actor_ask_the_same(client):
    by_alias, by_id = (client.get(f"/v1/statements?actor={name}") for name in ("Oskel", "mira-oskel"))
    assert by_alias.json["data"] == by_id.json["data"]
    assert by_alias.json["data"]


def test_an_actor_is_completed_from_the_beginning_of_any_word_of_any_spelling(client):
    found = client.get("/v1/actors?q=osk").json["data"]
    assert [(one["id"], one["hint"]) for one in found] == [("mira-oskel", "commissioner, Lake Authority")]


def test_a_force_is_completed_with_a_hint_of_whose_it_is(client):
    found = client.get("/v1/forces?q=naval").json["data"]
    assert [(one["id"], one["hint"]) for one in found] == [("karvel-naval-base", "of Karvel, in Port Ansel")]


def test_nothing_is_completed_from_the_middle_of_a_word(client):
    assert client.get("/v1/actors?q=skel").json["page"]["total"] == 0


def test_a_name_of_two_actors_is_refused_with_both(client, problem_of):
    [error] = problem_of(client.get("/v1/statements?actor=Tavish"), 400)
    assert "may mean" in error["detail"]
    assert "lena-tavish" in error["detail"]
    assert error["suggestion"] in error["detail"]
