"""Words of `hyeopchi member export | erase` and `hyeopchi retention`."""

from shared.texts.cli_help import with_example

EXPORT = with_example(
    "위원 한 사람에 관해 갖고 있는 것을 모두 JSON으로 냅니다 (개인정보 열람 요구).", "hyeopchi member export ID --out kim.json"
)
OUT = "이 파일에 씁니다 (주인만 읽게 만듭니다). 없으면 화면에 냅니다"
ERASE = with_example("위원 한 사람의 개인정보를 지웁니다 (개인정보 삭제 요구). 되돌릴 수 없습니다.", "hyeopchi member erase ID")
RETENTION = "보존 기간이 지난 개인정보를 지웁니다."
RUN = with_example(
    "규정의 보존 기간(retention)이 지난 계정과 연락처를 지금 지웁니다. 켜 둔 시스템은 하루에 한 번 스스로 합니다.",
    "hyeopchi retention run",
)
STAYS = (
    "확정된 회의록의 이름은 기록물 관리 법령에 따라 남고, 표결과 출석은 이름 없이 번호로만 남아 확인(verify)할 수 있습니다. "
    "이미 만든 백업 파일은 따로 지워야 합니다."
)
GONE = (
    "이름, 연락처, 생년, 성별, 메신저 계정, 초대와 개인 화면·달력 링크, 보낸 메시지, 제안한 글을 지우고 "
    "명부의 임기를 어제로 마칩니다."
)


def asking(name: str) -> str:
    return f"{name} 위원의 개인정보를 지웁니다. {GONE} {STAYS}"


def erased(member: str) -> list[str]:
    return [f"지웠습니다 (위원 번호 {member}).", STAYS]


def exported(file: str, rows: int) -> str:
    return f"{file}에 {rows:,}건을 썼습니다."


def retained(contacts: int, untied: int, accounts: int, invitations: int) -> str:
    return f"연락처 {contacts:,}명, 끊은 계정 {untied:,}개, 지운 계정 {accounts:,}개, 지난 초대 {invitations:,}개"
