"""What the minutes are made of besides votes: typed lines, written opinions, what is withheld, the office's own particulars."""

from datetime import date, datetime
from enum import StrEnum

from shared.contracts.base import View
from shared.rules.disclosure import Level


class LineKind(StrEnum):
    """What a line typed during the meeting is: 발언, 결정, 할일."""

    REMARK = "remark"
    DECISION = "decision"
    TODO = "todo"


class Line(View):
    """One typed line; `number` counts within the meeting."""

    number: int
    item: int
    kind: LineKind
    text: str
    at: datetime


class Opinion(View):
    """What a member wrote before the meeting (서면 의견); it is no ballot. `attended` = they then came all the same."""

    member: str
    name: str
    text: str
    attended: bool = False


class Disclosure(View):
    """How far something is open. `clause` is the number (호) of 정보공개법 제9조제1항; `reason` is published with it.

    `shown` stands in place of the remarks in what the public reads of a partly open item.
    """

    level: Level
    clause: int | None = None
    reason: str = ""
    shown: str = ""


class Signature(View):
    """One step of the office's own line of approval (결재선): 팀장, and who signed on which day."""

    office: str
    name: str = ""
    day: date | None = None


class Unconfirmed(View):
    """A member who was there and has not confirmed the version that stands."""

    member: str
    name: str


class RecordKind(StrEnum):
    """Whether the meeting asks for more than a summary: 속기록, 녹음기록."""

    SUMMARY = "summary"
    TRANSCRIPT = "transcript"
    RECORDING = "recording"


class VersionGlance(View):
    """One approved version of the minutes; `reason` is why it corrects the one before."""

    version: int
    state: str
    approved_at: datetime | None
    published_at: datetime | None
    reason: str = ""
    chain_head: str | None = None
