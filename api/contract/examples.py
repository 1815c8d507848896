"""The examples of the document: records as the service answers them, and values that find something.

All are of the collection `syria-foreign-forces`; a test asks each of them.
"""

from typing import Any

from flask import Flask

from api.contract.shapes import Shape

RECORDS = {
    "Statement": ("/v1/statements/{id}", "mekdad-exempts-forces-by-agreement"),
    "Actor": ("/v1/actors/{id}", "faisal-mekdad"),
    "Force": ("/v1/forces/{id}", "us-forces-in-syria"),
    "Position": ("/v1/positions/{id}", "demand_withdrawal"),
    "Place": ("/v1/places/{id}", "southern-syria"),
    "Outlet": ("/v1/outlets/{id}", "rferl"),
    "Document": ("/v1/documents/{id}", "rferl-damascus-rejects-us-demand-2018-05"),
    "Occasion": ("/v1/occasions/{id}", "lavrov-moscow-2018"),
    "Collection": ("/v1/collections/{id}", "syria-foreign-forces"),
    "Corroboration": ("/v1/statements/{id}/corroboration", "mekdad-iranian-withdrawal-not-for-discussion"),
}
FIRST_OF = {
    "Timeline": "/v1/timelines?actor=russia&target=us-forces-in-syria&roll_up=actor:0",
    "Contradiction": "/v1/contradictions?kind=divergence&rule=meaning-between-allies",
    "Cell": "/v1/positions-matrix?actor=russia&target=us-forces-in-syria&rows=actor:0&columns=target:0",
    "Rule": "/v1/rules",
    "Network": "/v1/networks?target=us-forces-in-syria&nodes=actor:0&ties=conflict&normalisation=average",
    "CollectionQuality": "/v1/quality",
}
WRONG = "/v1/statements?actor=rusia&said_from=May 2018&limit=1000"
VALUES: dict[str, Any] = {
    "actor": ["russia"],
    "actor__exact": ["sergei-lavrov"],
    "actor__not": ["syria"],
    "collection": ["syria-foreign-forces"],
    "occasion": ["lavrov-moscow-2018"],
    "affiliation": ["russian-presidency", "syrian-foreign-ministry"],
    "actor_type": ["person"],
    "target": ["us-forces-in-syria"],
    "target__exact": ["foreign-forces-in-syria"],
    "bears_on": ["iranian-forces-in-syria"],
    "place": ["southern-syria"],
    "position": ["demand_withdrawal", "urge_withdrawal"],
    "stance": ["oppose"],
    "document": ["press-tv-foreign-troops-to-leave-2021"],
    "outlet": ["sputnik", "rferl"],
    "form": ["quote"],
    "said_from": "2018-05",
    "said_to": "2018-05-31",
    "published_from": "2018",
    "published_to": "2018-06",
    "min_independent": 2,
    "rows": "actor:0",
    "columns": "target:0",
    "nodes": "actor:0",
    "concept": ["position", "target:0"],
    "by": ["actor:0", "stance"],
    "fields": ["id", "actor.name", "summary"],
    "url": "/v1/statements?actor=Lavrov",
}
TREE = {"and": [{"actor": ["syria"]}, {"or": [{"stance": ["support"]}, {"not": {"said_from": "2019"}}]}]}
SEARCH = {"query": TREE, "sort": "said", "limit": 10}
ARTICLE = {
    "text": "Moscow demands withdrawal of US troops\n\nUS troops must leave Syria, Sergei Lavrov said on Monday.",
    "published": "2018-05-29",
}
BODIES = {"Search": SEARCH, "Article": ARTICLE}


def add_records(components: Shape, app: Flask) -> None:
    """Give each shape of records and that of errors an example as `app` answers it; raise LookupError without one."""
    for name, (path, id_) in RECORDS.items():
        components[name]["examples"] = [_asked(app, path.format(id=id_))]
    for name, path in FIRST_OF.items():
        components[name]["examples"] = _asked(app, path)["data"][:1]
    components["Problem"]["examples"] = [app.test_client().get(WRONG).json]


def _asked(app: Flask, path: str) -> Any:
    reply = app.test_client().get(path)
    found: Any = reply.json
    if reply.status_code != 200 or not found.get("data", True):
        raise LookupError(f"{path} answers {reply.status_code} or nothing; run `demarche seed` first")
    return found


def id_example(path: str) -> str:
    """Return the id that serves as the example of a path; raise LookupError when there is none for it."""
    for known, id_ in RECORDS.values():
        if path.startswith(known):
            return id_
    raise LookupError(f"name an example for {path} in {__file__}")


def value(name: str) -> Any:
    """Return the example of a parameter, or of the filter whose twin it is; None when it has none."""
    return VALUES.get(name, VALUES.get(name.partition("__")[0]))


def as_text(value: Any) -> str:
    """Return a value as it stands in a URL."""
    return ",".join(value) if isinstance(value, list) else str(value)
