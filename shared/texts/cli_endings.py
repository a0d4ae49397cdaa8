"""`hyeopchi member end`: its help."""

CLI = (
    "위원의 임기를 끝까지 채우지 않고 끝냅니다.\n\n"
    "위촉 해제(dismissal)와 사망(death)은 지금 열려 있는 회의의 재적에도 바로 적용됩니다. "
    "이미 낸 표는 그 표결에 그대로 남습니다. "
    "사임(resignation)과 인사이동(transfer)은 마지막 날까지 위원이고 다음 회의부터 적용됩니다.\n\n"
    "--json: member, bodies, reason, last_day, at_once\n\n"
    "\b\n예: hyeopchi member end --body guro --member MEMBER_ID --reason dismissal\n"
    "    hyeopchi member end --body guro --member MEMBER_ID --reason resignation --on 2026-12-31"
)
CLI_REASON = "까닭: dismissal 위촉 해제, death 사망, resignation 사임, transfer 인사이동"
CLI_ON = "마지막 날 (사임과 인사이동; 적지 않으면 오늘)"
ENDING = "임기를 끝냅니다. 되돌리려면 명부를 다시 들여와야 합니다."
BAD_DAY = "날짜를 읽을 수 없습니다 (예: 2026-12-31)."
