"""Polls on the web: everybody's page and API, and ballots from a member's own page."""

from datetime import datetime
from typing import Any

import httpx
import pytest

from shared.contracts.polls import (
    CastPollBallot,
    CastSecretPollBallot,
    MyPoll,
    PollKind,
    PollOptionView,
    PollState,
    PollView,
    PutForward,
    StepDown,
)
from shared.rules.ranking import Method, TieRule
from shared.texts import web_polls
from tests.web import world
from tests.web.fakes import FakeServices
from tests.web.test_own_page import ME, commands, form, press

LABELS = ("마을돌봄", "골목정원", "청년주거")


def poll(**more: Any) -> PollView:
    given: dict[str, Any] = {
        "id": "p1", "body": "guro", "body_name": "구로구협치회의", "meeting": None, "item": None, "kind": PollKind.RANKING,
        "title": "2027년 우선순위", "state": PollState.OPEN, "secret": False, "method": Method.RANKED, "ties": TieRule.SHARED,
        "k": 2, "marks": 2, "round": 1, "voted": 4, "voters": 35, "due": datetime(2026, 12, 10, 18, tzinfo=world.SEOUL),
        "asks_text": False, "seed": "seed", "rounds": (), "undecided": (), "drawn": False, "text": None, "opened_at": None,
        "closed_at": None,
        "options": tuple(PollOptionView(number=number, label=label) for number, label in enumerate(LABELS, start=1)),
    }  # fmt: skip
    return PollView(**{**given, **more})


def mine(view: PollView, **more: Any) -> MyPoll:
    return MyPoll(**{"poll": view, "may_vote": True, "cast": False, "choices": (), "text": None, **more})


async def test_poll_page_shows_progress_and_then_the_result(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.polls = [poll()]
    page = (await web.get("/polls/p1")).text
    assert "투표 4 / 35명" in page and "마을돌봄" in page and "seed" in page
    services.polls = [poll(state=PollState.CLOSED, text="✔ 1위 골목정원 3표\n2위 마을돌봄 1표")]
    assert "✔ 1위 골목정원 3표" in (await web.get("/polls/p1")).text
    assert "✔ 1위 골목정원 3표" in (await web.get("/bodies/guro")).text
    assert (await web.get("/polls/nothing")).status_code == 404


async def test_api_shows_polls_with_their_meeting(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.polls = [poll(meeting="m-agenda-12"), poll(id="p2", state=PollState.PREPARING)]
    one = (await web.get("/api/v1/polls/p1")).json()
    assert (one["voted"], one["voters"], one["due"]) == (4, 35, "2026-12-10T18:00:00+09:00")
    assert [view["id"] for view in (await web.get("/api/v1/meetings/m-agenda-12")).json()["polls"]] == ["p1"]
    assert [view["id"] for view in (await web.get("/api/v1/bodies/guro/polls")).json()["items"]] == ["p1"]
    assert (await web.get("/api/v1/polls/p2")).status_code == 404
    assert "2027년 우선순위" in (await web.get("/meetings/m-agenda-12")).text


async def test_candidates_are_named_with_the_result_only(web: httpx.AsyncClient, services: FakeServices) -> None:
    candidates = (PollOptionView(number=1, label="김민수", member="m01"),)
    services.polls = [poll(kind=PollKind.ELECTION, options=candidates, method=None, k=1, marks=1)]
    told = await web.get("/api/v1/polls/p1")
    assert "김민수" not in told.text and "m01" not in told.text and "후보 1번" in told.text
    services.polls = [services.polls[0].model_copy(update={"state": PollState.CLOSED, "text": "당선: 김민수"})]
    assert "김민수" in (await web.get("/api/v1/polls/p1")).text


@pytest.mark.parametrize(
    ("given", "choices"),
    [
        ({"r1": "2", "r2": "1"}, (2, 1)),
        ({"r1": "", "r2": "3"}, (3,)),
        ({"o3": "1", "o1": "1"}, (1, 3)),
        ({"value": "2"}, (2,)),
        ({"value": "0", "r1": "2"}, ()),
    ],
    ids=["places", "a place left out", "boxes", "a button", "abstention"],
)
async def test_ballot_from_the_own_page(
    web: httpx.AsyncClient, services: FakeServices, given: dict[str, str], choices: tuple[int, ...]
) -> None:
    services.my_polls = [mine(poll())]
    assert "투표·설문 1건 하러 가기" in (await web.get(ME)).text
    fields = {**await form(web, f"{ME}/polls"), "action": "poll", "subject": "p1", "back": "polls", **given}
    page = await press(web, fields)
    (command,) = commands(services)
    assert isinstance(command, CastPollBallot) and command.choices == choices
    assert "기록했습니다" in page and "지금 기록" in page


async def test_secret_ballot_from_the_own_page_asks_to_be_meant(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.my_polls = [mine(poll(secret=True, kind=PollKind.ELECTION, method=None, marks=1))]
    shown = (await web.get(f"{ME}/polls")).text
    assert web_polls.SURE in shown
    said = {"action": "poll_urn", "subject": "p1", "back": "polls", "round": "1", "value": "2"}
    fields = {**await form(web, f"{ME}/polls"), **said}
    assert "표시하신 뒤" in await press(web, fields) and commands(services) == []
    page = await press(web, {**fields, "sure": "1"})
    (command,) = commands(services)
    assert isinstance(command, CastSecretPollBallot) and (command.choices, command.round) == ((2,), 1)
    assert "무기명 표를 넣으셨습니다" in page


async def test_survey_with_a_text_on_the_own_page(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.my_polls = [mine(poll(kind=PollKind.SURVEY, method=None, marks=1, asks_text=True))]
    assert "덧붙이실 말씀" in (await web.get(f"{ME}/polls")).text
    said = {"action": "poll", "subject": "p1", "back": "polls", "r1": "2", "text": " 밤길이\r\n어둡다 "}
    fields = {**await form(web, f"{ME}/polls"), **said}
    page = await press(web, fields)
    (command,) = commands(services)
    assert isinstance(command, CastPollBallot) and (command.choices, command.text) == ((2,), "밤길이\n어둡다")
    assert "밤길이" in page


async def test_form_that_is_no_ballot(web: httpx.AsyncClient, services: FakeServices) -> None:
    fields = {**await form(web), "action": "poll", "subject": "p1", "value": "x"}
    assert (await web.post(ME, data=fields)).status_code == 400


@pytest.mark.parametrize(("stands", "value", "said"), [(False, "yes", "후보로 적었습니다"), (True, "no", "후보에서 뺐습니다")])
async def test_own_page_lets_a_member_stand_or_step_down(
    web: httpx.AsyncClient, services: FakeServices, stands: bool, value: str, said: str
) -> None:
    options = (PollOptionView(number=1, label="김민수", member="m01", standing=stands),)
    view = poll(kind=PollKind.ELECTION, state=PollState.PREPARING, options=options, method=None, k=1, marks=1)
    services.my_polls = [mine(view, stands=stands)]
    assert f'name="value" value="{value}"' in (await web.get(f"{ME}/polls")).text
    fields = await form(web, f"{ME}/polls")
    assert said in await press(web, {**fields, "action": "stand", "subject": view.id, "value": value, "back": "polls"})
    (command,) = commands(services)
    assert isinstance(command, StepDown if stands else PutForward) and (command.poll, command.member) == (view.id, None)
