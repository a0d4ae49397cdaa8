"""Calendars as programs read them: what they say, that they stay the same, and when they change."""

import asyncio
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from icalendar import Calendar

from services.web.calendars.document import body_calendar, member_calendar
from services.web.calendars.kept import Kept, Key
from shared.contracts.bodies import ShowBody
from shared.contracts.events import MeetingMoved, VoteProgressed
from shared.contracts.meetings import ListMeetings, MeetingView, RsvpAnswer, ShowMember
from tests.web import world
from tests.web.fakes import FakeServices

GOLDEN = Path(__file__).parent / "golden"
BASE = "https://hyeopchi.test"
BODY = "/calendar/body/guro-agenda.ics"
MEMBER = f"/calendar/member/{world.CALENDAR_TOKEN}.ics"
MINE = world.mine(
    world.own(world.CALLED, RsvpAnswer.NO),
    world.own(world.MOVED),
    world.own(world.CONFIRMING, RsvpAnswer.YES, attended=True),
    world.own(world.meeting("m-maybe", datetime(2026, 12, 17, 14, tzinfo=world.SEOUL)), RsvpAnswer.MAYBE),
)


def events(content: bytes) -> dict[str, Any]:
    calendar = Calendar.from_ical(content)
    assert isinstance(calendar, Calendar)
    return {str(event["UID"]): event for event in calendar.events}


def moved(at: datetime = world.NOW, body: str = "guro-agenda") -> MeetingMoved:
    return MeetingMoved(id="e1", at=at, body=body, meeting="m-agenda-12")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "body",
            body_calendar(
                BASE, "guro-agenda", "의제발굴분과", [world.CALLED, world.MOVED, world.CANCELLED, world.LAPSED, world.CLOSED]
            ),
        ),
        ("member", member_calendar(BASE, MINE)),
    ],
)
def test_calendar_is_written_as_the_golden_file(name: str, content: bytes) -> None:
    golden = GOLDEN / f"{name}.ics"
    assert content == golden.read_bytes()


async def test_calendar_of_body_lists_its_meetings_but_no_draft_and_no_record(web: httpx.AsyncClient) -> None:
    found = events((await web.get(BODY)).content)
    assert set(found) == {f"m-agenda-{number}@hyeopchi" for number in (9, 10, 11, 12)}


async def test_calendar_with_children_lists_those_of_sub_bodies(web: httpx.AsyncClient) -> None:
    alone, wide = (await web.get("/calendar/body/guro.ics")), (await web.get("/calendar/body/guro.ics?children=1"))
    assert set(events(alone.content)) == {"m-council-3@hyeopchi"}
    assert {"m-council-3@hyeopchi", "m-agenda-12@hyeopchi", "m-steer-5@hyeopchi"} <= set(events(wide.content))


@pytest.mark.parametrize(
    ("meeting", "status", "mark"),
    [
        (world.CALLED, "CONFIRMED", "2026년"),
        (world.CANCELLED, "CANCELLED", "[취소]"),
        (world.LAPSED, "CANCELLED", "[유회]"),
        (world.CLOSED, "CONFIRMED", "2026년"),
        (world.DRAFT, "TENTATIVE", "[준비 중]"),
    ],
    ids=["called", "cancelled", "lapsed", "closed", "draft"],
)
def test_event_tells_its_state(meeting: MeetingView, status: str, mark: str) -> None:
    (event,) = events(body_calendar(BASE, "b", "분과", [meeting])).values()
    assert event["STATUS"] == status
    assert event["SUMMARY"].startswith(mark)


def test_event_moved_keeps_its_uid_and_counts_up() -> None:
    later = world.CALLED.model_copy(
        update={
            "starts": world.CALLED.starts + timedelta(days=1),
            "ends": world.CALLED.ends + timedelta(days=1),
            "sequence": 1,
            "updated_at": world.NOW,
        }
    )
    (before,), (after,) = (events(body_calendar(BASE, "b", "분과", [found])).values() for found in (world.CALLED, later))
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)
    assert after["LAST-MODIFIED"].dt == world.NOW
    assert after["DTSTART"].dt == before["DTSTART"].dt + timedelta(days=1)


def test_event_holds_time_place_agenda_and_address() -> None:
    (event,) = events(body_calendar(BASE, "b", "의제발굴분과", [world.CALLED])).values()
    assert event["DTSTART"].dt == datetime(2026, 12, 3, 14, tzinfo=world.SEOUL)
    assert event["DTSTART"].params["TZID"] == "Asia/Seoul"
    assert event["LOCATION"] == "구로구청 5층 회의실"
    assert "제1호 안건(의결) 2027년 협치과제 우선순위" in event["DESCRIPTION"]
    assert "개의에 10명이 필요합니다 (재적 18명, 기본값: 제13조② 준용)." in event["DESCRIPTION"]
    assert event["URL"] == f"{BASE}/meetings/m-agenda-12"


def test_own_event_opens_the_online_meeting_and_the_public_one_does_not() -> None:
    row = world.own(world.CALLED).model_copy(update={"link": "https://zoom.us/j/123"})
    own = events(member_calendar(BASE, world.mine(row)))["m-agenda-12@hyeopchi"]
    assert own["URL"] == "https://zoom.us/j/123" and "온라인 회의: https://zoom.us/j/123" in own["DESCRIPTION"]
    assert b"zoom.us" not in body_calendar(BASE, "guro-agenda", "의제발굴분과", [row.meeting])


@pytest.mark.parametrize(
    ("answer", "mark", "status", "transparency"),
    [
        (RsvpAnswer.YES, "[참석]", "CONFIRMED", "OPAQUE"),
        (RsvpAnswer.NO, "[불참]", "CONFIRMED", "TRANSPARENT"),
        (RsvpAnswer.MAYBE, "[미정]", "TENTATIVE", "OPAQUE"),
        (None, "[미응답]", "CONFIRMED", "OPAQUE"),
    ],
    ids=["yes", "no", "maybe", "none"],
)
def test_own_event_tells_the_answer(answer: RsvpAnswer | None, mark: str, status: str, transparency: str) -> None:
    event = events(member_calendar(BASE, world.mine(world.own(world.CALLED, answer))))["m-agenda-12@hyeopchi"]
    assert (event["SUMMARY"].split()[0], event["STATUS"], event["TRANSP"]) == (mark, status, transparency)


def test_own_event_is_newer_by_the_members_own_answer_than_by_the_meeting() -> None:
    called = world.CALLED.updated_at.replace(microsecond=0)
    answered = called + timedelta(hours=5)
    rows = world.mine(world.own(world.CALLED, RsvpAnswer.NO, own_at=answered), world.own(world.CONFIRMING, own_at=answered))
    found = events(member_calendar(BASE, rows))
    for uid in ("m-agenda-12@hyeopchi", "m-council-3-minutes@hyeopchi"):
        assert found[uid]["LAST-MODIFIED"].dt == found[uid]["DTSTAMP"].dt == answered
    older = world.mine(world.own(world.CALLED, RsvpAnswer.NO, own_at=called - timedelta(hours=5)))
    assert events(member_calendar(BASE, older))["m-agenda-12@hyeopchi"]["LAST-MODIFIED"].dt == called


def test_own_calendar_tells_what_is_due_until_it_is_done() -> None:
    open_ = world.mine(world.own(world.CALLED), world.own(world.CONFIRMING, attended=True))
    done = world.mine(world.own(world.CALLED, RsvpAnswer.YES), world.own(world.CONFIRMING, attended=True, confirmed_minutes=True))
    before, after = events(member_calendar(BASE, open_)), events(member_calendar(BASE, done))
    assert before["m-agenda-12-rsvp@hyeopchi"]["DTSTART"].dt == world.CALLED.rsvp_due
    assert before["m-council-3-minutes@hyeopchi"]["SUMMARY"].startswith("[기한] 회의록 확인")
    assert "m-agenda-12-rsvp@hyeopchi" not in after
    assert after["m-council-3-minutes@hyeopchi"]["SUMMARY"].startswith("[확인함] 회의록 확인")


def test_own_calendar_asks_no_minutes_of_who_was_not_there() -> None:
    assert "m-council-3-minutes@hyeopchi" not in events(
        member_calendar(BASE, world.mine(world.own(world.CONFIRMING, attended=False)))
    )


async def test_calendar_lines_are_folded_by_octets_between_characters(web: httpx.AsyncClient) -> None:
    content = (await web.get(BODY)).content
    lines = content.split(b"\r\n")
    assert lines[-1] == b"" and b"\n" not in content.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in lines)
    for line in lines:
        line.decode("utf-8")  # no character is cut in two


async def test_calendar_has_the_head_that_clients_ask_for(web: httpx.AsyncClient) -> None:
    answer = await web.get(BODY)
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    calendar = Calendar.from_ical(answer.content)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and "METHOD" not in calendar
    assert calendar["X-WR-CALNAME"] == calendar["NAME"] == "의제발굴분과 회의"
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H" in answer.content
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Asia/Seoul"]


async def test_calendar_with_known_etag_is_not_sent_again(web: httpx.AsyncClient) -> None:
    first = await web.get(BODY)
    tag = first.headers["etag"]
    assert re.fullmatch(r'"[0-9a-f]{32}"', tag)  # strong
    for asked in (tag, f'"other", W/{tag}', "*"):
        again = await web.get(BODY, headers={"If-None-Match": asked})
        assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    other = await web.get(BODY, headers={"If-None-Match": '"other"', "If-Modified-Since": first.headers["last-modified"]})
    assert other.status_code == 200  # the tag decides


async def test_calendar_not_changed_since_is_not_sent_again(web: httpx.AsyncClient) -> None:
    since = (await web.get(BODY)).headers["last-modified"]
    assert (await web.get(BODY, headers={"If-Modified-Since": since})).status_code == 304
    assert (await web.get(BODY, headers={"If-Modified-Since": "Thu, 01 Jan 2015 00:00:00 GMT"})).status_code == 200
    assert (await web.get(BODY, headers={"If-Modified-Since": "yesterday"})).status_code == 200


async def test_calendar_answers_head_with_length_and_no_body(web: httpx.AsyncClient) -> None:
    got, head = await web.get(BODY), await web.head(BODY)
    assert head.status_code == 200 and head.content == b""
    assert head.headers["content-length"] == str(len(got.content))
    assert head.headers["etag"] == got.headers["etag"]


async def test_calendar_is_kept_until_an_event_says_it_changed(
    web: httpx.AsyncClient, services: FakeServices, kept: Kept
) -> None:
    first = await web.get(BODY)
    await web.get(BODY)
    assert services.count(ListMeetings) == 1
    services.meetings["m-agenda-12"] = world.CALLED.model_copy(update={"place": "온라인", "sequence": 1})
    assert (await web.get(BODY)).headers["etag"] == first.headers["etag"]
    kept.seen(moved())
    changed = await web.get(BODY, headers={"If-None-Match": first.headers["etag"]})
    assert changed.status_code == 200
    assert events(changed.content)["m-agenda-12@hyeopchi"]["LOCATION"] == "온라인"


async def test_calendar_forgets_only_what_an_event_concerns(web: httpx.AsyncClient, services: FakeServices, kept: Kept) -> None:
    services.rows = {"m-agenda-12": world.own(world.CALLED)}
    for path in (BODY, "/calendar/body/guro-steering.ics", "/calendar/body/guro.ics?children=1", MEMBER):
        await web.get(path)
    assert (services.count(ListMeetings), services.count(ShowMember)) == (3, 1)
    kept.seen(VoteProgressed(id="e0", at=world.NOW, body="guro-agenda", meeting="m", motion="x"))
    kept.seen(moved(body="guro-steering"))
    for path in (BODY, "/calendar/body/guro-steering.ics", "/calendar/body/guro.ics?children=1", MEMBER):
        await web.get(path)
    assert (services.count(ListMeetings), services.count(ShowMember)) == (5, 2)  # all but the one of another body


async def test_calendar_rendered_while_an_event_came_is_not_kept() -> None:
    kept, key = Kept(), Key("b", wide=False)
    started, go = asyncio.Event(), asyncio.Event()

    async def old() -> bytes:
        started.set()
        await go.wait()
        return b"old"

    async def new() -> bytes:
        return b"new"

    asked = asyncio.create_task(kept.get(key, old))
    await started.wait()
    kept.seen(moved(body="b"))
    go.set()
    await asked
    rendered, hit = await kept.get(key, new)
    assert (rendered.content, hit) == (b"new", False)


async def test_calendar_asked_for_by_many_at_once_is_made_once() -> None:
    kept, made = Kept(), 0

    async def make() -> bytes:
        nonlocal made
        made += 1
        await asyncio.sleep(0)
        return b"x"

    await asyncio.gather(*(kept.get(Key("b", wide=False), make) for _ in range(50)))
    assert made == 1


async def test_member_calendar_ends_with_its_link(web: httpx.AsyncClient, services: FakeServices) -> None:
    assert (await web.get(MEMBER)).status_code == 200
    services.revoked = True
    assert (await web.get(MEMBER)).status_code == 404
    assert (await web.get("/calendar/member/guess.ics")).status_code == 404


@pytest.mark.parametrize(
    "path", ["/calendar/body/nobody.ics", "/calendar/body/%00.ics", "/calendar/body/..%2f.ics", "/calendar/member/.ics"]
)
async def test_calendar_of_nobody_is_not_found(web: httpx.AsyncClient, path: str) -> None:
    assert (await web.get(path)).status_code == 404


async def test_calendar_is_not_asked_for_a_body_that_cannot_be(web: httpx.AsyncClient, services: FakeServices) -> None:
    await web.get("/calendar/body/%00%0a.ics")
    assert services.count(ShowBody) == 0
