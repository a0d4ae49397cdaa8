"""Hand-written stand-ins for the messenger and for time."""

from dataclasses import dataclass, field

from services.bot.telegram.port import Keyboard, MessengerError


@dataclass
class Told:
    """One call as the messenger saw it."""

    how: str  # send | edit | answer | pin
    chat_id: int = 0
    text: str = ""
    message_id: int = 0
    keyboard: Keyboard = ()
    silent: bool = False
    callback_id: str = ""
    url: str | None = None
    at: float = 0.0


@dataclass
class Ticks:
    """A steady clock that moves only when told to."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class FakeMessenger:
    """A MessengerPort that keeps what it was told; `faults` are raised by the next sends and edits, one each."""

    ticks: Ticks = field(default_factory=Ticks)
    told: list[Told] = field(default_factory=list)
    faults: list[MessengerError | None] = field(default_factory=list)
    answer_faults: list[MessengerError] = field(default_factory=list)
    last_id: int = 100

    def _fail(self) -> None:
        fault = self.faults.pop(0) if self.faults else None
        if fault is not None:
            raise fault

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int:
        self._fail()
        self.last_id += 1
        self.told.append(Told("send", chat_id, text, self.last_id, keyboard, silent, at=self.ticks.now))
        return self.last_id

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        self._fail()
        self.told.append(Told("edit", chat_id, text, message_id, keyboard, at=self.ticks.now))

    async def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        if self.answer_faults:
            raise self.answer_faults.pop(0)
        self.told.append(Told("answer", text=text, callback_id=callback_id, url=url, at=self.ticks.now))

    async def pin(self, chat_id: int, message_id: int) -> None:
        self.told.append(Told("pin", chat_id, message_id=message_id, at=self.ticks.now))

    def texts(self, chat_id: int | None = None) -> list[str]:
        return [told.text for told in self.told if chat_id in (None, told.chat_id)]
