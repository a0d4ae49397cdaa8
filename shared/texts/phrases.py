"""What we answer when a typed date and time could not be taken."""

from shared.phrases.fault import WhenFault, WhenProblem
from shared.texts.dates import WEEKDAYS
from shared.texts.josa import with_josa

FORMS = '"12/3 오후 2시", "다음주 목 14:00", "2026.12.3. 14시"처럼 적어 주시기 바랍니다.'


def when_fault(fault: WhenFault) -> str:
    """One or two sentences: what is wrong, with its numbers, and what to type."""
    match fault.code:
        case WhenProblem.UNREADABLE:
            return f"날짜와 시각을 읽지 못했습니다. {FORMS}"
        case WhenProblem.NO_DATE:
            return f"날짜가 없습니다. {FORMS}"
        case WhenProblem.NO_TIME:
            return f"{_day(fault)} 몇 시인지 적어 주시기 바랍니다. 예: {fault.month}/{fault.day} 오후 2시"
        case WhenProblem.NO_SUCH_DATE:
            return f"{with_josa(_day(fault), '은/는')} 없는 날짜입니다. {FORMS}"
        case WhenProblem.NO_SUCH_TIME:
            return f"{with_josa(_time(fault), '은/는')} 없는 시각입니다. {FORMS}"
        case WhenProblem.WEEKDAY:
            return _wrong_weekday(fault)
        case WhenProblem.PAST:
            moment = f"{_day(fault)} {_time(fault)}"
            return f"{with_josa(moment, '은/는')} 이미 지났습니다. 앞으로의 날짜와 시각을 적어 주시기 바랍니다."


def _wrong_weekday(fault: WhenFault) -> str:
    said, weekday = WEEKDAYS[fault.said_weekday or 0], WEEKDAYS[fault.weekday or 0]
    return f"{with_josa(_day(fault), '은/는')} {said}요일이 아니라 {weekday}요일입니다. 날짜나 요일을 다시 적어 주시기 바랍니다."


def _day(fault: WhenFault) -> str:
    year = "" if fault.year is None else f"{fault.year}년 "
    return f"{year}{fault.month}월 {fault.day}일"


def _time(fault: WhenFault) -> str:
    return f"{fault.hour}시 {fault.minute}분" if fault.minute else f"{fault.hour}시"
