"""Groups and people: privacy mode, anonymous admins, migration, presses, forwards, contacts."""

from __future__ import annotations

from typing import Any

import pytest

from services.sandbox.client import Person, SandboxClient, SandboxRefused
from services.sandbox.service import Sandbox
from tests.sandbox.conftest import DESK, call_bot

KEYS = {"inline_keyboard": [[{"text": "찬성", "callback_data": "yes"}, {"text": "달력", "url": "https://example.org/a.ics"}]]}


async def heard(sandbox: Sandbox, kind: str = "message") -> list[dict[str, Any]]:
    updates = (await call_bot(sandbox, "getUpdates"))["result"]
    return [update[kind] for update in updates if kind in update]


@pytest.fixture
async def chair(client: SandboxClient) -> Person:
    return await client.user("박의장", username="chair_park", phone="+82-10-1111-2222")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("그냥 말", False),
        ("/meetings", True),
        ("/meetings@hyeopchi_bot", True),
        ("/meetings@other_bot", False),
        ("@hyeopchi_bot 도와주세요", True),
        ("경로/meetings", False),
    ],
    ids=["talk", "command", "own command", "other's command", "mention", "slash inside"],
)
async def test_privacy_mode_shows_the_bot_only_what_is_for_it(
    sandbox: Sandbox, client: SandboxClient, chair: Person, text: str, seen: bool
) -> None:
    group = await client.group("분과", chair, ["hyeopchi_bot"])
    await chair.say(group, text)
    assert (text in [message.get("text") for message in await heard(sandbox)]) is seen


async def test_privacy_mode_shows_replies_to_the_bot(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    group = await client.group("분과", chair, ["hyeopchi_bot"])
    notice = (await call_bot(sandbox, "sendMessage", chat_id=group, text="참석하십니까"))["result"]
    await chair.say(group, "네", reply_to=notice["message_id"])
    reply = (await heard(sandbox))[-1]
    assert (reply["text"], reply["reply_to_message"]["text"]) == ("네", "참석하십니까")


async def test_admin_bot_sees_everything_and_who_comes(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    group = await client.group("분과", chair, ["hyeopchi_bot"])
    await client.place(group, "hyeopchi_bot", "administrator")
    await call_bot(sandbox, "getUpdates", allowed_updates=["message", "chat_member"])
    await chair.say(group, "그냥 말")
    await client.place(group, await client.user("새 위원"))
    assert "그냥 말" in [message.get("text") for message in await heard(sandbox)]
    [joined] = await heard(sandbox, "chat_member")
    assert (joined["old_chat_member"]["status"], joined["new_chat_member"]["status"]) == ("left", "member")


async def test_anonymous_admin_has_no_person_but_the_press_has(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    group = await client.group("분과", chair, ["hyeopchi_bot"])
    await client.place(group, chair, "administrator", anonymous=True)
    notice = (await call_bot(sandbox, "sendMessage", chat_id=group, text="표결", reply_markup=KEYS))["result"]
    await chair.say(group, "/meetings")
    spoken = (await heard(sandbox))[-1]
    assert (spoken["from"]["id"], spoken["sender_chat"]["id"]) == (1087968824, group)
    await chair.tap(group, notice["message_id"], label="찬성")
    [press] = await heard(sandbox, "callback_query")
    assert press["from"]["id"] == chair.id


async def test_migration_refuses_the_old_id_and_tells_the_bot(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    group = await client.group("작은 모임", chair, ["hyeopchi_bot"], kind="group")
    new_id = await client.migrate(group)
    refused = await call_bot(sandbox, "sendMessage", chat_id=group, text="어디입니까")
    assert refused["parameters"] == {"migrate_to_chat_id": new_id}
    assert (await call_bot(sandbox, "sendMessage", chat_id=new_id, text="여기입니다"))["ok"]
    told = [(m["chat"]["id"], m.get("migrate_to_chat_id"), m.get("migrate_from_chat_id")) for m in await heard(sandbox)]
    assert told[-2:] == [(group, new_id, None), (new_id, None, group)]
    with pytest.raises(SandboxRefused, match="chat_moved"):
        await chair.say(group, "옛 방")


async def test_press_by_data_label_and_forged_data(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    await chair.start("hyeopchi_bot")
    sent = (await call_bot(sandbox, "sendMessage", chat_id=chair.id, text="표결", reply_markup=KEYS))["result"]
    number = sent["message_id"]
    assert await chair.tap("hyeopchi_bot", number, label="달력") == {"url": "https://example.org/a.ics"}
    await chair.tap("hyeopchi_bot", number, data="yes")
    with pytest.raises(SandboxRefused, match="no_such_button"):
        await chair.tap("hyeopchi_bot", number, data="no")
    await chair.tap("hyeopchi_bot", number, data="no", forged=True)
    assert [press["data"] for press in await heard(sandbox, "callback_query")] == ["yes", "no"]


async def test_answer_reaches_the_presser_once(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    await chair.start("hyeopchi_bot")
    sent = (await call_bot(sandbox, "sendMessage", chat_id=chair.id, text="표결", reply_markup=KEYS))["result"]
    made = await chair.tap("hyeopchi_bot", sent["message_id"], label="찬성")
    answered = {"callback_query_id": made["press"], "text": "찬성으로 기록했습니다"}
    assert (await call_bot(sandbox, "answerCallbackQuery", token=DESK.token, **answered))["error_code"] == 400
    assert (await call_bot(sandbox, "answerCallbackQuery", callback_query_id=made["press"], text="가" * 201))["error_code"] == 400
    assert (await call_bot(sandbox, "answerCallbackQuery", **answered))["ok"]
    assert (await chair.answer(made["press"])).text == "찬성으로 기록했습니다"
    assert "too old" in (await call_bot(sandbox, "answerCallbackQuery", **answered))["description"]


async def test_forwarded_message_loses_its_buttons(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    group = await client.group("분과", chair, ["hyeopchi_bot"])
    sent = (await call_bot(sandbox, "sendMessage", chat_id=group, text="표결", reply_markup=KEYS))["result"]
    await chair.forward(group, sent["message_id"], "hyeopchi_bot")
    [copy] = [message for message in await heard(sandbox) if "forward_origin" in message]
    assert "reply_markup" not in copy and copy["forward_origin"]["sender_user"]["username"] == "hyeopchi_bot"


async def test_contact_of_another_person_says_so(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    other = await client.user("김민수", phone="+821033334444")
    await chair.share_contact("hyeopchi_bot")
    await chair.share_contact("hyeopchi_bot", of=other)
    shared = [(message["contact"]["user_id"], message["contact"]["phone_number"]) for message in await heard(sandbox)]
    assert shared == [(chair.id, "+821011112222"), (other.id, "+821033334444")]


async def test_block_and_return_are_told(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    await chair.start("hyeopchi_bot")
    await chair.block("hyeopchi_bot")
    await chair.say("hyeopchi_bot", "다시 왔습니다")
    assert [change["new_chat_member"]["status"] for change in await heard(sandbox, "my_chat_member")] == ["kicked", "member"]


async def test_edit_by_a_person_is_an_edited_message(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    said = await chair.say("hyeopchi_bot", "오후 2시")
    await chair.edit("hyeopchi_bot", said["message_id"], "오후 3시")
    [edited] = await heard(sandbox, "edited_message")
    assert edited["text"] == "오후 3시" and edited["message_id"] == said["message_id"]


@pytest.mark.parametrize("payload", ["가", "a" * 65, "a b"], ids=["hangul", "65 characters", "space"])
async def test_start_payload_out_of_bounds_is_refused(client: SandboxClient, chair: Person, payload: str) -> None:
    with pytest.raises(SandboxRefused, match="start_payload"):
        await chair.start("hyeopchi_bot", payload)


async def test_outsider_neither_reads_nor_presses(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    group = await client.group("분과", chair, ["hyeopchi_bot"])
    outsider = await client.user("지나가는 이")
    for attempt in (outsider.messages(group), outsider.say(group, "안녕하세요"), outsider.tap(group, 1, data="yes")):
        with pytest.raises(SandboxRefused, match="not_a_member"):
            await attempt


async def test_reset_keeps_the_bots_only(sandbox: Sandbox, client: SandboxClient, chair: Person) -> None:
    await chair.start("hyeopchi_bot")
    await client.reset()
    assert await client.people() == [] and await client.pending("hyeopchi_bot") == []
    assert (await call_bot(sandbox, "getMe"))["result"]["username"] == "hyeopchi_bot"
