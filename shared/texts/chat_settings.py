"""When a person is written to: as they see it and choose it, in the members' bot and on the own page."""

from datetime import UTC, datetime, time

from shared.contracts.preferences import BodyQuiet, Preferences
from shared.rules.charter import QuietHours
from shared.rules.reminding import SEOUL, digest_time
from shared.texts.dates import chat_time

NO_DIGEST = "알림 받지 않기"
NO_QUIET = "조용한 시간 없음"
AS_BODIES = "협의체에서 정한 대로"
BY_DEFAULT = "기본값"
DIGEST_TIMES = (time(7), time(8, 30), time(12), time(18))
QUIET_HOURS = (QuietHours(time(21), time(8)), QuietHours(time(22), time(7)), QuietHours(time(19), time(9)))
HEADING = "알림 받으시는 때"
DIGEST = "하루 한 번 알림"
QUIET = "조용한 시간"
SPARING = "알림은 새로 생겼거나 기한이 다가온 일이 있는 날에만 한 번 보냅니다."
URGENT = "이틀 안의 회의가 바뀌거나 취소되면 늦지 않게 알려 드리고, 오늘 회의면 조용한 시간에도 바로 알려 드립니다."
CHANGE = "바꾸기"
OTHER_TIME = "다른 때에 받으시려면 몇 시인지 적어 주시기 바랍니다"
EXAMPLE = "오전 7시"
TAKE_TIME = "이때 받기"
UNREADABLE = f"몇 시인지 알아듣지 못했습니다. '/settings {EXAMPLE}'처럼 적어 주시기 바랍니다. 바뀐 것은 없습니다."
UNREADABLE_ON_PAGE = f"몇 시인지 알아듣지 못했습니다. '{EXAMPLE}'처럼 적어 주시기 바랍니다. 바뀐 것은 없습니다."


def settings(now: Preferences) -> str:
    return (
        f"{DIGEST}: {digest(now)}\n{QUIET}: {quiet(now)}\n\n"
        f"{SPARING} {URGENT}\n바꾸시려면 아래에서 누르시거나 '/settings {EXAMPLE}'처럼 적어 주시기 바랍니다."
    )


def digest(now: Preferences, instead: str = "/my") -> str:
    """`instead`: the command that shows the same to whoever wants no digest."""
    if not now.digest:
        return f"받지 않음 (하실 일은 {instead} 에서 보실 수 있습니다)"
    sent = digest_time(datetime(2026, 1, 1, tzinfo=UTC), now.digest_at, *now.hours).astimezone(SEOUL).time()
    late = f" (조용한 시간이 끝나는 {chat_time(sent)}에 보냅니다)" if sent != now.digest_at else ""
    return f"{chat_time(now.digest_at)}{late}"


def quiet(now: Preferences) -> str:
    """The person's own hours, else those of each body with where they stand."""
    if now.own is not None:
        return span(now.own) if now.own.start != now.own.end else "없음"
    return ", ".join(_of_body(one) for one in now.of_bodies or (BodyQuiet(),))


def _of_body(one: BodyQuiet) -> str:
    hours = span(one.hours) if one.start != one.end else "없음"
    if one.default:
        return f"{hours} ({BY_DEFAULT}{f': {one.cite} 준용' if one.cite else ''})"
    return f"{hours} ({one.cite})" if one.cite else hours


def span(hours: QuietHours) -> str:
    """오후 9시–오전 8시."""
    return f"{chat_time(hours.start)}–{chat_time(hours.end)}"


def quiet_button(hours: QuietHours) -> str:
    return f"조용히 {span(hours)}"


def chosen(now: Preferences) -> str:
    """One short line after a press."""
    return f"기록했습니다. {DIGEST}: {digest(now)} · {QUIET}: {quiet(now)}"
