"""The whole document: every view that has a contract, in the order of the tags, and what they share."""

from collections import Counter
from typing import Any

import yaml
from flask import Flask

from api import __version__
from api.contract import texts
from api.contract.answers import reference, shared_headers, shared_responses
from api.contract.examples import add_records
from api.contract.operations import operation
from api.contract.shapes import Converter, Shape, new_document

METHODS = ("get", "post")


def build(app: Flask) -> Shape:
    """Return the OpenAPI document of an application."""
    about = {"summary": texts.SUMMARY, "description": texts.DESCRIPTION, "license": texts.LICENCE}
    document, converter = new_document(title=texts.TITLE, version=__version__, info=about)
    paths = _paths(app, converter)
    parameters = _share_parameters(paths)
    responses = shared_responses(converter)
    components = {
        "schemas": dict(sorted(converter.spec.components.schemas.items())),
        "parameters": {**parameters, **texts.PARAMETERS},
        "headers": shared_headers(),
        "responses": responses,
    }
    add_records(components["schemas"], app)
    info = document.to_dict()["info"]
    tags = [{"name": name, "description": description} for name, description in texts.TAGS.items()]
    head = {"openapi": "3.1.0", "info": info, "externalDocs": texts.SEE_ALSO, "servers": texts.SERVERS, "security": []}
    return {**head, "tags": tags, "paths": paths, "components": components}


def _paths(app: Flask, converter: Converter) -> Shape:
    order = {tag: at for at, tag in enumerate(texts.TAGS)}
    found = []
    for rule in app.url_map.iter_rules():
        view: Any = app.view_functions[rule.endpoint]
        if hasattr(view, "contract"):
            path = rule.rule.replace("<", "{").replace(">", "}")
            if view.contract.tag not in order:
                raise LookupError(f"describe the tag {view.contract.tag} in api/contract/texts.py")
            found.append((order[view.contract.tag], path, rule, view))
    paths: Shape = {}
    for _, path, rule, view in sorted(found, key=lambda row: row[:2]):
        for method in METHODS:
            if method.upper() in (rule.methods or ()):
                paths.setdefault(path, {})[method] = operation(view, method, path, converter)
    return paths


def _share_parameters(paths: Shape) -> Shape:
    """Move parameters that several operations take alike into components; return those."""
    everywhere = [made["parameters"] for path in paths.values() for made in path.values() if "parameters" in made]
    uses = Counter(yaml.safe_dump(parameter) for parameters in everywhere for parameter in parameters)
    shared: Shape = {}
    for parameters in everywhere:
        for at, parameter in enumerate(parameters):
            if "name" in parameter and uses[yaml.safe_dump(parameter)] > 1:
                parameters[at] = reference("parameters", _share(shared, parameter))
    return shared


def _share(shared: Shape, parameter: Shape) -> str:
    name: str = parameter["name"]
    while shared.setdefault(name, parameter) != parameter:
        name += "_"
    return name


class _Writer(yaml.SafeDumper):
    """YAML for people: no anchors, long texts as blocks."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Write everything out."""
        return True


def _write_text(writer: yaml.SafeDumper, text: str) -> yaml.Node:
    style = "|" if "\n" in text else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _write_text)


def write(document: Shape) -> str:
    """Return a document as YAML, the same for the same document."""
    return yaml.dump(document, Dumper=_Writer, sort_keys=False, allow_unicode=True, width=120)
