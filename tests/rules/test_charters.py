"""The charters that ship: what is stated, what falls to a default, and how sub-bodies take their council's rules."""

import csv
import json
from collections import Counter
from datetime import date, time
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared import charters
from shared.charters import builtin, builtin_data, builtin_keys, load, resolve
from shared.rules.body_names import NamedBody, find_body
from shared.rules.charter import BodyKind, Charter, ClockBefore, Days, Numbering, QuietHours, RecusedCount
from shared.rules.charter_parse import CharterFaults, parse_charter
from shared.rules.charter_schema import FIELDS, Field
from tests.rules.charter_samples import charter, data, faults

COUNCILS = {
    "guro", "seoul_council", "seoul_democracy", "jongno", "yeongdeungpo", "gwanak_innovation", "gwanak_council",
    "gwanak_advisory", "eunpyeong", "seodaemun", "residents", "youth", "gender", "budget", "citizens", "working_group",
}  # fmt: skip

# Every name in the real list of meetings of Gwanak, and the body that it means.
GWANAK_NAMES = [
    ("관악구 협치회의 운영위원회", NamedBody("gwanak_council", "steering")),
    ("더불어으뜸관악 혁신·협치위원회", NamedBody("gwanak_innovation")),
    ("관악구 협치회의", NamedBody("gwanak_council")),
    ("관악구 협치회의 분과위원회", NamedBody("gwanak_council", collective=True)),
    ("관악구 정책자문단", NamedBody("gwanak_advisory")),
    ("더불어으뜸관악 혁신·협치위원회 5개 분과", NamedBody("gwanak_innovation", collective=True)),
    ("관악구 협치회의 확대분과회의", NamedBody("gwanak_council", "joint")),
    ("관악구 정책자문단 6개 분과", NamedBody("gwanak_advisory", collective=True)),
]


def test_builtin_keys_are_the_sixteen_councils_and_general() -> None:
    assert set(builtin_keys()) == COUNCILS | {"general"}


@pytest.mark.parametrize("key", builtin_keys())
def test_builtin_is_json_safe_and_cites_nothing_for_defaults(key: str) -> None:
    assert parse_charter(json.loads(json.dumps(builtin_data(key)))) == builtin(key)
    for entry in FIELDS:
        stated = getattr(builtin(key), entry.name)
        assert not (stated.default and stated.cite)


def test_guro_states_its_articles() -> None:
    guro = builtin("guro")
    assert guro.ordinance is not None and guro.ordinance.enacted == date(2019, 5, 2)
    cited = {entry.name: getattr(guro, entry.name).cite for entry in FIELDS if not getattr(guro, entry.name).default}
    assert cited == {
        "opening": "제13조②", "binding": "제8조", "extraordinary_request": "제13조①", "regular_per_year": "제13조①",
        "seats": "제9조①", "seats_measure": "제9조①", "term_years": "제10조①", "reappointments": "제10조①",
        "replacement_remainder": "제10조②", "officials_in_post": None, "allowance": "제15조", "agenda_steps": None,
        "plan_every_years": "제16조", "yearly_report": "제24조",
    }  # fmt: skip
    assert [body.key for body in guro.sub_bodies[:4]] == ["operations", "diagnosis", "agenda", "civic"]
    assert sum(body.kind is BodyKind.WORKING_GROUP for body in guro.sub_bodies) == 7


def test_silent_charter_takes_every_default() -> None:
    silent = charter()
    assert all(getattr(silent, entry.name).default for entry in FIELDS)
    assert (silent.notice_days.value, silent.wait_minutes.value, silent.reply_days.value) == (7, 30, 30)
    assert (silent.term_years.value, silent.reappointments.value) == (2, 1)
    assert silent.rsvp_due.value == ClockBefore(1, time(18))
    assert silent.quiet_hours.value == QuietHours(time(21), time(8))
    assert (silent.minutes_draft.value, silent.minutes_confirmation.value) == (Days(7, business=True), Days(5, business=True))
    assert silent.extraordinary_request.value.share == Fraction(1, 3)
    assert silent.recused_count.value is RecusedCount.QUORUM_YES_VOTE_NO
    refused_by_default = (silent.casting_vote, silent.online_presence, silent.written_votes, silent.deputies)
    assert not any(stated.value for stated in refused_by_default)


@pytest.mark.parametrize("at, quiet", [("20:59", False), ("21:00", True), ("03:00", True), ("08:00", False)])
def test_quiet_hours_cover_midnight(at: str, quiet: bool) -> None:
    assert charter().quiet_hours.value.covers(time.fromisoformat(at)) is quiet


def test_sub_body_takes_its_councils_rules_by_analogy() -> None:
    agenda = builtin("guro").for_body("agenda")
    assert (agenda.key, agenda.name, agenda.kind) == ("guro-agenda", "의제발굴분과", BodyKind.SUBCOMMITTEE)
    assert (agenda.opening.cite, agenda.opening.default, agenda.opening.by_analogy) == (None, True, "제13조②")
    assert (agenda.notice_days.default, agenda.notice_days.by_analogy) == (True, None)
    assert (agenda.regular_per_year.value, agenda.regular_per_year.default) == (12, False)
    assert (agenda.seats.value, agenda.sub_bodies) == (None, ())
    assert builtin("guro").for_body(None) is builtin("guro")


def test_sub_body_unknown_key_raises() -> None:
    with pytest.raises(KeyError):
        builtin("guro").for_body("nosuch")


def test_sub_body_own_rule_stays_stated() -> None:
    own = {"key": "board", "name": "운영위원회", "kind": "steering", "calling": {"notice_days": {"value": 3, "cite": "제20조"}}}
    board = charter(calling={"notice_days": {"value": 10, "cite": "제5조"}}, sub_bodies=[own]).for_body("board")
    assert (board.notice_days.value, board.notice_days.cite, board.notice_days.default) == (3, "제20조", False)


def test_general_states_the_citys_values() -> None:
    general = builtin("general")
    assert (general.notice_days.value, general.term_at_most_years.value) == (15, 3)
    assert (general.max_bodies.value, general.max_years.value, general.attendance_floor.value) == (3, 6, Fraction(1, 2))
    assert (general.minutes_confirmation.value, general.minutes_publication.value) == (Days(7), Days(10))
    assert general.opening.default


def test_gwanak_numbers_sessions_as_its_documents_do() -> None:
    assert builtin("gwanak_innovation").session_numbering.value is Numbering.TERM
    assert builtin("gwanak_council").session_numbering.value is Numbering.YEAR
    assert builtin("gwanak_innovation").meeting_targets.value[2023] == 6


@pytest.mark.parametrize(("name", "body"), GWANAK_NAMES, ids=[name for name, _ in GWANAK_NAMES])
def test_find_body_gwanak(name: str, body: NamedBody) -> None:
    assert find_body([builtin(key) for key in builtin_keys()], name) == (body,)


def test_find_body_shared_name_is_ambiguous_and_unknown_is_none() -> None:
    every = [builtin(key) for key in builtin_keys()]
    assert {found.charter for found in find_body(every, "운영위원회")} == {"gwanak_council", "seodaemun"}
    assert find_body(every, "없는 위원회") == ()


def test_resolve_by_key_sub_key_and_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(charters.builtin_text("guro"), encoding="utf-8")
    assert resolve("guro") is builtin("guro")
    agenda, copy = resolve("guro-agenda"), resolve(str(path))
    assert isinstance(agenda, Charter) and agenda.key == "guro-agenda"
    assert copy == builtin("guro")
    assert resolve("guro-nosuch") is None and resolve("nosuch") is None
    with pytest.raises(OSError):
        resolve(str(tmp_path / "absent.toml"))


@pytest.mark.parametrize(("content", "reason"), [(b"= no", "not_toml"), (b"\xff\xfe", "not_utf8")], ids=["toml", "utf8"])
def test_load_tells_broken_files(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    found = load(path)
    assert isinstance(found, CharterFaults) and found.faults[0].reason == reason


@pytest.mark.parametrize(
    ("changes", "path", "reason"),
    [
        ({"schema": 2}, "schema", "unknown_schema"),
        ({"key": "Bad Key"}, "key", "not_a_key"),
        ({"surprise": 1}, "surprise", "unknown_key"),
        ({"calling": {"notice": 7}}, "calling.notice", "unknown_key"),
        ({"calling": {"notice_days": -1}}, "calling.notice_days", "negative"),
        ({"calling": {"notice_days": 7.5}}, "calling.notice_days", "not_a_number"),
        ({"calling": {"notice_days": {"value": 7, "cites": "제1조"}}}, "calling.notice_days", "not_a_number"),
        (
            {"calling": {"notice_days": {"value": 7, "cite": "제1조", "default": True}}},
            "calling.notice_days",
            "default_with_article",
        ),
        ({"calling": {"quiet_hours": "9-8"}}, "calling.quiet_hours", "not_a_time"),
        ({"calling": {"rsvp_due": "D-1 25:00"}}, "calling.rsvp_due", "not_a_time"),
        ({"calling": 3}, "calling", "not_a_table"),
        ({"voting": {"recused_count": "never"}}, "voting.recused_count", "not_one_of_the_words"),
        ({"voting": {"deputies": ["appointed"]}}, "voting.deputies", "appointed_send_no_deputy"),
        ({"opening": {"of": "present", "needs": "majority"}}, "opening", "opening_of_the_present"),
        ({"opening": {"of": "seats", "needs": "majority"}}, "opening", "seats_unstated"),
        ({"opening": {"of": "enrolled"}}, "opening", "not_a_threshold"),
        ({"decisions": {"bylaws": {"of": "enrolled", "needs": "3/2"}}}, "decisions.bylaws", "more_than_all"),
        ({"decisions": {"bylaws": {"of": "enrolled", "needs": "0.66"}}}, "decisions.bylaws", "not_a_share"),
        ({"minutes": {"draft": "soon"}}, "minutes.draft", "not_days"),
        ({"terms": {"years": 4, "at_most_years": 3}}, "terms.years", "term_above_its_limit"),
        ({"composition": [{"rule": "sex_share"}]}, "composition[1].rule", "one_bound_needed"),
        ({"composition": [{"rule": "sex_share", "at_least": "1/2"}]}, "composition[1].at_least", "wrong_bound"),
        ({"composition": [{"rule": "office", "count": 2}]}, "composition[1].office", "missing"),
        ({"composition": [{"rule": "ex_officio"}]}, "composition[1].count", "missing"),
        ({"sub_bodies": [{"key": "a", "name": "가", "kind": "club"}]}, "sub_bodies[1].kind", "not_one_of_the_words"),
        ({"sub_bodies": [{"key": "a", "name": "가", "kind": "joint"}] * 2}, "sub_bodies[1].key", "key_used_twice"),
        ({"ordinance": {"title": "조례", "enacted": "2019-13-01"}}, "ordinance.enacted", "not_a_date"),
        (
            {"seats": {"count": 20}, "composition": [{"rule": "ex_officio", "count": 4}, {"rule": "appointed", "count": 17}]},
            "seats.count",
            "seats_do_not_add_up",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_parse_names_the_fault(changes: dict[str, object], path: str, reason: str) -> None:
    assert (path, reason) in faults(**changes)


def test_parse_reports_all_faults_at_once() -> None:
    parsed = parse_charter({"schema": 1, "calling": {"notice_days": "x"}, "odd": 1})
    assert isinstance(parsed, CharterFaults)
    assert {fault.path for fault in parsed.faults} == {"key", "name", "institution", "calling.notice_days", "odd"}


def test_names_are_stored_nfc() -> None:
    decomposed = "\u1112\u1167\u11b8\u110e\u1175"
    assert charter(name=decomposed).name == "협치"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.floats(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=8) | st.sampled_from(["value", "cite", "of"]), inner, max_size=3)
    ),
    max_leaves=6,
)
PLACES = sorted(
    {entry.path.partition(".")[0] for entry in FIELDS} | {"key", "aliases", "decisions", "composition", "sub_bodies", "ordinance"}
)


@given(st.dictionaries(st.sampled_from(PLACES), ANYTHING, max_size=3))
def test_parse_answers_whatever_it_is_given(changes: dict[str, object]) -> None:
    assert isinstance(parse_charter(data(**changes)), Charter | CharterFaults)


@given(st.sampled_from(FIELDS), ANYTHING)
def test_parse_answers_whatever_a_value_is(entry: Field, value: object) -> None:
    table, _, key = entry.path.rpartition(".")
    changes = {table: {key: value}} if table else {key: value}
    assert isinstance(parse_charter(data(**changes)), Charter | CharterFaults)


def test_find_body_knows_every_entry_of_gwanaks_real_meetings() -> None:
    file = Path(__file__).parents[2] / "examples" / "gwanak" / "gwanak_meetings.csv"
    with file.open(encoding="utf-8-sig", newline="") as opened:
        names = [row["body"] for row in csv.DictReader(opened)]
    every = [builtin(key) for key in builtin_keys()]
    found = Counter(body.charter for name in names for body in find_body(every, name))
    assert found == {"gwanak_council": 18, "gwanak_innovation": 7, "gwanak_advisory": 6}
