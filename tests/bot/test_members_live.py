"""The members' bot as people meet it: over the sandbox, with the real services behind it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Any

import pytest

from services.bot.telegram import pacing
from services.sandbox.client import buttons, shown_text
from shared.contracts import bodies, linking
from shared.contracts import meetings as m
from shared.contracts import minutes as mi
from shared.contracts import minuting as mg
from shared.contracts import motions as mo
from shared.contracts import roll as r
from shared.contracts.accounts import AccountState, ConfirmAccount, ListAccounts
from shared.contracts.base import Refusal
from shared.contracts.deadlines import ListProposals
from shared.runtime import Runtime
from shared.texts.chat_answers import MORE_SENT, UNKNOWN_BUTTON
from shared.texts.chat_commands import ASK_PROPOSAL, NO_MEETING_NOW, PROPOSED, TALK_TOO_OLD, WHICH_BODY
from shared.texts.refusals import sentence
from tests.bot.town import BOT, HEADINGS, NAMES, OPERATOR, Town, town_of
from tests.conftest import until


@pytest.fixture
async def town(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    monkeypatch.setattr(pacing, "GROUP_GAP", 0.05)  # the pace has tests of its own
    monkeypatch.setattr(pacing, "GROUP_URGENT_GAP", 0.05)
    monkeypatch.setattr(pacing, "GROUP_PER_MINUTE", 1000)
    monkeypatch.setattr(pacing, "PRIVATE_GAP", 0.0)
    async with town_of(runtime) as made:
        yield made


async def test_meeting_from_notice_to_minutes(town: Town) -> None:
    """The storyboard of CHAT.md, through the eyes of the group."""
    first, second, third, fourth, _ = (town.people[name] for name in NAMES)
    called = await town.call()
    notice = await first.wait_for_message(town.chat, "참석 0 · 불참 0 · 미정 0 · 미응답 5")
    assert buttons(notice) == ["참석", "불참", "미정", "안건·자료", "달력에 저장"]
    await until(lambda: _notice_given(town, called.id))

    answers = await asyncio.gather(
        *(person.press(town.chat, "참석") for person in (first, second, third)), fourth.press(town.chat, "불참")
    )
    assert answers[0].text == "참석으로 기록했습니다 (12월 10일 오후 2시)"
    edited = await first.wait_for_message(town.chat, "참석 3 · 불참 1 · 미정 0 · 미응답 1")
    assert edited["message_id"] == notice["message_id"]

    await town.go_to(called.arrivals_from)
    arrivals = await first.wait_for_message(town.chat, lambda view: "도착했습니다" in buttons(view))
    assert arrivals["message_id"] == notice["message_id"]
    for person in (first, second, third):
        assert (await person.press(town.chat, "도착했습니다")).text.startswith("도착을 기록했습니다")
    await town.do(m.ConfirmPresence, meeting=called.id)
    await town.go_to(called.starts)
    await town.do(m.OpenMeeting, meeting=called.id)
    opened = await first.wait_for_message(town.chat, "🔔")
    assert shown_text(opened).startswith("🔔 재적위원 5명 중 3명 출석으로 성원이 되어 개의(회의 시작)합니다.")

    motion = await town.do(mo.PutMotion, meeting=called.id, title="우선순위")
    await town.do(mo.OpenVote, motion=motion.id)
    vote = await first.wait_for_message(town.chat, "🗳")
    assert buttons(vote) == ["찬성", "반대", "기권"]
    assert (await first.press(town.chat, "찬성")).text == "찬성으로 투표했습니다 — 우선순위 (투표 1 / 3)"
    assert (await second.press(town.chat, "찬성")).text.startswith("찬성으로 투표했습니다")
    assert (await third.press(town.chat, "반대")).text.startswith("반대로 투표했습니다")
    assert (await fourth.press(town.chat, "찬성")).text != ""
    await town.do(mo.CloseVote, motion=motion.id)
    record = await first.wait_for_message(town.chat, "✅ 원안가결")
    assert record["message_id"] == vote["message_id"]
    assert "찬성 2 · 반대 1 · 기권 0 · 출석 3" in shown_text(record)
    assert buttons(record) == []

    await town.do(m.CloseMeeting, meeting=called.id)
    await first.wait_for_message(town.chat, "🏁 폐회")
    await town.do(mi.SubmitMinutes, meeting=called.id)
    minutes = await first.wait_for_message(town.chat, "📝")
    assert buttons(minutes) == ["읽기", "확인", "수정 요청"]
    assert (await first.press(town.chat, "확인")).text == "회의록을 확인하셨습니다 (확인 1 / 3)"
    await first.wait_for_message(town.chat, "확인 1 / 3")

    asked = await second.press(town.chat, "수정 요청")
    assert asked.url == f"https://t.me/hyeopchi_members_bot?start=correct_{called.id}"
    await second.wait_for_message(BOT, "어디를 어떻게")
    await second.say(BOT, "1호 안건 발언 요지를 고쳐 주십시오")
    await second.wait_for_message(BOT, "수정 요청을 담당자께 전했습니다")
    await first.wait_for_message(town.chat, "수정 요청 1건")
    said = [shown_text(view)[:1] for view in await first.messages(town.chat) if view["from"]["is_bot"]]
    assert said == ["안", "📅", "🔔", "✅", "🏁", "📝"]  # the hello, then the noise budget


async def _notice_given(town: Town, meeting: str) -> bool:
    return (await town.meeting(meeting)).notice.given_at is not None


async def test_stranger_is_led_to_the_private_chat(town: Town) -> None:
    await town.call()
    stranger = await town.stranger()
    await stranger.wait_for_message(town.chat, "미응답 5")
    answer = await stranger.press(town.chat, "참석")
    assert answer.url == "https://t.me/hyeopchi_members_bot?start=hello"
    await stranger.start(BOT, "hello")
    await stranger.wait_for_message(BOT, "초대 링크")


async def test_own_contact_binds_and_another_ones_does_not(town: Town) -> None:
    member = town.people[NAMES[0]]
    stranger = await town.messenger.user("새사람", phone="+82 10-0000-0000")
    await stranger.start(BOT)
    await stranger.share_contact(BOT, of=member, phone="+821012345670")
    await stranger.wait_for_message(BOT, "본인의 연락처만")
    again = await town.messenger.user("라마바 둘째 전화", phone="+821012345671")
    await again.start(BOT)
    await again.share_contact(BOT)
    await again.wait_for_message(BOT, "라마바 위원님, 신청을 받았습니다.")  # there is an account already
    found = await town.bus.ask(ListAccounts(actor=OPERATOR))
    assert not isinstance(found, Refusal)
    waiting, theirs = (
        next(row for row in found.items if row.state is state) for state in (AccountState.PENDING, AccountState.LINKED)
    )
    await town.do(ConfirmAccount, account=waiting.id)
    await again.say(BOT, "/my")
    await again.wait_for_message(BOT, "라마바")
    await town.do(linking.UnlinkAccount, member=theirs.member)
    fresh = await town.messenger.user("새 전화", phone=f"+82101234567{NAMES.index(theirs.name)}")
    await fresh.start(BOT)
    await fresh.share_contact(BOT)
    await fresh.wait_for_message(BOT, f"{theirs.name} 위원님, 연결되었습니다.")


async def test_forged_and_misplaced_presses_are_refused(town: Town) -> None:
    await town.call()
    person = town.people[NAMES[1]]
    notice = await person.wait_for_message(town.chat, "미응답 5")
    forged = await person.tap(town.chat, notice["message_id"], data="rsvp.x.yes.AAAAAAAAAAA", forged=True)
    assert "쓸 수 없습니다" in (await person.answer(forged["press"])).text
    elsewhere = await town.messenger.group("다른 방", person, [BOT])
    hello = await person.wait_for_message(elsewhere, "대화방 번호")
    token = notice["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    misplaced = await person.tap(elsewhere, hello["message_id"], data=token, forged=True)
    assert "이 대화방에서는 쓸 수 없는" in (await person.answer(misplaced["press"])).text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("갈게요", "참석으로 기록했습니다"),
        ("일이 있어서", "불참으로 기록했습니다"),
        ("네 알겠습니다", "알아듣지 못했습니다"),
        ("찬성", "버튼으로만"),
    ],
)
async def test_typed_words_in_private(town: Town, typed: str, expected: str) -> None:
    await town.call()
    person = town.people[NAMES[2]]
    await person.say(BOT, typed)
    await person.wait_for_message(BOT, expected)


async def test_typed_answer_as_a_reply_in_the_group_is_told_in_private(town: Town) -> None:
    called = await town.call()
    person = town.people[NAMES[2]]
    notice = await person.wait_for_message(town.chat, "미응답 5")
    await until(lambda: _notice_given(town, called.id))
    await person.say(town.chat, "참석합니다", reply_to=notice["message_id"])
    await person.wait_for_message(BOT, "참석으로 기록했습니다")
    await person.wait_for_message(town.chat, "참석 1")


async def test_room_code_typed_in_private_confirms_presence(town: Town) -> None:
    called = await town.call()
    person = town.people[NAMES[3]]
    await town.go_to(called.arrivals_from)
    await person.say(BOT, "000000")
    await person.wait_for_message(BOT, sentence(Refusal(code="wrong_code")))
    seats = await town.bus.ask(m.ShowSeats(meeting=called.id, actor=OPERATOR))
    assert isinstance(seats, m.MeetingSeats), seats
    await person.say(BOT, seats.room_code)
    await person.wait_for_message(BOT, "출석을 확인했습니다")
    await person.start(BOT, f"here_{called.id}_{seats.room_code}")
    await person.wait_for_message(BOT, "출석이 이미 확인되어 있습니다")


async def test_commands_answer_in_private_and_in_the_group(town: Town) -> None:
    await town.call()
    person = town.people[NAMES[4]]
    for command, expected in {
        "/meetings": "앞으로의 회의 1건",
        "/agenda": "제1호 안건(의결) 우선순위",
        "/my": "응답: 미응답",
        "/minutes": "아직 올라온 회의록이 없습니다",
        "/calendar": "/calendar/body/guro.ics",
        "/help": "/leave",
        "/nothing": "그런 명령은 없습니다",
        "/propose 골목 도서관": "제안을 담당자께 전했습니다",
    }.items():
        await person.say(BOT, command)
        await person.wait_for_message(BOT, expected)
    await person.say(town.chat, "/meetings@hyeopchi_members_bot")
    await person.wait_for_message(town.chat, "앞으로의 회의 1건")


async def test_calendar_is_given_without_any_meeting(town: Town) -> None:
    """In private the own one, whose address is a secret; in the group the body's."""
    person = town.people[NAMES[4]]
    await person.say(BOT, "/calendar")
    await person.wait_for_message(BOT, "/calendar/member/")
    await person.say(town.chat, "/calendar@hyeopchi_members_bot")
    told = shown_text(await person.wait_for_message(town.chat, "/calendar/body/guro.ics"))
    assert "구로구협치회의: " in told and "/calendar/member/" not in told
    stranger = await town.stranger()
    await stranger.say(BOT, "/calendar")
    await stranger.wait_for_message(BOT, "아직 위원으로 연결되지 않았습니다")


async def test_conversation_can_be_left(town: Town) -> None:
    person = town.people[NAMES[4]]
    await person.say(BOT, "/propose")
    await person.wait_for_message(BOT, "제안하실 안건을")
    await person.say(BOT, "/cancel")
    await person.wait_for_message(BOT, "그만두었습니다")
    await person.say(BOT, "/cancel")
    await person.wait_for_message(BOT, "하던 일이 없습니다")


async def test_member_of_two_bodies_says_for_which_a_proposal_is_meant(town: Town) -> None:
    person = town.people[NAMES[4]]
    sub = "\n".join([HEADINGS, f"{NAMES[4]},,,위촉직,위원,여,1980,01012345674,2026-01-01,2027-12-31,0"]).encode()
    await town.do(r.ImportRoster, body="guro-agenda", filename="roster.csv", content=sub)
    starts = town.runtime.clock.now() + timedelta(days=20)
    for body in ("guro", "guro-agenda"):  # so that the scheduler has both rolls
        await town.do(m.CallMeeting, body=body, starts=starts, place="5층 회의실", agenda=("보고: 일정",))
    await person.say(BOT, "/propose")
    await person.wait_for_message(BOT, "제안하실 안건을")
    await person.say(BOT, "골목 도서관")
    asked = await person.wait_for_message(BOT, WHICH_BODY)
    assert buttons(asked) == ["구로구협치회의", "의제발굴분과"]
    assert (await person.press(BOT, "의제발굴분과")).text == PROPOSED
    assert (await person.press(BOT, "의제발굴분과")).text == UNKNOWN_BUTTON
    found = await town.bus.ask(ListProposals(body="guro-agenda", actor=OPERATOR))
    assert not isinstance(found, Refusal)
    assert [proposal.text for proposal in found.items] == ["골목 도서관"]


async def test_words_of_one_meaning_are_no_proposal(town: Town) -> None:
    """An answer is taken as one, a ballot is sent to its buttons, '네' is asked again; the proposal is still waited for."""
    called = await town.call()
    person = town.people[NAMES[4]]
    await person.say(BOT, "/propose")
    await person.wait_for_message(BOT, ASK_PROPOSAL)
    for typed, expected in (("참석합니다", "참석으로 기록했습니다"), ("찬성", "버튼으로만"), ("네", ASK_PROPOSAL)):
        said = await person.say(BOT, typed)
        await person.wait_for_message(BOT, expected, since=int(said["rev"]))
    assert (await town.meeting(called.id)).rsvp.yes == 1
    await person.say(BOT, "골목 도서관")
    await person.wait_for_message(BOT, PROPOSED)


async def test_conversation_left_for_a_week_is_ended_and_nothing_is_sent(town: Town) -> None:
    person = town.people[NAMES[4]]
    await person.say(BOT, "/propose")
    await person.wait_for_message(BOT, ASK_PROPOSAL)
    await town.go_to(town.runtime.clock.now() + timedelta(days=8))
    await person.say(BOT, "골목 도서관")
    await person.wait_for_message(BOT, TALK_TOO_OLD)
    found = await town.bus.ask(ListProposals(body="guro", actor=OPERATOR))
    assert not isinstance(found, Refusal) and not found.items


async def test_stranger_in_private_is_given_the_contact_button(town: Town) -> None:
    stranger = await town.messenger.user("나그네")
    await stranger.say(BOT, "/my")
    await stranger.wait_for_message(BOT, "아직 위원으로 연결되지 않았습니다")
    (chat,) = await town.messenger.call("GET", "/chats", user=stranger.id)
    assert chat["keyboard"]["keyboard"] == [[{"text": "내 연락처 보내기", "request_contact": True}]]


async def test_next_meeting_comes_first_and_more_are_shown_on_a_press(town: Town) -> None:
    person = town.people[NAMES[4]]
    for days in range(31, 19, -1):  # the furthest is called first
        await town.call(days)
    said = await person.say(town.chat, "/agenda@hyeopchi_members_bot")
    await person.wait_for_message(town.chat, _agenda_of("12월 10일(목)"), since=int(said["rev"]))
    await person.say(BOT, "/meetings")
    listed = shown_text(await person.wait_for_message(BOT, "앞으로의 회의 12건"))
    assert listed.index("12월 10일") < listed.index("12월 11일") and "이 뒤로 2건" in listed
    assert (await person.press(BOT, "더 보기")).text == MORE_SENT
    rest = shown_text(await person.wait_for_message(BOT, "11번째부터"))
    assert "12월 20일" in rest and "12월 21일" in rest


def _agenda_of(day: str) -> Callable[[dict[str, Any]], bool]:
    """The answer to /agenda, told from notices by having no buttons."""
    return lambda view: day in shown_text(view) and "제1호 안건" in shown_text(view) and not buttons(view)


async def test_correction_is_not_asked_of_somebody_who_was_not_there(town: Town) -> None:
    first, absent = town.people[NAMES[0]], town.people[NAMES[4]]
    called = await town.call()
    await town.go_to(called.arrivals_from)
    rows = await town.bus.ask(r.ListMembers(body="guro"))
    assert isinstance(rows, r.MemberRows)
    for row in rows.items:
        if row.name != NAMES[4]:
            await town.do(m.ConfirmPresence, meeting=called.id, member=row.id)
    await town.go_to(called.starts)
    await town.do(m.OpenMeeting, meeting=called.id)
    await town.do(m.CloseMeeting, meeting=called.id)
    await town.do(mi.SubmitMinutes, meeting=called.id)
    await first.wait_for_message(town.chat, "📝")
    why = sentence(Refusal(code="was_not_present"))
    assert (await absent.press(town.chat, "수정 요청")).text == why
    await absent.start(BOT, f"correct_{called.id}")
    await absent.wait_for_message(BOT, why)
    await absent.say(BOT, "/minutes")
    await absent.wait_for_message(BOT, "아직 올라온 회의록이 없습니다")

    await first.start(BOT, f"correct_{called.id}")
    await first.wait_for_message(BOT, "어디를 어떻게")
    await first.say(BOT, "가" * 4096)
    await first.wait_for_message(BOT, "이어지는 글도 수정 요청으로 받습니다")
    await first.say(BOT, "나머지")
    await first.wait_for_message(BOT, "수정 요청을 담당자께 전했습니다")
    minutes = await town.bus.ask(mi.ShowMinutes(meeting=called.id, actor=OPERATOR))
    assert isinstance(minutes, mi.MinutesView)
    assert [one.text for one in minutes.corrections] == ["가" * 4096 + "나머지"], "one request, though the messenger cut it"


async def test_opinion_in_writing_reaches_the_record_and_is_no_ballot(town: Town) -> None:
    """Also one that reads like a vote, and one that the messenger has cut in two."""
    person = town.people[NAMES[4]]
    await person.say(BOT, "/opinion")
    await person.wait_for_message(BOT, "지금 서면 의견을 받는 회의가 없습니다")
    called = await town.call()
    await person.say(BOT, "/opinion")
    await person.wait_for_message(BOT, "어느 안건에 주시는 의견입니까?")
    await person.press(BOT, "제1호 안건 우선순위")
    await person.wait_for_message(BOT, "의견을 글로 보내 주시기 바랍니다")
    await person.say(BOT, "찬성")
    await person.wait_for_message(BOT, "제1호 안건에 대한 서면 의견 2자를 받았습니다")
    await person.press(BOT, "회의 전체")
    first = "가" * 4096
    await person.say(BOT, first)
    await person.wait_for_message(BOT, "서면 의견 4,096자를 받았습니다")
    await person.say(BOT, "나머지")
    await person.wait_for_message(BOT, "서면 의견 4,099자를 받았습니다")
    given = await town.bus.ask(mg.ListOpinions(meeting=called.id, actor=OPERATOR))
    assert isinstance(given, mg.Opinions)
    assert [(one.item, one.text) for one in given.items] == [(0, f"{first}나머지"), (1, "찬성")]


async def test_room_code_is_heard_in_the_middle_of_a_proposal(town: Town) -> None:
    person = town.people[NAMES[4]]
    await person.say(BOT, "/propose")
    await person.wait_for_message(BOT, "제안하실 안건을")
    await person.say(BOT, "123 456")
    await person.wait_for_message(BOT, NO_MEETING_NOW)


async def test_words_that_are_no_answer_are_asked_about(town: Town) -> None:
    await town.call()
    person = town.people[NAMES[4]]
    await person.say(BOT, "네 알겠습니다")
    asked = await person.wait_for_message(BOT, "오실 수 있는지")
    assert buttons(asked) == ["참석", "불참", "미정"]


async def test_known_member_is_greeted_by_name(town: Town) -> None:
    person = town.people[NAMES[4]]
    await person.start(BOT)
    await person.wait_for_message(BOT, f"{NAMES[4]} 위원님, 이미 연결되어 있습니다")


async def test_anonymous_admin_is_told_that_nothing_was_recorded(town: Town) -> None:
    await town.call()
    admin = town.people[NAMES[0]]
    await town.messenger.place(town.chat, admin, "administrator", anonymous=True)
    await admin.say(town.chat, "/meetings@hyeopchi_members_bot", anonymous=True)
    await admin.wait_for_message(town.chat, "익명 관리자")


async def test_moved_meeting_says_what_changed_once(town: Town) -> None:
    called = await town.call()
    person = town.people[NAMES[0]]
    await person.wait_for_message(town.chat, "미응답 5")
    await town.do(m.MoveMeeting, meeting=called.id, starts=called.starts + timedelta(hours=1))
    await person.wait_for_message(town.chat, "📅 회의가 바뀌었습니다: 오후 2시 → 오후 3시")
    await person.wait_for_message(town.chat, "변경: 오후 2시 → 오후 3시")


async def test_repeated_update_changes_nothing(town: Town) -> None:
    called = await town.call()
    person = town.people[NAMES[0]]
    notice = await person.wait_for_message(town.chat, "미응답 5")
    token = notice["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    press = {
        "callback_query": {
            "id": "77", "from": {"id": person.id, "is_bot": False, "first_name": "가나다"}, "chat_instance": "1", "data": token,
            "message": {"message_id": notice["message_id"], "date": 1, "chat": {"id": town.chat, "type": "supergroup"}},
        }
    }  # fmt: skip
    for update_id in (900001, 900001, 900002):
        await town.messenger.inject(BOT, press, update_id)
    await until(lambda: _nothing_waits(town))
    assert (await town.meeting(called.id)).rsvp.yes == 1


async def test_malformed_update_stops_nobody(town: Town) -> None:
    await town.messenger.inject(BOT, {"message": {"chat": "nonsense"}})
    person = town.people[NAMES[0]]
    await person.say(BOT, "/help")
    await person.wait_for_message(BOT, "/meetings 앞으로의 회의")
    await until(lambda: _nothing_waits(town))


async def _nothing_waits(town: Town) -> bool:
    return not await town.messenger.pending(BOT)


async def test_group_migration_keeps_the_binding(town: Town) -> None:
    person = town.people[NAMES[0]]
    basic = await town.messenger.group("작은 방", person, [*town.people.values(), BOT], kind="group")
    await town.do(bodies.BindChat, body="guro", chat_id=basic)
    called = await town.call()
    await person.wait_for_message(basic, "미응답 5")
    new = await town.messenger.migrate(basic)
    await until(lambda: _bound_to(town, new))
    await town.do(m.RecordRsvp, meeting=called.id, answer=m.RsvpAnswer.YES, member=await _some_member(town))
    await person.wait_for_message(new, "참석 1")


async def _bound_to(town: Town, chat: int) -> bool:
    body = await town.bus.ask(bodies.ShowBody(slug="guro"))
    return isinstance(body, bodies.BodyView) and body.chat_id == chat


async def _some_member(town: Town) -> str:
    rows = await town.bus.ask(r.ListMembers(body="guro"))
    assert isinstance(rows, r.MemberRows)
    return rows.items[0].id
