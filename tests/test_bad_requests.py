"""A table of bad requests: each gets the right status, names the parameter, and says what would be right."""

import gzip
import logging
from urllib.parse import quote

import pytest

LISTS = ("actors", "forces", "places", "positions", "outlets", "documents", "occasions", "collections")
S = "/v1/statements"

# path, status, parameter, suggestion (None: any, or none)
STATEMENTS = [
    ("actr=karvel", 400, "actr", "actor"),
    ("Actor=karvel", 400, "Actor", "actor"),
    ("actor_exact=karvel", 400, "actor_exact", "actor__exact"),
    ("actor__nt=karvel", 400, "actor__nt", "actor__not"),
    ("target__no=karvel", 400, "target__no", "target__not"),
    ("bears-on=river-coalition", 400, "bears-on", "bears_on"),
    ("bears_on__exact=river-coalition", 400, "bears_on__exact", "bears_on"),
    ("page=2", 400, "page", "cursor"),
    ("offset=10", 400, "offset", "cursor"),
    ("lmit=3", 400, "lmit", "limit"),
    ("per_page=3", 400, "per_page", "limit"),
    ("order=said", 400, "order", "sort"),
    ("sort_by=said", 400, "sort_by", "sort"),
    ("saidfrom=2018", 400, "saidfrom", "said_from"),
    ("since=2018", 400, "since", "said_from"),
    ("until=2018", 400, "until", "said_to"),
    ("said_before=2018", 400, "said_before", "said_to"),
    ("speaker=karvel", 400, "speaker", "actor"),
    ("Force=advisers", 400, "Force", "target"),
    ("said_form=2018", 400, "said_form", "said_from"),
    ("publishd_to=2018", 400, "publishd_to", "published_to"),
    ("search=water", 400, "search", "q"),
    ("feilds=id", 400, "feilds", "fields"),
    ("hilight=true", 400, "hilight", "highlight"),
    ("min_independant=2", 400, "min_independant", "min_independent"),
    ("has_conditions=true", 400, "has_conditions", "has_condition"),
    ("explain=true", 400, "explain", None),
    ("format=csv", 400, "format", "/v1/statements.csv"),
    ("id=tavish-2018-05-21", 400, "id", "/v1/statements/{id}"),
    ("actor=karvl", 400, "actor", "karvel"),
    ("actor=mira-oskl", 400, "actor", "mira-oskel"),
    ("actor=Mira+Oskkel", 400, "actor", "mira-oskel"),
    ("actor=zzzzzzzzz", 400, "actor", None),
    ("actor=Q1", 400, "actor", None),
    ("actor=", 400, "actor", None),
    ("actor=,", 400, "actor", None),
    ("actor=karvel,,orvenia", 400, "actor", None),
    ("actor=+", 400, "actor", None),
    ("actor=karvel&actor=orvnia", 400, "actor", "orvenia"),
    ("actor=karvel,orvnia", 400, "actor", "orvenia"),
    ("actor=%00", 400, "actor", None),
    ("actor=%ff", 400, "actor", None),
    ("actor='+OR+1=1", 400, "actor", None),
    ("actor=karvel-naval-base", 400, "actor", "target=karvel-naval-base"),
    ("place__not=Mira+Oskel", 400, "place__not", "actor=mira-oskel"),
    ("position=oppose", 400, "position", "stance=oppose"),
    ("flag=quote", 400, "flag", "form=quote"),
    ("actor__exact=orvenai", 400, "actor__exact", "orvenia"),
    ("actor__not=orvenai", 400, "actor__not", "orvenia"),
    ("actor=" + "x" * 300, 400, "actor", None),
    ("actor=" + ",".join(f"a{n}" for n in range(60)), 400, "actor", None),
    ("affiliation=karvel-defense-ministry", 400, "affiliation", "karvel-defence-ministry"),
    ("affiliation__exact=presidncy", 400, "affiliation__exact", "orvenia-presidency"),
    ("affiliation__not=nobody-at-all-here", 400, "affiliation__not", None),
    ("actor_type=people", 400, "actor_type", None),
    ("actor_type=persn", 400, "actor_type", "person"),
    ("actor_type=armed+group", 400, "actor_type", "armed_group"),
    ("actor_type__not=organisation", 400, "actor_type__not", "organization"),
    ("target=river-colition", 400, "target", "river-coalition"),
    ("target=karvel", 400, "target", "karvel-forces"),
    ("target=mira+oskel", 400, "target", "actor=mira-oskel"),
    ("target__exact=tessmark-advisors", 400, "target__exact", "tessmark-advisers"),
    ("target__not=tessmark-advisors", 400, "target__not", "tessmark-advisers"),
    ("target=advisers,bses", 400, "target", None),
    ("bears_on=foreign-forces-in-lakelnd", 400, "bears_on", "foreign-forces-in-lakeland"),
    ("bears_on__not=river", 400, "bears_on__not", None),
    ("place=port-ansl", 400, "place", "port-ansel"),
    ("place__exact=fort-hail", 400, "place__exact", "fort-hale"),
    ("place__not=atlantis-under-the-sea", 400, "place__not", None),
    ("position=demand", 400, "position", "demand_withdrawal"),
    ("position=demand_withdrawl", 400, "position", "demand_withdrawal"),
    ("position=Demand+withdrawal", 400, "position", "demand_withdrawal"),
    ("position=demand_withdrawal,urge", 400, "position", "urge_withdrawal"),
    ("position__not=vow_to_leave", 400, "position__not", "vow_to_stay"),
    ("stance=opposed", 400, "stance", "oppose"),
    ("stance=for", 400, "stance", "support"),
    ("stance=Against", 400, "stance", "oppose"),
    ("stance__not=suport", 400, "stance__not", "support"),
    ("collection=lakland", 400, "collection", "lakeland"),
    ("collection__not=hihgland", 400, "collection__not", "highland"),
    ("document=lake-wire-2018-05-22", 400, "document", "lake-wire-2018-05-21"),
    ("document__not=lake-wire", 400, "document__not", None),
    ("outlet=lake-wir", 400, "outlet", "lake-wire"),
    ("outlet__not=cnn-international", 400, "outlet__not", None),
    ("occasion=tavish-2018-05-20", 400, "occasion", "tavish-2018-05-21"),
    ("occasion__not=xyxyxyxy", 400, "occasion__not", None),
    ("medium=interviews", 400, "medium", "interview"),
    ("medium__not=tweet", 400, "medium__not", None),
    ("form=quotes", 400, "form", "quote"),
    ("form__not=headlines", 400, "form__not", "headline"),
    ("flag=garble", 400, "flag", "garbled"),
    ("flag__not=machine-spun", 400, "flag__not", "machine_spun"),
    ("status=published", 400, "status", None),
    ("status=Draft", 400, "status", "draft"),
    ("status=", 400, "status", None),
    ("said=never", 400, "said", None),
    ("said=2018", 400, "said", "said_from=2018&said_to=2018"),
    ("published=23+May+2018", 400, "published", "published_from=2018-05-23&published_to=2018-05-23"),
    ("said=Unknown", 400, "said", "unknown"),
    ("said=known&said=unknown", 400, "said", "known"),
    ("published=unknwn", 400, "published", "unknown"),
    ("said_from=yesterday", 400, "said_from", None),
    ("said_from=23.05.2018", 400, "said_from", "2018-05-23"),
    ("said_from=23/5/2018", 400, "said_from", "2018-05-23"),
    ("said_from=2018-5", 400, "said_from", "2018-05"),
    ("said_from=2018-13", 400, "said_from", None),
    ("said_from=2018-02-30", 400, "said_from", None),
    ("said_from=2019-02-29", 400, "said_from", None),
    ("said_from=2018-00", 400, "said_from", None),
    ("said_from=2018-05-00", 400, "said_from", None),
    ("said_from=0000", 400, "said_from", None),
    ("said_from=20180523", 400, "said_from", "2018-05-23"),
    ("said_from=2018-W21", 400, "said_from", None),
    ("said_from=2018-05-23T10:00:00", 400, "said_from", "2018-05-23"),
    ("said_from=-2018", 400, "said_from", None),
    ("said_from=18", 400, "said_from", None),
    ("said_from=201X", 400, "said_from", None),
    ("said_from=../..", 400, "said_from", None),
    ("said_from=2018-05/2017-05", 400, "said_from", None),
    ("said_from=2018/2019/2020", 400, "said_from", None),
    ("said_from=", 400, "said_from", None),
    ("said_from=٢٠١٨", 400, "said_from", None),
    ("said_from=2018&said_from=2019", 400, "said_from", "2018"),
    ("said_to=tomorrow", 400, "said_to", None),
    ("said_to=2018-06-31", 400, "said_to", None),
    ("said_to=2018&said_to=2018", 400, "said_to", "2018"),
    ("said_from=2019&said_to=2018", 400, "said_from", "2018"),
    ("said_from=2018&said=unknown", 400, "said", None),
    ("said_to=2018&said=unknown", 400, "said", None),
    ("published_from=May+2018", 400, "published_from", None),
    ("published_to=2018-99-99", 400, "published_to", None),
    ("published_from=2022&published_to=2018", 400, "published_from", "2018"),
    ("published_from=2018&published=unknown", 400, "published", None),
    ("min_independent=0", 400, "min_independent", "1"),
    ("min_independent=two", 400, "min_independent", None),
    ("min_independent=2.5", 400, "min_independent", None),
    ("min_independent=-1", 400, "min_independent", "1"),
    ("min_independent=99999", 400, "min_independent", "1000"),
    ("min_independent=1&min_independent=2", 400, "min_independent", "1"),
    ("has_condition=yes", 400, "has_condition", "true"),
    ("has_condition=0", 400, "has_condition", "false"),
    ("has_condition=True", 400, "has_condition", "true"),
    ("has_condition=true&has_condition=false", 400, "has_condition", "true"),
    ("q=", 400, "q", None),
    ("q=+", 400, "q", None),
    ("q=%22", 400, "q", '""'),
    ("q=%22not+closed", 400, "q", '"not closed"'),
    ("q=%22%22", 400, "q", None),
    ("q=*", 400, "q", None),
    ("q=---", 400, "q", None),
    ("q=" + "+".join(["word"] * 30), 400, "q", None),
    ("q=" + "x" * 400, 400, "q", None),
    ("q=one&q=two", 400, "q", "one"),
    ("q=visit%00", 400, "q", None),
    ("q=a%01b", 400, "q", None),
    ("q=%E2%80%9Cvisit", 400, "q", '"visit"'),
    ("said_from=../2018", 400, "said_from", "2018"),
    ("said_to=2018/..", 400, "said_to", "2018"),
    ("sort=date", 400, "sort", "-said"),
    ("sort=said:asc", 400, "sort", "said"),
    ("sort=-sad", 400, "sort", "-said"),
    ("sort=+said", 400, "sort", "said"),
    ("sort=said,published", 400, "sort", None),
    ("sort=said&sort=published", 400, "sort", "said"),
    ("sort=relevance", 400, "sort", "-said"),
    ("sort=relevance&q=-water", 400, "sort", "-said"),
    ("sort=", 400, "sort", None),
    ("highlight=true", 400, "highlight", None),
    ("highlight=yes&q=lake", 400, "highlight", "true"),
    ("limit=0", 400, "limit", "1"),
    ("limit=201", 400, "limit", "200"),
    ("limit=-5", 400, "limit", "1"),
    ("limit=ten", 400, "limit", None),
    ("limit=1e2", 400, "limit", None),
    ("limit=10.0", 400, "limit", "10"),
    ("limit=+10", 400, "limit", "10"),
    ("limit=", 400, "limit", None),
    ("limit=1_0", 400, "limit", None),
    ("limit=%D9%A1%D9%A0", 400, "limit", None),
    ("limit=99999999999999999999999", 400, "limit", None),
    ("limit=10&limit=20", 400, "limit", "10"),
    ("cursor=2", 400, "cursor", None),
    ("cursor=", 400, "cursor", None),
    ("cursor=abc&cursor=def", 400, "cursor", "abc"),
    ("cursor=%E2%82%AC", 400, "cursor", None),
    ("cursor=YS5iLmM", 400, "cursor", None),
    ("fields=name", 400, "fields", None),
    ("fields=id,actor.nam", 400, "fields", "actor.name"),
    ("fields=actor.name.first", 400, "fields", "actor.name"),
    ("fields=reports.document.outlet.idd", 400, "fields", "reports.document.outlet.id"),
    ("fields=", 400, "fields", None),
    ("fields=id,,summary", 400, "fields", None),
]
COUNTS = [
    ("", 400, "by", "position"),
    ("by=", 400, "by", None),
    ("by=postion", 400, "by", "position"),
    ("by=year", 400, "by", "said:year"),
    ("by=said", 400, "by", "said:year"),
    ("by=said:week", 400, "by", None),
    ("by=position:1", 400, "by", None),
    ("by=actor:x", 400, "by", "actor:0"),
    ("by=actor:12", 400, "by", "actor:0"),
    ("by=actor,target,place", 400, "by", None),
    ("by=position&top=0", 400, "top", "1"),
    ("by=position&top=many", 400, "top", None),
    ("by=position&limit=5", 400, "limit", "top"),
    ("by=position&sort=said", 400, "sort", None),
    ("by=position&actor=karvl", 400, "actor", "karvel"),
]
TABLE = [
    *((f"{S}?{query}", *rest) for query, *rest in STATEMENTS),
    *((f"{S}/counts?{query}", *rest) for query, *rest in COUNTS),
    *((f"{S}{path}?limit=3", 400, "limit", None) for path in (".csv", ".ndjson", ".jsonld", ".atom")),
    *((f"{S}{path}?actor=karvl", 400, "actor", "karvel") for path in (".csv", ".ndjson", ".jsonld", ".atom")),
    *((f"{S}{path}?sort=relevance&q=lake", 400, "sort", None) for path in (".csv", ".ndjson")),
    *((f"/v1/{name}?limit=0", 400, "limit", "1") for name in LISTS),
    *((f"/v1/{name}?actor=karvel", 400, "actor", None) for name in LISTS),
    *((f"/v1/{name}?cursor=zzz", 400, "cursor", None) for name in LISTS),
    *((f"/v1/{name}/never-heard-of-it-at-all", 404, "id", None) for name in LISTS),
    ("/v1/actors?type=persn", 400, "type", "person"),
    ("/v1/outlets?kind=paper", 400, "kind", "newspaper"),
    ("/v1/actors?q=", 400, "q", None),
    ("/v1/actors?q=" + "x" * 200, 400, "q", None),
    ("/v1/actors/karvl", 404, "id", "karvel"),
    ("/v1/actors/Karvel", 404, "id", "karvel"),
    ("/v1/forces/river-coaliton", 404, "id", "river-coalition"),
    ("/v1/places/port-ansl", 404, "id", "port-ansel"),
    ("/v1/positions/demand_withdrawl", 404, "id", "demand_withdrawal"),
    ("/v1/outlets/lake-wir", 404, "id", "lake-wire"),
    (f"{S}/tavish-demands-karvel-leave-port-ansell", 404, "id", "tavish-demands-karvel-leave-port-ansel"),
    (f"{S}/oskel-threatens-tessmark", 410, "id", None),
    (f"{S}/oskel-defends-karvel-navy?fields=id", 400, "fields", None),
    ("/v1/statement", 404, "path", "/v1/statements"),
    ("/v1/statments?actor=karvel", 404, "path", "/v1/statements"),
    ("/statements", 404, "path", "/v1/statements"),
    ("/v2/statements", 404, "path", "/v1/statements"),
    ("/v1/statements.json", 404, "path", "/v1/statements"),
    ("/v1/statements/counts.json", 404, "path", "/v1/statements/counts"),
    ("/v1/matrix", 404, "path", "/v1/positions-matrix"),
    ("/v1/search", 404, "path", "/v1/statements/search"),
    ("/v1/Counts/", 404, "path", "/v1/statements/counts"),
    ("/v1/actors/karvel/statements", 404, "path", "/v1/statements"),
    ("/v1/actors.json", 404, "path", "/v1/actors"),
    ("/v1/statements.cvs", 404, "path", "/v1/statements.csv"),
    ("/openapi.yml", 404, "path", "/openapi.yaml"),
    ("/favicon.ico", 404, "path", None),
    ("/?x=1", 400, "x", None),
    ("/health?x=1", 400, "x", None),
    ("/v1/contradictions?kind=reversal", 400, "kind", "rule=reversal"),
    ("/v1/contradictions?rule=change", 400, "rule", "kind=change"),
    ("/v1/changes?since=nonsense", 400, "since", None),
    ("/v1/changes?until=nonsense", 400, "until", None),
    ("/v1/changes?form=1", 400, "form", None),
    ("/v1/explain", 400, "url", None),
    ("/v1/explain?url=", 400, "url", None),
    (f"/v1/explain?url={quote('/v1/statments?actor=karvel', safe='')}", 400, "url", "/v1/statements"),
    (f"/v1/explain?url={quote('/v1/statements?actor=karvl', safe='')}", 400, "actor", "karvel"),
    ("/v1/dataset?version=1", 400, "version", None),
]


@pytest.mark.parametrize(("path", "status", "parameter", "suggestion"), TABLE, ids=[row[0][:60] for row in TABLE])
def test_a_bad_request_is_told_what_would_be_right(client, problem_of, caplog, path, status, parameter, suggestion):
    with caplog.at_level(logging.ERROR):
        errors = problem_of(client.get(path), status)
    found = [error for error in errors if error["parameter"] == parameter]
    assert found, errors
    if suggestion is not None:
        assert suggestion in [error["suggestion"] for error in found]
    assert not caplog.records


SAID = [
    (f"{S}.csv?cursor=x", "cursor", "'cursor' is not a known parameter; there are no pages here", None),
    (f"{S}.csv?colour=2", "colour", "or one of these with __not or __exact", None),
    (f"{S}?lang=en", "lang", "'lang' is not a known parameter; all is in English", None),
    (f"{S}?colour=2", "colour", "one of limit, cursor, actor, affil", None),
    (f"{S}/counts?by=stance&sort=said", "sort", "'sort' is not a known parameter", None),
    (f"{S}?bears_on=karvel", "bears_on", "'karvel' is not a known force; the actor is actor=karvel", "karvel-forces"),
    (f"{S}?limit=99999999999999999999", "limit", "is not from 1 to 200", "200"),
    (f"{S}?limit=-99999999999999999999", "limit", "is not from 1 to 200", "1"),
    (f"{S}?said_from=2018/05", "said_from", "is not a date", "2018-05"),
    (f"{S}?said_from=May+2018", "said_from", "is not a date", "2018-05"),
    (f"{S}?said_from=May+23,+2018", "said_from", "is not a date", "2018-05-23"),
    (f"{S}?said_from=23+Sept.+2018", "said_from", "is not a date", "2018-09-23"),
    (f"{S}?said_from=31+June+2018", "said_from", "is not a date", None),
    (f"{S}?said_from=05/23/2018", "said_from", "'05/23/2018' is not a date", "2018-05-23"),
    (f"{S}?said_from=05/06/2018", "said_from", "is not a date", None),
    (f"{S}?said_to=unknown", "said_to", "leave out one that is unknown", None),
    (f"{S}?said_to=", "said_to", "is empty; leave it out instead", None),
    (f"{S}?limit=", "limit", "is empty; leave it out instead", None),
    (f"{S}?limit=2,5", "limit", "is not a whole number", None),
    (f"{S}?said=../2018", "said", "one of known, unknown", None),
    ("/health?x=1", "x", "none is taken here", None),
    ("/v1/networks?mode=two-mode&ties=congruence", "ties", "value of ties in a two-mode network", None),
]


@pytest.mark.parametrize(("path", "parameter", "words", "suggestion"), SAID, ids=[row[0] for row in SAID])
def test_a_refusal_says_what_is_known_and_suggests_nothing_far(client, problem_of, path, parameter, words, suggestion):
    errors = [error for error in problem_of(client.get(path), 400) if error["parameter"] == parameter]
    assert [words in error["detail"] for error in errors] == [True], errors
    assert errors[0]["suggestion"] == suggestion


BODIES = [
    ("[" * 100_000, 400, "body"),
    ('{"query": {"actor": "karvel"}, "query": {"actor": "orvenia"}}', 400, "body"),
    ('{"query": {"actor": [["karvel"]]}}', 400, "query.actor"),
    ('{"query": {"actor": "\\ud800"}}', 400, "query"),
    ('{"query": {"actor": "karvel"}, "highlight": true}', 400, "highlight"),
    ('{"query": {"not": {"q": "lake"}}, "sort": "relevance"}', 400, "sort"),
    (None, 400, "body"),
    ("[]", 400, "body"),
    ('"text"', 400, "body"),
    ("{", 400, "body"),
    ("{}", 400, "query"),
    ('{"query": []}', 400, "query"),
    ('{"query": {}}', 400, "query"),
    ('{"query": {"actor": "karvl"}}', 400, "query.actor"),
    ('{"query": {"actr": "karvel"}}', 400, "query.actr"),
    ('{"query": {"and": {}}}', 400, "query"),
    ('{"query": {"and": []}}', 400, "query"),
    ('{"query": {"and": [{}]}}', 400, "query.and.0"),
    ('{"query": {"and": [{"actor": "karvel"}, {"stance": "against"}]}}', 400, "query.and.1.stance"),
    ('{"query": {"or": [{"not": {"said_from": "soon"}}]}}', 400, "query.or.0.not.said_from"),
    ('{"query": {"and": [{"actor": "karvel"}], "stance": "oppose"}}', 400, "query"),
    ('{"query": {"not": []}}', 400, "query.not"),
    ('{"query": {"actor": {"id": "karvel"}}}', 400, "query.actor"),
    ('{"query": {"actor": null}}', 400, "query.actor"),
    ('{"query": {"actor": []}}', 400, "query.actor"),
    ('{"query": {"limit": 3}}', 400, "query.limit"),
    ('{"query": {"min_independent": 1.5}}', 400, "query.min_independent"),
    ('{"query": {"min_independent": "1"}}', 400, "query.min_independent"),
    ('{"query": {"actor": "karvel"}, "limit": 0}', 400, "limit"),
    ('{"query": {"actor": "karvel"}, "limt": 3}', 400, "limt"),
    ('{"query": {"actor": "karvel"}, "sort": "relevance"}', 400, "sort"),
    ('{"query": {"actor": "karvel"}, "stance": "oppose"}', 400, "stance"),
    ('{"query": ' + '{"not": ' * 9 + '{"actor": "karvel"}' + "}" * 9 + "}", 400, "query" + ".not" * 8),
    ('{"query": {"or": [' + ",".join(['{"stance": "oppose"}'] * 101) + "]}}", 400, "query.or.100"),
    ('{"query": {"actor": "karvel"}, "cursor": "abc"}', 400, "cursor"),
]


@pytest.mark.parametrize(("body", "status", "parameter"), BODIES, ids=[str(row[0])[:60] for row in BODIES])
def test_a_bad_search_names_the_place_in_the_body(client, problem_of, caplog, body, status, parameter):
    with caplog.at_level(logging.ERROR):
        reply = client.post(f"{S}/search", data=body, content_type="application/json")
    assert parameter in [error["parameter"] for error in problem_of(reply, status)]
    assert not caplog.records


UNREAD = [
    (b'{"query": {"actor": "karvel"}', "", "body", "is not JSON: Expecting ',' delimiter at line 1, column 30"),
    (b'{"query": {"actor": "\xff"}}', "", "body", "is not UTF-8: byte 0xff at 21"),
    (b"[" * 100_000, "", "body", "is nested too deep"),
    (b'{"query": {"limit": 3}}', "", "query.limit", "'limit' stands beside query, not in it"),
    (b'{"actor": "karvel"}', "", "actor", "'actor' stands in query, not beside it"),
    (
        b'{"filter": {"actor": "karvel"}}',
        "",
        "filter",
        "one of status, limit, cursor, sort, fields, highlight, evidence, query",
    ),
    (b'{"query": {"stance": "oppose"}}', "?limit=3", "limit", "is not taken in the address; write"),
]


@pytest.mark.parametrize(("body", "query", "parameter", "words"), UNREAD, ids=[row[3][:30] for row in UNREAD])
def test_a_body_that_is_refused_is_told_where_it_goes_wrong(client, problem_of, body, query, parameter, words):
    errors = problem_of(client.post(f"{S}/search{query}", data=body, content_type="application/json"), 400)
    assert [error["parameter"] for error in errors if words in error["detail"]] == [parameter]


METHODS = [
    ("POST", S, 405),
    ("PUT", f"{S}/oskel-defends-karvel-navy", 405),
    ("DELETE", f"{S}/oskel-defends-karvel-navy", 405),
    ("PATCH", "/v1/actors/karvel", 405),
    ("GET", f"{S}/search", 405),
    ("POST", "/", 405),
]


@pytest.mark.parametrize(("method", "path", "status"), METHODS)
def test_a_wrong_method_is_refused_with_the_right_ones(client, problem_of, method, path, status):
    reply = client.open(path, method=method)
    problem_of(reply, status)
    assert ("GET" if method != "GET" else "POST") in reply.headers["Allow"]


def test_a_search_that_is_not_json_is_refused(client, problem_of):
    problem_of(client.post(f"{S}/search", data="actor=karvel"), 415)


def test_a_compressed_body_is_refused_as_such(client, problem_of):
    sent = {"data": gzip.compress(b"{}"), "content_type": "application/json", "headers": {"Content-Encoding": "gzip"}}
    reply = client.post(f"{S}/search", **sent)
    problem_of(reply, 415)
    assert "without Content-Encoding: gzip" in reply.get_json()["detail"]


def test_a_search_that_is_too_large_is_refused(client, problem_of):
    problem_of(client.post(f"{S}/search", data=" " * 300_000, content_type="application/json"), 413)


def test_all_problems_of_a_question_are_told_at_once(client, problem_of):
    errors = problem_of(client.get(f"{S}?actor=karvl&stance=agianst&limit=0&said_from=x&colour=red"), 400)
    assert {error["parameter"] for error in errors} == {"actor", "stance", "limit", "said_from", "colour"}


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (f"{S}?fields=colour", "one of id, collection, "),
        (f"{S}/counts?by=colour", "one of position, stance, "),
        (f"{S}?outlet=qqqqqqq", "/v1/outlets lists what is known"),
        ("/v1", "(try /)"),
    ],
)
def test_where_nothing_is_near_a_reply_says_what_there_is(client, problem_of, path, told):
    reply = client.get(path)
    problem_of(reply, reply.status_code)
    assert told in reply.get_json()["detail"]


def test_there_are_enough_bad_requests_in_the_tables():
    assert len(TABLE) + len(BODIES) + len(METHODS) >= 250


@pytest.mark.parametrize("method", ["get", "head", "put", "patch", "delete", "trace"])
def test_a_search_is_posted_and_nothing_else(client, method):
    reply = getattr(client, method)("/v1/statements/search")
    assert reply.status_code == 405
    assert reply.headers["Allow"] == "OPTIONS, POST"
    assert client.options("/v1/statements/search").headers["Allow"] == "OPTIONS, POST"
