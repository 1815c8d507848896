"""The arithmetic of networks: by hand on a small debate, and by numpy on random ones."""

import numpy as np
import pytest

from api.networks.projection import agreement, one_mode, two_mode

# Ann supports the base twice and opposes the navy once; Bob supports the base once and the navy three times; Cid
# opposes the base once; Dan speaks of nothing that the others speak of.
BASE, NAVY, ISLE = ("base",), ("navy",), ("isle",)
DEBATE = {
    "ann": {BASE: {1: 2}, NAVY: {-1: 1}},
    "bob": {BASE: {1: 1}, NAVY: {1: 3}},
    "cid": {BASE: {-1: 1}},
    "dan": {ISLE: {1: 1}},
}


def weights(ties):
    return {pair: tie.weight for pair, tie in ties.items()}


def test_the_small_debate_has_the_ties_worked_out_by_hand():
    assert weights(one_mode(DEBATE, "congruence", "no")) == {("ann", "bob"): 2}
    assert weights(one_mode(DEBATE, "conflict", "no")) == {("ann", "bob"): 3, ("ann", "cid"): 2, ("bob", "cid"): 1}
    assert weights(one_mode(DEBATE, "subtract", "no")) == {("ann", "bob"): -1, ("ann", "cid"): -2, ("bob", "cid"): -1}
    assert weights(one_mode(DEBATE, "ignore", "no")) == {("ann", "bob"): 5, ("ann", "cid"): 2, ("bob", "cid"): 1}


def test_the_small_debate_is_normalised_as_worked_out_by_hand():
    pair = ("ann", "bob")
    assert weights(one_mode(DEBATE, "congruence", "average"))[pair] == pytest.approx(2 / ((3 + 4) / 2))
    assert weights(one_mode(DEBATE, "congruence", "cosine"))[pair] == pytest.approx(2 / (3 * 4))
    alone_ann, alone_bob, joint = 1, 3, 2 * 1
    assert weights(one_mode(DEBATE, "congruence", "jaccard"))[pair] == pytest.approx(
        2 / (alone_ann + alone_bob + joint)
    )
    assert one_mode(DEBATE, "congruence", "jaccard")[pair].raw == 2


def test_the_small_debate_ties_actors_to_concepts_as_worked_out_by_hand():
    assert weights(two_mode(DEBATE, "subtract", "no"))["ann", NAVY] == -1
    assert weights(two_mode(DEBATE, "ignore", "activity"))["bob", NAVY] == pytest.approx(3 / 4)
    assert weights(two_mode(DEBATE, "subtract", "prominence"))["cid", BASE] == pytest.approx(-1 / 4)


def test_combining_tells_support_from_opposition_from_both():
    debate = {"ann": {BASE: {1: 2}}, "bob": {BASE: {-1: 1}}, "cid": {BASE: {1: 1, -1: 4}}, "dan": {BASE: {0: 1, -1: 1}}}
    assert [tie.weight for tie in two_mode(debate, "combine", "no").values()] == [1, 2, 3, 6]


def test_ties_that_cancel_are_left_out():
    even = {"ann": {BASE: {1: 1, -1: 1}}, "bob": {BASE: {1: 1}}}
    assert one_mode(even, "subtract", "no") == {}
    assert ("ann", BASE) not in two_mode(even, "subtract", "no")


def test_a_neutral_level_lies_half_way():
    assert [agreement("congruence", 0, level) for level in (-1, 0, 1)] == [0.5, 1, 0.5]
    assert [agreement("subtract", 0, level) for level in (-1, 0, 1)] == [0, 1, 0]


LEVELS = np.array([-1, 0, 1])
DISTANCE = np.abs(LEVELS[:, None] - LEVELS[None, :]) / 2
KERNELS = {"congruence": 1 - DISTANCE, "conflict": DISTANCE, "subtract": 1 - 2 * DISTANCE, "ignore": np.ones((3, 3))}


def cubes():
    random = np.random.default_rng(11)
    for _ in range(12):
        yield random.poisson(0.4, size=(int(random.integers(2, 9)), int(random.integers(1, 7)), 3))


def as_counts(cube):
    made = {}
    for i, j, k in np.argwhere(cube):
        made.setdefault(f"a{i}", {}).setdefault((f"c{j}",), {})[int(LEVELS[k])] = int(cube[i, j, k])
    return made


def norms(cube, name):
    said = cube.sum(axis=(1, 2)).astype(float)
    if name == "average":
        return (said[:, None] + said[None, :]) / 2
    if name == "cosine":
        return said[:, None] * said[None, :]
    if name == "jaccard":
        flat = cube.reshape(len(cube), -1)
        alone = (flat[:, None, :] * (flat[None, :, :] == 0)).sum(axis=2)
        return alone + alone.T + flat @ flat.T
    return np.ones((len(cube), len(cube)))


@pytest.mark.parametrize("ties", list(KERNELS))
@pytest.mark.parametrize("normalisation", ["no", "average", "jaccard", "cosine"])
def test_one_mode_equals_tensor_algebra_on_random_debates(ties, normalisation):
    for cube in cubes():
        raw = np.einsum("ijk,ljm,km->il", cube, cube, KERNELS[ties])
        norm = norms(cube, normalisation)
        found = one_mode(as_counts(cube), ties, normalisation)
        expected = {
            (f"a{i}", f"a{j}"): raw[i, j] / norm[i, j]
            for i in range(len(cube))
            for j in range(i + 1, len(cube))
            if raw[i, j]
        }
        assert {tuple(sorted(pair)): tie.weight for pair, tie in found.items()} == pytest.approx(expected)


@pytest.mark.parametrize("normalisation", ["no", "activity", "prominence"])
def test_two_mode_equals_tensor_algebra_on_random_debates(normalisation):
    for cube in cubes():
        signed, said = (cube * LEVELS).sum(axis=2).astype(float), cube.sum(axis=2)
        axis = {"activity": 1, "prominence": 0}.get(normalisation)
        norm = np.ones_like(signed) if axis is None else np.maximum(said.sum(axis=axis, keepdims=True), 1)
        expected = {(f"a{i}", (f"c{j}",)): (signed / norm)[i, j] for i, j in np.argwhere(signed)}
        assert weights(two_mode(as_counts(cube), "subtract", normalisation)) == pytest.approx(expected)
