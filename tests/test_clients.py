"""A client generated from openapi.yaml calls every operation of a live server and gets typed answers."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from api.contract.examples import id_example
from tests.serving import serving

GENERATOR = shutil.which("openapi-python-client")
COMMITTED = Path(__file__).parents[1] / "openapi.yaml"
CALLS = Path(__file__).with_name("client_calls.py")
REQUIRED = {
    "countStatements": {"by": ["actor:0", "stance"]},
    "countStatementsCsv": {"by": ["position"]},
    "explainQuestion": {"url_query": "/v1/statements?actor=russia"},
}


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    folder = tmp_path_factory.mktemp("generated")
    config = folder / "config.yaml"
    config.write_text("post_hooks: []\n")
    output = folder / "demarche_client"
    asked = [GENERATOR, "generate", "--path", COMMITTED, "--output-path", output, "--meta", "none", "--config", config]
    subprocess.run(asked, check=True, capture_output=True, timeout=120)
    return folder


@pytest.fixture(scope="module")
def call(generated, real_database, tmp_path_factory):
    """What calls of the generated client get, by operation."""
    with serving(real_database, tmp_path_factory.mktemp("log") / "log") as address:

        def answers(examples):
            python = Path(GENERATOR).resolve().with_name("python")
            asked = [python, CALLS, generated, address, json.dumps(examples)]
            done = subprocess.run(asked, capture_output=True, text=True, timeout=120, check=False)
            assert done.returncode == 0, done.stderr
            return json.loads(done.stdout)

        yield answers


def documented():
    document = yaml.safe_load(COMMITTED.read_text())
    return {made["operationId"]: (path, made) for path, item in document["paths"].items() for made in item.values()}


def examples():
    ids = {name: {"id": id_example(path)} for name, (path, _) in documented().items() if "{id}" in path}
    return {
        **ids,
        **REQUIRED,
        **{name: body(made) for name, (_, made) in documented().items() if "requestBody" in made},
    }


def body(made):
    """The documented example of a body, and the name of its model."""
    content = made["requestBody"]["content"]["application/json"]
    return {"body": content["example"], "model": content["schema"]["$ref"].rpartition("/")[2]}


@pytest.mark.skipif(GENERATOR is None, reason="needs openapi-python-client")
def test_every_operation_is_called_and_its_answer_has_its_type(call):
    found = call(examples())
    assert set(found) == set(documented())
    for name, (_, made) in documented().items():
        assert found[name]["status"] == 200, name
        schema = made["responses"]["200"]["content"].get("application/json", {}).get("schema", {})
        if "$ref" in schema:
            assert found[name]["type"] == schema["$ref"].rpartition("/")[2], name
    assert found["listStatements"]["records"] == found["searchStatements"]["records"] == ["Statement"]


@pytest.mark.skipif(GENERATOR is None, reason="needs openapi-python-client")
def test_a_selection_of_fields_and_a_refusal_are_typed_too(call):
    known = examples()
    chosen = {"fields": ["id", "actor.name"], "stance": ["oppose"]}
    found = call({**known, "listStatements": chosen, "getActor": {"id": "nobody"}, "listForces": {"limit": 500}})
    assert found["listStatements"] == {"status": 200, "type": "StatementList", "records": ["SelectedStatement"]}
    assert (found["getActor"]["status"], found["getActor"]["type"]) == (404, "Problem")
    assert (found["listForces"]["status"], found["listForces"]["type"]) == (400, "Problem")
