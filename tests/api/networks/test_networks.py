"""Networks over HTTP: known ties of the invented world, every setting against plain loops, windows, refusals."""

import csv
import io
from itertools import combinations, product

import pytest

from api.networks import making
from tests.oracle import Oracle

STANCES = {"oppose": -1, "neutral": 0, "support": 1}


@pytest.fixture(scope="module")
def oracle(world_records):
    return Oracle(*world_records)


@pytest.fixture
def networks(client):
    def ask(query):
        reply = client.get(f"/v1/networks?{query}")
        assert reply.status_code == 200, reply.text
        return reply.json["data"]

    return ask


def weights(network):
    return {(edge["source"], edge["target"]): edge["weight"] for edge in network["edges"]}


def test_governments_meet_on_the_naval_base(networks):
    (network,) = networks("nodes=actor:0&target=karvel-naval-base&ties=conflict")
    # Karvel: Reth twice for the base. Lake Authority: Oskel once for it, after she left Karvel. Orvenia: Tavish twice
    # against it. Tessmark: Brandt once against it. Neutral words (denials, counts) are left out.
    conflicts = {frozenset(pair): weight for pair, weight in weights(network).items()}
    assert conflicts[frozenset({"actor:karvel", "actor:orvenia"})] == 2 * 2
    assert conflicts[frozenset({"actor:karvel", "actor:tessmark"})] == 2 * 1
    assert conflicts[frozenset({"actor:lake-authority", "actor:orvenia"})] == 1 * 2
    assert frozenset({"actor:karvel", "actor:lake-authority"}) not in conflicts


def test_every_tie_carries_all_the_statements_it_rests_on(networks):
    (network,) = networks("nodes=actor:0&target__exact=karvel-naval-base&ties=conflict")
    edge = next(e for e in network["edges"] if {e["source"], e["target"]} == {"actor:karvel", "actor:orvenia"})
    assert sorted(edge["statements"]) == [
        "reth-justifies-base-by-lease",
        "reth-refuses-to-leave-port-ansel",
        "tavish-demands-karvel-leave-port-ansel",
        "tavish-threatens-to-retake-base",
    ]
    assert edge["statements_count"] == 4
    assert "target:karvel-naval-base" in edge["concepts"]


def test_documents_days_and_ever_count_the_same_words_once(networks):
    def said(duplicates):
        (network,) = networks(f"mode=two-mode&target__exact=karvel-naval-base&duplicates={duplicates}")
        return weights(network)["actor:lena-tavish", "target:karvel-naval-base"]

    assert said("statement") == 2, "a demand and a threat"
    assert said("document") == 4, "the demand in four documents, the threat in one of them"
    assert said("day") == 1
    assert said("ever") == 1


SETTINGS = [
    {"mode": mode, "nodes": nodes, "concept": concept, "ties": ties, "duplicates": duplicates, "neutral": neutral}
    for mode, ties in [("one-mode", "congruence"), ("one-mode", "subtract"), ("two-mode", "ignore"),
                       ("two-mode", "subtract")]
    for nodes, concept, duplicates, neutral in [
        ("actor", "target", "statement", "omit"),
        ("actor:0", "target:0", "document", "omit"),
        ("affiliation:0", "position", "month", "level"),
        ("actor_type", "position,target:1", "ever", "level"),
        ("actor:1", "target", "year", "omit"),
        ("affiliation", "target:0", "day", "level"),
    ]
]  # fmt: skip


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: "-".join(s.values()))
def test_a_network_equals_plain_loops_over_the_records(networks, oracle, setting):
    (network,) = networks("&".join(f"{name}={value}" for name, value in setting.items()))
    said = affiliations(oracle, setting)
    expected = pairs(said, setting["ties"]) if setting["mode"] == "one-mode" else cells(said, setting["ties"])
    found = weights(network)
    if setting["mode"] == "one-mode":
        found = {tuple(sorted(pair)): weight for pair, weight in found.items()}
    assert found == pytest.approx(expected)
    assert {node["id"] for node in network["nodes"] if node["mode"] == "actor"} == {actor for actor, _, _ in said}


def affiliations(oracle, setting):
    """What everybody said: (actor, concept, level) with the set of what counts once."""
    said = {}
    for row in oracle.select({"status": ["curated"]}):
        level = STANCES[next(iter(oracle.values("stance", row)))]
        if level == 0 and setting["neutral"] == "omit":
            continue
        concepts = product(*(nodes_of(oracle, part, row) for part in setting["concept"].split(",")))
        for actor, concept in product(nodes_of(oracle, setting["nodes"], row), list(concepts)):
            said.setdefault((actor, ".".join(concept), level), set()).update(once(oracle, setting["duplicates"], row))
    return {cell: len(counted) for cell, counted in said.items()}


def once(oracle, duplicates, row):
    if duplicates == "statement":
        return {row.id}
    if duplicates == "ever":
        return {""}
    return oracle.keys("document" if duplicates == "document" else f"said:{duplicates}", row)


def nodes_of(oracle, name, row):
    name, _, level = name.partition(":")
    if not level:
        return {f"{name}:{value}" for value in oracle.keys(name, row)}
    depths = depths_of(oracle, name)
    below = {value for value in oracle.values(name, row) if depths[value] == int(level)}
    return {f"{name}:{value}" for value in below | {v for v in oracle.keys(name, row) if depths[v] < int(level)}}


def depths_of(oracle, name):
    trees = {
        "target": {one.id: one.parents for one in oracle.forces.values()},
        "actor": {one.id: [m.of for m in one.memberships] for one in oracle.actors.values()},
    }
    parents = trees["target" if name == "target" else "actor"]

    def depth(node):
        return 1 + min(map(depth, parents[node])) if parents[node] else 0

    return {node: depth(node) for node in parents}


def pairs(said, ties):
    found = {}
    for (one, here, k), (other, there, m) in combinations(sorted(said), 2):
        if one != other and here == there:
            near = 1 - abs(k - m) / 2 if ties == "congruence" else 1 - abs(k - m)
            pair = tuple(sorted((one, other)))
            found[pair] = found.get(pair, 0) + said[one, here, k] * said[other, there, m] * near
    return {pair: weight for pair, weight in found.items() if weight}


def cells(said, ties):
    found = {}
    for (actor, concept, level), count in said.items():
        found[actor, concept] = found.get((actor, concept), 0) + count * (1 if ties == "ignore" else level)
    return {pair: weight for pair, weight in found.items() if weight}


def test_a_window_is_the_network_of_its_days(networks):
    windows = networks("window=moving&window_unit=year&window_size=2&nodes=actor:0&neutral=level")
    assert len(windows) >= 3
    for network in windows:
        first, last = network["window"]["first"], network["window"]["last"]
        (alone,) = networks(f"said_from={first}&said_to={last}&nodes=actor:0&neutral=level")
        assert {**network, "window": None} == alone


def test_cumulative_windows_only_grow(networks):
    windows = networks("window=cumulative&window_unit=year&said_from=2016&said_to=2022&mode=two-mode")
    counts = [network["statements"] for network in windows]
    assert [network["window"]["last"][:4] for network in windows] == [str(year) for year in range(2016, 2023)]
    assert counts == sorted(counts)
    assert counts[-1] > counts[0]


def test_a_window_over_no_dates_gives_no_network(networks):
    assert networks("window=moving&said=unknown") == []


def test_the_filter_of_a_node_finds_its_statements(client, networks):
    (network,) = networks("nodes=actor:0&concept=position,target:0&mode=two-mode&neutral=level")
    assert len(network["nodes"]) > 20
    for node in network["nodes"]:
        query = "&".join(f"{name}={value}" for name, value in node["filter"].items())
        assert client.get(f"/v1/statements?{query}").json["page"]["total"] == node["statements"], node


def test_the_matrix_holds_the_ties_twice_in_one_mode_and_once_in_two(client, networks):
    for query, symmetric in [("nodes=actor:0&ties=subtract&normalisation=average", True),
                             ("mode=two-mode&ties=subtract&concept=target:0", False)]:  # fmt: skip
        rows = list(csv.reader(io.StringIO(client.get(f"/v1/networks/matrix.csv?{query}").text)))
        matrix = {(row[0], to): float(cell) for row in rows[1:] for to, cell in zip(rows[0][1:], row[1:], strict=True)}
        expected = weights(networks(query)[0])
        if symmetric:
            expected |= {(target, source): weight for (source, target), weight in expected.items()}
        assert {pair: weight for pair, weight in matrix.items() if weight} == expected


def test_a_least_weight_leaves_weaker_ties_out(networks):
    (everything,), (strong,) = networks("nodes=actor:0"), networks("nodes=actor:0&min_weight=3")
    assert weights(strong) == {pair: weight for pair, weight in weights(everything).items() if weight >= 3}
    assert len(strong["nodes"]) == len(everything["nodes"])


def test_ties_come_heaviest_first_and_the_rule_is_said(client):
    reply = client.get("/v1/networks?nodes=actor:0&normalisation=jaccard").json
    found = [edge["weight"] for edge in reply["data"][0]["edges"]]
    assert found == sorted(found, reverse=True)
    assert reply["meta"]["rule"]["ties"] == "congruence"
    assert "Leifeld" in reply["meta"]["rule"]["source"]
    assert "[x[i',j,k]=0]" in reply["meta"]["rule"]["formula"]


@pytest.mark.parametrize(
    ("query", "parameter", "suggestion"),
    [
        ("mode=two-mode&ties=congruence", "ties", None),
        ("mode=two-mode&normalisation=jaccard", "normalisation", None),
        ("normalisation=activty", "normalisation", "activity"),
        ("mode=two-mode&ties=combine&normalisation=activity", "normalisation", "no"),
        ("nodes=target", "nodes", None),
        ("nodes=actor:x", "nodes", "actor:0"),
        ("concept=target,target:0", "concept", "position,target"),
        ("concept=document", "concept", None),
        ("window_size=3", "window_size", None),
        ("window=cumulative&window_size=3", "window_size", None),
        ("window=moving&window_unit=week", "window_unit", None),
        ("window=moving&window_step=0", "window_step", "1"),
        ("min_weight=much", "min_weight", None),
        ("min_weight=1e999", "min_weight", None),
        ("min_weight=nan", "min_weight", None),
        ("actor=nobody-at-all", "actor", None),
    ],
)
def test_a_question_that_makes_no_network_is_refused_by_name(client, problem_of, query, parameter, suggestion):
    errors = problem_of(client.get(f"/v1/networks?{query}"), 400)
    assert [error["parameter"] for error in errors] == [parameter]
    assert suggestion is None or errors[0]["suggestion"] == suggestion


def test_files_take_no_windows(client, problem_of):
    for path in ("networks.graphml", "networks.gexf", "networks/matrix.csv"):
        assert problem_of(client.get(f"/v1/{path}?window=moving"), 400)[0]["parameter"] == "window"


@pytest.mark.parametrize(
    ("bound", "query", "parameter"),
    [
        ("MOST_STATEMENTS", "", "nodes"),
        ("MOST_WALKED", "duplicates=month", "nodes"),
        ("MOST_NODES", "mode=two-mode", "nodes"),
        ("MOST_NODES_IN_ALL", "window=moving&window_unit=year", "nodes"),
        ("MOST_PAIRS", "", "nodes"),
        ("MOST_EDGES", "", "min_weight"),
        ("MOST_WINDOWS", "window=moving&window_unit=day&said_from=2016&said_to=2022", "window_step"),
    ],
)
def test_more_than_the_bounds_is_refused_with_what_would_help(client, problem_of, monkeypatch, bound, query, parameter):
    monkeypatch.setattr(making, bound, 2)
    (error,) = problem_of(client.get(f"/v1/networks?{query}&q=-{bound.lower()}"), 400)
    assert error["parameter"] == parameter
    assert "at most 2" in error["detail"] or "more than 2" in error["detail"]


def test_all_the_days_there_are_make_too_many_windows_at_once(client, problem_of):
    query = "window=moving&window_unit=day&said_from=0001&said_to=9999"
    assert problem_of(client.get(f"/v1/networks?{query}"), 400)[0]["parameter"] == "window_step"


def test_nothing_found_is_an_empty_network(networks, client):
    (network,) = networks("said_from=1900&said_to=1901")
    assert network == {"window": None, "statements": 0, "nodes": [], "edges": []}
    assert client.get("/v1/networks/matrix.csv?said_from=1900&said_to=1901").text == '""\r\n'
