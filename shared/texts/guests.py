"""Words for who is in the room without a seat: deputies (대리), observers (배석), residents."""

from shared.contracts.guests import GuestKind, GuestRecorded, GuestView

KINDS = {GuestKind.DEPUTY: "대리", GuestKind.OBSERVER: "배석", GuestKind.RESIDENT: "주민"}


def with_title(name: str, title: str) -> str:
    """박정훈 기획과장."""
    return " ".join(part for part in (name, title) if part)


def post(guest: GuestView) -> str:
    """기획예산과 기획과장, 김민수 위원 대리: what stands behind the name in minutes."""
    where = " ".join(part for part in (guest.organisation, guest.title) if part)
    role = {GuestKind.DEPUTY: f"{guest.sent_for_name} 위원 대리", GuestKind.RESIDENT: "주민"}.get(guest.kind, "")
    return ", ".join(part for part in (where, role) if part)


def line(guest: GuestView) -> str:
    """대리 박정훈 (기획예산과 기획과장, 김민수 위원 대리)."""
    about = post(guest)
    return f"{KINDS[guest.kind]} {guest.name or '(지운 이름)'}" + (f" ({about})" if about else "")


def entered(done: GuestRecorded, name: str) -> str:
    """What came of it, the number that matters first."""
    count = f"출석 {done.present}명 (성원 {done.required}명)"
    if done.kind is not GuestKind.DEPUTY:
        return f"{name}: 배석으로 적었습니다. 재적과 출석에는 들지 않습니다. {count}"
    if not done.counts:
        return f"{name}: 대리로 적었습니다. 규정에 따라 출석으로 세지 않습니다. {count}"
    votes = "표는 담당자가 이름으로 적어 넣습니다." if done.votes else "규정에 따라 표결은 하지 않습니다."
    return f"{name}: 대리 출석으로 적었습니다. {count}\n{votes}"


def left(name: str, done: GuestRecorded) -> str:
    return f"{name}: 나간 것으로 적었습니다. 출석 {done.present}명 (성원 {done.required}명)"


TO_DEPUTY = "대리인 적기"
TO_OBSERVER = "배석자 적기"
RECORD = "대리 출석으로 적기"
AS_OBSERVER = "배석으로 적기"
AS_RESIDENT = "주민으로 적기"
HAS_LEFT = "나갔습니다"
CAME_THEMSELVES = "위원이 직접 왔습니다"


def ask_seat(eligible: int) -> str:
    if eligible:
        return f"대리인을 보낼 수 있는 자리 {eligible}곳입니다. 누구의 대리입니까? 이름을 적으셔도 됩니다."
    return "규정이 대리인을 허락한 빈자리가 없습니다. 누구의 대리인지 이름을 적으시면 까닭을 알려 드립니다."


def ask_person(sent_for: str) -> str:
    whose = f"{sent_for} 위원의 대리인은 누구입니까?" if sent_for else "어느 분이 배석합니까?"
    return f"{whose}\n이름, 직위, 소속을 쉼표로 나누어 적어 주시기 바랍니다. 보기: 박정훈, 기획과장, 기획예산과"


def confirm_deputy(sent_for: str, name: str, title: str, organisation: str) -> str:
    return f"{_known(name, title, organisation)}\n{sent_for} 위원의 대리로 적을까요?"


def confirm_observer(name: str, title: str, organisation: str) -> str:
    return f"{_known(name, title, organisation)}\n재적과 출석에는 들지 않고 회의록의 배석에 적힙니다."


def _known(name: str, title: str, organisation: str) -> str:
    parts = [f"이름 {name}", f"직위 {title or '(없음)'}", f"소속 {organisation or '(없음)'}"]
    return " · ".join(parts)


def ask_left(guest: GuestView) -> str:
    """Asked before it is recorded: with a deputy the seat is empty from then on."""
    seat = f"\n{guest.sent_for_name} 위원의 자리가 비게 됩니다." if guest.counts else ""
    return f"{line(guest)}: 나갔습니까?{seat}"
