"""Verbs and nouns that report: which forms they take and what may follow them."""

from dataclasses import dataclass

from seeds.parser.texts.wordlists import word_set


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a reporting verb.

    `frame`: say (a clause, with or without 'that'), tell (an addressee first), think (a clause, of belief), show (what
    documents do), that (with 'that' alone), quote (only beside a quotation), act (an object, a prepositional or an
    infinitive phrase).
    `tense`: base, s, ed, ing.
    """

    lemma: str
    frame: str
    tense: str


_FRAMES = {
    "say": """say add state mention remark comment note observe declare announce claim assert allege contend maintain
        insist stress emphasize emphasise underline underscore reiterate explain clarify argue suggest indicate
        hint imply acknowledge admit concede confess confirm affirm reaffirm deny report reveal disclose
        proclaim pronounce counter retort reply respond conclude recall recount caution warn predict forecast
        estimate reckon quip joke muse wonder ask inquire plead cry shout scream yell exclaim tweet write boast
        brag lament complain grumble vow pledge promise swear testify attest opine volunteer elaborate echo
        agree postulate posit surmise speculate theorize reason repeat marvel gush vent fume rejoice rule decree
        certify telegraph signal stipulate retweet blog intone rebut submit assure confide whisper mutter murmur
        prophesy divulge specify""",
    "tell": """tell inform remind assure advise notify convince persuade instruct brief reassure caution warn urge""",
    "think": """believe think feel know hope fear expect doubt suspect assume guess figure understand realize realise
        recognize recognise remember forget regret wish worry anticipate imagine judge consider see decide
        determine learn discover hear deem view perceive envision foresee reckon dream bet trust presume
        conclude calculate project mean""",
    "show": """show find suggest indicate demonstrate reveal prove illustrate signal read detail describe""",
    "quote": """read continue laugh smile nod sigh shrug begin start finish interject interrupt chime snap bark sneer
        scoff whisper mutter murmur growl chant sing answer text email post type caption thunder crow chuckle grin
        shoot fire pray beg press joke rail rant bellow roar weep sob pause offer introduce acknowledge talk
        speak go put cut weigh demand threaten urge scold admonish storm rage groan moan hiss wail gasp howl bluster
        holler beam bawl boom recite venture""",
    "act": """want demand request propose recommend support back endorse favor favour oppose reject refuse decline
        criticize criticise condemn denounce decry deplore blame accuse praise hail applaud welcome commend laud
        salute defend dismiss deride mock ridicule slam blast attack assail rebuke chide scold lambaste lambast
        rip hammer berate castigate excoriate bash knock threaten offer plan intend seek advocate push call urge
        encourage discourage order command charge describe label dub brand characterize characterise portray
        liken depict interpret construe tout promote dispute contest question challenge contradict refute rebut downplay
        minimize minimise disavow repudiate disown renounce cite invoke quote reference address discuss highlight
        outline detail unveil list identify prefer like love hate loathe dislike admire appreciate value
        tolerate approve disapprove accept recognize recognise acknowledge protest object appeal worry lament
        mourn regret bemoan celebrate cheer thank congratulate apologize apologise express voice honor honour
        reaffirm renew reiterate repeat stress emphasize emphasise underscore prohibit forbid permit allow
        authorize authorise require mandate approve veto nominate vote consider contemplate weigh rail lash hit
        shrug brush wave scoff sneer bristle hint point refer allude speak talk respond react promise pledge vow
        swear commit agree disagree undertake resolve insist warn predict forecast foresee anticipate look
        expect hope fear remember recall forget know imagine believe view see regard deem perceive treat ask beg
        implore plead press lobby petition invite tell remind claim deny announce declare confirm report reveal
        disclose explain address wonder misspeak sue charge convict rule overrule uphold find determine estimate
        choose opt elect consult adopt embrace shun avoid renounce back question doubt credit fault admit
        recount describe relay repeat explain complain boast brag joke muse desire crave long yearn aspire aim
        strive hesitate bother object resent envy rubbish rebuff spurn heed second grant""",
    "that": "provide lay guarantee venture",
}
_IRREGULAR_FORMS = """
    say said said; tell told told; write wrote written; think thought thought; feel felt felt; know knew
    known; understand understood understood; forget forgot forgotten; see saw seen; find found found; show
    showed shown; hear heard heard; mean meant meant; foresee foresaw foreseen; swear swore sworn; begin began
    begun; sing sang sung; read read read; seek sought sought; shoot shot shot; cast cast cast; speak spoke
    spoken; beat beat beaten; hit hit hit; begrudge begrudged begrudged; forbid forbade forbidden; rebut
    rebutted rebutted; bid bid bid; learn learned learnt; bet bet bet; tweet tweeted tweeted; misspeak
    misspoke misspoken; choose chose chosen; dream dreamed dreamt; overrule overruled overruled; uphold upheld
    upheld; undertake undertook undertaken; tie tied tied; go went gone; put put put; cut cut cut; spell
    spelled spelt; weep wept wept; forecast forecast forecast; signal signaled signalled; label labeled labelled
"""
_IRREGULAR = {entry.split()[0]: tuple(entry.split()[1:]) for entry in _IRREGULAR_FORMS.split(";")}
_DOUBLING = word_set(
    """cut put admit submit commit permit quip plan brag beg slam rip refer prefer nod grin shun rebut bet forget
    begin opt regret"""
)

REPORTING_NOUNS = word_set(
    """claim claims statement statements announcement belief view views suggestion assertion assertions
    allegation allegations report reports rumor rumors rumour rumours warning warnings prediction promise
    promises pledge vow demand demands call calls insistence argument contention conclusion finding findings
    complaint complaints charge charges accusation accusations denial hope hopes fear fears concern concerns
    idea notion proposal request declaration assurance assurances acknowledgment acknowledgement admission
    evidence sense feeling conviction doubt doubts word news comment comments remark remarks admonition theory
    wish wishes desire plea pleas decision ruling order threat threats opinion recommendation
    expectation expectations speculation reminder reminders"""
)
"""Nouns that report only with a clause ('that ...'), never alone."""


def _past(lemma: str) -> tuple[str, ...]:
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma]
    if lemma.endswith("e"):
        return (lemma + "d",)
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return (lemma[:-1] + "ied",)
    if lemma in _DOUBLING:
        return (lemma + lemma[-1] + "ed",)
    return (lemma + "ed",)


def _third(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _gerund(lemma: str) -> str:
    if lemma in _DOUBLING:
        return lemma + lemma[-1] + "ing"
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    return (lemma[:-1] if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) else lemma) + "ing"


def _verbs() -> dict[str, tuple[Verb, ...]]:
    found: dict[str, dict[tuple[str, str, str], Verb]] = {}
    for frame, lemmas in _FRAMES.items():
        for lemma in dict.fromkeys(lemmas.split()):
            forms = [
                ("base", lemma),
                ("s", _third(lemma)),
                ("ing", _gerund(lemma)),
                *(("ed", past) for past in _past(lemma)),
            ]
            for tense, form in forms:
                found.setdefault(form, {}).setdefault((lemma, frame, tense), Verb(lemma, frame, tense))
    return {form: tuple(verbs.values()) for form, verbs in found.items()}


PHRASAL_SPEECH = frozenset(
    [
        "point out",
        "cry out",
        "shoot back",
        "fire back",
        "chime in",
        "cut in",
        "snap back",
        "hit back",
        "lash out",
        "call out",
        "go on",
        "spell out",
        "text back",
        "speak out",
        "blurt out",
        "push back",
        "weigh in",
        "sum up",
    ]
)
"""Verbs that speak only together with their particle."""

VERBS: dict[str, tuple[Verb, ...]] = _verbs()
"""Every form of every reporting verb, with all its frames, the most telling first."""
