"""How fast we may speak: the messenger's windows slide, so what was sent in the last minute is counted, not a bucket refilled."""

from collections import defaultdict, deque

ALL_PER_SECOND = 30
ALL_WINDOW = 1.005
AGAIN_SECONDS = 0.01  # while calls are under way, until one of them has ended
PRIVATE_GAP = 1.05
GROUP_GAP = 3.0  # 20 a minute
GROUP_URGENT_GAP = 1.05
GROUP_PER_MINUTE = 19
GROUP_KEPT_FOR_URGENT = 4


class Pacing:
    """Times are seconds of any steady clock. A group (negative id) keeps room in its minute for results and openings.

    When the messenger counts a call is not known, only that it lies between its beginning and its end. So a call keeps its place
    among those of one second until a second after its end: whatever the line does, the messenger never counts more.
    """

    def __init__(self) -> None:
        self._under_way: set[int] = set()  # chats; each has one call at a time
        self._all: deque[float] = deque()  # ends
        self._chats: defaultdict[int, deque[float]] = defaultdict(lambda: deque(maxlen=GROUP_PER_MINUTE + 1))
        self._held: dict[int, float] = {}

    def wait(self, chat_id: int, now: float, *, urgent: bool) -> float:
        """Seconds until the chat may get its next message or edit; 0 or less: now."""
        return max(
            self._held.get(chat_id, now) - now,
            self.wait_overall(now),
            self._wait_in_chat(chat_id, now, urgent=urgent),
        )

    def wait_overall(self, now: float) -> float:
        """Seconds until anybody at all may get a message; 0 or less: now."""
        room = ALL_PER_SECOND - len(self._under_way)
        return _until_room(self._all, room, ALL_WINDOW, now) if room > 0 else AGAIN_SECONDS

    def begun(self, chat_id: int, now: float) -> None:
        self._under_way.add(chat_id)
        self._chats[chat_id].append(now)

    def ended(self, chat_id: int, now: float) -> None:
        """Its call is over, well or not."""
        if chat_id in self._under_way:
            self._under_way.discard(chat_id)
            self._all.append(now)

    def not_sent(self, chat_id: int) -> None:
        """Takes back the last `begun` of a chat: nothing had to be said."""
        self._under_way.discard(chat_id)
        if self._chats[chat_id]:
            self._chats[chat_id].pop()

    def hold(self, chat_id: int, until: float) -> None:
        """The messenger asked to wait."""
        self._held[chat_id] = until

    def _wait_in_chat(self, chat_id: int, now: float, *, urgent: bool) -> float:
        sent = self._chats.get(chat_id)
        if not sent:
            return 0.0
        if chat_id > 0:
            wait = sent[-1] + PRIVATE_GAP - now
            return max(wait, 0.0)
        gap = GROUP_URGENT_GAP if urgent else GROUP_GAP
        room = GROUP_PER_MINUTE if urgent else GROUP_PER_MINUTE - GROUP_KEPT_FOR_URGENT
        return max(sent[-1] + gap - now, _until_room(sent, room, 60.0, now))

    def forget_quiet(self, now: float) -> None:
        """Drops chats that were not spoken to for a minute."""
        for chat_id in [chat for chat, sent in self._chats.items() if not sent or sent[-1] < now - 60]:
            del self._chats[chat_id]
        self._held = {chat: until for chat, until in self._held.items() if until > now}


class NoPacing(Pacing):
    """For a stand-in messenger without limits, where hours are played in seconds: only a request to wait is obeyed."""

    def wait(self, chat_id: int, now: float, *, urgent: bool) -> float:
        return max(self._held.get(chat_id, now) - now, 0.0)

    def wait_overall(self, now: float) -> float:
        return 0.0


def _until_room(sent: deque[float], room: int, window: float, now: float) -> float:
    while sent and sent[0] <= now - window:
        sent.popleft()
    return sent[-room] + window - now if len(sent) >= room else 0.0
