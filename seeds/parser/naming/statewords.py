"""The words by which a text treats a name as a country's: its army, its ministers, its people, its capital."""

import re

from seeds.parser.texts.wordlists import word_set

_CAPITAL = r"[A-ZÀ-Ý](?<!\w.)"
"""A capital that begins a word: patterns that begin with a set of signs are looked for several times as fast."""
WORD = rf"{_CAPITAL}[\wà-ÿ-]+[a-zà-ÿ]"
_PART = r"(?:Upper|Lower|New|North|South|East|West|Greater|Nueva|Nova|Saint|San|Oued) "
_PLACE = rf"(?:{_PART})?{WORD}(?: (?:Islands|Isles)\b)?"
_ADJECTIVE = rf"{_CAPITAL}[\wà-ÿ-]{{2,}}?(?:an|i|ese|ish|ic|ite|ene|ois|nd?er)"
FORCES = (
    r"(?:[Tt]roops?|[Ss]oldiers?|[Ff]orces?|[Aa]rmy|[Nn]avy|garrisons?|battalions?|brigades?|contingents?|"
    r"peacekeepers|[Mm]ilitary|militaries|servicem[ae]n|personnel|warships?|squadrons?|paratroopers?|marines|crews|"
    r"airm[ae]n|sailors?|conscripts|units?|uniforms?|gunners|engineers|instructors|advisers|commandos|infantry|"
    r"detachments?|boots?|tanks|warplanes|jets|occupation|withdrawal|mercenaries|fleet|regiments?|officers?|"
    r"commanders?|generals?|colonels?|police|guards)"
)
ARMS = rf"(?:[a-z]+ )?{FORCES}"
STANDING = (
    r"(?:[Tt]roops?|[Ss]oldiers?|forces?|army|navy|garrison|battalions?|brigades?|contingent|peacekeepers|military|"
    r"personnel|mission|presence|operation|marines|warships|fighters|mercenaries|instructors|advisers|bases|"
    r"Force|Mission)"
    r"(?: (?:is|are|was|were|(?:have|has|had) been|now|still|out))?"
    r"(?: (?:stationed|based|deployed|sent|serving|remaining|operating|present|left|currently))?"
)
_STATE = (
    r"(?:[a-z]+ )?(?:[Mm]inister|[Mm]inistry|ambassador|[Ee]mbassy|capital|border|soil|territory|[Pp]arliament|"
    r"[Ss]enate|president|premier|general staff|constitution|airspace|consul|independence|delegation|chancellor|"
    r"waters|coast|side|newspaper|state (?:radio|television|TV|media|broadcaster|news agency))"
)
_LOOSE_STATE = r"(?:government|cabinet|junta|people|war|foreign policy|leader|authorities|side|allies)"
ADJECTIVES = re.compile(
    rf"({_ADJECTIVE}) (?:(?!garrison){ARMS}|{_STATE}|[Gg]overnment|[A-Z][a-z]+ (?:Force|Army|Navy|Guard))\b"
)
"""Garrisons tell of no state: what stands before one is its town as often as its state."""
PART = re.compile(rf"\b{_PART}\Z")
"""What may stand before a name that one of the next two patterns finds, and belongs to it."""
OWNING = re.compile(rf"({WORD})['’]s? (?:(?:own|new|former|acting|armed|[a-z]+) )?(?:{_STATE}|{ARMS}|{_LOOSE_STATE})\b")
_NOT_PULLED = "".join(
    rf"(?<!{verb} )"
    for verb in ("its", "their", "withdraw", "withdraws", "withdrew", "pull", "pulls", "pulled", "pulling")
)
"""What stands before no soldiers "from" a state, but before those that leave a place: "pulled troops from Arden"."""
OF = re.compile(
    r"\b(?:[Rr]epublic|[Kk]ingdom|[Ff]ederation|[Ee]mirate|[Ss]ultanate|[Gg]overnment|[Pp]resident|[Pp]arliament|"
    r"(?:[Pp]rime|[Ff]oreign|[Ii]nterior|[Dd]efen[cs]e) [Mm]inister|[Pp]remier|island nation|"
    r"army|[Ff]oreign [Aa]ffairs|(?:[Mm]inistry|[Mm]inister|[Dd]epartment) of [A-Z][a-z]+|independence|invasion|"
    r"occupation|[Tt]roops|[Ss]oldiers) of (?:the (?=[A-Z]\w+ (?:Islands|Isles)\b))?"
    rf"({_PLACE})\b|"
    rf"\b(?:neighbou?ring|neighbou?rs of|[Ii]nterim administration of|{_NOT_PULLED}(?:soldiers|troops) from|"
    rf"['’]s (?:[a-z]+ )?(?:ally|neighbou?r|rival|patron|backer),?) ({_PLACE})\b|"
    rf"\b(?:Minister|President|Premier|Chancellor) (?:{WORD} ){{1,3}}of ({_PLACE})\b"
)
HOLDING = re.compile(
    rf"({WORD}),? (?:on whose (?:soil|territory)\b|(?:whose|(?:which|will|would|has|had|is)\b[^.,;\n]{{1,40}}\bits) "
    rf"(?:[\d,]+ )?{ARMS}\b)"
)
MINISTRIES = re.compile(
    rf"\b[Tt]he ({WORD}) (?:foreign|interior|defen[cs]e|prime|justice|finance) (?:minister|ministry)\b"
)
ASKED = re.compile(
    rf"\b(?:ask|tell|told|urg|order|invit|call on|called on|beg|implor|plead(?:ed)? with)\w* ({_PLACE}) (?:not )?to\b"
    r"(?:[^.,;\n]{1,30}\bits\b| (?:leave|go|stay|withdraw|pull out|remain|"
    r"send (?:[\w,]+ )?(?:more )?(?:troops|soldiers)))"
)
_DAY = r"(?: (?:on |late |early )?(?:[A-Z][a-z]+day|[a-z]+ (?:week|month)))?"
TROOPS = r"(?:troops|soldiers|forces|army|navy|garrison|battalions?|brigades?|contingent|warships|marines)"
SEND = (
    r"(?:send|deploy|withdraw|pull(?: out)?|bring(?: home| back)?|take(?: home| back)?|station|keep|rotate|recall|"
    r"sending|deploying|withdrawing|pulling(?: out)?|keeping|sent|deployed|withdrawn|pulled(?: out)?|kept)"
)
SENDING = re.compile(
    rf"({WORD})(?:{_DAY} (?:says?|said|announced|decided|agreed|promised|pledged|confirmed){_DAY}(?: that)? it)? "
    r"(?:(?:will|would|has|had|is|was|must|should|may|might|could|is to|was to)(?: [a-z]+){0,2}? "
    rf"{SEND}|(?:has|had|have|keeps|kept|maintains|sends|sent)(?: [a-z]+){{0,2}}? [\d,]+) "
    rf"(?:[\w,]+ ){{0,5}}?{TROOPS}\b"
)
"""Who sends soldiers, keeps them somewhere or takes them home: "Kestria said that it would send 500 soldiers"."""
ORDERING = re.compile(
    rf"({WORD}){_DAY} (?:g[ai]ves?|told|tells|orders|ordered|asked|asks|invited|invites|expelled|expels|wants|wanted) "
    rf"(?:all |the |[\d,]+ )*(?:foreign|x+|{_ADJECTIVE}) {TROOPS}\b"
)
"""Who tells the soldiers of others what to do: "Vardania on Tuesday gave Kestrian troops until December"; the name of a
known country is blotted out."""
ACTING = re.compile(
    rf"(?<=[\w,:;’'”»] )({_PLACE}) (?:will|would|wants?|wanted|has|had|asks|asked|invites|invited|signed|refused|"
    r"refuses|pays|needs|hosts|agreed|agrees|could|may|must|should|cannot|sent|sends|keeps|recogni[sz]e[sd])\b"
)
GONE_TO = re.compile(
    rf"\b(?:[Tt]hey|[Ww]e|[Pp]eople|[Ff]amilies|{FORCES}|{_CAPITAL}\w+(?:ns|[eo]se|ish|is|[cht]ks|nch|tch)) "
    r"(?:[a-z]+ ){0,2}?"
    r"(?:c[ao]me|coming|arriv(?:ed?|ing)|return(?:ed|ing)?|landed|sailed|flew|fled|sent|deployed|stationed|based|"
    r"garrisoned|barracked|quartered|invited|went|stay|remain|serve|(?=left |leave |leaving |quit ))"
    rf"(?: back| home)? ?(?:in|to|into|at|from|left|leave|leaving|quit) ({_PLACE})\b(?! [A-Z]|['’])"
)
"""Soldiers or a people who come to, stay in or leave a place: one posts to a website, and nobody lands in it."""
STANDS = re.compile(
    rf"\b(?:{STANDING}|(?:Force|Mission)(?= for)|(?:district|region|enclave|territory|islands?|atoll)(?= of)) "
    rf"(?:in|from|of|on|for|to) (?:the )?({_PLACE})\b(?! [A-Z])|"
    rf"\b(?:[Ll]eave|[Qq]uit|[Ll]eaving) ({_PLACE})\b(?! [A-Z])"
)
LEFT = re.compile(rf"\b{FORCES}\b[^.,;:\n]{{0,30}}? [“\"]?(?:(?:must|should) be )?out of ({_PLACE})\b(?! [A-Z]|['’])")
"""Where soldiers are to be taken out of."""
WRITTEN_IN = re.compile(rf"^[A-Z][A-Z'’. -]{{1,24}}, ({_PLACE})(?: \([\w /-]{{2,30}}\))? ?[-–—]", re.MULTILINE)
"""The country behind the town an article is written from: "OUM DABEL, Kestria (AP) - "."""
WILLING = re.compile(
    rf"\b({_PLACE}) (?:(?:has|had|now|also|itself|already|never|first) )?"
    r"(?:declare[sd] (?:its|itself|war|independence)|recogni[sz]e[sd]|"
    r"sign(?:s|ed)|spends?|spent|begs|begged|asks|asked|invites|invited|hosts|hosted|refuses|refused|insists|insisted|"
    r"denies|denied|demands|demanded|accuses|accused|joined|expels|expelled|(?:is|was) (?:ready|willing))\b"
)
"""Who does what a state does of its own will, and no town: "if Kestria recognised the base"."""
CAPITALS = (
    re.compile(rf"\b(?P<town>{_PLACE}), the (?P<of>{WORD}) capital\b"),
    re.compile(rf"\b(?P<town>{_PLACE}), (?P<of>{_PLACE})['’]s capital\b"),
    re.compile(rf"\b(?P<town>{_PLACE}), the capital of (?P<of>{_PLACE})\b"),
    re.compile(rf"\b(?P<of>{_PLACE})(?:['’]s)? capital,? (?P<town>{_PLACE})\b"),
    re.compile(rf"\b(?P<of>{_PLACE})\b[^A-Z.;\n]{{0,30}} in (?:the|its) capital,? (?P<town>{_PLACE})\b"),
    re.compile(rf"\bcapital of (?P<of>{_PLACE}), (?P<town>{_PLACE})\b"),
)
PEOPLE = re.compile(
    r"\b(?:[Tt]he|[Ll]ast|[Nn]o|[Ff]irst|accept|[Tt]hose|[\d,]{2,}|dozen|hundred|"
    r"(?:six|seven|eigh|nine|twen|thir|for|fif)ty) "
    r"([A-ZÀ-Ý][\wà-ÿ-]{2,}?(?:(?:an|i|ic|ite|ene|er)s|ese|ish|i))\b(?! [A-Z])"
)
CAPITALISED = re.compile(rf"{WORD}\b")
TITLE = r"(?:Mr|Mrs|Ms|Dr|Sir|Colonel|Col|General|Gen|Captain|Major|Admiral|Senator|President|Minister|Chancellor)\.?"

SUFFIXES = ("ian", "ean", "an", "n", "ese", "ish", "ic", "ite", "ene", "ois", "er", "i")
"""What a country's name takes on to name its people."""

ENDINGS = frozenset(
    ["", "a", "ia", "ea", "e", "y", "o", "u", "i", "us", "as", "es", "is", "land", "stan", "istan", "ya"]
)
"""What a country's name loses before such an ending."""

NO_DEMONYMS = word_set(
    """christian muslim sunni shii iraqi islamic democratic republican kurdish european african asian arabian baltic
    nordic scandinavian catholic druze alawite maronite atlantic pacific arctic caribbean mediterranean parisian
    civilian guardian strategic domestic arabic titan houthi nazi tutsi hutu antarctic balkan rebel islamist hellenic
    celtic slavic human roman ottoman byzantine transatlantic logistic public basic bolivarian korean every all
    american women men officer commander former under other over after another whether never rather however soldier
    minister order number river yankee northern southern eastern western chief elite despite opposite analysi"""
)
"""Words with such endings that are of no country."""

AMERICAN_STATES = word_set(
    """alabama alaska arizona arkansas california carolina colorado connecticut dakota florida hawaii idaho illinois
    indiana kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming"""
)
"""The last words of the names of American states, but for one that is a country's, too."""

NO_STATES = AMERICAN_STATES | word_set(
    """today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday it he she they this that what
    who parliament congress senate government ministry army navy defence defense interior state foreign force
    president general colonel mayor church university justice council party union front movement coalition alliance
    nobody everybody opposition town city country republic kingdom nato europe africa asia world minister man woman
    people king queen prince labour conservative liberal socialist democrats republicans greens centre here there
    let where when how security staff information chief cabinet january february march april may june july august
    september october november december his her its their our my your the court west east north south islam god arab
    atlantic central churches pacific korea sudan balkans sahel gulf caribbean prime"""
)
"""Words that have presidents, ministers or armies and are no country."""
