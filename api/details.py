"""What answers when no record has the asked id: its successor, the reason it was withdrawn, or the nearest id."""

from flask import g, request, url_for

from api.dataset import RETIRED
from api.names import in_drafts, unknown
from api.problems import Refused, known_paths, no_path, refuse
from schemas.complaints import Complaint


def only_drafted(kind: str, id_: str) -> Refused:
    """Return the refusal of an id that drafts alone have, where they are not asked for."""
    return refuse("id", in_drafts(kind, id_), 404, "unknown-record")


def absent(kind: str, id_: str) -> Refused:
    """Return the refusal of an unknown or retired id of `kind` (plural), or of a path whose ending made it one."""
    path, dot, _ = request.path.rpartition(".")
    if dot and path in known_paths():
        return refuse("path", no_path(request.path, path), 404, "unknown-path")
    if kind != "statements":
        return refuse("id", unknown(g.dataset, kind, id_), 404, "unknown-record")
    retired = g.dataset.first(RETIRED, id_)
    if retired is None:
        return refuse("id", unknown(g.dataset, kind, id_), 404, "unknown-record")
    successor, reason = retired
    if successor is None:
        return refuse("id", Complaint(f"'{id_}' was withdrawn: {reason}", None, id_), 410, "retired-record")
    asked = f"?{request.query_string.decode('latin-1')}" if request.query_string else ""
    location = url_for(request.endpoint or "", id=successor) + asked
    complaint = Complaint(f"'{id_}' is now '{successor}'", successor, id_)
    return Refused(308, "retired-record", {"id": [complaint]}, location)
