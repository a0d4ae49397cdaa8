"""The --help of the command line; an example ends each."""


def _with_example(text: str, *examples: str) -> str:
    # \b keeps the lines below it as they are
    return f"{text}\n\n\b\n예: " + "\n    ".join(examples)


with_example = _with_example

HYEOPCHI = _with_example(
    "협치봇: 협의체의 회의를 소집부터 회의록까지 돕고, 모든 결정을 확인할 수 있게 남깁니다.\n\n"
    "처음이라면 'hyeopchi demo'로 회의 한 번을 끝까지 보고, 'hyeopchi up'으로 켜 두시기 바랍니다.",
    "hyeopchi up",
)

DATA = "데이터 폴더 (없으면 HYEOPCHI_DATA_DIR, 그것도 없으면 ./data)"
JSON = "결과를 JSON 하나로 냅니다"
YES = "다시 묻지 않습니다"
BODY = "기구의 영문 이름 (hyeopchi body list에서 찾습니다)"
MEETING = "회의 번호"
MOTION = "의안 번호"
MEMBER = "위원 번호 (hyeopchi member list에서 찾습니다)"

UP = _with_example("시스템을 켜 둡니다. Ctrl-C로 멈춥니다.", "hyeopchi up --port 8080")
PORT = "웹의 포트 (0은 빈 포트)"
SANDBOX_PORT = "연습장의 포트 (0은 빈 포트)"
NO_SANDBOX = "텔레그램 토큰이 없어도 연습장을 켜지 않습니다"

DEMO = _with_example("회의 한 번을 처음부터 끝까지 보여 주고 스스로 끝납니다.", "hyeopchi demo --keep ./demo")
KEEP = "기록을 이 폴더에 남깁니다 (없으면 임시 폴더에 쓰고 지웁니다)"

DOCTOR = _with_example(
    "무엇이 잘못되었고 어떻게 하면 되는지 한 줄씩 알려 줍니다. 켜져 있을 때도 꺼져 있을 때도 되고, 아무것도 바꾸지 않습니다.",
    "hyeopchi doctor --data /var/lib/hyeopchi",
)
SCHEMA = "데이터베이스의 판을 보고, 이 프로그램의 판으로 올립니다."
SCHEMA_SHOW = _with_example("데이터베이스가 어느 판인지 보여 줍니다.", "hyeopchi schema show")
SCHEMA_UPGRADE = _with_example(
    "데이터베이스를 이 프로그램의 판으로 올립니다. 'hyeopchi up'도 켤 때 저절로 하므로, 켜기 전에 따로 하고 싶을 때 씁니다.",
    "hyeopchi backup 올리기-전.backup",
    "hyeopchi schema upgrade",
)
CLUSTER_DEMO = _with_example(
    "NATS 세 대와 PostgreSQL, 서비스 둘씩을 이 컴퓨터에 띄우고, 표결하는 동안 하나씩 kill -9로 끝내 봅니다 (몇 분).",
    "hyeopchi cluster-demo --only registry --only nats-a",
)
CLUSTER_ONLY = "이 이름으로 시작하는 프로세스만 끝냅니다 (여러 번 적을 수 있습니다)"

ALONE = "서비스 하나만 따로 켭니다 (HYEOPCHI_NATS_URL이나 켜져 있는 시스템에 붙습니다)."
REGISTRY = _with_example("명부 서비스만 따로 켭니다.", "HYEOPCHI_NATS_URL=nats://127.0.0.1:4222 hyeopchi registry")
SCHEDULER = _with_example("회의 서비스만 따로 켭니다.", "HYEOPCHI_NATS_URL=nats://127.0.0.1:4222 hyeopchi scheduler")
WEB = _with_example("웹만 따로 켭니다.", "HYEOPCHI_NATS_URL=nats://127.0.0.1:4222 hyeopchi web --port 8080")
SANDBOX = _with_example("텔레그램을 대신하는 연습장만 따로 켭니다.", "hyeopchi sandbox --port 8081")
BOT = "봇 하나만 따로 켭니다."
BOT_MEMBERS = _with_example("위원용 봇만 따로 켭니다.", "hyeopchi bot members")
BOT_FACILITATORS = _with_example("담당자용 봇만 따로 켭니다.", "hyeopchi bot facilitators")

IMPORT = "규정, 명부, 지난 회의를 들여옵니다."
IMPORT_CHARTER = _with_example(
    "규정(TOML)을 들여옵니다. 없던 협의체와 분과는 새로 만들고, 있으면 규정의 새 판이 됩니다.",
    "hyeopchi import charter guro.toml",
)
IMPORT_ROSTER = _with_example(
    "명부(CSV, XLSX)를 들여옵니다. 이미 있는 명부와 다르면 차이를 보이고 멈춥니다.",
    "hyeopchi import roster 명부.xlsx --body guro",
    "hyeopchi import roster 명부.xlsx --body guro --apply",
)
IMPORT_MEETINGS = _with_example("지난 회의의 기록(CSV)을 들여옵니다.", "hyeopchi import meetings 지난회의.csv --body gwanak")
CHARTER_FILE = "규정 파일 (TOML)"
ROSTER_FILE = "명부 파일 (CSV 또는 XLSX)"
MEETINGS_FILE = "지난 회의 파일 (CSV)"
APPLY = "차이를 반영합니다"
END_MISSING = "파일에 없는 위원의 임기를 끝냅니다"
PARTIAL = "읽을 수 없는 줄은 빼고 나머지를 들여옵니다"
RECORDS_BODY = "기구가 적혀 있지 않은 줄의 기구"

BODIES = "기구(협의체, 분과)를 봅니다."
BODY_LIST = _with_example("모든 기구를 봅니다.", "hyeopchi body list")
BODY_SHOW = _with_example("기구 하나를 봅니다.", "hyeopchi body show guro")
BODY_BIND = _with_example("텔레그램 대화방을 기구에 잇습니다.", "hyeopchi body bind guro-agenda --telegram-chat -1001234567890")
CHAT = "대화방의 번호 (음수)"

MEMBERS = "위원을 찾습니다."
MEMBER_LIST = _with_example("기구의 오늘 명부를 봅니다.", "hyeopchi member list --body guro")
MEMBER_FIND = _with_example("이름의 일부나 초성으로 위원을 찾습니다.", "hyeopchi member find ㄱㅁㅅ")
FIND_TEXT = "이름의 일부 또는 초성"

INVITE = _with_example(
    "대화방 계정을 잇는 일회용 초대 링크와, 위원마다의 개인 화면 주소를 만듭니다.", "hyeopchi invite --body guro-agenda"
)
FACILITATORS = "담당자를 정합니다."
FACILITATOR_ADD = _with_example(
    "텔레그램 계정에 기구의 회의를 진행할 권한을 줍니다.", "hyeopchi facilitator add --telegram-id 123456789 --body guro"
)
TELEGRAM_ID = "텔레그램 계정의 번호"
FACILITATOR_NAME = "기록에 남길 이름"

MEETINGS = "회의를 소집하고 진행합니다."
CALL = _with_example(
    "회의를 소집합니다.",
    'hyeopchi meeting call --body guro-agenda --at "2026-12-03 14:00"',
    '  --place "구청 5층 회의실" --agenda "의결: 2027년 협치과제" --agenda "보고: 공론장 일정"',
    "hyeopchi meeting call --body gwanak_council-welfare --with gwanak_council-construction …",
    'hyeopchi meeting call --body guro --mode written --at "12/3 9시" --until "12/10 18시" --agenda "2027년 계획"',
)
AT = '시작 ("2026-12-03 14:00", "12/3 오후 2시", "다음주 목 14:00")'
MINUTES_LONG = "회의 시간(분)"
PLACE = "장소 (서면 의결과 온라인 회의에는 없어도 됩니다)"
LINK = "온라인 회의의 초대 주소. 위원께만 보입니다"
REMOVE_LINK = "적힌 주소를 지웁니다"
LINK_OR_REMOVE = "--link 와 --remove 가운데 하나를 적어 주시기 바랍니다."
SET_LINK = _with_example(
    "온라인으로 여는 회의에 들어가는 주소를 적거나 바꿉니다. 위원께만 보이고, 회의 전날부터 알림과 함께 나갑니다.",
    "hyeopchi meeting link ID --link https://zoom.us/j/123",
)
UNTIL = "서면 의결의 마감 시각: 이때까지 표를 받습니다"
AGENDA = "안건 (여러 번 적습니다. '보고:' 또는 '의결:'로 시작할 수 있습니다)"
KIND = "정기회 또는 임시회"
MODE = "여는 방식"
URGENT = "통지 기한을 지키지 못하는 까닭(긴급). 기록에 남습니다"
SESSION = "차수 (없으면 이어서 매깁니다)"
MEETING_LIST = _with_example("다가오는 회의와 지난 회의를 봅니다.", "hyeopchi meeting list --body guro")
MEETING_SHOW = _with_example("회의 하나를 봅니다.", "hyeopchi meeting show ID")
OPEN = _with_example("의장이 개의를 선언했음을 기록합니다.", "hyeopchi meeting open ID")
RECESS = _with_example("의장이 정회를 선언했음을 기록합니다.", "hyeopchi meeting recess ID")
RESUME = _with_example("의장이 속개를 선언했음을 기록합니다.", "hyeopchi meeting resume ID")
CLOSE = _with_example("의장이 폐회를 선언했음을 기록합니다.", "hyeopchi meeting close ID")
LAPSE = _with_example("의장이 유회를 선언했음을 기록합니다.", "hyeopchi meeting lapse ID")
CANCEL = _with_example("회의를 취소합니다.", "hyeopchi meeting cancel ID --reason 태풍")
CANCEL_REASON = "취소하는 까닭 (통지에 함께 나갑니다)"
MOVE_REASON = "옮기는 까닭 (통지에 함께 나갑니다)"
MOVE = _with_example("회의의 시각이나 장소를 옮깁니다.", 'hyeopchi meeting move ID --at "12/4 오후 3시"')
ATTACH = _with_example(
    "안건에 자료를 하나 더 붙입니다 (5MB까지, 안건마다 10건). 같은 이름이면 바뀝니다.",
    "hyeopchi meeting attach ID 자료.pdf --item 1",
)
DETACH = _with_example("개의 전에 안건의 자료를 지웁니다.", "hyeopchi meeting detach ID 자료.pdf --item 1")
DETACH_NAME = "지울 자료의 파일 이름"
DETACHING = "위원께 보이던 자료가 지워지고 되살릴 수 없습니다."
ATTACH_FILE = "붙일 파일"
ATTACH_ITEM = "몇 호 안건의 자료인지"
WITH = "함께 여는 다른 기구 (확대분과회의): 쉼표로 나눕니다. 재적은 모든 기구의 위원을 한 번씩 셉니다"
PRESIDE = _with_example("사회자를 기록합니다.", "hyeopchi meeting preside ID --member MEMBER_ID")

RSVP = _with_example("위원의 참석 응답을 대신 적습니다.", "hyeopchi rsvp --meeting ID --member MEMBER_ID --answer yes")
ANSWER = "참석 yes, 불참 no, 미정 maybe"
ATTEND = _with_example(
    "출석을 확인합니다(담당자의 확인).",
    "hyeopchi attend --meeting ID --member MEMBER_ID",
    "hyeopchi attend --meeting ID --confirm-all",
)
CONFIRM_ALL = "도착했다고 알린 모두를 확인합니다"
LEAVE = "자리를 떠났음을 기록합니다"
ATTEND_AT = "지금이 아니면 그 시각 (14:05 또는 날짜와 함께)"

MOTIONS = "의안을 상정하고 표결합니다."
PUT = _with_example(
    "의안을 상정합니다.", 'hyeopchi motion put --meeting ID --title "2027년 협치과제 우선순위" --ballot roll_call'
)
TITLE = "의안의 제목"
BALLOT_KIND = "기명 roll_call, 이의 유무 no_objection, 무기명 secret, 거수 show_of_hands, 이의 제기 기간 consent"
RULE = "규정에 있는 의결 규칙의 이름"
ITEM = "안건 번호"
VOTE_OPEN = _with_example("표결을 시작합니다.", "hyeopchi motion vote-open ID")
VOTE_CLOSE = _with_example("의장이 결과를 선언했음을 기록합니다.", "hyeopchi motion vote-close ID")
CHAIR_CASTS = "가부동수일 때 의장의 결정권"
MOTION_SHOW = _with_example("의안 하나를 봅니다.", "hyeopchi motion show ID")
BALLOT = _with_example("출석한 위원의 표를 대신 적습니다.", "hyeopchi motion ballot ID --member MEMBER_ID --choice yes")
CHOICE = "찬성 yes, 반대 no, 기권 abstain"
TALLY = _with_example("거수 표결의 수를 적습니다.", "hyeopchi motion tally ID --yes 12 --no 5 --abstain 3")
YES_COUNT, NO_COUNT, ABSTAIN_COUNT = "찬성 수", "반대 수", "기권 수"
NO_OBJECTION = _with_example("이의 없이 가결되었음을 기록합니다.", "hyeopchi motion no-objection ID")
RECUSE = _with_example(
    "표결 전에, 이 의안에 참여하지 않는 위원을 적습니다(제척·기피·회피).",
    "hyeopchi motion recuse ID --member MEMBER_ID --grounds recusal",
)
GROUNDS = "제척 disqualification, 기피 challenge, 회피 recusal"
WITHDRAW = _with_example("의안을 철회합니다.", "hyeopchi motion withdraw ID")

MINUTES = "회의록을 쓰고 확인받아 공개합니다."
MINUTES_SHOW = _with_example("회의록을 봅니다.", "hyeopchi minutes show MEETING_ID")
REMARK = _with_example("안건별 발언 요지를 적습니다.", 'hyeopchi minutes remark MEETING_ID --item 1 --text "예산 규모를 물음"')
REMARK_ITEM = "안건 번호 (없으면 전체 요지)"
REMARK_TEXT = "발언 요지"
SUBMIT = _with_example("출석한 위원들에게 확인을 요청합니다.", "hyeopchi minutes submit MEETING_ID")
CONFIRM = _with_example("위원의 확인을 대신 적습니다.", "hyeopchi minutes confirm MEETING_ID --member MEMBER_ID")
CORRECT = _with_example(
    "위원의 수정 요청을 대신 적습니다.", 'hyeopchi minutes correct MEETING_ID --member MEMBER_ID --text "2호 안건의 발언자"'
)
CORRECT_TEXT = "고칠 내용"
ANSWER_CORRECTION = _with_example(
    "수정 요청에 답합니다.", 'hyeopchi minutes answer MEETING_ID --correction ID --text "고쳤습니다"'
)
CORRECTION = "수정 요청의 번호 (hyeopchi minutes show에서 찾습니다)"
ANSWER_TEXT = "답"
APPROVE = _with_example("의장이 회의록을 확정했음을 기록합니다.", "hyeopchi minutes approve MEETING_ID")
PUBLISH = _with_example("확정된 회의록을 공개합니다.", "hyeopchi minutes publish MEETING_ID")
FORMAT = "파일의 형식"

DEADLINES = "기한을 봅니다."
DUTY_DONE = _with_example(
    "기본계획을 세웠거나 연차보고를 공개했음을 기록합니다. 다음 기한이 규정대로 정해집니다.",
    "hyeopchi deadline done --body guro --kind plan --on 2026-03-02",
)
DUTY_KIND = "무엇을 (plan 기본계획, yearly_report 연차보고)"
BAD_DAY = "날짜를 2026-03-02처럼 적어 주시기 바랍니다."
DUTY_ON = "마친 날 (없으면 오늘)"
DEADLINE_ID = "기한 번호 (hyeopchi deadline list에서 찾습니다)"
DEADLINE_TELL = _with_example(
    "늦어진 일을 간사께, 규정이 그렇게 정했으면 다음으로 의장께 알립니다. 저절로 알리는 일은 없습니다.",
    "hyeopchi deadline tell ID",
)
TELL_TO = "누구에게 (chair는 규정이 정했고 간사께 먼저 알렸을 때만)"
DEADLINE_LIST = _with_example("다가오는 기한과 지난 30일의 기한을 봅니다.", "hyeopchi deadline list --body guro")

CLOCK = "연습과 시험을 위한 시계입니다. 실제 텔레그램과는 쓸 수 없습니다."
CLOCK_SHOW = _with_example("시스템의 시각을 봅니다.", "hyeopchi clock show")
CLOCK_ADVANCE = _with_example("시계를 앞으로 돌립니다.", "hyeopchi clock advance +8d")
STEP = "+8d, +2h, +30m, +5s"

VERIFY = _with_example("기록이 바뀌지 않았는지, 집계가 맞는지 다시 셈하여 확인합니다.", "hyeopchi verify --body guro")
JOURNAL = "기록을 밖에서 확인할 수 있게 내보냅니다."
JOURNAL_EXPORT = _with_example(
    "한 기구의 기록을 파일로 내보냅니다. 이름과 연락처는 들어 있지 않으며, verify_journal.py로 누구나 확인할 수 있습니다.",
    "hyeopchi journal export --body guro --out 기록.jsonl",
    "python3 verify_journal.py 기록.jsonl",
)
JOURNAL_OUT = "저장할 파일"
BACKUP = _with_example("데이터를 파일 하나에 담습니다. 켜져 있어도 됩니다.", "hyeopchi backup 협치봇-2026-12-03.tar.gz")
RESTORE = _with_example("담아 둔 데이터를 되살립니다.", "hyeopchi restore 협치봇-2026-12-03.tar.gz --data ./data")
KEYS = "서비스마다 다른 NATS 열쇠를 만듭니다."
KEYS_NEW = _with_example(
    "새 폴더에 서비스별 열쇠와, NATS 서버에 넣을 설정을 만듭니다. 있는 것을 덮어쓰지 않습니다.", "hyeopchi keys new ./keys"
)
KEYS_FOLDER = "열쇠를 담을 새 폴더"
KEYS_SERVER = _with_example(
    "있는 열쇠로 NATS 서버의 설정(authorization.conf)을 이 판의 권한에 맞추어 다시 만듭니다.", "hyeopchi keys server ./keys"
)
KEYS_OLD_FOLDER = "'hyeopchi keys new'로 만든 폴더"
BACKUP_FILE = "담을 파일 (tar.gz)"
RESTORE_FILE = "담아 둔 파일"
