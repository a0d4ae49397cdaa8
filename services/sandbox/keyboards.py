"""Reply markup, checked as Telegram checks it."""

from __future__ import annotations

from typing import Any

from services.sandbox.errors import ApiError, bad_request

DATA_BYTES = 64
BUTTONS = 100
_KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")


def checked_markup(markup: Any) -> dict[str, Any] | None:
    """The markup as it will be stored, None when there is none; a wrong one raises Telegram's 400."""
    if markup is None or markup == {}:
        return None
    if not isinstance(markup, dict) or not any(kind in markup for kind in _KINDS):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        return _inline(markup["inline_keyboard"])
    if "keyboard" in markup:
        return {**markup, "keyboard": [[_plain(button) for button in row] for row in _rows(markup["keyboard"])]}
    return dict(markup)


def _rows(rows: Any) -> list[list[Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request("can't parse reply keyboard markup JSON object")
    return [row for row in rows if row]


def _plain(button: Any) -> dict[str, Any]:
    return {"text": button} if isinstance(button, str) else dict(button)


def _inline(keyboard: Any) -> dict[str, Any] | None:
    rows = [[_inline_button(button) for button in row] for row in _rows(keyboard)]
    if sum(len(row) for row in rows) > BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict) or not str(button.get("text") or "").strip():
        raise _unparsable('Field "text" must be a non-empty String')
    kept = {key: value for key, value in button.items() if value is not None}
    if len(kept) == 1:
        raise _unparsable("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in kept and not 1 <= len(str(kept["callback_data"]).encode()) <= DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in kept and not str(kept["url"]).startswith(("http://", "https://", "tg://", "t.me/")):
        raise bad_request(f"inline keyboard button URL '{kept['url']}' is invalid: Wrong HTTP URL")
    return kept


def _unparsable(why: str) -> ApiError:
    return bad_request(f"can't parse inline keyboard button: {why}")
