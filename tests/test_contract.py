"""Every route, parameter and field of openapi.yaml, held against what the running application takes and answers."""

import copy
import json
from pathlib import Path
from urllib.parse import quote

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from api.asking import names
from api.contract.examples import SEARCH, VALUES, WRONG, as_text
from schemas.filters import BY_NAME

DOCUMENT = yaml.safe_load((Path(__file__).parents[1] / "openapi.yaml").read_text())
OPERATIONS = {
    made["operationId"]: (path, method, made)
    for path, item in DOCUMENT["paths"].items()
    for method, made in item.items()
}
GETS = [name for name, (_, method, _) in OPERATIONS.items() if method == "get"]
LISTS = [name for name in GETS if name.startswith("list")]
COMPANIONS = {  # what a parameter cannot be asked without
    "highlight": "q=Syria",
    "window_unit": "window=moving",
    "window_size": "window=moving",
    "window_step": "window=moving",
}


def resolved(node):
    while "$ref" in node:
        found = DOCUMENT
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = {**found, **{key: value for key, value in node.items() if key != "$ref"}}
    return node


def parameters(made, place="query"):
    return [one for one in map(resolved, made.get("parameters", ())) if one["in"] == place]


def address(path, made, *queries):
    """The path of an operation with its example id, and its required parameters."""
    for one in parameters(made, "path"):
        path = path.replace(f"{{{one['name']}}}", resolved(one["schema"])["examples"][0])
    needed = [f"{one['name']}={quote(as_text(VALUES[one['name']]))}" for one in parameters(made) if one.get("required")]
    short = ["limit=2"] if any(one["name"] == "limit" for one in parameters(made)) else []
    given = [query for query in queries if query]
    given += [query for query in short if not any(asked.startswith("limit=") for asked in given)]
    names_given = {query.partition("=")[0] for query in given}
    asked = [*(query for query in needed if query.partition("=")[0] not in names_given), *given]
    return f"{path}?{'&'.join(asked)}"


def closed(document):
    """The document with every answered object closed: what it does not name must not be there."""
    strict = copy.deepcopy(document)
    for shape in strict["components"]["schemas"].values():
        if "properties" in shape:
            shape["additionalProperties"] = False
    return strict


STRICT = Registry().with_resource("urn:openapi", DRAFT202012.create_resource(closed(DOCUMENT)))


def fault(pointer, instance):
    """The first thing wrong with an instance by the shape at a JSON pointer of the closed document, or None."""
    validator = Draft202012Validator(
        {"$ref": f"urn:openapi#{pointer}"}, registry=STRICT, format_checker=FormatChecker(["date"])
    )
    found = min(validator.iter_errors(instance), key=lambda error: len(error.path), default=None)
    return found and f"{found.json_path}: {found.message[:300]}"


def check(name, reply):
    """Hold a reply against what its operation documents for its status; return its JSON, if it is JSON."""
    path, method, made = OPERATIONS[name]
    documented = resolved(made["responses"][str(reply.status_code)])
    for header, said in documented.get("headers", {}).items():
        assert header in reply.headers or not resolved(said)["required"], (name, header)
    if not documented.get("content"):
        assert reply.data == b""
        return None
    assert reply.mimetype in documented["content"], name
    if not reply.mimetype.endswith(("/json", "+json")):
        reply.close()
        return None
    if reply.mimetype == "application/problem+json":
        assert fault("/components/schemas/Problem", reply.json) is None
        return reply.json
    place = f"/paths/{path.replace('/', '~1')}/{method}/responses/{reply.status_code}"
    pointer = f"{place}/content/{reply.mimetype.replace('/', '~1')}/schema".replace("{", "%7B").replace("}", "%7D")
    assert fault(pointer, reply.json) is None, (name, fault(pointer, reply.json))
    return reply.json


@pytest.mark.parametrize("name", GETS)
def test_every_operation_answers_its_example_in_its_shape(real_client, name):
    path, _, made = OPERATIONS[name]
    reply = real_client.get(address(path, made))
    assert reply.status_code == 200, reply.text
    check(name, reply)


def test_the_example_of_a_search_finds_statements(real_client):
    found = check("searchStatements", real_client.post("/v1/statements/search", json=SEARCH))
    assert found["page"]["total"] > 5
    assert fault("/components/schemas/Search", SEARCH) is None


@pytest.mark.parametrize("name", GETS)
def test_the_documented_parameters_are_those_that_the_application_takes(client, name):
    path, _, made = OPERATIONS[name]
    matched, _ = client.application.url_map.bind("").match(path.replace("{id}", "x"))
    contract = client.application.view_functions[matched].contract
    assert {one["name"] for one in parameters(made)} == set(names(contract.asks))
    refused = client.get(address(path, made, "no_such_parameter=1"))
    assert refused.status_code == 400
    assert check(name, refused)["errors"][0]["parameter"] == "no_such_parameter"


def a_value(client, name, schema):
    """A value of a parameter that the service must take: its example, else the first its shape allows."""
    if name in VALUES:
        return quote(as_text(VALUES[name]))
    schema = resolved(schema)
    if schema.get("type") == "array":
        return (
            a_value(client, f"an item of {name}", schema["items"]) if "$ref" in schema["items"] else an_id(client, name)
        )
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("format") == "edtf":
        return "2018"
    known = {"integer": schema.get("minimum"), "number": 1, "boolean": "true"}
    return known.get(schema["type"], "Syria")


def an_id(client, name):
    resource = BY_NAME[name.partition("__")[0]].resource
    return client.get(f"/v1/{resource}?limit=1").json["data"][0]["id"]


@pytest.mark.parametrize("name", GETS)
def test_every_documented_parameter_is_accepted(real_client, name):
    path, _, made = OPERATIONS[name]
    for one in parameters(made):
        if one["name"] in ("cursor", "since", "until"):
            continue  # their values come from replies: see below
        asked = f"{one['name']}={a_value(real_client, one['name'], one['schema'])}"
        companion = COMPANIONS.get(one["name"], "")
        reply = real_client.get(address(path, made, asked, companion))
        assert reply.status_code == 200, (asked, reply.text)
        check(name, reply)


@pytest.mark.parametrize("name", LISTS)
def test_the_cursor_of_a_page_is_taken_by_the_next(real_client, name):
    path, _, made = OPERATIONS[name]
    first = check(name, real_client.get(address(path, made, "limit=1")))
    cursor = first["page"]["next_cursor"]
    assert (cursor is None) == (first["page"]["total"] <= 1)
    if cursor:
        second = check(name, real_client.get(address(path, made, "limit=1", f"cursor={cursor}")))
        assert second["data"] != first["data"]


def test_the_versions_of_the_dataset_bound_its_changes(real_client):
    version = real_client.get("/v1/dataset").json["version"]
    for asked in (f"since={version}", f"until={version}"):
        check("listChanges", real_client.get(f"/v1/changes?{asked}"))


def test_every_example_of_a_filter_finds_statements(real_client):
    _, _, made = OPERATIONS["listStatements"]
    documented = {one["name"] for one in parameters(made)}
    for name in documented & set(VALUES):
        found = real_client.get(f"/v1/statements?{name}={as_text(VALUES[name])}").json
        assert found["page"]["total"] >= 1, name


def enumerated(name):
    _, _, made = OPERATIONS[name]
    for one in parameters(made):
        schema = resolved(one["schema"])
        inner = resolved(schema.get("items", schema))
        yield from ((one["name"], value) for value in inner.get("enum", ()))


@pytest.mark.parametrize("name", GETS)
def test_every_value_of_an_enumeration_is_accepted(real_client, name):
    path, _, made = OPERATIONS[name]
    needed = {"relevance": "q=Syria", "cumulative": "window_unit=month", "moving": "window_unit=month"}
    values = list(enumerated(name))
    if not name.startswith(("list", "count", "getNetworks", "getQuality")):
        values = [pair for pair in values if pair[0] in ("sort", "by", "mode", "status")]
    for parameter, value in values:
        extra = needed.get(value, "")
        if parameter in ("ties", "normalisation"):
            extra = f"mode={'two-mode' if value in ('ignore', 'combine', 'activity', 'prominence') else 'one-mode'}"
        extra = "window=moving" if parameter == "window_unit" else extra
        reply = real_client.get(address(path, made, f"{parameter}={value}", extra))
        assert reply.status_code == 200, (parameter, value, reply.text)
        check(name, reply)


def test_a_selection_of_fields_is_in_its_own_shape(real_client):
    paths = DOCUMENT["components"]["schemas"]["StatementField"]["enum"]
    for path in paths:
        found = check("listStatements", real_client.get(f"/v1/statements?fields={path}&limit=3"))
        assert list(found["data"][0]) == [path.partition(".")[0]]


def test_without_fields_a_statement_is_whole(real_client):
    for statement in real_client.get("/v1/statements?limit=200").json["data"]:
        assert fault("/components/schemas/Statement", statement) is None


def test_marked_words_are_documented(real_client):
    found = check("listStatements", real_client.get("/v1/statements?q=withdraw*&highlight=true"))
    assert any(statement["highlights"] for statement in found["data"])


def test_every_record_of_every_list_has_its_documented_shape(client, real_client):
    for asked in (client, real_client):
        for name in LISTS:
            path, _, made = OPERATIONS[name]
            check(name, asked.get(address(path, made, "limit=200") if asked is real_client else f"{path}?limit=200"))


FAILURES = [
    ("listStatements", "/v1/statements?limit=0", 400),
    ("listStatements", "/v1/statements?actor=nobody", 400),
    ("getStatement", "/v1/statements/nobody-said-this", 404),
    ("getStatement", "/v1/statements/presidency-asks-patrol", 308),
    ("getActor", "/v1/actors/nobody", 404),
    ("downloadDatabase", "/v1/dataset/demarche.db", 416),
]


@pytest.mark.parametrize(("name", "path", "status"), FAILURES)
def test_failures_are_documented(client, name, path, status):
    reply = client.get(path, headers={"Range": "bytes=999999999-"} if status == 416 else {})
    assert reply.status_code == status
    check(name, reply)


def test_a_known_answer_is_documented_as_not_modified(client):
    tag = client.get("/v1/actors").headers["ETag"]
    reply = client.get("/v1/actors", headers={"If-None-Match": tag})
    assert reply.status_code == 304
    check("listActors", reply)


def test_a_part_of_a_file_is_documented(client):
    reply = client.get("/v1/dataset/demarche.db", headers={"Range": "bytes=0-15"})
    assert (reply.status_code, len(reply.data)) == (206, 16)
    check("downloadDatabase", reply)


@pytest.mark.parametrize(
    ("body", "fits"),
    [
        ({"query": {"actor": "syria"}}, True),
        ({"query": {"actor": ["syria", "russia"], "has_condition": False}}, True),
        ({"query": {"not": {"said_from": "2018"}}, "limit": 3, "fields": ["id"]}, True),
        ({"query": {}}, False),
        ({"query": {"and": []}}, False),
        ({"query": {"or": {"actor": "syria"}}}, False),
        ({"query": {"actor": []}}, False),
        ({"query": {"actor": 5}}, False),
        ({"query": {"has_condition": "true"}}, False),
        ({"query": {"min_independent": "2"}}, False),
        ({"query": {"actor": "syria", "and": [{"actor": "syria"}]}}, False),
        ({"query": {"nobody": "syria"}}, False),
        ({"query": {"actor": "syria"}, "limit": "3"}, False),
        ({"query": {"actor": "syria"}, "limit": True}, False),
        ({"query": {"actor": "syria"}, "nobody": 1}, False),
        ({"query": None}, False),
        ({}, False),
        ([], False),
    ],
)
def test_a_search_is_taken_exactly_when_it_has_the_documented_shape(real_client, body, fits):
    reply = real_client.post("/v1/statements/search", data=json.dumps(body), content_type="application/json")
    assert (fault("/components/schemas/Search", body) is None) == fits
    assert (reply.status_code == 200) == fits, reply.text
    check("searchStatements", reply)


def test_the_example_of_an_error_is_answered_and_of_its_shape(real_client):
    (example,) = DOCUMENT["components"]["schemas"]["Problem"]["examples"]
    assert real_client.get(WRONG).json == example
    assert fault("/components/schemas/Problem", example) is None
