"""A charter in plain Korean: in the order of the articles, with the numbers of the council's own size."""

import re

import pytest

from shared.charters import builtin, builtin_keys
from shared.rules.articles import article_order, cited_at_end
from shared.rules.charter import Charter
from shared.texts.charter_explain import DEFAULTS, STATED, WITHOUT_ARTICLE, Explanation, explain
from shared.texts.charter_explain_forms import FORMS
from tests.rules.charter_samples import charter

EVERY = [builtin(key) for key in builtin_keys()]
EVERY += [body.charter for council in EVERY for body in council.sub_bodies]


def chapter(told: Explanation, heading: str) -> list[tuple[str, str]]:
    return [(rule.basis, rule.text) for one in told.chapters if one.heading == heading for rule in one.rules]


def test_guro_is_told_in_the_order_of_its_ordinance() -> None:
    told = chapter(explain(builtin("guro")), STATED)
    articles = list(dict.fromkeys(basis for basis, _ in told))
    assert articles == [
        "제7조②", "제7조③", "제8조", "제9조①", "제9조②", "제9조③", "제9조④", "제10조①", "제10조②", "제11조", "제12조②",
        "제13조①", "제13조②", "제13조③", "제15조", "제16조", "제24조", "부칙 제2조",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("basis", "text"),
    [
        ("제13조②", "회의는 재적위원 과반의 출석으로 엽니다(개의). 위원 35명이면 18명이 와야 열립니다."),
        ("제13조①", "재적위원 3분의 1 이상이 요구하면 임시회를 소집합니다. 위원 35명이면 12명이 요구해야 합니다."),
        ("제9조①", "정원은 35명 내외입니다."),
        (
            "제9조④",
            "위촉직 위원 가운데 한 성별이 10분의 6을 넘을 수 없습니다. 위촉직 위원이 30명이면 18명까지입니다.",
        ),
    ],
)
def test_guro_numbers_are_worked_out(basis: str, text: str) -> None:
    assert (basis, text) in chapter(explain(builtin("guro")), STATED)


def test_guro_default_is_told_as_one() -> None:
    assert ("기본값", "소집은 회의 7일 전까지 통지합니다.") in chapter(explain(builtin("guro")), DEFAULTS)


def test_sub_body_is_told_by_analogy_and_for_its_own_size() -> None:
    guro = builtin("guro")
    told = explain(guro.for_body("agenda"), parent=guro, size=18)
    rule = ("기본값: 제13조② 준용", "회의는 재적위원 과반의 출석으로 엽니다(개의). 위원 18명이면 10명이 와야 열립니다.")
    assert rule in chapter(told, DEFAULTS)
    assert told.lead[0] == "구로구협치회의의 분과입니다."
    assert ("", "정기회를 한 해 12회 엽니다.") in chapter(told, WITHOUT_ARTICLE)


def test_residents_shares_are_strict_and_of_all() -> None:
    told = [text for _, text in chapter(explain(builtin("residents")), WITHOUT_ARTICLE)]
    assert "전체 위원 가운데 한 성별이 10분의 6 미만이어야 합니다. 전체 위원이 50명이면 29명까지입니다." in told
    assert "전체 위원 가운데 49세 이하 위원이 15% 이상이어야 합니다. 전체 위원이 50명이면 8명 이상입니다." in told


@pytest.mark.parametrize("told", EVERY, ids=lambda one: one.key)
def test_every_charter_is_told_whole_in_each_form(told: Charter) -> None:
    pages = {name: form(explain(told)) for name, form in FORMS.items()}
    assert all("개의" in page and "None" not in page and "{" not in page.partition("</style>")[2] for page in pages.values())
    assert pages["html"].startswith("<!doctype html>") and pages["md"].startswith("# ")


@pytest.mark.parametrize("council", EVERY, ids=lambda one: one.key)
def test_only_stated_articles_are_cited(council: Charter) -> None:
    """Where no ordinance was at hand, no article may appear, except one that the documents themselves name."""
    articles = re.findall(r"제\d+조[①-⑳]?", FORMS["text"](explain(council)))
    if not council.key.startswith(("guro", "general", "seoul_council")):
        assert articles == []


def test_html_escapes_what_a_file_brings() -> None:
    page = FORMS["html"](explain(charter(notes=["<script>"])))
    assert "<script>" not in page and "&lt;script&gt;" in page


def test_articles_sort_as_in_a_statute_book() -> None:
    mixed = ["부칙 제2조", "제10조의2", "제9조②", "제10조", "제9조①", "제10조①", "제2조"]
    assert sorted(mixed, key=article_order) == ["제2조", "제9조①", "제9조②", "제10조", "제10조①", "제10조의2", "부칙 제2조"]


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("간사를 둡니다 (제13조③).", ("간사를 둡니다.", "제13조③")),
        ("따로 정합니다 (부칙 제2조).", ("따로 정합니다.", "부칙 제2조")),
        ("제7조에 따릅니다.", ("제7조에 따릅니다.", None)),
    ],
)
def test_cited_at_end(note: str, found: tuple[str, str | None]) -> None:
    assert cited_at_end(note) == found
