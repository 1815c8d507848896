"""Copies of the invented world with something changed in them."""

import shutil

import pytest


@pytest.fixture
def rewrite(world, tmp_path):
    """Copy the world and exchange one text in one of its files; the copy lies in `rewritten`."""
    copy = tmp_path / "rewritten"
    shutil.copytree(world, copy)

    def exchange(file, old, new):
        path = copy / file
        text = path.read_text("utf-8") if path.exists() else ""
        assert text.count(old) == 1 or not old, f"{old!r} is {text.count(old)} times in {file}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(old, new) if old else text + new, "utf-8")
        return copy

    return exchange
