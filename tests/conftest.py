"""What nearly every test needs: the invented world, seeded for real, and a client of the API over it."""

from pathlib import Path

import pytest

from api.app import create_app
from schemas.problems import MEDIA_TYPE, PREFIX, PROBLEMS
from seeds.check import check
from seeds.seed import seed

COMPARED = pytest.StashKey[int]()
_COMPARED = "compared with brute force"
WORLD = Path(__file__).with_name("world")


@pytest.fixture(scope="session")
def world():
    """The folder of the invented collections."""
    return WORLD


@pytest.fixture(scope="session")
def world_records():
    """The checked records of the invented collections, and the codebook."""
    checked = check([WORLD])
    return checked.collections, checked.codebook


@pytest.fixture(scope="session")
def database(tmp_path_factory):
    """The invented world as a database."""
    path = tmp_path_factory.mktemp("database") / "world.db"
    seed(path, [WORLD])
    return path


@pytest.fixture(scope="session")
def real_database(tmp_path_factory):
    """The real collection as a database."""
    path = tmp_path_factory.mktemp("database") / "real.db"
    seed(path)
    return path


@pytest.fixture(scope="session")
def client(database):
    """A client of the API over the invented world."""
    return create_app(database).test_client()


@pytest.fixture(scope="session")
def real_client(real_database):
    """A client of the API over the real collection."""
    return create_app(real_database).test_client()


@pytest.fixture(scope="session")
def problem_of():
    """The one helper that checks the whole shape of an error and returns its errors."""

    def check_shape(reply, status):
        assert reply.status_code == status, reply.text
        assert reply.mimetype == MEDIA_TYPE
        body = reply.json
        assert list(body) == ["type", "title", "status", "detail", "errors"]
        assert body["title"] == PROBLEMS[body["type"].removeprefix(PREFIX)]
        assert body["status"] == status
        assert body["detail"]
        for error in body["errors"]:
            assert list(error) == ["parameter", "value", "detail", "suggestion"]
            assert error["parameter"]
            assert error["detail"]
        return body["errors"]

    return check_shape


def pytest_sessionfinish(session):
    """Hand what this process compared with brute force to the one that tells it, where tests run in several."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[_COMPARED] = session.config.stash.get(COMPARED, 0)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """Add what one of several processes compared."""
    stash = node.config.stash
    stash[COMPARED] = stash.get(COMPARED, 0) + getattr(node, "workeroutput", {}).get(_COMPARED, 0)


def pytest_terminal_summary(terminalreporter, config):
    """Say how many answers were compared with brute force."""
    if compared := config.stash.get(COMPARED, 0):
        terminalreporter.write_line(f"{compared} answers of the API compared with brute force")
