"""Drafts are served under status=draft and nowhere else."""

import pytest

from api.app import create_app
from seeds.seed import seed

LISTS = ("actors", "forces", "places", "outlets", "documents", "occasions", "collections")
ANSWERS = (
    "/v1/statements?limit=200",
    "/v1/statements.ndjson",
    "/v1/statements/counts?by=actor,target",
    "/v1/timelines",
    "/v1/contradictions",
    "/v1/positions-matrix",
    "/v1/networks",
    "/v1/dataset/statements.ndjson",
    *(f"/v1/{kind}?limit=200" for kind in LISTS),
)


@pytest.fixture(scope="module")
def drafted(world, tmp_path_factory):
    path = tmp_path_factory.mktemp("drafts") / "world.db"
    seed(path, [world], [world.parent / "drafts"])
    return create_app(path).test_client()


def without_version(client, path):
    version = client.get("/ready").json["dataset_version"]
    return client.get(path, buffered=True).text.replace(version, "VERSION")


def test_drafts_are_there_when_asked_for(drafted):
    rows = drafted.get("/v1/statements?status=draft").json["data"]
    assert rows
    assert {row["status"] for row in rows} == {"draft"}
    both = drafted.get("/v1/statements?status=draft,curated&limit=200").json["page"]["total"]
    assert both == len(rows) + drafted.get("/v1/statements").json["page"]["total"]


@pytest.mark.parametrize("path", ANSWERS)
def test_no_other_answer_changes_because_of_drafts(client, drafted, path):
    assert without_version(drafted, path) == without_version(client, path)
