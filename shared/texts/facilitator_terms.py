"""Terms that end soon: a line of the facilitator's day, and who they are."""

from collections.abc import Sequence

from shared.contracts.roll import TermEnding, TermsEnding
from shared.texts.dates import chat_day, people
from shared.texts.facilitator_today import Task

NOBODY = "60일 안에 임기가 끝나는 위원이 없습니다."
LOOK = "보기"
NAMED = 8


def task(ending: TermsEnding) -> Task:
    """'위원 2명 임기 만료 30일 전 (1회 연임 가능)'. Told anew at each of the two steps, and not in between."""
    line = f"{ending.body_name} 위원 {people(len(ending.members))} {_when(ending)} ({_renewal(ending.members)})"
    return Task(line, LOOK, "terms", subject(ending), f"terms:{ending.body}:{ending.ends}:{ending.warning}")


def subject(ending: TermsEnding) -> str:
    return f"{ending.body}/{ending.ends:%Y%m%d}"


def who(ending: TermsEnding) -> str:
    """By name, each with whether the term may be renewed: in private only."""
    lines = [f"{ending.body_name} 위원 {people(len(ending.members))} {_when(ending)}", f"{chat_day(ending.ends)}까지", ""]
    lines += [f"· {_name(one)} — {left(one.left)}" for one in ending.members[:NAMED]]
    if len(ending.members) > NAMED:
        lines.append(f"외 {people(len(ending.members) - NAMED)}. 명부는 /desk 에 있습니다.")
    basis = "기본값" if ending.default else ending.cite
    return "\n".join([*lines, *([f"연임의 근거: {basis}"] if basis else [])])


def _when(ending: TermsEnding) -> str:
    return f"임기 만료 {ending.days_left}일 전" if ending.days_left else "임기 오늘 만료"


def _name(one: TermEnding) -> str:
    return f"{one.name} ({one.title})" if one.title else one.name


def left(left: int | None) -> str:
    if left is None:
        return "연임 가능"
    return f"{left}회 연임 가능" if left else "연임할 수 없음"


def _renewal(members: Sequence[TermEnding]) -> str:
    """The same for all of them, or for how many."""
    if len({one.left for one in members}) == 1:
        return left(members[0].left)
    return f"{people(sum(one.left != 0 for one in members))} 연임 가능"
