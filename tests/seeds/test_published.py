"""What is published: the contract of fields, its bytes, and what is derived from reports."""

import json
import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as some
from marshmallow import fields

from schemas import published
from schemas.edtf import parse
from schemas.records import Codebook, Collection, Description, Document, Report, Statement
from seeds.library import Library
from seeds.rendering import Fragment, arranged, fragment, render

SHAPES = {
    "statements": published.Statement,
    "actors": published.Actor,
    "forces": published.Force,
    "places": published.Place,
    "positions": published.Position,
    "outlets": published.Outlet,
    "documents": published.Document,
    "occasions": published.Occasion,
    "collections": published.Collection,
}
JSON = some.recursive(
    some.none() | some.integers() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)


@pytest.fixture
def stored(database):
    """The stored text of every record of a table."""
    connection = sqlite3.connect(database)
    yield lambda table: [text for (text,) in connection.execute(f"SELECT json FROM {table}")]
    connection.close()


def follows(content, schema):
    """Assert that a record has exactly the fields of its schema, in their order, all the way down."""
    kept = {
        field.data_key or name: field for name, field in schema.fields.items() if "on_request" not in field.metadata
    }
    assert list(content) == list(kept)
    for name, field in kept.items():
        value = content[name]
        inner = field.inner if isinstance(field, fields.List) else field
        assert value is not None or inner.allow_none, name
        if isinstance(inner, fields.Nested) and value is not None:
            for one in value if isinstance(value, list) else [value]:
                follows(one, inner.schema)


@pytest.mark.parametrize("table", SHAPES)
def test_every_stored_record_has_the_fields_of_its_schema_in_their_order(stored, table):
    texts = stored(table)
    assert texts
    for text in texts:
        follows(json.loads(text), SHAPES[table]())


@pytest.mark.parametrize("table", SHAPES)
def test_stored_texts_are_indented_to_stand_in_the_list_of_a_reply(stored, table):
    for text in stored(table):
        margin = "\n    "
        assert text == "    " + json.dumps(json.loads(text), ensure_ascii=False, indent=2).replace("\n", margin)
        compact = re.sub(r"\n *", "", text.strip())
        assert json.loads(compact) == json.loads(text)


@given(JSON)
def test_rendering_gives_what_json_dumps_gives(content):
    assert render(content)[4:] == json.dumps(content, ensure_ascii=False, indent=2).replace("\n", "\n    ")


@given(JSON)
def test_a_fragment_stands_where_it_is_put_as_if_it_had_been_rendered_there(content):
    assert render({"a": [{"b": fragment(content, 3)}]}) == render({"a": [{"b": content}]})


def test_only_what_json_knows_is_rendered():
    with pytest.raises(TypeError, match="a float is never published"):
        render({"a": 1.5})
    assert render(Fragment("[]")) == "    []"


def test_a_published_field_without_a_value_is_a_mistake():
    with pytest.raises(KeyError, match="name"):
        arranged(published.Reference(), {"id": "a"})


def test_an_actor_shows_the_tree_around_it_and_how_many_statements_lie_there(stored):
    actors = {one["id"]: one for one in map(json.loads, stored("actors"))}
    ministry = actors["karvel-defence-ministry"]
    assert [one["id"] for one in ministry["parents"]] == ["karvel"]
    assert [one["id"] for one in ministry["children"]] == ["mira-oskel"]
    assert ministry["statements"] == {"at": 1, "below": 3}
    assert actors["karvel"]["statements"] == {"at": 0, "below": 9}
    assert actors["jon-tavish"]["statements"] == {"at": 0, "below": 0}
    assert [one["from"] for one in actors["mira-oskel"]["memberships"]] == ["2015", "2019-01-01"]


def test_documents_tell_what_they_go_back_to(stored):
    origins = {one["id"]: one["origin"] for one in map(json.loads, stored("documents"))}
    assert origins["orven-daily-2018-05-22"] == origins["lake-wire-2018-05-21"] == "lake-wire-2018-05-21"
    assert origins["karvel-news-2018-05-23"] == "lake-wire"
    assert origins["spinner-first"] == origins["spinner-second"] == "oskel-interview-spun"


def test_reports_of_one_origin_count_once(stored):
    counts = {
        one["id"]: (one["reports_count"], one["outlets_count"], one["independent_count"])
        for one in map(json.loads, stored("statements"))
    }
    assert counts["tavish-demands-karvel-leave-port-ansel"] == (5, 3, 3)
    assert counts["reth-refuses-to-leave-port-ansel"] == (3, 3, 2)
    assert counts["oskel-wants-advisers-out"] == (2, 1, 1)
    assert counts["lake-authority-offers-talks"] == (1, 1, 1)


def test_an_origin_is_followed_through_documents_and_a_report_may_have_its_own():
    def document(id_, origin=None):
        return Document(id_, "outlet", "Title", "0" * 64, 10, "en", "unknown", origin=origin)

    chain = (document("first"), document("second", "first"), document("third", "second"), document("wired", "agency"))
    collection = Collection(Description("c", "C", "C", "CC0-1.0", "C"), documents=chain)
    library = Library(Codebook(()), (collection,))
    assert library.origin(Report("third", 0, 1, "paraphrase")) == "first"
    assert library.origin(Report("wired", 0, 1, "paraphrase")) == "agency"
    assert library.origin(Report("wired", 0, 1, "paraphrase", origin="third")) == "first"
    reports = tuple(Report(one.id, 0, 1, "paraphrase") for one in chain)
    assert library.independent(Statement("s", "offer_terms", ("f",), "S.", reports)) == 2


def test_dates_are_published_with_the_days_they_may_mean(stored):
    said = {one["id"]: one["said"] for one in map(json.loads, stored("statements"))}
    assert said["tavish-demands-coalition-leave"] == {
        "edtf": "2021-06-22/..", "earliest": "2021-06-22", "latest": None, "basis": "explicit",
    }  # fmt: skip
    assert said["oskel-wants-advisers-out"] == {"edtf": None, "earliest": None, "latest": None, "basis": "unknown"}
    assert parse("2020-11~").latest == said["lake-authority-reports-adviser-withdrawal"]["latest"] == "2020-11-30"
