"""Krippendorff's alpha against the published worked examples, distances of sets, two codings field by field."""

import numpy as np
import pytest

from api.agreement import alpha, masi, nominal, percentage
from api.codings import Unit, compare

# Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011: example A (binary, two observers), example B
# (nominal, two observers) and example C (four observers, values missing), each with the alpha printed there.
EXAMPLE_A = ("0100000010", "1110010000")
EXAMPLE_B = ("aabbdcccedda", "babbbccceddd")
EXAMPLE_C = ("123321412...", "1233224125.3", ".3332342251.", "12332441251.")


def units(observers):
    return [[value for value in column if value != "."] for column in zip(*observers, strict=True)]


@pytest.mark.parametrize(("observers", "published"), [(EXAMPLE_A, 0.095), (EXAMPLE_B, 0.692), (EXAMPLE_C, 0.743)])
def test_nominal_alpha_is_the_published_one(observers, published):
    assert alpha(units(observers), nominal) == pytest.approx(published, abs=0.0005)


def test_alpha_takes_any_distance_as_the_published_interval_alpha_shows():
    assert alpha(units(EXAMPLE_C), lambda one, other: (int(one) - int(other)) ** 2) == pytest.approx(0.849, abs=0.0005)


def test_alpha_equals_the_coincidence_matrix_on_random_codings():
    random = np.random.default_rng(7)
    for _ in range(20):
        codings = random.integers(0, 4, size=(int(random.integers(2, 40)), 2))
        coincidences = np.zeros((4, 4))
        for first, second in codings:
            coincidences[first, second] += 1
            coincidences[second, first] += 1
        marginals, total = coincidences.sum(axis=0), coincidences.sum()
        expected = (total**2 - (marginals**2).sum()) / (total - 1)
        found = alpha([tuple(map(int, row)) for row in codings], nominal)
        if expected == 0:
            assert found is None
        else:
            assert found == pytest.approx(1 - (total - np.trace(coincidences)) / expected)


def test_alpha_is_undefined_where_there_is_nothing_to_tell():
    assert alpha([], nominal) is None
    assert alpha([("a",), ("b",)], nominal) is None
    assert alpha([("a", "a"), ("a", "a")], nominal) is None
    assert percentage([]) is None


def test_perfect_agreement_is_one_and_systematic_disagreement_below_zero():
    assert alpha([("a", "a"), ("b", "b")], nominal) == 1
    assert alpha([("a", "b"), ("b", "a")], nominal) < 0


def test_masi_puts_a_part_nearer_than_an_overlap_and_that_nearer_than_nothing():
    whole, part, overlap = frozenset("ab"), frozenset("a"), frozenset("bc")
    assert masi(whole, whole) == 0
    assert masi(whole, part) == pytest.approx(1 - 1 / 2 * 2 / 3)
    assert masi(whole, overlap) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert masi(part, overlap) == 1
    assert masi(part, whole) == masi(whole, part)


def judged(actor, position, *targets):
    return {"actor": actor, "position": position, "targets": list(targets)}


def test_two_codings_are_compared_field_by_field_over_what_both_found():
    found = compare(
        [
            Unit(judged("ann", "vow_to_stay", "navy"), judged("ann", "vow_to_stay", "navy", "base"), "first"),
            Unit(judged("bob", "vow_to_stay", "navy", "base"), judged("bob", "deny_presence", "base", "navy"), "both"),
            Unit(judged("ann", "deny_presence", "base"), None, "neither"),
            Unit(None, judged("bob", "deny_presence", "base"), "second"),
            Unit(None, judged("bob", "deny_presence", "navy"), "second"),
        ]
    )
    assert (found["units"], found["both"], found["first_only"], found["second_only"]) == (5, 2, 1, 2)
    assert found["settled"][0] == {"value": "second", "count": 2}
    rows = {(row["field"], row["distance"]): row for row in found["agreement"]}
    assert (rows["span", "nominal"]["percentage"], rows["span", "nominal"]["alpha"]) == (40, None)
    assert (rows["actor", "nominal"]["percentage"], rows["actor", "nominal"]["alpha"]) == (100, 1)
    assert (rows["position", "nominal"]["agreeing"], rows["position", "nominal"]["alpha"]) == (1, 0)
    assert rows["targets", "nominal"]["percentage"] == 50, "the order of targets says nothing"
    assert rows["targets", "MASI"]["alpha"] == pytest.approx(1 - (1 / 3 / 2) / (1 / 3 / 2), abs=0.001)
    assert rows["all", "nominal"]["agreeing"] == 0
