"""Drafts are served under status=draft and nowhere else, with what stands behind them where it is asked for."""

import json
import shutil

import pytest
import yaml

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
    "/v1/statements?actor=Oskel&target=the+coalition",
    "/v1/statements?evidence=true&limit=200",
    *(f"/v1/{kind}?limit=200" for kind in LISTS),
)


NAMESAKE = {"id": "petra-oskel", "name": "Petra Oskel", "type": "person", "aliases": ["Oskel", "Harbour Voice"]}
EVIDENCE = {
    "rule": "subject-cue-content",
    "confidence": 0.82,
    "cue": "said",
    "through": None,
    "alternatives": [],
    "answers": None,
}
DRAFT, NEW = "draft-jon-tavish-demands-coalition-leave", "draft-petra-oskel-urges-raft-patrol-away"
TREE = {"query": {"actor": "petra-oskel"}}
PROPOSED = (
    ("actors", "petra-oskel"),
    ("forces", "raft-patrol"),
    ("places", "raft-pier"),
    ("occasions", "draft-petra-oskel-2021"),
    ("statements", NEW),
)


def said_by_the_namesake():
    report = {"document": "ridge-radio-2021", "start": "49", "end": "124", "form": "paraphrase"}
    more = {
        "actor_as_written": "Ms Oskel",
        "evidence": {"rule": "subject-cue-content+a-curator", "through": "Jon Tavish"},
    }
    statement = {"id": NEW, "position": "urge_withdrawal", "targets": ["raft-patrol"], "place": "raft-pier"}
    statement |= {"summary": "Petra Oskel urged the patrol away.", "reports": [{**report, **more}]}
    occasion = {"id": "draft-petra-oskel-2021", "actor": "petra-oskel", "said_basis": "unknown", "medium": "unknown"}
    return {**occasion, "statements": [statement]}


@pytest.fixture(scope="module")
def drafted(world, tmp_path_factory):
    """A client over the invented world with drafts, one of which proposes an actor, a force and a place."""
    directory = tmp_path_factory.mktemp("drafts")
    shutil.copytree(world.parent / "drafts", directory / "drafts")
    lakeland = directory / "drafts" / "lakeland"
    force = {"id": "raft-patrol", "name": "The raft patrol", "aliases": ["the coalition"]}
    proposed = {"actors": [NAMESAKE], "forces": [force], "places": [{"id": "raft-pier", "name": "Raft pier"}]}
    for name, content in {**proposed, "occasions/draft-petra-oskel-2021": said_by_the_namesake()}.items():
        (lakeland / f"{name}.yaml").write_text(yaml.safe_dump(content), encoding="utf-8")
    seed(directory / "world.db", [world], [directory / "drafts"])
    return create_app(directory / "world.db").test_client()


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


@pytest.mark.parametrize(("kind", "id_"), PROPOSED)
def test_what_only_drafts_hold_is_answered_where_drafts_are_asked_for(drafted, problem_of, kind, id_):
    (error,) = problem_of(drafted.get(f"/v1/{kind}/{id_}"), 404)
    assert error["detail"] == f"the {kind.removesuffix('s')} '{id_}' stands in drafts alone; ask with status=draft"
    assert drafted.get(f"/v1/{kind}/{id_}?status=draft").json["id"] == id_
    assert id_ in {one["id"] for one in drafted.get(f"/v1/{kind}?status=draft&limit=200").json["data"]}


def test_a_link_followed_from_a_draft_leads_to_curated_records_too(drafted):
    assert drafted.get("/v1/actors/jon-tavish?status=draft").json == drafted.get("/v1/actors/jon-tavish").json


@pytest.mark.parametrize("kind", ["actors", "forces", "places"])
def test_lists_of_names_hold_curated_and_drafted_ones_as_asked(drafted, kind):
    curated, drafts, both = (
        [one["id"] for one in drafted.get(f"/v1/{kind}?limit=200&status={status}").json["data"]]
        for status in ("curated", "draft", "curated,draft")
    )
    assert len(drafts) == 1
    assert sorted(curated + drafts) == sorted(both)


def test_a_name_that_only_drafts_hold_is_refused_and_said_to_be_theirs(drafted, problem_of):
    (error,) = problem_of(drafted.get("/v1/statements?actor=Petra+Oskel"), 400)
    assert error["detail"] == "the actor 'Petra Oskel' stands in drafts alone; ask with status=draft"
    (error,) = problem_of(drafted.post("/v1/statements/search", json=TREE), 400)
    assert error["detail"] == "the actor 'petra-oskel' stands in drafts alone; ask with status=draft"
    (error,) = problem_of(drafted.get("/v1/statements?actor=petra-oskell"), 400)
    assert error["suggestion"] != "petra-oskel"


def test_a_name_that_only_drafts_hold_is_understood_where_drafts_are_asked_for(drafted, problem_of):
    found = drafted.get("/v1/statements?actor=Petra+Oskel&status=draft").json
    assert [one["id"] for one in found["data"]] == [NEW]
    assert drafted.post("/v1/statements/search", json={**TREE, "status": "draft"}).json["page"]["total"] == 1
    (error,) = problem_of(drafted.get("/v1/statements?actor=petra-oskell&status=draft"), 400)
    assert error["suggestion"] == "petra-oskel"


def test_a_namesake_in_drafts_makes_a_name_ambiguous_among_drafts_alone(drafted, problem_of):
    assert drafted.get("/v1/statements?actor=Oskel").json["meta"]["resolved"][0]["id"] == "mira-oskel"
    (error,) = problem_of(drafted.get("/v1/statements?actor=Oskel&status=draft"), 400)
    assert error["detail"] == "'Oskel' may mean mira-oskel or petra-oskel; give the id"


def test_a_parsed_article_is_read_with_curated_names_alone(drafted, client):
    article = {"text": "Harbour Voice demanded on Monday that Karvel troops leave Lakeland.", "published": "2021-06-22"}
    read, as_without = (one.post("/v1/parse", json=article).json for one in (drafted, client))
    assert [one["id"] for one in read["proposed"]["actors"]] == ["harbour-voice"]
    assert read["proposed"] == as_without["proposed"]
    assert read["data"] == as_without["data"]


def test_the_evidence_of_a_draft_is_there_when_it_is_asked_for(drafted):
    plain = drafted.get("/v1/statements?status=draft&limit=2").json["data"]
    assert not any("evidence" in report for one in plain for report in one["reports"])
    asked = {one["id"]: one for one in drafted.get("/v1/statements?status=draft&evidence=true").json["data"]}
    behind = ("actor_as_written", "target_as_written", "evidence")
    assert [asked[DRAFT]["reports"][0][name] for name in behind] == [None, None, EVIDENCE]
    by_curator = {"rule": "subject-cue-content+a-curator", "confidence": None, "cue": None, "through": "Jon Tavish"}
    assert [asked[NEW]["reports"][0][name] for name in behind] == [
        "Ms Oskel",
        None,
        {**by_curator, "alternatives": [], "answers": None},
    ]
    for one in plain:
        bare = [
            {name: value for name, value in report.items() if name not in behind}
            for report in asked[one["id"]]["reports"]
        ]
        assert {**asked[one["id"]], "reports": bare} == one


def test_every_way_to_a_draft_leads_to_its_evidence(drafted):
    wanted = {one["id"]: one for one in drafted.get("/v1/statements?status=draft&evidence=true").json["data"]}
    assert drafted.get(f"/v1/statements/{DRAFT}?status=draft&evidence=true").json == wanted[DRAFT]
    lines = drafted.get("/v1/statements.ndjson?status=draft&evidence=true").text.splitlines()
    assert {one["id"]: one for one in map(json.loads, lines)} == wanted
    body = {"query": {"collection": "lakeland"}, "status": "draft", "evidence": True}
    assert {one["id"]: one for one in drafted.post("/v1/statements/search", json=body).json["data"]} == wanted


def test_fields_name_parts_of_the_evidence(drafted):
    part = drafted.get("/v1/statements?status=draft&actor=Jon+Tavish&fields=reports.evidence.rule").json["data"]
    assert part == [{"reports": [{"evidence": {"rule": "subject-cue-content"}}]}]
    beside = drafted.get("/v1/statements?status=draft&actor=Jon+Tavish&fields=id&evidence=true").json["data"]
    behind = {"actor_as_written": None, "target_as_written": None, "evidence": EVIDENCE}
    assert beside == [{"id": DRAFT, "reports": [behind]}]


def test_a_curated_report_has_no_evidence_and_says_how_actor_and_target_are_written(client):
    reports = [one for row in client.get("/v1/statements?evidence=true").json["data"] for one in row["reports"]]
    assert {report["evidence"] for report in reports} == {None}
    assert any(report["actor_as_written"] for report in reports)
