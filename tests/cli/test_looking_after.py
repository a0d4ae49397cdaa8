"""What waits for a member, when they want to be told of it, what they propose and when their term ends, by command."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from pydantic import BaseModel

from services.cli.desk import Desk, Refused
from services.cli.main import run
from shared.contracts.base import Ask, Done, Refusal
from shared.contracts.deadlines import Propose
from shared.contracts.due import DueItem, DueOfAll, DueOfMember, ListDue
from shared.contracts.preferences import ChoosePreferences, Preferences, ShowPreferences
from shared.contracts.roll import (
    ListMembers,
    ListTermEndings,
    MemberRow,
    MemberRows,
    SeatKind,
    TermEnding,
    TermsEnding,
    TermsEndings,
)

CHOSEN = ("digest", "digest_at", "quiet_from", "quiet_to")
UNTIL = datetime(2026, 12, 9, 9, tzinfo=UTC)
ITEM = DueItem(kind="rsvp", subject="mt1", body="guro", body_name="구로구협치회의", title="오시는지 답하기", until=UNTIL)


class Services:
    """Answers as the registry and the scheduler do, and keeps what was asked."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    async def __call__(self, question: Ask[Any], *, seconds: float = 5.0) -> BaseModel:
        self.asked.append(question)
        match question:
            case ShowPreferences() | ChoosePreferences() if question.member != "m1":
                raise Refused(Refusal(code="unknown_member", facts={"member": question.member}))
            case ChoosePreferences():
                given = {name: value for name in CHOSEN if (value := getattr(question, name)) is not None}
                return Preferences(**given)
            case ShowPreferences():
                return Preferences()
            case ListDue():
                return DueOfAll(items=(DueOfMember(member="m1", items=(ITEM,)),))
            case ListMembers():
                who = {"id": "m1", "name": "김민수", "title": "", "organisation": ""}
                return MemberRows(items=(MemberRow(**who, seat=SeatKind.APPOINTED, offices=(), linked=True),))
            case ListTermEndings():
                one = TermEnding(member="m1", name="김민수", title="", left=1)
                ending = TermsEnding(
                    body="guro", body_name="구로구협치회의", ends=date(2026, 12, 31), days_left=30, warning=30, members=(one,),
                    cite=None, default=True,
                )  # fmt: skip
                return TermsEndings(items=(ending,))
            case Propose():
                return Done()
        raise AssertionError(f"not asked of a service: {question}")


@pytest.fixture
def services(monkeypatch: pytest.MonkeyPatch) -> Services:
    """Stands behind every command of this process."""
    fake = Services()

    def converse(desk: Desk, work: Callable[[Any], Awaitable[Any]]) -> Any:
        return asyncio.run(work(fake))  # type: ignore[arg-type] # a coroutine, as `async def` makes it

    monkeypatch.setattr(Desk, "converse", converse)
    return fake


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_due_names_the_members_of_a_body(services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["due", "--body", "guro", "--json"]) == 0
    (one,) = said(capsys)
    assert (one["member"], one["name"], one["items"][0]["until"]) == ("m1", "김민수", "2026-12-09T18:00:00+09:00")
    assert run(["due", "--body", "guro"]) == 0
    assert "김민수" in (told := capsys.readouterr().out) and "2026. 12. 9.(수) 18:00" in told


def test_due_of_one_member_who_must_be_known(services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["due", "--member", "m1", "--json"]) == 0
    assert said(capsys)[0]["items"][0]["kind"] == "rsvp"
    assert run(["due", "--member", "nobody", "--json"]) == 1
    assert said(capsys)["error"]["code"] == "unknown_member"
    assert run(["due"]) == 2 and "--body" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        (["--at", "오전 7시"], {"digest_at": time(7)}),
        (["--quiet", "22:00-07:00"], {"quiet_from": time(22), "quiet_to": time(7)}),
        (["--quiet", "오후 10시~오전 7시"], {"quiet_from": time(22), "quiet_to": time(7)}),
        (["--quiet", "없음"], {"quiet_from": time(0), "quiet_to": time(0)}),
        (["--digest", "no"], {"digest": False}),
    ],
    ids=["time", "span", "span in words", "none", "no digest"],
)
def test_settings_are_entered_for_a_member(services: Services, words: list[str], changed: dict[str, Any]) -> None:
    assert run(["member", "settings", "m1", *words]) == 0
    (asked,) = services.asked
    assert isinstance(asked, ChoosePreferences) and asked.member == "m1"
    assert {name: value for name in CHOSEN if (value := getattr(asked, name)) is not None} == changed


def test_quiet_hours_of_the_bodies_hold_again(services: Services) -> None:
    assert run(["member", "settings", "m1", "--quiet", "협의체대로"]) == 0
    (asked,) = services.asked
    assert asked.as_bodies and asked.quiet_from is None


def test_settings_are_shown(services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["member", "settings", "m1", "--json"]) == 0
    stands = said(capsys)
    assert [stands[name] for name in CHOSEN] == [True, "08:30", "21:00", "08:00"] and not stands["quiet_chosen"]
    assert run(["member", "settings", "m1"]) == 0 and "오전 8시 30분" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--at", "일찍"], ["--quiet", "밤"], ["--quiet", "22:00-아침"], ["--digest", "maybe"]])
def test_settings_that_say_no_time_are_wrong_usage(services: Services, words: list[str]) -> None:
    assert run(["member", "settings", "m1", *words]) == 2 and services.asked == []


def test_terms_that_end_are_listed(services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["member", "terms", "--body", "guro", "--json"]) == 0
    assert said(capsys)[0]["members"] == [{"member": "m1", "name": "김민수", "title": "", "left": 1}]
    assert run(["member", "terms", "--body", "guro"]) == 0 and "1회 연임 가능" in capsys.readouterr().out


def test_proposal_is_entered_for_a_member(services: Services) -> None:
    assert run(["agenda", "propose", "--body", "guro", "--member", "m1", "--text", "골목 도서관"]) == 0
    (asked,) = services.asked
    assert (asked.body, asked.member, asked.text, asked.actor.channel) == ("guro", "m1", "골목 도서관", "operator")
