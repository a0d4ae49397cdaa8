"""`hyeopchi rules term|terms|attendance` as somebody types them."""

from pathlib import Path
from typing import Any

import pytest

from tests.rules.test_cli import as_json, run

ROWS = """이름,소속,구분,역할,성별,생년,위촉일,만료일,연임횟수
김하나,가,위촉직,위원,여,1980,2024-12-20,2026-12-19,0
이두리,가,위촉직,위원,남,1981,2024-12-20,2026-12-19,1
박세나,가,위촉직,위원,여,1970,2026-01-01,2028-12-31,1
박세나,가,위촉직,위원,여,1970,2020-01-01,2022-12-31,0
박세나,가,위촉직,위원,여,1970,2023-01-01,2025-12-31,1
구청장,구,당연직,의장,남,1965,2022-07-01,,
"""
OTHER = """이름,소속,구분,역할,성별,생년,위촉일,만료일,연임횟수
김하나,가,위촉직,위원,여,1980,2025-01-01,2026-12-31,0
이두리,나,위촉직,위원,남,1990,2025-01-01,2026-12-31,0
"""


def written(folder: Path, name: str, text: str) -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_terms_show_cohorts_and_those_that_end_within_sixty_and_thirty_days(tmp_path: Path) -> None:
    roster = written(tmp_path, "roster.csv", ROWS)
    told = as_json("terms", "--charter", "guro", "--roster", roster, "--on", "2026-11-25")
    assert (told["enrolled"], [one["members"] for one in told["cohorts"]]) == (4, [1, 2, 1])
    ends = [(one["name"], one["days_left"], one["warning"], one["may_stay"], one["cite"]) for one in told["endings"]]
    assert ends == [("김하나", 24, 30, True, "제10조①"), ("이두리", 24, 30, False, "제10조①")]
    early = as_json("terms", "--charter", "guro", "--roster", roster, "--on", "2026-10-20")
    assert [one["warning"] for one in early["endings"]] == [60, 60]
    lines = run("terms", "--charter", "guro", "--roster", roster, "--on", "2026-11-25")[1].splitlines()
    assert lines[-1] == "30일 안에 끝남: 이두리 2026-12-19 (D-24) · 더 연임할 수 없습니다 (제10조①)"


def test_terms_find_who_sits_in_too_many_committees_or_too_long(tmp_path: Path) -> None:
    roster, other = written(tmp_path, "roster.csv", ROWS), written(tmp_path, "other.csv", OTHER)
    elsewhere = [word for name in ("환경", "교통", "복지") for word in ("--elsewhere", f"{name}={other}")]
    told = as_json("terms", "--charter", "general", "--roster", roster, "--on", "2026-11-25", *elsewhere)
    found = [(one["name"], one["limit_on"], one["count"], one["limit"], one["last_day"], one["cite"]) for one in told["limits"]]
    assert found == [("김하나", "bodies", 4, 3, None, "제8조"), ("박세나", "years", 9, 6, "2025-12-31", "제8조")]
    assert as_json("terms", "--charter", "guro", "--roster", roster, "--on", "2026-11-25")["limits"] == []


@pytest.mark.parametrize(
    ("words", "end", "cite", "default"),
    [
        (["--charter", "guro", "--start", "2026-07-01"], "2028-06-30", "제10조①", False),
        (["--charter", "guro", "--start", "2026-07-01", "--replaces", "2027-04-30"], "2027-04-30", "제10조②", False),
        (["--charter", "guro", "--start", "2026-07-01", "--official"], None, None, False),
        (["--charter", "seoul_council", "--start", "2024-02-29"], "2026-02-28", None, True),
        (["--charter", "working_group", "--start", "2026-07-01"], None, None, False),
    ],
    ids=["full", "replacement", "official", "leap-day", "open"],
)
def test_term_ends_by_the_charter(words: list[str], end: str | None, cite: str | None, default: bool) -> None:
    told = as_json("term", *words)
    assert (told["end"], told["cite"], told["default"]) == (end, cite, default)


@pytest.mark.parametrize(
    ("words", "dismissible", "excuse"),
    [
        (["--held", "6", "--attended", "2"], True, None),
        (["--held", "6", "--attended", "3"], False, "enough"),
        (["--held", "1", "--attended", "0"], False, "one_meeting"),
        (["--held", "6", "--attended", "2", "--term-ends", "2027-06-30"], False, "term_nearly_over"),
        (["--held", "6", "--attended", "2", "--reason"], False, "reason_given"),
    ],
    ids=["dismissible", "enough", "one-meeting", "nearly-over", "reason"],
)
def test_attendance_by_the_city_wide_rule(words: list[str], dismissible: bool, excuse: str | None) -> None:
    told: dict[str, Any] = as_json("attendance", "--charter", "general", *words, "--on", "2026-12-31")
    assert (told["dismissible"], told["excuse"], told["cite"]) == (dismissible, excuse, "제8조의2")


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["attendance", "--charter", "general", "--held", "1", "--attended", "2"], 1),
        (["attendance", "--charter", "nosuch", "--held", "1", "--attended", "1"], 1),
        (["term", "--charter", "guro", "--start", "2026-02-30"], 2),
        (["term", "--charter", "guro", "--start", "9999-01-01"], 1),
        (["terms", "--charter", "guro", "--roster", "/nowhere.csv"], 2),
        (["terms", "--charter", "guro", "--roster", "/nowhere.csv", "--elsewhere", "x"], 2),
    ],
)
def test_terms_refuse_what_cannot_be(words: list[str], status: int) -> None:
    code, _, err = run(*words)
    assert (code, bool(err.strip())) == (status, True)
