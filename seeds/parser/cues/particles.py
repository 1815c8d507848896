"""The particles that reporting verbs take: "call for", "object to"."""

_WRITTEN = """
    call for on upon out; point out to; go on; cut in; put it; weigh in; speak out about of for against; talk
    about of up; lash out at; brush aside off; shrug off; wave off away; hit back out at; push for back; rail
    against at; refer to; allude to; hint at; look forward to; agree with to on; disagree with; object to;
    worry about; complain about of; warn of against about; boast of about; brag about; joke about; vote for
    against down; lobby for against; press for; beg for; argue for against; appeal for to; approve of; disapprove of;
    respond to; react to; reply to; plead for; ask for about; think of about; wonder about; know of about;
    insist on upon; decide on against; apologize for; apologise for; speculate about; protest against; comment
    on; elaborate on; write of about; say of; elect to; tell of; dream of; commit to; care about; back away
    off down; scoff at; bristle at; sneer at; play down up; spell out; rule out; lay out down; hope for; long for;
    yearn for; wish for; trust in; believe in; plan on for; intend on; reflect on; expand on; shoot back down;
    fire back; chime in; snap back; text back; advocate for; testify about to; confess to; admit to; learn of
    about; hear of about; rant about against; fume about at; vent about; gush about over; marvel at; muse
    about on; consult on; rejoice at over; account for
"""
_NONE: frozenset[str] = frozenset()
_SETS = {entry.split()[0]: frozenset(entry.split()[1:]) for entry in _WRITTEN.split(";")}


def particles(lemma: str) -> frozenset[str]:
    """The words that may stand right behind a verb as part of it; none for verbs that take none."""
    return _SETS.get(lemma, _NONE)
