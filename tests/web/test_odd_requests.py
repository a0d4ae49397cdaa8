"""Single requests that once failed, or that nobody sends by accident."""

import httpx
import pytest

from services.web.faults import PROBLEM
from tests.web import world

FEED = "/calendar/body/guro.ics"


@pytest.mark.parametrize(
    "since", ["Mon, 01 Jan 2026 00:00:00 +99999999999999999999", "Mon, 01 Jan 99999999999 00:00:00 GMT", "x", ""]
)
async def test_calendar_takes_an_impossible_date_for_none(web: httpx.AsyncClient, since: str) -> None:
    assert (await web.get(FEED, headers={"If-Modified-Since": since})).status_code == 200


@pytest.mark.parametrize("origin", ["http://[", "https://elsewhere", "hyeopchi.test", "https://hyeopchi.test.evil", ""])
async def test_form_from_elsewhere_is_refused(web: httpx.AsyncClient, origin: str) -> None:
    sent = {"Origin": origin, "Content-Type": "application/x-www-form-urlencoded"}
    assert (await web.post(f"/me/{world.TOKEN}", headers=sent, content="key=1")).status_code == 403


async def test_body_past_the_limit_is_too_large_for_people_and_programs(web: httpx.AsyncClient) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    page = await web.post(f"/me/{world.TOKEN}", headers=form, content="a=" + "b" * 70_000)
    assert page.status_code == 413 and "보낸 내용이 너무 깁니다" in page.text
    program = await web.post(f"/me/{world.TOKEN}", headers=form | {"Accept": "*/*"}, content="a=" + "b" * 70_000)
    assert (program.status_code, program.headers["content-type"]) == (413, PROBLEM)


@pytest.mark.parametrize("path", ["/", "/bodies/guro", FEED, "/api/v1/bodies", "/healthz", f"/me/{world.TOKEN}", "/nothing"])
async def test_head_is_get_without_its_body(web: httpx.AsyncClient, path: str) -> None:
    head, get = await web.head(path), await web.get(path)
    assert (head.status_code, head.content, head.headers.get("etag")) == (get.status_code, b"", get.headers.get("etag"))
    # The key within a form of the own page differs each time, its length does not.
    assert head.headers["content-length"] == get.headers["content-length"]


@pytest.mark.parametrize("path", ["/", "/bodies/guro", "/me/x"])
async def test_wrong_method_is_told_to_people_as_a_page(web: httpx.AsyncClient, path: str) -> None:
    answer = await web.request("DELETE", path)
    assert (answer.status_code, answer.headers["content-type"]) == (405, "text/html; charset=utf-8")
    assert "이 주소에서는 할 수 없는 요청입니다" in answer.text and answer.headers["allow"]


@pytest.mark.parametrize(
    "path", [f"/me/{world.TOKEN}", f"/calendar/member/{world.CALENDAR_TOKEN}.ics", "/me/not-a-link", "/room/room-secret"]
)
async def test_private_page_is_for_no_search_engine_and_no_cache(web: httpx.AsyncClient, path: str) -> None:
    headers = (await web.get(path)).headers
    assert headers["x-robots-tag"] == "noindex, nofollow"
    assert headers["cache-control"] in ("no-store", "private, no-cache")  # a calendar may be kept, and is asked about each time
    assert "max-age" in headers["strict-transport-security"]


async def test_api_describes_its_problems_as_they_are_sent(web: httpx.AsyncClient) -> None:
    paths = (await web.get("/api/openapi.json")).json()["paths"]
    for verbs in paths.values():
        assert set(verbs["get"]["responses"]) == {"200", "4XX", "503"}
        assert list(verbs["get"]["responses"]["4XX"]["content"]) == [PROBLEM]


async def test_body_page_names_its_parent(web: httpx.AsyncClient) -> None:
    assert '<a href="/bodies/guro">구로구 협치회의</a>' in (await web.get("/bodies/guro-agenda")).text


async def test_home_shows_the_latest_minutes(web: httpx.AsyncClient) -> None:
    page = (await web.get("/")).text
    assert 'href="/minutes/m-agenda-9"' in page and "가결 1건 · 부결 1건" in page
    assert "m-council-3" not in page.partition("최근 회의록")[2]  # not published yet
