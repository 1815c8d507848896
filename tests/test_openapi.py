"""openapi.yaml: what is generated, valid, the same as committed, and as its rules want it."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml
from openapi_spec_validator import validate

import api
from api.app import create_app
from api.contract.document import build, write
from schemas.vocabularies import POSITIONS

COMMITTED = Path(__file__).parents[1] / "openapi.yaml"
PAGES_FOR_PEOPLE = {"docs.show_docs", "docs.show_calls", "docs.show_static", "searches.refuse_search"}


@pytest.fixture(scope="module")
def document():
    return yaml.safe_load(COMMITTED.read_text())


def nodes(node, path=()):
    yield path, node
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        if key not in ("example", "examples"):
            yield from nodes(child, (*path, key))


def shapes(document):
    """Every JSON Schema of the document, with its place."""
    return [
        (path, node)
        for path, node in nodes(document)
        if isinstance(node, dict) and (path[-2:-1] in (("schemas",), ("properties",)) or path[-1:] == ("schema",))
    ]


def operations(document):
    return [(path, method, made) for path, item in document["paths"].items() for method, made in item.items()]


def test_the_committed_document_is_what_the_code_generates(real_database):
    generated = write(build(create_app(real_database)))
    assert generated == COMMITTED.read_text(), "run: demarche seed && python -m api.contract"


def test_generating_twice_gives_the_same_bytes(real_database):
    assert write(build(create_app(real_database))) == write(build(create_app(real_database)))


def test_the_document_is_valid_openapi_3_1(document):
    assert document["openapi"] == "3.1.0"
    validate(document)


def test_every_view_is_an_operation_or_a_page_for_people(document, database):
    app = create_app(database)
    said = {
        (rule.rule.replace("<", "{").replace(">", "}"), method.lower())
        for rule in app.url_map.iter_rules()
        for method in rule.methods - {"HEAD", "OPTIONS"}
        if rule.endpoint not in PAGES_FOR_PEOPLE
    }
    assert said == {(path, method) for path, method, _ in operations(document)}
    assert set(app.view_functions) >= PAGES_FOR_PEOPLE


def test_operation_ids_are_unique_and_start_with_a_verb(document):
    ids = [made["operationId"] for _, _, made in operations(document)]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[a-z]+([A-Z0-9][a-z0-9]*)+", name) for name in ids), ids


def test_every_operation_has_one_described_tag(document):
    described = {tag["name"] for tag in document["tags"]}
    assert all(len(made["tags"]) == 1 and set(made["tags"]) <= described for _, _, made in operations(document))
    assert described == {made["tags"][0] for _, _, made in operations(document)}


def test_every_enum_is_a_named_component_with_a_type(document):
    places = [path for path, node in nodes(document) if isinstance(node, dict) and "enum" in node]
    assert len(places) >= 15
    assert all(path[:2] == ("components", "schemas") and len(path) == 3 for path in places), places
    assert all(document["components"]["schemas"][path[2]]["type"] == "string" for path in places)


def test_an_enum_has_one_name(document):
    named = document["components"]["schemas"]
    values = [tuple(shape["enum"]) for shape in named.values() if "enum" in shape]
    assert len(values) == len(set(values))
    assert named["PositionCode"]["enum"] == list(POSITIONS)


def test_no_component_is_the_twin_of_another(document):
    assert not [name for name in document["components"]["schemas"] if re.search(r"\d$", name)]


def test_null_is_said_by_type_and_never_by_nullable(document):
    assert not [path for path, node in nodes(document) if isinstance(node, dict) and "nullable" in node]
    stance = document["components"]["schemas"]["Position"]["properties"]["stance"]
    assert stance == {"anyOf": [{"$ref": "#/components/schemas/Stance"}, {"type": "null"}]}
    assert document["components"]["schemas"]["Report"]["properties"]["note"]["type"] == ["string", "null"]


def test_lists_in_a_url_are_repeated(document):
    shared = document["components"]["parameters"].values()
    own = [one for _, _, made in operations(document) for one in made.get("parameters", ()) if "name" in one]
    lists = [one for one in (*shared, *own) if one["schema"].get("type") == "array"]
    assert len(lists) > 30
    assert all((one["style"], one["explode"]) == ("form", True) for one in lists)


ON_REQUEST = {"highlights", "actor_as_written", "target_as_written", "evidence"}


def test_answers_require_all_they_always_have_and_take_additions(document):
    for name, shape in document["components"]["schemas"].items():
        if name in ("Search", "Filters", "And", "Or", "Not", "Article"):
            assert shape["additionalProperties"] is False, name
        elif shape.get("type") == "object" and not name.startswith("Selected"):
            assert shape.get("additionalProperties", True) is not False, name
            assert set(shape["properties"]) - set(shape["required"]) <= ON_REQUEST, name


def test_only_full_dates_are_of_format_date(document):
    dates = {path[-1] for path, shape in shapes(document) if shape.get("format") == "date"}
    assert dates == {"earliest", "latest", "first", "last"}


def test_every_parameter_is_described(document):
    shared = list(document["components"]["parameters"].values())
    own = [one for _, _, made in operations(document) for one in made.get("parameters", ()) if "name" in one]
    assert not [one["name"] for one in (*shared, *own) if not one.get("description")]


def test_every_operation_knows_its_failures(document):
    for path, _, made in operations(document):
        assert {"200", "400", "500"} <= set(made["responses"]), path
        assert ("404" in made["responses"]) == ("{id}" in path), path


def test_failures_are_problems(document):
    for name, answer in document["components"]["responses"].items():
        content = answer.get("content", {})
        assert list(content) == ([] if name == "NotModified" else ["application/problem+json"]), name


def test_one_version_is_told_everywhere(document):
    project = tomllib.loads((COMMITTED.parent / "pyproject.toml").read_text())
    assert project["project"]["dynamic"] == ["version"]
    assert (COMMITTED.parent / project["tool"]["hatch"]["version"]["path"]).samefile(api.__file__)
    headings = re.findall(r"^## (\S+)", (COMMITTED.parent / "CHANGELOG.md").read_text(), re.M)
    assert document["info"]["version"] == headings[0] == api.__version__
