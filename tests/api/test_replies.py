"""What every reply carries: validators, version, cross-origin and security headers; and what a cache may do with it."""

import gzip
import json
import shutil
import sqlite3
import threading
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from contextlib import closing
from urllib.parse import urlsplit

import pytest

from api.app import create_app
from seeds.seed import seed

LIST = "/v1/statements?actor=karvel"


def test_a_reply_names_the_version_of_the_data(client):
    version = client.get("/ready").json["dataset_version"]
    for path in (LIST, "/v1/actors", "/", "/v1/nothing", "/v1/statements?x=1", "/v1/statements.csv"):
        assert client.get(path).headers["Dataset-Version"] == version


def test_an_unchanged_reply_is_not_sent_again(client):
    for path in (LIST, "/v1/statements.ndjson", "/v1/statements.csv?stance=oppose", "/v1/actors/karvel", "/"):
        tag = client.get(path).headers["ETag"]
        again = client.get(path, headers={"If-None-Match": f'"other", {tag}'})
        assert (again.status_code, again.data) == (304, b"")
        assert again.headers["ETag"] == tag
        assert client.get(path, headers={"If-None-Match": '"other"'}).status_code == 200


def test_each_representation_has_its_own_etag(client):
    plain = client.get(LIST)
    zipped = client.get(LIST, headers={"Accept-Encoding": "gzip"})
    assert plain.headers["ETag"] != zipped.headers["ETag"]
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(zipped.data) == plain.data
    assert plain.headers["Vary"] == zipped.headers["Vary"] == "Accept-Encoding"
    assert client.get(LIST, headers={"Accept-Encoding": "gzip;q=0"}).data == plain.data


def test_different_questions_have_different_etags(client):
    paths = (LIST, f"{LIST}&limit=2", f"{LIST}&sort=said", "/v1/statements.ndjson?actor=karvel", "/v1/statements")
    assert len({client.get(path).headers["ETag"] for path in paths}) == len(paths)


def test_one_question_in_two_spellings_has_one_etag(client):
    one, other = (
        client.get(f"/v1/statements?{query}")
        for query in ("actor=karvel,orvenia&stance=oppose", "stance=oppose&actor=Karvel+City&actor=Republic+of+Orvenia")
    )
    assert one.headers["ETag"] == other.headers["ETag"]


@pytest.mark.parametrize(
    "path", [LIST, "/v1/statements.csv", "/v1/actors/karvel", "/health", "/v1/dataset/demarche.db"]
)
def test_head_says_what_get_would(client, path):
    got, head = client.get(path, buffered=True), client.head(path, buffered=True)
    assert (head.status_code, head.data) == (200, b"")
    assert {name: value for name, value in head.headers if name != "Date"} == {
        name: value for name, value in got.headers if name != "Date"
    }


def test_a_stream_is_zipped_too(client):
    plain = client.get("/v1/statements.ndjson")
    zipped = client.get("/v1/statements.ndjson", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(zipped.data) == plain.data


def test_the_answer_to_a_post_is_zipped_as_one_to_a_get(client):
    asked = {"path": "/v1/statements/search", "json": {"query": {"actor": "karvel"}}}
    plain, zipped = client.post(**asked), client.post(**asked, headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in plain.headers
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(zipped.data) == plain.data
    assert int(zipped.headers["Content-Length"]) == len(zipped.data) < len(plain.data)
    assert plain.headers["Cache-Control"] == zipped.headers["Cache-Control"] == "no-store"
    refused = client.post("/v1/statements/search", json={"q": "x"}, headers={"Accept-Encoding": "gzip"})
    assert refused.json["status"] == 400


def test_browsers_of_any_origin_may_ask(client):
    assert client.get(LIST).headers["Access-Control-Allow-Origin"] == "*"
    asked = client.options(
        "/v1/statements/search",
        headers={"Origin": "https://example.org", "Access-Control-Request-Method": "POST"},
    )
    assert asked.status_code == 200
    assert "POST" in asked.headers["Access-Control-Allow-Methods"]
    assert "Content-Type" in asked.headers["Access-Control-Allow-Headers"]


def test_nothing_is_sniffed_or_framed(client):
    for path in (LIST, "/v1/nothing"):
        headers = client.get(path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_errors_are_not_cached_and_answers_are(client):
    assert client.get(LIST).headers["Cache-Control"].startswith("public")
    assert client.get("/v1/statements?x=1").headers["Cache-Control"] == "no-store"


def test_curl_output_can_be_read(client):
    lines = client.get(LIST).text.splitlines()
    assert lines[:4] == ["{", '  "data": [', "    {", lines[3]]
    assert max(map(len, lines)) < 400
    assert client.get("/v1/actors/karvel").text.startswith('{\n  "id": "karvel",\n')


def test_the_next_page_is_linked(client):
    page = client.get("/v1/statements?limit=3&actor=karvel&stance=support")
    link, _, relation = page.headers["Link"].partition(";")
    assert relation.strip() == 'rel="next"'
    address = urlsplit(link.strip("<>"))
    following = client.get(f"{address.path}?{address.query}")
    assert following.status_code == 200
    assert not {row["id"] for row in page.json["data"]} & {row["id"] for row in following.json["data"]}


def test_a_cursor_of_another_question_is_refused(client, problem_of):
    cursor = client.get("/v1/statements?limit=2").json["page"]["next_cursor"]
    [error] = problem_of(client.get(f"/v1/statements?limit=2&stance=oppose&cursor={cursor}"), 400)
    assert error["parameter"] == "cursor"
    assert client.get(f"/v1/statements?limit=7&cursor={cursor}").status_code == 200


def test_a_cursor_of_an_earlier_dataset_is_refused_as_stale(tmp_path, world, problem_of):
    path, later = tmp_path / "demarche.db", tmp_path / "later.db"
    seed(path, [world])
    seed(later)
    client = create_app(path).test_client()
    cursor = client.get("/v1/statements?limit=2").json["page"]["next_cursor"]
    later.replace(path)
    [error] = problem_of(client.get(f"/v1/statements?limit=2&cursor={cursor}"), 410)
    assert "start again" in error["detail"]


def test_a_replaced_database_is_picked_up_and_no_answer_mixes_two(tmp_path, world):
    first, second, path = tmp_path / "first.db", tmp_path / "second.db", tmp_path / "demarche.db"
    seed(first, [world])
    seed(second)
    shutil.copy(first, path)
    app = create_app(path)
    versions = {json.loads(app_reply(app, "/ready"))["dataset_version"]}
    wanted = {
        name: app_reply(create_app(file), "/v1/statements?limit=5") for name, file in (("a", first), ("b", second))
    }
    seen, failures, stop = [], [], threading.Event()

    def ask():
        client = app.test_client()
        while not stop.is_set():
            reply = client.get("/v1/statements?limit=5")
            (seen if reply.status_code == 200 and reply.text in wanted.values() else failures).append(reply.text)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for source in (second, first, second, first, second):
        time.sleep(0.05)
        shutil.copy(source, tmp_path / "new.db")
        (tmp_path / "new.db").replace(path)
    time.sleep(0.1)
    stop.set()
    for thread in threads:
        thread.join()
    assert not failures
    assert set(seen) == set(wanted.values())
    versions.add(json.loads(app_reply(app, "/ready"))["dataset_version"])
    assert len(versions) == 2


def app_reply(app, path):
    return app.test_client().get(path).text


def test_a_missing_database_is_said_and_the_server_is_still_alive(tmp_path, problem_of):
    client = create_app(tmp_path / "nothing.db").test_client()
    assert client.get("/health").json == {"status": "alive"}
    problem_of(client.get("/ready"), 503)
    assert "demarche seed" in client.get("/v1/statements").json["detail"]


def test_a_broken_database_is_said(tmp_path, problem_of):
    path = tmp_path / "broken.db"
    path.write_bytes(b"no database at all" * 100)
    problem_of(create_app(path).test_client().get("/v1/statements"), 503)


def test_a_database_damaged_in_its_middle_is_served_no_further_once_that_is_met(tmp_path, database, problem_of):
    path = shutil.copy(database, tmp_path / "damaged.db")
    with closing(sqlite3.connect(path)) as opened:
        [root] = opened.execute("SELECT rootpage FROM sqlite_master WHERE name = 'actors'").fetchone()
        [size] = opened.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xab" * size)
    client = create_app(path).test_client()
    assert client.get("/ready").status_code == 200
    for asked in ("/v1/actors", "/ready", "/v1/statements"):
        reply = client.get(asked)
        problem_of(reply, 503)
        assert "the database is damaged" in reply.json["detail"]
        assert "seed it again" in reply.json["detail"]
    shutil.copy(database, tmp_path / "sound.db").rename(path)
    assert client.get("/v1/actors").status_code == 200


def test_a_cursor_of_another_resource_is_refused(client, problem_of):
    cursor = client.get("/v1/actors?limit=1").json["page"]["next_cursor"]
    for path in ("forces", "places", "occasions", "statements"):
        problem_of(client.get(f"/v1/{path}?limit=1&cursor={cursor}"), 400)


def test_a_cursor_that_was_made_up_is_refused(client, problem_of):
    cursor = client.get("/v1/statements?limit=1").json["page"]["next_cursor"]
    version, binding, _ = urlsafe_b64decode(cursor + "==").decode().split(".")
    forged = urlsafe_b64encode(f"{version}.{binding}.{2**32}".encode()).decode().rstrip("=")
    problem_of(client.get(f"/v1/statements?limit=1&cursor={forged}"), 400)


def test_a_reply_kept_for_one_scheme_is_not_given_for_another(client):
    path = "/v1/dataset"
    for scheme in ("https", "http", "https"):
        files = client.get(path, base_url=f"{scheme}://localhost").json["files"]
        assert files[0]["url"].startswith(f"{scheme}://localhost/")


def test_a_dataset_that_comes_back_has_another_history_and_another_etag(tmp_path, world):
    files, path = shutil.copytree(world, tmp_path / "world"), tmp_path / "demarche.db"
    occasion = files / "lakeland/occasions/lake-authority-2022-02-09.yaml"
    first, other = occasion.read_text(), occasion.read_text().replace("offered to host", "proposed")
    client, told = create_app(path).test_client(), []
    for text in (first, other, first):
        occasion.write_text(text)
        seed(path, [files])
        replies = [client.get(at) for at in ("/v1/dataset", "/v1/changes", "/v1/statements")]
        told.append([(reply.headers["ETag"], reply.text) for reply in replies])
    (a, b, c) = told
    assert a[2] == c[2] != b[2], "the same statements, the same reply"
    for at in (0, 1):
        assert a[at][0] != c[at][0]
    versions = [row["version"] for row in client.get("/v1/dataset").json["versions"]]
    assert versions[0] == versions[2] != versions[1]
    assert client.get(f"/v1/changes?since={versions[0]}").json["data"] == []
    between = client.get(f"/v1/changes?since={versions[0]}&until={versions[1]}").json["data"]
    assert [change["statement"] for change in between] == ["lake-authority-offers-talks"]


def test_the_version_covers_everything_that_a_reading_serves(tmp_path, world):
    files, path = shutil.copytree(world, tmp_path / "world"), tmp_path / "demarche.db"
    versions = {str(seed(path, [files]).version)}
    occasion = files / "lakeland/occasions/tavish-2018-05-21.yaml"
    occasion.write_text(
        occasion.read_text().replace("actor_as_written: President Lena Tavish", "actor_as_written: Lena Tavish")
    )
    versions.add(str(seed(path, [files]).version))
    assert len(versions) == 2
