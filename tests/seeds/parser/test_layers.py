"""The packages of the parser are layers: each knows those before it, none knows one behind it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import seeds.parser

HERE = Path(seeds.parser.__file__).parent
LAYERS = [line.split()[0] for line in (seeds.parser.__doc__ or "").split("\n\n")[1].splitlines()]
MODULES = sorted(HERE.glob("*/*.py"))


def imported(path: Path) -> Iterator[str]:
    """The packages of the parser a module imports from."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("seeds.parser."):
            yield str(node.module).split(".")[2]


def test_the_parser_names_each_of_its_packages_in_their_order() -> None:
    assert sorted(LAYERS) == sorted({path.parent.name for path in MODULES})


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_module_imports_from_its_layer_and_those_below_alone(path: Path) -> None:
    own = LAYERS.index(path.parent.name)
    assert [package for package in imported(path) if LAYERS.index(package) > own] == []
