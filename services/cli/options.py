"""Options and arguments that several commands share."""

from pathlib import Path
from typing import Annotated, Any

import typer

from shared.texts import cli_help as texts


def topic(help_text: str) -> typer.Typer:
    """A group of commands that shows its help when nothing is asked of it."""
    return typer.Typer(help=help_text, no_args_is_help=True, rich_markup_mode=None, add_completion=False)


def opt(name: str, help_text: str, metavar: str | None = None, least: int | None = None, most: int | None = None) -> Any:
    """An option under one name; `least` and `most` bound a number."""
    return typer.Option(name, help=help_text, metavar=metavar, show_default=True, min=least, max=most)


def arg(metavar: str, help_text: str) -> Any:
    """What stands at a place of its own, without a name."""
    return typer.Argument(metavar=metavar, help=help_text)


HIGHEST_CHAT = 2**52  # Telegram's numbers for people and chats stay below
HIGHEST_PORT = 65_535

Data = Annotated[Path | None, opt("--data", texts.DATA, "DIR")]
AsJson = Annotated[bool, opt("--json", texts.JSON)]
Yes = Annotated[bool, opt("--yes", texts.YES)]

Body = Annotated[str, opt("--body", texts.BODY, "SLUG")]
MaybeBody = Annotated[str | None, opt("--body", texts.BODY, "SLUG")]
Slug = Annotated[str, arg("SLUG", texts.BODY)]
Meeting = Annotated[str, opt("--meeting", texts.MEETING, "ID")]
MeetingId = Annotated[str, arg("ID", texts.MEETING)]
MotionId = Annotated[str, arg("ID", texts.MOTION)]
Member = Annotated[str, opt("--member", texts.MEMBER, "ID")]
MaybeMember = Annotated[str | None, opt("--member", texts.MEMBER, "ID")]
