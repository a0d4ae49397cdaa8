"""Refusals about project cards."""

CARDS = {
    "card_future": lambda f: f"{f['year']}년 {f['quarter']}분기는 아직 시작하지 않았습니다.",
    "card_empty": lambda _: "목표와 상태는 비워 둘 수 없습니다.",
}
