"""What is counted in examples, and that what is kept of it is the same, or counted anew."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from seeds.parser.positions.counts import KEPT, Counts, counted, counts, keep, kept, key_of
from seeds.parser.positions.examples import Example
from seeds.parser.positions.likeness import prepare

KEY = bytes(32)
EXAMPLES = (
    Example("deny_presence", 3, "owner", ("SAY", "NOT", "F0")),
    Example("deny_presence", 4, "owner", ("SAY", "there", "NO", "F0")),
    Example("none", 1, "host", ("SAY", "rain", "F0")),
)


@pytest.fixture
def found() -> Counts:
    return counted(EXAMPLES)


def test_examples_are_counted_by_position(found: Counts) -> None:
    assert found.where == {"deny_presence": range(2), "none": range(2, 3)}
    assert list(found.lines) == [3, 4, 1]
    assert list(found.numbers("F")) == [0, 1, 2]
    assert list(found.of(found.numbers("F"))) == [2, 1]
    assert list(found.of(found.numbers("rain"))) == [0, 1]


def test_rare_traits_weigh_more(found: Counts) -> None:
    assert found.rarity(1) > found.rarity(3) > 0
    assert found.sums["deny_presence"] > found.sums["none"]


def test_a_trait_that_no_example_has_has_no_numbers(found: Counts) -> None:
    with pytest.raises(KeyError):
        found.numbers("snow")


def test_counting_tells_how_far_it_has_come() -> None:
    told: list[tuple[int, int]] = []
    counted(EXAMPLES, lambda _doing, done, total: told.append((done, total)))
    assert told[0] == (0, 3)


def test_what_is_kept_is_what_was_counted(found: Counts, tmp_path: Path) -> None:
    file = tmp_path / "new" / "counts.kept"
    keep(KEY, found, file)
    assert kept(KEY, file) == found
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_what_was_counted_of_anything_else_is_not_taken(found: Counts, tmp_path: Path) -> None:
    file = tmp_path / "counts.kept"
    keep(KEY, found, file)
    assert kept(bytes([1] * 32), file) is None


@pytest.mark.parametrize(
    "harm", [lambda whole: whole[:-9], lambda whole: whole[:70] + b"?" + whole[71:], lambda _: b""]
)
def test_what_is_not_whole_is_not_taken(harm: object, found: Counts, tmp_path: Path) -> None:
    file = tmp_path / "counts.kept"
    keep(KEY, found, file)
    assert callable(harm)
    file.write_bytes(harm(file.read_bytes()))
    assert kept(KEY, file) is None


def test_where_nothing_can_be_kept_nothing_fails(found: Counts, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    keep(KEY, found, tmp_path / "file" / "counts.kept")
    assert kept(KEY, tmp_path / "file" / "counts.kept") is None


def test_another_line_of_examples_or_of_code_is_another_key(tmp_path: Path) -> None:
    keys = {key_of(tmp_path)}
    for name, line in (("none.txt", "a\n"), ("none.txt", "b\n"), ("rows.py", "x = 1\n"), ("words.yaml", "x: 1\n")):
        (tmp_path / name).write_text(line)
        keys.add(key_of(tmp_path))
    (tmp_path / "rows.pyc").write_text("no code of anybody's")
    assert len(keys | {key_of(tmp_path)}) == 5


def test_a_process_whose_parser_has_changed_under_it_keeps_nothing_for_others(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    for package in ("seeds", "schemas"):
        shutil.copytree(
            Path(__file__).parents[4] / package, copy / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    examples = copy / "seeds" / "parser" / "positions" / "examples"
    for path in examples.glob("*.txt"):
        path.write_text("\n".join(path.read_text("utf-8").splitlines()[:3]), "utf-8")
    program = (
        "from pathlib import Path; from seeds.parser.positions import counts;"
        "(Path(counts.__file__).parent / 'traits.py').write_text(''); counts.counts(); print(counts.KEPT.exists())"
    )
    told = subprocess.run([sys.executable, "-c", program], cwd=copy, capture_output=True, text=True, check=True).stdout
    assert told == "False\n"


def test_what_the_parser_counts_is_kept_for_the_next_process() -> None:
    prepare()
    assert KEPT.is_file()
    assert counts(lambda *_: pytest.fail("counted again")).where["none"]
