"""The rule of a network in words: its formula and where it is from, as every answer states it."""

from collections.abc import Mapping
from typing import Any

from schemas.networks import TIES

SOURCE = (
    "Leifeld, Gruber and Bossner, Discourse Network Analyzer Manual, chapter Algorithms; Leifeld, Discourse Network "
    "Analysis: Policy Debates as Dynamic Networks, 2017, doi:10.1093/oxfordhb/9780190228217.013.25"
)
RAW = {
    ("one-mode", "congruence"): "sum over j, k, k' of x[i,j,k] x[i',j,k'] (1 - d(k,k'))",
    ("one-mode", "conflict"): "sum over j, k, k' of x[i,j,k] x[i',j,k'] d(k,k')",
    ("one-mode", "subtract"): "sum over j, k, k' of x[i,j,k] x[i',j,k'] (1 - 2 d(k,k'))",
    ("one-mode", "ignore"): "sum over j of (sum over k of x[i,j,k]) (sum over k of x[i',j,k])",
    ("two-mode", "ignore"): "sum over k of x[i,j,k]",
    ("two-mode", "subtract"): "sum over k of k x[i,j,k]",
    ("two-mode", "combine"): "1 support, 2 oppose, 3 both; 4 more with neutral",
}
NORMS = {
    "no": "",
    "average": ", divided by the mean of both actors' sums over j, k of x",
    "jaccard": ", divided by sum x[i,j,k] [x[i',j,k]=0] + sum x[i',j,k] [x[i,j,k]=0] + sum x[i,j,k] x[i',j,k]",
    "cosine": ", divided by the product of both actors' sums over j, k of x",
    "activity": ", divided by the sum over j, k of x[i,j,k]",
    "prominence": ", divided by the sum over i, k of x[i,j,k]",
}
SCALES = {"omit": "k: -1 oppose, +1 support; neutral omitted", "level": "k: -1 oppose, 0 neutral, +1 support"}


def ties_of(values: Mapping[str, Any]) -> str:
    """Return the way to tie that a question means: the one it names, else the first of its mode."""
    ties: str = values.get("ties") or TIES[values["mode"]][0]
    return ties


def rule_of(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the rule by which a question for a network is answered (schemas.graphs.NetworkRule)."""
    ties = ties_of(values)
    raw = RAW[values["mode"], ties]
    distance = "; d(k,k') = |k - k'| / 2" if "d(k" in raw else ""
    return {
        "mode": values["mode"],
        "nodes": values["nodes"].name,
        "concept": [row.name for row in values["concept"]],
        "ties": ties,
        "normalisation": values["normalisation"],
        "duplicates": values["duplicates"],
        "neutral": values["neutral"],
        "formula": raw + NORMS[values["normalisation"]] + distance + "; " + SCALES[values["neutral"]],
        "source": SOURCE,
    }
