"""Which position it is to deny, refuse, back or repeat what another says of a force (codebook.md)."""

from seeds.parser.texts.wordlists import word_set

_WANTS = word_set("demand_withdrawal urge_withdrawal request_presence")
_PLANS = word_set("announce_deployment announce_withdrawal")
_FACTS = word_set("claim_presence deny_presence predict_withdrawal report_withdrawal interpret_scope")
_VIEWS = word_set(
    "condemn_presence reject_presence justify_presence warn_of_consequences refuse_withdrawal vow_to_stay"
)
_FITTING = {
    "assertion": _FACTS | _PLANS,
    "charge": word_set("claim_presence condemn_presence warn_of_consequences"),
    "figure": word_set("claim_presence"),
    "ask": _WANTS,
    "offer": word_set("offer_terms announce_deployment"),
    "plan": _PLANS | word_set("offer_terms vow_to_stay"),
    "idea": _PLANS | _WANTS | {"offer_terms"},
    "threat": word_set("threaten_expulsion warn_of_consequences demand_withdrawal"),
    "view": _WANTS | _VIEWS,
    "denial": word_set("deny_presence refuse_withdrawal reject_presence"),
    "wish": _WANTS | _PLANS,
    "anything": _FACTS | _WANTS | _PLANS | word_set("offer_terms threaten_expulsion"),
}
"""The positions that each kind of thing referred to (see speech.referring) may be."""

_DENIED = {
    "claim_presence": "deny_presence",
    "announce_deployment": "deny_presence",
    "deny_presence": "claim_presence",
    "condemn_presence": "deny_presence",
    "interpret_scope": "interpret_scope",
    **dict.fromkeys(["predict_withdrawal", "report_withdrawal", "announce_withdrawal"], "refuse_withdrawal"),
}
_REFUSED = {
    **_DENIED,
    "condemn_presence": "justify_presence",
    **dict.fromkeys(["demand_withdrawal", "urge_withdrawal", "threaten_expulsion"], "refuse_withdrawal"),
    **dict.fromkeys(["request_presence", "announce_deployment"], "reject_presence"),
}
_BLAMED = {
    **dict.fromkeys(["demand_withdrawal", "urge_withdrawal", "threaten_expulsion"], "refuse_withdrawal"),
    "announce_withdrawal": "refuse_withdrawal",
    **dict.fromkeys(["announce_deployment", "request_presence", "claim_presence"], "condemn_presence"),
    **dict.fromkeys(["vow_to_stay", "justify_presence", "refuse_withdrawal"], "condemn_presence"),
}
_REGRETTED = dict.fromkeys(["announce_withdrawal", "report_withdrawal"], "justify_presence")
_BACKED = {
    **{position: position for position in _WANTS | _VIEWS},
    "announce_deployment": "justify_presence",
    "vow_to_stay": "justify_presence",
    "announce_withdrawal": "urge_withdrawal",
}
_BACKED_BY_OWNER = {
    **{position: position for position in _WANTS | _VIEWS | _PLANS if position != "request_presence"},
    "predict_withdrawal": "announce_withdrawal",
}
_ECHOED = {**{position: position for position in _FACTS}, **_BACKED, "announce_withdrawal": ""}
_GRANTED = {
    **dict.fromkeys(["demand_withdrawal", "urge_withdrawal"], "announce_withdrawal"),
    "request_presence": "announce_deployment",
}
_AFFIRMED = {
    **{position: position for position in ("claim_presence", "deny_presence", "announce_deployment")},
    **dict.fromkeys(["predict_withdrawal", "report_withdrawal", "announce_withdrawal"], "report_withdrawal"),
}
_ANSWERS = {
    "deny": (_DENIED, _DENIED),
    "refuse": (_REFUSED, _REFUSED),
    "no": (_REFUSED, _REFUSED),
    "blame": (_BLAMED, _BLAMED),
    "regret": (_REGRETTED, {}),
    "back": (_BACKED, _BACKED_BY_OWNER),
    "echo": (_ECHOED, {**_ECHOED, **_BACKED_BY_OWNER}),
    "agree": (_ECHOED, {**_BACKED_BY_OWNER, **_GRANTED}),
    "accept": ({}, _GRANTED),
    "affirm": (_AFFIRMED, {**_AFFIRMED, "predict_withdrawal": "announce_withdrawal"}),
    "yes": ({**_BACKED, **_AFFIRMED}, {**_BACKED_BY_OWNER, **_AFFIRMED, **_GRANTED}),
}
"""By manner, the position each position becomes: of others, and of who owns the force."""


def answer(manner: str, kind: str, position: str, owns: bool) -> str:
    """The position of who takes in a manner (see speech.manners) what is of a kind and holds a position.

    `owns` tells whether the force is the own one of who reacts. '' where the kind is no such position, or the codebook
    has no word for it.
    """
    if position not in _FITTING[kind]:
        return ""
    if manner == "repeat":
        return position
    if owns and position == "deny_presence" and manner != "affirm":
        return ""
    return _ANSWERS[manner][owns].get(position, "")
