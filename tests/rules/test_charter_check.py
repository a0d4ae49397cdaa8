"""A charter file checked: every fault at once, each with the line and the key where it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.charters import builtin_keys, builtin_text
from shared.charters.checking import check_bytes, check_text
from shared.charters.places import Places, statements
from shared.rules.charter_defaults import defaults
from tests.rules.charter_samples import charter, faults

HEAD = 'schema = 1\nkey = "mine"\nname = "우리"\ninstitution = "구"\n'  # lines 1 to 4


def found(text: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.key, one.reason) for one in check_text(text).findings]


@pytest.mark.parametrize("key", builtin_keys())
def test_builtin_charters_have_no_fault(key: str) -> None:
    assert check_text(builtin_text(key)).findings == ()


@pytest.mark.parametrize(
    ("body", "findings"),
    [
        pytest.param("odd = 1\n", [(5, "odd", "unknown_key")], id="unknown"),
        pytest.param("[calling]\nnotice_days = -1\n", [(6, "calling.notice_days", "negative")], id="value"),
        pytest.param("calling.notice_days = -1\n", [(5, "calling.notice_days", "negative")], id="dotted"),
        pytest.param("calling = { notice_days = -1 }\n", [(5, "calling.notice_days", "negative")], id="inline"),
        pytest.param("[voting]\n#[x]\nshow_tally = true\nshow_tally = true\n", [(8, "voting.show_tally", "key_twice")],
                     id="twice"),
        pytest.param("[calling]\nwait_minutes = \nquiet_hours = 3\n", [
            (6, "calling.wait_minutes", "not_toml"), (7, "calling.quiet_hours", "not_a_time"),
        ], id="read-on-behind-broken"),
        pytest.param("[calling\nnotice_days = 3\n[voting]\nodd = 1\n", [(5, "", "not_toml"), (8, "voting.odd", "unknown_key")],
                     id="broken-header-takes-its-table"),
        pytest.param('aliases = [\n  "[voting]", # ]\n  3,\n]\nodd = """\n[calling]\n"""\nworse = 1\n', [
            (5, "aliases", "not_text"), (9, "odd", "unknown_key"), (12, "worse", "unknown_key"),
        ], id="values-of-several-lines"),
        pytest.param('[[sub_bodies]]\nkey = "a"\nname = "가"\nkind = "joint"\n[sub_bodies.calling]\nodd = 1\n[[sub_bodies]]\n'
                     'name = "나"\nkind = "club"\n', [
            (10, "sub_bodies[1].calling.odd", "unknown_key"), (11, "sub_bodies[2].key", "missing"),
            (13, "sub_bodies[2].kind", "not_one_of_the_words"),
        ], id="tables-below-tables"),
        pytest.param('[[composition]]\nrule = "seats"\ncount = 3\n[[composition]]\nrule = "sex_share"\n',
                     [(9, "composition[2].rule", "one_bound_needed")], id="second-of-several"),
        pytest.param('[terms]\nyears = 4\nat_most_years = 3\n[calling]\nnotice_days = "x"\n', [
            (6, "terms.years", "term_above_its_limit"), (9, "calling.notice_days", "not_a_number"),
        ], id="contradiction-beside-a-fault"),
        pytest.param('[seats]\ncount = "x"\n[opening]\nof = "seats"\nneeds = "majority"\n', [(6, "seats.count", "not_a_number")],
                     id="nothing-concluded-from-what-cannot-be-read"),
        pytest.param('[calling]\nnotice_days = { value = 7, cite = "13조" }\n', [(6, "calling.notice_days", "not_an_article")],
                     id="no-article"),
        pytest.param('[opening]\nof = "seats"\nneeds = "half"\ncite = "둘째 항"\n', [
            (5, "opening", "not_a_share"), (5, "opening", "not_an_article"),
        ], id="value-and-article"),
        pytest.param('[[composition]]\nrule = "sex_share"\nat_most = "6/10"\nbelow = "6/10"\ncite = "조례"\n', [
            (6, "composition[1].rule", "one_bound_needed"), (9, "composition[1].cite", "not_an_article"),
        ], id="two-bounds-are-one-fault"),
    ],
)  # fmt: skip
def test_check_names_line_and_key(body: str, findings: list[tuple[int, str, str]]) -> None:
    assert found(HEAD + body) == findings


def test_check_of_nothing_asks_for_the_needed_keys() -> None:
    assert found("") == [(1, key, "missing") for key in ("schema", "key", "name", "institution")]


@pytest.mark.parametrize(
    ("content", "finding"),
    [
        (b"schema = 1\nname = '\xff'\n", (2, "", "not_utf8")),
        (b'key = """x\n\n', (1, "key", "not_toml")),
        (b"[" * 5000, (1, "", "not_toml")),
        (b"x = " + b"[" * 5000, (1, "", "not_toml")),
        (b"x = " + b"9" * 5000, (1, "", "not_toml")),
    ],
    ids=["utf8", "open-string", "deep-header", "deep-value", "endless-number"],
)
def test_check_answers_what_no_reader_can_take(content: bytes, finding: tuple[int, str, str]) -> None:
    findings = check_bytes(content).findings
    assert (findings[0].line, findings[0].key, findings[0].reason) == finding


def test_check_takes_windows_line_ends_and_a_mark() -> None:
    assert check_bytes(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode()).charter is not None


@given(st.text(alphabet="ab.=[]{}\"'#\n \\,1", max_size=60))
def test_check_always_answers(text: str) -> None:
    assert check_text(text).findings
    assert "".join(one.text for one in statements(text)).split() == text.split()


def test_place_of_what_is_missing_is_the_table_around_it() -> None:
    places = Places('a = 1\n[ordinance]\nenacted = 2019-05-02\n[x."y z"]\nw = 1\n')
    assert [places.line(path) for path in ("ordinance.title", "ordinance.enacted", "x.y z.w", "nosuch.at.all")] == [2, 3, 5, 1]


@pytest.mark.parametrize(
    ("changes", "path", "reason"),
    [
        ({"seats": {"measure": "about"}}, "seats.measure", "measure_without_count"),
        ({"terms": {"years": 7, "max_years": 6}}, "terms.max_years", "term_above_the_total"),
        ({"seats": {"count": 3}, "composition": [{"rule": "civil", "count": 4}]}, "composition[1].count", "more_than_the_seats"),
        (
            {"seats": {"count": 20}, "composition": [{"rule": "civil", "count": 14}, {"rule": "official", "count": 5}]},
            "seats.count", "seats_do_not_add_up",
        ),
        ({"composition": [{"rule": "civil", "count": 4}, {"rule": "civil", "count": 5}]}, "composition[2].rule", "rule_twice"),
        (
            {"composition": [{"rule": "young_share", "at_least": "1/10", "from_age": 40, "to_age": 39}]},
            "composition[1].from_age", "ages_crossed",
        ),
        (
            {"minutes": {"counted_from_end": True, "confirmation": "7 days", "publication": "6 days"}},
            "minutes.publication", "published_before_read",
        ),
        (
            {"sub_bodies": [{"key": key, "name": "가", "kind": "joint"} for key in ("a", "b")]},
            "sub_bodies[2].name", "name_used_twice",
        ),
        ({"decisions": {"ordinary": {"of": "seats", "needs": "majority"}}}, "decisions.ordinary", "seats_unstated"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)  # fmt: skip
def test_contradictions_are_faults(changes: dict[str, object], path: str, reason: str) -> None:
    assert (path, reason) in faults(**changes)


def test_defaults_are_what_the_file_leaves_out() -> None:
    silent = {one.path for one in defaults(charter(calling={"notice_days": 3}))}
    assert {"opening", "decisions.ordinary", "composition", "calling.wait_minutes"} <= silent
    assert "calling.notice_days" not in silent
