"""What a reader knows before any collection: countries, their people, capitals, seats of power, bodies and groups.

Own compilation. One country a line: ISO 3166-1 alpha-2 | names | adjectives and people | capital | metonyms of its
government. Several values of one column are parted by semicolons; the first name is the one shown.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Country:
    """One country: its code, names, demonyms (adjectives and peoples), capitals and government metonyms."""

    iso: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]
    metonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """One international body: an id, its names (the first is shown) and adjectives used of it."""

    id: str
    names: tuple[str, ...]


_COUNTRIES = """
AF|Afghanistan|Afghan;Afghans|Kabul|Taliban government
AL|Albania|Albanian;Albanians|Tirana|
DZ|Algeria|Algerian;Algerians|Algiers|El Mouradia
AD|Andorra|Andorran;Andorrans||
AO|Angola|Angolan;Angolans|Luanda|
AG|Antigua and Barbuda|Antiguan||
AR|Argentina|Argentine;Argentinian;Argentines|Buenos Aires|Casa Rosada
AM|Armenia|Armenian;Armenians|Yerevan|
AU|Australia|Australian;Australians|Canberra|
AT|Austria|Austrian;Austrians|Vienna|
AZ|Azerbaijan|Azerbaijani;Azeri;Azerbaijanis;Azeris|Baku|
BS|Bahamas|Bahamian|Nassau|
BH|Bahrain|Bahraini;Bahrainis|Manama|
BD|Bangladesh|Bangladeshi;Bangladeshis|Dhaka|
BB|Barbados|Barbadian|Bridgetown|
BY|Belarus;Byelorussia|Belarusian;Belarusians;Belarussian|Minsk|
BE|Belgium|Belgian;Belgians||
BZ|Belize|Belizean|Belmopan|
BJ|Benin|Beninese|Porto-Novo;Cotonou|
BT|Bhutan|Bhutanese|Thimphu|
BO|Bolivia|Bolivian;Bolivians|La Paz|
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo|
BW|Botswana|Batswana;Motswana|Gaborone|
BR|Brazil|Brazilian;Brazilians|Brasilia|
BN|Brunei|Bruneian||
BG|Bulgaria|Bulgarian;Bulgarians|Sofia|
BF|Burkina Faso;Burkina|Burkinabe;Burkinabé|Ouagadougou|
BI|Burundi|Burundian;Burundians|Bujumbura;Gitega|
KH|Cambodia|Cambodian;Cambodians|Phnom Penh|
CM|Cameroon|Cameroonian;Cameroonians|Yaounde;Yaoundé|
CA|Canada|Canadian;Canadians|Ottawa|
CV|Cape Verde|Cape Verdean|Praia|
CF|Central African Republic;CAR|Central African|Bangui|
TD|Chad|Chadian;Chadians|N'Djamena;Ndjamena|
CL|Chile|Chilean;Chileans||La Moneda
CN|China;People's Republic of China;PRC;mainland China|Chinese|Beijing;Peking|Zhongnanhai
CO|Colombia|Colombian;Colombians|Bogota;Bogotá|
KM|Comoros|Comorian||
CG|Republic of the Congo;Congo-Brazzaville||Brazzaville|
CD|Democratic Republic of the Congo;DR Congo;DRC;Congo;Congo-Kinshasa;Democratic Republic of Congo|Congolese|Kinshasa|
CR|Costa Rica|Costa Rican||
CI|Ivory Coast;Côte d'Ivoire;Cote d'Ivoire|Ivorian;Ivorians|Abidjan;Yamoussoukro|
HR|Croatia|Croatian;Croats;Croat|Zagreb|
CU|Cuba|Cuban;Cubans|Havana|
CY|Cyprus;Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots|Nicosia|
CZ|Czech Republic;Czechia|Czech;Czechs|Prague|
DK|Denmark|Danish;Danes|Copenhagen|
DJ|Djibouti|Djiboutian|Djibouti City|
DO|Dominican Republic|Dominican|Santo Domingo|
EC|Ecuador|Ecuadorian;Ecuadorean|Quito|
EG|Egypt|Egyptian;Egyptians|Cairo|
SV|El Salvador|Salvadoran||
GQ|Equatorial Guinea|Equatoguinean|Malabo|
ER|Eritrea|Eritrean;Eritreans|Asmara|
EE|Estonia|Estonian;Estonians|Tallinn|
SZ|Eswatini;Swaziland|Swazi|Mbabane|
ET|Ethiopia|Ethiopian;Ethiopians|Addis Ababa|
FJ|Fiji|Fijian;Fijians|Suva|
FI|Finland|Finnish;Finns|Helsinki|
FR|France|French;Frenchmen|Paris|Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon
GA|Gabon|Gabonese|Libreville|
GM|Gambia;The Gambia|Gambian;Gambians|Banjul|
GE|Georgia|Georgian;Georgians|Tbilisi|
DE|Germany|German;Germans|Berlin|Bundestag;Bundeswehr
GH|Ghana|Ghanaian;Ghanaians|Accra|
GR|Greece|Greek;Greeks|Athens|
GT|Guatemala|Guatemalan||
GN|Guinea|Guinean;Guineans|Conakry|
GW|Guinea-Bissau||Bissau|
GY|Guyana|Guyanese||
HT|Haiti|Haitian;Haitians|Port-au-Prince|
HN|Honduras|Honduran;Hondurans|Tegucigalpa|
HU|Hungary|Hungarian;Hungarians|Budapest|
IS|Iceland|Icelandic;Icelanders|Reykjavik;Reykjavík|
IN|India|Indian;Indians|New Delhi;Delhi|
ID|Indonesia|Indonesian;Indonesians|Jakarta|
IR|Iran;Islamic Republic of Iran|Iranian;Iranians|Tehran;Teheran|
IQ|Iraq|Iraqi;Iraqis|Baghdad|
IE|Ireland|Irish|Dublin|
IL|Israel|Israeli;Israelis|Jerusalem;Tel Aviv|Knesset
IT|Italy|Italian;Italians|Rome|Quirinale;Farnesina
JM|Jamaica|Jamaican||
JP|Japan|Japanese|Tokyo|
JO|Jordan|Jordanian;Jordanians|Amman|
KZ|Kazakhstan|Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan|
KE|Kenya|Kenyan;Kenyans|Nairobi|
XK|Kosovo|Kosovar;Kosovars;Kosovan|Pristina;Prishtina|
KW|Kuwait|Kuwaiti;Kuwaitis|Kuwait City|
KG|Kyrgyzstan|Kyrgyz|Bishkek|
LA|Laos|Laotian|Vientiane|
LV|Latvia|Latvian;Latvians|Riga|
LB|Lebanon|Lebanese|Beirut|
LS|Lesotho|Basotho|Maseru|
LR|Liberia|Liberian;Liberians|Monrovia|
LY|Libya|Libyan;Libyans|Tripoli|
LT|Lithuania|Lithuanian;Lithuanians|Vilnius|
LU|Luxembourg|Luxembourgish||
MG|Madagascar|Malagasy|Antananarivo|
MW|Malawi|Malawian;Malawians|Lilongwe|
MY|Malaysia|Malaysian;Malaysians|Kuala Lumpur|
MV|Maldives|Maldivian;Maldivians|Malé|
ML|Mali|Malian;Malians|Bamako|
MT|Malta|Maltese|Valletta|
MR|Mauritania|Mauritanian;Mauritanians|Nouakchott|
MU|Mauritius|Mauritian;Mauritians|Port Louis|
MX|Mexico|Mexican;Mexicans|Mexico City|
FM|Micronesia|Micronesian||
MD|Moldova;Republic of Moldova|Moldovan;Moldovans|Chisinau;Chişinău;Chișinău|
MN|Mongolia|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator|
ME|Montenegro|Montenegrin;Montenegrins|Podgorica|
MA|Morocco|Moroccan;Moroccans|Rabat|
MZ|Mozambique|Mozambican;Mozambicans|Maputo|
MM|Myanmar;Burma|Burmese|Naypyidaw|
NA|Namibia|Namibian;Namibians|Windhoek|
NP|Nepal|Nepali;Nepalese|Kathmandu|
NL|Netherlands;The Netherlands;Holland|Dutch|The Hague;Amsterdam|
NZ|New Zealand|New Zealander;New Zealanders|Wellington|Beehive
NI|Nicaragua|Nicaraguan|Managua|
NE|Niger|Nigerien;Nigeriens|Niamey|
NG|Nigeria|Nigerian;Nigerians|Abuja|Aso Rock
KP|North Korea;DPRK|North Korean;North Koreans|Pyongyang|
MK|North Macedonia;Macedonia|Macedonian;Macedonians|Skopje|
NO|Norway|Norwegian;Norwegians|Oslo|
OM|Oman|Omani;Omanis|Muscat|
PK|Pakistan|Pakistani;Pakistanis|Islamabad|Rawalpindi
PW|Palau|Palauan||
PS|Palestine;Palestinian Authority|Palestinian;Palestinians|Ramallah|
PA|Panama|Panamanian;Panamanians|Panama City|
PG|Papua New Guinea|Papuan|Port Moresby|
PY|Paraguay|Paraguayan|Asuncion|
PE|Peru|Peruvian;Peruvians|Lima|
PH|Philippines;The Philippines|Philippine;Filipino;Filipinos|Manila|Malacanang;Malacañang
PL|Poland|Polish;Poles|Warsaw|
PT|Portugal|Portuguese|Lisbon|
QA|Qatar|Qatari;Qataris|Doha|
RO|Romania|Romanian;Romanians|Bucharest|
RU|Russia;Russian Federation|Russian;Russians|Moscow|Kremlin;Duma;State Duma
RW|Rwanda|Rwandan;Rwandans;Rwandese|Kigali|
WS|Samoa|Samoan;Samoans||
SA|Saudi Arabia;Saudi;KSA|Saudis;Saudi Arabian|Riyadh|
SN|Senegal|Senegalese|Dakar|
RS|Serbia|Serbian;Serbs;Serb|Belgrade|
SC|Seychelles|Seychellois||
SL|Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown|
SG|Singapore|Singaporean;Singaporeans||
SK|Slovakia|Slovak;Slovaks;Slovakian|Bratislava|
SI|Slovenia|Slovenian;Slovene;Slovenes|Ljubljana|
SB|Solomon Islands|Solomon Islander;Solomon Islanders|Honiara|
SO|Somalia|Somali;Somalis|Mogadishu|Villa Somalia
ZA|South Africa|South African;South Africans|Pretoria|
KR|South Korea;Republic of Korea;ROK|South Korean;South Koreans|Seoul|Blue House
SS|South Sudan|South Sudanese|Juba|
ES|Spain|Spanish;Spaniards|Madrid|Moncloa
LK|Sri Lanka|Sri Lankan;Sri Lankans|Colombo|
SD|Sudan|Sudanese|Khartoum|
SR|Suriname|Surinamese|Paramaribo|
SE|Sweden|Swedish;Swedes|Stockholm|
CH|Switzerland|Swiss|Bern|
SY|Syria;Syrian Arab Republic|Syrian;Syrians|Damascus|Syrian regime
TW|Taiwan|Taiwanese|Taipei|
TJ|Tajikistan|Tajik;Tajiks|Dushanbe|
TZ|Tanzania|Tanzanian;Tanzanians|Dodoma|
TH|Thailand|Thai;Thais|Bangkok|
TL|East Timor;Timor-Leste|Timorese|Dili|
TG|Togo|Togolese|Lome;Lomé|
TT|Trinidad and Tobago|Trinidadian||
TN|Tunisia|Tunisian;Tunisians|Tunis|
TR|Turkey;Türkiye;Turkiye|Turkish;Turks|Ankara|
TM|Turkmenistan|Turkmen|Ashgabat|
UG|Uganda|Ugandan;Ugandans|Kampala|
UA|Ukraine|Ukrainian;Ukrainians|Kyiv;Kiev|Bankova
AE|United Arab Emirates;UAE;Emirates|Emirati;Emiratis|Abu Dhabi|
GB|United Kingdom;Britain;UK;U.K.;Great Britain|British;Britons|London|Downing Street;No 10;Whitehall;Westminster
US|United States;US;U.S.;USA;U.S.A.;America;United States of America|American;Americans|Washington|White House
UY|Uruguay|Uruguayan;Uruguayans|Montevideo|
UZ|Uzbekistan|Uzbek;Uzbeks|Tashkent|
VU|Vanuatu|ni-Vanuatu|Port Vila|
VA|Vatican;Holy See||Vatican City|
VE|Venezuela|Venezuelan;Venezuelans|Caracas|Miraflores
VN|Vietnam|Vietnamese|Hanoi|
EH|Western Sahara|Sahrawi;Sahrawis|Laayoune|
YE|Yemen|Yemeni;Yemenis|Sanaa;Sana'a|
ZM|Zambia|Zambian;Zambians|Lusaka|
ZW|Zimbabwe|Zimbabwean;Zimbabweans|Harare|
SU|Soviet Union;USSR|Soviet;Soviets||
"""

_TERRITORIES = """
transnistria|Transnistria;Transdniestria;Transnistrian region;left bank of the Dniester|Transnistrian|Tiraspol|MD
crimea|Crimea|Crimean|Simferopol;Sevastopol|UA
donbas|Donbas;Donbass||Donetsk;Luhansk|UA
abkhazia|Abkhazia|Abkhaz;Abkhazian|Sukhumi|GE
south-ossetia|South Ossetia|South Ossetian|Tskhinvali|GE
nagorno-karabakh|Nagorno-Karabakh;Karabakh;Artsakh||Stepanakert|AZ
northern-cyprus|Northern Cyprus;northern Cyprus;TRNC|Turkish Cypriot;Turkish Cypriots||CY
kurdistan-region|Kurdistan;Kurdistan region;Iraqi Kurdistan;Kurdistan Region||Erbil|IQ
okinawa|Okinawa|Okinawan;Okinawans|Naha|JP
guam|Guam|||US
hong-kong|Hong Kong|Hong Konger||CN
gaza|Gaza;Gaza Strip|Gazan||PS
west-bank|West Bank|||PS
golan-heights|Golan Heights;Golan|||SY
somaliland|Somaliland|||SO
puntland|Puntland|||SO
greenland|Greenland|Greenlandic;Greenlanders|Nuuk|DK
chagos|Chagos;Chagos Islands;Diego Garcia|||GB
falklands|Falkland Islands;Falklands|||GB
kaliningrad|Kaliningrad|||RU
chechnya|Chechnya|Chechen;Chechens|Grozny|RU
kashmir|Kashmir|Kashmiri;Kashmiris|Srinagar|IN
tigray|Tigray|Tigrayan;Tigrayans|Mekelle|ET
darfur|Darfur|Darfuri||SD
north-kivu|North Kivu||Goma|CD
south-kivu|South Kivu||Bukavu|CD
ituri|Ituri||Bunia|CD
"""

_BODIES = """
united-nations|United Nations;UN;U.N.;UN Security Council;Security Council
nato|NATO;Nato;North Atlantic Treaty Organization;Atlantic alliance;North Atlantic alliance
european-union|European Union;EU;E.U.;European Commission;European Council
african-union|African Union;AU;A.U.
ecowas|ECOWAS;Ecowas;Economic Community of West African States
sadc|SADC;Southern African Development Community
eac|East African Community;EAC
arab-league|Arab League;League of Arab States
gcc|Gulf Cooperation Council;GCC
osce|OSCE;Organization for Security and Co-operation in Europe
csto|CSTO;Collective Security Treaty Organization
cis|Commonwealth of Independent States;CIS
asean|ASEAN;Asean
oic|Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC
igad|IGAD;Intergovernmental Authority on Development
g5-sahel|G5 Sahel
aes|Alliance of Sahel States;AES
g7|G7
icc|International Criminal Court;ICC
"""

# Departments that stand for one government wherever they are named.
_DEPARTMENTS = """
us-department-of-defense|US Department of Defense;Pentagon;Department of Defense;Defense Department|US
us-department-of-state|US State Department;State Department;Foggy Bottom;U.S. State Department|US
us-central-command|US Central Command;CENTCOM;Centcom;U.S. Central Command|US
us-africa-command|US Africa Command;AFRICOM;Africom|US
us-congress|US Congress;Congress;US Senate;House of Representatives|US
us-cia|CIA;Central Intelligence Agency|US
uk-ministry-of-defence|UK Ministry of Defence|GB
bundeswehr|Bundeswehr|DE
israel-defense-forces|Israel Defense Forces;IDF|IL
irgc|Islamic Revolutionary Guard Corps;Revolutionary Guards;IRGC;Revolutionary Guard;Quds Force|IR
wagner|Wagner Group;Wagner;Africa Corps|RU
peoples-liberation-army|People's Liberation Army;PLA|CN
"""

# Missions and operations that are forces by name: slug | names | whose (body id or ISO code) | where (ISO code).
_MISSIONS = """
unifil|UNIFIL;Unifil;United Nations Interim Force in Lebanon|united-nations|LB
minusma|MINUSMA;Minusma|united-nations|ML
monusco|MONUSCO;Monusco;MONUC|united-nations|CD
minusca|MINUSCA;Minusca|united-nations|CF
unmiss|UNMISS|united-nations|SS
unamid|UNAMID|united-nations|SD
unisfa|UNISFA|united-nations|SD
unficyp|UNFICYP;Unficyp|united-nations|CY
undof|UNDOF|united-nations|SY
minustah|MINUSTAH|united-nations|HT
minurso|MINURSO|united-nations|EH
amisom|AMISOM;ATMIS;AUSSOM;Amisom|african-union|SO
kfor|KFOR;Kfor|nato|XK
sfor|SFOR;IFOR|nato|BA
eufor|EUFOR;EUFOR Althea;Althea|european-union|BA
isaf|ISAF;Isaf;Resolute Support|nato|AF
samidrc|SAMIDRC;SADC mission|sadc|CD
eacrf|EACRF;East African Community Regional Force|eac|CD
ecomog|ECOMOG;Ecomog|ecowas|
barkhane|Barkhane;Operation Barkhane|FR|
serval|Operation Serval|FR|ML
takuba|Takuba;Task Force Takuba|european-union|ML
inherent-resolve|Operation Inherent Resolve|US|IQ
usfk|US Forces Korea;USFK;United States Forces Korea;U.S. Forces Korea|US|KR
usfj|US Forces Japan;USFJ;U.S. Forces Japan|US|JP
united-nations-command|United Nations Command;UN Command|united-nations|KR
"""

# Armed groups and alliances that hold ground: slug | names.
_ARMED_GROUPS = """
hezbollah|Hezbollah;Hizballah;Hizbullah;Hizbollah
hamas|Hamas
houthis|Houthis;Houthi;Ansar Allah
taliban|Taliban;Taleban
islamic-state|Islamic State;Daesh;ISIS;ISIL
al-qaeda|al-Qaeda;Al-Qaeda;Al Qaeda
al-shabab|al-Shabab;al-Shabaab;Al-Shabaab;Shabab
boko-haram|Boko Haram
m23|M23
fdlr|FDLR
syrian-democratic-forces|Syrian Democratic Forces;SDF
pkk|PKK;Kurdistan Workers' Party
ypg|YPG;People's Protection Units
popular-mobilization-forces|Popular Mobilization Forces;Popular Mobilisation Forces;PMF;Hashd al-Shaabi
rapid-support-forces|Rapid Support Forces;RSF
kataib-hezbollah|Kataib Hezbollah;Kata'ib Hezbollah
jnim|JNIM
polisario|Polisario Front;Polisario
"""


def _rows(table: str) -> list[list[tuple[str, ...]]]:
    rows = (line.split("|") for line in table.strip().splitlines())
    return [[tuple(value for value in column.split(";") if value) for column in row] for row in rows]


COUNTRIES: tuple[Country, ...] = tuple(
    Country(iso[0], names, demonyms, capitals, metonyms)
    for iso, names, demonyms, capitals, metonyms in _rows(_COUNTRIES)
)
"""Every country of the table, in the table's order."""

TERRITORIES: tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...], str], ...] = tuple(
    (slug[0], names, demonyms, capitals, iso[0]) for slug, names, demonyms, capitals, iso in _rows(_TERRITORIES)
)
"""Regions spoken of as places of forces: slug, names, demonyms, chief towns, country they are counted to."""

BODIES: tuple[Body, ...] = tuple(Body(slug[0], names) for slug, names in _rows(_BODIES))
"""International bodies that speak or send forces."""

DEPARTMENTS: tuple[tuple[str, tuple[str, ...], str], ...] = tuple(
    (slug[0], names, iso[0]) for slug, names, iso in _rows(_DEPARTMENTS)
)
"""Departments and services known by name alone: slug, names, country."""

MISSIONS: tuple[tuple[str, tuple[str, ...], str, str], ...] = tuple(
    (slug[0], names, owner[0], place[0] if place else "") for slug, names, owner, place in _rows(_MISSIONS)
)
"""Missions that are forces by name: slug, names, owner (body id or ISO code), country ('' if several)."""

ARMED_GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = tuple((slug[0], names) for slug, names in _rows(_ARMED_GROUPS))
"""Armed groups known by name alone: slug, names."""

NOT_PERSONS: frozenset[str] = frozenset(
    name.lower()
    for names in (
        *((*country.names, *country.capitals, *country.metonyms) for country in COUNTRIES),
        *((*names, *capitals) for _, names, _, capitals, _ in TERRITORIES),
        *(body.names for body in BODIES),
        *(names for _, names, _ in DEPARTMENTS),
        *(names for _, names, _, _ in MISSIONS),
        *(names for _, names in ARMED_GROUPS),
    )
    for name in names
)
"""Every name of the tables in lower case: capitalised words that are nobody's own."""
