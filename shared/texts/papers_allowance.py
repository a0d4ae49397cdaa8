"""Who is due an attendance allowance (참석수당): a list for the clerk's accounts, without amounts that no charter names."""

from shared.contracts.attendance import AttendanceView, Attended
from shared.contracts.roll import SeatKind
from shared.papers.sheet import Cell, Sheet
from shared.texts import papers_words as words
from shared.texts.charter import basis
from shared.texts.dates import document_time, document_when

NAME = "참석수당"
HEAD = (words.NUMBER, "성명", "소속", "직위", "구분", "참석 시각", "참석 시간", "분", "시간 구간", "지급액(원)", "비고")
WIDTHS = (6, 12, 24, 20, 9, 18, 13, 7, 16, 13, 24)
BANDS = ((60, "1시간 미만"), (121, "1시간 이상 2시간 이하"))  # under so many minutes
LONGEST_BAND = "2시간 초과"
ON_DUTY = "직무로 참석한 공무원"
RULES = {True: "참석수당을 지급함", False: "참석수당을 지급하지 않음", None: "규정에 적혀 있지 않음"}


def allowance_sheet(view: AttendanceView) -> Sheet:
    """Members present, officials on duty left out and named below; the amounts stay empty for the clerk."""
    there = [one for one in view.people if one.intervals and one.seat is not SeatKind.UNSEATED]
    rule = view.allowance
    due = [one for one in there if not one.official and rule.paid is not False]
    on_duty = [one.name for one in there if one.official]
    return Sheet(
        name=NAME,
        title=f"{words.meeting_name(view.session, view.body_name)} 참석수당 지급 대상자",
        about=(
            (words.DATE, document_when(view.opened_at or view.starts, view.closed_at or view.ends)),
            (words.PLACE, view.place),
            ("근거", f"{RULES[rule.paid]} ({basis(rule.cite, rule.default)})"),
            ("대상", f"{len(due)}명"),
        ),
        head=HEAD,
        rows=tuple(_row(number, one) for number, one in enumerate(due, 1)),
        widths=WIDTHS,
        notes=(
            f"{ON_DUTY}은 뺐습니다 ({words.counted(on_duty)}).",
            "참석 시간은 개의부터 폐회까지 회의장에 있던 시간입니다.",
            f"시간 구간별 인원: {_bands(due)}.",
            "금액은 규정에 없어 비워 두었습니다. 시간 구간은 기관의 지급 기준에 맞추어 고쳐 쓰시기 바랍니다. "
            "계좌번호는 이 파일에 적지 않습니다.",
        ),
    )


def band(minutes: int) -> str:
    """How long somebody was there, in the bands that allowances go by; their amounts are the office's own."""
    return next((name for under, name in BANDS if minutes < under), LONGEST_BAND)


def _bands(due: list[Attended]) -> str:
    names = [*(name for _, name in BANDS), LONGEST_BAND]
    return ", ".join(f"{name} {sum(band(one.minutes) == name for one in due)}명" for name in names)


def _row(number: int, one: Attended) -> tuple[Cell, ...]:
    spans = ", ".join(f"{document_time(begins)}–{document_time(ends) if ends else ''}" for begins, ends in one.intervals)
    who = (number, one.name, one.organisation, one.title, words.SEATS[one.seat])
    return (*who, spans, words.duration(one.minutes), one.minutes, band(one.minutes), None, None)
