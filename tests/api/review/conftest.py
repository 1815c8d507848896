"""The drafts of one article in the current directory, and a review of them with a script of answers."""

import io
import shutil
from pathlib import Path

import pytest

from api.cli import main
from seeds.collections import COLLECTIONS
from tests.api.review.drafts import ID, OPTIONS

ARTICLE = (
    "The US troops must leave Syria, Orla Venn, a miller, said on Monday.\n\n"
    "President Bashar al-Assad said on Monday that the US troops must leave Syria.\n\n"
    "“Turkish troops must leave Syria,” Tam Orlo, a teacher, said.\n"
)


@pytest.fixture(autouse=True)
def drafts(tmp_path, monkeypatch, capsys):
    """A copy of the collections and the drafts of one article, in the current directory."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    shutil.copytree(COLLECTIONS, "collections")
    Path("texts").mkdir()
    Path("texts/a.txt").write_text(ARTICLE)
    assert (
        main(["parse", "texts", "--collections", "collections", "--collection", ID, "--published", "2018-05-22"]) == 0
    )
    capsys.readouterr()
    return tmp_path / "drafts" / ID


@pytest.fixture
def answer(monkeypatch, capsys):
    """Runs a review with the lines of a script."""

    def run(*lines, options=OPTIONS):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        status = main(["review", *options])
        return status, capsys.readouterr()

    return run
