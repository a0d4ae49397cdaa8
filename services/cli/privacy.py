"""`hyeopchi member export | erase` and `hyeopchi retention run`: what is held about a person, and that it ends."""

import asyncio
import json
import os
from pathlib import Path
from typing import Annotated, Any

from services.cli.asked_again import ask_again
from services.cli.desk import LONG_SECONDS, Asking, Desk, as_operator, by_hand, write_file
from services.cli.options import AsJson, Data, Yes, arg, opt, topic
from shared.texts import cli_help as common
from shared.texts import cli_privacy as texts

app = topic(texts.RETENTION)

MemberId = Annotated[str, arg("ID", common.MEMBER)]
Out = Annotated[Path | None, opt("--out", texts.OUT, "FILE")]

ACCOUNTS = "registry_account"


def export(member: MemberId, out: Out = None, data: Data = None, as_json: AsJson = False) -> None:
    desk = Desk(data, as_json)
    held = _held(desk, member)
    if out is None:
        desk.show(held, lambda: [json.dumps(held, ensure_ascii=False, indent=1)])
        return
    out.touch(mode=0o600) if not out.exists() else os.chmod(out, 0o600)
    write_file(out, json.dumps(held, ensure_ascii=False, indent=1).encode())
    rows = sum(len(found) for found in held["tables"].values())
    desk.show({"ok": True, "file": str(out), "rows": rows}, lambda: [texts.exported(str(out), rows)])


def erase(member: MemberId, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from deploy.personal import forget_chats
    from shared.contracts.privacy import EraseMember, EraseParticipation

    desk = Desk(data, as_json)
    held = _held(desk, member)
    ask_again(desk, texts.asking(held["name"]), yes)

    async def both(asking: Asking) -> None:
        # The scheduler first: it may refuse, for minutes that still need the name.
        await asking(EraseParticipation(member=member, name=held["name"], **by_hand()), seconds=LONG_SECONDS)
        await asking(EraseMember(member=member, **by_hand()), seconds=LONG_SECONDS)

    desk.converse(both)
    asyncio.run(forget_chats(desk.settings(), _accounts(held)))
    desk.show({"ok": True, "member": member, "stays": texts.STAYS}, lambda: texts.erased(member))


@app.command("run", help=texts.RUN)
def run(data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.privacy import RunRetention

    desk = Desk(data, as_json)
    done = desk.ask(lambda: RunRetention(**by_hand()), seconds=LONG_SECONDS)
    desk.show(done, lambda: [texts.retained(done.contacts, done.untied, done.accounts, done.invitations)])


def _held(desk: Desk, member: str) -> dict[str, Any]:
    """Everything of both services and both bots, as one document."""
    from deploy.personal import held_by_bots
    from shared.contracts.privacy import ExportMember, ExportParticipation

    async def both(asking: Asking) -> dict[str, Any]:
        person = await asking(ExportMember(member=member, **as_operator()), seconds=LONG_SECONDS)
        part = await asking(ExportParticipation(member=member, **as_operator()), seconds=LONG_SECONDS)
        return {"member": person.member, "name": person.name, "tables": person.tables | part.tables}

    held = desk.converse(both)
    held["tables"] |= asyncio.run(held_by_bots(desk.settings(), _accounts(held)))
    return held


def _accounts(held: dict[str, Any]) -> list[int]:
    return [int(row["external"]) for row in held["tables"][ACCOUNTS]]
