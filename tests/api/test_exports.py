"""The other formats: read back by what people read them with."""

import csv
import hashlib
import io
import json
import sqlite3
from importlib.resources import files

import feedparser
import pytest
from pyld import jsonld

from api.sheets import safe

SCHEMA_ORG = "https://schema.org/"


def test_csv_opens_in_a_spreadsheet(client):
    reply = client.get("/v1/statements.csv")
    assert reply.mimetype == "text/csv"
    assert reply.data.startswith("\ufeff".encode()), "Excel takes a file without the mark for another encoding"
    rows = list(csv.DictReader(io.StringIO(reply.data.decode("utf-8-sig"), newline="")))
    assert len(rows) == client.get("/v1/statements").json["page"]["total"]
    assert reply.data.count(b"\r\n") >= len(rows)


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])
def test_no_cell_is_a_formula(cell):
    assert safe(cell) == f"'{cell}"


def test_an_ordinary_cell_stays_as_it_is():
    assert [safe(cell) for cell in ("a = b", "", 3, None, "x-y")] == ["a = b", "", 3, None, "x-y"]


def test_ndjson_holds_the_records_of_the_list(client):
    lines = client.get("/v1/statements.ndjson?actor=karvel").text.splitlines()
    assert [json.loads(line) for line in lines] == client.get("/v1/statements?actor=karvel").json["data"]


def test_json_ld_expands_to_schema_org_claims(client):
    document = client.get("/v1/statements.jsonld?occasion=tavish-2018-05-21").get_json(force=True)
    claims = jsonld.expand(document)
    assert len(claims) == 2
    for claim in claims:
        assert claim["@type"] == [f"{SCHEMA_ORG}Claim"]
        assert claim[f"{SCHEMA_ORG}author"][0][f"{SCHEMA_ORG}name"] == [{"@value": "Lena Tavish"}]
        assert claim[f"{SCHEMA_ORG}dateCreated"] == [{"@value": "2018-05-21"}]
    kinds = {kind for claim in claims for one in claim[f"{SCHEMA_ORG}appearance"] for kind in one["@type"]}
    assert kinds == {f"{SCHEMA_ORG}Quotation", f"{SCHEMA_ORG}NewsArticle"}


def test_json_ld_ids_are_addresses_that_answer(client):
    [claim] = client.get("/v1/statements.jsonld?medium=meeting").get_json(force=True)["@graph"]
    for id_ in (claim["id"], claim["author"]["id"], claim["about"][0]["id"]):
        assert client.get(id_.removeprefix("http://localhost")).status_code == 200


def test_atom_is_read_by_a_feed_reader(client):
    feed = feedparser.parse(client.get("/v1/statements.atom?stance=oppose").data)
    assert not feed.bozo
    assert feed.version == "atom10"
    wanted = client.get("/v1/statements?stance=oppose").json["data"]
    assert [entry.id.rpartition("/")[2] for entry in feed.entries] == [row["id"] for row in wanted]
    assert [entry.summary for entry in feed.entries] == [row["summary"] for row in wanted]


def test_the_dataset_lists_files_that_are_what_their_hash_says(client):
    dataset = client.get("/v1/dataset").json
    assert dataset["version"] == client.get("/ready").json["dataset_version"]
    for file in dataset["files"]:
        body = client.get(file["url"].removeprefix("http://localhost"), buffered=True).data
        assert len(body) == file["bytes"]
        assert hashlib.sha256(body).hexdigest() == file["sha256"]


def test_a_download_goes_on_where_it_broke_off(client):
    whole = client.get("/v1/dataset/statements.ndjson", buffered=True)
    part = client.get("/v1/dataset/statements.ndjson", buffered=True, headers={"Range": "bytes=100-199"})
    assert part.status_code == 206
    assert part.data == whole.data[100:200]
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(whole.data)}"
    rest = client.get("/v1/dataset/demarche.db", buffered=True, headers={"Range": "bytes=100-"})
    assert len(rest.data) == int(rest.headers["Content-Range"].rpartition("/")[2]) - 100


def test_a_range_is_of_a_get_alone(client):
    head = client.head("/v1/dataset/demarche.db", headers={"Range": "bytes=0-9"}, buffered=True)
    assert head.status_code == 200


def test_a_range_behind_the_end_is_refused(client, problem_of):
    problem_of(client.get("/v1/dataset/demarche.db", buffered=True, headers={"Range": "bytes=999999999-"}), 416)


@pytest.mark.parametrize(
    "asked", ["bytes=5-2", "bytes 0-1", "bytes=x-y", "lines=0-1", "bytes=0-1,5-9", "bytes=-999999999", "nonsense"]
)
def test_a_range_that_cannot_be_served_as_one_part_is_ignored(client, asked):
    whole = client.get("/v1/dataset/statements.ndjson", buffered=True)
    reply = client.get("/v1/dataset/statements.ndjson", buffered=True, headers={"Range": asked})
    assert reply.status_code == 200
    assert reply.data == whole.data
    assert reply.headers["Accept-Ranges"] == "bytes"
    assert "Content-Range" not in reply.headers


def test_the_downloaded_database_answers_sql(client, tmp_path):
    path = tmp_path / "downloaded.db"
    path.write_bytes(client.get("/v1/dataset/demarche.db", buffered=True).data)
    found = sqlite3.connect(path).execute("SELECT COUNT(*) FROM statements WHERE status = 'curated'").fetchone()
    assert found[0] == client.get("/v1/statements").json["page"]["total"]


def test_counts_are_a_csv_table_too(client):
    body = client.get("/v1/statements/counts.csv?by=stance").data.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(body, newline="")))
    assert {row["stance"]: int(row["count"]) for row in rows} == {
        cell["keys"][0]: cell["count"] for cell in client.get("/v1/statements/counts?by=stance").json["data"]
    }


def test_the_tables_are_part_of_the_package():
    assert "CREATE TABLE statements" in files("schemas").joinpath("tables.sql").read_text()


def test_atom_is_well_formed_whatever_is_asked(client):
    feed = feedparser.parse(client.get("/v1/statements.atom?q=-%EF%BF%BEx").data)
    assert not feed.bozo
    assert feed.entries
