"""The year's record: what was held, who came, what was decided, what fell due; the same for the same seed."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from deploy.simulation.plan import BodyPlan
from shared.contracts.deadlines import DeadlineKind, DeadlineView, VerifyView
from shared.contracts.meetings import MeetingView
from shared.contracts.motions import MotionView
from shared.contracts.roll import RosterReport

DECISION = ("title", "ballot", "rule", "outcome", "reason", "cite", "default", "text")
MEETINGS = ("held", "lapsed", "called_again", "quorum_lost")
TOLD_DEADLINES = (DeadlineKind.NOTICE, DeadlineKind.MINUTES_DRAFT, DeadlineKind.MINUTES_CONFIRMATION)


@dataclass
class BodyRecord:
    """One body's year."""

    plan: BodyPlan
    name: str
    enrolled_at_start: int = 0
    enrolled_at_end: int = 0
    held: int = 0
    lapsed: int = 0
    called_again: int = 0
    quorum_lost: int = 0
    present: int = 0
    enrolled: int = 0
    published: int = 0
    corrections: int = 0
    added: int = 0
    ended: int = 0
    reappointed: int = 0
    terms: list[tuple[str, str, str]] = field(default_factory=list)
    calling: asyncio.Lock = field(default_factory=asyncio.Lock)  # session numbers are given in the order of the calls
    decisions: list[dict[str, Any]] = field(default_factory=list)
    deadlines: dict[str, DeadlineView] = field(default_factory=dict)

    def enrolled_on(self, day: date) -> set[str]:
        """Whom the clerk's file has on the roll that day (ISO dates compare as text; a blank end is open)."""
        on = day.isoformat()
        return {name for name, starts, ends in self.terms if starts <= on and (not ends or on <= ends)}

    def take_meeting(self, meeting: MeetingView) -> None:
        """A meeting that was held, at its close."""
        self.held += 1
        self.present += meeting.present or 0
        self.enrolled += meeting.enrolled

    def take_motion(self, meeting: MeetingView, motion: MotionView) -> None:
        told = {"body": self.plan.body, "session": meeting.session, "date": meeting.starts.date().isoformat()}
        self.decisions.append(told | {key: getattr(motion, key) for key in DECISION})

    def take_report(self, report: RosterReport, reappointed: int = 0) -> None:
        self.added += report.added
        self.ended += report.ended
        self.reappointed += reappointed
        self.enrolled_at_end = report.enrolled

    def as_fields(self) -> dict[str, Any]:
        decisions = sorted(self.decisions, key=lambda one: (one["date"], one["session"], one["title"]))
        return {
            "slug": self.plan.body, "name": self.name, "planned": len(self.plan.meetings), "basis": self.plan.basis.value,
            "enrolled": {"start": self.enrolled_at_start, "end": self.enrolled_at_end},
            "members": {"added": self.added, "ended": self.ended, "reappointed": self.reappointed},
            "meetings": {
                "held": self.held, "lapsed": self.lapsed, "called_again": self.called_again, "quorum_lost": self.quorum_lost,
            },
            "attendance": {"present": self.present, "enrolled": self.enrolled},
            "outcomes": dict(sorted(Counter(one["outcome"] for one in decisions).items())),
            "minutes": {"published": self.published, "corrections": self.corrections},
            "deadlines": self._deadlines(),
            "decisions": decisions,
        }  # fmt: skip

    def _deadlines(self) -> dict[str, dict[str, int]]:
        """By kind: how many there were, how many were met in time, how many fell due first."""
        found = {}
        for kind in TOLD_DEADLINES:
            of_kind = [one for one in self.deadlines.values() if one.kind is kind]
            late = sum(one.fired_at is not None for one in of_kind)
            found[kind.value] = {"set": len(of_kind), "met": len(of_kind) - late, "overdue": late}
        return found


@dataclass
class YearRecord:
    """`simulated` says in Korean what was made up beyond the charter."""

    charter: str
    name: str
    year: int
    seed: int
    simulated: tuple[str, ...]
    bodies: dict[str, BodyRecord]
    verify: VerifyView | None = None

    def take_deadlines(self, views: Iterable[DeadlineView]) -> None:
        for view in views:
            self.bodies[view.body].deadlines[view.id] = view

    def as_fields(self) -> dict[str, Any]:
        bodies = [body.as_fields() for body in self.bodies.values()]
        chains = sorted(self.verify.bodies, key=lambda chain: chain.slug) if self.verify else []
        outcomes: Counter[str] = Counter()
        for body in bodies:
            outcomes.update(body["outcomes"])
        return {
            "ok": self.verify is not None and self.verify.ok, "charter": self.charter, "name": self.name, "year": self.year,
            "seed": self.seed, "simulated": list(self.simulated),
            "meetings": {key: sum(body["meetings"][key] for body in bodies) for key in MEETINGS},
            "outcomes": dict(sorted(outcomes.items())),
            "rules": sorted({one["rule"] for body in bodies for one in body["decisions"]}),
            "ballots": sorted({one["ballot"] for body in bodies for one in body["decisions"]}),
            "bodies": bodies,
            "verify": {
                "ok": self.verify is not None and self.verify.ok,
                "bodies": [{"slug": chain.slug, "rows": chain.rows, "ok": chain.ok} for chain in chains],
            },
        }  # fmt: skip
