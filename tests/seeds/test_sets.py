"""The sets, columns, orders, names and words that questions are answered from."""

import json
import sqlite3

import pytest
from pyroaring import BitMap

from schemas.columns import decode, unpack
from schemas.edtf import parse
from schemas.filters import BY_NAME, EXACT
from schemas.names import fold
from seeds.columns import COLUMNS
from seeds.seed import seed
from seeds.values import bucket

# For every filter: a value that finds nothing, one that finds one curated statement, and one that finds several.
# Vocabularies of which every value is used have no value that finds nothing.
EVERY_FILTER = {
    "actor": ("jon-tavish", "highland-council", "karvel"),
    "actor__exact": ("karvel", "highland-council", "davin-reth"),
    "affiliation": ("reed-front", "coalition-council", "karvel"),
    "affiliation__exact": ("reed-front", "coalition-council", "karvel-foreign-ministry"),
    "actor_type": ("media", "government", "person"),
    "target": ("reed-front-fighters", "karvel-post-on-gray-ridge", "foreign-forces-in-lakeland"),
    "target__exact": ("karvel-forces", "karvel-post-on-gray-ridge", "river-coalition"),
    "bears_on": ("reed-front-fighters", "karvel-post-on-gray-ridge", "tessmark-advisers"),
    "place": ("karvel-coast", "gray-ridge", "orven-shore"),
    "place__exact": ("north-ridge", "gray-ridge", "port-ansel"),
    "position": ("predict_withdrawal", "vow_to_stay", "demand_withdrawal"),
    "stance": (None, None, "oppose"),
    "collection": ("upland", "highland", "lakeland"),
    "document": ("ridge-radio-2021", "ridge-gazette-2019-07-02", "lake-wire-2018-05-21"),
    "outlet": ("ridge-radio", "ridge-gazette", "lake-wire"),
    "occasion": ("draft-jon-tavish-2021", "tavish-2018", "tavish-2018-05-21"),
    "medium": ("headline", "social_media", "briefing"),
    "form": (None, "headline", "paraphrase"),
    "flag": (None, "garbled", "machine_spun"),
    "status": (None, None, "curated"),
    "has_condition": (None, None, "true"),
    "min_independent": ("4", "3", "2"),
    "said": (None, None, "unknown"),
    "published": (None, "unknown", "known"),
    "said:day": ("2018-05-22", "2018-05-23", "2018-05-21"),
    "said:month": ("2017-03", "2018-04", "2018-05"),
    "said:year": ("2017", "2016", "2018"),
    "published:day": ("2018-06-01", "2019-07-02", "2018-05-21"),
    "published:month": ("2018-07", "2019-07", "2018-06"),
    "published:year": ("2017", None, "2018"),
    "said_span": ("2018-05-21/2018-05-21", "../2017-03-31", None),
    "published_span": (None, None, "2018-06-01/2018-06-30"),
    "responds_to": ("vanished", "presidency-asks-karvel-to-winter", None),
    "interprets": ("vanished", "tavish-demands-karvel-leave-port-ansel", None),
    "all": (None, None, ""),
}


@pytest.fixture(scope="module")
def connection(tmp_path_factory, world):
    """A connection to the world, seeded with its drafts."""
    path = tmp_path_factory.mktemp("sets") / "world.db"
    seed(path, [world], [world.parent / "drafts"])
    opened = sqlite3.connect(path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def posting(connection):
    def read(dimension, value):
        row = connection.execute(
            "SELECT ords, size FROM postings WHERE dimension = ? AND value = ?", (dimension, value)
        ).fetchone()
        ords = BitMap.deserialize(row[0]) if row else BitMap()
        assert len(ords) == (row[1] if row else 0)
        return ords

    return read


@pytest.fixture(scope="module")
def statements(connection):
    """Every published statement, in the default order."""
    return [json.loads(text) for (text,) in connection.execute("SELECT json FROM statements ORDER BY ord")]


def test_the_dimensions_are_these_and_every_filter_is_one_of_them(connection):
    found = {dimension for (dimension,) in connection.execute("SELECT DISTINCT dimension FROM postings")}
    assert found == set(EVERY_FILTER)
    assert {row.name for row in BY_NAME.values()} <= found
    assert {row.name + EXACT for row in BY_NAME.values() if row.tree} <= found


@pytest.mark.parametrize("dimension", EVERY_FILTER)
def test_every_filter_finds_none_and_one_and_many(posting, dimension):
    curated = posting("status", "curated")
    none, one, many = EVERY_FILTER[dimension]
    assert none is None or len(posting(dimension, none) & curated) == 0
    assert one is None or len(posting(dimension, one) & curated) == 1
    assert many is None or len(posting(dimension, many) & curated) > 1


def test_an_actor_finds_all_below_it_as_the_tree_was_on_the_day(posting, statements):
    def said_by(actor):
        return {statements[ord_]["id"] for ord_ in posting("actor", actor)}

    assert "oskel-defends-karvel-navy" in said_by("lake-authority") - said_by("karvel")
    assert "oskel-says-navy-stays-until-mines-are-gone" in said_by("lake-authority") & said_by("karvel")
    assert "brandt-says-coalition-is-invited" in said_by("coalition-council") & said_by("tessmark")


def test_a_force_is_borne_on_from_above_and_from_below_but_not_from_beside(posting, statements):
    bearing = {statements[ord_]["id"] for ord_ in posting("bears_on", "karvel-forces-in-lakeland")}
    assert "reed-front-demands-all-foreign-soldiers-leave" in bearing
    assert "tavish-demands-karvel-leave-port-ansel" in bearing
    assert "tavish-demands-coalition-leave" not in bearing
    assert "highland-council-condemns-karvel-post" not in bearing


@pytest.mark.parametrize(
    ("date", "day", "month", "year"),
    [
        ("2018-05-21", "2018-05-21", "2018-05", "2018"),
        ("2018-05-21?", "2018-05-21", "2018-05", "2018"),
        ("2018-05", "uncertain", "2018-05", "2018"),
        ("2018", "uncertain", "uncertain", "2018"),
        ("2018-05-30/2018-06-02", "uncertain", "uncertain", "2018"),
        ("2018-12-31/2019-01-01", "uncertain", "uncertain", "uncertain"),
        ("2018-05-21/..", "uncertain", "uncertain", "uncertain"),
        ("../2018", "uncertain", "uncertain", "uncertain"),
        (None, "unknown", "unknown", "unknown"),
    ],
)
def test_a_date_is_counted_under_the_day_month_and_year_it_lies_wholly_inside(date, day, month, year):
    known = parse(date) if date else None
    assert [bucket(known, level) for level in ("day", "month", "year")] == [day, month, year]


def test_columns_say_the_same_as_the_sets(connection, posting, statements):
    for dimension in (*COLUMNS, "occasion"):
        ((content,),) = connection.execute("SELECT codes FROM columns WHERE dimension = ?", (dimension,)).fetchall()
        values = [
            value
            for (value,) in connection.execute(
                "SELECT value FROM column_values WHERE dimension = ? ORDER BY number", (dimension,)
            )
        ]
        starts, codes = decode(content, len(statements))
        for ord_ in range(len(statements)):
            having = {values[code] for code in codes[starts[ord_] : starts[ord_ + 1]]}
            in_sets = {
                value
                for (value,) in connection.execute("SELECT value FROM postings WHERE dimension = ?", (dimension,))
                if ord_ in posting(dimension, value)
            }
            assert having == in_sets, (dimension, ord_)


def said_key(statement):
    said = statement["said"]
    if said["edtf"] is None:
        return (1,)
    return (0, *said_edges(statement), statement["id"])


def said_edges(statement):
    """First and last day a statement is put in order by: of an open interval, the known one."""
    said = statement["said"]
    return said["earliest"] or said["latest"], said["latest"] or said["earliest"]


def published_key(statement):
    days = [report["document"]["published"] for report in statement["reports"]]
    return min((day["earliest"] or day["latest"] for day in days if day["edtf"]), default="")


def test_the_default_order_is_the_newest_said_first_and_the_unknown_last(statements):
    known = [one for one in statements if one["said"]["edtf"]]
    assert statements[: len(known)] == known
    assert [one["id"] for one in statements[len(known) :]] == sorted(one["id"] for one in statements[len(known) :])
    by_id = sorted(known, key=lambda one: one["id"])
    assert known == sorted(by_id, key=lambda one: said_edges(one)[::-1], reverse=True)
    dates = [one["said"]["edtf"] for one in known]
    assert dates.index("2022-02-08") < dates.index("2021-06-22/..") < dates.index("2020-11~")
    assert dates.index("2018") < dates.index("../2017-03")


@pytest.mark.parametrize("sort", ["said", "published", "-published", "independent", "-independent"])
def test_other_orders_are_permutations_with_unknown_dates_last_and_the_default_order_in_ties(
    connection, statements, sort
):
    count = len(statements)
    ((ords, places),) = connection.execute("SELECT ords, places FROM orders WHERE sort = ?", (sort,)).fetchall()
    ords, places = list(unpack(ords)), list(unpack(places))
    assert [places[ord_] for ord_ in ords] == list(range(count))
    name, descending = sort.lstrip("-"), sort.startswith("-")
    if name == "said":
        expected = sorted(range(count), key=lambda ord_: (*said_key(statements[ord_]), ord_))
    elif name == "published":
        keys = [published_key(one) for one in statements]
        expected = sorted((ord_ for ord_ in range(count) if keys[ord_]), key=keys.__getitem__, reverse=descending)
        expected += [ord_ for ord_ in range(count) if not keys[ord_]]
    else:
        independent = [one["independent_count"] for one in statements]
        expected = sorted(range(count), key=independent.__getitem__, reverse=descending)
    assert ords == expected


def test_a_record_is_named_by_id_name_outside_id_and_alias(connection):
    def named(kind, spelling):
        rows = connection.execute(
            "SELECT id, rank, name FROM names WHERE kind = ? AND folded = ? ORDER BY rank, id", (kind, fold(spelling))
        )
        return rows.fetchall()

    assert named("actors", "MIRA OSKEL") == [
        ("mira-oskel", 0, "mira-oskel"),
        ("mira-oskel", 1, "Mira Oskel"),
        ("mira-oskel", 3, "Míra Öskel"),
    ]
    assert named("actors", "Mira Öskell") == [("mira-oskel", 3, "Mira Oskell")]
    assert named("actors", "q999999999002") == [("mira-oskel", 2, "Q999999999002")]
    assert named("actors", "tavish") == [("jon-tavish", 3, "Tavish"), ("lena-tavish", 3, "Tavish")]
    assert [row[:2] for row in named("positions", "vow to stay")] == [("vow_to_stay", 0)]
    assert [row[:2] for row in named("occasions", "Lena Tavish, 2018-05-21")] == [("tavish-2018-05-21", 1)]
    assert [row[:2] for row in named("documents", "Ice on the lake")] == [("ridge-radio-2021", 1)]
    assert [row[:2] for row in named("collections", "upland")] == [("upland", 0)]


def test_words_are_those_of_the_statement_and_of_who_and_what_it_is_about(connection, statements):
    def matching(expression):
        rows = connection.execute("SELECT rowid FROM statement_words WHERE statement_words MATCH ?", (expression,))
        return {statements[ord_]["id"] for (ord_,) in rows}

    assert matching("lease") == {"reth-justifies-base-by-lease"}  # summary
    assert matching('"pack its tents"') == {"tavish-demands-coalition-leave"}  # quote
    assert "foreign-ministry-announces-second-squadron" in matching('"if orvenia agrees"')  # condition
    assert "reth-justifies-base-by-lease" in matching('"sailors at port ansel"')  # alias of the force
    assert "oskel-wants-advisers-out" in matching("oskell")  # alias of the actor
    assert "oskel-defends-karvel-navy" in matching('"orven lake authority"')  # alias of the affiliation


def test_a_phrase_does_not_run_over_two_texts(connection):
    def found(expression):
        query = "SELECT COUNT(*) FROM statement_words WHERE statement_words MATCH ?"
        return connection.execute(query, (expression,)).fetchone()[0]

    # "... the naval base at Port Ansel." is the end of a summary, "must take its sailors home" the quote behind it.
    assert found('"port ansel" AND "must take"') == 1
    assert found('"port ansel must take"') == 0
