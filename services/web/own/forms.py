"""What comes in from the forms, read into a closed set of commands; nothing else gets past here."""

import hashlib
import hmac
import re
from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from starlette.requests import Request

from services.web.errors import BadRequest, Forbidden
from services.web.own import poll_forms, wishes
from shared.contracts.agendas import EndorseIssue
from shared.contracts.base import Actor
from shared.contracts.desk import RevokeCalendar
from shared.contracts.finding import MarkTime
from shared.contracts.followups import FollowUpState, ReportFollowUp
from shared.contracts.meetings import DeclarePresence, RecordRsvp, RsvpAnswer
from shared.contracts.minutes import AskCorrection, ConfirmMinutes
from shared.contracts.minuting import GiveOpinion
from shared.contracts.motions import CastBallot, CastSecretBallot, Choice
from shared.contracts.polls import CastPollBallot, CastSecretPollBallot, PutForward, StepDown
from shared.contracts.preferences import ChoosePreferences
from shared.contracts.proceedings import Object
from shared.contracts.requests import StartRequest, SupportRequest
from shared.settings import Settings
from shared.texts import web_own as texts

FIELDS = 30
CODE_LENGTH = 16
TEXT_LENGTH = 2_000
OPINION_LENGTH = 5_000

OwnCommand = (
    RecordRsvp
    | DeclarePresence
    | CastBallot
    | CastSecretBallot
    | Object
    | ConfirmMinutes
    | AskCorrection
    | GiveOpinion
    | RevokeCalendar
    | MarkTime
    | EndorseIssue
    | StartRequest
    | SupportRequest
    | CastPollBallot
    | CastSecretPollBallot
    | ChoosePreferences
    | PutForward
    | ReportFollowUp
    | StepDown
)

_KEY = re.compile(r"[0-9a-z]{12}")
SLUG = re.compile(r"\w[\w.-]{0,99}")
_MARK = re.compile(r"(?P<can>yes|no)-(?P<number>\d)")
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def guard(settings: Settings, fingerprint: str) -> str:
    """The word that a form of this member's own page carries, and no other site can know."""
    return hmac.new(settings.key, f"form:{fingerprint}".encode(), hashlib.sha256).hexdigest()[:32]


async def read_form(request: Request, settings: Settings, fingerprint: str) -> Mapping[str, str]:
    """The fields of a form of ours; raises BadRequest for what is no form, Forbidden for one that comes from elsewhere."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise BadRequest()
    _from_here(request, settings)
    try:
        fields = dict(parse_qsl((await request.body()).decode("utf-8"), keep_blank_values=True, max_num_fields=FIELDS))
    except ValueError as exc:
        raise BadRequest() from exc
    if not hmac.compare_digest(fields.get("guard", "").encode(), guard(settings, fingerprint).encode()):
        raise Forbidden()
    return fields


def _from_here(request: Request, settings: Settings) -> None:
    """Browsers that say where a form stood must say: here. ("null" is what a page with no-referrer sends of itself.)"""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise Forbidden()
    origin = request.headers.get("origin", "null")
    ours = {request.headers.get("host"), urlsplit(settings.public_base).netloc}
    if origin != "null" and origin.partition("://")[2] not in ours:
        raise Forbidden()


def read_command(fields: Mapping[str, str], actor: Actor) -> OwnCommand:
    """The command that a pressed button means; raises BadRequest for anything else."""
    key = fields.get("key", "")
    if not _KEY.fullmatch(key):
        raise BadRequest()
    action, subject, value = (fields.get(name, "") for name in ("action", "subject", "value"))
    if not _ID.fullmatch(subject):
        raise BadRequest()
    if action in poll_forms.ACTIONS:
        value = poll_forms.digested(fields)
    # The key is made with the page, and one page has many buttons: each is a command of its own.
    digest = hashlib.sha256("\0".join((action, subject, value, fields.get("code", ""), fields.get("text", ""))).encode())
    whole = f"page:{actor.id[:16]}:{key}:{digest.hexdigest()[:16]}"
    return _command(action, subject, value, fields, whole, actor)


def _command(action: str, subject: str, value: str, fields: Mapping[str, str], key: str, actor: Actor) -> OwnCommand:
    match action:
        case poll_forms.OPEN | poll_forms.SECRET:
            return poll_forms.command(fields, subject, key, actor)
        case wishes.ACTION:
            return wishes.command(fields, key, actor)
        case "rsvp" if value in set(RsvpAnswer):
            return RecordRsvp(idempotency_key=key, actor=actor, meeting=subject, answer=RsvpAnswer(value))
        case "arrive":
            about = {"idempotency_key": key, "actor": actor, "meeting": subject}
            if value == "online":
                return DeclarePresence(**about, online=True)
            return DeclarePresence(**about, code=_code(fields.get("code", "")))
        case "away":
            return DeclarePresence(idempotency_key=key, actor=actor, meeting=subject, leave=True)
        case "ballot" if value in set(Choice):
            return CastBallot(idempotency_key=key, actor=actor, motion=subject, choice=Choice(value))
        case "urn" if value in set(Choice):
            return CastSecretBallot(idempotency_key=key, actor=actor, motion=subject, choice=Choice(value))
        case "object" if value in ("stands", "taken_back"):
            back, text = value == "taken_back", fields.get("text", "").replace("\r\n", "\n").strip()
            return Object(idempotency_key=key, actor=actor, motion=subject, text="" if back else text, take_back=back)
        case "confirm":
            return ConfirmMinutes(idempotency_key=key, actor=actor, meeting=subject)
        case "correct":
            return AskCorrection(idempotency_key=key, actor=actor, meeting=subject, text=_text(fields.get("text", "")))
        case "time" if found := _MARK.fullmatch(value):
            number, can = int(found["number"]), found["can"] == "yes"
            return MarkTime(idempotency_key=key, actor=actor, finding=subject, number=number, can=can)
        case "endorse":
            return EndorseIssue(idempotency_key=key, actor=actor, issue=subject)
        case "opinion" if value.isdecimal() and len(value) <= 3:
            text = _long(fields.get("text", ""))
            return GiveOpinion(idempotency_key=key, actor=actor, meeting=subject, item=int(value), text=text)
        case "support" if value in ("yes", "no"):
            return SupportRequest(idempotency_key=key, actor=actor, request=subject, support=value == "yes")
        case "request":
            return StartRequest(idempotency_key=key, actor=actor, body=_body(value), purpose=_text(fields.get("text", "")))
        case "stand" if value in ("yes", "no"):
            kind = PutForward if value == "yes" else StepDown
            return kind(idempotency_key=key, actor=actor, poll=subject)
        case "followup" if value in set(FollowUpState):
            text = fields.get("text", "").replace("\r\n", "\n").strip()
            return ReportFollowUp(
                idempotency_key=key, actor=actor, followup=subject, state=FollowUpState(value), reason=text or None
            )
        case "calendar":
            return RevokeCalendar(idempotency_key=key, actor=actor)
    raise BadRequest()


def _body(given: str) -> str | None:
    if given and not SLUG.fullmatch(given):
        raise BadRequest()
    return given or None


def _code(given: str) -> str | None:
    code = re.sub(r"[\s-]", "", given)
    if len(code) > CODE_LENGTH:
        raise BadRequest(texts.CODE_UNREADABLE)
    return code or None


def _long(given: str) -> str:
    """Empty takes back what was written."""
    text = given.replace("\r\n", "\n").strip()
    if len(text) > OPINION_LENGTH:
        raise BadRequest(texts.opinion_too_long(len(text), OPINION_LENGTH))
    return text


def _text(given: str) -> str:
    text = given.replace("\r\n", "\n").strip()
    if not text:
        raise BadRequest(texts.CORRECTION_EMPTY)
    if len(text) > TEXT_LENGTH:
        raise BadRequest(texts.correction_too_long(len(text), TEXT_LENGTH))
    return text
