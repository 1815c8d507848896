"""Random questions answered twice, by the API and by walking the loaded records: the two never differ."""

import csv
import io
import json
import os
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.edtf import parse
from schemas.filters import FILTERS
from schemas.questions import SORTS
from tests.conftest import COMPARED
from tests.oracle import TREES, Oracle, days, tokens

EXAMPLES = int(os.environ.get("DEMARCHE_EXAMPLES", "150"))
COUNTED = (
    *("position", "stance", "actor", "affiliation", "actor_type", "target", "place", "outlet", "document"),
    *("occasion", "collection", "medium", "form", "flag", "said:day", "said:month", "said:year"),
    *("published:day", "published:month", "published:year"),
    *(f"{tree}:{level}" for tree in TREES for level in (0, 1, 2)),
)
checked = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
compared = 0


@pytest.fixture(scope="module", autouse=True)
def _say_how_many(request):
    yield
    request.config.stash[COMPARED] = compared


@pytest.fixture(scope="module")
def oracle(world_records):
    return Oracle(*world_records)


@pytest.fixture(scope="module")
def asked(oracle):
    """What may be asked of this world: a strategy of (values as they are meant, parameters as they are written)."""
    by_name = {}
    for row in FILTERS:
        seen = sorted({value for one in oracle.rows for value in oracle.values(row.name, one)})
        known = sorted(row.vocabulary) or seen + spare(oracle, row.name, seen)
        values = st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True)
        for twin in ("", "__not", *(("__exact",) if row.tree else ())):
            by_name[row.name + twin] = values
    dates = st.sampled_from(
        ["2015", "2018", "2018-05", "2018-05-21", "2018-05-23", "2019-03", "2020-11-29", "2021", "2022-02-09"]
    )
    texts = sorted({word for one in oracle.rows for words in oracle.words(one) for word in words if len(word) > 2})
    term = st.tuples(st.sampled_from(texts), st.booleans(), st.booleans())
    by_name |= {name: dates.map(parse) for name in ("said_from", "said_to", "published_from", "published_to")}
    by_name |= {name: st.sampled_from(["known", "unknown"]) for name in ("said", "published")}
    by_name |= {"min_independent": st.integers(1, 3), "has_condition": st.booleans()}
    by_name |= {"q": st.lists(term, min_size=1, max_size=2)}
    return st.lists(st.sampled_from(sorted(by_name)), max_size=3, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: by_name[name] for name in names})
    )


def spare(oracle, name, seen):
    """Ids that exist but that no statement answers to."""
    kinds = {"actor": oracle.actors, "target": oracle.forces, "place": oracle.places, "outlet": oracle.outlets}
    return sorted(set(kinds.get(name, ())) - set(seen))


def possible(question) -> bool:
    """Whether the API takes a question at all: it refuses those that contradict themselves."""
    for name in ("said", "published"):
        first, last = question.get(f"{name}_from"), question.get(f"{name}_to")
        if first and last and first.earliest > last.latest:
            return False
        if (first or last) and question.get(name) == "unknown":
            return False
    return True


def written(question) -> dict[str, str]:
    return {name: as_text(name, value) for name, value in question.items()}


def as_text(name, value) -> str:
    if name == "q":
        return " ".join(("-" if excluded else "") + text + ("*" if prefix else "") for text, excluded, prefix in value)
    if isinstance(value, list):
        return ",".join(value)
    return getattr(value, "text", str(value).lower())


def ask(client, path, parameters):
    global compared  # noqa: PLW0603  (counted over all tests, told at the end)
    compared += 1
    reply = client.get(f"{path}?{urlencode(parameters)}")
    assert reply.status_code == 200, reply.text
    return reply


def pages(client, parameters):
    """The ids on all pages, and the totals the pages name."""
    ids, totals, cursor = [], set(), {}
    while True:
        body = ask(client, "/v1/statements", {**parameters, **cursor}).json
        ids += [row["id"] for row in body["data"]]
        totals.add(body["page"]["total"])
        if body["page"]["next_cursor"] is None:
            return ids, totals
        cursor = {"cursor": body["page"]["next_cursor"]}


@checked
@given(data=st.data())
def test_pages_hold_what_walking_the_records_finds_in_its_order(client, oracle, asked, data):
    question = data.draw(asked.filter(possible))
    sort, limit = data.draw(st.sampled_from(SORTS[:-1])), data.draw(st.integers(1, 9))
    ids, totals = pages(client, {**written(question), "sort": sort, "limit": limit})
    found = oracle.select(question)
    assert ids == oracle.ordered(found, sort)
    assert totals == {len(found)}


@checked
@given(data=st.data())
def test_exports_hold_the_same_statements(client, oracle, asked, data):
    question = data.draw(asked.filter(possible))
    sort = data.draw(st.sampled_from(SORTS[:-1]))
    wanted = oracle.ordered(oracle.select(question), sort)
    parameters = {**written(question), "sort": sort}
    lines = ask(client, "/v1/statements.ndjson", parameters).text.splitlines()
    assert [json.loads(line)["id"] for line in lines] == wanted
    sheet = io.StringIO(ask(client, "/v1/statements.csv", parameters).data.decode("utf-8-sig"), newline="")
    assert [row["id"] for row in csv.DictReader(sheet)] == wanted
    graph = ask(client, "/v1/statements.jsonld", parameters).get_json(force=True)["@graph"]
    assert [claim["id"].rpartition("/")[2] for claim in graph] == wanted


@checked
@given(data=st.data())
def test_counts_are_those_of_the_records(client, oracle, asked, data):
    question = data.draw(asked.filter(possible))
    by = data.draw(st.lists(st.sampled_from(COUNTED), min_size=1, max_size=2, unique=True))
    body = ask(client, "/v1/statements/counts", {**written(question), "by": ",".join(by)}).json
    found = oracle.select(question)
    counted = {tuple(cell["keys"]): cell["count"] for cell in body["data"]}
    assert {key: count for key, count in counted.items() if count} == dict(oracle.tally(found, by))
    assert body["meta"]["statements"] == len(found)
    if by[0].endswith(":day") and len(by) == 1:
        dated = sorted(key for (key,) in counted if key[0].isdigit())
        assert dated == (days(dated[0], dated[-1]) if dated else [])


def trees(leaf):
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"and": parts}),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"or": parts}),
            inner.map(lambda part: {"not": part}),
        ),
        max_leaves=6,
    )


def holds(oracle, tree, row) -> bool:
    if "and" in tree:
        return all(holds(oracle, part, row) for part in tree["and"])
    if "or" in tree:
        return any(holds(oracle, part, row) for part in tree["or"])
    return not holds(oracle, tree["not"], row) if "not" in tree else oracle.holds(tree, row)


def as_body(tree):
    for name in ("and", "or"):
        if name in tree:
            return {name: [as_body(part) for part in tree[name]]}
    if "not" in tree:
        return {"not": as_body(tree["not"])}
    return {name: as_json(name, value) for name, value in tree.items()}


def as_json(name, value):
    plain = isinstance(value, bool | int) or (isinstance(value, list) and name != "q")
    return value if plain else as_text(name, value)


@checked
@given(data=st.data())
def test_a_nested_search_finds_what_the_records_hold(client, oracle, asked, data):
    global compared  # noqa: PLW0603
    tree = data.draw(trees(asked.filter(lambda question: question and possible(question))))
    compared += 1
    reply = client.post("/v1/statements/search", json={"query": as_body(tree), "limit": 200})
    assert reply.status_code == 200, reply.text
    found = [row for row in oracle.rows if holds(oracle, tree, row)]
    assert [row["id"] for row in reply.json["data"]] == oracle.ordered(found, "-said")


def test_the_oracle_reads_words_as_the_index_does():
    assert tokens("Míra Öskel's non-Syrian Kräfte_x") == ["mira", "oskel", "s", "non", "syrian", "krafte", "x"]
