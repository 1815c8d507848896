"""Articles parsed again without their date and outlet, which their documents have."""

from pathlib import Path

import pytest

from api.cli import main
from seeds.files import read

TOLD = "The French troops must leave Niger, Idrissa Tankari, a spokesman for the junta, said on Monday.\n"
DATED = f"26 September 2023\n\n{TOLD}"


@pytest.fixture(params=[TOLD, DATED])
def parse(request, tmp_path, monkeypatch):
    """Parses one article, which tells its date or does not; gives its document and the days of what was said."""
    monkeypatch.chdir(tmp_path)
    Path("texts").mkdir()
    Path("texts/notice.txt").write_text(request.param)

    def run(*options):
        assert main(["parse", "texts", *options]) == 0
        occasions = (read(path).content for path in Path("drafts").rglob("occasions/*.yaml"))
        return read(document()).content, {one.get("said") for one in occasions}

    return run


def document():
    (path,) = Path("drafts").rglob("documents/*.yaml")
    return path


def test_what_was_given_once_need_not_be_given_again(parse):
    first = parse("--published", "2023-09-26", "--outlet", "niger-post")
    assert first[1] == {"2023-09-25"}
    assert parse() == first


def test_what_is_given_anew_is_taken(parse):
    parse("--published", "2023-09-26", "--outlet", "niger-post")
    record, said = parse("--published", "2023-10-03", "--outlet", "rferl")
    assert (record["published"], record["outlet"], said) == ("2023-10-03", "rferl", {"2023-10-02"})


def test_a_date_that_was_edited_into_the_document_dates_what_was_said(parse):
    parse("--published", "2023-09-26")
    document().write_text(document().read_text().replace("published: 2023-09-26", "published: 2023-09-19"))
    assert parse()[1] == {"2023-09-18"}
