"""The closed vocabularies: every value an enumerated field may take."""

ACTOR_TYPES = ("person", "government", "organization", "armed_group", "media")
OUTLET_KINDS = ("agency", "broadcaster", "newspaper", "state_media", "aggregator", "website")
STANCES = ("oppose", "neutral", "support")
FORMS = ("quote", "mixed", "paraphrase", "headline")
REPORT_FLAGS = ("garbled", "contested", "conflicting")
DOCUMENT_FLAGS = ("machine_spun", "copy")
DATE_BASES = ("explicit", "relative", "inferred", "unknown")
MEDIA = (
    "interview",
    "briefing",
    "speech",
    "statement",
    "meeting",
    "written",
    "broadcast",
    "social_media",
    "headline",
    "unknown",
)
STATUSES = ("curated", "draft")
SCHEMES = ("CAMEO", "PLOVER")
RELATIONS = ("exact", "narrow", "broad")
SETTLEMENTS = ("first", "second", "both", "neither")
POSITIONS = (
    "demand_withdrawal",
    "urge_withdrawal",
    "threaten_expulsion",
    "warn_of_consequences",
    "reject_presence",
    "condemn_presence",
    "predict_withdrawal",
    "report_withdrawal",
    "deny_presence",
    "claim_presence",
    "interpret_scope",
    "offer_terms",
    "refuse_withdrawal",
    "vow_to_stay",
    "justify_presence",
    "request_presence",
    "announce_deployment",
    "announce_withdrawal",
)
