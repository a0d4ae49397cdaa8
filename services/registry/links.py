"""Secrets of links: pages and calendars can be shown again and revoked, invitations work once; fingerprints are stored."""

import base64
import hashlib
import hmac
from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry.tables import Link
from shared.ids import fingerprint

SECRET_BYTES = 16  # 128 bits, 22 characters


class Purpose(StrEnum):
    PAGE = "page"
    CALENDAR = "calendar"


class Links:
    """Derives secrets from the key of the settings, and makes addresses of them."""

    def __init__(self, key: bytes, public: str) -> None:
        self._key = key
        self._public = public

    def derived(self, text: str) -> str:
        """The secret for what `text` names, e.g. page:<member>:<generation>, as a link allows it."""
        digest = hmac.new(self._key, text.encode(), hashlib.sha256).digest()[:SECRET_BYTES]
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()

    def page(self, member: str, generation: int) -> str:
        return f"{self._public}/me/{self._token(Purpose.PAGE, member, generation)}"

    def calendar(self, member: str, generation: int) -> str:
        return f"{self._public}/calendar/member/{self._token(Purpose.CALENDAR, member, generation)}.ics"

    def invitation(self, bot: str, invitation: str) -> str:
        return f"https://t.me/{bot}?start={self.invitation_secret(invitation)}"

    def invitation_secret(self, invitation: str) -> str:
        return self.derived(f"invitation:{invitation}")

    def desk(self, link: str) -> str:
        return f"{self._public}/login/{self.desk_secret(link)}"

    def desk_secret(self, link: str) -> str:
        return self.derived(f"desk:{link}")

    def made_for(self, member: str, generation: int = 1) -> list[Link]:
        """Rows for a member's two links."""
        return [
            Link(
                member=member,
                purpose=purpose.value,
                generation=generation,
                fingerprint=fingerprint(self._token(purpose, member, generation)),
            )
            for purpose in Purpose
        ]

    async def refreshed(self, session: AsyncSession, members: Sequence[str]) -> dict[tuple[str, Purpose], int]:
        """(member, purpose) -> generation; fingerprints follow when the key of the settings has changed."""
        found: dict[tuple[str, Purpose], int] = {}
        for link in await session.scalars(select(Link).where(Link.member.in_(members))):
            purpose = Purpose(link.purpose)
            link.fingerprint = fingerprint(self._token(purpose, link.member, link.generation))
            found[link.member, purpose] = link.generation
        return found

    async def revoke(self, session: AsyncSession, member: str, *purposes: Purpose) -> None:
        """The next generation: the links known so far (of these purposes, or all) open nothing any more."""
        of = [purpose.value for purpose in purposes or Purpose]
        for link in await session.scalars(select(Link).where(Link.member == member, Link.purpose.in_(of))):
            link.generation += 1
            link.fingerprint = fingerprint(self._token(Purpose(link.purpose), member, link.generation))

    def _token(self, purpose: Purpose, member: str, generation: int) -> str:
        return self.derived(f"{purpose}:{member}:{generation}")


async def member_of_link(session: AsyncSession, purpose: Purpose, print_: str) -> str | None:
    """Whose link has this fingerprint."""
    return await session.scalar(select(Link.member).where(Link.purpose == purpose.value, Link.fingerprint == print_))
