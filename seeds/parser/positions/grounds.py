"""What the words of a position hold by the codebook: no denial without a negation, no withdrawal of what only comes."""

from __future__ import annotations

from collections.abc import Collection

from seeds.parser.texts.wordlists import word_set

_GROUNDS = {
    "announce_deployment": word_set(
        """SEND COME MOVE ARRIVE WENT PRESENCE BEGIN OFFER PROMISE ANNOUNCE PLAN DECIDE ORDER HERE more another
        additional new second extra join reinforc stationed station rotat sail up border aside"""
    ),
    "urge_withdrawal": word_set(
        """LEAVE PULL CUT END REMOVE OUT OUTOF WITHDRAWAL ANYWHERE MOVE DELAY OVER STAY ULTIMATUM URGE GOOD EVENTUALLY
        WILL return away back off down time without elsewhere fewer see like"""
    ),
    "deny_presence": word_set("NOT NO DENY REJECT NOQUESTION AGAINST without ONLY SHRINK TRUTH CLAIM mere little"),
    "interpret_scope": word_set(
        """MEAN SCOPE PACT CLAIM CALL DEMAND ULTIMATUM LEGAL INVITED CALLED clause article resolution statement decision
        letter vote law rul paragraph paper text word speak spoke language definition sentence read"""
    ),
    "refuse_withdrawal": word_set("NOT NO NOQUESTION DENY REJECT DEFY OBEY TABLE TRUTH ANYWHERE STAY BAD AGAINST"),
    "request_presence": word_set(
        """DEMAND URGE ASK WANT ORDER CALL OBLIGE INVITED SEND COME STAY HELP VITAL PULL need please let bring lend give
        GIVE more another"""
    ),
    "vow_to_stay": word_set("STAY NOT NO WILL DUE PROMISE INTENT HERE THERE still PACT LEGAL OVER"),
}
"""Of these classes and stems one must stand in the words that tell the position."""
_COMING = word_set("SEND ARRIVE COME")
_GOING = word_set("LEAVE PULL CUT END REMOVE OUT OUTOF WITHDRAWAL ANYWHERE DELAY OVER BLOCK return away back MOVE")
_OF_GOING = frozenset(
    ["predict_withdrawal", "report_withdrawal", "announce_withdrawal", "demand_withdrawal", "urge_withdrawal"]
)
_NOT_COMING = frozenset(f"~{word}" for word in _COMING)
_OF_COMING = frozenset(["announce_deployment"])

_DONE = word_set("FIGHTD! REMOVED! DIED!")
_AHEAD = word_set(
    """WILL MAY THREATEN PROMISE INTENT DUE OBLIGE READY IF UNTIL WANT PLAN WARN URGE CALL ORDER DECIDE ANNOUNCE SOON
    BEGIN to_FIGHT to_REMOVE to_CUT to_LEAVE to_DIE COME ARRIVE DEMAND let until wait next again"""
)
_OF_WHAT_COMES = frozenset(["threaten_expulsion", "announce_withdrawal", "announce_deployment", "urge_withdrawal"])
"""What nobody does by telling of fights alone that are over."""


def groundless(traits: Collection[str]) -> frozenset[str]:
    """The positions that words of such traits do not tell, as what these are about is missing or the opposite."""
    present = frozenset(traits)
    missing = (position for position, grounds in _GROUNDS.items() if present.isdisjoint(grounds))
    comes = not present.isdisjoint(_COMING) and present.isdisjoint(_GOING)
    stays_away = not present.isdisjoint(_NOT_COMING)
    over = not present.isdisjoint(_DONE) and present.isdisjoint(_AHEAD)
    barred = (_OF_GOING, comes), (_OF_COMING, stays_away), (_OF_WHAT_COMES, over)
    return frozenset(missing).union(*(positions for positions, holds in barred if holds))
