"""Pages for everybody: what they say, what they never say, and that they need nothing from elsewhere."""

import re
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from shared.contracts.meetings import DocumentLink, MeetingState, MinutesGlance, ShowMeeting
from shared.contracts.minutes import MinutesItem, MinutesState
from shared.contracts.minutes_parts import Disclosure, Opinion, VersionGlance
from shared.rules.disclosure import Level
from shared.texts import web as texts
from tests.web import world
from tests.web.fakes import CODE, ROOM, FakeServices

EVERY = (
    "/",
    "/bodies/guro",
    "/bodies/guro-agenda",
    "/meetings/m-agenda-12",
    "/meetings/m-agenda-9",
    "/meetings/m-steer-5",
    "/minutes/m-agenda-9",
    "/minutes/m-council-3",
    "/verify/guro",
    "/targets/guro",
    "/api/docs",
    f"/room/{ROOM}",
    f"/here/m-agenda-12/{CODE}",
    f"/me/{world.TOKEN}",
    "/nothing",
)


@pytest.mark.parametrize("path", EVERY)
async def test_page_is_whole_in_itself(web: httpx.AsyncClient, path: str) -> None:
    answer = await web.get(path)
    page = answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert page.startswith("<!doctype html>") and '<html lang="ko">' in page and "width=device-width" in page
    assert not re.search(r"<script|\sstyle=|\son\w+=|<style", page)
    outside = re.findall(r'(?:src|href|action)="(?!/|data:|webcal:|https://hyeopchi\.test|https://t\.me/|")([^"]+)"', page)
    assert outside == ["#main"]


@pytest.mark.parametrize("path", [*EVERY, "/calendar/body/guro.ics", "/api/v1/bodies", "/metrics", "/documents/m-agenda-12/1"])
async def test_answer_carries_security_headers(web: httpx.AsyncClient, path: str) -> None:
    headers = (await web.get(path)).headers
    assert "default-src 'none'" in headers["content-security-policy"] and "unsafe" not in headers["content-security-policy"]
    assert (headers["x-content-type-options"], headers["x-frame-options"]) == ("nosniff", "DENY")
    assert headers["referrer-policy"] == "no-referrer"


async def test_page_style_is_served_from_here_and_for_long(web: httpx.AsyncClient) -> None:
    found = re.search(r'rel="stylesheet" href="([^"]+)"', (await web.get("/")).text)
    assert found
    answer = await web.get(found[1])
    assert answer.headers["content-type"].startswith("text/css") and "immutable" in answer.headers["cache-control"]
    assert "url(" not in answer.text and "@import" not in answer.text


async def test_home_shows_the_tree_and_what_comes(web: httpx.AsyncClient) -> None:
    page = (await web.get("/")).text
    assert page.index("구로구 협치회의</a>") < page.index("의제발굴분과</a>")
    assert "12월 3일(목) 오후 2시" in page and "m-draft" not in page


async def test_body_page_shows_meetings_decisions_records_and_calendar(web: httpx.AsyncClient) -> None:
    page = (await web.get("/bodies/guro-agenda")).text
    assert "재적 <strong>18명" in page
    assert "가결" in page and "2027년 협치과제 우선순위" in page
    assert all(period in page for period in ("2023년 11월", "2023년 6–7월", "2023년 3월 15일"))
    assert 'href="webcal://hyeopchi.test/calendar/body/guro-agenda.ics"' in page
    assert "https://hyeopchi.test/calendar/body/guro-agenda.ics" in page


async def test_body_page_of_the_parent_shows_records_of_its_sub_bodies(web: httpx.AsyncClient) -> None:
    assert "주민 의제 수요 조사" in (await web.get("/bodies/guro")).text


async def test_meeting_page_says_how_far_from_a_quorum(web: httpx.AsyncClient) -> None:
    page = (await web.get("/meetings/m-agenda-12")).text
    assert "성원까지 참석 1명이 더 필요합니다" in page
    assert "개의에 10명이 필요합니다 (재적 18명, 기본값: 제13조② 준용)" in page
    assert 'href="/documents/m-agenda-12/1"' in page


async def test_meeting_page_says_what_a_move_changed(web: httpx.AsyncClient) -> None:
    page = (await web.get("/meetings/m-steer-5")).text
    assert "오후 2시 → 오후 3시" in page and "구로구청 5층 회의실 → 구로구청 3층 르네상스홀" in page


async def test_meeting_page_names_voters_once_the_minutes_are_published(web: httpx.AsyncClient, services: FakeServices) -> None:
    page = (await web.get("/meetings/m-agenda-9")).text
    assert world.VERDICT in page and "윤재호, 장미란, 임태경" in page
    glance = MinutesGlance(state=MinutesState.APPROVED, due=None, confirmed=1, to_confirm=1, corrections_open=0)
    services.meetings["m-agenda-9"] = world.CLOSED.model_copy(update={"minutes": glance})
    before = (await web.get("/meetings/m-agenda-9")).text
    assert world.VERDICT in before and "윤재호" not in before


@pytest.mark.parametrize("path", ["/meetings/m-agenda-9", "/minutes/m-agenda-9", "/bodies/guro", "/minutes/m-council-3"])
async def test_page_never_tells_what_is_not_public(web: httpx.AsyncClient, path: str) -> None:
    page = (await web.get(path)).text
    assert [word for word in ("이비밀", "비밀인", "비밀 요청", "-1001234567890", "operator") if word in page] == []


async def test_minutes_page_has_every_item_of_the_law(web: httpx.AsyncClient) -> None:
    page = (await web.get("/minutes/m-agenda-9")).text
    for item in (
        "회의명",
        "개최 기관",
        "일시",
        "장소",
        "출석 11명",
        "불참 1명",
        "진행 순서",
        "안건과 결정",
        "발언 요지",
        world.VERDICT,
        world.HEAD,
    ):
        assert item in page


async def test_minutes_page_before_publication_tells_only_where_they_stand(web: httpx.AsyncClient) -> None:
    page = (await web.get("/minutes/m-council-3")).text
    assert "아직 공개되지 않았습니다" in page and "12월 4일(금) 오후 6시까지" in page
    assert "김민수" not in page and world.VERDICT not in page


@pytest.mark.parametrize(
    ("ok", "words"), [(True, "기록이 처음 그대로입니다"), (False, "기록이 맞지 않습니다")], ids=["whole", "broken"]
)
async def test_verify_page_says_it_in_words(web: httpx.AsyncClient, services: FakeServices, ok: bool, words: str) -> None:
    services.chain_ok = ok
    page = (await web.get("/verify/guro")).text
    assert words in page and "1,284건" in page and world.HEAD in page
    given = await web.get("/verify_journal.py")
    assert 'href="/verify_journal.py"' in page and given.content == (Path(__file__).parents[2] / "verify_journal.py").read_bytes()


@pytest.mark.parametrize(
    "path",
    [
        "/nothing",
        "/bodies/nobody",
        "/meetings/none",
        "/meetings/m-draft",
        "/minutes/none",
        "/verify/nobody",
        "/room/guess",
        "/me/guess",
        "/me/",
        "/documents/m-agenda-12/2x",
        "/documents/m-agenda-12/1/2x",
        "/documents/m-agenda-12/99999999999999999999",
        "/meetings/%00",
        "/bodies/%ff%fe",
        "/me/" + "a" * 3000,
        "/here/none/1",
        "/bodies/guro/",
        "/assets/../service.py",
    ],
)
async def test_page_of_nothing_is_a_friendly_404(web: httpx.AsyncClient, path: str) -> None:
    answer = await web.get(path)
    assert answer.status_code == 404
    assert "찾을 수 없습니다" in answer.text and "처음 화면으로" in answer.text


async def test_page_without_its_service_says_to_try_again(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.down = {"scheduler"}
    answer = await web.get("/")
    assert answer.status_code == 503 and "지금은 연결되지 않습니다" in answer.text and answer.headers["retry-after"]


async def test_page_that_fails_inside_tells_nothing_of_the_inside(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.on_ShowMeeting = lambda question: 1 / 0  # type: ignore[method-assign]
    answer = await web.get("/meetings/m-agenda-12")
    assert answer.status_code == 500 and "안에서 문제가 생겼습니다" in answer.text and "ZeroDivision" not in answer.text
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_text_of_others_is_shown_as_text(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.meetings["m-agenda-12"] = world.CALLED.model_copy(update={"place": "<script>alert(1)</script>"})
    assert "<script>" not in (await web.get("/meetings/m-agenda-12")).text


async def test_meeting_page_and_api_link_every_document(web: httpx.AsyncClient, services: FakeServices) -> None:
    found = services.meetings["m-agenda-12"]
    links = tuple(
        DocumentLink(name=name, url=url)
        for name, url in (("안.pdf", "/documents/m-agenda-12/1"), ("붙임.hwpx", "/documents/m-agenda-12/1/2"))
    )
    items = (found.items[0].model_copy(update={"documents": links}), *found.items[1:])
    services.meetings["m-agenda-12"] = found.model_copy(update={"items": items})
    page = (await web.get("/meetings/m-agenda-12")).text
    assert "자료 받기: 안.pdf" in page and 'href="/documents/m-agenda-12/1/2">자료 받기: 붙임.hwpx' in page
    told = (await web.get("/api/v1/meetings/m-agenda-12")).json()
    assert [one["name"] for one in told["items"][0]["documents"]] == ["안.pdf", "붙임.hwpx"]
    second = await web.get("/documents/m-agenda-12/1/2")
    assert second.content == b"PK" and second.headers["content-type"] == "application/hwp+zip"


async def test_document_is_saved_under_its_name_and_never_run(web: httpx.AsyncClient) -> None:
    answer = await web.get("/documents/m-agenda-12/1")
    assert answer.content == b"%PDF-1.7" and answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''%EC%9A%B0")


async def test_ready_only_when_both_services_answer(web: httpx.AsyncClient, services: FakeServices) -> None:
    assert (await web.get("/healthz")).json() == {"ok": True}
    assert (await web.get("/readyz")).status_code == 200
    services.down = {"registry"}
    answer = await web.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"ok": False, "registry": False, "scheduler": True, "up": True})
    assert (await web.get("/healthz")).status_code == 200


async def test_metrics_count_by_route_and_never_hold_a_secret(web: httpx.AsyncClient) -> None:
    await web.get(f"/me/{world.TOKEN}")
    await web.get("/nothing")
    await web.get("/calendar/body/guro.ics")
    await web.get("/calendar/body/guro.ics")
    text = (await web.get("/metrics")).text
    assert 'hyeopchi_web_requests_total{method="GET",route="/me/{token}",status="200"} 1.0' in text
    assert 'hyeopchi_web_requests_total{method="GET",route="none",status="404"} 1.0' in text
    assert 'hyeopchi_web_calendars_total{how="kept"} 1.0' in text
    assert world.TOKEN not in text


async def test_draft_is_asked_for_but_not_shown(web: httpx.AsyncClient, services: FakeServices) -> None:
    assert services.meetings["m-draft"].state is MeetingState.DRAFT
    assert (await web.get("/meetings/m-draft")).status_code == 404
    assert services.count(ShowMeeting) == 1


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (datetime(2026, 12, 4, 18, tzinfo=world.SEOUL), "12월 4일(금) 오후 6시"),
        (datetime(2026, 12, 4, 14, 59, 59, tzinfo=UTC), "12월 4일(금)"),
    ],
    ids=["hour", "end_of_day"],
)
def test_due_time_at_the_end_of_a_day_is_told_as_the_day(at: datetime, shown: str) -> None:
    assert texts.until(at) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2023-06/07", "2023년 6–7월"),
        ("2023-06", "2023년 6월"),
        ("2023-06-13", "2023년 6월 13일"),
        ("2023-11/2024-02", "2023년 11월–2024년 2월"),
        ("2023-06-13/15", "2023년 6월 13–15일"),
        ("2023-06-13/07-02", "2023년 6월 13일–7월 2일"),
        ("2023년 상반기", "2023년 상반기"),
    ],
    ids=lambda value: value.replace("/", "_"),
)
def test_period_is_told_as_far_as_it_is_known(text: str, shown: str) -> None:
    assert texts.period(text) == shown


@pytest.mark.parametrize(
    ("body", "name"),
    [("의제발굴분과", "2026년 제1차 의제발굴분과 회의"), ("협치회의", "2026년 제1차 협치회의")],
    ids=["sub", "council"],
)
def test_meeting_name_says_회의_once(body: str, name: str) -> None:
    assert texts.name_of("2026년 제1차", body) == name


async def test_minutes_page_tells_who_was_in_attendance_apart(web: httpx.AsyncClient, services: FakeServices) -> None:
    shown = world.minutes(world.CLOSED)
    clerk = shown.attendees[0].model_copy(update={"name": "문서기", "seat": "unseated"})
    given = {"attendees": (*shown.attendees, clerk), "institution": "서울특별시 구로구", "quorum_basis": "제13조②"}
    services.minutes["m-agenda-9"] = shown.model_copy(update=given)
    page = (await web.get("/minutes/m-agenda-9")).text
    for words in ("출석 11명", "배석 1명", "서울특별시 구로구 (의제발굴분과)", "10명 필요, 제13조②"):
        assert words in page


async def test_minutes_page_tells_what_is_withheld_and_why(web: httpx.AsyncClient, services: FakeServices) -> None:
    whole = services.minutes["m-agenda-9"]
    closed = Disclosure(level=Level.CLOSED, clause=6, reason="위원 개인에 관한 심사")
    opinion = Opinion(member="", name="오세진", text="돌봄을 먼저")
    first = whole.items[0].model_copy(update={"opinions": (opinion,), "decisions": ("다시 본다",), "todos": ("알린다",)})
    second = MinutesItem(number=2, title="비공개 안건", kind="decision", remarks="", votes=(), disclosure=closed)
    old = VersionGlance(version=1, state="published", approved_at=world.NOW, published_at=world.NOW)
    office = {"document_number": "자치행정과-1234", "recording_announced_at": world.NOW, "open_only": True}
    version = {"version": 2, "supersedes": 1, "reason": "이름을 바로잡음", "versions": (old,)}
    services.minutes["m-agenda-9"] = whole.model_copy(update={"items": (first, second), **office, **version})
    page = (await web.get("/minutes/m-agenda-9")).text
    for told in (
        "부분공개", "비공개 — 정보공개법 제9조제1항제6호(개인의 사생활): 위원 개인에 관한 심사", "오세진: 돌봄을 먼저",
        "다시 본다", "알린다", "자치행정과-1234", "제1판을 정정한 판입니다. 정정 사유: 이름을 바로잡음",
        "?version=1", "회의를 녹음함을 참석자에게 알림",
    ):  # fmt: skip
        assert told in page, told


async def test_withheld_minutes_tell_the_published_reason(web: httpx.AsyncClient, services: FakeServices) -> None:
    reason = Disclosure(level=Level.CLOSED, clause=5, reason="심사가 진행 중")
    withheld = {"state": MinutesState.WITHHELD, "withheld": reason, "visible": False}
    services.minutes["m-agenda-9"] = services.minutes["m-agenda-9"].model_copy(update=withheld)
    page = (await web.get("/minutes/m-agenda-9")).text
    assert "공개하지 않기로" in page and "제9조제1항제5호" in page and "심사가 진행 중" in page and "이영희" not in page
