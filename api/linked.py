"""A statement as linked data: a schema.org Claim, its author, and the Quotations and articles it appears in.

https://schema.org/Claim: `appearance` is an occurrence of a claim in some creative work. The context is written
out, so that expanding it needs no request.
"""

from typing import Any

CONTEXT = {"@vocab": "https://schema.org/", "id": "@id", "type": "@type"}
TYPES = {
    "person": "Person",
    "government": "GovernmentOrganization",
    "organization": "Organization",
    "armed_group": "Organization",
    "media": "NewsMediaOrganization",
}


def claim(statement: dict[str, Any], root: str) -> dict[str, Any]:
    """Return a published statement as a Claim whose ids are addresses under `root`."""
    actor = statement["actor"]
    made = {
        "id": f"{root}/v1/statements/{statement['id']}",
        "type": "Claim",
        "text": statement["summary"],
        "author": _author(actor, root),
        "about": [
            {"id": f"{root}/v1/forces/{target['id']}", "type": "Organization", "name": target["name"]}
            for target in statement["targets"]
        ],
        "keywords": [statement["position"], statement["stance"]],
        "appearance": [_appearance(report, actor, root) for report in statement["reports"]],
    }
    if statement["said"]["earliest"] and statement["said"]["earliest"] == statement["said"]["latest"]:
        made["dateCreated"] = statement["said"]["earliest"]
    elif statement["said"]["edtf"]:
        made["temporal"] = statement["said"]["edtf"]
    return made


def _author(actor: dict[str, Any], root: str) -> dict[str, Any]:
    made = {"id": f"{root}/v1/actors/{actor['id']}", "type": TYPES[actor["type"]], "name": actor["name"]}
    body = actor["affiliation"]
    if body:
        name = "affiliation" if actor["type"] == "person" else "parentOrganization"
        made[name] = {"id": f"{root}/v1/actors/{body['id']}", "type": "Organization", "name": body["name"]}
    return made


def _appearance(report: dict[str, Any], actor: dict[str, Any], root: str) -> dict[str, Any]:
    document = report["document"]
    article = {
        "id": f"{root}/v1/documents/{document['id']}",
        "type": "NewsArticle",
        "headline": document["title"],
        "publisher": {
            "id": f"{root}/v1/outlets/{document['outlet']['id']}",
            "type": "NewsMediaOrganization",
            "name": document["outlet"]["name"],
        },
    }
    if document["url"]:
        article["url"] = document["url"]
    if document["published"]["earliest"] and document["published"]["earliest"] == document["published"]["latest"]:
        article["datePublished"] = document["published"]["earliest"]
    if not report["quote"]:
        return article
    creator = {"id": f"{root}/v1/actors/{actor['id']}"}
    return {"type": "Quotation", "text": report["quote"], "creator": creator, "isPartOf": article}
