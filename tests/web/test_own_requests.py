"""Requests for an extraordinary meeting and dates to choose, on the own page and in the API."""

import httpx

from shared.contracts.finding import MarkTime
from shared.contracts.requests import StartRequest, SupportRequest
from tests.web import world
from tests.web.fakes import FakeServices
from tests.web.test_own_page import ME, commands, form, press


async def test_request_is_supported_and_taken_back_from_the_own_page(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.requests = (world.request(),)
    page = (await web.get(ME)).text
    assert "요구 7 / 12명 (재적 35명의 3분의 1 이상, 제13조①)" in page
    fields = await form(web)
    page = await press(web, {**fields, "action": "support", "subject": "request00001", "value": "yes"})
    assert "동의로 기록했습니다 (요구 8 / 12명)" in page and "동의 취소" in page
    await press(web, {**fields, "action": "support", "subject": "request00001", "value": "no"})
    assert [command.support for command in commands(services) if isinstance(command, SupportRequest)] == [True, False]


async def test_request_is_started_from_the_own_page(web: httpx.AsyncClient, services: FakeServices) -> None:
    given = {**await form(web), "action": "request", "subject": "own", "text": "예산 삭감에 대한 논의", "value": ""}
    page = await press(web, given)
    (sent,) = commands(services)
    assert isinstance(sent, StartRequest) and (sent.body, sent.purpose) == (None, "예산 삭감에 대한 논의")
    assert "동의" in page


async def test_api_lists_the_requests_of_a_body_without_who_asks(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.requests = (world.request(),)
    (item,) = (await web.get("/api/v1/bodies/guro/requests")).json()["items"]
    assert (item["supporters"], item["required"], "mine" in item) == (7, 12, False)


async def test_times_are_marked_on_the_own_page_and_shown_in_the_api(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.findings = (world.finding(),)
    assert "가능 11명 · 성원(10명) 됨" in (await web.get(ME)).text
    fields = await form(web)
    page = await press(web, {**fields, "action": "time", "subject": "finding00001", "value": "yes-2"})
    assert "가능으로 표시했습니다" in page
    await press(web, {**fields, "action": "time", "subject": "finding00001", "value": "yes-0"})
    sent = [(command.number, command.can) for command in commands(services) if isinstance(command, MarkTime)]
    assert sent == [(2, True), (0, True)]
    (item,) = (await web.get("/api/v1/bodies/guro-agenda/dates")).json()["items"]
    assert [time["can"] for time in item["times"]] == [11, 6] and "heard" not in item
