"""Short agency reports, read whole: whose forces stand where, and who says what of them, in several paragraphs."""

import pytest

from seeds.parser import parse

BREAKAWAY = """\
CHISINAU, Oct 4 - Moldovan President Elena Rusu told the UN General Assembly that Russia should pull its 1,500
soldiers out of the breakaway region of Transdniestria, where they have been stationed since the early 1990s.

"Their presence is illegal and has no mandate," she said.

Russia's foreign ministry spokeswoman Marina Zakarova rejected the call. She said the peacekeepers guaranteed
stability.

Vadim Krasnov, leader of the unrecognised republic, appealed to Moscow to increase the contingent. The Kremlin has
not responded to his request.

Last month the commander of the operational group, Colonel Dmitri Zelin, denied reports that part of his troops had
been moved to Ukraine.
"""
AIRPORT = """\
YEREVAN - Armenia will ask Moscow to remove Russian border guards from Zvartnots airport by August 1, Security
Council Secretary Armen Grigoryan said on Wednesday. Armenian officers were able to do the job themselves, he added.

Without the Russians, Turkey will be at the gates, said Gegham Manuk of the opposition.
"""
ADVISERS = """\
PORT MORESBY - Bougainville's president has told Australia that its police advisers must be gone by Christmas.

Ishmael Toroama said in a letter to Canberra that the 40 officers had been sent without consultation. Australian
Foreign Minister Penny Wong said they were there at the invitation of Papua New Guinea.
"""
CONTRAST = """\
NIAMEY - About 1,500 French soldiers are based in Niger. While the foreign minister of Niger said the French troops
must leave the country, the French defence minister said they would stay.

Although a general called the French troops "an occupation force", Ann Lee, a nurse, said they protect the town.
"""

BRIGADE = """\
VILNIUS, March 12 - Germany's defence minister promised on Tuesday to complete the deployment of a brigade to Lithuania
by 2027.

"The brigade will come," Boris Lang told a joint news conference with his Lithuanian counterpart, Arvydas Kas.

"Every German soldier here makes us safer," Kas said.
"""
ULTIMATUM = """\
BAGHDAD - Iraq's Shi'ite militias on Sunday gave U.S. forces two weeks to leave.

A U.S. military official said American troops had no intention of leaving. Prime Minister Hadi al-Karim said the
foreign advisers were in Iraq at his government's invitation.
"""
POLICE = """\
SUVA - Australian police officers will leave Nauru by July, Nauru's president said, ending a 12-year mission.

Australia keeps soldiers there, too. "The day the soldiers leave, the gangs will come back," said Lionel Aro, a trader.
"""
PACT = """\
N'DJAMENA - Chad has ended its defence agreement with France. The French soldiers must leave, President Bo Dahl said.

Chad is poor. France left Mali in 2022.
"""

RECALL = """\
NAIROBI, Jan 27 - Kenya will not recall its police officers from Haiti, the government said on Saturday, a day after a
court in Nairobi ruled on them.

"Those officers are in Haiti illegally," said Ekuru Aukot, a Kenyan opposition politician who brought the case.
"""

TWO_BASES = """\
DJIBOUTI, March 3 - China opened its first overseas military base in Djibouti on Tuesday. "This base serves
peacekeeping, nothing else," Foreign Ministry spokesman Geng Shuang said in Beijing.

Camp Lemonnier houses 4,000 American troops.

"The Americans are our insurance," said Djibouti's prime minister, Dean Barrow. The opposition demanded that the
adviser be dismissed.
"""


def _told(text: str) -> set[tuple[str, str, str]]:
    return {
        (one.actor, statement.position, " ".join(statement.targets))
        for one in parse(text).occasions
        for statement in one.statements
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            BRIGADE,
            [
                ("boris-lang", "announce_deployment", "german-forces-in-lithuania"),
                ("arvydas-kas", "justify_presence", "german-forces-in-lithuania"),
            ],
        ),
        (
            ULTIMATUM,
            [
                ("iraqs-shiite-militias", "demand_withdrawal", "us-forces-in-iraq"),
                ("us-military-official", "vow_to_stay", "us-forces-in-iraq"),
                ("hadi-al-karim", "justify_presence", "us-forces-in-iraq"),
            ],
        ),
        (
            POLICE,
            [
                ("naurus-president", "announce_withdrawal", "australian-forces-in-nauru"),
                ("lionel-aro", "justify_presence", "australian-forces-in-nauru"),
            ],
        ),
        (RECALL, [("ekuru-aukot", "condemn_presence", "kenyan-forces-in-haiti")]),
        (
            TWO_BASES,
            [
                ("geng-shuang", "justify_presence", "chinese-forces-in-djibouti"),
                ("dean-barrow", "justify_presence", "us-forces-in-djibouti"),
            ],
        ),
        (PACT, [("bo-dahl", "demand_withdrawal", "french-forces-in-chad")]),
        (
            BREAKAWAY,
            [
                ("elena-rusu", "demand_withdrawal", "russian-forces-in-moldova"),
                ("elena-rusu", "condemn_presence", "russian-forces-in-moldova"),
                ("marina-zakarova", "refuse_withdrawal", "russian-forces-in-moldova"),
                ("marina-zakarova", "justify_presence", "russian-peacekeepers-in-moldova"),
                ("vadim-krasnov", "request_presence", "russian-forces-in-moldova"),
                ("dmitri-zelin", "deny_presence", "russian-forces-in-moldova"),
            ],
        ),
        (
            AIRPORT,
            [
                ("armenia", "urge_withdrawal", "russian-forces-in-armenia"),
                ("gegham-manuk", "justify_presence", "russian-forces-in-armenia"),
            ],
        ),
        (
            ADVISERS,
            [
                ("ishmael-toroama", "demand_withdrawal", "australian-advisers-in-papua-new-guinea"),
                ("ishmael-toroama", "condemn_presence", "australian-advisers-in-papua-new-guinea"),
                ("penny-wong", "justify_presence", "australian-advisers-in-papua-new-guinea"),
            ],
        ),
        (
            CONTRAST,
            [
                ("foreign-minister-of-niger", "demand_withdrawal", "french-forces-in-niger"),
                ("french-defence-minister", "vow_to_stay", "french-forces-in-niger"),
                ("general", "condemn_presence", "french-forces-in-niger"),
                ("ann-lee", "justify_presence", "french-forces-in-niger"),
            ],
        ),
    ],
)
def test_every_statement_of_a_report_is_drafted(text: str, told: list[tuple[str, str, str]]) -> None:
    assert set(told) <= _told(text)
    assert {target for _, _, target in _told(text)} == {target for _, _, target in told}


def test_an_adviser_dismissed_is_no_demand_refused() -> None:
    assert not any(position == "refuse_withdrawal" for _, position, _ in _told(TWO_BASES))


def test_an_embassy_that_is_to_close_is_no_force() -> None:
    place = "KABUL - About 2,500 US troops are based in Afghanistan."
    assert _told(f"{place} Ann Lee, a nurse, called for the closure of the US embassy.\n") == set()
    assert _told(f"{place} Ann Lee, a nurse, called for the closure of the US bases.\n") != set()


def test_who_dies_when_they_leave_wants_them_there() -> None:
    place = "KABUL - About 2,500 US troops are based in Afghanistan."
    told = _told(f'{place} "If they leave, we will be slaughtered," said Ann Lee, a teacher.\n')
    assert told == {("ann-lee", "justify_presence", "us-forces-in-afghanistan")}


@pytest.mark.parametrize(
    ("report", "told"),
    [
        (
            "Germany is ready to station 4,000 soldiers in Lithuania, Defence Minister Boris Pistor said in Vilnius.",
            ("boris-pistor", "announce_deployment", "german-forces-in-lithuania"),
        ),
        (
            "NIAMEY - Niger's president said his country would host the French special forces on its soil.",
            ("nigers-president", "request_presence", "french-forces-in-niger"),
        ),
        (
            "Chad has about 1,000 French soldiers. Elders in Faya said they had not been consulted about the soldiers.",
            ("elders", "condemn_presence", "french-forces-in-chad"),
        ),
    ],
)
def test_what_is_said_of_hosting_and_sending_is_told_apart(report: str, told: tuple[str, str, str]) -> None:
    assert _told(report + "\n") == {told}


def test_a_headline_means_the_secretary_general_by_the_un_chief() -> None:
    said = "U.N. Secretary-General Antonio Guterres said Israeli troops should withdraw from southern Lebanon."
    told = _told(f"Israel should get out of Lebanon, UN chief says\n\n{said}\n")
    assert {actor for actor, _, _ in told} == {"antonio-guterres"}


def test_a_place_where_troops_are_cut_is_their_host_and_not_their_owner() -> None:
    told = _told(
        "WASHINGTON, Nov 17 - The Pentagon will cut the number of U.S. troops in Afghanistan to 2,500, it said.\n\n"
        "Senator Rand Orval said it was time to bring every soldier home. Afghan forces could stand on their own.\n"
    )
    assert {target for _, _, target in told} == {"us-forces-in-afghanistan"}


def test_bases_lent_to_somebody_are_his_and_a_town_behind_a_colon_opens_the_report() -> None:
    told = _told(
        "ISLAMABAD: Pakistan has rejected media reports that it had agreed to provide bases to the United States, with "
        'Foreign Minister Shah Orval telling the Senate that "no American boots will be allowed on Pakistani soil".\n'
    )
    assert told >= {
        ("pakistan", "deny_presence", "us-forces-in-pakistan"),
        ("shah-orval", "reject_presence", "us-forces-in-pakistan"),
    }
    assert {target for _, _, target in told} == {"us-forces-in-pakistan"}


def test_our_people_kept_safe_are_no_force() -> None:
    told = _told('PRISTINA - NATO has peacekeepers in Kosovo. "Only KFOR can keep our people safe," Alek Vuk said.\n')
    assert told == {("alek-vuk", "justify_presence", "kfor")}
