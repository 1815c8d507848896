"""What /v1/explain says of addresses that are no question, and what it counts."""

from urllib.parse import quote

import pytest

from api.app import create_app
from seeds.seed import seed


def explain(client, url, **options):
    return client.get(f"/v1/explain?url={quote(url, safe='')}", **options)


@pytest.mark.parametrize(
    ("url", "says", "suggestion"),
    [
        ("http://[bad", "is not an address", "/v1/statements"),
        ("https://example.org/v1/statements", "not an address of this server", "/v1/statements"),
        ("//example.org/docs", "not an address of this server", None),
        ("mailto:somebody", "not an address of this server", None),
        ("?actor=karvel", "does not begin with a path", "/v1/statements"),
        ("v1/statements", "does not begin with a path", "/v1/statements"),
        ("/v1/statemnts", "not a known path", "/v1/statements"),
        ("/v1/statements/search", "takes its question in a body", None),
        ("/v1/parse", "takes its question in a body", None),
        ("/docs", "page for people", "/v1/statements"),
        ("/v1/actors/nobody", "address of a record", "/v1/actors"),
        ("/v1/actors/karvel", "address of a record", "/v1/actors"),
        ("/v1/statements/nothing/corroboration", "address of a record", "/v1/statements"),
    ],
)
def test_an_address_that_asks_nothing_is_refused_with_the_reason(client, problem_of, url, says, suggestion):
    [error] = problem_of(explain(client, url), 400)
    assert error["parameter"] == "url"
    assert says in error["detail"]
    assert error["suggestion"] == suggestion


def test_an_address_of_this_server_is_explained_with_and_without_its_host(client):
    whole = explain(client, "http://localhost/v1/statements?actor=karvel").json
    assert whole == explain(client, "/v1/statements?actor=karvel").json
    elsewhere = explain(client, "http://demarche.example/v1/rules", headers={"Host": "demarche.example"})
    assert elsewhere.json["operation"] == "listRules"


def test_without_an_address_it_says_what_is_needed(client, problem_of):
    [error] = problem_of(client.get("/v1/explain"), 400)
    assert error["detail"] == "is needed: the address of a question"
    assert client.get(f"/v1/explain?url={error['suggestion']}").status_code == 400  # the invented world has no Russia


def test_an_ampersand_that_is_not_encoded_is_told_how_to_be(client, problem_of):
    errors = problem_of(client.get("/v1/explain?url=/v1/statements?actor=karvel&stance=oppose&limit=3"), 400)
    assert [error["parameter"] for error in errors] == ["limit", "stance"]
    for error in errors:
        assert "encode & as %26" in error["detail"]
        told = client.get(f"/v1/explain?url={error['suggestion']}").json
        assert {row["parameter"] for row in told["filters"]} == {"actor", "stance", "limit", "status", "sort"}
    [error] = problem_of(client.get("/v1/explain?url=/v1/statements&urll=x"), 400)
    assert error["suggestion"] == "url"


@pytest.fixture(scope="module")
def drafted(world, tmp_path_factory):
    """A client over the invented world with its drafts."""
    path = tmp_path_factory.mktemp("drafted") / "demarche.db"
    seed(path, [world], [world.parent / "drafts"])
    return create_app(path).test_client()


@pytest.mark.parametrize("status", ["curated", "draft", "curated,draft"])
def test_each_filter_counts_statements_of_the_status_asked(drafted, status):
    told = explain(drafted, f"/v1/statements?collection=lakeland&stance__not=oppose&status={status}").json
    alone = {row["parameter"]: row["statements"] for row in told["filters"]}
    for name, query in (("collection", "collection=lakeland"), ("stance__not", "stance=oppose"), ("status", "")):
        asked = drafted.get(f"/v1/statements?{query}&status={status}").json
        assert alone[name] == asked["page"]["total"]


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        ("/v1/statements?sort=-said&limit=50&status=curated", "/v1/statements"),
        ("/v1/statements?sort=said&limit=51", "/v1/statements?limit=51&sort=said"),
        ("/v1/statements/counts?by=stance&status=curated", "/v1/statements/counts?by=stance"),
    ],
)
def test_what_is_usual_is_left_out_of_the_address_given_back(client, asked, again):
    given, _, query = explain(client, asked).json["url"].removeprefix("http://localhost").partition("?")
    path, _, wanted = again.partition("?")
    assert given == path
    assert sorted(query.split("&")) == sorted(wanted.split("&"))
