"""Building from a stream of more statements than are held in memory or stand in one block."""

import json
import random
import sqlite3

import pytest
from pyroaring import BitMap

from schemas.columns import BLOCK, decode, unpack
from seeds.build import build
from seeds.sorting import RUN
from tests.benchmarks import synthetic

SIZE = RUN + 1000


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """A connection to a synthetic database of several blocks, with few documents."""
    path = tmp_path_factory.mktemp("built") / "synthetic.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(synthetic, "DOCUMENTS", 300)
        patch.setattr(synthetic, "ACTORS", 1200)
        seen = []
        made = build(path, synthetic.content(SIZE), lambda doing, done, total: seen.append((doing, done, total)))
    connection = sqlite3.connect(path)
    yield connection, made, seen
    connection.close()


def test_every_statement_of_the_stream_is_stored_in_the_default_order(built):
    connection, made, _ = built
    assert made.counts["statements"] == SIZE
    rows = connection.execute("SELECT ord, id, json FROM statements ORDER BY ord").fetchall()
    assert [ord_ for ord_, _, _ in rows] == list(range(SIZE))
    assert {id_ for _, id_, _ in rows} == {f"statement-{number}" for number in range(SIZE)}
    dates = [json.loads(text)["said"] for *_, text in rows]
    known = [said["latest"] or said["earliest"] for said in dates if said["edtf"]]
    assert known == sorted(known, reverse=True)
    assert all(said["edtf"] for said in dates[: len(known)])


def test_progress_goes_from_preparing_to_storing_and_ends_at_the_total(built):
    _, _, seen = built
    assert list(dict.fromkeys(doing for doing, _, _ in seen)) == ["preparing statements", "storing statements"]
    assert seen[-1] == ("storing statements", SIZE, SIZE)


@pytest.mark.parametrize("dimension", ["actor__exact", "document", "occasion", "said:day", "form"])
def test_columns_say_the_same_as_the_sets_over_all_blocks(built, dimension):
    connection, _, _ = built
    query = "SELECT value FROM column_values WHERE dimension = ? ORDER BY number"
    values = [value for (value,) in connection.execute(query, (dimension,))]
    sets = {}
    query = "SELECT block, codes FROM columns WHERE dimension = ? ORDER BY block"
    for block, content in connection.execute(query, (dimension,)):
        size = min(BLOCK, SIZE - block * BLOCK)
        starts, codes = decode(content, size)
        for at in range(size):
            for code in codes[starts[at] : starts[at + 1]]:
                sets.setdefault(values[code], []).append(block * BLOCK + at)
    stored = connection.execute("SELECT value, ords FROM postings WHERE dimension = ?", (dimension,))
    assert {value: list(BitMap.deserialize(ords)) for value, ords in stored} == sets


def test_links_find_the_statements_that_answer(built):
    connection, _, _ = built
    links = connection.execute(
        "SELECT to_statement, statement FROM statement_links WHERE relation = 'responds_to' ORDER BY statement"
    ).fetchall()
    answered = random.Random(1).choice(links)[0]
    (ords,) = connection.execute(
        "SELECT ords FROM postings WHERE dimension = 'responds_to' AND value = ?", (answered,)
    ).fetchone()
    assert list(BitMap.deserialize(ords)) == [statement for to, statement in links if to == answered]


def test_orders_are_whole_over_all_blocks(built):
    connection, _, _ = built
    for (sort,) in connection.execute("SELECT DISTINCT sort FROM orders").fetchall():
        ords, places = [], []
        for blocks in connection.execute("SELECT ords, places FROM orders WHERE sort = ? ORDER BY block", (sort,)):
            ords.extend(unpack(blocks[0]))
            places.extend(unpack(blocks[1]))
        assert sorted(ords) == list(range(SIZE))
        assert [places[ord_] for ord_ in ords] == list(range(SIZE))


def test_the_same_seed_gives_the_same_dataset(tmp_path, monkeypatch):
    monkeypatch.setattr(synthetic, "DOCUMENTS", 50)
    monkeypatch.setattr(synthetic, "ACTORS", 1010)
    first, again, other = (
        build(tmp_path / f"{number}.db", synthetic.content(300, seed)) for number, seed in enumerate((1, 1, 2))
    )
    assert first.version == again.version != other.version
