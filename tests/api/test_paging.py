"""Every kind of list is paged alike: its pages, joined, are the whole, and the last one leads nowhere."""

import pytest


def pages(client, path, limit):
    cursor = ""
    while cursor is not None:
        body = client.get(f"{path}?limit={limit}{cursor and f'&cursor={cursor}'}").json
        yield body
        cursor = body["page"]["next_cursor"]


@pytest.mark.parametrize("path", ["/v1/actors", "/v1/rules", "/v1/timelines", "/v1/contradictions", "/v1/changes"])
def test_pages_of_any_size_join_to_the_whole_list(real_client, path):
    [whole] = pages(real_client, path, 200)
    total = whole["page"]["total"]
    assert len(whole["data"]) == total
    for limit in {3, 7, max(total - 1, 1), max(total, 1)}:
        turned = list(pages(real_client, path, limit))
        assert [row for page in turned for row in page["data"]] == whole["data"]
        assert {page["page"]["total"] for page in turned} == {total}
        assert len(turned) == max(-(-total // limit), 1)
