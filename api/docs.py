"""The contract as people and programs read it: openapi.yaml and .json as committed, Swagger UI, a page for callers."""

import json
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path

import yaml
from flask import Blueprint, Response, abort

from api.asking import Question
from api.routes import contract

docs = Blueprint("docs", __name__)
HERE = Path(__file__).parent
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
PAGES = HERE / "pages"
SWAGGER_UI = Path(str(files("flask_swagger_ui"))) / "dist"
STATIC = {
    "docs.css": (PAGES, "text/css"),
    "docs.js": (PAGES, "text/javascript"),
    "swagger-ui.css": (SWAGGER_UI, "text/css"),
    "swagger-ui-bundle.js": (SWAGGER_UI, "text/javascript"),
    "favicon-32x32.png": (SWAGGER_UI, "image/png"),
}


@docs.get("/openapi.yaml")
@contract("getOpenapiYaml", "service", None, media_type="application/yaml", reads=False)
def show_openapi_yaml(_question: Question) -> Response:
    """Get this document as YAML, word for word as it is committed."""
    return _whole(committed(), "application/yaml")


@docs.get("/openapi.json")
@contract("getOpenapiJson", "service", None, reads=False)
def show_openapi_json(_question: Question) -> Response:
    """Get this document as JSON."""
    return _whole(_as_json(), "application/json")


@docs.get("/docs")
def show_docs() -> Response:
    """Show the document to click through: Swagger UI, without any outside request."""
    return _page("docs.html")


@docs.get("/docs/calls")
def show_calls() -> Response:
    """Show right and wrong calls side by side, and what a caller can rely on."""
    return _page("calls.html")


@docs.get("/docs/static/<name>")
def show_static(name: str) -> Response:
    """Serve one file that the pages need."""
    if name not in STATIC:
        abort(404)
    folder, media_type = STATIC[name]
    return _whole(_read(folder / name), media_type)


@lru_cache(maxsize=1)
def committed() -> bytes:
    """Return openapi.yaml: beside this module in a wheel, at the top level in a checkout."""
    shipped = HERE / "openapi.yaml"
    return (shipped if shipped.is_file() else HERE.parent / "openapi.yaml").read_bytes()


@lru_cache(maxsize=1)
def _as_json() -> bytes:
    return json.dumps(yaml.safe_load(committed()), ensure_ascii=False, indent=2).encode() + b"\n"


@lru_cache(maxsize=16)
def _read(path: Path) -> bytes:
    return path.read_bytes()


def _page(name: str) -> Response:
    response = _whole(_read(PAGES / name), "text/html")
    response.headers["Content-Security-Policy"] = POLICY
    return response


def _whole(content: bytes, media_type: str) -> Response:
    response = Response(content, mimetype=media_type)
    response.headers["ETag"] = f'"{blake2b(content, digest_size=12).hexdigest()}"'
    return response
