"""Drafts below a directory: taken by the checks as they are, the same every time, edits kept, settled ones left out."""

import shutil
from pathlib import Path

import pytest

from schemas.records import Occasion
from seeds.check import check
from seeds.collections import COLLECTIONS
from seeds.files import read
from seeds.parser.filing.corpus import Setting, articles_in, read_articles
from seeds.parser.filing.decisions import Decision, Decisions
from seeds.parser.filing.drafting import draft
from seeds.parser.filing.filing import Filing
from seeds.parser.filing.holdings import chosen, gazetteer, holdings, materials
from seeds.parser.filing.writing import write, written
from seeds.parser.naming.names import Names

HERE = Path(__file__).parents[1]
ARTICLES = HERE / "articles"
NOTICE = "The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on Monday.\n"


def file_all(folder, out, *, collections=(COLLECTIONS,), names=None, processes=1):
    paths = articles_in(folder)[0]
    filing = Filing(out, holdings(materials(collections)))
    setting = Setting(names or Names(), "2023-09-26")
    return draft(read_articles(paths, setting, processes), filing)


def contents(directory):
    return {path.relative_to(directory): path.read_bytes() for path in sorted(directory.rglob("*")) if path.is_file()}


def statements(out):
    occasions = (read(path).content for path in sorted((out / "occasions").glob("*.yaml")))
    return [statement for occasion in occasions for statement in occasion["statements"]]


@pytest.fixture(scope="module")
def filed(tmp_path_factory):
    out = tmp_path_factory.mktemp("drafts") / "unsorted"
    return out, file_all(ARTICLES, out)


@pytest.fixture
def one(tmp_path):
    """A folder of one article, and where its drafts go."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "notice.txt").write_text(NOTICE)
    return folder, tmp_path / "drafts" / "unsorted"


def test_drafts_of_many_articles_pass_every_check_as_they_are(filed):
    out, outcome = filed
    assert outcome.articles == len(list(ARTICLES.glob("*.txt")))
    checked = check([COLLECTIONS], [out])
    drafts = [one for one in checked.collections if one.status == "draft"]
    occasions: list[Occasion] = [occasion for collection in drafts for occasion in collection.occasions]
    assert sum(len(occasion.statements) for occasion in occasions) == outcome.statements > 100
    assert all(report.evidence for occasion in occasions for one in occasion.statements for report in one.reports)


def test_the_same_articles_give_the_same_bytes_in_one_process_or_two(filed, tmp_path):
    file_all(ARTICLES, tmp_path / "unsorted", processes=2)
    assert contents(tmp_path / "unsorted") == contents(filed[0])


def test_parsing_again_changes_nothing(filed, tmp_path):
    out = tmp_path / "unsorted"
    shutil.copytree(filed[0], out)
    assert file_all(ARTICLES, out).edited == 0
    assert contents(out) == contents(filed[0])


def test_a_document_is_written_before_the_drafts_that_refer_to_it(one):
    folder, out = one
    out.mkdir(parents=True)
    (out / "occasions").write_text("a file where the folder of drafts would be, at which the work breaks off")
    with pytest.raises(OSError):
        file_all(folder, out)
    assert len(list((out / "documents").glob("*.yaml"))) == 1


def test_an_edited_draft_stays_and_is_not_drafted_a_second_time(one):
    folder, out = one
    file_all(folder, out)
    (path,) = (out / "occasions").glob("*.yaml")
    edited = path.read_text().replace("demand_withdrawal", "urge_withdrawal") + "# by hand\n"
    path.write_text(edited)
    outcome = file_all(folder, out)
    assert (outcome.edited, outcome.statements, outcome.settled) == (1, 0, 1)
    assert path.read_text() == edited
    assert len(statements(out)) == 1


def test_a_deleted_or_dropped_draft_does_not_come_back(one):
    folder, out = one
    file_all(folder, out)
    (path,) = (out / "occasions").glob("*.yaml")
    (report,) = read(path).content["statements"][0]["reports"]
    path.unlink()
    assert file_all(folder, out).statements == 0
    shutil.rmtree(out)
    sha256 = holdings_hash(folder)
    place = int(report["start"]), int(report["end"])
    Decisions(out).add(Decision("drop", sha256, *place, "idrissa-tankari", "demand_withdrawal", "x"))
    assert file_all(folder, out).settled == 1
    assert statements(out) == []


def holdings_hash(folder):
    (article,) = read_articles([folder / "notice.txt"], Setting(Names()), 1)
    return article.drafted.document["sha256"]


def test_drafts_that_are_no_longer_found_go_unless_somebody_edited_them(one):
    folder, out = one
    file_all(folder, out)
    stale = Filing(out, holdings(materials([COLLECTIONS])))
    occasion = {
        "id": "stale",
        "actor": "idrissa-tankari",
        "said_basis": "unknown",
        "medium": "unknown",
        "statements": [],
    }
    stale.put("occasions/stale.yaml", holdings_hash(folder), occasion)
    file_all(folder, out)
    assert not (out / "occasions" / "stale.yaml").exists()


def test_ids_never_clash_with_curated_ones_and_known_records_are_not_proposed_again(one, world, tmp_path):
    folder, out = one
    (folder / "lake.txt").write_text(
        "Orvenia demands Karvel's sailors leave\n\nDavin Reth said on Monday that the patrol must leave Lake Oskel.\n"
    )
    found = materials([world])
    lakeland = chosen(found, "lakeland")
    out = tmp_path / "drafts" / "lakeland"
    filing = Filing(out, holdings(found))
    taken = {kind: set(ids) for kind, ids in holdings(found).ids.items()}
    draft(read_articles(articles_in(folder)[0], Setting(gazetteer(lakeland)), 1), filing)
    assert taken["statements"].isdisjoint(statement["id"] for statement in statements(out))
    assert taken["occasions"].isdisjoint(path.stem for path in (out / "occasions").glob("*.yaml"))
    proposed = read(out / "actors.yaml").content if (out / "actors.yaml").exists() else []
    assert {record["id"] for record in proposed}.isdisjoint(holdings(found).named["actors"])
    assert not (out / "collection.yaml").exists()
    check([world], [tmp_path / "drafts"])


def test_what_a_curated_document_reports_already_is_not_drafted(tmp_path):
    found = materials([COLLECTIONS])
    held = holdings(found)
    document = next(iter(held.by_hash.values()))
    assert held.passages[document]
    passage = held.passages[document][0]
    assert held.coded(document, passage)
    assert not held.coded(document, type(passage)(10**6, 10**6 + 5, passage.position))


def test_lists_are_only_added_to(one):
    folder, out = one
    file_all(folder, out)
    path = out / "actors.yaml"
    path.write_text("# mine\n" + path.read_text())
    (folder / "second.txt").write_text("US troops must leave Syria, Orla Venn, a miller, said.\n")
    file_all(folder, out)
    assert path.read_text().startswith("# mine\n")
    assert {"idrissa-tankari", "orla-venn"} <= {record["id"] for record in read(path).content}


def test_copies_share_an_origin_and_say_on_what_evidence(one):
    folder, out = one
    story = (HERE / "articles" / "haiti.txt").read_text()
    (folder / "a.txt").write_text(story)
    (folder / "b.txt").write_text("Another heading\n\n" + story)
    outcome = file_all(folder, out)
    (repeated,) = outcome.repeated
    assert repeated.one_source
    first, second = (read(out / "documents" / f"{id_}.yaml").content for id_ in (repeated.first, repeated.second))
    assert first["origin"] == second["origin"]
    assert (first.get("flags"), second["flags"]) == (None, ["copy"])
    assert "equal" in second["note"]
    check([COLLECTIONS], [out])


def test_a_copy_cut_short_under_another_dateline_is_told_as_one(one):
    folder, out = one
    story = (HERE / "articles" / "haiti.txt").read_text()
    heading, first, *others = story.strip().split("\n\n")
    (folder / "a.txt").write_text("\n\n".join([heading, f"NIAMEY (Wire) - {first}", *others]))
    (folder / "b.txt").write_text("\n\n".join(["Another heading", first, *others[:-1]]))
    (repeated,) = file_all(folder, out).repeated
    later = read(out / "documents" / f"{repeated.second}.yaml").content
    assert later["flags"] == ["copy"]
    assert ", 0 reworded and 1 cut of " in later["note"]
    assert "swapped" not in later["note"]


def test_copies_of_what_an_earlier_run_read_share_its_origin(one):
    folder, out = one
    story = (HERE / "articles" / "haiti.txt").read_text()
    (folder / "notice.txt").write_text(story)
    file_all(folder, out)
    later = folder.parent / "later"
    later.mkdir()
    (later / "b.txt").write_text("Another heading\n\n" + story)
    (repeated,) = file_all(later, out).repeated
    assert repeated.one_source
    first, second = (read(out / "documents" / f"{id_}.yaml").content for id_ in (repeated.first, repeated.second))
    assert first["origin"] == second["origin"]
    assert (first.get("flags"), second["flags"]) == (None, ["copy"])
    before = contents(out)
    file_all(later, out)
    assert contents(out) == before
    file_all(folder, out)
    first = read(out / "documents" / f"{repeated.first}.yaml").content
    assert (first["origin"], first.get("flags")) == (second["origin"], None)
    check([COLLECTIONS], [out])


def test_a_swapped_word_in_a_quotation_is_flagged_with_the_likelier_wording(one):
    folder, out = one
    quote = "“The foreign soldiers at the Niamey base must leave Niger before the rains begin,” Idrissa Tankari said."
    story = (
        f"{quote}\n\nThe soldiers came in 2013 and the soldiers live in three camps by the river.\n\nSoldiers eat rice."
    )
    (folder / "a.txt").write_text(story)
    (folder / "b.txt").write_text(story.replace("foreign soldiers", "foreign troops"))
    file_all(folder, out)
    flagged = [report for one in statements(out) for report in one["reports"] if "garbled" in report.get("flags", ())]
    assert [report["quote"] for report in flagged] == [
        "The foreign troops at the Niamey base must leave Niger before the rains begin,"
    ]
    assert "“soldiers” there for “troops” here" in flagged[0]["note"]
    check([COLLECTIONS], [out])


def test_ids_wanted_by_many_articles_are_numbered_in_their_order(one):
    folder, out = one
    for number in range(2, 6):
        (folder / f"notice-{number}.txt").write_text(f"{NOTICE}\nPrinted in {number} towns.\n")
    file_all(folder, out)
    ids = sorted(one["id"] for one in statements(out))
    assert ids == [ids[0], *(f"{ids[0]}-{number}" for number in range(2, 6))]
    before = contents(out)
    file_all(folder, out)
    assert contents(out) == before


def test_broken_articles_are_named_and_the_others_drafted(one):
    folder, out = one
    (folder / "empty.txt").write_bytes(b"")
    (folder / "noise.txt").write_bytes(bytes(range(256)) * 40)
    outcome = file_all(folder, out)
    assert [path.name for path, _ in outcome.problems] == ["noise.txt"]
    assert [(path.name, words) for path, words in outcome.notes] == [("empty.txt", "is empty; left out")]
    assert outcome.articles == 1


def test_an_article_that_takes_too_long_is_named_and_the_others_go_on(one):
    folder, _ = one
    (folder / "long.txt").write_text("Assad said that Turkish troops must leave Syria. " * 9000)
    read_with = Setting(Names(), seconds=0.2)
    articles = {article.path.name: article for article in read_articles(articles_in(folder)[0], read_with)}
    problem = articles.pop("long.txt").problem
    assert problem == "takes more than 0.2 seconds to parse; split it, or give more with --seconds"
    assert [article.problem for article in articles.values()] == [""]


def test_spelling_variants_of_known_names_are_suggested_and_never_merged(one, tmp_path):
    folder, _ = one
    (folder / "notice.txt").write_text("US troops must leave Syria, Fayssal Mekdadd, a minister, said on Monday.\n")
    names = gazetteer(chosen(materials([COLLECTIONS]), "syria-foreign-forces"))
    outcome = file_all(folder, tmp_path / "syria-foreign-forces", names=names)
    assert list(outcome.alike) == [line for line in outcome.alike if "faisal-mekdad" in line] != []


def test_writing_over_a_file_leaves_no_other_behind(tmp_path):
    write(tmp_path / "a.yaml", written({"id": "a"}))
    write(tmp_path / "a.yaml", written({"id": "b"}))
    assert [path.name for path in tmp_path.iterdir()] == ["a.yaml"]
