"""The HTTP API: shapes, pages of lists, problems, and what it never tells."""

import re
from typing import Any

import httpx
import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import ShowMeeting
from tests.web import world
from tests.web.fakes import FakeServices

NEVER = ("chat_id", "presiding", "phone", "birth", "telegram", "-1001234567890", "이비밀", "비밀인", "비밀 요청")


async def test_api_bodies_lists_every_body(web: httpx.AsyncClient) -> None:
    listed = (await web.get("/api/v1/bodies")).json()
    assert listed["next"] is None
    assert [(row["slug"], row["parent"], row["enrolled"]) for row in listed["items"]] == [
        ("guro", None, 35),
        ("guro-agenda", "guro", 18),
        ("guro-steering", "guro", 9),
    ]


async def test_api_meeting_has_times_of_seoul_and_the_same_fields_as_the_command_line(web: httpx.AsyncClient) -> None:
    shown = (await web.get("/api/v1/meetings/m-agenda-9")).json()
    assert shown["starts"] == "2026-09-10T14:00:00+09:00"
    assert shown["notice"]["due"] == "2026-11-26"
    assert {"id", "body", "session", "state", "enrolled", "required", "present", "rsvp", "motions", "minutes"} <= set(shown)
    assert shown["motions"][0]["outcome"] == "carried"


async def test_api_meetings_pages_through_meetings_and_then_records(web: httpx.AsyncClient) -> None:
    address: str | None = "/api/v1/bodies/guro-agenda/meetings?limit=2"
    pages: list[list[dict[str, Any]]] = []
    while address:
        part = (await web.get(address)).json()
        pages.append(part["items"])
        address = part["next"]
    items = [item for page in pages for item in page]
    assert all(len(page) <= 2 for page in pages)
    assert [item["id"] for item in items] == [
        "m-agenda-12",
        "m-agenda-11",
        "m-agenda-10",
        "m-agenda-9",
        "rec000000000",
        "rec000000001",
        "rec000000002",
    ]
    assert [item["record"] for item in items] == [False] * 4 + [True] * 3


async def test_api_record_is_told_as_far_as_it_is_known(web: httpx.AsyncClient) -> None:
    items = (await web.get("/api/v1/bodies/guro/meetings")).json()["items"]  # the parent shows them too
    record = next(item for item in items if item["id"] == "rec000000001")
    assert record["record"] is True and "starts" not in record
    assert (record["period"], record["kind"], record["times"]) == ("2023-06/07", "survey", 5)


@pytest.mark.parametrize(
    "path", ["/api/v1/bodies/guro", "/api/v1/meetings/m-agenda-12", "/api/v1/bodies/guro/meetings", "/api/v1/minutes/m-agenda-9"]
)
async def test_api_never_tells_what_is_not_public(web: httpx.AsyncClient, path: str) -> None:
    text = (await web.get(path)).text.replace('"presiding":["김민수 위원장"]', "")  # named in published minutes
    assert [word for word in NEVER if word in text] == []


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/api/v1/nothing", 404),
        ("/api/v1/bodies/nobody", 404),
        ("/api/v1/bodies/nobody/meetings", 404),
        ("/api/v1/meetings/none", 404),
        ("/api/v1/meetings/m-draft", 404),
        ("/api/v1/meetings/%00", 404),
        ("/api/v1/meetings/" + "9" * 500, 404),
        ("/api/v1/minutes/m-council-3", 404),
        ("/api/v1/bodies/guro/meetings?limit=0", 400),
        ("/api/v1/bodies/guro/meetings?limit=" + "9" * 30, 400),
        ("/api/v1/bodies/guro/meetings?limit=" + "9" * 5000, 400),
        ("/api/v1/bodies/guro/meetings?limit=many", 400),
        ("/api/v1/bodies/guro/meetings?cursor=%00", 400),
        ("/api/v1/bodies/guro/meetings?cursor=mnonsense", 404),
        ("/api/v1/bodies/guro/meetings?cursor=" + "m" * 1000, 400),
        ("/api/v1/bodies/guro/meetings?children=perhaps", 400),
        ("/api/v1/bodies/%F0%9F%92%A5", 404),
    ],
)
async def test_api_tells_a_problem(web: httpx.AsyncClient, path: str, status: int) -> None:
    answer = await web.get(path)
    problem = answer.json()
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")
    assert problem["status"] == status and problem["title"] and problem["detail"] and problem["type"]


async def test_api_cursor_past_the_end_is_an_empty_list(web: httpx.AsyncClient) -> None:
    assert (await web.get("/api/v1/bodies/guro/meetings?cursor=r999999")).json() == {"items": [], "next": None}


async def test_api_wrong_method_is_a_problem(web: httpx.AsyncClient) -> None:
    answer = await web.post("/api/v1/bodies")
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")


async def test_api_without_its_service_is_a_problem_to_try_again(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.down = {"scheduler"}
    answer = await web.get("/api/v1/meetings/m-agenda-12")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    assert answer.headers["retry-after"]


async def test_api_refusal_is_told_in_its_own_words(web: httpx.AsyncClient, services: FakeServices) -> None:
    services.refuse = {ShowMeeting: Refusal(code="not_allowed")}
    problem = (await web.get("/api/v1/meetings/m-agenda-12")).json()
    assert (problem["status"], problem["code"]) == (403, "not_allowed")
    assert "권한" in problem["detail"]


async def test_api_describes_itself_without_help_from_elsewhere(web: httpx.AsyncClient) -> None:
    described = (await web.get("/api/openapi.json")).json()
    expected = {"bodies", "bodies/{slug}", "bodies/{slug}/meetings", "meetings/{id}", "minutes/{id}"}
    expected |= {"bodies/{slug}/requests", "bodies/{slug}/dates"}
    expected |= {"bodies/{slug}/followups", "followups/{id}"}
    assert set(described["paths"]) >= {f"/api/v1/{path}" for path in expected}
    page = (await web.get("/api/docs")).text
    assert all(path in page for path in described["paths"])
    assert "<script" not in page and "//cdn" not in page


async def test_times_of_day_are_told_as_they_are_described(web: httpx.AsyncClient) -> None:
    described = (await web.get("/api/openapi.json")).json()["components"]["schemas"]["BodyQuiet"]["properties"]
    told = (await web.get("/api/v1/bodies/guro")).json()["quiet"]
    for name in ("start", "end"):
        assert "format" not in described[name]  # "time" would be 21:00:00+09:00
        assert re.fullmatch(described[name]["pattern"], told[name])
        assert described[name]["default"] == told[name]


async def test_api_shows_minutes_when_published(web: httpx.AsyncClient) -> None:
    shown = (await web.get("/api/v1/minutes/m-agenda-9")).json()
    assert shown["chain_head"] == world.HEAD
    assert shown["items"][0]["votes"][0]["votes"]["abstain"] == ["한소라"]


@pytest.mark.parametrize("path", ["/bodies/nowhere", "/me/nothing-of-the-kind", "/calendar/body/nowhere.ics"])
async def test_programs_get_a_problem_document_everywhere(web: httpx.AsyncClient, path: str) -> None:
    answer = await web.get(path, headers={"Accept": "*/*"})
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
