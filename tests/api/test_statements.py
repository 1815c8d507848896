"""Statements: what each filter finds in the invented world, none, one and many; details; selection; words; SQL."""

import sqlite3

import pytest

from api import dataset
from api.app import create_app
from api.highlights import marked_text
from schemas.published import Statement
from schemas.words import Term


def ids(client, query, path="/v1/statements"):
    reply = client.get(f"{path}?{query}")
    assert reply.status_code == 200, reply.text
    found = [row["id"] for row in reply.json["data"]]
    assert reply.json["page"]["total"] == len(found)
    return found


ONE = [
    ("document=karvel-news-2019-03-04&position=announce_deployment", "foreign-ministry-announces-second-squadron"),
    ("occasion=lake-authority-2022-02-09", "lake-authority-offers-talks"),
    ("position=warn_of_consequences", "defence-ministry-warns-of-war-over-advisers"),
    ("actor__exact=orvenia-presidency", "presidency-asks-karvel-to-winter"),
    ("medium=meeting", "lake-authority-offers-talks"),
    ("min_independent=3", "tavish-demands-karvel-leave-port-ansel"),
    ('q="last+mine"+-sailors', "oskel-says-navy-stays-until-mines-are-gone"),
    ("said_to=2016-12&said_from=2016-02", "tavish-calls-coalition-an-occupation"),
    ("actor=tessmark&position=report_withdrawal", "tessmark-reports-advisers-gone"),
]
NONE = [
    "target=reed-front-fighters",
    "place=karvel-coast",
    "actor=mira-oskel&position=demand_withdrawal",
    "said_from=2017-06&said_to=2017-07",
    "q=submarine",
    "has_condition=true&form=headline",
    "min_independent=9",
]


@pytest.mark.parametrize(("query", "found"), ONE)
def test_a_question_finds_the_one_statement_it_means(client, query, found):
    assert found in ids(client, query)
    assert len(ids(client, query)) <= 3


@pytest.mark.parametrize("query", NONE)
def test_a_question_that_nothing_answers_finds_nothing(client, query):
    assert ids(client, query) == []


def test_an_actor_stands_for_everybody_below_it_at_the_time(client):
    assert "oskel-says-navy-stays-until-mines-are-gone" in ids(client, "actor=karvel")
    assert "oskel-defends-karvel-navy" not in ids(client, "actor=karvel"), "she had left for the Lake Authority"
    assert "oskel-defends-karvel-navy" in ids(client, "actor=lake-authority")


def test_exact_means_the_node_alone_and_not_leaves_its_tree_out(client):
    everything, below = set(ids(client, "limit=200")), set(ids(client, "target=river-coalition"))
    alone = set(ids(client, "target__exact=river-coalition"))
    assert alone < below
    assert set(ids(client, "target__not=river-coalition&limit=200")) == everything - below


def test_what_bears_on_a_force_is_on_it_its_parts_and_its_groups(client):
    bearing = set(ids(client, "bears_on=tessmark-advisers"))
    assert bearing >= set(ids(client, "target=tessmark-advisers"))
    assert bearing >= set(ids(client, "target__exact=foreign-forces-in-lakeland"))
    assert not bearing & set(
        ids(client, "target__exact=karvel-naval-base&target__not=tessmark-advisers,river-coalition")
    )


def test_values_unite_and_filters_intersect(client):
    both = ids(client, "position=vow_to_stay,refuse_withdrawal")
    assert both == ids(client, "position=vow_to_stay&position=refuse_withdrawal")
    assert set(both) == set(ids(client, "position=vow_to_stay")) | set(ids(client, "position=refuse_withdrawal"))
    assert set(ids(client, "actor=karvel&stance=oppose")) == set(ids(client, "actor=karvel")) & set(
        ids(client, "stance=oppose")
    )


EDGES = [
    ("said_from=2018-04-30&said_to=2018-04-30", "brandt-denies-tessmark-troops", True),  # said in April 2018
    ("said_from=2018-05-01&said_to=2018-05-01", "brandt-denies-tessmark-troops", False),
    ("said_from=2018-05&said_to=2018-05", "defence-ministry-warns-of-war-over-advisers", True),  # 2018-05-23?
    ("said_from=2018-05-24", "defence-ministry-warns-of-war-over-advisers", False),
    ("said_from=2019-03-04&said_to=2019-03-04", "foreign-ministry-announces-second-squadron", True),  # 03-01/03-04
    ("said_from=2019-03-05&said_to=2019-03-31", "foreign-ministry-announces-second-squadron", False),
    ("said_from=2019-02&said_to=2019-02", "foreign-ministry-announces-second-squadron", False),
    ("said_to=0001", "reth-denies-sailors-at-port-ansel", True),  # ../2017-03
    ("said_from=2017-03-31", "reth-denies-sailors-at-port-ansel", True),
    ("said_from=2017-04", "reth-denies-sailors-at-port-ansel", False),
    ("said_from=2016-12-31&said_to=2016-12-31", "tavish-calls-coalition-an-occupation", True),  # 2016~
    ("said_from=2017&said_to=2017", "tavish-calls-coalition-an-occupation", False),
    ("said_from=0001", "oskel-wants-advisers-out", False),  # unknown
    ("said=unknown", "oskel-wants-advisers-out", True),
    ("said=known", "oskel-wants-advisers-out", False),
]


@pytest.mark.parametrize(("query", "id_", "found"), EDGES)
def test_a_date_matches_when_it_may_lie_in_the_span(client, query, id_, found):
    assert (id_ in ids(client, query + "&limit=200")) == found


def test_reports_published_before_and_after_a_span_do_not_make_one_within_it(client):
    query = "document=lake-wire-2022-02-10&published_from=2019&published_to=2021-12"
    assert "tavish-demands-karvel-leave-port-ansel" in ids(client, "document=lake-wire-2022-02-10")
    assert "tavish-demands-karvel-leave-port-ansel" not in ids(client, query)


def test_drafts_stay_out_unless_asked_for(client):
    statuses = {row["status"] for row in client.get("/v1/statements?limit=200").json["data"]}
    assert statuses == {"curated"}


def test_a_detail_is_the_record_of_the_list(client):
    [row] = client.get("/v1/statements?medium=meeting").json["data"]
    detail = client.get(f"/v1/statements/{row['id']}").json
    assert detail == row
    assert list(detail) == [name for name in Statement().fields if name != "highlights"]


def test_an_earlier_id_leads_to_its_successor(client):
    reply = client.get("/v1/statements/orvenia-asks-patrol")
    assert reply.status_code == 308
    assert client.get(reply.headers["Location"]).json["id"] == "presidency-asks-karvel-to-winter"


def test_a_withdrawn_id_says_why(client, problem_of):
    [error] = problem_of(client.get("/v1/statements/oskel-threatens-tessmark"), 410)
    assert "narrator" in error["detail"]


def test_fields_select_nested_parts_in_the_order_of_the_contract(client):
    [row] = client.get("/v1/statements?medium=meeting&fields=reports.document.outlet.id,id,actor.name").json["data"]
    assert row == {
        "id": "lake-authority-offers-talks",
        "actor": {"name": "Lake Authority"},
        "reports": [{"document": {"outlet": {"id": "lake-wire"}}}],
    }
    assert list(row) == ["id", "actor", "reports"]


def test_matched_words_are_marked_on_request(client):
    query = 'q="foreign+boat"+accept*&highlight=true'
    [row] = client.get(f"/v1/statements?{query}").json["data"]
    [mark] = [one for one in row["highlights"] if one["field"] == "summary"]
    assert "<mark>foreign boat</mark>" in mark["text"]
    assert "<mark>accepts</mark>" in mark["text"]


def test_words_are_found_whatever_their_case_and_diacritics(client):
    assert ids(client, "q=MÍRA") == ids(client, "q=mira")
    assert ids(client, "q=mira")


@pytest.mark.parametrize(
    "q", ["AND", "OR", "NOT", "NEAR(a b)", "summary:lake", "a^2", "col: x", "(lake", "lake)", "*lake"]
)
def test_nothing_in_q_is_syntax_of_the_index(client, q):
    assert client.get("/v1/statements", query_string={"q": q}).status_code == 200


def test_relevance_puts_the_statement_that_says_it_first(client):
    found = client.get("/v1/statements?q=patrol&sort=relevance").json["data"]
    assert len(found) >= 2
    assert {row["id"] for row in found} == set(ids(client, "q=patrol"))


def test_the_question_is_said_back_in_words(client):
    query = "actor=Oskel&target__not=river-coalition&said_from=2018-05&q=lake&sort=said"
    assert client.get(f"/v1/statements?{query}").json["meta"]["query"] == (
        "Statements by Mira Oskel or below, not on River Coalition forces or below, said on or after 2018-05-01, "
        "with “lake”; earliest said first."
    )


SQL = [
    ("/v1/statements?actor=karvel&stance=support&target=karvel-forces", 10),
    ("/v1/statements?said_from=2018&published_to=2020&sort=-published", 60),
    ("/v1/statements/counts?by=actor,target", 20),
    ("/v1/statements/tavish-demands-karvel-leave-port-ansel", 1),
    ("/v1/actors", 2),
]


@pytest.mark.parametrize(("path", "most"), SQL)
def test_a_question_asked_again_costs_few_sql_statements(database, monkeypatch, path, most):
    asked = []
    run = dataset.Dataset.execute

    def counted(self, sql, *values):
        asked.append(sql)
        return run(self, sql, *values)

    monkeypatch.setattr(dataset.Dataset, "execute", counted)
    app = create_app(database)
    app.wsgi_app.limit = 0
    client = app.test_client()
    client.get(path)
    first = len(asked)
    assert first <= most
    asked.clear()
    client.get(path)
    assert len(asked) <= 2, "sets are kept; only the rows of the page and the labels of a table are read again"


def test_the_database_cannot_be_written_through_the_api(database):
    opened = dataset.Dataset(database)
    opened.attach()
    with pytest.raises(sqlite3.OperationalError):
        list(opened.execute("DELETE FROM statements"))


def searched(client, **body):
    reply = client.post("/v1/statements/search", json=body)
    assert reply.status_code == 200, reply.text
    return reply.json


def test_a_search_ranks_and_marks_the_words_of_its_tree(client):
    tree = {"or": [{"q": "patrol"}, {"medium": "meeting"}, {"not": {"q": "-mines"}}]}
    body = searched(client, query=tree, sort="relevance", highlight=True)
    by_date = searched(client, query=tree)
    assert {row["id"] for row in body["data"]} == {row["id"] for row in by_date["data"]}
    assert "<mark>" in body["data"][0]["highlights"][0]["text"]
    assert body["meta"]["query"].endswith("most relevant first.")


def test_a_ranked_search_is_paged_without_loss(client):
    tree, seen, cursor = {"or": [{"q": "patrol"}, {"stance": "oppose"}]}, [], {}
    while True:
        body = searched(client, query=tree, sort="relevance", limit=3, **cursor)
        seen += [row["id"] for row in body["data"]]
        if body["page"]["next_cursor"] is None:
            break
        cursor = {"cursor": body["page"]["next_cursor"]}
    assert len(seen) == len(set(seen)) == body["page"]["total"]


def test_marks_stand_in_text_that_is_safe_as_html(client):
    assert marked_text("<b>Iran's</b> army & fleet", (Term("iran's army"), Term("fleet"))) == (
        "&lt;b&gt;Iran&#x27;s&lt;/b&gt; army &amp; <mark>fleet</mark>"
    )
    assert marked_text("Iran's army", [Term("Iran's army")]) == "<mark>Iran&#x27;s army</mark>"
