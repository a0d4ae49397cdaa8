"""A year's plan on its page and in the API: planned and done, fulfilment, and nothing about persons."""

import httpx
import pytest

from tests.web import world
from tests.web.fakes import FakeServices


async def test_plan_is_linked_from_its_body_and_told_with_its_quarters(web: httpx.AsyncClient, services: FakeServices) -> None:
    assert 'href="/targets/guro"' in (await web.get("/bodies/guro")).text
    page = (await web.get("/targets/guro")).text
    assert "2026년 전체 이행률 80.0% (가중치로 셈한 값)" in page and "전체 기간 이행률 63.3%" in page
    assert "<strong>66.7%</strong> · 실적 4회 / 목표 6회, 가중치 60%" in page
    assert "<td>2</td><td>2</td><td>2</td><td>–</td>" in page and "<td>2</td><td>1</td><td>0</td><td>1</td>" in page
    assert "전체 기간: 실적 19회 / 목표 30회 (63.3%)" in page and "&lt;b&gt;의제" in page
    assert 'href="/targets/guro?year=2025"' in page and services.years == [world.NOW.year]


async def test_plan_of_another_year_is_asked_for(web: httpx.AsyncClient, services: FakeServices) -> None:
    assert "2023년 전체 이행률" in (await web.get("/targets/guro?year=2023")).text
    assert (await web.get("/api/v1/bodies/guro/targets?year=2024")).json()["year"] == 2024
    assert services.years == [2023, 2024]


async def test_plan_of_nothing_says_so(web: httpx.AsyncClient) -> None:
    assert "이 해의 목표도 회의도 아직 없습니다" in (await web.get("/targets/guro-agenda")).text


async def test_api_tells_the_plan_and_nobodys_attendance(web: httpx.AsyncClient) -> None:
    shown = (await web.get("/api/v1/bodies/guro/targets")).json()
    first = shown["items"][0]
    assert (shown["rate"], shown["total_rate"], first["planned"], first["done"], first["rate"]) == (80.0, 63.3, 6, 4, 66.7)
    assert [(one["planned"], one["done"]) for one in first["quarters"]] == [(2, 2), (2, 1), (2, 0), (None, 1)]
    described = (await web.get("/api/openapi.json")).json()["components"]["schemas"]["Targets"]["properties"]
    assert set(described) == set(shown) and "people" not in shown


async def test_api_tells_how_often_a_body_meets_in_a_year(web: httpx.AsyncClient) -> None:
    shown = (await web.get("/api/v1/bodies/guro/plan?year=2025")).json()
    assert (shown["year"], shown["per_year"], shown["cite"]) == (2025, 4, "제13조①")
    assert [(one["planned"], one["held"]) for one in shown["quarters"]] == [(1, 1), (1, 1), (1, 0), (1, 0)]


@pytest.mark.parametrize("path", ["/targets/guro", "/api/v1/bodies/guro/targets", "/api/v1/bodies/guro/plan"])
async def test_plan_names_no_person_and_no_odd_year(web: httpx.AsyncClient, path: str) -> None:
    answer = (await web.get(path)).text
    assert "이비밀" not in answer and world.MEMBER not in answer
    for year in ("1", "abc", "99999"):
        assert (await web.get(f"{path}?year={year}")).status_code in (400, 404, 422)
    assert (await web.get(path.replace("guro", "nothing"))).status_code == 404
