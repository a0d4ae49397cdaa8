"""Addresses that the bot gives out, and the payloads of its own start links."""

from dataclasses import dataclass


@dataclass
class Links:
    """`base` is the web's address (None: it cannot be reached from a phone); `username` is known once the API has told it."""

    base: str | None
    username: str = ""

    def start(self, payload: str) -> str | None:
        return f"https://t.me/{self.username}?start={payload}" if self.username else None

    def meeting(self, meeting: str) -> str | None:
        return f"{self.base}/meetings/{meeting}" if self.base else None

    def minutes(self, meeting: str) -> str | None:
        return f"{self.base}/minutes/{meeting}" if self.base else None

    def calendar(self, body: str) -> str | None:
        return f"{self.base}/calendar/body/{body}.ics" if self.base else None
