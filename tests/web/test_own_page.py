"""A member's own page: what is due, every press answered, and nobody else's hand on it."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from services.web.own.cards import Due, own_page
from shared.contracts.base import Audience, Channel, Command, Refusal
from shared.contracts.followups import ReportFollowUp
from shared.contracts.meetings import DeclarePresence, MeetingMode, MeetingState, MyMeeting, RecordRsvp, RsvpAnswer
from shared.contracts.minutes import AskCorrection
from shared.contracts.motions import BallotKind, CastBallot, MotionState
from shared.ids import fingerprint
from shared.texts import followups, web_own
from tests.web import world
from tests.web.conftest import BASE, StillClock
from tests.web.fakes import CODE, FakeServices

ME = f"/me/{world.TOKEN}"
START = datetime(2026, 12, 3, 14, tzinfo=world.SEOUL)
VOTING = world.meeting(
    state=MeetingState.OPEN, motions=(world.motion(state=MotionState.VOTING, present=11, voted=7, required_yes=6),)
)
HERE = f"/here/m-agenda-12/{CODE}"


@pytest.fixture(autouse=True)
def rows(services: FakeServices) -> None:
    services.rows = {
        "m-agenda-12": world.own(world.CALLED),
        "m-council-3": world.own(world.CONFIRMING, RsvpAnswer.YES, attended=True),
    }


async def form(web: httpx.AsyncClient, path: str = ME) -> dict[str, str]:
    """The hidden fields of the first form on a page, less its action and subject."""
    page = (await web.get(path)).text
    return {name: found[1] for name in ("guard", "key") if (found := re.search(rf'name="{name}" value="([^"]+)"', page))}


async def press(web: httpx.AsyncClient, given: Mapping[str, str], headers: Mapping[str, str] | None = None) -> str:
    """Posts a form and returns the page that the browser is sent on to."""
    answer = await web.post(ME, data=dict(given), headers=dict(headers or {}))
    assert answer.status_code == 303, answer.text
    return (await web.get(answer.headers["location"])).text


def commands(services: FakeServices) -> list[Command[Any]]:
    return [question for _, question in services.asked if isinstance(question, Command)]


async def test_own_page_shows_what_is_due_first(web: httpx.AsyncClient) -> None:
    page = (await web.get(ME)).text
    assert "지금 하실 일 2가지" in page
    assert page.index("회의록 초안이 나왔습니다") < page.index(">참석</button>")
    assert "12월 2일(수) 오후 6시까지 답해 주시기 바랍니다" in page


async def test_own_page_shows_the_own_calendar(web: httpx.AsyncClient) -> None:
    assert f"webcal://hyeopchi.test/calendar/member/{world.CALENDAR_TOKEN}.ics" in (await web.get(ME)).text


async def test_own_page_is_kept_by_nobody(web: httpx.AsyncClient) -> None:
    answer = await web.get(ME)
    assert answer.headers["cache-control"] == "no-store" and 'name="robots" content="noindex' in answer.text
    cookie = answer.headers["set-cookie"]
    assert all(part in cookie for part in ("HttpOnly", "SameSite=lax", "Path=/here", "Secure"))


@pytest.mark.parametrize(("value", "word"), [("yes", "참석으로"), ("no", "불참으로"), ("maybe", "미정으로")])
async def test_press_of_an_answer_is_recorded_and_told(
    web: httpx.AsyncClient, services: FakeServices, value: str, word: str
) -> None:
    page = await press(web, {**await form(web), "action": "rsvp", "subject": "m-agenda-12", "value": value})
    assert f"{word} 기록했습니다 (12월 3일(목) 오후 2시)." in page
    audience, sent = next(pair for pair in services.asked if isinstance(pair[1], RecordRsvp))
    assert audience is Audience.MEMBER and isinstance(sent, RecordRsvp)
    assert (sent.actor.channel, sent.actor.id) == (Channel.PAGE, fingerprint(world.TOKEN))
    assert sent.member is None and world.TOKEN not in sent.model_dump_json()


async def test_press_sent_twice_is_one_command(web: httpx.AsyncClient, services: FakeServices) -> None:
    given = {**await form(web), "action": "rsvp", "subject": "m-agenda-12", "value": "yes"}
    first, second = await press(web, given), await press(web, given)
    assert "참석으로 기록했습니다" in first and "참석으로 기록했습니다" in second
    assert len({command.idempotency_key for command in commands(services)}) == 1


async def test_press_of_another_button_of_the_same_page_is_another_command(
    web: httpx.AsyncClient, services: FakeServices
) -> None:
    fields = await form(web)
    await press(web, {**fields, "action": "rsvp", "subject": "m-agenda-12", "value": "yes"})
    page = await press(web, {**fields, "action": "rsvp", "subject": "m-agenda-12", "value": "no"})
    assert "불참으로 기록했습니다" in page
    assert services.rows["m-agenda-12"].answer is RsvpAnswer.NO


async def test_press_on_an_old_page_is_not_told_as_if_it_counted(web: httpx.AsyncClient, services: FakeServices) -> None:
    fields = await form(web)
    for value in ("yes", "no"):
        await press(web, {**fields, "action": "rsvp", "subject": "m-agenda-12", "value": value})
    page = await press(
        web, {**fields, "action": "rsvp", "subject": "m-agenda-12", "value": "yes"}
    )  # its first answer comes again
    assert services.rows["m-agenda-12"].answer is RsvpAnswer.NO
    assert web_own.STALE in page and "지금 답: <strong>불참</strong>" in page


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("", "도착을 알리셨습니다"),
        ("204 817", "출석으로 기록했습니다. 지금 출석 8명, 개의까지 2명 더 필요합니다."),
        ("1" * 17, web_own.CODE_UNREADABLE),
    ],
    ids=["declared", "with_code", "too_long"],
)
async def test_press_of_arrival_is_answered(web: httpx.AsyncClient, clock: StillClock, code: str, words: str) -> None:
    clock.at = START - timedelta(minutes=20)
    assert "도착했습니다</button>" in (await web.get(ME)).text
    assert words in await press(web, {**await form(web), "action": "arrive", "subject": "m-agenda-12", "code": code})


async def test_press_with_a_wrong_code_is_refused_in_words(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.refuse = {DeclarePresence: Refusal(code="busy")}
    page = await press(web, {**await form(web), "action": "arrive", "subject": "m-agenda-12", "code": "1"})
    assert 'class="said no"' in page and "다시 시도해 주시기 바랍니다" in page


async def test_ballot_is_cast_changed_and_repeated(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.rows = {"m-agenda-12": world.own(VOTING, present=True)}
    said = []
    for value in ("yes", "no", "no"):
        said.append(await press(web, {**await form(web), "action": "ballot", "subject": "mot000000001", "value": value}))
    assert "찬성으로 접수했습니다" in said[0]
    assert "반대로 바꾸어 접수했습니다" in said[1]
    assert "이미 반대로 접수되어 있습니다" in said[2]


async def test_ballot_is_offered_only_to_those_present(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.rows = {"m-agenda-12": world.own(VOTING)}
    page = (await web.get(ME)).text
    assert "출석이 확인되어야 표결하실 수 있습니다" in page and ">찬성</button>" not in page


async def test_ballot_in_secret_is_asked_again_before_it_is_cast(web: httpx.AsyncClient, services: FakeServices) -> None:
    secret = world.motion(state=MotionState.VOTING, ballot=BallotKind.SECRET)
    services.rows = {"m-agenda-12": world.own(VOTING.model_copy(update={"motions": (secret,)}), present=True)}
    page = (await web.get(ME)).text
    assert "바꿀 수 없습니다" in page and "<summary>찬성</summary>" in page


async def test_minutes_are_read_and_confirmed(web: httpx.AsyncClient) -> None:
    path = f"{ME}/minutes/m-council-3"
    assert "이영희 위원: 돌봄 의제" in (await web.get(path)).text
    page = await press(web, {**await form(web, path), "action": "confirm", "subject": "m-council-3", "back": "minutes"})
    assert "회의록을 확인하신 것으로 기록했습니다. 확인 5 / 20" in page and "확인하셨습니다." in page


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2쪽의 이름이 틀립니다", "수정 요청을 보냈습니다"),
        ("  ", web_own.CORRECTION_EMPTY),
        ("가" * 2001, "2,000자까지 적으실 수 있습니다"),
    ],
    ids=["sent", "empty", "too_long"],
)
async def test_correction_is_asked_for(web: httpx.AsyncClient, services: FakeServices, text: str, words: str) -> None:
    page = await press(web, {**await form(web), "action": "correct", "subject": "m-council-3", "text": text})
    assert words in page
    assert services.count(AskCorrection) == (1 if "보냈습니다" in words else 0)


async def test_press_with_no_service_says_that_nothing_is_known(web: httpx.AsyncClient, services: FakeServices) -> None:
    given = {**await form(web), "action": "rsvp", "subject": "m-agenda-12", "value": "yes"}
    services.down = {"scheduler"}
    answer = await web.post(ME, data=given)
    assert answer.status_code == 503 and "지금은 연결되지 않습니다" in answer.text


@pytest.mark.parametrize(
    ("change", "headers", "status"),
    [
        ({"guard": ""}, {}, 403),
        ({"guard": "0" * 32}, {}, 403),
        ({"guard": "한"}, {}, 403),
        ({}, {"sec-fetch-site": "cross-site"}, 403),
        ({}, {"origin": "https://evil.example"}, 403),
        ({"key": "x"}, {}, 400),
        ({"key": ""}, {}, 400),
        ({"action": "approve"}, {}, 400),
        ({"value": "perhaps"}, {}, 400),
        ({"subject": "\0"}, {}, 400),
        ({"subject": "a" * 100}, {}, 400),
        ({"text": "a" * 70_000}, {}, 413),
        ({str(number): "x" for number in range(30)}, {}, 400),
    ],
    ids=lambda value: None if isinstance(value, int) else ",".join(value)[:30],
)
async def test_form_that_is_not_ours_does_nothing(
    web: httpx.AsyncClient, services: FakeServices, change: dict[str, str], headers: dict[str, str], status: int
) -> None:
    given = {**await form(web), "action": "rsvp", "subject": "m-agenda-12", "value": "yes", **change}
    assert (await web.post(ME, data=given, headers=headers)).status_code == status
    assert commands(services) == []


@pytest.mark.parametrize(
    "headers", [{"sec-fetch-site": "same-origin", "origin": "null"}, {"origin": BASE}], ids=["no_referrer", "origin"]
)
async def test_form_from_the_page_itself_is_taken(web: httpx.AsyncClient, headers: dict[str, str]) -> None:
    given = {**await form(web), "action": "rsvp", "subject": "m-agenda-12", "value": "yes"}
    assert "참석으로" in await press(web, given, headers)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"guard=%FF%FE&key=%00"], ids=["empty", "bytes", "json", "broken"])
@pytest.mark.parametrize("media", ["application/x-www-form-urlencoded", "application/json", "multipart/form-data", ""])
async def test_body_that_is_no_form_is_refused(
    web: httpx.AsyncClient, services: FakeServices, content: bytes, media: str
) -> None:
    answer = await web.post(ME, content=content, headers={"content-type": media})
    assert answer.status_code in (400, 403)
    assert commands(services) == []


async def test_words_on_the_page_cannot_be_put_there_by_others(web: httpx.AsyncClient) -> None:
    for said in ("eyJ4IjoxfQ.0000", "x", "가", "." * 5000):
        page = (await web.get(ME, params={"said": said})).text
        assert 'class="said' not in page


async def test_own_page_ends_with_its_link(web: httpx.AsyncClient, services: FakeServices) -> None:
    given = {**await form(web), "action": "rsvp", "subject": "m-agenda-12", "value": "yes"}
    services.revoked = True
    services.refuse = {RecordRsvp: Refusal(code="stranger")}
    assert (await web.get(ME)).status_code == 404
    location = (await web.post(ME, data=given)).headers["location"]
    assert (await web.get(location)).status_code == 404


async def test_scan_in_a_browser_that_knows_its_page_takes_one_press(web: httpx.AsyncClient, services: FakeServices) -> None:
    await web.get(ME)  # leaves the cookie
    page = (await web.get(HERE)).text
    assert "김민수 위원님</strong>" in page and services.count(DeclarePresence) == 0  # looking changes nothing
    answer = await web.post(HERE, data=await form(web, HERE))
    assert answer.status_code == 303
    assert "출석으로 기록했습니다" in (await web.get(answer.headers["location"])).text
    (sent,) = (question for _, question in services.asked if isinstance(question, DeclarePresence))
    assert (sent.meeting, sent.code) == ("m-agenda-12", CODE)


@pytest.mark.parametrize("bot", ["hyeopchi_members_bot", None])
async def test_scan_in_a_strange_browser_explains_the_ways_in(
    web: httpx.AsyncClient, services: FakeServices, bot: str | None
) -> None:
    services.bot = bot
    page = (await web.get(HERE)).text
    assert (f"https://t.me/hyeopchi_members_bot?start=here_m-agenda-12_{CODE}" in page) is (bot is not None)
    assert "204&nbsp;817" in page and "<form" not in page


async def test_scan_with_a_revoked_cookie_is_a_strangers(web: httpx.AsyncClient, services: FakeServices) -> None:
    await web.get(ME)
    services.revoked = True
    assert "<form" not in (await web.get(HERE)).text


async def test_scan_pressed_from_another_site_does_nothing(web: httpx.AsyncClient, services: FakeServices) -> None:
    await web.get(ME)
    answer = await web.post(HERE, data={"guard": "", "key": "0" * 12})
    assert answer.status_code == 403 and commands(services) == []
    web.cookies.clear()
    assert (await web.post(HERE, data={})).status_code == 303 and commands(services) == []


async def test_room_screen_shows_code_and_qr_and_looks_again_before_the_code_ends(
    web: httpx.AsyncClient, clock: StillClock
) -> None:
    clock.at = datetime(2026, 12, 3, 14, 9, 55, tzinfo=world.SEOUL)
    answer = await web.get("/room/room-secret")
    assert "204&nbsp;817" in answer.text and "<svg" in answer.text
    assert 'http-equiv="refresh" content="6"' in answer.text
    assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    ("row", "now", "due"),
    [
        (world.own(world.CALLED), START - timedelta(days=1), Due.ANSWER),
        (world.own(world.CALLED, RsvpAnswer.YES), START - timedelta(days=1), Due.NOTHING),
        (world.own(world.CALLED, RsvpAnswer.YES), START - timedelta(minutes=30), Due.ARRIVE),
        (world.own(world.CALLED, declared=True), START - timedelta(minutes=30), Due.NOTHING),
        (world.own(VOTING, present=True), START, Due.VOTE),
        (world.own(VOTING), START, Due.ARRIVE),
        (world.own(VOTING, present=True, ballots={"mot000000001": "no"}), START, Due.NOTHING),
        (world.own(world.CONFIRMING, attended=True), START, Due.MINUTES),
        (world.own(world.CONFIRMING, attended=True, confirmed_minutes=True), START, Due.NOTHING),
        (world.own(world.CONFIRMING, attended=False), START, Due.NOTHING),
        (world.own(world.CANCELLED), START, Due.NOTHING),
    ],
    ids=[
        "answer",
        "answered",
        "arrive",
        "declared",
        "vote",
        "vote_absent",
        "voted",
        "minutes",
        "confirmed",
        "was_absent",
        "cancelled",
    ],
)
def test_due_is_what_presses(row: MyMeeting, now: datetime, due: Due) -> None:
    page = own_page(world.mine(row), now)
    (card,) = (*page.due, *page.coming, *page.past)
    assert card.due is due


async def test_ballot_command_carries_no_name(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.rows = {"m-agenda-12": world.own(VOTING, present=True)}
    await press(web, {**await form(web), "action": "ballot", "subject": "mot000000001", "value": "abstain"})
    (sent,) = (command for command in commands(services) if isinstance(command, CastBallot))
    assert sent.member is None and "김민수" not in sent.model_dump_json()


async def test_written_opinion_is_given_on_its_own_page_and_taken_back(web: httpx.AsyncClient) -> None:
    path = f"{ME}/opinion/m-agenda-12"
    assert "못 오시면 서면 의견 적기" in (await web.get(ME)).text
    fields = {**await form(web, path), "action": "opinion", "subject": "m-agenda-12", "value": "1", "back": "opinion"}
    page = await press(web, {**fields, "text": "찬성의 뜻입니다 <b>"})
    assert "제1호 안건에 대한 서면 의견 12자를 받았습니다" in page and "찬성의 뜻입니다 &lt;b&gt;</textarea>" in page
    assert "거두었습니다" in await press(web, {**fields, "text": " "})
    assert "5,000자까지" in await press(web, {**fields, "text": "가" * 5_001})


async def test_opinions_page_of_a_meeting_that_is_not_ones_own_opens_nothing(web: httpx.AsyncClient) -> None:
    answer = await web.get(f"{ME}/opinion/{world.MOVED.id}")
    assert answer.status_code == 404 and world.MOVED.items[0].title not in answer.text


async def test_own_page_has_the_documents_of_the_agenda(web: httpx.AsyncClient) -> None:
    page = (await web.get(ME)).text
    assert "안건 자료 1건 보기" in page and 'href="/documents/m-agenda-12/1">자료 받기: 우선순위(안).pdf' in page


@pytest.mark.parametrize(("mode", "at_once"), [(MeetingMode.ONLINE, True), (MeetingMode.HYBRID, False)])
async def test_own_page_leads_into_the_online_meeting(
    web: httpx.AsyncClient, services: FakeServices, mode: MeetingMode, at_once: bool
) -> None:
    """The address stands on the member's page; on the public page of the same meeting it does not."""
    view = world.meeting(state=MeetingState.OPEN, mode=mode, has_link=True)
    services.rows = {"m-agenda-12": world.own(view).model_copy(update={"link": "https://zoom.us/j/123"})}
    page = (await web.get(ME)).text
    assert 'href="https://zoom.us/j/123"' in page
    assert ('value="online"' in page) is not at_once
    assert "zoom.us" not in (await web.get("/meetings/m-agenda-12")).text
    await press(web, {**await form(web), "action": "arrive", "subject": "m-agenda-12", "value": "online", "code": ""})
    (command,) = commands(services)
    assert isinstance(command, DeclarePresence) and command.online and command.code is None


async def test_owner_tells_on_their_page_how_a_follow_up_stands(web: httpx.AsyncClient, services: FakeServices) -> None:
    page = (await web.get(ME)).text
    assert followups.REASON_FIELD in page and page.count('name="value" value="partly"') == 1
    given = {**await form(web), "action": "followup", "subject": world.FOLLOW_UP.id, "value": "partly", "text": "내년에 마칩니다"}
    assert "일부 반영으로 알렸습니다" in await press(web, given)
    (command,) = commands(services)
    assert isinstance(command, ReportFollowUp) and (command.state, command.reason) == ("partly", "내년에 마칩니다")
    services.follow_up = world.FOLLOW_UP.model_copy(update={"member": "somebody"})
    assert followups.REASON_FIELD not in (await web.get(ME)).text


async def test_own_page_takes_no_report_from_elsewhere(web: httpx.AsyncClient, services: FakeServices) -> None:
    given = {**await form(web), "action": "followup", "subject": world.FOLLOW_UP.id, "value": "partly"}
    assert (await web.post(ME, data={**given, "guard": "x"})).status_code == 403
    assert (await web.post(ME, data={**given, "value": "closed"})).status_code == 400
    assert commands(services) == []
