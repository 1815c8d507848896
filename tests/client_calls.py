"""Calls every operation of a generated Python client; run with the generator's own interpreter, see test_clients.py.

    python client_calls.py FOLDER ADDRESS EXAMPLES

FOLDER holds the package `demarche_client`, EXAMPLES are a JSON object of operation id to its arguments. Prints a JSON
object of operation to what it got.
"""

import importlib
import json
import pkgutil
import re
import sys


def main(folder, address, examples):
    sys.path.insert(0, folder)
    package = importlib.import_module("demarche_client")
    client = package.Client(base_url=address)
    found = {}
    for name, module in operations(package):
        given = typed(package, json.loads(examples).get(name, {}))
        reply = module.sync_detailed(client=client, **given)
        found[name] = {
            "status": reply.status_code,
            "type": type(reply.parsed).__name__,
            "records": records(reply.parsed),
        }
    print(json.dumps(found))


def operations(package):
    api = importlib.import_module(f"{package.__name__}.api")
    for tag in pkgutil.iter_modules(api.__path__):
        group = importlib.import_module(f"{api.__name__}.{tag.name}")
        for one in pkgutil.iter_modules(group.__path__):
            yield camel(one.name), importlib.import_module(f"{group.__name__}.{one.name}")


def camel(name):
    return re.sub(r"_(.)", lambda match: match[1].upper(), name)


def typed(package, given):
    """The arguments as the client wants them: enumerations as members, bodies as models."""
    made = dict(given)
    for name, kind in (("by", "Dimension"), ("stance", "Stance"), ("fields", "StatementField")):
        if name in made:
            made[name] = [getattr(package.models, kind)(value) for value in made[name]]
    if "body" in made:
        made["body"] = getattr(package.models, made.pop("model")).from_dict(made["body"])
    return made


def records(parsed):
    data = getattr(parsed, "data", None)
    return sorted({type(one).__name__ for one in data}) if isinstance(data, list) else []


if __name__ == "__main__":
    main(*sys.argv[1:])
