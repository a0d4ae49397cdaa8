"""The facilitators' desk: in by a link that a preview cannot use up, out by a button, a cookie that nobody else gets."""

import re

import httpx
import pytest

from services.web.desk.day import Day
from services.web.desk.session import NAME, cookie_name
from shared.contracts.desk import OpenDesk, RevokeCalendar
from shared.contracts.polls import PollState
from shared.ids import fingerprint
from shared.settings import Settings
from shared.texts.facilitator_today import Task
from tests.web import world
from tests.web.fakes import DESK_LINK, FakeServices
from tests.web.test_polls import poll

LOGIN = f"/login/{DESK_LINK}"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found[1]


async def log_in(web: httpx.AsyncClient) -> httpx.Response:
    guard = hidden((await web.get(LOGIN)).text, "guard")
    return await web.post(LOGIN, data={"guard": guard})


async def test_looking_at_the_link_uses_nothing_up(web: httpx.AsyncClient, services: FakeServices) -> None:
    for _ in range(3):
        shown = await web.get(LOGIN)
        await web.head(LOGIN)
    assert "책상 열기" in shown.text and "set-cookie" not in shown.headers
    assert services.asked == []
    assert (shown.headers["cache-control"], shown.headers["x-robots-tag"]) == ("no-store", "noindex, nofollow")


async def test_button_opens_the_desk_with_a_hardened_cookie(web: httpx.AsyncClient, services: FakeServices) -> None:
    answer = await log_in(web)
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk")
    cookie = answer.headers["set-cookie"]
    assert re.fullmatch(r"__Host-hyeopchi_desk=[\w-]{22}; HttpOnly; Path=/; SameSite=strict; Secure", cookie)
    secret = cookie.partition("=")[2][:22]
    assert services.sessions == {fingerprint(secret)}  # the secret itself was told to no service
    assert all(secret not in question.model_dump_json() for _, question in services.asked)


async def test_link_works_once(web: httpx.AsyncClient, services: FakeServices) -> None:
    await log_in(web)
    web.cookies.clear()
    again = await log_in(web)
    assert again.status_code == 403 and "이미 쓰인 링크입니다" in again.text and "set-cookie" not in again.headers


@pytest.mark.parametrize(
    ("sent", "headers"),
    [({}, {}), ({"guard": "0" * 32}, {}), ({"guard": ""}, {"Origin": "https://elsewhere"})],
    ids=["no-guard", "wrong-guard", "elsewhere"],
)
async def test_form_of_another_page_opens_nothing(
    web: httpx.AsyncClient, services: FakeServices, sent: dict[str, str], headers: dict[str, str]
) -> None:
    assert (await web.post(LOGIN, data=sent, headers=headers)).status_code in (400, 403)
    assert services.count(OpenDesk) == 0


@pytest.mark.parametrize("headers", [{"Origin": "https://elsewhere"}, {"Sec-Fetch-Site": "cross-site"}], ids=["origin", "fetch"])
async def test_right_guard_from_another_site_opens_nothing(
    web: httpx.AsyncClient, services: FakeServices, headers: dict[str, str]
) -> None:
    """Whoever has a link of their own may read its guard, and must not sit somebody else at their desk."""
    guard = hidden((await web.get(LOGIN)).text, "guard")
    assert (await web.post(LOGIN, data={"guard": guard}, headers=headers)).status_code == 403
    assert services.count(OpenDesk) == 0


async def test_desk_shows_the_day(web: httpx.AsyncClient) -> None:
    await log_in(web)
    page = (await web.get("/desk")).text
    assert "이담당 님의 책상" in page and "오늘 할 일 2가지" in page
    assert "의제발굴분과 위원 1명 임기 만료 19일 전 (1회 연임 가능)" in page
    assert "운영위원회 소집 통지" in page and "봇에서 /paste" in page
    assert "미응답 2명: 박지훈, 이영희" in page
    assert "돌봄 &lt;b&gt;의제&lt;/b&gt;" in page  # what people write is text
    assert 'href="/desk/bodies/guro-agenda"' in page


@pytest.mark.parametrize(
    ("command", "subject", "path"),
    [
        ("paste", "m1", "/meetings/m1"),
        ("followup", "f1", "/followups/f1"),
        ("terms", "guro-agenda/20261220", "/desk/bodies/guro-agenda"),
        ("poll_close", "p1", "/polls/p1"),
        ("poll_open", "p1", None),
        ("duty", "d1", None),
        ("consent", "motion1", None),
        ("deadlines", "", None),
    ],
)
def test_task_leads_to_its_own_page(command: str, subject: str, path: str | None) -> None:
    empty: tuple[()] = ()
    assert Day(*(empty,) * 6).page(Task("할 일", "보기", command, subject, "key")) == path


async def test_desk_shows_the_roll_with_terms(web: httpx.AsyncClient) -> None:
    await log_in(web)
    page = (await web.get("/desk/bodies/guro-agenda")).text
    assert "임기 2025. 1. 1. – 2026. 12. 20." in page and "19일 남음" in page
    assert "임기 2026. 1. 1. –" in page and "지난위원" not in page


@pytest.mark.parametrize("path", ["/desk", "/desk/bodies/guro-agenda"])
@pytest.mark.parametrize("secret", [None, "x" * 22, "", "한"], ids=["none", "made-up", "empty", "odd"])
async def test_desk_is_closed_to_everybody_else(web: httpx.AsyncClient, path: str, secret: str | None) -> None:
    cookie = {} if secret is None else {b"Cookie": f"__Host-{NAME}={secret}".encode()}
    answer = await web.get(path, headers=cookie)
    assert answer.status_code == 403 and "책상이 닫혀 있습니다" in answer.text
    assert not any(word in answer.text for word in ("김민수", "박지훈", "의제발굴분과"))


async def test_desk_closes_when_its_session_is_over(web: httpx.AsyncClient, services: FakeServices) -> None:
    await log_in(web)
    assert (await web.get("/desk")).status_code == 200
    services.sessions.clear()
    answer = await web.get("/desk")
    assert answer.status_code == 403 and "Max-Age=0" in answer.headers["set-cookie"]


async def test_logout_ends_the_session_here_and_at_the_registry(web: httpx.AsyncClient, services: FakeServices) -> None:
    await log_in(web)
    guard = hidden((await web.get("/desk")).text, "guard")
    assert (await web.post("/desk/logout", data={"guard": "x"})).status_code == 403 and services.sessions
    answer = await web.post("/desk/logout", data={"guard": guard})
    assert answer.status_code == 303 and "Max-Age=0" in answer.headers["set-cookie"]
    assert services.sessions == set()


async def test_calendar_link_is_taken_back_once_by_its_form(web: httpx.AsyncClient, services: FakeServices) -> None:
    await log_in(web)
    page = (await web.get("/desk/bodies/guro-agenda")).text
    fields = {"guard": hidden(page, "guard"), "key": hidden(page, "key"), "member": world.MEMBER, "body": "guro-agenda"}
    told = await web.post("/desk/calendar", data=fields, follow_redirects=True)
    assert "달력 링크를 거두었습니다" in told.text
    await web.post("/desk/calendar", data=fields)  # the same form sent twice
    assert services.calendars_revoked == [world.MEMBER]


@pytest.mark.parametrize(
    "change", [{"guard": "x"}, {"member": "../x"}, {"body": "a/b"}, {"key": ""}], ids=lambda change: min(change)
)
async def test_form_that_is_not_ours_takes_nothing_back(
    web: httpx.AsyncClient, services: FakeServices, change: dict[str, str]
) -> None:
    await log_in(web)
    page = (await web.get("/desk/bodies/guro-agenda")).text
    fields = {"guard": hidden(page, "guard"), "key": hidden(page, "key"), "member": world.MEMBER, "body": "guro-agenda"}
    assert (await web.post("/desk/calendar", data=fields | change)).status_code in (403, 404)
    assert services.count(RevokeCalendar) == 0


async def test_member_changes_the_own_calendar_address(web: httpx.AsyncClient, services: FakeServices) -> None:
    page = (await web.get(f"/me/{world.TOKEN}")).text
    fields = {"guard": hidden(page, "guard"), "key": hidden(page, "key"), "action": "calendar", "subject": "own"}
    told = await web.post(f"/me/{world.TOKEN}", data=fields, follow_redirects=True)
    assert "달력 주소를 바꾸었습니다" in told.text and services.calendars_revoked == [world.MEMBER]


def test_cookie_has_its_plain_name_where_pages_go_over_http(settings: Settings) -> None:
    assert cookie_name(settings) == f"__Host-{NAME}"
    assert cookie_name(settings.model_copy(update={"public_url": "http://127.0.0.1:8080"})) == NAME


@pytest.mark.parametrize(("value", "done"), [("confirm", "confirm"), ("refuse", "unlink")])
async def test_waiting_account_is_judged_at_the_desk(
    web: httpx.AsyncClient, services: FakeServices, value: str, done: str
) -> None:
    await log_in(web)
    page = (await web.get("/desk")).text
    assert "확인을 기다리는 계정 1개" in page and "정의장" in page
    fields = {name: hidden(page, name) for name in ("guard", "key", "account")} | {"value": value}
    told = await web.post("/desk/account", data=fields, follow_redirects=True)
    assert 'class="said yes"' in told.text and services.judged == [(done, "7")]


@pytest.mark.parametrize("change", [{"guard": "x"}, {"value": "both"}, {"account": "../7"}], ids=lambda change: min(change))
async def test_account_is_judged_by_its_own_form_only(
    web: httpx.AsyncClient, services: FakeServices, change: dict[str, str]
) -> None:
    await log_in(web)
    page = (await web.get("/desk")).text
    fields = {name: hidden(page, name) for name in ("guard", "key", "account")} | {"value": "confirm"} | change
    assert (await web.post("/desk/account", data=fields)).status_code in (400, 403, 404)
    assert services.judged == []


async def test_desk_tells_polls_and_until_when_they_run(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.polls = [poll(), poll(id="p2", title="위원장 호선", state=PollState.PREPARING, due=None)]
    await log_in(web)
    page = (await web.get("/desk")).text
    assert "투표·설문 2건" in page and "투표 4 / 35명 · 12월 10일(목)까지" in page
    assert 'href="/polls/p1"' in page and 'href="/polls/p2"' not in page and "위원장 호선" in page
