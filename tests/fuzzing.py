"""Hooks for schemathesis: what the document says in words, not in schemas, is kept by the calls that must be accepted.

A generated call that fits the document may still name an actor that is not there, or a first day after the last: the
document says so in words. Such calls are mended before they are sent, with ids that the server lists. Calls that are
wrong by the document are sent as they are.
"""

import json
from functools import lru_cache
from urllib.request import urlopen

import schemathesis
from hypothesis import strategies
from schemathesis import GenerationMode

from schemas.edtf import parse
from schemas.filters import BY_NAME, base
from schemas.networks import NORMALISATIONS, TIES, WINDOWS
from schemas.words import parse as parse_words

DAYS = strategies.dates().map(str)
POINTS = DAYS | DAYS.map(lambda day: day[:7]) | DAYS.map(lambda day: day[:4])
DATES = strategies.builds(lambda point, mark: point + mark, POINTS, strategies.sampled_from(["", "?", "~", "%"]))
SPANS = strategies.tuples(DAYS, DAYS).map(lambda days: "/".join(sorted(days)))
OPEN = DATES.map(lambda date: f"{date}/..") | DATES.map(lambda date: f"../{date}")
WORDS = ("Syria", '"not up for discussion"', "withdraw*", "Iran -Turkey", "войска", "sovereignty of Syria")
ASKED = ("/v1/statements?actor=russia", "/v1/actors?q=ass", "/v1/statements/counts?by=stance&said_from=2018-05", "/")
schemathesis.openapi.format("edtf", DATES | SPANS | OPEN)


@schemathesis.hook
def before_call(_context, case, _kwargs):
    """Mend a call that must be accepted."""
    if case.meta is None or case.meta.generation.mode != GenerationMode.POSITIVE:
        return
    if case.query:
        mend(case.query, case.operation.base_url)
    if isinstance(case.body, dict):
        mend(case.body, case.operation.base_url)
        if "query" in case.body:
            mend_tree(case.body["query"], case.operation.base_url)
    if "Range" in (case.headers or {}):
        case.headers["Range"] = "bytes=0-99"


def mend_tree(tree, address):
    if not isinstance(tree, dict):
        return
    branches = [*tree.get("and", ()), *tree.get("or", ()), *((tree["not"],) if "not" in tree else ())]
    for branch in branches:
        mend_tree(branch, address)
    if not branches:
        mend(tree, address)
        tree.update({} if tree else {"has_condition": False})


def mend(asked, address):
    """Mend the parameters of one question, in place."""
    for name in ("cursor", "since", "until"):
        asked.pop(name, None)  # values that only an earlier reply can give
    for name, value in list(asked.items()):
        if name.partition("__")[0] in BY_NAME and base(name)[0].resource and not base(name)[0].vocabulary:
            known = ids(base(name)[0].resource, address)
            asked[name] = (
                [known[len(str(item)) % len(known)] for item in value[:3]] if isinstance(value, list) else known[0]
            )
        elif isinstance(value, list):
            asked[name] = list({str(item).partition(":")[0]: item for item in value}.values())
    if "url" in asked:
        asked["url"] = ASKED[len(asked["url"]) % len(ASKED)]
    mend_words(asked)
    mend_network(asked)
    mend_dates(asked)


def mend_words(asked):
    if "q" in asked and not spoken(asked["q"]):
        asked["q"] = WORDS[len(asked["q"]) % len(WORDS)]
    if "q" not in asked:
        asked.pop("highlight", None)
        if asked.get("sort") == "relevance":
            asked["sort"] = "-said"


def spoken(text):
    try:
        return any(not term.excluded for term in parse_words(text))
    except ValueError:
        return False


def mend_dates(asked):
    for name in ("said", "published"):
        first, last = asked.get(f"{name}_from"), asked.get(f"{name}_to")
        if (first or last) and asked.get(name) == "unknown":
            asked[name] = "known"
        if first and last and (parse(first).earliest or "") > (parse(last).latest or "9999"):
            asked[f"{name}_from"], asked[f"{name}_to"] = (
                last.rpartition("/")[0] or last,
                first.rpartition("/")[0] or first,
            )


def mend_network(asked):
    mode = asked.get("mode", "one-mode")
    for name, choices in (("ties", TIES[mode]), ("normalisation", NORMALISATIONS[mode])):
        if asked.get(name, choices[0]) not in choices or asked.get("ties") == "combine":
            asked.pop(name, None)
    if "window" not in asked or asked["window"] == "cumulative":
        asked.pop("window_size", None)
    if asked.get("window") in WINDOWS:  # at most 200 of them
        asked.update({"said_from": "2018", "said_to": "2019", "window_unit": "month"})
    else:
        asked.pop("window_unit", None)
        asked.pop("window_step", None)


@lru_cache(maxsize=16)
def ids(resource, address):
    with urlopen(f"{address}/v1/{resource}?limit=200") as reply:
        return [record["id"] for record in json.load(reply)["data"]]
