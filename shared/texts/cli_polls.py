"""Help of `hyeopchi poll`."""

from shared.texts.cli_help import with_example

APP = "호선, 우선순위 투표, 선택 투표, 설문을 합니다."
PUT = with_example(
    "투표를 준비합니다. 회의에서 하면 --meeting, 회의 밖에서 하면 --body와 --until을 적습니다.",
    'hyeopchi poll put --kind election --meeting ID --title "부의장 호선" --candidate ID --candidate ID',
    'hyeopchi poll put --kind ranking --method ranked --k 3 --body guro --until "2026-12-10 18:00"'
    ' --title "우선순위" --option 마을돌봄 --option 골목정원 --option 청년주거 --option 안심귀가',
    'hyeopchi poll put --kind survey --asks-text --body guro --until "2026-12-10 18:00"'
    ' --title "지정과제: 야간 조명" --option "늘려야 한다" --option "지금이 알맞다"',
)
KIND = "election(호선), ranking(우선순위), choice(선택 투표), survey(설문)"
TITLE = "무엇을 묻거나 뽑는지"
OPTION = "고를 것 (여러 번 적습니다)"
CANDIDATE = "후보인 위원 번호 (여러 번 적습니다)"
K = "호선은 뽑는 사람 수, 우선순위는 정하는 수"
MARKS = "한 사람이 고를 수 있는 수 (없으면 --k와 같습니다)"
METHOD = "우선순위를 세는 법: approval(고른 수), points(순위마다 점수), ranked(하나씩 줄이기)"
SECRET = "무기명인지 기명인지 (없으면 규정대로: 호선은 무기명, 나머지는 기명)"
ASKS_TEXT = "설문에 글로 답하는 칸을 둡니다 (위원의 화면에서)"
UNTIL = "언제까지 받는지 (회의 밖에서 하는 투표)"
ITEM = "안건 번호"
POLL = "투표 번호"
STEP_DOWN = with_example("시작하지 않은 호선에서 후보를 뺍니다.", "hyeopchi poll step-down ID --member ID")
STAND = with_example("시작하지 않은 호선에 후보를 더합니다.", "hyeopchi poll candidate ID --member ID")
OPEN = with_example("투표를 시작합니다. 호선이 결선으로 가면 결선을 시작합니다.", "hyeopchi poll open ID")
BALLOT = with_example(
    "계정이 없는 위원의 기명 표를 대신 넣습니다. 순위가 있으면 고른 차례대로, 기권이면 --choice 없이 적습니다.",
    "hyeopchi poll ballot ID --member ID --choice 2 --choice 1",
)
CHOICE = "고른 것의 번호 (차례대로 여러 번)"
TEXT = "설문에 적은 글"
CLOSE = with_example("의장이 선포한 투표 결과를 기록합니다.", "hyeopchi poll close ID")
WITHDRAW = with_example("결과가 나오기 전의 투표를 거둡니다.", "hyeopchi poll withdraw ID")
SHOW = with_example("투표 하나를 보여 줍니다. 진행 중에는 몇 명이 투표했는지만 보입니다.", "hyeopchi poll show ID")
LIST = with_example("투표의 목록입니다. 새것이 먼저입니다.", "hyeopchi poll list --body guro")
ANSWERS = with_example("설문에 적은 글을 쓴 사람과 함께 보여 줍니다.", "hyeopchi poll answers ID")
HEADINGS = ("번호", "종류", "상태", "투표", "제목")
ANSWER_HEADINGS = ("위원", "글")
EMPTY = "투표가 없습니다. 'hyeopchi poll put'으로 준비합니다."
NO_ANSWERS = "글로 적은 답이 없습니다."
DECLARING = "의장이 결과를 선포한 뒤에 기록합니다. 되돌릴 수 없습니다."
