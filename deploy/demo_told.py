"""What the story has made so far, and who comes to which meeting."""

from dataclasses import dataclass, field

from deploy.demo_cast import Player
from deploy.demo_hall import Hall
from deploy.demo_screen import Screen
from deploy.demo_stage import Stage
from shared.contracts.deadlines import VerifyView
from shared.contracts.meetings import MeetingView, ShowMeeting
from shared.contracts.minutes import MinutesView
from shared.texts import demo as texts

COUNCIL, SUBCOMMITTEE = "guro", "guro-agenda"


@dataclass
class Told:
    """What the story has made so far."""

    stage: Stage
    screen: Screen
    halls: dict[str, Hall] = field(default_factory=dict)
    meetings: dict[str, MeetingView] = field(default_factory=dict)
    minutes: dict[str, MinutesView] = field(default_factory=dict)
    calendars: list[str] = field(default_factory=list)
    verified: VerifyView | None = None

    async def now(self, body: str) -> MeetingView:
        """The body's meeting as it stands at this moment."""
        self.meetings[body] = await self.stage.ask(ShowMeeting(meeting=self.meetings[body].id))
        return self.meetings[body]


def in_order(hall: Hall) -> list[Player]:
    """Those without a messenger first, so that they are among those who come."""
    return sorted(hall.players.values(), key=lambda player: player.person is not None)


def who_comes(told: Told, body: str) -> list[Player]:
    """The members who are present at the body's meeting in the end."""
    return in_order(told.halls[body])[: texts.PRESENT[body]]
