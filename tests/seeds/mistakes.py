"""Mistakes in curated files, each with every problem it must be reported as: a table for test_check.

A row holds the file, the text that is exchanged, what it is exchanged for, and for each problem its file, the text that
ends on its line, and the problem.
"""
# ruff: noqa: E501

TAVISH = "lakeland/occasions/tavish-2018-05-21.yaml"
RETH = "lakeland/occasions/reth-2018-05-21.yaml"
LIMITS = "lakeland/occasions/reth-2019-03-04.yaml"
WINTER = "lakeland/occasions/presidency-2020-11-29.yaml"
SQUADRON = "lakeland/occasions/foreign-ministry-2019-03.yaml"
COPY = "lakeland/documents/orven-daily-2018-05-22.yaml"
WIRE = "lakeland/documents/lake-wire-2018-05-21.yaml"

MISTAKES = [
    ('lakeland/actors.yaml', '  name: Tessmark\n', '', [
        ('lakeland/actors.yaml', '- id: tessmark', 'name: is missing'),
    ]),
    ('lakeland/actors.yaml', 'name: Hugo Brandt', 'name:', [
        ('lakeland/actors.yaml', '- id: hugo-brandt\n  name:', 'name: is empty; it is needed'),
    ]),
    ('lakeland/actors.yaml', 'type: armed_group', 'type: armed group', [
        ('lakeland/actors.yaml', 'type: armed group', "type: 'armed group' is not a known actor type; one of person, government, organization, armed_group, media, write armed_group"),
    ]),
    ('lakeland/actors.yaml', 'country: QO', 'country: Tessmark', [
        ('lakeland/actors.yaml', 'country: Tessmark', "country: 'Tessmark' is not of the form SY (ISO 3166-1 alpha-2)"),
    ]),
    ('lakeland/actors.yaml', 'wikidata: Q999999999002', 'wikidata: 999999999002', [
        ('lakeland/actors.yaml', 'wikidata: 999999999002', "wikidata: '999999999002' is not of the form Q7747, write Q999999999002"),
    ]),
    ('lakeland/actors.yaml', 'country: QO', 'country: qo', [
        ('lakeland/actors.yaml', 'country: qo', "country: 'qo' is not of the form SY (ISO 3166-1 alpha-2), write QO"),
    ]),
    (COPY, 'url: https://orvendaily', 'url: orvendaily', [
        (COPY, 'url: orvendaily.example/tavish-karvel', "url: 'orvendaily.example/tavish-karvel' is not of the form https://example.org/article, write https://orvendaily.example/tavish-karvel"),
    ]),
    (WIRE, 'length: 593', 'length: 1,593', [
        (WIRE, 'length: 1,593', "length: '1,593' is not a whole number, write 1593"),
    ]),
    (SQUADRON, 'targets: [karvel-forces-in-lakeland]', 'targets:', [
        (SQUADRON, 'targets:', 'statements[0].targets: is empty; write a list'),
    ]),
    ('lakeland/actors.yaml', '  note: No kin', '  notes: No kin', [
        ('lakeland/actors.yaml', 'notes: No kin of the president.', "notes: 'notes' is not a known key; one of id, name, type, aliases, country, wikidata, memberships, note, write note"),
    ]),
    ('lakeland/actors.yaml', 'aliases: [the Front]', 'aliases: the Front', [
        ('lakeland/actors.yaml', 'aliases: the Front', 'aliases: is not a list, write [the Front]'),
    ]),
    ('lakeland/actors.yaml', '  name: Reed Front', '  name: [Reed Front]', [
        ('lakeland/actors.yaml', 'name: [Reed Front]', 'name: is not a text'),
    ]),
    ('lakeland/actors.yaml', '- {of: orvenia}', '- orvenia', [
        ('lakeland/actors.yaml', '- orvenia', 'memberships[0]: is not a mapping of keys to values'),
    ]),
    ('lakeland/forces.yaml', '- id: karvel-forces\n', '- id: Karvel_Forces\n', [
        ('highland/forces.yaml', 'parents: [karvel-forces]', "parents[0]: 'karvel-forces' is not the id of any force, write Karvel_Forces"),
        ('lakeland/forces.yaml', '- id: Karvel_Forces', "id: 'Karvel_Forces' is not an id (lower-case letters, digits, single hyphens), write karvel-forces"),
        ('lakeland/forces.yaml', 'parents: [karvel-forces, foreign-forces-in-lakeland]', "parents[0]: 'karvel-forces' is not the id of any force, write Karvel_Forces"),
    ]),
    (TAVISH, 'said: 2018-05-21', 'said: 21 May 2018', [
        (TAVISH, 'said: 21 May 2018', "said: '21 May 2018' is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, optionally with ?, ~ or %, or an interval such as 2018-05-30/2018-06-02, write 2018-05-21"),
    ]),
    (TAVISH, 'said: 2018-05-21', 'said: 2018-02-30', [
        (TAVISH, 'said: 2018-02-30', "said: '2018-02-30' has no day 30; 2018-02 runs from 01 to 28"),
    ]),
    (TAVISH, 'said_basis: relative', 'said_basis: unknown', [
        (TAVISH, 'said_basis: unknown', 'said_basis: is unknown although said is given, write inferred'),
    ]),
    ('lakeland/documents/spinner-first.yaml', 'published_basis: unknown', 'published_basis: explicit', [
        ('lakeland/documents/spinner-first.yaml', 'published_basis: explicit', 'published_basis: is explicit although no published is given, write unknown'),
    ]),
    (TAVISH, 'position: threaten_expulsion', 'position: threaten-expulsion', [
        (TAVISH, 'position: threaten-expulsion', "statements[1].position: 'threaten-expulsion' is not a known position; one of demand_withdrawal, urge_withdrawal, threaten_expulsion, warn_of_consequences, reject_presence, condemn_presence, predict_withdrawal, report_withdrawal, deny_presence, claim_presence, interpret_scope, offer_terms, refuse_withdrawal, vow_to_stay, justify_presence, request_presence, announce_deployment, announce_withdrawal, write threaten_expulsion"),
    ]),
    (LIMITS, '    stance: support\n', '', [
        (LIMITS, '- id: reth-exempts-karvel-from-tavish-demand', 'statements[0].stance: position interpret_scope needs a stance'),
    ]),
    (TAVISH, 'position: demand_withdrawal', 'position: demand_withdrawal\n    stance: oppose', [
        (TAVISH, 'stance: oppose', 'statements[0].stance: position demand_withdrawal has its stance from the codebook'),
    ]),
    (TAVISH, 'start: 166', 'start: 232', [
        (TAVISH, 'end: 232', 'statements[1].reports[0].end: the span ends at 232, where it starts'),
    ]),
    (TAVISH, 'start: 166', 'start: 16a', [
        (TAVISH, 'start: 16a', "statements[1].reports[0].start: '16a' is not a whole number"),
    ]),
    (RETH, '        form: quote\n        quote: We were invited and we stay\n      - document: orven', '        form: quote\n      - document: orven', [
        (RETH, 'responds_to: [tavish-demands-karvel-leave-port-ansel]\n    reports:\n      - document: lake-wire-2018-05-21', 'statements[1].reports[0].quote: a report of form quote needs the words; or write form paraphrase'),
    ]),
    (TAVISH, '        quote: take home\n', '', [
        (TAVISH, '- document: lake-wire-2022-02-10', 'statements[0].reports[4].quote: a report of form mixed needs the words; or write form paraphrase'),
    ]),
    (TAVISH, 'end: 232\n        form: paraphrase', 'end: 232\n        form: paraphrase\n        quote: x', [
        (TAVISH, 'end: 232\n        form: paraphrase', 'statements[1].reports[0].form: is paraphrase although a quote is given, write mixed'),
    ]),
    (TAVISH, 'quote: take home', 'quote: “take home”', [
        (TAVISH, 'quote: “take home”', 'statements[0].reports[4].quote: holds the quotation marks; it is the words between them, write take home'),
    ]),
    (SQUADRON, 'summary: ', 'summary: ' + 'x' * 4000, [
        (SQUADRON, "announced a second squadron for the spring.", 'statements[0].summary: has 4069 characters; at most 4000'),
    ]),
    (TAVISH, 'quote: take home', 'quote: ' + 'x' * 301, [
        (TAVISH, 'quote: ' + 'x' * 301, 'statements[0].reports[4].quote: has 301 characters; at most 300'),
    ]),
    (SQUADRON, 'targets: [karvel-forces-in-lakeland]', 'targets: []', [
        (SQUADRON, 'targets: []', 'statements[0].targets: is empty; at least one is needed'),
    ]),
    ('lakeland/actor.yaml', '', '- id: x\n', [
        ('lakeland/actor.yaml', '- id: x', 'is not part of a collection, write actors.yaml'),
    ]),
    ('lakeland/more.yaml', '', '- id: x\n', [
        ('lakeland/more.yaml', '- id: x', 'is not part of a collection'),
    ]),
    ('lakeland/documents/more.yml', '', 'id: more\n', [
        ('lakeland/documents/more.yml', 'id: more', 'is not read; records are files ending in .yaml, write more.yaml'),
    ]),
    ('lakeland/retired.yaml', '- id: oskel-threatens-tessmark\n  reason', 'id: oskel-threatens-tessmark\nreason', [
        ('lakeland/retired.yaml', 'id: oskel-threatens-tessmark', 'is not a list of records, write - before each record'),
    ]),
    ('lakeland/codings.yaml', 'units:', 'unit:', [
        ('lakeland/codings.yaml', 'unit:', 'is not one key `units` with a list'),
    ]),
    ('badland/notes.md', '', 'No collection.\n', [
        ('badland/collection.yaml', '', 'cannot be read: No such file or directory'),
    ]),
    (COPY, 'id: orven-daily-2018-05-22', 'id: orven-daily-2018-05-23', [
        (COPY, 'id: orven-daily-2018-05-23', "id: 'orven-daily-2018-05-23' is not the name of its file, write orven-daily-2018-05-22"),
        (RETH, '- document: orven-daily-2018-05-22', "statements[1].reports[1].document: 'orven-daily-2018-05-22' is not the id of any document, write orven-daily-2018-05-23"),
        (TAVISH, '- document: orven-daily-2018-05-22', "statements[0].reports[2].document: 'orven-daily-2018-05-22' is not the id of any document, write orven-daily-2018-05-23"),
    ]),
    ('upland/collection.yaml', 'id: upland', 'id: outland', [
        ('upland/collection.yaml', 'id: outland', "id: 'outland' is not the name of its directory, write upland"),
    ]),
    ('upland/collection.yaml', 'id: upland', 'id: highland', [
        ('upland/collection.yaml', 'id: highland', "id: 'highland' is not the name of its directory, write upland"),
        ('upland/collection.yaml', 'id: highland', "id: collection 'highland' is there already: highland/collection.yaml:1"),
    ]),
    ('lakeland/places.yaml', '- id: karvel-coast', '- id: port-ansel', [
        ('lakeland/places.yaml', 'parent: north-ridge\n- id: port-ansel', "id: place 'port-ansel' is there already: lakeland/places.yaml:9"),
    ]),
    (TAVISH, 'id: tavish-threatens-to-retake-base', 'id: tavish-demands-karvel-leave-port-ansel', [
        (TAVISH, 'quote: take home\n  - id: tavish-demands-karvel-leave-port-ansel', "statements[1].id: statement 'tavish-demands-karvel-leave-port-ansel' is there already: lakeland/occasions/tavish-2018-05-21.yaml:10"),
    ]),
    ('highland/occasions/reth-2018-05-21.yaml', '', 'id: reth-2018-05-21\nactor: orvenia\nsaid_basis: unknown\nmedium: unknown\nstatements:\n  - id: another\n    position: condemn_presence\n    targets: [karvel-forces]\n    summary: Another.\n    reports:\n      - {document: ridge-gazette-2019-07-02, start: 0, end: 9, form: paraphrase}\n', [
        (RETH, 'id: reth-2018-05-21', "id: occasion 'reth-2018-05-21' is there already: highland/occasions/reth-2018-05-21.yaml:1"),
    ]),
    ('highland/actors.yaml', 'name: Orvenia', 'name: Orvenja', [
        ('lakeland/actors.yaml', '- {of: karvel-foreign-ministry, role: spokesman}\n- id: orvenia', "'orvenia' is not as in highland/actors.yaml:1: name differ"),
    ]),
    (WINTER, 'previous_ids: [presidency-asks-patrol, ', 'previous_ids: [reth-justifies-base-by-lease, ', [
        (WINTER, 'previous_ids: [reth-justifies-base-by-lease, orvenia-asks-patrol]', "statements[0].previous_ids[0]: 'reth-justifies-base-by-lease' is the id of a statement; a retired id is never used again"),
    ]),
    ('lakeland/retired.yaml', 'id: oskel-threatens-tessmark', 'id: orvenia-asks-patrol', [
        ('lakeland/retired.yaml', '- id: orvenia-asks-patrol', "id: retired id 'orvenia-asks-patrol' is there already: lakeland/occasions/presidency-2020-11-29.yaml:12"),
    ]),
    (TAVISH, 'actor: lena-tavish', 'actor: lena-tavisch', [
        (TAVISH, 'actor: lena-tavisch', "actor: 'lena-tavisch' is not the id of any actor, write lena-tavish"),
    ]),
    ('lakeland/actors.yaml', '- {of: tessmark, role: envoy}', '- {of: tesmark, role: envoy}', [
        ('lakeland/actors.yaml', '- {of: tesmark, role: envoy}', "memberships[0].of: 'tesmark' is not the id of any actor, write tessmark"),
    ]),
    ('lakeland/forces.yaml', 'parents: [tessmark-forces, river-coalition]', 'parents: [tessmark-forces, river-coaltion]', [
        ('lakeland/forces.yaml', 'parents: [tessmark-forces, river-coaltion]', "parents[1]: 'river-coaltion' is not the id of any force, write river-coalition"),
    ]),
    ('lakeland/forces.yaml', 'of: reed-front', 'of: the-moon', [
        ('lakeland/forces.yaml', 'of: the-moon', "of: 'the-moon' is not the id of any actor"),
    ]),
    ('lakeland/places.yaml', 'parent: north-ridge', 'parent: north-ridges', [
        ('lakeland/places.yaml', 'parent: north-ridges', "parent: 'north-ridges' is not the id of any place, write north-ridge"),
    ]),
    (RETH, 'actor: davin-reth', 'actor: Reth', [
        (RETH, 'actor: Reth', "actor: 'Reth' is not the id of any actor, write davin-reth"),
    ]),
    (WIRE, 'outlet: lake-wire', 'outlet: The  lake wire', [
        (WIRE, 'outlet: The  lake wire', "outlet: 'The  lake wire' is not the id of any outlet, write lake-wire"),
    ]),
    (TAVISH, 'actor: lena-tavish', 'actor:', [
        (TAVISH, 'actor:', 'actor: is empty; it is needed'),
    ]),
    (WIRE, 'outlet: lake-wire', 'outlet: lakewire', [
        (WIRE, 'outlet: lakewire', "outlet: 'lakewire' is not the id of any outlet, write lake-wire"),
    ]),
    (RETH, 'responds_to: [tavish-demands-karvel-leave-port-ansel]', 'responds_to: [tavish-demands-karvel-leave]', [
        (RETH, 'responds_to: [tavish-demands-karvel-leave]', "statements[1].responds_to[0]: 'tavish-demands-karvel-leave' is not the id of any statement, write tavish-demands-karvel-leave-port-ansel"),
    ]),
    ('lakeland/codings.yaml', 'document: ridge-radio-2021', 'document: ridge-radio', [
        ('lakeland/codings.yaml', '- document: ridge-radio', "document: 'ridge-radio' is not the id of any document, write ridge-radio-2021"),
    ]),
    ('lakeland/occasions/lake-authority-2022-02-09.yaml', '[karvel-forces-in-lakeland, ', '[tessmark-advisers, ', [
        ('lakeland/occasions/lake-authority-2022-02-09.yaml', 'targets: [tessmark-advisers, tessmark-advisers]', "statements[0].targets[1]: 'tessmark-advisers' is given twice"),
    ]),
    ('lakeland/actors.yaml', '  country: QO', '  country: QO\n  memberships: [{of: hugo-brandt}]', [
        ('lakeland/actors.yaml', 'memberships: [{of: hugo-brandt}]', 'memberships: goes round in a circle: tessmark > hugo-brandt > tessmark'),
    ]),
    ('lakeland/forces.yaml', 'name: Forces of Karvel', 'name: Forces of Karvel\n  parents: [karvel-naval-base]', [
        ('lakeland/forces.yaml', 'parents: [karvel-naval-base]', 'parents: goes round in a circle: karvel-forces > karvel-naval-base > karvel-forces-in-lakeland > karvel-forces'),
    ]),
    ('lakeland/places.yaml', '- id: lakeland\n', '- id: lakeland\n  parent: lakeland\n', [
        ('lakeland/places.yaml', '- id: lakeland\n  parent: lakeland', 'parent: goes round in a circle: lakeland > lakeland'),
    ]),
    (WIRE, 'language: en', 'language: en\norigin: orven-daily-2018-05-22', [
        (WIRE, 'origin: orven-daily-2018-05-22', 'origin: goes round in a circle: lake-wire-2018-05-21 > orven-daily-2018-05-22 > lake-wire-2018-05-21'),
    ]),
    (TAVISH, '    place: port-ansel\n    condition', '    place: port-ansel\n    interprets: [tavish-threatens-to-retake-base]\n    condition', [
        (TAVISH, 'interprets: [tavish-threatens-to-retake-base]', 'statements[1].interprets: goes round in a circle: tavish-threatens-to-retake-base > tavish-threatens-to-retake-base'),
    ]),
    ('lakeland/actors.yaml', 'aliases: [Reth]', 'aliases: [Reth, Davin Reth]', [
        ('lakeland/actors.yaml', 'aliases: [Reth, Davin Reth]', "aliases[1]: 'Davin Reth' is given already"),
    ]),
    ('lakeland/actors.yaml', 'aliases: [Reth]', 'aliases: [Reth, LENA TAVISH]', [
        ('lakeland/actors.yaml', 'aliases: [Reth, LENA TAVISH]', "aliases[1]: 'LENA TAVISH' is what lena-tavish is called; leave it out here"),
    ]),
    (TAVISH, 'end: 232', 'end: 9999', [
        (TAVISH, 'end: 9999', 'statements[1].reports[0].end: 9999 lies beyond the 593 characters of lake-wire-2018-05-21'),
    ]),
    (TAVISH, 'end: 232', 'end: 232\n        evidence: {rule: r, answers: {start: 9, end: 9999}}', [
        (TAVISH, '9999', 'statements[1].reports[0].evidence.answers.end: 9999 lies beyond the 593 characters of lake-wire-2018-05-21'),
    ]),
    (TAVISH, 'end: 232', 'end: 232\n        evidence: {rule: r, answers: {start: 9, end: 7}}', [
        (TAVISH, 'start: 9, end: 7', 'statements[1].reports[0].evidence.answers.end: the span ends at 7, before it starts, write start: 7 and end: 9'),
    ]),
    ('lakeland/codings.yaml', 'end: 48', 'end: 9999', [
        ('lakeland/codings.yaml', 'end: 9999', 'end: 9999 lies beyond the 170 characters of ridge-radio-2021'),
    ]),
    ('lakeland/codings.yaml', 'end: 48', 'end: 17', [
        ('lakeland/codings.yaml', 'end: 17', 'end: the span ends at 17, where it starts'),
    ]),
    ('lakeland/codings.yaml', 'settled: neither', 'settled: both', [
        ('lakeland/codings.yaml', '[river-coalition]}\n    settled: both', 'settled: is both although only the first coder marked the passage, write first'),
    ]),
    ('lakeland/codings.yaml', '    first: {actor: ridge-radio-station, position: report_withdrawal, targets: [river-coalition]}\n', '', [
        ('lakeland/codings.yaml', '- document: ridge-radio-2021', 'first: no coder marked the passage; write what one made of it'),
    ]),
    (TAVISH, 'said: 2018-05-21', 'said: 2018-06', [
        (TAVISH, 'said: 2018-06', 'said: 2018-06 is too late: lake-wire-2018-05-21, which reports it, was published on 2018-05-21'),
        (TAVISH, 'said: 2018-06', 'said: 2018-06 is too late: orven-daily-2018-05-22, which reports it, was published on 2018-05-22'),
        (TAVISH, 'said: 2018-06', 'said: 2018-06 is too late: karvel-news-2018-05-23, which reports it, was published on 2018-05-23'),
    ]),
    (TAVISH, 'quote: take home', 'quote: ' + 'x' * 90, [
        (TAVISH, 'quote: ' + 'x' * 90, 'statements[0].reports[4].quote: is longer than its span of 68 characters'),
    ]),
    (TAVISH, '        start: 0\n        end: 38\n', '        start: 53\n        end: 165\n', [
        (TAVISH, 'target_as_written: its sailors\n      - document: lake-wire-2018-05-21', 'statements[0].reports[1]: reports characters 53 to 165 of lake-wire-2018-05-21 again'),
    ]),
    ('lakeland/occasions/silence.yaml', '', 'id: silence\nactor: jon-tavish\nsaid_basis: unknown\nmedium: unknown\nstatements: []\n', [
        ('lakeland/occasions/silence.yaml', 'statements: []', 'statements: is empty; an occasion has at least one statement'),
    ]),
    (SQUADRON, 'actor: karvel-foreign-ministry', 'actor: lena-tavish', [
        (SQUADRON, 'position: announce_deployment', 'statements[0].position: announce_deployment is for the owner of the force, which lena-tavish is not'),
    ]),
    ('lakeland/collection.yaml', 'statements: 20', 'statements: 200', [
        ('lakeland/collection.yaml', 'minimum: {documents: 9, statements: 200}', 'minimum.statements: is 200, but the collection holds 28; restore what is gone, or lower it'),
    ]),
    ('lakeland/actors.yaml', 'from: 2015, to: 2018-12-31', 'from: 2019-06, to: 2018-12-31', [
        ('lakeland/actors.yaml', '- {of: karvel-defence-ministry, role: defence minister, from: 2019-06, to: 2018-12-31}', 'memberships[0].to: 2018-12-31 lies before 2019-06'),
    ]),
]  # fmt: skip
