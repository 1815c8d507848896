"""Checking curated files: what is wrong is found wherever it is, and said with its line and what would be right."""

import pytest

from seeds.check import check
from seeds.problems import Problems
from tests.seeds.mistakes import MISTAKES, SQUADRON, WIRE


@pytest.mark.parametrize(("file", "old", "new", "expected"), MISTAKES)
def test_a_mistake_is_reported_with_its_line_and_what_would_be_right(rewrite, monkeypatch, file, old, new, expected):
    directory = rewrite(file, old, new)
    monkeypatch.chdir(directory)
    with pytest.raises(Problems) as caught:
        check([directory])
    lines = [f"{name}:{line_of(directory / name, text)}: {problem}" for name, text, problem in expected]
    assert sorted(str(caught.value).splitlines()) == sorted(lines)


def line_of(path, text):
    """Return the line on which `text`, which is there once, ends."""
    content = path.read_text("utf-8") if path.exists() else ""
    assert content.count(text) == 1 or not text
    return content[: content.find(text) + len(text)].count("\n") + 1


def test_the_world_has_no_problem(world):
    checked = check([world], [world.parent / "drafts"])
    assert [(one.description.id, one.status) for one in checked.collections] == [
        ("highland", "curated"),
        ("lakeland", "curated"),
        ("lakeland", "draft"),
        ("upland", "curated"),
    ]


def test_all_problems_of_all_files_are_reported_at_once_and_sorted(rewrite):
    rewrite("lakeland/actors.yaml", "type: armed_group", "type: band")
    rewrite("lakeland/places.yaml", "parent: north-ridge", "parent: moon")
    rewrite(WIRE, "language: en", "language: en\nlanguage: fr")
    directory = rewrite("lakeland/actors.yaml", "country: QO", "country: tessmark")
    with pytest.raises(Problems) as caught:
        check([directory])
    assert [(problem.file.name, problem.field) for problem in caught.value.problems] == [
        ("actors.yaml", "country"),
        ("actors.yaml", "type"),
        ("lake-wire-2018-05-21.yaml", "language"),
        ("places.yaml", "parent"),
    ]


@pytest.mark.parametrize("file", ["actors.yaml", "forces.yaml", "places.yaml", "outlets.yaml", WIRE.partition("/")[2]])
def test_a_file_that_cannot_be_taken_is_one_problem_and_not_one_for_each_reference_to_it(rewrite, file):
    directory = rewrite(f"lakeland/{file}", "", "\n\tbroken: [")
    with pytest.raises(Problems) as caught:
        check([directory])
    assert [problem.file.name for problem in caught.value.problems] == [file.rpartition("/")[2]]


def test_an_occasion_that_cannot_be_taken_leaves_links_to_its_statements_alone(rewrite):
    directory = rewrite("lakeland/occasions/tavish-2018-05-21.yaml", "actor: lena-tavish", "actor: [lena-tavish")
    with pytest.raises(Problems) as caught:
        check([directory])
    assert [problem.file.stem for problem in caught.value.problems] == ["tavish-2018-05-21"]


def test_a_wrong_record_is_not_unknown_elsewhere(rewrite):
    directory = rewrite("lakeland/actors.yaml", "- id: lena-tavish", "- id: lena-tavish\n  colour: red")
    with pytest.raises(Problems) as caught:
        check([directory])
    assert [problem.field for problem in caught.value.problems] == ["colour"]


def test_a_body_nobody_knows_is_one_problem_where_the_position_is_the_owners_alone(rewrite):
    directory = rewrite(SQUADRON, "said_basis:", "affiliation: nobody\nsaid_basis:")
    with pytest.raises(Problems) as caught:
        check([directory])
    assert [problem.field for problem in caught.value.problems] == ["affiliation"]


def test_a_directory_without_collections_is_refused(tmp_path):
    with pytest.raises(Problems, match="holds no collection; name a directory"):
        check([tmp_path])
    with pytest.raises(Problems, match="is no directory; name a directory"):
        check([tmp_path / "missing"])


def test_a_collection_without_its_description_lacks_that_alone(rewrite):
    directory = rewrite("lakeland/actors.yaml", "", "\n") / "lakeland"
    (directory / "collection.yaml").unlink()
    with pytest.raises(Problems) as caught:
        check([directory])
    assert [(problem.file.name, problem.message) for problem in caught.value.problems] == [
        ("collection.yaml", "cannot be read: No such file or directory")
    ]


def test_a_file_called_like_no_id_is_to_be_called_otherwise(rewrite):
    directory = rewrite("lakeland/occasions/oskel-2012.yaml", "", "\n")
    file = directory / "lakeland/occasions/oskel-2012.yaml"
    file.rename(file.with_name("Oskel 2012.yaml"))
    with pytest.raises(
        Problems, match=r"its file is called 'Oskel 2012\.yaml', which is no id, write oskel-2012\.yaml"
    ):
        check([directory])


def test_a_folder_among_records_is_told_without_a_name_for_it(rewrite):
    directory = rewrite("lakeland/occasions/2018/more.yaml", "", "id: more")
    with pytest.raises(Problems, match=r"2018:1: is not read; records are files ending in .yaml$"):
        check([directory])


def test_the_affiliation_is_the_first_membership_that_may_have_held(world):
    collections = check([world]).collections
    found = {occasion.id: occasion.affiliation for one in collections for occasion in one.occasions}
    assert found["oskel-undated"] == "karvel-defence-ministry"  # unknown date: the first of all
    assert found["oskel-2019-03-03"] == "lake-authority"  # after she had changed
    assert found["oskel-2012"] is None  # before she held any
    assert found["brandt-undated"] == "coalition-council"  # as the file says
    assert found["reed-front-undated"] is None


@pytest.mark.parametrize("path", ["counts", "search"])
def test_a_statement_is_not_called_like_a_path_of_the_api(rewrite, path):
    directory = rewrite("lakeland/occasions/oskel-2012.yaml", "id: oskel-counted-advisers-in-2012", f"id: {path}")
    with pytest.raises(Problems, match=f"'{path}' is a path of the API"):
        check([directory])
