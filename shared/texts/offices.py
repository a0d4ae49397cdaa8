"""What the offices on a roll are called."""

from collections.abc import Mapping

from shared.rules.seat import Office

OFFICES: Mapping[Office | None, str] = {
    Office.CHAIR: "의장",
    Office.CO_CHAIR: "공동의장",
    Office.VICE_CHAIR: "부의장",
    Office.MEMBER: "위원",
    Office.CLERK: "간사",
}
