"""Gender by title, office or common first name, for he and she."""

from seeds.parser.texts.wordlists import word_set

_MALE = word_set(
    """mr sir lord king prince man he spokesman chairman congressman councilman businessman father son husband
    brother john james robert michael william david richard joseph thomas charles christopher daniel matthew
    mark donald steven paul andrew kevin brian george edward ronald timothy jason jeffrey ryan jacob gary
    nicholas eric jonathan stephen larry justin scott brandon benjamin samuel frank gregory raymond alexander
    patrick jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle walter ethan
    jeremy harold keith christian roger terry gerald sean austin carl arthur lawrence dylan jesse jordan bryan
    billy joe bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis
    philip bobby johnny bradley mike bill ted tim jim bob tom steve dan barack bernie marco jeb mitt rand newt
    rudy vladimir sergei bashar mohammed muhammad ahmed ali hassan hussein omar khalid ibrahim mahmoud abdul
    yusuf mustafa ivan dmitry alexei oleg igor viktor emmanuel francois jean pierre hans klaus stefan lars
    erik carlos luis miguel antonio pedro javier rafael kim xi moon shinzo narendra rahul amit imran recep
    benjamin avigdor moshe david- chris matt ben sam nick greg ken ron don ray fred glenn neil simon ian
    graham nigel craig derek trevor stuart martin tony andy jeff doug"""
)


_FEMALE = word_set(
    """mrs ms miss lady dame queen princess woman she spokeswoman chairwoman congresswoman councilwoman mother
    daughter wife sister mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy
    betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie
    rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha
    katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
    virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha
    gloria teresa ann sara madison frances kathryn janice jean- abigail alice julia judy sophia grace denise
    amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis
    lori hillary ivanka melania kellyanne angela theresa marine federica fatima aisha zainab leila maryam
    halima olga svetlana natalia irina tatiana ursula ingrid kate jane jill anne carly huma debbie donna elena
    tammy wendy claire chloe kiyoko suzuyo hana yoko keiko noor rania farah nadia salma audrey helene chrystia
    jody kathy katie jenny lucy rosa carmen"""
)


def gender(name: str, role: str) -> str:
    """f or m by title, office or a common first name, '' when neither tells."""
    tokens = name.lower().split()[:1] + role.lower().replace(",", " ").split()
    if any(token.rstrip(".") in _FEMALE for token in tokens):
        return "f"
    return "m" if any(token.rstrip(".") in _MALE for token in tokens) else ""
