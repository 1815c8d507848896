"""The word lists of the parser, which are written as running text: no word stands in one of them twice."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import seeds.parser

HERE = Path(seeds.parser.__file__).parent


def lists(source: str) -> Iterator[str]:
    """The words of each list that the code of a module writes."""
    for node in ast.walk(ast.parse(source)):
        called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "word_set"
        if called and isinstance(node.args[0], ast.Constant):
            yield node.args[0].value


def test_every_list_of_a_module_is_seen() -> None:
    assert list(lists('A, B = word_set("go come"), word_set("""leave""") | {"stay"}')) == ["go come", "leave"]


@pytest.mark.parametrize("path", sorted(HERE.glob("*/*.py")), ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_no_word_of_a_list_is_written_twice(path: Path) -> None:
    counted = (Counter(words.split()) for words in lists(path.read_text("utf-8")))
    assert [word for words in counted for word, times in words.items() if times > 1] == []
