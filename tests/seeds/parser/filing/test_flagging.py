"""Reports of one utterance in different documents: words swapped, other substance, in one run or in several."""

import shutil

import pytest

from seeds.check import check
from seeds.collections import COLLECTIONS
from seeds.files import read
from seeds.parser.filing.corpus import Setting, read_article
from seeds.parser.filing.drafting import draft
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.holdings import Holdings
from seeds.parser.naming.names import Names

STORY = "Rain fell on {0} in the night.\n\n{1}\n\nNobody in {0} went to the market, a baker said.\n"
SAID = "“The foreign military advisers at the Niamey base have to leave Niger by the spring,” Idrissa Tankari said {}."


class Folder:
    """A folder of articles, drafted in one run or one after the other."""

    def __init__(self, place):
        self.place = place
        self.out = place / "drafts" / "unsorted"

    def run(self, *articles, names=None, held=None):
        paths = []
        for name, text in articles:
            path = self.place / f"{name}.txt"
            path.write_text(f"Notes from {name}\n\n" + STORY.format(name, text))
            paths.append(path)
        setting = Setting(names or Names(), "2023-09-26")
        return draft((read_article(path, setting) for path in paths), Filing(self.out, held or Holdings()))

    def reports(self):
        occasions = (read(path).content for path in sorted((self.out / "occasions").glob("*.yaml")))
        return {
            report["document"].removeprefix("notes-from-"): report
            for occasion in occasions
            for one in occasion["statements"]
            for report in one["reports"]
        }

    def flags(self):
        return {name: report.get("flags", []) for name, report in self.reports().items()}


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path)


def said(day="on Monday", **swapped):
    words = SAID.format(day)
    for word, other in swapped.items():
        words = words.replace(word, other)
    return words


def test_swapped_words_are_garbled_where_fewer_documents_have_them(folder):
    spun = said(advisers="consultants")
    outcome = folder.run(("ansel", said()), ("karvel", spun), ("oskel", said()))
    assert folder.flags() == {"ansel": [], "karvel": ["garbled"], "oskel": []}
    note = folder.reports()["karvel"]["note"]
    assert "“advisers” there for “consultants” here, likelier: which more documents have" in note
    assert outcome.flagged == {"garbled": 1, "conflicting": 0}
    check([COLLECTIONS], [folder.out])


def test_runs_one_after_the_other_flag_as_one_run_does(folder, tmp_path):
    articles = [("ansel", said(military="navy")), ("karvel", said()), ("oskel", said()), ("zemra", said("on Sunday"))]
    folder.run(*articles)
    (tmp_path / "again").mkdir()
    again = Folder(tmp_path / "again")
    for article in articles:
        again.run(article)
    assert again.flags() == folder.flags()
    assert again.flags()["ansel"] == ["conflicting"] or "garbled" in again.flags()["ansel"]
    again.run(articles[0])
    assert again.reports() == folder.reports()


def test_between_two_documents_the_usual_word_is_the_likelier(folder):
    folder.run(("ansel", said(military="navy")), ("karvel", said()))
    assert folder.flags() == {"ansel": ["garbled"], "karvel": []}
    assert "“military” there for “navy” here, likelier: the commoner word" in folder.reports()["ansel"]["note"]


def test_words_told_but_not_quoted_are_compared_too(folder):
    told = "Idrissa Tankari said on Monday that Niger had never asked any {} soldiers of France to come to the country."
    folder.run(("ansel", told.format("active")), ("karvel", told.format("lively")))
    assert folder.flags() == {"ansel": ["contested"], "karvel": ["contested", "garbled"]}


def test_what_a_curator_let_stand_decides_between_two_documents(folder):
    held = Holdings()
    report = {"document": "old", "start": "0", "end": "9", "quote": said(advisers="consultants").split("”")[0]}
    statement = {"position": "demand_withdrawal", "targets": ["foreign-forces-in-niger"], "reports": [report]}
    held.occasions.append({"actor": "idrissa-tankari", "statements": [statement]})
    folder.run(("ansel", said()), held=held)
    assert folder.flags() == {"ansel": ["garbled"]}
    assert "“consultants” there for “advisers” here, likelier: as curated" in folder.reports()["ansel"]["note"]


def test_one_utterance_dated_to_two_days_is_conflicting_in_both_documents(folder):
    folder.run(("ansel", said("on Monday")), ("karvel", said("on Sunday")))
    assert folder.flags() == {"ansel": ["conflicting"], "karvel": ["conflicting"]}
    assert "dated 2023-09-24 there" in folder.reports()["ansel"]["note"]


def test_another_force_in_the_same_words_is_a_conflict_and_no_garbling(folder):
    told = "“All {} troops in Niger have to leave the country by the spring of next year,” Idrissa Tankari said."
    folder.run(("ansel", told.format("French")), ("karvel", told.format("American")))
    assert folder.flags() == {"ansel": ["conflicting"], "karvel": ["conflicting"]}
    assert "so another target" in folder.reports()["ansel"]["note"]


def test_the_opposite_position_in_near_equal_words_is_a_conflict(folder):
    told = "“The French troops in Niger must {} as long as the war in the north goes on,” Idrissa Tankari said."
    folder.run(("ansel", told.format("stay")), ("karvel", told.format("leave")))
    assert folder.flags() == {"ansel": ["conflicting"], "karvel": ["conflicting"]}
    assert "“leave” there for “stay” here, so the opposite position" in folder.reports()["ansel"]["note"]


def test_two_statements_of_one_sentence_in_two_copies_are_no_conflict(folder):
    told = "Idrissa Tankari said on Monday that French troops must leave Niger, and welcomed Russian troops in Niger."
    folder.run(("ansel", told), ("karvel", told))
    assert set(map(tuple, folder.flags().values())) == {()}


def test_a_spelling_or_a_small_word_is_no_garbling(folder):
    folder.run(("ansel", said(advisers="advisors")), ("karvel", said(by="before")), ("oskel", said()))
    assert set(map(tuple, folder.flags().values())) == {()}


def test_an_edited_draft_is_compared_with_and_left_alone(folder):
    folder.run(("ansel", said(military="navy")))
    (path,) = (folder.out / "occasions").glob("*.yaml")
    path.write_text(path.read_text() + "# mine\n")
    before = path.read_text()
    folder.run(("karvel", said()), ("oskel", said()))
    assert path.read_text() == before
    assert folder.flags() == {"ansel": [], "karvel": [], "oskel": []}


def test_a_flag_goes_with_the_document_it_came_from(folder):
    folder.run(("ansel", said(military="navy")), ("karvel", said()))
    for path in (folder.out / "occasions").glob("*.yaml"):
        if "document: notes-from-karvel" in path.read_text():
            path.unlink()
    folder.run(("ansel", said(military="navy")))
    assert folder.flags() == {"ansel": []}
    shutil.rmtree(folder.out)
