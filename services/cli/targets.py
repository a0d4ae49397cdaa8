"""`hyeopchi target`: a plan taken in, and how far it is fulfilled."""

from pathlib import Path
from typing import Annotated, Literal

from services.cli.desk import Asking, Desk, as_operator, by_hand, read_file, write_file
from services.cli.options import AsJson, Data, arg, opt, topic
from shared.texts import targets as texts

app = topic(texts.APP)

Id = Annotated[str, arg("ID", texts.ID)]
Keeper = Annotated[str, opt("--body", texts.KEEPER, "SLUG")]
Year = Annotated[int, opt("--year", texts.YEAR, least=1900, most=9998)]


@app.command("import", help=texts.IMPORT)
def import_(
    file: Annotated[Path, arg("FILE.csv", texts.FILE)],
    body: Keeper,
    year: Annotated[int | None, opt("--year", texts.YEAR, least=1900, most=9998)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    content, desk = read_file(file), Desk(data, as_json)
    from services.cli.target_files import rows
    from shared.contracts.bodies import ListBodies
    from shared.contracts.targets import ImportTargets, TargetsImported

    rows(content, year, [])  # what cannot be read is told before anything is started

    async def taken(asking: Asking) -> TargetsImported:
        found = rows(content, year, (await asking(ListBodies(**as_operator()))).items)
        return await asking(ImportTargets(body=body, rows=found, **by_hand()))

    done = desk.converse(taken)
    desk.show(done, lambda: texts.imported(done))


@app.command("show", help=texts.SHOW)
def show(
    body: Keeper,
    year: Year,
    quarter: Annotated[int | None, opt("--quarter", texts.QUARTER, least=1, most=4)] = None,
    out: Annotated[Path | None, opt("--out", texts.OUT, "FILE.xlsx")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.targets import ShowTargets

    desk = Desk(data, as_json)
    view = desk.ask(lambda: ShowTargets(body=body, year=year, quarter=quarter, **as_operator()))
    if out is not None:
        from shared.papers.xlsx import as_xlsx

        write_file(out, as_xlsx(*texts.sheets(view)))
    desk.show(view, lambda: texts.lines(view))


@app.command("assign", help=texts.ASSIGN)
def assign(
    target: Id,
    of: Annotated[str | None, opt("--of", texts.OF, "SLUG")] = None,
    counts: Annotated[Literal["meeting", "survey", "entered"], opt("--counts", texts.COUNTS)] = "meeting",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.targets import AssignTarget, Counts

    desk = Desk(data, as_json)
    desk.tell(lambda: AssignTarget(target=target, of=of, counts=Counts(counts), **by_hand()), lambda _: [texts.ASSIGNED])


@app.command("done", help=texts.DONE)
def done(
    target: Id,
    year: Year,
    quarter: Annotated[int, opt("--quarter", texts.QUARTER, least=1, most=4)],
    count: Annotated[int, opt("--count", texts.COUNT, least=0, most=100_000)],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.targets import EnterDone

    desk = Desk(data, as_json)
    desk.tell(lambda: EnterDone(target=target, year=year, quarter=quarter, done=count, **by_hand()), lambda _: [texts.ENTERED])
