"""What is told after a press: carried through the redirect in the address, signed, so that nobody can put words on the page."""

import base64
import hashlib
import hmac
import json
from dataclasses import astuple, dataclass
from typing import Any

from services.web.asking import Desk
from services.web.own.forms import OwnCommand
from shared.contracts.agendas import Endorsed
from shared.contracts.base import Ask, Refusal
from shared.contracts.desk import RevokeCalendar
from shared.contracts.finding import TimeMarked
from shared.contracts.followups import FollowUpView
from shared.contracts.meetings import DeclarePresence, MyMeetings, PresenceRecorded, RecordRsvp, RsvpRecorded
from shared.contracts.minutes import AskCorrection
from shared.contracts.minuting import OpinionGiven
from shared.contracts.motions import BallotRecorded, CastBallot, SecretBallotStanding
from shared.contracts.polls import PollBallotRecorded, PollView, PutForward, SecretPollStanding
from shared.contracts.preferences import Preferences
from shared.contracts.proceedings import ObjectionRecorded
from shared.contracts.requests import RequestRecorded
from shared.settings import Settings
from shared.texts import agendas as agenda_texts
from shared.texts import chat_objections as objection_texts
from shared.texts import chat_opinion as opinion_texts
from shared.texts import chat_polls as chat_poll_texts
from shared.texts import chat_settings as settings_texts
from shared.texts import finding as finding_texts
from shared.texts import followups as followup_texts
from shared.texts import requests as request_texts
from shared.texts import web_own as texts
from shared.texts import web_polls as poll_texts
from shared.texts.refusals import sentence

LONGEST = 4_000
WISHES = "wishes"


@dataclass(frozen=True)
class Said:
    """One line for the member. `subject` and `value` = what then stood in the record, to notice an answer from an old page."""

    ok: bool
    text: str
    subject: str = ""
    value: str = ""


async def carry_out(desk: Desk, command: OwnCommand) -> Said:
    """Sends the command and puts its answer into words."""
    question: Ask[Any] = command
    answer = await desk.member.ask(question)
    match answer:
        case Refusal():
            return Said(False, sentence(answer))
        case RsvpRecorded() if isinstance(command, RecordRsvp):
            return Said(True, texts.rsvp_recorded(answer), command.meeting, answer.answer)
        case PresenceRecorded():
            return Said(True, texts.presence_recorded(answer, isinstance(command, DeclarePresence) and command.code is not None))
        case BallotRecorded() if isinstance(command, CastBallot):
            return Said(True, texts.ballot_recorded(answer), command.motion, answer.choice)
        case TimeMarked():
            return Said(True, finding_texts.marked(answer))
        case Endorsed():
            return Said(True, agenda_texts.endorsed(answer.issue, answer.changed))
        case RequestRecorded():
            return Said(True, request_texts.recorded(answer))
        case PollBallotRecorded():
            return Said(True, poll_texts.recorded(answer))
        case FollowUpView():
            return Said(True, followup_texts.reported(answer))
        case PollView():
            stands = isinstance(command, PutForward)
            return Said(True, chat_poll_texts.stood(answer) if stands else chat_poll_texts.stepped_down(answer))
        case SecretPollStanding():
            return Said(True, poll_texts.cast(answer))
        case Preferences():
            return Said(True, settings_texts.chosen(answer), WISHES, settings_texts.chosen(answer))
        case ObjectionRecorded():
            return Said(True, objection_texts.on_page(answer))
        case SecretBallotStanding():
            return Said(True, texts.secret_cast(answer))
        case OpinionGiven():
            return Said(True, opinion_texts.given(answer, more=False))
        case _ if isinstance(command, RevokeCalendar):
            return Said(True, texts.CALENDAR_CHANGED)
        case _:
            return Said(True, texts.correction_asked() if isinstance(command, AskCorrection) else texts.minutes_confirmed(answer))


def is_stale(said: Said, mine: MyMeetings, wishes: Preferences | None = None) -> bool:
    """Whether the record now says something else: the press came twice from an old page, and its first answer was given again."""
    standing = {row.meeting.id: str(row.answer or "") for row in mine.items}
    standing |= {motion: choice for row in mine.items for motion, choice in row.ballots.items()}
    standing |= {WISHES: settings_texts.chosen(wishes)} if wishes else {}
    return said.ok and bool(said.subject) and standing.get(said.subject, said.value) != said.value


def sealed(said: Said, settings: Settings, fingerprint: str) -> str:
    payload = base64.urlsafe_b64encode(json.dumps(astuple(said), ensure_ascii=False).encode()).rstrip(b"=").decode()
    return f"{payload}.{_seal(payload, settings, fingerprint)}"


def unsealed(text: str, settings: Settings, fingerprint: str) -> Said | None:
    """What was said, or None where it was not said by us to this member."""
    payload, _, seal = text[:LONGEST].partition(".")
    if not seal or not hmac.compare_digest(seal.encode(), _seal(payload, settings, fingerprint).encode()):
        return None
    return Said(*json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))))


def _seal(payload: str, settings: Settings, fingerprint: str) -> str:
    return hmac.new(settings.key, f"said:{fingerprint}:{payload}".encode(), hashlib.sha256).hexdigest()[:32]
