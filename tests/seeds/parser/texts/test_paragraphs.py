import pytest

from seeds.parser.texts.paragraphs import LONGEST, paragraphs


def kinds(text: str) -> list[str]:
    return [paragraph.kind for paragraph in paragraphs(text)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Governor asks fleet to leave the bay", "headline"),
        ("The governor asked the fleet to leave the bay.", "prose"),
        ("Read more: Fleet leaves bay", "link"),
        ("Related stories", "link"),
        ("Sign up for our newsletter to get the best of the week.", "plug"),
        ("[an error occurred while processing this directive]", "error"),
        (">> Norland: Troops to stay in Alma", "link"),
        ("Sailors wave from the deck on Friday. (Ann Lee/Reuters)", "caption"),
        ("(Reporting by Ann Lee; Editing by Bo Dahl)", "credit"),
        ("By Ann Lee", "credit"),
        ("By Ann Lee and Bo Dahl, Norstad", "credit"),
        ("By our correspondent in Norstad", "credit"),
        ("By Tuesday, the fleet had left the bay.", "prose"),
        ("By land and sea the fleet must leave.", "prose"),
        ("News / World", "navigation"),
        ("JUST WATCHED Fleet leaves bay Replay More Videos... MUST WATCH Fleet leaves bay 01:28", "link"),
        ("MUST WATCH Why the fleet must leave", "link"),
        ("Fleet to stay in the bay, governor vows Read more", "link"),
        ("Governor says the fleet must leave 02:44", "link"),
        ("Play video", "link"),
        ("The governor told the fleet to read more.", "prose"),
        ("Governor to speak to the fleet at 12:45", "headline"),
        ("Get the Courier stories you care about delivered to your inbox.", "plug"),
        ("By signing up, you agree to our terms", "plug"),
        ("The fleet must leave at once, the governor said. Ships/boats are to follow.", "prose"),
        ("Our sailors stay! — Ann Lee (@ annlee) July 26, 2017", "prose"),
    ],
)
def test_a_line_is_told_from_furniture_by_its_wording(line: str, kind: str) -> None:
    assert kinds(line) == [kind]


@pytest.mark.parametrize(
    "dateline",
    ["PORT ALMA, June 3 (Wire) - ", "Port Alma (CNN) ", "(CNN) -- ", "(BBC News) ", "PORT ALMA/NORSTAD (Wire) - "],
)
def test_a_dateline_is_no_part_of_the_prose(dateline: str) -> None:
    text = f"{dateline}The governor said no."
    (paragraph,) = paragraphs(text)
    assert text[paragraph.body :] == "The governor said no."


@pytest.mark.parametrize("label", ["Story highlights ", "Highlights: ", "Key points: "])
def test_the_label_before_the_points_of_a_story_is_no_part_of_the_first(label: str) -> None:
    text = f"Fleet leaves bay\n\n{label}Governor says the fleet must leave\n\nCaptain: We stay"
    assert [(p.kind, p.span.of(text)) for p in paragraphs(text)][1:] == [
        ("headline", "Governor says the fleet must leave"),
        ("headline", "Captain: We stay"),
    ]


def test_lines_broken_at_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "The governor of the island told the assembly on Tuesday that the fleet had\n"
        "to leave the bay before the first storm of the winter season came.\n\nHe left."
    )
    assert len(list(paragraphs(text))) == 2


def test_an_endless_line_is_cut_without_losing_a_word() -> None:
    text = "word " * LONGEST
    pieces = [paragraph.span.of(text) for paragraph in paragraphs(text)]
    assert max(map(len, pieces)) <= LONGEST
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")


def test_a_line_in_capitals_amid_prose_is_a_link_to_another_story() -> None:
    prose = "The governor of the island told the assembly on Tuesday that the fleet had to leave the bay."
    shouted = "FLEET CHIEF WARNS ISLAND OF COLD WINTER IF SAILORS LEAVE"
    assert kinds(f"{prose}\n\n{shouted}\n\n{prose}") == ["prose", "link", "prose"]
    assert kinds(f"{shouted}\n\n{prose}") == ["headline", "prose"]
