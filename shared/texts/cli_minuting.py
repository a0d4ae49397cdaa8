"""Help of the commands for typed lines, written opinions, disclosure, particulars and corrections."""

from shared.texts.cli_help import with_example

NOTE = with_example(
    "회의 중에 적은 글을 넣습니다. #발언, #결정, #할일 과 안건 번호(#1, 1번)를 알아듣습니다.",
    'hyeopchi minutes note MEETING_ID --text "#1 #결정 원안대로 추진"',
    "hyeopchi minutes note MEETING_ID --file 요지.docx",
)
NOTE_TEXT = "적을 글 (여러 줄도 됩니다)"
NOTE_FILE = "글이 든 파일 (txt, md, docx, hwpx)"
NOTES = with_example("회의 중에 적은 글을 봅니다.", "hyeopchi minutes notes MEETING_ID")
UNNOTE = with_example("적은 줄을 지웁니다. 기록에는 지운 것으로 남습니다.", "hyeopchi minutes unnote MEETING_ID --number 3")
NUMBER = "줄 번호 (hyeopchi minutes notes)"
OPINION = with_example(
    "불참 위원의 서면 의견을 개의 전에 대신 적습니다. 표결에는 넣지 않습니다. 빈 글은 거둡니다.",
    'hyeopchi minutes opinion MEETING_ID --member MEMBER_ID --item 1 --text "찬성의 뜻입니다"',
)
OPINION_TEXT = "서면 의견"
OPINIONS = with_example("서면 의견을 봅니다.", "hyeopchi minutes opinions MEETING_ID")
DISCLOSE = with_example(
    "안건마다 공개, 부분공개, 비공개를 정합니다. 비공개와 부분공개에는 정보공개법 제9조제1항의 호와 공개될 사유를 적습니다.",
    'hyeopchi minutes disclose MEETING_ID --item 2 --level closed --clause 6 --reason "위원 개인에 관한 심사"',
)
DISCLOSE_ITEM = "안건 번호 (0은 안건에 속하지 않은 부분)"
LEVEL = "공개 open, 부분공개 partial, 비공개 closed"
CLAUSE = "제9조제1항의 호 (1–8)"
REASON = "공개될 사유"
SHOWN = "부분공개에서 발언 요지 대신 보일 글"
OFFICE = with_example(
    "문서번호, 결재선, 녹음 표시를 적습니다.",
    'hyeopchi minutes office MEETING_ID --document-number "자치행정과-1234"',
    'hyeopchi minutes office MEETING_ID --line "작성 김주무 2026-12-04, 팀장 이팀장, 과장, 위원"',
    "hyeopchi minutes office MEETING_ID --record recording --announced",
)
DOCUMENT_NUMBER = "문서번호"
LINE = "결재선: 직위 이름 날짜를 쉼표로 나누어 차례로"
RECORD = "발언 요지만 summary, 속기록 transcript, 녹음기록 recording"
ANNOUNCED = "회의를 녹음한다고 알렸음을 적습니다"
WITHHOLD = with_example(
    "확정된 회의록을 공개하지 않기로 하고, 그 사유를 공개합니다.",
    'hyeopchi minutes withhold MEETING_ID --clause 5 --reason "인사 심의가 진행 중"',
)
REVISE = with_example(
    "확정된 회의록을 정정합니다: 새 판이 시작되고, 예전 판은 그대로 남습니다. 새 판도 확인과 승인을 거칩니다.",
    'hyeopchi minutes revise MEETING_ID --reason "제1호 안건 발언자의 이름"',
)
REVISING = "새 판을 시작합니다. 예전 판은 바뀌지 않고 남습니다."
WITHHOLDING = "회의록을 공개하지 않습니다. 사유는 공개됩니다."
VERSION = "판 번호 (없으면 지금 판)"
OPEN_ONLY = "공개되는 부분만"
NO_TAG = "적을 글이 없습니다. 예: #결정 원안대로 추진"
BAD_LINE = "결재선을 읽을 수 없습니다. 예: 작성 김주무 2026-12-04, 팀장, 과장, 위원"
