"""What is laid on the table before a sitting: the sheet to sign (참석자 서명부) and the quorum report (성원보고)."""

from shared.contracts.attendance import AttendanceView, Attended
from shared.contracts.meetings import MeetingState, MeetingView
from shared.contracts.roll import SeatKind
from shared.papers.paper import Facts, Grid, Heading, Paper, Paragraph, Part, Sentence, Signatures
from shared.rules.seat import Office
from shared.texts import papers_words as words
from shared.texts.charter import basis
from shared.texts.dates import document_when
from shared.texts.guests import KINDS, post
from shared.texts.offices import OFFICES

SIGN_HEAD = (words.NUMBER, "성명", "소속 · 직위", "구분", "서명")
SIGN_WIDTHS = (9, 20, 37, 13, 21)
BLANK = "(\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0)"  # to be filled in by hand: no format joins these spaces
MET = {True: "성원", False: "성원 미달"}


def attendance_sheet(view: AttendanceView) -> Paper:
    """The roll of the sitting, a row to sign in for each; and some rows for who else comes."""
    counted = [one for one in view.people if one.seat is not SeatKind.UNSEATED]
    title = f"{words.meeting_name(view.session, view.body_name)} 참석자 서명부"
    rows = tuple(_to_sign(number, one) for number, one in enumerate(counted, 1))
    parts: list[Part] = [
        Facts(
            (
                (words.HOLDER, words.holder(view.institution, view.body_name)),
                (words.DATE, document_when(view.starts, view.ends)),
                (words.PLACE, view.place),
                ("대상", f"재적위원 {len(counted)}명"),
            )
        ),
        Heading("위원"),
        Grid(SIGN_HEAD, rows, SIGN_WIDTHS, centred=(0, 1, 3), roomy=True) if rows else Paragraph(words.NONE),
        Heading("배석"),
        Grid(SIGN_HEAD, _beside(view), SIGN_WIDTHS, centred=(0, 1, 3), roomy=True),
        Paragraph("서명부는 참석수당 지급과 회의록 작성에만 씁니다.", quiet=True),
    ]
    holder = words.holder(view.institution, view.body_name)
    return Paper(title, tuple(parts), running=title, holder=holder, dated=view.starts)


BLANK_ROWS = 3


def _beside(view: AttendanceView) -> tuple[tuple[str, ...], ...]:
    """Deputies, observers and residents who are entered already, then rows for who else comes."""
    known = [(one.name, post(one), KINDS[one.kind]) for one in view.guests]
    known += [(one.name, _post(one), words.SEATS[one.seat]) for one in view.people if one.seat is SeatKind.UNSEATED]
    rows = [*known, *[("", "", "")] * BLANK_ROWS]
    return tuple((str(number), *row, "") for number, row in enumerate(rows, 1))


def _post(one: Attended) -> str:
    return " ".join(part for part in (one.organisation, one.title) if part)


def _to_sign(number: int, one: Attended) -> tuple[str, ...]:
    name = one.name if one.office is Office.MEMBER else f"{one.name}\n({OFFICES[one.office]})"
    return (str(number), name, _post(one), words.SEATS[one.seat], "")


def quorum_paper(meeting: MeetingView) -> Paper:
    """The sentence to read out, then the numbers and the article it rests on; with blanks while nobody is there yet."""
    title = f"{words.meeting_name(meeting.session, meeting.body_name)} 성원보고"
    present = _present(meeting)
    numbers = (
        ("재적위원", f"{meeting.enrolled}명"),
        ("개의 정족수", f"{meeting.required}명"),
        ("출석위원", BLANK if present is None else f"{present}명{_by_deputy(meeting)}"),
        ("성원 여부", BLANK if present is None else MET[present >= meeting.required]),
        ("근거", basis(meeting.opening.cite, meeting.opening.default, meeting.opening.by_analogy)),
    )
    parts = (
        Facts(((words.DATE, document_when(meeting.starts, meeting.ends)), (words.PLACE, meeting.place))),
        Sentence(spoken(meeting.enrolled, meeting.required, present)),
        Heading("성원 현황"),
        Facts(numbers),
        Signatures(("간사",), "(서명 또는 인)"),
    )
    return Paper(title, parts, running=title, holder=meeting.body_name, dated=meeting.starts)


def _by_deputy(meeting: MeetingView) -> str:
    return f" (대리 {meeting.deputies}명 포함)" if meeting.deputies else ""


def _present(meeting: MeetingView) -> int | None:
    """Of the opening, or of now while it is awaited; None while nobody has been confirmed."""
    if meeting.present is not None:
        return meeting.present
    awaited = meeting.state in (MeetingState.DRAFT, MeetingState.CALLED)
    return meeting.confirmed or None if awaited else meeting.confirmed


def spoken(enrolled: int, required: int, present: int | None) -> str:
    """재적위원 35명 중 20명이 출석하여 성원이 되었음을 보고드립니다."""
    if present is None:
        return f"재적위원 {enrolled}명 중 {BLANK}명이 출석하여 성원이 되었음을 보고드립니다."
    start = f"재적위원 {enrolled}명 중 {present}명이 출석하여"
    if present >= required:
        return f"{start} 성원이 되었음을 보고드립니다."
    return f"{start} 개의에 필요한 {required}명에 {required - present}명이 모자람을 보고드립니다."
