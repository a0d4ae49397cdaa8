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
