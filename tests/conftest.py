"""What every test may use: the invented world, its articles, and a database seeded from it."""

from pathlib import Path

import pytest

from seeds.seed import seed

TESTS = Path(__file__).parent


@pytest.fixture(scope="session")
def world() -> Path:
    """The directory of the invented collections, lakeland and highland."""
    return TESTS / "world"


@pytest.fixture(scope="session")
def texts() -> Path:
    """The articles that the invented collections are curated from."""
    return TESTS / "texts"


@pytest.fixture(scope="session")
def drafts() -> Path:
    """Drafts that join the collection lakeland."""
    return TESTS / "drafts"


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory, world: Path, drafts: Path) -> Path:
    """A database seeded from the world and its drafts; not to be changed."""
    path = tmp_path_factory.mktemp("seeded") / "demarche.db"
    seed(path, [world], [drafts])
    return path
