"""What becomes of decisions, on the body's page, on the own page and in the API."""

import re

import httpx
import pytest

from shared.contracts.agendas import EndorseIssue
from tests.web import world
from tests.web.fakes import FakeServices


@pytest.mark.parametrize("path", ["/bodies/guro", f"/me/{world.TOKEN}"])
async def test_page_tells_what_becomes_of_decisions(web: httpx.AsyncClient, path: str) -> None:
    page = (await web.get(path)).text
    assert "결정과 이행" in page and "11월 27일(금) 기한 지남" in page and "청년정책과" in page
    assert f'href="/followups/{world.FOLLOW_UP.id}"' in page
    assert "&lt;b&gt;확충" in page and "<b>확충" not in page


async def test_page_of_one_follow_up_has_its_reports(web: httpx.AsyncClient) -> None:
    page = (await web.get(f"/followups/{world.FOLLOW_UP.id}")).text
    assert "지금까지의 보고 1건" in page and "기본값" in page and world.MEMBER not in page
    assert (await web.get("/followups/nothing")).status_code == 404


async def test_api_follow_ups_of_a_body(web: httpx.AsyncClient) -> None:
    listed = (await web.get("/api/v1/bodies/guro/followups")).json()
    (one,) = listed["items"]
    assert (one["state"], one["owner"], one["due"], one["overdue"]) == ("under_way", "청년정책과", "2026-11-27", True)
    assert "member" not in one and listed["next"] is None
    shown = (await web.get(f"/api/v1/followups/{one['id']}")).json()
    assert shown["reports"][0]["at"].endswith("+09:00")
    assert (await web.get("/api/v1/bodies/nothing/followups")).status_code == 404


async def test_api_tells_what_waits_for_the_next_agenda(web: httpx.AsyncClient) -> None:
    listed = (await web.get("/api/v1/bodies/guro-agenda/waiting")).json()
    (one,) = listed["items"]
    assert (one["title"], one["source"], one["minutes"], listed["next"]) == ("공론장 <b>일정</b>", "carried_over", 10, None)
    assert (await web.get("/api/v1/bodies/guro/waiting")).json()["items"] == []
    assert (await web.get("/api/v1/bodies/nothing/waiting")).status_code == 404


async def test_proposals_are_shown_without_their_proposer(web: httpx.AsyncClient) -> None:
    for path in ("/bodies/guro", f"/issues/{world.ISSUE.id}", "/api/v1/bodies/guro/issues", f"/api/v1/issues/{world.ISSUE.id}"):
        answer = (await web.get(path)).text
        assert "돌봄" in answer and "이비밀" not in answer
    assert "공감 12 / 50" in (await web.get("/bodies/guro")).text
    assert (await web.get("/issues/nothing")).status_code == 404


async def test_proposal_is_endorsed_on_the_own_page(web: httpx.AsyncClient, services: FakeServices) -> None:
    page = (await web.get(f"/me/{world.TOKEN}")).text
    assert "공감을 기다리는 제안 1건" in page
    form = page[page.index('value="endorse"') - 400 : page.index('value="endorse"') + 200]
    fields = dict(re.findall(r'name="(guard|key|action|subject)" value="([^"]+)"', form))
    answer = await web.post(f"/me/{world.TOKEN}", data=fields, follow_redirects=True)
    assert "공감을 기록했습니다 (공감 13 / 50)" in answer.text and services.count(EndorseIssue) == 1


async def test_cards_are_shown_with_their_totals(web: httpx.AsyncClient) -> None:
    total = "올해 예산 161,500,000원 · 집행 40,000,000원 (24.8%)"
    assert total in (await web.get("/bodies/guro")).text
    page = (await web.get("/cards/guro")).text
    assert total in page and "2026년 3분기" in page and "<b>공백" not in page
    listed = (await web.get("/api/v1/bodies/guro/cards")).json()
    assert (listed["planned"], listed["spent"], listed["items"][0]["quarter"]) == (161_500_000, 40_000_000, 3)
