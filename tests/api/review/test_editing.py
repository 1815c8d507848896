"""A draft in the editor: taken, given back with what is wrong, given up."""

from pathlib import Path

import pytest

from tests.api.review.drafts import curated, drafted, pending


def test_a_draft_can_be_edited_first(answer, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/summary: .*/summary: He wants them gone./'")
    answer("e", "a", "q")
    assert "He wants them gone." in [one["summary"] for _, one in curated().values()]


def test_a_position_that_is_edited_takes_id_summary_and_evidence_with_it(answer, monkeypatch):
    (_, id_), *_ = pending()
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/position: .*/position: condemn_presence/'")
    _, printed = answer("e", "a", "q")
    told = printed.out.split("draft 1")[2].partition("draft 2")[0]
    assert "+curator" in told
    assert "confidence" not in told
    _, one = curated()[id_.replace("demand-withdrawal", "condemn-presence")]
    assert one["summary"].partition(" condemns the presence of ")[1]


def test_an_edit_that_is_wrong_is_told_and_the_draft_stays(answer, monkeypatch):
    before = pending()
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/position: .*/position: want_cake/'")
    _, printed = answer("e", "q")
    assert "want_cake" in printed.out
    assert "the draft is as it was" in printed.out
    assert pending() == before
    monkeypatch.setenv("EDITOR", "false")
    assert "ended with status 1" in answer("e", "q")[1].out


def test_the_editor_is_opened_again_on_a_mistake_with_the_text_as_left_and_what_is_wrong(answer, monkeypatch, tmp_path):
    monkeypatch.delenv("VISUAL", raising=False)
    editor = tmp_path / "editor"
    editor.write_text(
        """#!/bin/sh
cat "$1" >>seen
if grep -q want_cake "$1"; then sed -i "s/want_cake/urge_withdrawal/" "$1"
elif grep -q tam-orla "$1"; then sed -i "s/tam-orla/tam-orlo/" "$1"
else sed -i -e "s/position: .*/position: want_cake/" -e "s/^actor: .*/actor: tam-orla/" "$1"; fi
"""
    )
    editor.chmod(0o755)
    monkeypatch.setenv("EDITOR", str(editor))
    answer("e", "q")
    seen = Path("seen").read_text().splitlines()
    told = [line for line in seen if line.startswith("#   line ")]
    assert ["want_cake" in line for line in told] == [False, True, False]
    assert ["'tam-orla' is not the id of any actor, write tam-orlo" in line for line in told] == [True, False, True]
    at = [number for number, line in enumerate(seen) if line.startswith("# This cannot be taken yet")]
    body = seen[at[0] : at[1]]
    number = int(told[1].removeprefix("#   line ").partition(":")[0])
    assert body[number - 1] == "  position: want_cake"
    assert [one["position"] for _, occasion, one in drafted() if occasion["actor"] == "tam-orlo"] == [
        "urge_withdrawal",
        "demand_withdrawal",
    ]


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        ("s/quote: .*/quote: turkish troop must leave Syria,/", "write Turkish troops must leave Syria"),
        ("s/end: .*/end: 90000/", "90000 lies beyond"),
        ("s/start: .*/start: 2/", "begins or ends within a word, write "),
    ],
)
def test_an_edit_is_proved_against_the_text_that_is_at_hand(answer, monkeypatch, edit, says):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"sed -i '{edit}'")
    _, printed = answer("s", "s", "e", "q")
    assert says in printed.out
    assert "the draft is as it was" in printed.out


def test_a_name_written_for_an_id_is_told_with_the_id(answer, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/^actor: .*/actor: Mikdad/'")
    _, printed = answer("e", "q")
    assert "actor: 'Mikdad' is not the id of any actor, write faisal-mekdad" in printed.out
    assert "not an id" not in printed.out


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("true", "nothing was changed; the draft is as it was"),
        ("truncate -s 0", "the file was emptied"),
        ("rm", "the file"),
    ],
)
def test_an_edit_is_given_up_by_leaving_or_emptying_the_file(answer, monkeypatch, command, says):
    before = pending()
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", command)
    assert says in answer("e", "q")[1].out
    assert pending() == before


def test_an_editor_that_goes_on_making_mistakes_ends(answer, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i '$anever: right'")
    _, printed = answer("e", "q")
    assert "left with a mistake 25 times; the draft is as it was" in printed.out


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"EDITOR": "no-such-editor -w"}, "EDITOR=no-such-editor -w: cannot be started (no such file or directory)"),
        ({"VISUAL": "nowhere/vi", "EDITOR": "true"}, "VISUAL=nowhere/vi: cannot be started"),
        ({"EDITOR": "sed 's"}, "EDITOR=sed 's: is no command (no closing quotation)"),
        ({"EDITOR": " ", "PATH": "/nowhere"}, "neither VISUAL nor EDITOR is set, and vi: cannot be started"),
    ],
)
def test_a_missing_or_broken_editor_is_told_with_what_to_set_and_the_walk_goes_on(answer, monkeypatch, variables, says):
    before = pending()
    monkeypatch.delenv("VISUAL", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    status, printed = answer("e", "d", "q")
    assert status == 0
    assert says in printed.out
    assert "set EDITOR to an editor that is installed, for instance with `export EDITOR=" in printed.out
    assert "the draft is as it was" in printed.out
    assert pending() == before[1:]
