"""POST /v1/parse: an article in, drafts in the shape of statements out, nothing stored."""

import io
import json
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.contract.examples import ARTICLE
from schemas.parsing import LONGEST_TEXT
from tests.test_contract import DOCUMENT, check, fault

STRANGER = "French troops must leave Niger, Idrissa Tankari, a colonel, said."


def post(client, **body):
    return client.post("/v1/parse", json=body)


def test_the_example_answers_in_its_documented_shape(real_client):
    reply = post(real_client, **ARTICLE)
    assert reply.status_code == 200
    found = check("parseArticle", reply)
    assert [one["actor"]["id"] for one in found["data"]] == ["russia", "sergei-lavrov"]
    assert {one["status"] for one in found["data"]} == {"draft"}
    assert "Article" in DOCUMENT["components"]["schemas"]


def test_a_draft_has_every_field_of_a_published_statement_in_its_order(real_client):
    (first, *_) = post(real_client, **ARTICLE).json["data"]
    published = real_client.get("/v1/statements?limit=1").json["data"][0]
    assert list(first) == list(published)
    assert list(first["reports"][0])[: len(published["reports"][0])] == list(published["reports"][0])
    assert set(first["reports"][0]["evidence"]) == {"rule", "confidence", "cue", "through", "alternatives", "answers"}


def test_a_reaction_tells_where_that_stands_which_it_answers(real_client):
    told, reaction = "Mali said on Monday that Chadian soldiers had shelled Menaka.", "Chad's army denied the report."
    text = f"🙂 Menaka\n\n{told}\n\n{reaction}\n"
    claim, denial = sorted(
        (report for one in post(real_client, text=text).json["data"] for report in one["reports"]),
        key=lambda report: report["start"],
    )
    assert claim["evidence"]["answers"] is None
    assert denial["evidence"]["rule"].endswith("+react-deny-claim_presence")
    answers = denial["evidence"]["answers"]
    assert (answers["start"], answers["end"]) == (claim["start"], claim["end"])


def test_spans_count_the_code_points_of_the_text_sent(real_client):
    text = "🙂 Note\n\n" + ARTICLE["text"]
    for one in post(real_client, text=text).json["data"]:
        for report in one["reports"]:
            assert report["actor_as_written"] in text[report["start"] : report["end"]]


def test_names_of_the_dataset_are_known_and_others_proposed(real_client):
    text = f"Syria's Mekdad said US troops must leave Syria. {STRANGER}"
    found = post(real_client, text=text).json
    known = {one["actor"]["id"] for one in found["data"]}
    assert "faisal-mekdad" in known
    assert [one["id"] for one in found["proposed"]["actors"] if one["type"] == "person"] == ["idrissa-tankari"]
    assert "faisal-mekdad" not in {one["id"] for one in found["proposed"]["actors"]}


DOUBTFUL = "A village elder, Ilya Rusk, said the Sarmatian garrison was neither fish nor fowl."


def test_what_is_too_doubtful_is_left_open_and_drafted_where_asked_for(real_client):
    told = post(real_client, text=DOUBTFUL).json
    assert told["data"] == []
    assert told["left_open"] == [{"start": 0, "end": len(DOUBTFUL)}]
    asked = post(real_client, text=DOUBTFUL, doubtful=True).json
    ((draft,), evidence) = asked["data"], asked["data"][0]["reports"][0]["evidence"]
    assert asked["left_open"] == []
    assert evidence["confidence"] < 0.3
    codes = {one["id"] for one in real_client.get("/v1/positions").json["data"]}
    assert len({draft["position"], *evidence["alternatives"]} & codes) == 3


def test_the_publication_day_dates_what_was_said(real_client):
    dated = post(real_client, **ARTICLE).json["data"]
    assert {one["said"]["edtf"] for one in dated} == {"2018-05-28"}
    assert {one["said"]["basis"] for one in post(real_client, text=ARTICLE["text"]).json["data"]} == {"unknown"}


def test_outlet_and_collection_are_resolved_and_said_back(real_client):
    found = post(real_client, **ARTICLE, outlet="RFE/RL", collection="syria-foreign-forces").json
    assert [(one["parameter"], one["id"]) for one in found["meta"]["resolved"]] == [
        ("outlet", "rferl"),
        ("collection", "syria-foreign-forces"),
    ]
    assert found["data"][0]["collection"] == "syria-foreign-forces"
    assert found["data"][0]["reports"][0]["document"]["outlet"] == {"id": "rferl", "name": "RFE/RL"}


def test_an_outlet_nobody_has_is_proposed_and_the_nearest_one_told(real_client, problem_of):
    found = post(real_client, **ARTICLE, outlet="rferll").json
    note = "is not known yet and proposed as a new outlet; did you mean rferl?"
    assert found["proposed"]["outlets"] == [{"id": "rferll", "name": "Rferll", "aliases": [], "note": note}]
    assert {one["reports"][0]["document"]["outlet"]["id"] for one in found["data"]} == {"rferll"}
    check("parseArticle", post(real_client, **ARTICLE, outlet="rferll"))
    for outlet in ({}, {"outlet": "RFE/RL"}):
        assert post(real_client, **ARTICLE, **outlet).json["proposed"]["outlets"] == []
    (error,) = problem_of(post(real_client, **ARTICLE, outlet="The Niamey Post!"), 400)
    told = "'The Niamey Post!' is not a known outlet; /v1/outlets lists what is known; nor is it an id for a new one"
    assert error["detail"] == told
    assert error["suggestion"] == "the-niamey-post"


def test_another_day_in_the_text_is_told_and_the_given_one_kept(real_client):
    text = "MOSCOW, May 22, 2018 — US troops must leave Syria, Sergei Lavrov said on Monday."
    document = post(real_client, text=text, published="2018-05-29").json["document"]
    assert document["published"]["edtf"] == "2018-05-29"
    assert document["published_note"] == "Given as 2018-05-29, which was taken; the text itself is dated 2018-05-22."
    for published in ("2018-05-22", "2018-05", "2018-05-20/.."):
        assert post(real_client, text=text, published=published).json["document"]["published_note"] is None
    assert post(real_client, text=text).json["document"]["published_note"] is None


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_text_is_asked_for(real_client, problem_of, text):
    (error,) = problem_of(post(real_client, text=text), 400)
    assert error["detail"] == "is empty: send the text of the article"


def test_nothing_is_stored(real_client):
    before = real_client.get("/v1/statements?status=draft,curated&limit=1").json
    post(real_client, **ARTICLE)
    assert real_client.get("/v1/statements?status=draft,curated&limit=1").json == before


@pytest.mark.parametrize(
    ("body", "parameters"),
    [
        ({}, ["text"]),
        (
            {"text": 5, "outlet": "No body!", "colection": "x", "published": "18"},
            ["colection", "outlet", "published", "text"],
        ),
        ({"text": "a" * (LONGEST_TEXT + 1)}, ["text"]),
        ({"text": "   "}, ["text"]),
        ({"text": ["a"]}, ["text"]),
        ({"text": "half \ud83d of a face"}, ["text"]),
        ([], ["body"]),
    ],
)
def test_everything_wrong_is_told_at_once(real_client, problem_of, body, parameters):
    reply = real_client.post("/v1/parse", data=json.dumps(body), content_type="application/json")
    assert sorted(error["parameter"] for error in problem_of(reply, 400)) == parameters


def test_a_misspelt_field_suggests_the_right_one(real_client, problem_of):
    (error,) = problem_of(post(real_client, text="x", outlets="rferl"), 400)
    assert error["suggestion"] == "outlet"


def test_other_bodies_and_methods_are_refused(real_client, problem_of):
    problem_of(real_client.post("/v1/parse", data="text"), 415)
    problem_of(real_client.post("/v1/parse", data="{", content_type="application/json"), 400)
    problem_of(real_client.post("/v1/parse", data="x" * 2_200_000, content_type="application/json"), 413)
    sent = {"input_stream": io.BytesIO(b"{}" + b" " * 2_200_000), "environ_overrides": {"wsgi.input_terminated": True}}
    problem_of(real_client.post("/v1/parse", content_type="application/json", **sent), 413)
    refused = real_client.get("/v1/parse")
    problem_of(refused, 405)
    assert "POST" in refused.headers["Allow"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_any_text_is_answered(client, noise):
    reply = post(client, text=f"Moscow {noise} said US troops {noise} must leave Syria.")
    assert reply.status_code == 200
    assert fault("/components/schemas/Parsing", reply.json) is None


def test_a_text_that_takes_too_long_is_refused_with_what_to_do(real_client, problem_of, monkeypatch):
    monkeypatch.setattr("api.parse.MOST_SECONDS", -1)
    (error,) = problem_of(post(real_client, **ARTICLE), 413)
    assert error["parameter"] == "text"
    assert "in parts" in error["detail"]


FIRST_ARTICLES = """
import sys, time
from concurrent.futures import ThreadPoolExecutor
from functools import cache
import api.parse
from api.app import create_app
app = create_app(sys.argv[1])

def post(_=0):
    article = {"text": "US troops must leave Syria, Sergei Lavrov said."}
    return app.test_client().post("/v1/parse", json=article).status_code

def seconds():
    begun = time.monotonic()
    post()
    return time.monotonic() - begun

seconds()  # what is counted is at hand from now on
takes = max(0.02, *(seconds() for _ in range(3)))
api.parse.prepare = cache(lambda: time.sleep(20 * takes))
api.parse.MOST_WAITING = 10 * takes
with ThreadPoolExecutor(2) as pool:
    print(*pool.map(post, range(2)))
"""
"""A process in which what is counted comes twice as late as an article waits for another, ten times what one takes."""


def in_a_process_of_its_own(code, *words):
    command = [sys.executable, "-c", code, *map(str, words)]
    return subprocess.run(command, capture_output=True, check=True, timeout=60, text=True).stdout


def test_two_articles_that_come_first_both_wait_for_the_examples(real_database):
    assert in_a_process_of_its_own(FIRST_ARTICLES, real_database) == "200 200\n"


def test_a_server_loads_nothing_of_the_project_before_its_workers_do():
    assert in_a_process_of_its_own("import sys, api.gunicorn_conf; print('api.parse' in sys.modules)") == "False\n"
