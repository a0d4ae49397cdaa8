"""Every method the sandbox knows, on one screen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from services.sandbox.api import about, answers, files, sending, updates
from services.sandbox.api.call import Call

Method = Callable[[Call], Awaitable[Any]]

METHODS: dict[str, Method] = {
    "getme": about.get_me,
    "setwebhook": updates.set_webhook,
    "deletewebhook": updates.delete_webhook,
    "getwebhookinfo": updates.get_webhook_info,
    "sendmessage": sending.send_message,
    "senddocument": files.send_document,
    "sendphoto": files.send_photo,
    "getfile": files.get_file,
    "editmessagetext": sending.edit_message_text,
    "editmessagecaption": sending.edit_message_caption,
    "editmessagereplymarkup": sending.edit_message_reply_markup,
    "deletemessage": sending.delete_message,
    "pinchatmessage": sending.pin_chat_message,
    "unpinchatmessage": sending.unpin_chat_message,
    "unpinallchatmessages": sending.unpin_all_chat_messages,
    "answercallbackquery": answers.answer_callback_query,
    "getchat": about.get_chat,
    "getchatmember": about.get_chat_member,
    "getchatadministrators": about.get_chat_administrators,
    "getchatmembercount": about.get_chat_member_count,
    "leavechat": about.leave_chat,
    "setmycommands": about.set_my_commands,
    "getmycommands": about.get_my_commands,
    **dict.fromkeys(
        (
            "sendchataction", "deletemycommands", "setmydescription", "setmyshortdescription", "setmyname",
            "setchatmenubutton", "setmydefaultadministratorrights", "setmessagereaction", "logout", "close",
        ),
        about.accepted,
    ),
}  # fmt: skip
