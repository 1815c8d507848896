"""What the OpenAPI document says in prose: the promise of what stays, the tags, the values that serve as examples."""

from typing import Any

from api.gunicorn_conf import limit_request_line

TITLE = "Demarche"
SUMMARY = "Who took which position on whose military force, when, and which source reports it."
DESCRIPTION = f"""\
Demarche serves structured statements: which actor took which position on which military force, when, and which
source reports it, each with the place in the source where it stands. It is read-only; the data are curated.

**Asking.** Values of one parameter unite (repeat it, or write commas), different parameters intersect, `__not`
leaves out. In a tree a value stands for everything below it, `__exact` for that node alone: `actor=russia` finds
what any of its officials said. Ids, names, other spellings and Wikidata ids are all understood where they are
unambiguous; `meta.resolved` says what was understood and `meta.query` says the question back in words. Dates are
EDTF: `2018-05` as a lower bound is its first day, as an upper bound its last; a statement whose date is uncertain
matches when it may lie in the span.

**Pages.** `page.total` is exact. The next page is at `page.next_cursor`, and in the `Link` header; a cursor belongs
to its question and to its dataset, and says so when it is used elsewhere.

**Errors.** Every error is `application/problem+json` (RFC 9457) and lists all that is wrong at once, each with the
parameter and the nearest right value. An unknown parameter is an error, never ignored. Refused unread
are a request line over {limit_request_line} bytes (414: ask long questions with `POST /v1/statements/search`), headers
too large or too many (431), and an address with characters that are not ASCII and not percent-encoded (400).

**Caching.** Every `GET` answers `HEAD`, and a strong `ETag` where it may be kept; `If-None-Match` gives 304.
`Dataset-Version` names the data an answer was made from: the same question on the same version has the same answer.

**What stays.** Under `/v1` no path, parameter, field or meaning is removed or changed. Added may be: paths, optional
parameters, fields of answers, values of an enumeration, each told in the changelog; so skip what you do not know.
Ids of statements are never used again: a retired one answers 308 to its successor, or 410 with the reason.
Not promised: the wording of texts for people, what is inside a cursor.
"""
LICENCE = {
    "name": "CC BY 4.0 (the data); MIT (the software)",
    "url": "https://creativecommons.org/licenses/by/4.0/",
}
SERVERS = [{"url": "/", "description": "Where this document is served."}]
SEE_ALSO = {"url": "/docs", "description": "This document to click through, and right and wrong calls side by side."}

TAGS = {
    "statements": "One position of one actor on one set of forces, with every report of it.",
    "readings": "Statements read together by named rules: timelines, contradictions, corroboration, the matrix.",
    "networks": "Discourse networks: actors tied by what they say alike, or to what they speak of.",
    "exports": "Whole answers, all rows, in other formats; streamed.",
    "actors": "Who speaks: persons, governments, organizations, armed groups and media, in a tree.",
    "forces": "Military forces and groups of forces; a force may be part of several groups.",
    "positions": "The codes of the codebook, each with its decision rule.",
    "places": "Where forces are, in a tree.",
    "outlets": "Who publishes.",
    "documents": "The articles that report statements; their text is not part of Demarche.",
    "occasions": "The speech events on which statements were made.",
    "collections": "The curated bodies of material.",
    "parsing": "Statements drafted from the text of an article; nothing of it is stored.",
    "dataset": "The data as a whole: version, citation, files, changes.",
    "service": "The index, health and readiness, this document, and questions explained.",
}

_POINT = "(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?~%]?"
EDTF = {
    "type": "string",
    "format": "edtf",
    "pattern": rf"^({_POINT}|{_POINT}/({_POINT}|\.\.)|\.\./{_POINT})$",
    "description": (
        "A date in EDTF (ISO 8601-2): a day, month or year, with `?` uncertain, `~` approximate or `%` both, or an"
        " interval of two such dates of which one may be open (`..`)."
    ),
    "examples": ["2018-05-23", "2018-05", "2018~", "2021-06-22/.."],
}
EDTF_BOUND = {
    "type": "string",
    "format": "edtf",
    "pattern": f"^{_POINT}(/{_POINT})?$",
    "description": "A date in EDTF that bounds a span: a day, month or year, or an interval with two ends.",
    "examples": ["2018-05-23", "2018-05", "2018"],
}
ID = {
    "type": "string",
    "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$",
    "maxLength": 120,
    "description": "Lower-case letters, digits and single hyphens; never used again for anything else.",
}
RESPONSES: dict[int, tuple[str, str]] = {
    400: ("InvalidQuestion", "The question cannot be asked like this; all that is wrong is listed."),
    404: ("UnknownRecord", "There is no record with this id; the nearest is suggested."),
    410: ("Gone", "The cursor belongs to an earlier dataset, or the record was withdrawn without a successor."),
    413: ("TooLarge", "The body is larger than 256 KiB, or takes too long to work through."),
    415: ("NotJson", "The body is not sent as JSON, or compressed."),
    416: ("RangeNotSatisfiable", "The file has no such range; `Content-Range` says how long it is."),
    500: ("InternalError", "The server failed; nothing of its inside is said."),
    503: ("Unavailable", "There is no dataset that can be read at the moment; `Retry-After` says when to ask again."),
}

HEADERS: dict[str, dict[str, Any]] = {
    "DatasetVersion": {"description": "The version of the data that answered.", "schema": {"type": "string"}},
    "ETag": {"description": "Names this very answer; send it back in `If-None-Match`.", "schema": {"type": "string"}},
    "Link": {
        "description": '`<...>; rel="next"`, where there is a next page.',
        "required": False,
        "schema": {"type": "string"},
    },
    "Location": {"description": "Where the successor is.", "schema": {"type": "string", "format": "uri-reference"}},
    "ContentRange": {
        "description": "Which part of the file this is, and how long it is.",
        "schema": {"type": "string"},
    },
    "RetryAfter": {"description": "Seconds to wait.", "schema": {"type": "integer", "minimum": 1}},
}
PARAMETERS: dict[str, dict[str, Any]] = {
    "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "The `ETag` of the answer you have: 304 if it is still the same.",
        "schema": {"type": "string"},
    },
    "Range": {
        "name": "Range",
        "in": "header",
        "description": "The part of the file that you want, such as `bytes=0-1023`; what is no range is ignored.",
        "schema": {"type": "string"},
    },
}
