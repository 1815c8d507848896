"""/docs: served by this server alone, works in a browser, and every call on its page for callers answers as it says."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from api.app import create_app
from tests.serving import serving

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
COMMITTED = Path(__file__).parents[1] / "openapi.yaml"
PAGES = ("/docs", "/docs/calls")


class Page(HTMLParser):
    """What a page refers to, and its tables of calls."""

    def __init__(self, text):
        super().__init__()
        self.sources, self.links, self.inline, self.calls = [], [], [], []
        self._row = None
        self._wrong = None
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        if tag == "style" or (tag == "script" and "src" not in given):
            self.inline.append(tag)
        if tag in ("script", "img", "link"):
            self.sources.append(given.get("src") or given.get("href"))
        if tag == "a":
            self.links.append(given["href"])
        if tag == "tr":
            self._row = {}
        if tag == "td" and "class" in given:
            self._row["cell"] = given["class"]
        if tag == "a" and self._row is not None and self._row.get("cell") == "right":
            self._row["right"] = given["href"]
        if tag == "code" and "data-status" in given:
            self._row.update(status=int(given["data-status"]), suggestion=given.get("data-suggestion"), wrong="")
            self._wrong = self._row

    def handle_data(self, data):
        if self._wrong is not None:
            self._wrong["wrong"] += data

    def handle_endtag(self, tag):
        if tag == "code":
            self._wrong = None
        if tag == "tr" and self._row and "right" in self._row:
            self.calls.append(self._row)


def test_the_document_is_served_word_for_word(client):
    reply = client.get("/openapi.yaml")
    assert reply.data == COMMITTED.read_bytes()
    assert reply.mimetype == "application/yaml"
    assert client.get("/openapi.json").json == yaml.safe_load(COMMITTED.read_text())


@pytest.mark.parametrize("path", ["/openapi.yaml", "/openapi.json", "/docs", "/docs/static/swagger-ui-bundle.js"])
def test_the_document_and_its_pages_are_validated_and_need_no_dataset(client, tmp_path, path):
    tag = client.get(path).headers["ETag"]
    assert client.get(path, headers={"If-None-Match": tag}).status_code == 304
    without = create_app(tmp_path / "none.db").test_client()
    assert without.get(path).status_code == 200


@pytest.mark.parametrize("path", PAGES)
def test_pages_refer_to_this_server_alone_and_run_nothing_inline(client, path):
    page = Page(client.get(path).text)
    assert not page.inline
    assert all(source.startswith("/docs/static/") for source in page.sources)
    assert all(client.get(address).status_code == 200 for address in (*page.sources, *page.links[:5]))


@pytest.mark.parametrize("path", PAGES)
def test_pages_have_a_policy_that_lets_nothing_else_in(client, path):
    policy = dict(part.split(" ", 1) for part in client.get(path).headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"


def test_only_known_files_are_served(client, problem_of):
    problem_of(client.get("/docs/static/index.html"), 404)
    problem_of(client.get("/docs/static/..%2Fdocs.py"), 404)


def test_right_calls_find_something_and_wrong_ones_are_refused_as_told(real_client):
    calls = Page(real_client.get("/docs/calls").text).calls
    assert len(calls) >= 20
    for call in calls:
        right = real_client.get(call["right"])
        assert right.status_code == 200, call
        if right.is_json and "page" in right.json:
            assert right.json["page"]["total"] > 0, call
        wrong = real_client.get("/v1" + call["wrong"])
        assert wrong.status_code == call["status"], call
        if call["status"] == 200:
            assert wrong.json["data"] != right.json["data"], call
        else:
            told = call["suggestion"]
            assert told is None or told in [error["suggestion"] for error in wrong.json["errors"]], call


def test_every_link_of_the_page_for_callers_leads_somewhere(real_client):
    for link in set(Page(real_client.get("/docs/calls").text).links):
        assert real_client.get(link).status_code == 200, link


def browse(address):
    """The page as a browser has it when its scripts have run, and what it complained of."""
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"]
    quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
    alone = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--virtual-time-budget=10000"]
    asked = [*command, *quiet, *alone, "--enable-logging=stderr", "--dump-dom", address]
    done = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=True)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


@pytest.mark.skipif(CHROMIUM is None, reason="needs chromium")
def test_a_browser_shows_every_operation_and_complains_of_nothing(real_database, tmp_path):
    operations = [made for item in yaml.safe_load(COMMITTED.read_text())["paths"].values() for made in item.values()]
    with serving(real_database, tmp_path / "log") as address:
        page, complaints = browse(f"{address}/docs#/statements/listStatements")
        calls, others = browse(f"{address}/docs/calls")
    assert complaints == others == []
    assert {f"operations-{made['tags'][0]}-{made['operationId']}" for made in operations} <= set(
        re.findall(r'id="(operations-[^"]+)"', page)
    )
    assert 'data-param-name="said_from"' in page
    assert "Refused, and why" in calls
