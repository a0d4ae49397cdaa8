"""On the own page: when a member wants to be written to, and what waits for them beside the cards."""

from datetime import time, timedelta

import httpx
import pytest

from shared.contracts.due import DueItem
from shared.contracts.preferences import ChoosePreferences, Preferences
from shared.texts import chat_settings, due, web_own
from tests.web import world
from tests.web.fakes import FakeServices
from tests.web.test_own_page import ME, commands, form, press


def item(kind: str, subject: str, title: str, page: str | None = None) -> DueItem:
    until = world.NOW + timedelta(days=6)
    return DueItem(kind=kind, subject=subject, body="guro", body_name="구로구협치회의", title=title, until=until, page=page)


@pytest.mark.parametrize(
    ("subject", "value", "chosen"),
    [
        ("digest", "0700", Preferences(digest_at=time(7))),
        ("digest", "none", Preferences(digest=False)),
        ("quiet", "2200-0700", Preferences(quiet_from=time(22), quiet_to=time(7))),
        ("quiet", "none", Preferences(quiet_from=time(0), quiet_to=time(0))),
        ("quiet", "bodies", Preferences()),
    ],
)
async def test_wish_is_chosen_by_a_button(
    web: httpx.AsyncClient, services: FakeServices, subject: str, value: str, chosen: Preferences
) -> None:
    page = (await web.get(ME)).text
    assert "하루 한 번 알림: <strong>오전 8시 30분</strong>" in page and chat_settings.URGENT in page
    page = await press(web, {**await form(web), "action": "wish", "subject": subject, "value": value})
    assert services.preferences == chosen
    assert chat_settings.chosen(chosen) in page and f"<strong>{chat_settings.quiet(chosen)}</strong>" in page
    assert f'value="{value}" aria-pressed="true"' in page


async def test_wish_is_typed_or_not_understood(web: httpx.AsyncClient, services: FakeServices) -> None:
    given = {**await form(web), "action": "wish", "subject": "digest"}
    assert "하루 한 번 알림: 오후 3시" in await press(web, {**given, "text": "오후 3시"})
    assert chat_settings.UNREADABLE_ON_PAGE.replace("'", "&#39;") in await press(web, {**given, "text": "아무 때나"})
    assert services.preferences == Preferences(digest_at=time(15)) and services.count(ChoosePreferences) == 1


async def test_wish_pressed_again_on_an_old_page_is_not_told_as_if_it_counted(
    web: httpx.AsyncClient, services: FakeServices
) -> None:
    given = {**await form(web), "action": "wish", "subject": "digest"}
    for value in ("0700", "1200"):
        await press(web, {**given, "value": value})
    assert web_own.STALE in await press(web, {**given, "value": "0700"})
    assert services.preferences.digest_at == time(12)


@pytest.mark.parametrize(
    ("subject", "value"), [("digest", "0701"), ("digest", "9999"), ("quiet", "0000-2300"), ("quiet", ""), ("other", "none")]
)
async def test_wish_that_no_button_sends_does_nothing(
    web: httpx.AsyncClient, services: FakeServices, subject: str, value: str
) -> None:
    given = {**await form(web), "action": "wish", "subject": subject, "value": value}
    assert (await web.post(ME, data=given)).status_code == 400
    assert commands(services) == []


async def test_what_waits_is_told_once_on_a_card_or_in_a_line(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.rows = {"m-agenda-12": world.own(world.CALLED)}
    services.findings = (world.finding(),)
    services.due = (
        item(due.RSVP, "m-agenda-12", "둘째 회의에 답하기"),
        item("finding", "finding00001", "날짜에 답하기"),
        item(due.FOLLOW_UP, world.FOLLOW_UP.id, "맡은 일 알리기"),
        item(due.FOLLOW_UP, "fu0000000002", "이행 기한 지남: <b>청년</b>", "/followups/fu0000000002"),
        item(due.MINUTES, "m-council-3", "제3차 회의록 읽고 확인하기"),
        item(due.DELAYED, "dl0000000001", "회의록 초안, 늦어져 챙겨 주시기 바랍니다"),
    )
    page = (await web.get(ME)).text
    assert "지금 하실 일 4가지" in page
    for hidden in ("둘째 회의에 답하기", "날짜에 답하기", "맡은 일 알리기"):
        assert hidden not in page
    assert 'href="/followups/fu0000000002"' in page and "&lt;b&gt;청년" in page
    assert f'href="{ME}/minutes/m-council-3"' in page
    assert "구로구협치회의: 회의록 초안, 늦어져 챙겨 주시기 바랍니다 — 12월 7일(월)까지 (6일 남음)" in page
