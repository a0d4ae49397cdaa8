"""Help and answers of `hyeopchi rules fulfilment`."""

from collections.abc import Sequence

from shared.rules.fulfilment import Fulfilment, Target
from shared.texts.josa import with_josa

FULFILMENT = "과제마다 목표와 실적으로 이행률을, 가중치로 전체 이행률을 계산합니다(소수 한 자리)."
FILE = "과제 목록 CSV: 과제(task), 가중치(weight_pct), 목표(target_total), 실적(actual_to_2023)"
UNREADABLE = "파일의 글자를 읽을 수 없습니다. UTF-8이나 CP949로 저장해 주시기 바랍니다."

_COLUMNS = {"task": "과제", "weight": "가중치", "planned": "목표", "done": "실적"}


def missing(column: str) -> str:
    return f"'{_COLUMNS[column]}' 열이 없습니다. 첫 줄에 과제, 가중치, 목표, 실적을 적어 주시기 바랍니다."


def not_a_number(row: int, column: str, written: str) -> str:
    return f"{row}번째 줄의 {with_josa(_COLUMNS[column], '을/를')} 0 이상의 정수로 적어 주시기 바랍니다: '{written}'"


def percent(tenths: int | None) -> str | None:
    """66.7; None where nothing was planned."""
    return None if tenths is None else f"{tenths // 10}.{tenths % 10}"


def table(targets: Sequence[Target], found: Fulfilment) -> str:
    """The number that matters first, then a line a task."""
    total = percent(found.total)
    lines = [f"전체 이행률 {total}%" if total is not None else "목표가 없어 이행률이 없습니다."]
    for target, rate in zip(targets, found.rates, strict=True):
        said = f"{percent(rate)}%" if rate is not None else "목표 없음"
        lines.append(f"  {said:>7}  {target.task} (실적 {target.done} / 목표 {target.planned}, 가중치 {target.weight}%)")
    return "\n".join(lines)
