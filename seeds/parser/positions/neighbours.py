"""Words that mean one thing of soldiers and another of the rest: who is left dead, who is put on the ground."""

from seeds.parser.texts.wordlists import word_set

LEAVING = word_set("leave leaves left leaving")
PUTTING = word_set("put puts putting")
_LEFT_SO = word_set("dead wounded injured homeless stranded")
_FAR = 12
"""What people are left, and within how many words behind that: "has left more than 40 rebels dead"."""
SOME_OF = word_set(
    """a an some about approximately around roughly nearly only just up to as many small residual token limited
    remaining force contingent group number handful few of"""
)
"""What stands between leaving and the soldiers of whom a part is left."""
_ON_THE_GROUND = ["on", "the", "ground"]


def is_left_so(lowered: list[str], at: int) -> bool:
    """Whether the leaving at `at` tells what became of people: "has left more than 40 rebels dead"."""
    return lowered[at] in LEAVING and not _LEFT_SO.isdisjoint(lowered[at + 2 : at + _FAR])


def goes_there(lowered: list[str], at: int, behind: int) -> bool:
    """Whether what is put at `at` is sent by the words from `behind` on: "put boots on the ground", not "on alert"."""
    near = behind - at < _FAR and "," not in lowered[at:behind]
    return near and (lowered[behind : behind + 3] == _ON_THE_GROUND or lowered[behind : behind + 1] == ["into"])
