"""A waiting account in the facilitators' bot: who tied it, and the word that it is the member's own."""

CONFIRM = "확인"
OWN = "본인 계정이 맞습니다"
NOT_OWN = "본인이 아닙니다, 끊기"
_WAYS = {"invitation": "초대 링크로", "contact": "연락처로", "roster": "명부로"}


def waits(name: str, way: str) -> str:
    return (
        f"확인을 기다리는 계정: {name} 위원\n{_WAYS.get(way, '')} 텔레그램 계정을 연결했습니다. "
        "본인에게 전화로 물어보신 뒤 눌러 주시기 바랍니다. 그 전에는 이 계정으로 아무것도 하실 수 없습니다."
    )


def ask(name: str) -> str:
    return f"{name} 위원께 직접 물어보셨습니까? 확인하면 이 계정으로 위원의 일을 하실 수 있습니다."


def confirmed(name: str) -> str:
    return f"{name} 위원의 계정을 확인했습니다. 이제 쓰실 수 있습니다."


def untied(name: str) -> str:
    return f"{name} 위원과 이 계정의 연결을 끊었습니다. 본인께는 초대 링크를 새로 드리시기 바랍니다."


JUDGED = "이미 확인되었거나 끊긴 계정입니다."
