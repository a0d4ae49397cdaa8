"""What the command line says about a meeting's papers."""

from collections.abc import Sequence

from shared.texts.cli_help import with_example

EXPORT = with_example(
    "회의록을 파일로 냅니다. hwpx는 실험적입니다: 한글에서 열어 확인한 뒤 쓰시기 바랍니다.",
    "hyeopchi minutes export MEETING_ID --format pdf --out 회의록.pdf",
)
FORMAT = "파일의 형식 (hwpx는 실험적)"
OUT = "저장할 파일 (없으면 표준 출력. pdf, docx, hwpx는 화면에 내지 않습니다)"
PAPERS = with_example(
    "한 회의의 서류를 폴더에 모읍니다: 참석자 서명부, 성원보고, 회의록(html, pdf, docx, hwpx, json), 참석수당 대상자.",
    "hyeopchi meeting papers MEETING_ID --out 회의서류",
)
PAPERS_OUT = "서류를 둘 폴더 (없으면 만듭니다)"
OVERWRITE = "같은 이름의 파일이 있으면 바꿉니다"
RETURN = with_example(
    "한 해의 위원회 운영 현황을 엑셀로 냅니다: 개최 횟수, 참석률, 위촉직 성별. 하위 기구도 함께 냅니다.",
    "hyeopchi body return guro --year 2026 --out 운영현황.xlsx",
)
YEAR = "연도"
RETURN_OUT = "저장할 파일 (.xlsx)"

ON_A_TERMINAL = "이 형식은 화면에 낼 수 없습니다. --out으로 저장할 파일을 적어 주시기 바랍니다."
MAKING = "서류를 만듭니다"
NO_MINUTES_YET = "회의록과 참석수당 대상자는 폐회 뒤에 만들 수 있습니다."


def renderer_missing(form: str, packages: Sequence[str]) -> str:
    """Which Debian packages it takes, and the way out without them."""
    return (
        f"{form.upper()} 파일을 만드는 데 필요한 라이브러리가 없습니다. 'apt-get install {' '.join(packages)}'로 설치하거나 "
        "--format docx, hwpx, html, json 가운데 하나로 내 주시기 바랍니다."
    )


def exists_already(files: Sequence[str]) -> str:
    more = f" 등 {len(files)}개" if len(files) > 1 else ""
    return f"이미 있는 파일입니다: {files[0]}{more}. 바꾸려면 --overwrite를 붙여 주시기 바랍니다."


def papers_made(files: Sequence[str], notes: Sequence[str]) -> list[str]:
    return [f"서류 {len(files)}개를 만들었습니다.", *(f"  {file}" for file in files), *notes]


def return_made(file: str) -> list[str]:
    return [f"운영 현황을 냈습니다: {file}"]
