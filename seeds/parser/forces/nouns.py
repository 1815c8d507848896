"""The nouns that name forces, and the words that may stand before them."""

from __future__ import annotations

import re


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_HEADS = {
    "forces": _words(
        "troops troop soldiers soldier forces servicemen serviceman servicewomen servicemembers personnel "
        "garrison garrisons contingent contingents contingency contingencies army armies battalion battalions "
        "brigade brigades regiment regiments infantry paratroopers commandos legionnaires detachment "
        "detachments battlegroup warriors combatants militaries military units unit deployment presence "
        "occupation occupiers invaders divisions gunners boots boot fighters militants rangers guards militiamen "
        "paratrooper sailors sailor airmen airman reinforcements legion gendarmes conscripts reservists "
        "platoon platoons "
        "build-up buildup crew crews infantrymen men boys lads corps columns column militia militias snipers gunmen "
        "uniforms uniform rifles riflemen rifleman sappers trooper troopers signallers signalmen pilots submariners "
        "paramilitaries auxiliaries irregulars proxies battlegroups gendarmerie coastguard patrol guys fellows "
        "grenadiers grenadier lancers dragoons guardsmen guardsman formations formation squad squads patrols cavalry "
        "marksmen cadres cadre navy navies company companies bands officers policemen police footprint contractor "
        "foothold guard "
    ),
    "advisers": _words(
        "advisers advisors trainers instructors mercenaries contractors mercenary technicians engineers "
        "specialists experts adviser advisor trainer instructor tutors surgeons medics "
    ),
    "peacekeepers": _words("peacekeepers peacekeeper observers monitors truce-monitors "),
    "mission": _words(
        "mission missions coalition operation force venture taskforce "
        "offensive incursion intervention operations action actions invasion "
    ),
    "marines": _words("marines marine "),
    "base": _words(
        "base bases airbase airbases airfield outpost outposts station camp camps barracks facility "
        "posts facilities installation installations fort depot radar radars airstrip airstrips "
        "garrison-town cantonment checkpoints hilltops "
    ),
    "gear": _words(
        "warplanes jets planes aircraft helicopters helicopter bombers drones warships warship ships fleet "
        "submarines missiles missile tanks artillery carrier batteries squadron squadrons frigate frigates destroyer "
        "destroyers corvette corvettes flotilla armada gunboats gunboat howitzers launchers interceptors minesweepers "
        "minesweeper tankers fighter-bombers wing battery armour armor vessel vessels ship boats "
        "flagship fleets carriers submarine flotillas mirages rafales tornados typhoons gripens eurofighters iskanders "
        "patriots f-15s f-16 f-16s f-18s f-22s f-35 f-35s b-1s b-2s b-52s mig-29s mig-31s su-24s su-25s su-30s "
        "su-34s su-35s "
        "convoys vehicles guns bayonets warplane jet bomber submarine tank drone "
    ),
}
GROUPS = {head: group for group, heads in _HEADS.items() for head in heads}
"""Every noun that may head the name of a force, with the kind of force it tells of."""

VAGUE = _words(
    "navy navies alliance base bases boots camp camps carrier contractors deployment depot divisions drones facilities "
    "facility force fort guards helicopter installation installations marine militants military missile mission "
    "missions operation personnel planes presence radar ships station unit units venture build-up buildup columns "
    "column corps airstrip airstrips cantonment"
)
"""Heads that are forces only when something near them says so: an owner, a military word, or a place of arms."""

COUNTS = _words(
    "one first second third another dozen dozens hundreds thousands few handful two three four five six seven "
    "eight nine ten twelve twenty "
)
"""Numbers written out that make everyday people a body of men ("a dozen technicians")."""

LOOSE = _words(
    "posts company companies bands crew crews men boys lads militia militias technicians engineers specialists "
    "experts gunmen "
)
"""Heads of everyday people: forces only with an owner, a number, a military word, or a camp they belong to."""

DEEDS = _words("action actions invasion incursion intervention offensive operations")
"""What a force does: its own name only with an owner or as military, the plain ones only as military."""

SEIZURES = _words("occupation invasion")
"""Deeds told with what is seized: "the occupation of Norland" is in Norland, and of another."""

ANCHORED = _words(
    "uniforms uniform rifles patrols officers policemen police footprint foothold surgeons medics observers monitors "
    "checkpoints hilltops tankers wing battery armour armor vessel vessels ship boats convoys vehicles guns bayonets "
    "pilots patrol guys fellows flagship cadres cadre squad squads formation formations tutors tutor contractor "
    "adviser advisor trainer instructor jet tank bomber warplane drone submarine guard"
)
"""Heads that are forces only of an owner who is not at home, or as military; later in a text "the" does, too."""

MARTIAL = _words(
    "armored armoured mechanised mechanized airborne infantry tank rifle motorised motorized permanent hilltop forward "
    "reconnaissance surveillance patrol fighter attack transport amphibious guided-missile nuclear-powered stealth "
    "refuelling refueling air-defence air-defense "
    "air allied armed army coalition combat counter-terrorism cruise expeditionary foreign ground joint marine "
    "military missile multinational naval nuclear occupation peacekeeping rapid security special stabilisation "
    "stabilization standby troop"
)
"""Adjectives that make a vague head military."""

JOINT = _words(
    "regional protection monitoring interposition buffer intervention observer verification multinational "
    "stabilisation stabilization multilateral hybrid"
)
"""Adjectives of a force or mission that several states make up together: it is none of their own contingents."""

_ADJECTIVES = MARTIAL | JOINT
MODIFIERS = _ADJECTIVES | _words(
    "a active additional alien all an another any artillery battle bigger biggest blue both border british-led bulk "
    "closing coast coastal coastguard continued continuing current direct dozen dozens each eastern eight elite enemy "
    "entire every external "
    "extra few final fresh first five four friendly front-line frontline further half heavy helmeted her his "
    "hostile hundreds illegal illegitimate infantry international invading irregular its large last light limited "
    "lively local logistics long-term main many more most my navy new nine non-local northern number occupying old one "
    "overseas other our outside peace permanent police primary private professional proxy regional regular remaining "
    "rest second seven "
    "several single six small smaller so-called some southern strategic such support tactical temporary ten tens "
    "the their these this those thousands three training twenty two two-thirds uniformed unlawful western whole "
    "your"
)
"""Words that belong to the name of a force when they stand before its head."""

FOREIGN = _words("alien all-foreign external foreign foreigners international non-local outside overseas")
"""Adjectives that say no more of the owner than that it is not the host."""

COMMON_PLACES = _words(
    "border capital city country east island islands north peninsula province region south territory"
)
"""Places told by a common noun ("the troops in the country")."""

TERRITORIES = _words(
    "transnistria crimea donbas abkhazia south-ossetia nagorno-karabakh northern-cyprus okinawa guam golan-heights "
    "greenland chagos kashmir tigray darfur gaza west-bank"
)
"""Ids of parts of a state that an article can be about as it can about a state."""

DEFINITE = _words("all every its our the their these this those")
"""Determiners that let a vague head stand for a force spoken of before."""

STOPS = _words("a an his its our the their these this those")
"""Determiners: nothing before them belongs to the name."""

DETERMINERS = _words("any every its our the their these those")
"""Determiners after which one plain adjective is let pass."""

NOT_ADJECTIVES = _words(
    "after against among and are as at because before behind between beyond but by despite during for from if in "
    "inside into is like near of on onto or out over said says since than that through to under unless until was were "
    "when where which while who with without"
)
"""Plain words that are no adjective after a determiner."""

REGIONS = _words("African Allied Arab Asian Baltic Caribbean European Gulf Nordic Scandinavian Western")
"""Parts of the world that stand for an owner ("Western soldiers")."""

POSSESSORS = {"our": "speaker", "its": "its", "their": "its", "his": "its", "my": "speaker", "your": "addressee"}
"""Possessives and whose force they make it: the speaker's, the addressee's, or the state's last spoken of."""

VERBISH = re.compile(
    r"^(?:The|But|And|In|On|At|Says?|Said|Demands?|Rejects?|Gives?|Of|For|To|From|With|All|That|Asks?|Want"
    r"s?|Will|Must|Should|If|When|As|Pull|Withdraw|Tells?|Urges?|Keep|Send|Ends?|Vows?|Over|By|Asked|Since"
    r"|About|Some|No|Warns?|Orders?|Calls?|Leave|Has|Have|Is|Are|Against|Stop|Denies|Expel|Threatens|Backs"
    r"|Hosts?|Welcome|After|Remove|Recall|Take|Bring|Close|Move|Halt|Deploy|Reject|Oppose|Accept|Kick|Throw|Get|Let|Make|Clear|Evict|Double"
    r"|Condemns?|Denounces?|Accuses?|Blames?|Slams?|Opposes|Accepts?|Deploys|Recalls|Removes|Moves|Wants"
    r"|Their|Its|Our|More|New|Remaining|Last|Whether|How|Many|While|Where|Why|Until|L"
    r"ate|Earlier|Several|Both|There|Most|Whatever)$"
)
"""Capitalised words of headlines and sentence beginnings that are no part of a name."""
