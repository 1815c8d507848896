"""The day of speech: told at the cue, carried over the occasion, taken from the page, or unknown."""

import pytest

from seeds.parser import parse

TUESDAY = "2023-09-26"


def said(text: str, published: str | None = TUESDAY) -> list[str]:
    """The day of speech of every report of a text, in order of the reports."""
    found = parse(text, published=published)
    dated = [
        (report.start, occasion.said)
        for occasion in found.occasions
        for statement in occasion.statements
        for report in statement.reports
    ]
    assert dated, "the text was meant to hold a statement"
    return [day for _, day in sorted(dated)]


def told(sentence: str, published: str | None = TUESDAY) -> str:
    """The day of speech of a text that holds one statement."""
    days = said(sentence, published)
    assert len(days) == 1
    return days[0]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("On Monday, Iraq's prime minister said US troops must leave Iraq.", "2023-09-25"),
        ("Iraq's prime minister on Monday said US troops must leave Iraq.", "2023-09-25"),
        ("Iraq's prime minister said on Monday that US troops must leave Iraq.", "2023-09-25"),
        ("Iraq's prime minister told reporters in Basra on Monday that US troops must leave Iraq.", "2023-09-25"),
        ("“US troops must leave Iraq,” Iraq's prime minister said in a speech on Monday.", "2023-09-25"),
        ("In Monday's remarks, Iraq's prime minister said US troops must leave Iraq.", "2023-09-25"),
        ("At the end of August Iraq's prime minister said that US troops must leave Iraq.", "2023-08"),
        ("Iraq's prime minister, who lost an arm in the war, on Monday said US troops must leave Iraq.", "2023-09-25"),
        ("Iraq's prime minister appealed to Washington on Monday to pull the US troops out of Iraq.", "2023-09-25"),
        ("Iraq's prime minister called the US troops occupiers in a statement late on Monday.", "2023-09-25"),
        ("“US troops must leave Iraq,” Iraq's prime minister said Monday.", "2023-09-25"),
        ("Monday's statement by Iraq's foreign ministry said US troops must leave Iraq.", "2023-09-25"),
        ("Iraq demanded the withdrawal of US troops in a speech in New York on Monday evening.", "2023-09-25"),
        ("US troops are to leave Iraq, Iraq's prime minister announced on Monday.", "2023-09-25"),
        ("On that 24 August the Iraqi prime minister said that US troops must leave Iraq.", "2023-08-24"),
        ("Iraq's prime minister pledged on Monday that he would drive the US troops out of Iraq.", "2023-09-25"),
        ("Iraq's prime minister said this week that US troops must leave Iraq.", "2023-09-25/2023-09-26"),
    ],
)
def test_the_day_at_the_cue_is_that_of_speech(sentence: str, day: str) -> None:
    assert told(sentence) == day


@pytest.mark.parametrize(
    "sentence",
    [
        "Iraq's prime minister said US troops must leave Iraq by Monday.",
        "Iraq's prime minister, who met the envoy on Monday, said US troops must leave Iraq.",
        "Iraq's prime minister said US troops who came on Monday must leave Iraq.",
        "After Monday's raid, Iraq's prime minister said US troops must leave Iraq.",
        "“US troops must leave Iraq,” said Iraq's prime minister, who put the army on alert last week.",
        "Iraq's prime minister told the Sunday Beacon that US troops must leave Iraq.",
        "BAGHDAD, Sept 25 (Wire) - Iraq's prime minister said US troops must leave Iraq.",
        "Baghdad, Sept 25, 2023 (Wire) - Iraq's prime minister said US troops must leave Iraq.",
        "Iraq's prime minister has always said that US troops must leave Iraq.",
        "The junta that seized power in Baghdad in July demanded the departure of US troops from Iraq.",
        "In an interview to be broadcast on Wednesday, Iraq's prime minister says US troops must leave Iraq.",
    ],
)
def test_the_day_of_something_else_is_not_that_of_speech(sentence: str) -> None:
    assert told(sentence) == ""


def test_what_is_said_a_day_earlier_is_dated_by_the_last_day_told() -> None:
    text = (
        "Iraq's prime minister said on Friday that US troops must leave Iraq.\n\n"
        "Iran's foreign minister had said a day earlier that the American soldiers in Iraq were occupiers."
    )
    assert said(text) == ["2023-09-22", "2023-09-21"]


DATED = "Iraq's prime minister, Ali Karim, said on Monday that US troops must leave Iraq."


@pytest.mark.parametrize(
    ("later", "day"),
    [
        ("He added that the US presence in Iraq was illegal.", "2023-09-25"),
        ("“The US presence was illegal as long as Iraq was weak,” he told reporters.", "2023-09-25"),
        ("He said the US presence in Iraq had long been illegal.", "2023-09-25"),
        ("The harvest was good.\n\nKarim said the US presence in Iraq was illegal.", "2023-09-25"),
        ("Karim had said earlier that the US presence in Iraq was illegal.", ""),
        ("Karim says the US presence in Iraq is illegal.", ""),
        ("“The US presence in Iraq is illegal,” Karim said in an interview.", ""),
        ("A farmer, Omar Said, said the US presence in Iraq was illegal.", ""),
    ],
)
def test_a_speaker_goes_on_on_the_day_told_unless_set_apart(later: str, day: str) -> None:
    assert said(f"{DATED}\n\n{later}")[1:] == [day]


def test_a_month_holds_in_its_own_paragraph_only() -> None:
    first = "Iraq's prime minister, Ali Karim, said in May that US troops must leave Iraq."
    again = "He said the US presence in Iraq was illegal."
    assert said(f"{first} {again}") == ["2023-05", "2023-05"]
    assert said(f"{first}\n\n{again}") == ["2023-05", ""]


def test_who_speaks_for_a_government_next_shares_its_day() -> None:
    text = (
        "Iraq on Monday demanded that the US troops leave the country.\n\n"
        "“The US presence in Iraq is illegal,” Iraqi Foreign Minister Ali Karim told reporters.\n\n"
        "“The US presence in Iraq is illegal,” Iranian Foreign Minister Reza Amin told reporters."
    )
    assert said(text) == ["2023-09-25", "2023-09-25", ""]


def test_a_bare_name_after_an_officer_is_that_officer() -> None:
    text = (
        "Iraq's foreign minister on Monday demanded that the US troops leave the country.\n\n"
        "“The US presence in Iraq is illegal,” Ali Karim told the council."
    )
    assert said(text) == ["2023-09-25", "2023-09-25"]


def test_a_gesture_is_of_the_day_of_the_quotation_after_it() -> None:
    text = (
        "Iran brushed aside the demand that its forces leave Iraq. “Our forces in Iraq will stay,” "
        "Iranian Foreign Minister Reza Amin told a briefing on Monday."
    )
    assert said(text)[0] == "2023-09-25"


def test_a_narrator_who_brings_the_speaker_before_the_public_tells_the_day() -> None:
    met = "Foreign Minister Ali Karim of Iraq went before the Security Council on Friday."
    quote = "“The US troops must leave Iraq,” Karim told the council."
    assert said(f"{met}\n\n{quote}") == ["2023-09-22"]
    assert said(f"Foreign Minister Ali Karim of Iraq flew in on Friday.\n\n{quote}") == [""]


def test_a_headline_is_of_the_day_of_what_it_reports() -> None:
    text = (
        "Iraq demands withdrawal of US troops\n\n"
        "“The US presence in Iraq is illegal,” said Omar Said, a farmer.\n\n"
        "Iraq's prime minister, Ali Karim, on Monday demanded the withdrawal of US troops from Iraq."
    )
    assert said(text) == ["2023-09-25", "", "2023-09-25"]


def test_a_headline_of_another_side_stays_without_a_day() -> None:
    text = f"Iran demands withdrawal of US troops\n\n{DATED}"
    assert said(text) == ["", "2023-09-25"]


def test_entries_of_a_live_page_are_of_its_day() -> None:
    entries = "\n\n".join(
        f"{hour}:05 {who} says the US troops must leave Iraq."
        for hour, who in ((10, "Iraq"), (11, "Iran"), (12, "Russia"))
    )
    assert said(f"Live: Iraq\n\n{entries}") == [TUESDAY] * 3
    assert said(f"Live: Iraq\n\nMonday 25 September 2023\n\n{entries}") == ["2023-09-25"] * 3


TURNS = "\n\n".join(f"KARIM: {words}" for words in ("Good evening.", "The US troops must leave Iraq.", "Thank you."))


@pytest.mark.parametrize(
    ("heading", "day"),
    [
        ("Broadcast: Monday, 25 September 2023, 21:30", "2023-09-25"),
        ("Ali Karim of Iraq spoke to our reporter in Basra on Friday. The talk has been shortened.", "2023-09-22"),
        ("Ali Karim of Iraq lost his seat on Friday. A friend is with him in the studio.", ""),
    ],
)
def test_a_transcript_is_of_the_day_its_heading_tells(heading: str, day: str) -> None:
    assert said(f"A talk in Basra\n\n{heading}\n\n{TURNS}") == [day]


def test_the_line_that_dates_a_printed_talk_is_its_publication_unless_it_tells_the_hour() -> None:
    assert said(f"A talk in Basra\n\n26 September 2023\n\n{TURNS}") == [""]
    assert said(f"A talk in Basra\n\n26 September 2023, 1:35 p.m.\n\n{TURNS}") == [TUESDAY]


def test_a_transcript_dates_those_alone_who_take_turns_in_it() -> None:
    turn = "KARIM: The Red Lions, an armed group, said in their newest film that US troops must leave Iraq."
    text = f"A talk in Basra\n\nBroadcast: 25 September 2023, 21:30\n\n{TURNS}\n\n{turn}\n\nKARIM: Good night."
    assert said(text) == ["2023-09-25", ""]


def test_a_report_of_proceedings_is_of_the_day_the_house_sat() -> None:
    text = (
        "Report of the debate on the bases\n\nThe House met on Monday at ten.\n\n"
        "Mr Karim said that the US troops must leave Iraq."
    )
    assert told(text) == "2023-09-25"
    assert told(text.replace("Report of the debate on the bases", "The bases once more")) == ""


def test_numbered_points_are_of_the_day_of_their_document() -> None:
    text = (
        "What Iraq wants\n\nOn Monday, the government of Iraq released the statement printed below.\n\n"
        "1. Iraq thanks the Council.\n\n2. Iraq demands the withdrawal of US troops from Iraq.\n\n3. Iraq is patient."
    )
    assert said(text)[-1] == "2023-09-25"


def test_a_statement_is_of_the_day_in_its_heading() -> None:
    text = (
        "Statement of 12 March 2023 by the government of Iraq\n\nThe government demands that the US troops leave Iraq."
    )
    assert said(text) == ["2023-03-12"]
    assert said(text.replace("Statement", "Feast")) == [""]


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("In the accord of 4 May 1992, Russia promised to withdraw its troops from Moldova.", "1992-05-04"),
        ("Russia promised in a letter of 4 May 1992 to withdraw its troops from Moldova.", "1992-05-04"),
        ("At a summit in Istanbul in 1999 Russia promised to withdraw its troops from Moldova.", "1999"),
        ("Russia, which joined in 1999, promised to withdraw its troops from Moldova.", ""),
        ("In a letter dated 4 October, Russia promised to withdraw its troops from Moldova.", "2022-10-04"),
    ],
)
def test_a_promise_is_of_the_day_of_the_paper_it_stands_in(sentence: str, day: str) -> None:
    assert told(sentence) == day


def test_a_page_without_a_date_is_no_older_than_its_pictures() -> None:
    picture = "American soldiers in Basra, Iraq, on June 22, 2021. (Photo by AFP)"
    words = "Iraq's prime minister said US troops must leave Iraq."
    assert told(f"Basra\n\n{picture}\n\n{words}", None) == "2021-06-22?/.."
    assert told(f"Basra\n\n{picture}\n\n{words}") == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Iraq's premier said the US soldiers flown there in April for exercises must leave Iraq.",
        "Asked if a letter signed last week also meant the US troops, Iraq's premier said it did not mean them.",
        "Iraq's ministry described the US base as illegal and said the last ship would sail in the first week of May.",
        "Iraq's council demands that US troops leave Iraq in keeping with the Agreement of 20 June 2011.",
    ],
)
def test_a_date_of_what_is_spoken_of_is_no_day_of_speech(sentence: str) -> None:
    assert set(said(sentence)) == {""}
