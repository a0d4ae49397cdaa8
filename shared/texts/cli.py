"""What the command line says about itself: where to look, what failed and what to do then."""

import errno
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from shared.texts.josa import josa, with_josa

MEMBERS_BOT_NAME = "협치봇"
FACILITATORS_BOT_NAME = "협치봇 담당자용"

ABORTED = "그만두었습니다. 바뀐 것은 없습니다."
FAILED_INSIDE = "안에서 문제가 생겨 처리하지 못했습니다. 데이터 폴더의 run/hyeopchi.log를 살펴보시기 바랍니다."
NATS_MISSING = "nats-server가 없습니다. 'make demo'로 다시 설치하거나 HYEOPCHI_NATS_URL을 정해 주시기 바랍니다."
SCHEMA_TOO_OLD = "데이터베이스가 예전 판입니다. 'hyeopchi up'을 한 번 켜면 새 판으로 바뀝니다."
NO_SYSTEM = "붙을 시스템이 없습니다. HYEOPCHI_NATS_URL을 정하거나 'hyeopchi up'을 먼저 켜 주시기 바랍니다."
BAD_TOKEN = (
    "텔레그램이 봇 토큰을 받아들이지 않습니다. "
    "HYEOPCHI_MEMBERS_BOT_TOKEN과 HYEOPCHI_FACILITATORS_BOT_TOKEN을 확인해 주시기 바랍니다."
)
TELEGRAM_UNREACHABLE = "텔레그램(HYEOPCHI_TELEGRAM_API)에 연결되지 않습니다. 주소와 네트워크를 확인해 주시기 바랍니다."
OTHER_FILE = "HYEOPCHI_DATABASE_URL이 다른 SQLite 파일을 가리킵니다. 비우고 --data로 폴더를 알려 주시기 바랍니다."
DATABASE_NOT_EMPTY = "데이터베이스가 비어 있지 않습니다. 빈 것을 만들어 HYEOPCHI_DATABASE_URL로 주시기 바랍니다."
NOT_A_BACKUP = "협치봇이 담은 파일이 아니거나 상한 파일입니다. 다른 파일로 다시 해 주시기 바랍니다."
NOTHING_TO_BACK_UP = "담을 데이터가 없습니다. --data로 데이터 폴더를 알려 주시기 바랍니다."
NOT_EMPTY = "데이터 폴더가 비어 있지 않습니다. 빈 폴더를 --data로 주거나, 바꾸려면 --yes를 붙여 주시기 바랍니다."
MEMBER_OR_ALL = "--member와 --confirm-all 가운데 하나만 적어 주시기 바랍니다."
AT_OR_PLACE = "--at이나 --place를 적어 주시기 바랍니다."
TO_STOP = "멈추려면 Ctrl-C를 누르시기 바랍니다."
GOES_ON = " 계속하시겠습니까?"


def ready(web_url: str, sandbox_url: str | None, folder: str, *, with_bots: bool) -> list[str]:
    """Where to look, in the few lines that `up` prints."""
    lines = ["협치봇을 켰습니다.", f"  웹      {web_url}"]
    if sandbox_url:
        lines.append(f"  연습장  {sandbox_url}  (텔레그램 대신 씁니다)")
    elif not with_bots:
        lines.append("  봇      켜지 않았습니다 (텔레그램 토큰이 없습니다)")
    return [*lines, f"  데이터  {folder}", TO_STOP]


def ready_alone(name: str) -> str:
    return f"{with_josa(name, '을/를')} 켰습니다. {TO_STOP}"


def _given(word: str, pair: str) -> str:
    return f"'{word}'{josa(word, pair)}"


def log_setting(given: str, levels: Sequence[str]) -> str:
    return f"설정 HYEOPCHI_LOG: {_given(given, '은/는')} 쓸 수 없습니다. {', '.join(levels)} 가운데 하나를 적어 주시기 바랍니다."


def journal_exported(file: str, rows: int, head: str) -> list[str]:
    return [f"기록 {rows}건을 냈습니다: {file}", f"끝 값 {head}", f"누구나 확인할 수 있습니다: python3 verify_journal.py {file}"]


def clock_setting(given: str) -> str:
    unreadable = f"설정 HYEOPCHI_CLOCK: {_given(given, '을/를')} 읽을 수 없습니다."
    return f"{unreadable} +8d 또는 2026-12-03T14:00+09:00처럼 적어 주시기 바랍니다."


_SYSTEM_SAYS = {
    errno.ENOENT: "없습니다",
    errno.EACCES: "권한이 없습니다",
    errno.EPERM: "권한이 없습니다",
    errno.EISDIR: "폴더입니다",
    errno.ENOTDIR: "폴더가 아닙니다",
    errno.EEXIST: "같은 이름의 파일이 있습니다",
    errno.EROFS: "읽기만 되는 곳입니다",
    errno.ENOSPC: "남은 공간이 없습니다",
}


def system_says(number: int | None) -> str:
    """Why the system would not read or write."""
    return _SYSTEM_SAYS.get(number or 0, "읽거나 쓰지 못했습니다")


def unreadable(file: str, number: int | None) -> str:
    return f"파일을 읽을 수 없습니다: {file} ({system_says(number)})"


def file_too_large(file: str, size: int, most: int) -> str:
    return (
        f"파일이 {size / 1_000_000:.1f}MB입니다: {file}. {most // 1_000_000}MB까지 들여올 수 있으니, "
        "쓰지 않는 칸과 줄을 지우거나 CSV로 저장하여 다시 해 주시기 바랍니다."
    )


def not_utf8(file: str) -> str:
    return f"UTF-8로 저장된 파일이 아닙니다: {file}"


def unwritable(file: str, number: int | None) -> str:
    return f"파일을 쓸 수 없습니다: {file} ({system_says(number)})"


def no_permission(file: str) -> str:
    return f"권한이 없어 열 수 없습니다: {file}. 파일의 주인과 권한을 확인해 주시기 바랍니다."


def unavailable(service: str) -> str:
    return f"{service} 서비스가 답하지 않습니다. 켜져 있는지 확인하고 다시 해 주시기 바랍니다."


def nats_unreachable(url: str) -> str:
    hosts = ", ".join(f"{where.hostname}:{where.port}" for where in map(urlsplit, url.split(",")))
    return f"NATS에 연결되지 않습니다: {hosts}. HYEOPCHI_NATS_URL과 서버를 확인해 주시기 바랍니다."


def nats_refused(service: str) -> str:
    return (
        f"NATS가 {service}의 열쇠를 받아들이지 않습니다. "
        "HYEOPCHI_NATS_CREDS의 폴더와 서버의 authorization.conf가 같은 때에 만든 것인지 확인해 주시기 바랍니다."
    )


def key_missing(file: str) -> str:
    return f"NATS의 열쇠가 없습니다: {file}. HYEOPCHI_NATS_CREDS에 'hyeopchi keys new'로 만든 폴더를 적어 주시기 바랍니다."


def key_unreadable(file: str) -> str:
    return f"NATS의 열쇠 파일이 아니거나 상했습니다: {file}. 'hyeopchi keys new'로 만든 파일로 바꾸어 주시기 바랍니다."


def keys_exist(folder: str) -> str:
    return f"비어 있지 않은 폴더입니다: {folder}. 쓰고 있는 열쇠를 덮어쓰지 않도록 새 폴더를 적어 주시기 바랍니다."


def renewed_authorization(file: str) -> str:
    return f"다시 만들었습니다: {file}. NATS 서버마다 바꾸어 넣고 'nats-server --signal reload'로 읽히시기 바랍니다."


def new_keys(folder: str, services: Sequence[str]) -> list[str]:
    return [
        f"서비스 {len(services)}개의 열쇠를 만들었습니다: {folder}",
        *(f"  {service}.nk" for service in services),
        f"NATS 서버에는 {folder}/server만 옮기고, 서비스에는 저마다 자기 열쇠와 ca.pem만 두시기 바랍니다 (HYEOPCHI_NATS_CREDS).",
    ]


def nats_failed(log_file: str) -> str:
    return f"내장 NATS를 켜지 못했습니다. {log_file}에서 까닭을 살펴보시기 바랍니다."


def database_unreachable(why: str) -> str:
    return f"데이터베이스를 열 수 없습니다 ({why}). HYEOPCHI_DATABASE_URL과 데이터 폴더를 확인해 주시기 바랍니다."


def schema_too_new(revision: str) -> str:
    return f"데이터베이스가 이 프로그램보다 새 판입니다 ({revision}). 협치봇을 새 판으로 올려 주시기 바랍니다."


def schema(found: str | None, newest: str) -> str:
    if found == newest:
        return f"데이터베이스는 이 프로그램의 판({newest})입니다."
    return f"데이터베이스는 {found or '비어 있고'}, 이 프로그램은 {newest} 판입니다. 'hyeopchi schema upgrade'로 올립니다."


def schema_upgraded(before: str | None, now: str) -> str:
    return f"이미 {now} 판입니다." if before == now else f"데이터베이스를 {before or '처음'}에서 {now} 판으로 올렸습니다."


def folder_busy(folder: str, pid: int | None) -> str:
    who = f" (프로세스 {pid})" if pid else ""
    return f"다른 협치봇이 이 데이터 폴더를 쓰고 있습니다{who}: {folder}. 그것을 멈추거나 --data로 다른 폴더를 주시기 바랍니다."


def folder_unwritable(folder: str, number: int | None) -> str:
    return (
        f"데이터 폴더에 쓸 수 없습니다: {folder} ({system_says(number)}). 권한을 확인하거나 --data로 다른 폴더를 주시기 바랍니다."
    )


def port_taken(port: int, option: str) -> str:
    return f"{port}번 포트는 쓸 수 없습니다. 다른 프로그램이 쓰고 있으니 {option}로 다른 번호를 주시기 바랍니다."


def ports_alike(port: int) -> str:
    return f"--port와 --sandbox-port가 모두 {port}입니다. 둘 가운데 하나에 다른 번호를 주시기 바랍니다."


def unexpected(kind: str, log: Path | None) -> str:
    where = f"{log}에 적힌 내용을 살펴보시기 바랍니다." if log else "데이터 폴더에 쓸 수 있는지 확인하고 다시 해 주시기 바랍니다."
    return f"예상하지 못한 문제로 멈췄습니다 ({kind}). {where}"


def bad_step(given: str) -> str:
    return f"{_given(given, '을/를')} 읽을 수 없습니다. +8d, +2h, +30m처럼 적어 주시기 바랍니다."


def backed_up(file: str, count: int, size: int) -> list[str]:
    return [f"{count}개의 파일을 담았습니다 ({size / 1_000_000:.1f}MB): {file}"]


def restored(folder: str, count: int, aside: str | None) -> list[str]:
    lines = [f"{count}개의 파일을 되살렸습니다: {folder}"]
    return [*lines, f"있던 파일은 옮겨 두었습니다: {aside}"] if aside else lines


def replace_data(folder: str) -> str:
    return f"{folder}의 데이터를 바꿉니다. 있던 파일은 그 안에 따로 옮겨 둡니다."

CLOCK_WAS_MOVED = (
    "이 데이터 폴더는 연습하느라 시계를 옮겼습니다. "
    "실제 텔레그램에는 새 데이터 폴더를 쓰시기 바랍니다 (HYEOPCHI_DATA_DIR 또는 --data)."
)
