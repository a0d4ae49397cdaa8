"""Nothing that people read is cut off in the middle: lists say how many are left, minutes come in parts or with a page."""

from typing import Any

import pytest

from services.bot.telegram.delivery import LONGEST
from shared.contracts.meetings import ItemKind, ItemView
from shared.contracts.minutes import MinutesItem, MinutesState, MinutesView
from shared.texts import chat_commands, chat_meeting, chat_minutes, facilitator_call, facilitator_minutes, paste
from tests.facilitators import views

PAGE = "https://council.example/minutes/m1"
MANY = tuple(ItemView(number=n, title="가" * 200, kind=ItemKind.DECISION) for n in range(1, 31))


def long_minutes(count: int, **given: Any) -> MinutesView:
    one = MinutesItem(number=1, title="안건", kind="decision", remarks="말" * 3000, votes=())
    items = tuple(one.model_copy(update={"number": n}) for n in range(1, count + 1))
    return views.minutes(items=items, **given)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (chat_meeting.meeting_message(views.meeting(items=MANY), views.NOW), "그 밖의 안건 20건"),
        (chat_commands.agenda(views.meeting(items=MANY), PAGE, "https://council.example"), "그 밖의 안건 20건"),
        (paste.notice(views.meeting(items=MANY), PAGE), "그 밖의 안건(아래 주소에 있습니다) 19건"),
        (facilitator_call.agenda_lines([("decision", "가" * 200)] * 30), "그 밖의 안건 19건"),
    ],
    ids=["notice", "agenda", "paste", "preview"],
)
def test_a_long_agenda_says_how_many_items_are_left(text: str, left: str) -> None:
    assert left in text and len(text) <= LONGEST


def test_the_overview_of_long_minutes_keeps_its_last_line() -> None:
    items = tuple(MinutesItem(number=n, title="가" * 200, kind="decision", remarks="", votes=()) for n in range(1, 31))
    text = facilitator_minutes.overview(views.minutes(items=items), PAGE)
    assert len(text) <= LONGEST and text.endswith("확인 요청을 보내 주시기 바랍니다.")


def test_a_long_correction_keeps_the_question() -> None:
    text = facilitator_minutes.correction(views.correction(text="말" * 4000))
    assert len(text) <= LONGEST and "답을 적어 주시기 바랍니다" in text


def test_published_minutes_that_are_long_lead_to_the_page() -> None:
    (text,) = chat_minutes.minutes_parts(long_minutes(3, state=MinutesState.PUBLISHED), PAGE)
    assert len(text) <= LONGEST and text.endswith(f"전문: {PAGE}")


def test_a_draft_is_told_whole_in_parts() -> None:
    parts = chat_minutes.minutes_parts(long_minutes(3, state=MinutesState.IN_CONFIRMATION), PAGE)
    assert len(parts) == 3 and all(len(part) <= LONGEST for part in parts)
    assert sum(part.count("말") for part in parts) == 9000


def test_a_draft_without_end_leads_to_the_own_page() -> None:
    parts = chat_minutes.minutes_parts(long_minutes(9, state=MinutesState.IN_CONFIRMATION), None)
    assert len(parts) == chat_minutes.MOST_PARTS and parts[-1].endswith(chat_minutes.REST_ON_OWN_PAGE)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", []),
        ("가\n나", ["가\n나"]),
        ("가나다\n라", ["가나다", "라"]),
        ("가나다라마", ["가나다", "라마"]),
        ("가\n\n\n나다라", ["가", "나다라"]),
    ],
)
def test_parts_end_at_ends_of_lines(text: str, parts: list[str]) -> None:
    assert chat_minutes.in_parts(text, 3) == parts


def test_meetings_ten_at_a_time() -> None:
    found = [views.meeting(id=f"m{n}", place=f"{n}층") for n in range(1, 24)]
    assert chat_commands.meetings(found).endswith("10층\n\n이 뒤로 13건 더 있습니다.")
    assert chat_commands.meetings(found, 20).startswith("앞으로의 회의 23건 가운데 21번째부터\n")
    assert chat_commands.meetings(found, 20).endswith("23층")
