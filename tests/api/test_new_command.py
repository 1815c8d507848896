"""`demarche new`: a collection begun, and the whole way from an article that nobody curated to an answer of the API."""

import io
import os
import re
from pathlib import Path

import pytest

from api.app import create_app
from api.cli import main
from seeds.files import read

ARTICLE = (
    "Niger's junta wants French troops gone\n\n"
    "NIAMEY, 21 March 2024 — The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on "
    "Monday.\n"
)
PLACE = ("--collections", "my-data")
LISTS = ("actors", "forces", "outlets", "places")


@pytest.fixture(autouse=True)
def in_a_directory_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")


def test_the_whole_way_from_an_article_that_nobody_curated(capsys, monkeypatch):
    assert main(["new", "my-data/sahel-forces", "--title", "Forces in the Sahel: who wants them"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(
        "my-data/sahel-forces: collection.yaml, actors.yaml, forces.yaml, outlets.yaml, places.yaml\n"
    )
    assert "demarche parse ARTICLES --collections my-data/sahel-forces --collection sahel-forces" in told
    Path("articles").mkdir()
    Path("articles/a.txt").write_text(ARTICLE)
    assert main(["parse", "articles", *PLACE, "--collection", "sahel-forces", "--outlet", "niamey-post"]) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO("a\n" * 9))
    assert main(["review", *PLACE, "--documents", "articles"]) == 0
    assert main(["check", *PLACE, "--documents", "articles"]) == 0
    assert main(["seed", *PLACE]) == 0
    client = create_app("demarche.db").test_client()
    found = client.get("/v1/statements?actor=Idrissa+Tankari&collection=sahel-forces").json["data"]
    assert [(one["status"], one["position"]) for one in found] == [("curated", "demand_withdrawal")]
    assert client.get("/v1/collections/sahel-forces").json["name"] == "Forces in the Sahel: who wants them"
    assert (
        client.get("/v1/outlets/niamey-post").json["statements"] == client.get("/v1/statements").json["page"]["total"]
    )
    for name in LISTS:
        text = Path(f"my-data/sahel-forces/{name}.yaml").read_text()
        assert text.startswith("# ")  # what teaches stays when records are added
        assert "\n- id: " in text


def test_a_new_collection_is_right_as_it_is_and_has_an_own_title(capsys):
    assert main(["new", "sahel-forces", "--licence", "CC0-1.0"]) == 0
    assert main(["check", "--collections", "sahel-forces"]) == 0
    assert capsys.readouterr().out.endswith("1 collection, 0 statements: no problem\n")
    content = read(Path("sahel-forces/collection.yaml")).content
    assert (content["id"], content["title"], content["licence"]) == ("sahel-forces", "Sahel forces", "CC0-1.0")
    assert Path("sahel-forces/occasions").is_dir()
    assert Path("sahel-forces").stat().st_mode == Path("sahel-forces/occasions").stat().st_mode


def test_the_examples_in_the_comments_are_right_records(capsys):
    assert main(["new", "sahel-forces"]) == 0
    for path in Path("sahel-forces").glob("*.yaml"):
        path.write_text(re.sub(r"(?m)^#(?=- |  |\w)", "", path.read_text()))
        assert "examplia" in path.read_text() or path.stem in ("outlets", "collection")
    description = Path("sahel-forces/collection.yaml")
    description.write_text(description.read_text().replace("minimum: {documents: 1, statements: 1}", ""))
    assert main(["check", "--collections", "sahel-forces"]) == 0, capsys.readouterr().err
    assert [len(read(Path(f"sahel-forces/{name}.yaml")).content) for name in LISTS] == [3, 2, 1, 2]


def test_everything_that_speaks_against_it_is_told_and_nothing_written(capsys):
    assert main(["new", "sahel-forces"]) == 0
    before = sorted(path.as_posix() for path in Path().rglob("*"))
    capsys.readouterr()
    assert main(["new", "sahel-forces/In side", "--title", " "]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{Path.cwd()}/sahel-forces is a collection itself; begin a new one beside it",
        "'In side' is not an id (lower-case letters, digits, single hyphens); write in-side",
        "--title: is empty; it is needed",
        "3 problems; nothing was written",
    ]
    assert main(["new", "syria-foreign-forces"]) == 1
    assert "comes with demarche" in capsys.readouterr().err
    assert sorted(path.as_posix() for path in Path().rglob("*")) == before


def test_what_is_there_is_never_touched(capsys):
    Path("taken").write_text("mine")
    Path("lost").symlink_to("nowhere")
    for name in ("taken", "lost"):
        assert main(["new", name]) == 1
        assert f"{name} is there already" in capsys.readouterr().err
    assert main(["new", "taken/inside"]) == 1
    assert capsys.readouterr().err.startswith(f"{Path.cwd()}/taken is a file; name a directory\n")
    assert Path("taken").read_text() == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_directory_that_cannot_be_written_is_told(capsys):
    Path("closed").mkdir(mode=0o500)
    assert main(["new", "closed/sahel-forces"]) == 1
    assert "cannot write closed/sahel-forces" in capsys.readouterr().err


def test_an_unknown_collection_says_how_to_begin_one(capsys):
    Path("a.txt").write_text(ARTICLE)
    assert main(["parse", "a.txt", "--collection", "lake-chad"]) == 1
    assert "begin it with `demarche new lake-chad`" in capsys.readouterr().err


def test_an_empty_directory_is_filled(capsys):
    Path("sahel-forces").mkdir()
    assert main(["new", "sahel-forces"]) == 0
    assert main(["check", "--collections", "sahel-forces"]) == 0
    assert main(["new", "."]) == 1
    assert ". is there already" in capsys.readouterr().err
