"""What the facilitators' bot says with the link to the desk on the web."""

from shared.contracts.desk import DeskLink
from shared.texts.dates import chat_time


def link(issued: DeskLink) -> str:
    return (
        f"책상을 여는 링크입니다. {chat_time(issued.expires)}까지, 한 번만 열립니다. 다른 분께 보내지 마시기 바랍니다.\n\n"
        f"{issued.link}\n\n회의와 미응답 위원, 기한, 명부와 임기를 한 화면에서 보실 수 있습니다."
    )
