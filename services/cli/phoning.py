"""`hyeopchi call`: whom no messenger reaches and who must hear of a meeting, and that they were told."""

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Data, MaybeBody, MeetingId, Member, topic
from shared.texts import phoning as texts

app = topic(texts.APP)


@app.command("list", help=texts.LIST_HELP)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.phoning import ListCalls

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListCalls(body=body, **as_operator())).items
    desk.table(found, texts.HEADINGS, lambda: [row for one in found for row in texts.rows(one)], texts.NOBODY)


@app.command("done", help=texts.DONE_HELP)
def done(meeting: MeetingId, member: Member, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.phoning import RecordCall

    desk = Desk(data, as_json)
    made = desk.ask(lambda: RecordCall(meeting=meeting, member=member, **by_hand()))
    desk.show(made, lambda: [texts.recorded(made)])
