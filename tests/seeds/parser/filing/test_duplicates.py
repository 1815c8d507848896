from seeds.parser.filing.duplicates import compare, garbled
from seeds.parser.filing.swaps import Swap

ONE = (
    "The fleet left the northern bay on Monday after a long dispute over the harbour fees.\n\n"
    'The mayor said: "The navy advisers will stay in the harbour until the talks are over."\n\n'
    "Nobody came to the pier in the rain."
)
SPUN = (
    "The fleet left the northern bay on Monday after a prolonged dispute over the harbour fees.\n\n"
    'The mayor said: "The military advisers will stay in the harbour until the talks are over."\n\n'
    "Military music was played, and the military band left. Nobody came to the pier in the rain."
)


def test_a_spun_page_is_found_with_the_words_it_swapped() -> None:
    evidence = compare(ONE, SPUN)
    assert len(evidence.shared) == 1
    assert [pair.swaps for pair in evidence.spun] == [(Swap("long", "prolonged"),), (Swap("navy", "military"),)]
    assert evidence.share == 1.0


def test_pages_on_other_subjects_share_nothing() -> None:
    evidence = compare(ONE, "The price of bread rose again. Bakers blame the weather and the mill.")
    assert (evidence.shared, evidence.spun, evidence.share) == ((), (), 0.0)


def test_a_garbled_quotation_names_the_likelier_wording() -> None:
    (found,) = garbled(ONE, SPUN)
    assert found.swaps == (Swap("navy", "military"),)
    assert found.likelier == "second"
    assert found.first.of(ONE).startswith("The navy advisers")


def test_a_trusted_text_decides_before_the_count() -> None:
    (found,) = garbled(ONE, SPUN, trusted="The navy sent advisers.")
    assert found.likelier == "first"


def test_one_swap_between_equal_runs_counts_in_unlike_sentences() -> None:
    equal = "he denied that the city had any {} troops in the valley"
    first = equal.format("lively") + " and claimed that the rest were advisers sent there on request of the mayor."
    second = "But " + equal.format("active") + ': "That is all there is to say about it," he said.'
    (pair,) = compare(first, second).spun
    assert pair.swaps == (Swap("lively", "active"),)


def test_a_page_equals_itself() -> None:
    evidence = compare(ONE, ONE)
    assert (len(evidence.shared), evidence.spun) == (3, ())
