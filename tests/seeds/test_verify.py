"""Proving hashes, lengths, spans and quotes against the texts of the documents."""

import shutil
from hashlib import sha256

import pytest

from seeds.check import check
from seeds.collections import COLLECTIONS
from seeds.verify import verify
from tests.seeds.mistakes import RETH, TAVISH, WIRE

COUNTED = "lakeland/occasions/oskel-2020-11-29.yaml"

NOWHERE = "does not stand in its span, nor anywhere in its document; separate its parts by ' … '"
MISTAKES = [
    (WIRE, "length: 593", "length: 600", (WIRE, "length", "is 600, but the text has 593 characters", "593")),
    (TAVISH, "start: 53\n        end: 165", "start: 40\n        end: 101",
     (TAVISH, "statements[0].reports[0].quote", "does not stand in its span, but at 103 to 129", None)),
    (TAVISH, "quote: take home", "quote: bring home",
     (TAVISH, "statements[0].reports[4].quote", NOWHERE, None)),
    (TAVISH, "quote: take home", "quote: 'Take home '",
     (TAVISH, "statements[0].reports[4].quote", NOWHERE, "take home")),
    (TAVISH, "        end: 165\n        form: mixed\n        quote: must take its sailors home",
     "        end: 165\n        form: mixed\n        quote: must [...] its sailor home",
     (TAVISH, "statements[0].reports[0].quote", NOWHERE, "must … its sailors home")),
    (TAVISH, "start: 166", "start: 167",
     (TAVISH, "statements[1].reports[0].start", "the span begins or ends within a word", "166 and 232")),
    (TAVISH, "start: 166", "start: 165",
     (TAVISH, "statements[1].reports[0].start", "the span begins or ends with a space", "166 and 232")),
    (TAVISH, "actor_as_written: President Lena Tavish", "actor_as_written: Mrs Tavish",
     (TAVISH, "statements[0].reports[0].actor_as_written", "'Mrs Tavish' does not stand in lake-wire-2018-05-21",
      None)),
    (COUNTED, "quote: There are forty sailors left at Port Ansel … Nobody asked them to leave",
     "quote: Nobody asked them to leave … There are forty sailors left at Port Ansel",
     (COUNTED, "statements[0].reports[0].quote", "does not stand in its span, but at 246 to 272 with its first part",
      None)),
]  # fmt: skip


@pytest.fixture
def texts(world):
    """The articles that the invented collections are curated from."""
    return world.parent / "texts"


def found(directory, texts):
    problems = verify(check([directory]).materials, texts).problems
    return [
        (str(one.file.relative_to(directory)), one.field, one.message, one.suggestion) for one in problems
    ]  # fmt: skip


def test_the_world_stands_in_its_texts(world, texts):
    assert found(world, texts) == []


@pytest.mark.parametrize(("file", "old", "new", "expected"), MISTAKES)
def test_what_does_not_stand_there_is_reported(rewrite, texts, file, old, new, expected):
    assert found(rewrite(file, old, new), texts) == [expected]


def test_lines_of_a_text_may_end_inside_a_quote(rewrite, texts, tmp_path):
    text = (texts / "lake-wire-2022-02-10.txt").read_text("utf-8").replace("take home", "take\nhome")
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "article.txt").write_text(text, "utf-8")
    was = "64d748eff309b3cb4f9a758ad18cea25580b825c17ac619629acc28cd15f7b61"
    now = sha256(text.encode()).hexdigest()
    assert found(rewrite("lakeland/documents/lake-wire-2022-02-10.yaml", was, now), tmp_path / "texts") == []


def test_files_are_found_whatever_they_are_called(world, texts, tmp_path):
    for number, path in enumerate(sorted(texts.iterdir())):
        (tmp_path / str(number)).mkdir()
        shutil.copy(path, tmp_path / str(number) / "article")
    assert found(world, tmp_path) == []


def test_a_changed_text_is_not_the_document_any_more(world, texts, tmp_path):
    copy = tmp_path / "texts"
    shutil.copytree(texts, copy)
    path = next(path for path in copy.iterdir() if "take its sailors home" in path.read_text("utf-8"))
    path.write_text(path.read_text("utf-8") + "\n", "utf-8")
    ((file, field, message, _),) = found(world, copy)
    assert file == f"lakeland/documents/{path.stem}.yaml"
    assert (field, message) == ("sha256", f"is not the hash of {path}, which is called like the document")
    path.rename(path.with_stem("renamed"))
    verified = verify(check([world]).materials, copy)
    assert (verified.problems, verified.absent) == ((), (path.stem,))


def test_texts_that_are_not_at_hand_are_named_and_the_others_proved(rewrite, texts, tmp_path):
    directory = rewrite(TAVISH, "actor_as_written: President Lena Tavish", "actor_as_written: Mrs Tavish")
    (tmp_path / "few").mkdir()
    for name in ("lake-wire-2018-05-21.txt", "spinner-first.txt"):
        shutil.copy(texts / name, tmp_path / "few")
    verified = verify(check([directory]).materials, tmp_path / "few")
    assert verified.at_hand == ("lake-wire-2018-05-21", "spinner-first")
    assert len(verified.absent) == 8
    assert [one.message for one in verified.problems] == ["'Mrs Tavish' does not stand in lake-wire-2018-05-21"]


def test_a_text_in_another_encoding_is_found_by_what_it_is_as_utf_8(world, texts, tmp_path):
    text = (texts / "spinner-first.txt").read_text("utf-8")
    (tmp_path / "a.txt").write_bytes(text.encode("utf-16"))
    assert verify(check([world]).materials, tmp_path).at_hand == ("spinner-first",)


def test_a_span_beyond_the_text_is_reported_even_where_the_length_is_wrong_too(rewrite, texts):
    rewrite(WIRE, "length: 593", "length: 5930")
    directory = rewrite(RETH, "start: 234\n        end: 321", "start: 234\n        end: 3210")
    assert [(field, message) for _, field, message, _ in found(directory, texts)] == [
        ("length", "is 5930, but the text has 593 characters"),
        ("statements[0].reports[0].end", "3210 lies beyond the 593 characters of lake-wire-2018-05-21"),
    ]


def test_the_real_collection_stands_in_its_documents():
    documents = COLLECTIONS.parents[2] / "shared" / "documents"
    if not documents.is_dir():
        pytest.skip("the source articles are not beside the project; their text is no part of it")
    verified = verify(check([COLLECTIONS]).materials, documents)
    assert (verified.problems, verified.absent) == ((), ())
