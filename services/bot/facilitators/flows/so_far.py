"""What a call knows so far, in the one line above each question."""

from datetime import datetime, timedelta

from services.bot.facilitators.talk import Talk
from shared.texts import facilitator as texts
from shared.texts.dates import chat_when


async def body_name(talk: Talk) -> str:
    return next((body.name for body in await talk.bodies() if body.slug == talk.given["body"]), talk.given["body"])


async def so_far(talk: Talk) -> str:
    """'회의 소집 · 의제발굴분과 · 12월 3일(목) 오후 2시–4시 · 구로구청 5층 회의실', as far as it has come."""
    known = [await body_name(talk)]
    if "starts" in talk.given:
        starts = datetime.fromisoformat(talk.given["starts"])
        known.append(chat_when(starts, starts + timedelta(minutes=talk.given["minutes"])))
    if "place" in talk.given:
        known.append(talk.given["place"])
    return texts.header("call", known)
