"""Every way in which the public reads: nothing of what is closed or withheld is in any of them, at any time."""

import base64
import io
import re
import zipfile
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta
from html import unescape
from typing import Any

import httpx

from deploy.rights_page import questions
from services.scheduler.exporting import journal_of
from services.web.app import application
from services.web.asking import Desk
from services.web.calendars.kept import Kept
from shared.contracts import (
    agendas,
    cards,
    deadlines,
    finding,
    followups,
    meetings,
    minutes,
    motions,
    plans,
    polls,
    requests,
    targets,
)
from shared.contracts.base import Ask, Audience, Command, Refusal
from shared.contracts.meetings import AttachDocument, CallMeeting, CancelMeeting, CloseMeeting, MeetingKind, OpenMeeting
from shared.contracts.minutes_parts import LineKind
from shared.contracts.minuting import Disclose, GiveOpinion, NoteLines, ReviseMinutes, TypedLine
from shared.contracts.motions import CarryWithoutObjection, PutMotion
from shared.journal.exported import exported
from shared.rules.disclosure import Level
from shared.runtime import Runtime
from shared.texts.chat_minutes import minutes_message, minutes_parts
from tests.scheduler.council import BODY, OPERATOR, Council, account, council, member_id
from tests.scheduler.test_agendas import SMALL, proposed, registry
from tests.scheduler.test_main_job import attend, called, to_start

CLOSED, HUSHED, WITHHELD = "해촉 심사", "병력을 살핌", "업체 이름"
SECRETS = (CLOSED, HUSHED, WITHHELD)
Facts = dict[str, str]
MARK = {"clause": 6, "reason": "개인의 사생활"}

# What the public may ask the scheduler, and how it is asked about the council's doings.
READERS: Mapping[type[Ask[Any]], Callable[[Facts], Iterator[Ask[Any]]]] = {
    meetings.ShowMeeting: lambda of: _each(of, "meeting", lambda id_: meetings.ShowMeeting(meeting=id_)),
    meetings.ListMeetings: lambda of: iter((meetings.ListMeetings(body=BODY, children=True), meetings.ListMeetings())),
    meetings.GetDocument: lambda of: (
        meetings.GetDocument(meeting=of["meeting"], item=item, number=number) for item in (1, 4) for number in (None, 1, 2)
    ),
    meetings.RoomCode: lambda of: iter((meetings.RoomCode(secret=of["room"]),)),
    minutes.ShowMinutes: lambda of: (
        minutes.ShowMinutes(meeting=of["meeting"], version=version) for version in (None, *range(1, 8))
    ),
    motions.ShowMotion: lambda of: _each(of, "motion", lambda id_: motions.ShowMotion(motion=id_)),
    polls.ShowPoll: lambda of: _each(of, "poll", lambda id_: polls.ShowPoll(poll=id_)),
    polls.ListPolls: lambda of: iter((polls.ListPolls(body=BODY), polls.ListPolls(meeting=of["meeting"]))),
    agendas.ShowIssue: lambda of: _each(of, "issue", lambda id_: agendas.ShowIssue(issue=id_)),
    agendas.ListIssues: lambda of: iter((agendas.ListIssues(body=BODY, children=True), agendas.ListIssues())),
    agendas.ListWaiting: lambda of: iter((agendas.ListWaiting(body=BODY),)),
    followups.ShowFollowUp: lambda of: _each(of, "followup", lambda id_: followups.ShowFollowUp(followup=id_)),
    followups.ListFollowUps: lambda of: iter((followups.ListFollowUps(body=BODY), followups.ListFollowUps())),
    requests.ShowRequest: lambda of: _each(of, "request", lambda id_: requests.ShowRequest(request=id_)),
    requests.ListRequests: lambda of: iter((requests.ListRequests(body=BODY), requests.ListRequests())),
    finding.ShowFinding: lambda of: _each(of, "finding", lambda id_: finding.ShowFinding(finding=id_)),
    finding.ListFindings: lambda of: iter((finding.ListFindings(body=BODY), finding.ListFindings())),
    cards.ListCards: lambda of: iter((cards.ListCards(body=BODY, children=True),)),
    targets.ShowTargets: lambda of: iter((targets.ShowTargets(body=BODY, year=2026),)),
    plans.ShowPlan: lambda of: iter((plans.ShowPlan(body=BODY, year=2026),)),
    deadlines.Verify: lambda of: iter((deadlines.Verify(),)),
    deadlines.ShowClock: lambda of: iter((deadlines.ShowClock(),)),
}
OWN = {meetings.ShowMember}  # one member's meetings, behind that member's secret
# No agenda stands in these; the dates that are still looked for belong to no meeting yet.
HOLD_NOTHING = {cards.ListCards, targets.ShowTargets, plans.ShowPlan, deadlines.Verify, deadlines.ShowClock, finding.ListFindings}
ASKED_BY_PAGES = {meetings.RoomCode}
READ_IN_PAGES = ("open", "a draft opens it", "on the next agenda")  # the pages ask nothing else
PAGES = (
    "/", "/bodies/{body}", "/meetings/{meeting}", "/meetings/{again}", "/minutes/{meeting}", "/minutes/{meeting}?version=1",
    "/minutes/{meeting}.html", "/minutes/{meeting}.json", "/minutes/{meeting}.docx", "/minutes/{meeting}.hwpx",
    "/verify/{body}", "/followups/{followup}", "/issues/{issue}", "/issues/{issue2}", "/cards/{body}", "/polls/{poll}",
    "/targets/{body}", "/documents/{meeting}/1", "/documents/{meeting}/4/1", "/room/{room}", "/here/{meeting}/123456",
    "/calendar/body/{body}.ics", "/calendar/body/{body}.ics?children=1",
)  # fmt: skip
API = {
    "/api/v1/bodies", "/api/v1/bodies/{body}", "/api/v1/bodies/{body}/meetings", "/api/v1/bodies/{body}/dates",
    "/api/v1/bodies/{body}/requests", "/api/v1/meetings/{meeting}", "/api/v1/polls/{poll}", "/api/v1/bodies/{body}/polls",
    "/api/v1/minutes/{meeting}", "/api/v1/bodies/{body}/followups", "/api/v1/bodies/{body}/issues", "/api/v1/issues/{issue}",
    "/api/v1/bodies/{body}/waiting", "/api/v1/bodies/{body}/plan",
    "/api/v1/bodies/{body}/cards", "/api/v1/followups/{followup}", "/api/v1/bodies/{body}/targets",
}  # fmt: skip


def _each(of: Facts, kind: str, question: Callable[[str], Ask[Any]]) -> Iterator[Ask[Any]]:
    return (question(id_) for name, id_ in of.items() if name.rstrip("0123456789") == kind)


async def test_nothing_closed_or_withheld_is_read_by_the_public(runtime: Runtime) -> None:
    async with council(runtime, registry('["adopt", "table", "decide"]')) as here, _web(here) as web:
        readers = Readers(here, web)
        of = await _called(here)
        await readers.read(of, "called")
        await _sat(here, of)
        await readers.read(of, "open")
        await _done(here, polls.ClosePoll, poll=of["poll"])
        await _done(here, CloseMeeting, meeting=of["meeting"])
        await _published(here, of)
        await readers.read(of, "published")
        await _done(here, ReviseMinutes, meeting=of["meeting"], reason="다시 봄")
        for item in (0, 1, 3, 4):
            await _done(here, Disclose, meeting=of["meeting"], item=item, level=Level.OPEN)
        await readers.read(of, "a draft opens it")
        again = await called(here, agenda=("보고: 다음 일정",))
        of["again"] = again.id
        assert any(CLOSED in item.title for item in again.items), "it comes again by itself"
        await readers.read(of, "on the next agenda")
        await _done(here, CancelMeeting, meeting=again.id)
        await readers.read(of, "waiting again")
        assert readers.told == READERS.keys() - HOLD_NOTHING - ASKED_BY_PAGES, "others read in them what the public may not"


def test_every_question_of_the_public_is_looked_at() -> None:
    asked = {kind for kind in questions() if Audience.PUBLIC in kind.audiences and kind.service == "scheduler"}
    assert asked == READERS.keys() | OWN


class Readers:
    """Asks everything as the public, and as the operator to see that there is something to be told."""

    def __init__(self, here: Council, web: httpx.AsyncClient) -> None:
        self._here, self._web = here, web
        self.told: set[type[Ask[Any]]] = set()

    async def read(self, of: Facts, when: str) -> None:
        for kind, asking in READERS.items():
            for question in asking(of):
                answer = await self._here.ask(question, Audience.PUBLIC)
                _clean(answer.model_dump_json(), f"{when}: {question}")
                if Audience.OPERATOR in kind.audiences and kind not in self.told:
                    await self._as_operator(question)
        if when in READ_IN_PAGES:
            await self._pages(of, when)
        await self._group(of, when)
        _clean(exported(BODY, await journal_of(self._here.runtime.settings, BODY)).text, f"{when}: the journal")

    async def _as_operator(self, question: Ask[Any]) -> None:
        whole = await self._here.ask(question.model_copy(update={"actor": OPERATOR}))
        if any(secret in _read(whole.model_dump_json()) for secret in SECRETS):
            self.told.add(type(question))

    async def _pages(self, of: Facts, when: str) -> None:
        given = defaultdict(lambda: "not-there-yet", {"body": BODY, **of})
        for path in (*PAGES, *API):
            answer = await self._web.get(path.format_map(given))
            assert answer.status_code in (200, 404), f"{when}: {path} {answer.status_code}"
            _clean(_in_file(answer), f"{when}: {path}")
        described = (await self._web.get("/api/openapi.json")).json()["paths"]
        assert {_named(path) for path in described} == {_named(path) for path in API}

    async def _group(self, of: Facts, when: str) -> None:
        """What the bot says in the group about the minutes, to whoever asks there."""
        meeting = await self._here.ask(meetings.ShowMeeting(meeting=of["meeting"]), Audience.MEMBER)
        _clean(minutes_message(meeting) or "", f"{when}: the message about the minutes")
        asked = minutes.ShowMinutes(meeting=of["meeting"], actor=account(1), open_only=True)
        shown = await self._here.ask(asked, Audience.MEMBER)
        if not isinstance(shown, Refusal) and shown.visible:
            _clean("\n".join(minutes_parts(shown, None)), f"{when}: the minutes in the group")


def _clean(text: str, where: str) -> None:
    for secret in SECRETS:
        assert secret not in _read(text), f"'{secret}' is read by the public: {where}"


def _read(text: str) -> str:
    """With the lines of a calendar unfolded, and what JSON or base64 wraps opened."""
    words = text.replace("\r\n ", "")
    return words + "".join(base64.b64decode(one).decode(errors="replace") for one in re.findall(r'_base64":"([^"]*)"', words))


def _in_file(answer: httpx.Response) -> str:
    if answer.content[:2] != b"PK":
        return unescape(answer.text)
    with zipfile.ZipFile(io.BytesIO(answer.content)) as package:
        return re.sub(r"<[^>]*>", "", "".join(package.read(name).decode(errors="replace") for name in package.namelist()))


def _named(path: str) -> str:
    """/api/v1/polls/{} of /api/v1/polls/{id}."""
    return re.sub(r"\{[^}]*\}", "{}", path)


async def _called(here: Council) -> Facts:
    """A meeting upon a request, on a date that was found: closed items that were typed and proposed, and one partly open."""
    await called(here, agenda=("먼저",))  # the body is known from its first meeting on
    of = {"issue": await _tabled(here, f"{CLOSED} 제안\n{HUSHED}"), "issue2": await _tabled(here, f"예산 증액\n{WITHHELD}")}
    of["request"] = (await here.as_member(1, requests.StartRequest, body=BODY, purpose=f"{CLOSED} 요구")).request.id
    await here.as_member(2, requests.SupportRequest, request=of["request"])
    starts = here.runtime.clock.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=20)
    given = {"body": BODY, "agenda": (CLOSED, "보고: 일정"), "request": of["request"], "kind": MeetingKind.EXTRAORDINARY}
    found = await _done(here, finding.BeginFinding, title=f"{CLOSED} 일정", times=(starts,), **given)
    of["finding"] = found.id
    meeting = await _done(here, CallMeeting, starts=starts, place="강당", finding=found.id, **given)
    assert [item.title for item in meeting.items] == [CLOSED, "일정", f"{CLOSED} 제안", "예산 증액"]
    for item in (1, 4):
        for name in (f"{CLOSED}.txt", f"{WITHHELD}.txt"):
            content = f"{HUSHED} {WITHHELD}".encode()
            await _done(here, AttachDocument, meeting=meeting.id, item=item, filename=name, content=content)
    await here.as_member(3, GiveOpinion, meeting=meeting.id, item=1, text=HUSHED)
    for item in (0, 1, 3):
        await _done(here, Disclose, meeting=meeting.id, item=item, level=Level.CLOSED, **MARK)
    await _done(here, Disclose, meeting=meeting.id, item=4, level=Level.PARTIAL, shown="예산을 살핌", **MARK)
    seats = await here.ask(meetings.ShowSeats(meeting=meeting.id, actor=OPERATOR))
    return {**of, "meeting": meeting.id, "room": seats.room_path.rpartition("/")[2]}


async def _tabled(here: Council, text: str) -> str:
    issue = await proposed(here, text)
    for _ in ("adopted", "tabled"):
        await _done(here, agendas.PassIssue, issue=issue.id)
    return issue.id


async def _sat(here: Council, of: Facts) -> None:
    """What was proposed is not reached; the rest is decided, and what is closed is followed up."""
    meeting = await here.ask(meetings.ShowMeeting(meeting=of["meeting"]))
    await to_start(here, meeting)
    await attend(here, meeting, range(1, SMALL + 1))
    await _done(here, OpenMeeting, meeting=meeting.id)
    typed = {0: HUSHED, 1: HUSHED, 4: WITHHELD}
    lines = [TypedLine(kind=kind, text=text, item=item) for item, text in typed.items() for kind in LineKind if item != 4]
    lines += [TypedLine(kind=kind, text=WITHHELD, item=4) for kind in (LineKind.REMARK, LineKind.TODO)]
    await _done(here, NoteLines, meeting=meeting.id, lines=tuple(lines))
    for number, (item, title) in enumerate(((1, CLOSED), (None, f"{CLOSED} 절차"), (4, "예산 증액"))):
        put = {"title": title, "item": item, "mover": member_id(2), "ballot": "no_objection"}
        motion = await _done(here, PutMotion, meeting=meeting.id, **put)
        of[f"motion{number}"] = motion.id
        await _done(here, CarryWithoutObjection, motion=motion.id)
    put_poll = {"kind": "ranking", "title": f"{CLOSED} 순위", "options": (HUSHED, "나"), "item": 1}
    of["poll"] = (await _done(here, polls.PutPoll, meeting=meeting.id, **put_poll)).id
    await _done(here, polls.OpenPoll, poll=of["poll"])
    given = await _done(here, followups.AddFollowUp, motion=of["motion0"], title=f"{CLOSED} 이행", owner="감사담당관")
    of["followup"] = given.id
    await _done(here, followups.ReportFollowUp, followup=given.id, state="partly", reason=HUSHED)


async def _published(here: Council, of: Facts) -> None:
    for item, text in ((1, HUSHED), (4, WITHHELD), (None, HUSHED)):
        await _done(here, minutes.AddRemark, meeting=of["meeting"], item=item, text=text)
    await _done(here, minutes.SubmitMinutes, meeting=of["meeting"])
    for number in range(1, SMALL + 1):
        await here.as_member(number, minutes.ConfirmMinutes, meeting=of["meeting"])
    await _done(here, minutes.ApproveMinutes, meeting=of["meeting"])
    await _done(here, minutes.PublishMinutes, meeting=of["meeting"])


async def _done(here: Council, kind: type[Command[Any]], /, **fields: Any) -> Any:
    answer = await here.operate(kind, **fields)
    assert not isinstance(answer, Refusal), answer
    return answer


@asynccontextmanager
async def _web(here: Council) -> AsyncIterator[httpx.AsyncClient]:
    public, member, at_desk = (here.buses[audience] for audience in (Audience.PUBLIC, Audience.MEMBER, Audience.DESK))
    kept = Kept()
    app = application(Desk(public, member, at_desk, here.runtime.settings, here.runtime.clock), kept)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://hyeopchi.test") as client:
        client.event_hooks["request"] = [_forgetting(kept)]
        yield client


def _forgetting(kept: Kept) -> Callable[[httpx.Request], Awaitable[None]]:
    """The events that would make the calendars anew are not followed here."""

    async def forget(_: httpx.Request) -> None:
        kept.forget()

    return forget
