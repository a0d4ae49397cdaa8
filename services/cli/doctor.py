"""`hyeopchi doctor`: what is wrong, and what to do."""

import asyncio

import typer

from services.cli.desk import Desk
from services.cli.failing import Failure
from services.cli.options import AsJson, Data
from shared.texts import cli_help as texts

app = typer.Typer()


@app.command("doctor", help=texts.DOCTOR)
def doctor(data: Data = None, as_json: AsJson = False) -> None:
    from deploy.doctor.examine import examine
    from deploy.doctor.finding import State, wrong
    from deploy.logs import log_to_file
    from shared.settings import SettingsFault
    from shared.texts import doctor as said

    desk = Desk(data, as_json)
    try:
        settings = desk.settings()
        log_to_file(settings)
        found = asyncio.run(examine(settings))
    except SettingsFault as exc:
        found = [wrong("settings", str(exc))]  # nothing else can be looked at
    checks = [{"check": one.check, "state": str(one.state), "text": one.text} for one in found]
    problems = sum(one.state is State.PROBLEM for one in found)
    if not problems or not as_json:
        desk.show({"ok": not problems, "checks": checks}, lambda: [said.line(one.check, one.state, one.text) for one in found])
    if problems:
        raise Failure("problems", said.problems(problems), more={"ok": False, "checks": checks})
