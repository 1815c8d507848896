"""How much likelier a position is than the examples tell, by whose force it is as seen from the speaker."""

from collections.abc import Mapping

LEANINGS: Mapping[str, Mapping[str, float]] = {
    "owner": {
        "announce_deployment": 4, "justify_presence": 4, "refuse_withdrawal": 3, "deny_presence": 3, "vow_to_stay": 3,
        "announce_withdrawal": 2, "claim_presence": -1, "interpret_scope": -1, "predict_withdrawal": -2,
        "reject_presence": -3, "condemn_presence": -3, "demand_withdrawal": -4, "report_withdrawal": -4,
        "offer_terms": -5, "warn_of_consequences": -6, "urge_withdrawal": -6,
    },
    "host": {
        "demand_withdrawal": 5, "request_presence": 2, "justify_presence": 2, "condemn_presence": 1,
        "refuse_withdrawal": 1, "deny_presence": -1, "claim_presence": -1, "predict_withdrawal": -2,
        "report_withdrawal": -3, "warn_of_consequences": -3, "offer_terms": -3, "announce_withdrawal": -3,
    },
    "third": {
        "demand_withdrawal": 3, "urge_withdrawal": 3, "request_presence": 2, "condemn_presence": 2,
        "warn_of_consequences": 2, "justify_presence": 2, "claim_presence": 1, "reject_presence": 1,
        "predict_withdrawal": -3, "refuse_withdrawal": -3, "deny_presence": -3, "threaten_expulsion": -3,
        "offer_terms": -3, "interpret_scope": -6,
    },
    "unknown": {
        "demand_withdrawal": 2, "justify_presence": 2, "predict_withdrawal": 2, "condemn_presence": 1,
        "interpret_scope": -1, "warn_of_consequences": -1, "refuse_withdrawal": -1, "deny_presence": -1,
        "report_withdrawal": -2, "offer_terms": -2, "vow_to_stay": -2, "announce_deployment": -2,
        "announce_withdrawal": -3,
    },
    "observer": {
        "predict_withdrawal": 3, "warn_of_consequences": 2, "claim_presence": 2, "condemn_presence": 1,
        "interpret_scope": 1, "justify_presence": 1, "report_withdrawal": 1, "reject_presence": -2,
        "demand_withdrawal": -1, "refuse_withdrawal": -2, "offer_terms": -1, "deny_presence": -1,
        "threaten_expulsion": -4, "vow_to_stay": -6, "announce_deployment": -6, "announce_withdrawal": -6,
    },
}  # fmt: skip
"""Points by relation and position: four times the logarithm of how often coded speakers so related to a force take the
position, over one in eighteen, at most six; the examples hold about as many of each. Counted on the coded articles
that the parser was developed on, each drawn towards all of them by forty; of a side unknown, half of it."""
