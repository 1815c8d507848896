"""A draft told as another position by a digit."""

from seeds.files import read
from seeds.parser.filing.writing import written
from tests.api.review.drafts import curated, drafted, pending


def test_a_draft_is_told_as_another_position_by_its_number(answer):
    (actor, id_), *_ = pending()
    status, printed = answer("1", "9", "a", "q")
    other = next(line.split()[2] for line in printed.out.splitlines() if line.startswith("or "))
    assert status == 0
    assert other.replace("_", "-").rstrip(",") != "demand-withdrawal"
    assert "there is no other position 9" in printed.out
    occasion, told = curated()[id_.replace("demand-withdrawal", other.rstrip(",").replace("_", "-"))]
    assert (occasion["actor"], told["position"]) == (actor, other.rstrip(","))
    assert id_ not in curated()


def test_a_digit_with_something_behind_it_chooses_nothing(answer):
    before = pending()
    _, printed = answer("12", "1x", "q")
    assert "there is no other position 12;" in printed.out
    assert "there is no other position 1x;" in printed.out
    assert pending() == before


def test_the_prompt_offers_other_positions_where_there_are_some(answer):
    path = drafted()[0][0]
    content = read(path).content
    for named, offered in (
        (["urge_withdrawal", "reject_presence"], "[a]ccept [1-2] other position [e]dit"),
        (["urge_withdrawal"], "[a]ccept [1] other position [e]dit"),
        ([], "[a]ccept [e]dit"),
    ):
        for report in content["statements"][0]["reports"]:
            report["evidence"]["alternatives"] = named
        path.write_text(written(content))
        assert offered in answer("q")[1].out


def test_an_own_summary_stays_when_the_position_is_told_anew_and_the_evidence_is_a_curators(answer, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "sed -i 's/summary: .*/summary: He wants them gone./'")
    _, printed = answer("e", "1", "q")
    told = printed.out.split("draft 1")[-1]
    assert "He wants them gone." in told
    assert "+curator" in told
    assert "confidence" not in told


def test_an_id_that_becomes_too_long_is_cut_and_a_draft_that_is_wrong_is_told(answer):
    path = drafted()[0][0]
    content = read(path).content
    content["statements"][0]["id"] = f"assad-demand-withdrawal-{'of-them-all-' * 7}now-at-once"
    content["statements"][0]["reports"][0]["evidence"]["alternatives"] = ["announce_deployment", "warn_of_consequences"]
    path.write_text(written(content))
    status, _ = answer("2", "q")
    assert status == 0
    (id_,) = [id_ for _, id_ in pending() if id_.startswith("assad-warn-of-consequences-of-them")]
    assert len(id_) <= 120
    path.write_text(written({**content, "said_basis": "guess"}))
    status, printed = answer("1", "q")
    assert status == 0
    assert "said_basis" in printed.out
    assert "the draft is as it was" in printed.out
