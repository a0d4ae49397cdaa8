"""The minutes as a paper, with every item of the law on public records (공공기록물 관리에 관한 법률 시행령 제18조②)."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count

from shared.contracts.minutes import Attendee, MinutesItem, MinutesState, MinutesView, PollRecord, VoteRecord
from shared.contracts.minutes_parts import Disclosure, Opinion
from shared.contracts.motions import BallotKind, Choice, Grounds
from shared.contracts.roll import SeatKind
from shared.papers.paper import Bullets, Facts, Grid, Heading, Paper, Paragraph, Part, Signatures
from shared.rules.disclosure import Level
from shared.texts import disclosure
from shared.texts import papers_words as words
from shared.texts.attendees import divided
from shared.texts.dates import document_day, document_time, document_when
from shared.texts.items import numbered
from shared.texts.meeting import CLOSED_ITEM, opening_line
from shared.texts.outcomes import beside, outcome_of, settled
from shared.texts.web import BALLOTS, CHOICES, GROUNDS

MARKS = {
    MinutesState.DRAFTING: "초안 · 확정되지 않은 문서입니다",
    MinutesState.IN_CONFIRMATION: "확인 중 · 확정되지 않은 문서입니다",
    MinutesState.APPROVED: "확정",
    MinutesState.PUBLISHED: "",
    MinutesState.WITHHELD: "비공개",
}
ITEM_KINDS = {"report": "보고", "decision": "심의·의결"}
VOTE_HEAD = ("의안", "표결 방식", "찬성", "반대", "기권", "결과")
ATTENDEE_HEAD = (words.NUMBER, "성명", "직위", "구분", "참석 시간")
VERDICT = "표결 내용"
OPINIONS = "서면 의견(표결에 넣지 않음)"
ATTENDED = "(출석)"
OPEN_COPY = "공개본 · 비공개 부분은 뺐습니다"
NO_OBSERVERS = "기록된 배석자 없음"  # not that nobody was there: only what was recorded is told


def minutes_paper(view: MinutesView) -> Paper:
    """The same facts for every format; what is not known is said to be so, nothing is left out silently."""
    parts: list[Part] = [*_approval_line(view), _particulars(view), *_people(view)]
    steps = tuple(f"{step.text}." for step in view.proceedings)
    parts += [Heading("진행 순서"), Bullets(steps, numbered=True) if steps else Paragraph(words.NONE)]
    parts += [Heading("상정 안건"), Bullets(tuple(_listed(item) for item in view.items)) if view.items else Paragraph(words.NONE)]
    parts += [Heading("안건별 발언 요지와 결정 사항")]
    for item in view.items:
        parts += _item(item)
    parts += [*_general(view), *_corrections(view)]
    if view.presiding:
        parts.append(Signatures(tuple(f"{words.PRESIDING}  {name}" for name in view.presiding), "(서명 또는 인)"))
    title = words.minutes_title(view.session, view.body_name)
    about = {"running": title, "holder": words.holder(view.institution, view.body_name)}
    dated = view.approved_at or view.closed_at or view.starts
    return Paper(title, _numbered(parts), mark=_mark(view), seal=_seal(view), dated=dated, **about)


def _mark(view: MinutesView) -> str:
    """What a reader must know before anything else: a draft, a public copy with parts left out."""
    copy = OPEN_COPY if view.open_only and disclosure.whole(view) != disclosure.LEVELS[Level.OPEN] else ""
    return " · ".join(filter(None, (MARKS[view.state], copy)))


def _approval_line(view: MinutesView) -> list[Part]:
    """The office's own (결재선), with room to sign where nobody has yet."""
    if not view.approval_line:
        return []
    signed = tuple(f"{one.name}\n{document_day(one.day)}" if one.day else one.name for one in view.approval_line)
    count = len(view.approval_line)
    return [Grid(tuple(one.office for one in view.approval_line), (signed,), (1,) * count, tuple(range(count)), roomy=True)]


def _numbered(parts: list[Part]) -> tuple[Part, ...]:
    """The main headings as 1. 2. 3., so that each can be named in a talk."""
    numbers = count(1)
    main = (Heading(f"{next(numbers)}. {part.text}") if isinstance(part, Heading) and part.level == 1 else part for part in parts)
    return tuple(main)


def _particulars(view: MinutesView) -> Facts:
    """회의 명칭, 개최 기관, 일시와 장소, and how many there had to be."""
    return Facts(
        (
            *((("문서번호", view.document_number),) if view.document_number else ()),
            (words.NAME, words.meeting_name(view.session, view.body_name)),
            (words.HOLDER, words.holder(view.institution, view.body_name)),
            (words.DATE, document_when(view.opened_at or view.starts, view.closed_at)),
            (words.PLACE, view.place),
            (words.PRESIDING, ", ".join(view.presiding) or words.NONE),
            ("성원", quorum(view)),
            ("참석 현황", divided(view.attendees).counted),
            ("기록 방법", disclosure.recorded(view)),
            ("공개 구분", disclosure.whole(view)),
        )
    )


def quorum(view: MinutesView) -> str:
    """재적 35명 중 20명 출석으로 개의 (개의에 18명 필요, 제13조②)."""
    return opening_line(view.mode, view.enrolled, view.present_at_opening, view.required, view.quorum_basis)


def _people(view: MinutesView) -> list[Part]:
    """참석자와 배석자 명단, with when each was there."""
    who = divided(view.attendees)
    sitting = [Paragraph(words.counted([_called(one) for one in who.deputies]), label="대리 참석")] if who.deputies else []
    return [
        Heading(f"참석자 명단 ({len(who.there)}명)"),
        _attendees(who.there) if who.there else Paragraph(words.NONE),
        *sitting,
        Paragraph(words.counted([_called(one) for one in who.away]), label="불참"),
        Paragraph(words.counted([_called(one) for one in who.beside], NO_OBSERVERS), label="배석"),
    ]


def _attendees(people: Sequence[Attendee]) -> Grid:
    rows = tuple(
        (str(number), one.name, one.title, _seat(one), "\n".join(_interval(*span) for span in one.intervals))
        for number, one in enumerate(people, 1)
    )
    return Grid(ATTENDEE_HEAD, rows, widths=(10, 22, 34, 14, 20), centred=(0, 1, 3, 4))


def _seat(one: Attendee) -> str:
    return words.SEATS[SeatKind(one.seat)] if one.seat else ""


def _called(one: Attendee) -> str:
    return f"{one.name}({one.title})" if one.title else one.name


def _interval(begins: datetime, ends: datetime | None) -> str:
    """14:00–16:00; open while the meeting runs."""
    return f"{document_time(begins)}–{document_time(ends) if ends else ''}"


def item_name(number: int, title: str) -> str:
    """제1호 안건 …; what was put without an item on the agenda has no number."""
    return numbered(number, title)


def _listed(item: MinutesItem) -> str:
    kind = ITEM_KINDS.get(item.kind)
    return f"{item_name(item.number, item.title)} ({kind})" if kind and item.number else item_name(item.number, item.title)


def _item(item: MinutesItem) -> list[Part]:
    """One item: remarks, what members wrote beforehand, then what was decided and how."""
    parts: list[Part] = [Heading(item_name(item.number, item.title), level=2), *_disclosed(item.disclosure)]
    if item.disclosure is not None and item.disclosure.level is Level.CLOSED and not item.votes and item.title == CLOSED_ITEM:
        return parts
    parts += [Paragraph(item.remarks or words.NONE, label="발언 요지"), *_opinions(item.opinions)]
    parts += [Paragraph(settled(one), label="처리") for one in item.settled]
    parts += [_poll(one, item.title) for one in item.polls]
    if item.votes:
        parts += _votes(item)
    label = "그 밖의 결정" if item.votes else "결정 사항"
    parts += [Paragraph("\n".join(item.decisions), label=label)] if item.decisions else []
    if not (item.votes or item.decisions or item.settled or item.polls):
        parts.append(Paragraph(words.NONE, label="결정 사항"))
    return [*parts, *_todos(item.todos)]


def _poll(one: PollRecord, item: str) -> Paragraph:
    """An election or a ranking: its result line by line, and who chose what where ballots are open."""
    secrecy = "무기명" if one.secret else "기명"
    head = [] if one.title == item else [f"{one.title} ({secrecy})"]
    names = [f"{choice}: {', '.join(voters)}" for choice, voters in one.votes.items()]
    return Paragraph("\n".join([*head, *one.text.splitlines(), *names]), label="투표 결과")


def _votes(item: MinutesItem) -> list[Part]:
    parts: list[Part] = [Paragraph("아래와 같이 결정하다.", label="결정 사항", leads=True)]
    votes = tuple(_vote(vote) for vote in item.votes)
    parts.append(Grid(VOTE_HEAD, votes, widths=(36, 18, 10, 10, 10, 16), centred=(1, 2, 3, 4, 5)))
    for vote in item.votes:
        parts += _verdict(vote, several=len(item.votes) > 1)
    return parts


def _disclosed(mark: Disclosure | None) -> list[Part]:
    return [Paragraph(disclosure.told(mark), label="공개 구분")] if mark else []


def _opinions(opinions: tuple[Opinion, ...]) -> list[Part]:
    """As they were written; none of them is a ballot."""
    if not opinions:
        return []
    lines = [f"{one.name}{ATTENDED if one.attended else ''}: {' '.join(one.text.split())}" for one in opinions]
    return [Paragraph("\n".join(lines), label=OPINIONS)]


def _todos(todos: tuple[str, ...]) -> list[Part]:
    return [Paragraph("\n".join(todos), label="후속 조치")] if todos else []


def _general(view: MinutesView) -> list[Part]:
    """What belongs to no item."""
    parts: list[Part] = [*_disclosed(view.general_disclosure)]
    parts += [Paragraph(view.general_remarks)] if view.general_remarks else []
    parts += _opinions(view.general_opinions)
    parts += [Paragraph("\n".join(view.general_decisions), label="결정 사항")] if view.general_decisions else []
    parts += _todos(view.general_todos)
    return [Heading("그 밖의 발언 요지"), *parts] if parts else []


def _corrections(view: MinutesView) -> list[Part]:
    """What this version corrects, and which there were before it."""
    if view.supersedes is None:
        return []
    parts: list[Part] = [Heading("정정"), Paragraph(f"제{view.supersedes}판을 정정하다. {view.reason}", label="정정 사유")]
    return parts


def _vote(vote: VoteRecord) -> tuple[str, ...]:
    kind = BALLOTS.get(BallotKind(vote.ballot), vote.ballot) if vote.ballot in set(BallotKind) else vote.ballot
    counts = ["–" if count is None else str(count) for count in (vote.yes, vote.no, vote.abstain)]
    return (vote.title, kind, *counts, outcome_of(vote))


def _verdict(vote: VoteRecord, several: bool) -> list[Part]:
    """The reckoning with its article, and in an open vote the names."""
    about = f" ({vote.title})" if several else ""
    parts: list[Part] = [Paragraph(vote.text, label=VERDICT + about)] if vote.text else []
    parts += [Paragraph(line) for line in beside(vote)]
    for grounds in Grounds:
        if barred := vote.recused.get(grounds, ()):
            parts.append(Paragraph(words.counted(barred), label=f"{GROUNDS[grounds]} 위원"))
    for choice in Choice:
        names = vote.votes.get(choice, ())
        if names:
            parts.append(Paragraph(words.counted(names), label=f"{CHOICES[choice]} 위원"))
    return parts


def _seal(view: MinutesView) -> tuple[str, ...]:
    """Version, confirmations, who approved and when, and the head of the body's chain."""
    lines = [f"제{view.version}판 · 참석위원 {view.to_confirm}명 중 {view.confirmed}명 확인"]
    if view.approved_at is not None:
        by = f" ({view.approved_by})" if view.approved_by in view.presiding else ""  # else an account, nobody's name
        lines.append(f"확정 {document_day(view.approved_at)}{by}")
    if view.published_at is not None:
        lines[-1] += f" · 공개 {document_day(view.published_at)}"
    if view.chain_head is not None:
        lines.append(f"기록 {view.journal_rows or 0}건의 끝: {view.chain_head}")
    return tuple(lines)
