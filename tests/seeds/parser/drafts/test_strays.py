"""What is only like a position is told in an article about forces, and left open on a page about something else."""

from seeds.parser import parse
from seeds.parser.drafts.proposals import Parsed

STATED = "Some 300 Norlandian soldiers have been stationed in Velland since 2019.\n\n"
LIKE = '"The Norlandian soldiers taught our police everything they know," said mayor Ann Lee of Velland.\n\n'
TOLD = "".join(
    f"Deputy {name} demanded that the Norlandian soldiers leave Velland.\n\n"
    for name in ("Bo Dahl", "Eva Berg", "Ali Nuri")
)
OTHERWISE = "The mill on the river buys wool from both valleys, and its prices have hardly changed in years.\n\n" * 40


def rules(parsed: Parsed) -> list[str]:
    return [r.rule for o in parsed.occasions for s in o.statements for r in s.reports if "+like-" in r.rule]


def test_what_is_like_a_position_is_told_where_the_article_is_about_forces() -> None:
    assert len(rules(parse(STATED + LIKE))) == 1
    assert len(rules(parse(STATED + TOLD + LIKE))) == 1


def test_on_a_page_about_something_else_it_is_left_open() -> None:
    page = STATED + LIKE + OTHERWISE
    parsed = parse(page)
    assert not rules(parsed)
    assert page.index(LIKE[:-2]) in [start for start, _ in parsed.left_open]
    assert len(rules(parse(page, doubtful=True))) == 1


def test_what_frames_tell_is_told_there_too() -> None:
    parsed = parse(STATED + TOLD + LIKE + 2 * OTHERWISE)
    assert {s.position for o in parsed.occasions for s in o.statements} == {"demand_withdrawal"}
