"""Presses with a fake bus: what the presser reads when all is well, when services are away, and when the press is not theirs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from services.bot.members.conversations import Conversations
from services.bot.members.desk import Desk
from services.bot.members.links import Links
from services.bot.members.places import Places
from services.bot.members.pressed import Pressed, pressed_in
from services.bot.members.presses import on_press
from services.bot.members.second_presses import SecondPresses
from services.bot.members.tables import TABLES
from services.bot.members.updates import _without_choice
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import Keyboard
from services.bot.telegram.tokens import seal
from shared.bus.asking import ServiceFault, Unavailable
from shared.clock import Clock
from shared.contracts.base import Ask, Refusal
from shared.contracts.bodies import BodyView, ShowBody
from shared.contracts.meetings import DeclarePresence, PresenceRecorded, RecordRsvp, RsvpAnswer, RsvpRecorded, ShowMeeting
from shared.contracts.motions import (
    AskSecretBallot,
    BallotRecorded,
    CastBallot,
    CastSecretBallot,
    Choice,
    SecretBallotStanding,
    ShowMotion,
)
from shared.contracts.polls import AskSecretPoll, CastSecretPollBallot, PollKind, SecretPollStanding
from shared.rules.charter import BodyKind
from shared.rules.ranking import Method
from shared.store.engine import Store
from shared.store.writer import Writer
from shared.texts import chat_answers
from shared.texts.refusals import COMMON, FAILED, UNAVAILABLE
from tests.bot.fakes import FakeMessenger
from tests.bot.samples import MEETING, MOTION, meeting, motion, seoul

KEY = b"k" * 32
GROUP, OTHER_GROUP, PERSON = -100, -200, 7


@dataclass
class FakeBus:
    """Answers by the class of the question; an exception is raised."""

    answers: dict[type[Any], Any] = field(default_factory=dict)
    asked: list[Ask[Any]] = field(default_factory=list)

    async def ask(self, question: Ask[Any], *, seconds: float = 5.0) -> Any:
        self.asked.append(question)
        answer = self.answers[type(question)]
        if isinstance(answer, Exception):
            raise answer
        return answer


def body() -> BodyView:
    return BodyView(
        slug="guro-agenda", name="의제발굴분과", parent="guro", charter="guro", enrolled=18, kind=BodyKind.SUBCOMMITTEE,
        institution="", charter_version=1, charter_sub="agenda", children=(), seats=None, chat_id=GROUP, vacancies=None,
    )  # fmt: skip


@dataclass
class Scene:
    desk: Desk
    bus: FakeBus
    told: list[tuple[str, str, str | None]]

    async def press(self, data: str, chat_id: int = GROUP, query_id: str = "q1") -> tuple[str, str | None]:
        """One press; gives text and link of its answer."""
        await on_press(Pressed(query_id, PERSON, chat_id, data), self.desk)
        told_to, text, url = self.told[-1]
        assert told_to == query_id
        return text, url


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    async with store.writing() as session:
        await (await session.connection()).run_sync(TABLES.base.metadata.create_all)
    clock, bus = Clock(), FakeBus({ShowMeeting: meeting(), ShowMotion: motion(), ShowBody: body()})
    writer = Writer(store, TABLES.post_tables, clock.now)

    async def render(key: str) -> tuple[str, Keyboard] | None:
        raise AssertionError("nothing is posted here")

    told: list[tuple[str, str, str | None]] = []

    class Out(Outgoing):
        def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
            told.append((callback_id, text, url))

    out = Out(FakeMessenger(), store, TABLES, writer, render, clock.now)
    links = Links("https://example.org", "hyeopchi_members_bot")
    desk = Desk(bus, out, writer, clock, KEY, links, Places(bus), Conversations(store, TABLES))
    async with writer.running():
        yield Scene(desk, bus, told)
    await store.close()


RECORDED = RsvpRecorded(meeting=MEETING, answer=RsvpAnswer.YES, changed=True, starts=seoul(3, 14))
BALLOT = BallotRecorded(motion=MOTION, title="우선순위", choice=Choice.YES, changed=False, repeated=False, voted=1, present=11)


async def test_press_records_under_the_query_and_the_presser(scene: Scene) -> None:
    scene.bus.answers[RecordRsvp] = RECORDED
    text, _ = await scene.press(seal(KEY, "rsvp", MEETING, "yes"))
    assert text == "참석으로 기록했습니다 (12월 3일 오후 2시)"
    asked = scene.bus.asked[-1]
    assert isinstance(asked, RecordRsvp)
    assert (asked.idempotency_key, asked.actor.id, asked.member) == ("press:q1", str(PERSON), None)


async def test_ballots_of_a_burst_ask_one_thing_each(scene: Scene) -> None:
    scene.bus.answers[CastBallot] = BALLOT
    for number in range(10):
        await scene.press(seal(KEY, "ballot", MOTION, "yes"), query_id=f"q{number}")
    assert [type(asked) for asked in scene.bus.asked] == [ShowMotion, ShowBody, *([CastBallot] * 10)]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Refusal(code="busy"), COMMON["busy"]({})),
        (Unavailable("scheduler", "nobody answers"), UNAVAILABLE),
        (ServiceFault("scheduler ballot.cast"), FAILED),
    ],
    ids=["busy", "away", "fault"],
)
async def test_press_that_could_not_be_recorded_says_so(scene: Scene, answer: Any, expected: str) -> None:
    scene.bus.answers[CastBallot] = answer
    assert await scene.press(seal(KEY, "ballot", MOTION, "yes")) == (expected, None)


async def test_press_while_the_place_cannot_be_asked_says_so(scene: Scene) -> None:
    scene.bus.answers[ShowMotion] = Unavailable("scheduler", "nobody answers")
    assert await scene.press(seal(KEY, "ballot", MOTION, "yes")) == (UNAVAILABLE, None)


async def test_press_of_a_stranger_opens_the_private_chat(scene: Scene) -> None:
    scene.bus.answers[CastBallot] = Refusal(code="stranger")
    _, url = await scene.press(seal(KEY, "ballot", MOTION, "yes"))
    assert url == "https://t.me/hyeopchi_members_bot?start=hello"


@pytest.mark.parametrize(
    "data",
    ["", "ballot", f"ballot.{MOTION}.yes", seal(b"x" * 32, "ballot", MOTION, "yes"), seal(KEY, "close", MOTION)],
    ids=["empty", "bare", "unsealed", "other key", "no such verb"],
)
async def test_press_that_we_did_not_make_asks_nothing(scene: Scene, data: str) -> None:
    assert await scene.press(data) == (chat_answers.UNKNOWN_BUTTON, None)
    assert scene.bus.asked == []


async def test_press_in_another_group_is_refused(scene: Scene) -> None:
    assert await scene.press(seal(KEY, "ballot", MOTION, "yes"), OTHER_GROUP) == (chat_answers.WRONG_CHAT, None)
    assert CastBallot not in [type(asked) for asked in scene.bus.asked]


async def test_press_in_the_own_private_chat_is_taken(scene: Scene) -> None:
    scene.bus.answers[RecordRsvp] = RECORDED
    text, _ = await scene.press(seal(KEY, "rsvp", MEETING, "yes"), PERSON)
    assert text.startswith("참석으로 기록했습니다")


async def test_press_after_the_group_was_bound_elsewhere_is_refused(scene: Scene) -> None:
    scene.bus.answers |= {CastBallot: BALLOT}
    await scene.press(seal(KEY, "ballot", MOTION, "yes"))
    scene.bus.answers[ShowBody] = body().model_copy(update={"chat_id": OTHER_GROUP})
    scene.desk.places.forget_all()
    assert await scene.press(seal(KEY, "ballot", MOTION, "no"), query_id="q2") == (chat_answers.WRONG_CHAT, None)


PERSON_TOLD = {"id": PERSON, "is_bot": False, "first_name": "김"}


@pytest.mark.parametrize(
    ("query", "pressed"),
    [
        ({"message": {"chat": {"id": GROUP}, "text": "?"}, "data": "d"}, Pressed("q1", PERSON, GROUP, "d")),
        ({"message": {"chat": {}}, "data": "d"}, Pressed("q1", PERSON, None, "d")),
        ({"inline_message_id": "x"}, Pressed("q1", PERSON, None, "")),
        ({"data": ["d"], "message": None}, Pressed("q1", PERSON, None, "")),
    ],
    ids=["in a group", "chat without a number", "no message", "data of another shape"],
)
def test_pressed_in_reads_what_a_press_says(query: dict[str, Any], pressed: Pressed) -> None:
    assert pressed_in({"update_id": 1, "callback_query": {"id": "q1", "from": PERSON_TOLD, **query}}) == pressed


@pytest.mark.parametrize("query", [None, {}, {"id": None, "from": PERSON_TOLD}, {"id": "q1", "from": {"id": "7"}}])
def test_pressed_in_raises_where_nobody_can_be_read(query: Any) -> None:
    with pytest.raises(ValueError, match="whose"):
        pressed_in({"update_id": 1, "callback_query": query})


def test_pressed_in_passes_over_other_updates() -> None:
    assert pressed_in({"update_id": 1, "message": {"text": "hello"}}) is None


STANDING = SecretBallotStanding(motion=MOTION, title="부의장 선임", cast=False, voted=3, present=11)
CAST = SecretBallotStanding(motion=MOTION, title="부의장 선임", cast=True, voted=4, present=11)


async def test_secret_ballot_takes_the_same_press_twice(scene: Scene) -> None:
    scene.bus.answers |= {AskSecretBallot: STANDING, CastSecretBallot: CAST}
    yes, no = seal(KEY, "urn", MOTION, "yes"), seal(KEY, "urn", MOTION, "no")
    first, _ = await scene.press(yes, query_id="q1")
    assert "찬성으로 넣으시려면" in first and "바꿀 수 없습니다" in first
    assert "찬성으로 넣으시려면" in (await scene.press(yes, query_id="q1"))[0], "the same press delivered again is no second one"
    assert "반대로 넣으시려면" in (await scene.press(no, query_id="q2"))[0], "another button begins anew"
    assert CastSecretBallot not in [type(asked) for asked in scene.bus.asked]
    cast, _ = await scene.press(no, query_id="q3")
    assert "무기명 표를 넣었습니다" in cast and "반대" not in cast and "(투표 4 / 11)" in cast
    asked = scene.bus.asked[-1]
    assert isinstance(asked, CastSecretBallot) and (asked.choice, asked.actor.id) == (Choice.NO, str(PERSON))


async def test_secret_ballot_is_asked_again_after_a_minute(scene: Scene) -> None:
    now = [0.0]
    scene.desk = replace(scene.desk, second_presses=SecondPresses(lambda: now[0]))
    scene.bus.answers |= {AskSecretBallot: STANDING, CastSecretBallot: CAST}
    await scene.press(seal(KEY, "urn", MOTION, "yes"), query_id="q1")
    now[0] = 61.0
    assert "넣으시려면" in (await scene.press(seal(KEY, "urn", MOTION, "yes"), query_id="q2"))[0]
    assert "넣었습니다" in (await scene.press(seal(KEY, "urn", MOTION, "yes"), query_id="q3"))[0]


@pytest.mark.parametrize(
    ("standing", "said"),
    [(CAST, "이미 투표하셨습니다"), (Refusal(code="not_present"), "출석")],
    ids=["voted", "absent"],
)
async def test_secret_ballot_that_cannot_be_is_told_at_the_first_press(scene: Scene, standing: Any, said: str) -> None:
    scene.bus.answers[AskSecretBallot] = standing
    for query in ("q1", "q2"):
        assert said in (await scene.press(seal(KEY, "urn", MOTION, "yes"), query_id=query))[0]


def test_buried_update_does_not_say_what_was_chosen() -> None:
    chosen = seal(KEY, "urn", MOTION, "yes")
    press = {"id": "q", "from": {"id": PERSON}, "data": chosen}
    kept = _without_choice({"update_id": 1, "callback_query": press}, KEY)
    assert "yes" not in str(kept) and kept["callback_query"]["from"] == {"id": PERSON}
    open_ballot = {"update_id": 1, "callback_query": {**press, "data": seal(KEY, "ballot", MOTION, "yes")}}
    assert _without_choice(open_ballot, KEY) == open_ballot


def test_pressed_in_takes_a_number_for_the_id_of_a_press() -> None:
    pressed = pressed_in({"update_id": 1, "callback_query": {"id": 7, "from": PERSON_TOLD, "data": "x"}})
    assert pressed is not None and (pressed.id, pressed.account) == ("7", PERSON_TOLD["id"])


async def test_leaving_takes_the_same_press_twice(scene: Scene) -> None:
    scene.bus.answers[DeclarePresence] = PresenceRecorded(
        meeting=MEETING, confirmed=False, changed=True, present=10, required=10, left=True
    )
    away = seal(KEY, "away", MEETING)
    text, _ = await scene.press(away)
    assert "한 번 더" in text and not [one for one in scene.bus.asked if isinstance(one, DeclarePresence)]
    text, _ = await scene.press(away, query_id="q2")
    asked = scene.bus.asked[-1]
    assert isinstance(asked, DeclarePresence) and asked.leave
    assert text.startswith("자리를 비우신 것으로 기록했습니다 (출석 10명)")


SECRET_POLL = SecretPollStanding(
    poll="poll0000000a", title="우선순위", kind=PollKind.RANKING, method=Method.APPROVAL, round=1, marks=2,
    options={1: "마을돌봄", 2: "골목정원"}, cast=False, voted=3, voters=11,
)  # fmt: skip


PICK_1, PICK_2 = (seal(KEY, "ppick", SECRET_POLL.poll, "1", option) for option in "12")
PUT_IN, CLEAR = (seal(KEY, verb, SECRET_POLL.poll, "1") for verb in ("pcast", "pclear"))


@pytest.mark.parametrize(
    ("changes", "asked_about", "choices"),
    [([PICK_2], "마을돌봄, 골목정원", (1, 2)), ([CLEAR, PICK_2], "골목정원", (2,))],
    ids=["one more", "begun anew"],
)
async def test_secret_poll_changed_after_the_first_press_is_asked_about_again(
    scene: Scene, changes: list[str], asked_about: str, choices: tuple[int, ...]
) -> None:
    """What goes in for good is what was read out at the press before."""
    scene.bus.answers |= {AskSecretPoll: SECRET_POLL, CastSecretPollBallot: SECRET_POLL.model_copy(update={"cast": True})}
    for number, press in enumerate([PICK_1, PUT_IN, *changes]):
        await scene.press(press, PERSON, f"q{number}")
    said, _ = await scene.press(PUT_IN, PERSON, "again")
    assert f"{asked_about}으로 넣으시려면" in said
    assert CastSecretPollBallot not in [type(asked) for asked in scene.bus.asked]
    assert "무기명 표를 넣었습니다" in (await scene.press(PUT_IN, PERSON, "meant"))[0]
    asked = scene.bus.asked[-1]
    assert isinstance(asked, CastSecretPollBallot) and asked.choices == choices
