"""What `hyeopchi doctor` says: one line a check, with what to do where something is wrong."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from shared.texts.dates import SEOUL
from shared.texts.josa import with_josa

STATES = {"ok": "정상", "warning": "주의", "problem": "문제"}
CHECKS = {
    "python": "파이썬", "settings": "설정", "folder": "데이터 폴더", "space": "남은 공간", "lock": "켜져 있는지", "clock": "시계",
    "backups": "백업", "holidays": "공휴일", "database": "데이터베이스", "schema": "스키마", "outbox": "나갈 소식",
    "dead_letters": "처리 못한 것", "deadlines": "기한", "nats": "NATS", "registry": "명부 서비스", "scheduler": "회의 서비스",
    "events_scheduler": "소식: 회의", "events_members_bot": "소식: 위원 봇", "events_facilitators_bot": "소식: 담당자 봇",
    "bots": "봇", "bot_members": "위원 봇", "bot_facilitators": "담당자 봇",
}  # fmt: skip

HELD = "다른 명령이 데이터 폴더를 쓰고 있거나 시스템이 막 켜지고 있습니다. 잠시 뒤 다시 해 주시기 바랍니다."
ENDED_SUDDENLY = "지난번에 갑자기 꺼졌습니다. 'hyeopchi up'으로 다시 켜면 이어서 합니다."
DOWN = "꺼져 있습니다. 'hyeopchi up'으로 켭니다."
NO_DATABASE = "아직 없습니다. 'hyeopchi up'을 한 번 켜면 만들어집니다."
WHOLE = "SQLite 파일이 온전합니다."
NO_BACKUP = "데이터 폴더의 backups/에 백업이 없습니다. 'hyeopchi backup backups/날짜.backup'으로 만들어 두시기 바랍니다."
NATS_COMES_WITH_IT = "시스템을 켤 때 안에서 함께 켜집니다."
NO_TOKENS = "토큰이 없어 연습장을 씁니다."
KEYS_WITHOUT_URL = "HYEOPCHI_NATS_CREDS는 HYEOPCHI_NATS_URL과 함께 쓰입니다. 지금은 쓰이지 않습니다."
NO_PUBLIC_URL = "HYEOPCHI_PUBLIC_URL이 없어 위원에게 화면의 링크를 드릴 수 없습니다. 밖에서 여는 주소를 적어 주시기 바랍니다."


def line(check: str, state: str, text: str) -> str:
    return f"{STATES[state]}  {CHECKS.get(check, check)}: {text}"


def problems(count: int) -> str:
    return f"문제가 {count}가지 있습니다. 위에 '문제'라고 적힌 줄대로 해 주시기 바랍니다."




def python(version: str) -> str:
    return f"{version} (3.11 이상이 필요합니다)"


def settings(count: int) -> str:
    return f"{count}가지를 정해 두었고, 읽는 데 문제가 없습니다."


def no_folder(folder: str) -> str:
    return f"아직 없습니다: {folder}. 처음 켤 때 만들어집니다. 다른 폴더라면 --data로 알려 주시기 바랍니다."


def folder(path: str) -> str:
    return f"{path} (읽고 쓸 수 있습니다)"


def unreadable(path: str) -> str:
    return f"읽을 수 없습니다: {path}. 이 사용자에게 읽을 권한을 주시기 바랍니다."


def unwritable(path: str) -> str:
    return f"쓸 수 없습니다: {path}. 이 사용자에게 쓸 권한을 주시기 바랍니다."


def open_secrets(names: Sequence[str]) -> str:
    return f"남이 읽을 수 있는 열쇠가 있습니다: {', '.join(names)}. 'chmod 600'으로 주인만 읽게 하시기 바랍니다."


def space(free: int) -> str:
    return f"{free / 1_000_000_000:.1f}GB (1GB는 남겨 두시기 바랍니다)"


def up(pid: int, web: str) -> str:
    return f"켜져 있습니다: {web} (프로세스 {pid})"


def clock(now: datetime) -> str:
    return f"{now.astimezone(SEOUL):%Y-%m-%d %H:%M} (컴퓨터의 시각 그대로)"


def clock_moved(offset: timedelta, *, real: bool) -> str:
    hours = round(offset.total_seconds() / 3600)
    moved = f"연습하느라 시계를 {hours / 24:+.1f}일 옮겼습니다."
    return f"{moved} 실제 텔레그램에는 새 데이터 폴더를 쓰시기 바랍니다." if real else moved


def backup_age(age: timedelta, most: int) -> str:
    return f"마지막 백업이 {age.days}일 전입니다 ({most}일마다는 만들어 두시기 바랍니다)."


def holidays(version: str, known: int) -> str:
    return f"holidays {version}은 임시공휴일을 {known}년 것까지 압니다. 새로 정해진 날은 'hyeopchi holiday'로 더하시기 바랍니다."


def schema(revision: str | None) -> str:
    return f"이 판에 맞습니다 ({revision})."


def schema_old(found: str | None, newest: str) -> str:
    return f"예전 판입니다 ({found or '없음'}, 지금은 {newest}). 백업한 뒤 'hyeopchi up'을 켜면 새 판으로 바뀝니다."


def postgres(version: str) -> str:
    return f"PostgreSQL {version}에 이어집니다."


def damaged(said: str) -> str:
    return f"SQLite 파일이 상했습니다 ({said}). 멈추고 마지막 백업을 'hyeopchi restore'로 되살려 주시기 바랍니다."


def _ago(age: timedelta) -> str:
    seconds = int(age.total_seconds())
    return f"{seconds}초" if seconds < 120 else f"{seconds // 60}분"


def outbox(count: int, age: timedelta) -> str:
    if not count:
        return "밀린 것이 없습니다."
    oldest = f"{count}건이 나가지 못했고 가장 오래된 것은 {_ago(age)} 되었습니다."
    return f"{oldest} 오래 그대로면 시스템이 켜져 있는지, NATS가 되는지 보시기 바랍니다."


def dead_letters(counts: Mapping[str, int]) -> str:
    some = [f"{name} {count}건" for name, count in counts.items() if count]
    to_do = "'hyeopchi unhandled list'로 보고, 까닭을 없앤 뒤 retry, 아니면 drop 하시기 바랍니다."
    return f"{', '.join(some)}. {to_do}" if some else "없습니다."


def deadlines(stuck: int, late: int) -> str:
    if stuck:
        return f"때가 지났는데 알리지 못한 기한이 {stuck}건 있습니다. 회의 서비스가 켜져 있는지 보시기 바랍니다."
    if late:
        return f"담당자가 할 일 {late}건의 기한이 지났습니다. 'hyeopchi deadline list'로 보시기 바랍니다."
    return "지난 것이 없습니다."


def nats(servers: int) -> str:
    return f"이어집니다 (주소 {servers}개)."


def answers(service: str) -> str:
    return f"{with_josa(service, '이/가')} 답합니다."


def silent(service: str, *, failed: bool) -> str:
    if failed:
        return f"{with_josa(service, '이/가')} 안에서 실패합니다. 로그의 request.failed를 보시기 바랍니다."
    return f"{with_josa(service, '이/가')} 답하지 않습니다. 켜져 있는지 보시기 바랍니다."


def no_key_here(reader: str) -> str:
    return f"{reader}의 열쇠가 여기 없어 보지 않았습니다."


def no_reader(reader: str) -> str:
    return f"{with_josa(reader, '이/가')} 아직 소식을 읽은 적이 없습니다. 켜져 있는지 보시기 바랍니다."


def reader_unknown(reader: str, why: str) -> str:
    renew = "'hyeopchi keys server'로 NATS의 authorization.conf를 다시 만들어 보시기 바랍니다."
    return f"{reader}의 소식을 볼 수 없습니다 ({why}). {renew}"


def few_copies(copies: int, wanted: int) -> str:
    only = f"소식의 사본이 {copies}개뿐입니다 (HYEOPCHI_NATS_REPLICAS={wanted})."
    return f"{only} 멈추고 NATS의 소식을 지운 뒤 켜면 그 수로 다시 만들어집니다."


def reader(name: str, before: int) -> str:
    return f"{with_josa(name, '이/가')} 읽지 않은 소식이 {before}건입니다."


def token_refused(name: str) -> str:
    return f"텔레그램이 토큰을 받아들이지 않습니다. HYEOPCHI_{name.upper()}_BOT_TOKEN을 확인해 주시기 바랍니다."


def api_away(name: str, why: str) -> str:
    return f"Bot API에 이어지지 않습니다 ({why}). 네트워크와 HYEOPCHI_TELEGRAM_API를 확인해 주시기 바랍니다."


def other_webhook(name: str, *, wanted: bool) -> str:
    if wanted:
        return "텔레그램에 이 webhook이 적혀 있지 않습니다. 봇을 켜면 적힙니다."
    return "텔레그램에 다른 webhook이 적혀 있습니다. 봇을 켜면 지우고 직접 물어봅니다."


def webhook_fails(name: str, said: str) -> str:
    return f"텔레그램이 webhook에 닿지 못했습니다: {said}. HYEOPCHI_WEBHOOK_URL과 프록시를 확인해 주시기 바랍니다."


def bot(username: str, waiting: int) -> str:
    return f"@{username} (기다리는 것 {waiting}건)"


def check_failed(why: str) -> str:
    return f"살펴보다가 실패했습니다 ({why})."
