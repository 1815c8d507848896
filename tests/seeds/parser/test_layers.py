"""The packages of the parser are layers: each knows those before it, none knows one behind it."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import seeds.parser

HERE = Path(seeds.parser.__file__).parent
LAYERS = [line.split()[0] for line in (seeds.parser.__doc__ or "").split("\n\n")[1].splitlines()]
MODULES = sorted(HERE.glob("*/*.py"))


def imported(source: str) -> Iterator[str]:
    """The packages of the parser that the code of a module imports, or imports from."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        inside = [name.split(".")[2:] for name in names if name.startswith("seeds.parser.")]
        yield from dict.fromkeys(package for package, *_ in inside if package in LAYERS)


@pytest.mark.parametrize(
    "line",
    [
        "from seeds.parser.texts.spans import Span",
        "from seeds.parser.texts import spans, words",
        "from seeds.parser import texts",
        "import seeds.parser.texts",
        "import seeds.parser.texts.spans as spans, json",
    ],
)
def test_an_import_is_seen_however_it_is_written(line: str) -> None:
    assert list(imported(line)) == ["texts"]


def test_the_parser_names_each_of_its_packages_in_their_order() -> None:
    assert sorted(LAYERS) == sorted({path.parent.name for path in MODULES})


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_a_module_imports_from_its_layer_and_those_below_alone(path: Path) -> None:
    own = LAYERS.index(path.parent.name)
    assert [package for package in imported(path.read_text("utf-8")) if LAYERS.index(package) > own] == []
