"""Gender by title, office or common first name, for he and she."""

import re
from functools import lru_cache

from seeds.parser.texts.wordlists import word_set

_MALE = word_set(
    """mr sir lord king prince man he spokesman chairman congressman councilman businessman father son husband brother
    grandson grandfather uncle nephew widower boy fisherman policeman john james robert michael william david
    richard joseph thomas charles christopher daniel matthew mark donald steven paul andrew kevin brian george
    edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon
    benjamin samuel frank gregory raymond alexander patrick jack dennis jerry tyler aaron jose adam nathan henry
    douglas zachary peter kyle walter ethan jeremy harold keith christian roger terry gerald sean austin carl arthur
    lawrence dylan jesse jordan bryan billy joe bruce albert willie gabriel logan alan juan wayne roy ralph randy
    eugene vincent russell louis philip bobby johnny bradley mike bill ted tim jim bob tom steve dan barack bernie
    marco jeb mitt rand newt rudy vladimir sergei bashar mohammed muhammad ahmed ali hassan hussein omar khalid
    ibrahim mahmoud abdul yusuf mustafa ivan dmitry alexei oleg igor viktor emmanuel francois jean pierre hans klaus
    stefan lars erik carlos luis miguel antonio pedro javier rafael kim xi moon shinzo narendra rahul amit imran
    recep avigdor moshe david- chris matt ben sam nick greg ken ron don ray fred glenn neil simon ian
    graham nigel craig derek trevor stuart martin tony andy jeff doug elijah isaac moses joshua caleb josef jozef
    andrei andrey andriy mykola oleksandr oleh serhiy volodymyr yuri yury nikolai pavel petr petro boris anatoly
    maxim maksim konstantin stanislav zoran goran dragan milan nenad slobodan arben besnik ilir besim fatmir marek
    tomasz piotr andrzej krzysztof jakub janis juris valdis jonas vytautas algirdas mantas matti juha anders bjorn
    sven nils olaf jens dieter jürgen wolfgang heinz helmut matthias andreas florian giovanni giuseppe matteo luca
    lorenzo paolo stefano jorge diego fernando ricardo roberto sergio raul hector ramon pablo manuel joao paulo
    tiago rui nuno yannick thierry laurent sebastien guillaume mathieu jacques didier moussa mamadou amadou ousmane
    ibrahima boubacar seydou souleymane abdoulaye idriss adama kofi kwame emeka chidi babatunde kipchumba kamau
    njoroge otieno juma hamisi tariq hamid karim rashid samir nabil walid bilal usman farid jamal kamal salman
    faisal nasser saleh yasin hakan mehmet emre murat burak serkan yilmaz ravi rajesh suresh vijay arjun sanjay anil
    sunil rakesh dinesh hiroshi takashi kenji shigeru satoshi minh hung tuan duc rodrigo"""
)


_FEMALE = word_set(
    """mrs ms miss lady dame queen princess woman she spokeswoman chairwoman congresswoman councilwoman mother daughter
    wife sister granddaughter grandmother aunt niece widow girl policewoman mama mary patricia jennifer linda
    elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
    michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley
    anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
    heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
    cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean- abigail alice julia
    judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte
    marie kayla lori hillary ivanka melania kellyanne marine federica fatima aisha zainab
    leila maryam halima olga svetlana natalia irina tatiana ursula ingrid kate jane jill anne carly huma debbie
    elena tammy wendy claire chloe kiyoko suzuyo hana yoko keiko noor rania farah nadia salma audrey helene
    chrystia jody kathy katie jenny lucy rosa carmen fatou aminata aissata mariam maryama hadja zara khadija hawa
    awa ruqayya samira layla leyla latifa nour hala rasha dalia dina ghada ayse fatma elif zeynep emine aylin oksana
    iryna olena yulia yuliya kateryna lyudmila ludmila galina valentina nina tamara vera nadezhda lyubov vesna
    jelena milica snezana biljana dragana jovanka ljubica drita vjosa albana agnieszka katarzyna malgorzata ewa
    zofia magdalena kristina daiva ieva rasa jurate ruta inga liga kaja liis aino sirpa astrid sigrid inger greta
    gudrun helga renate sabine monika petra heike giulia francesca chiara paola lucia alessandra silvia pilar ines
    beatriz carolina fernanda gabriela luisa manuela camila amelie camille celine sandrine sylvie veronique isabelle
    brigitte genevieve aurelie wanjiru wanjiku achieng akinyi nyambura ngozi adaeze chioma folake yetunde abena ama
    esi thandiwe nomsa zanele priya deepa lakshmi anjali sunita kavita meena rekha pooja naomi yuki sakura akiko
    michiko mai linh thuy siti dewi wati indah maricel luz corazon imelda beatrice bernadette miriam esther edna
    edith hazel ivy daisy poppy ellie chelsea tracey shelley jodie kylie fiona catriona morag siobhan aoife niamh
    sinead bronwen gwen"""
)


_OWNED = re.compile(r"(?P<whose>[A-Z][\w.'’ -]*)['’]s (?:[a-z-]+ )*(?P<who>[a-z-]+)")
"""Somebody told of by a kinsman or friend: "Ann Lee's son"."""
_DESCRIBED = re.compile(
    r"(?i:an?|the|his|her|their|my|our|one|every|another|some) (?:[a-z-]+ )*?(?P<who>[a-z-]+)"
    r"(?=$|,| (?:who|in|of|from|at|with|on|for|by|whose|to) )"
)
"""Somebody told of by no name: "her nephew", "a widow from the port"."""
_SURNAME_FIRST = re.compile(r"[A-Z][a-z]{1,4} [A-Z][a-z]+-[a-z]+")
"""A Korean or Chinese name, that begins with the surname: "Kim Ha-eun"."""
_OTHERS = re.compile(r"\b(?:who|whose|whom)\b|\b(?:of|to|with|by|for) ")
"""Behind such a word an office tells of others: "whose husband drives", "mother of two boys"."""


@lru_cache(maxsize=4096)
def gender(name: str, role: str) -> str:
    """f or m by title, office, kinship or a common first name, '' when none tells."""
    owned = _OWNED.fullmatch(name) or _DESCRIBED.match(name)
    own = _OTHERS.split(role.lower(), maxsplit=1)[0].replace(",", " ").split()
    given = [] if _SURNAME_FIRST.fullmatch(name) else [*name.lower().split()[:1], *name.lower().split("-")[:1]]
    tokens = [owned["who"]] if owned else [*given, *own]
    if any(token.rstrip(".") in _FEMALE for token in tokens):
        return "f"
    return "m" if any(token.rstrip(".") in _MALE for token in tokens) else ""


def whose(name: str) -> str:
    """Of whom somebody is told to be the kinsman or friend: Ann Lee of "Ann Lee's son"; '' where of nobody."""
    owned = _OWNED.fullmatch(name)
    return owned["whose"] if owned else ""
