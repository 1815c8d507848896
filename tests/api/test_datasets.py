"""The dataset from one version to the next: what changed is told; and what a question means is explained."""

import shutil
from urllib.parse import quote

import pytest

from api.app import create_app
from seeds.seed import seed

OCCASION = "lakeland/occasions/lake-authority-2022-02-09.yaml"
OLD = "The Lake Authority offered to host talks on the Karvel patrol and the Tessmark advisers."
NEW = "The Lake Authority offered to host talks about both forces."


@pytest.fixture(scope="module")
def edited(world, tmp_path_factory):
    """A client over a world that was seeded, edited and seeded again; and its two versions."""
    folder = tmp_path_factory.mktemp("edited")
    files = shutil.copytree(world, folder / "world")
    database = folder / "demarche.db"
    seed(database, [files])
    client = create_app(database).test_client()
    first = client.get("/ready").json["dataset_version"]
    occasion = files / OCCASION
    occasion.write_text(occasion.read_text().replace(OLD, NEW))
    (files / "lakeland/occasions/brandt-2018-04.yaml").unlink()
    retired = files / "lakeland/retired.yaml"
    retired.write_text(f"{retired.read_text()}- id: brandt-denies-tessmark-troops\n  reason: The page was a hoax.\n")
    shutil.copy(files / "lakeland/occasions/tavish-2018.yaml", files / "lakeland/occasions/tavish-again.yaml")
    again = files / "lakeland/occasions/tavish-again.yaml"
    again.write_text(
        again.read_text().replace("tavish-2018", "tavish-again").replace("tavish-asks", "tavish-again-asks")
    )
    seed(database, [files])
    return client, first, client.get("/ready").json["dataset_version"]


def test_changes_since_a_version_are_told_with_what_they_were(edited):
    client, first, second = edited
    body = client.get(f"/v1/changes?since={first}").json
    assert {change["version"] for change in body["data"]} == {second}
    kinds = {change["statement"]: change["kind"] for change in body["data"]}
    assert kinds == {
        "brandt-denies-tessmark-troops": "retired",
        "lake-authority-offers-talks": "changed",
        "tavish-again-asks-for-patrol-boats": "added",
    }
    [changed] = [change for change in body["data"] if change["kind"] == "changed"]
    assert changed["fields"] == [{"field": "summary", "before": OLD, "after": NEW}]


def test_nothing_has_changed_since_the_current_version(edited):
    client, _, second = edited
    assert client.get(f"/v1/changes?since={second}").json["data"] == []


def test_changes_are_paged(edited):
    client, first, _ = edited
    seen, cursor = [], ""
    while True:
        body = client.get(f"/v1/changes?since={first}&limit=1{cursor}").json
        seen += [change["statement"] for change in body["data"]]
        if body["page"]["next_cursor"] is None:
            break
        cursor = f"&cursor={body['page']['next_cursor']}"
    assert len(seen) == len(set(seen)) == body["page"]["total"] == 3


def test_the_dataset_remembers_its_versions(edited):
    client, first, second = edited
    assert [row["version"] for row in client.get("/v1/dataset").json["versions"]] == [first, second]


def test_a_retired_statement_says_why(edited, problem_of):
    client, _, _ = edited
    [error] = problem_of(client.get("/v1/statements/brandt-denies-tessmark-troops"), 410)
    assert "hoax" in error["detail"]


def explained(client, url):
    reply = client.get(f"/v1/explain?url={quote(url, safe='')}")
    assert reply.status_code == 200, reply.text
    return reply.json


def test_a_question_is_explained_filter_by_filter(client):
    told = explained(client, "/v1/statements?actor=Oskel&stance__not=oppose&said_from=2018-05")
    alone = {row["parameter"]: row["statements"] for row in told["filters"]}
    for name, query in (
        ("actor", "actor=mira-oskel"),
        ("said_from", "said_from=2018-05"),
        ("stance__not", "stance=oppose"),
    ):
        assert alone[name] == client.get(f"/v1/statements?{query}").json["page"]["total"]
    assert told["resolved"][0]["id"] == "mira-oskel"
    assert told["query"].startswith("Statements by Mira Oskel")


@pytest.mark.parametrize(
    "url",
    [
        "/v1/statements?actor=Oskel&q=%22last+mine%22+-boat&sort=said&limit=3",
        "/v1/statements/counts?by=actor:0,stance&said_to=2019",
        "/v1/statements.csv?flag=garbled",
        "/v1/actors?q=os&type=person",
        "/v1/statements?status=draft,curated&fields=id",
    ],
)
def test_the_address_that_is_given_back_asks_the_same(client, url):
    again = explained(client, url)["url"].removeprefix("http://localhost")
    assert (
        client.get(again).data == client.get(url).data or client.get(again).json["data"] == client.get(url).json["data"]
    )
