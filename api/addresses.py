"""An address of this API taken apart: which operation it asks, and the question in its parameters."""

from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit

from flask import current_app, request
from werkzeug.exceptions import HTTPException

from api.asking import names
from api.problems import refuse
from api.routes import Contract
from schemas.complaints import Complaint, not_one_of


def operation_at(url: str) -> tuple[SplitResult, Contract]:
    """Return an address in parts and the contract of its operation; refuse what is no question of this server."""
    address = _split(url)
    path = address.path
    matching = current_app.url_map.bind("")
    if "POST" in matching.allowed_methods(path):
        raise refuse("url", Complaint(f"'{path}' takes its question in a body, not in an address", None, path))
    try:
        endpoint, record = matching.match(path)
    except HTTPException as error:
        raise refuse("url", not_one_of(path, [known for known, _ in _questions()], "path")) from error
    contract = _contract(endpoint)
    if contract is None:
        raise refuse("url", Complaint(f"'{path}' is a page for people and takes no question", "/v1/statements", path))
    if record:
        text = f"'{path}' is the address of a record or of what belongs to one, not a question"
        raise refuse("url", Complaint(text, "/".join(path.split("/")[:3]), path))
    return address, contract


def parameters() -> set[str]:
    """Return every parameter that any question takes."""
    return {name for _, contract in _questions() for name in names(contract.asks)}


def _split(url: str) -> SplitResult:
    try:
        address = urlsplit(url)
    except ValueError as error:
        raise refuse("url", Complaint(f"'{url}' is not an address: {error}", "/v1/statements", url)) from error
    here = urlsplit(request.host_url)
    if (address.scheme or address.netloc) and (address.scheme, address.netloc.lower()) != (here.scheme, here.netloc):
        text = f"'{url}' is not an address of this server, {request.host_url}; leave out all before the path"
        raise refuse("url", Complaint(text, address.path if address.path.startswith("/v1/") else None, url))
    if not address.path.startswith("/"):
        raise refuse("url", Complaint(f"'{url}' does not begin with a path of this API", "/v1/statements", url))
    return address


def _questions() -> Iterator[tuple[str, Contract]]:
    """Yield the paths at which a question is asked by parameters, each with the contract of its operation."""
    for rule in current_app.url_map.iter_rules():
        contract = _contract(rule.endpoint)
        if contract and not rule.arguments and "GET" in (rule.methods or ()):
            yield rule.rule, contract


def _contract(endpoint: str) -> Contract | None:
    return getattr(current_app.view_functions[endpoint], "contract", None)
