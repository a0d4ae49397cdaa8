"""The rolls of the year: taken in at the start, changed when members leave, and again when terms end."""

import csv
from collections.abc import Sequence
from datetime import date
from io import StringIO
from random import Random

from deploy.simulation.record import YearRecord
from deploy.simulation.stage import LONG_SECONDS, Stage
from shared.contracts.bodies import AdoptCharter
from shared.contracts.roll import ImportRoster, RosterReport
from shared.examples.councils import cast, council_roster, newcomer, sub_body_roster
from shared.examples.people import COLUMNS, Row
from shared.rules.charter import Charter
from shared.rules.seat import SeatKind
from shared.rules.terms import Membership, last_day_of_years, renewal, replacement_end
from shared.texts.roster import PLAIN_MEMBER, Column

LEAVING = (7, 1)  # the day after which replacements sit
RENEWAL = (9, 1)  # the day after the late cohort's last
STAYING_POOL = 1000  # a pool larger than this is left as it is
ONE_LEAVES_OF = 15
FIRST_ACCOUNT = 7_000_001


class Rolls:
    """Every body's rows as the clerk's file has them now."""

    def __init__(self, stage: Stage, council: Charter, toml: str, record: YearRecord) -> None:
        self._stage = stage
        self._council = council
        self._toml = toml
        self._record = record
        self._maker = cast(council, record.year, record.seed)
        self._charters = {council.key: council} | {body.charter.key: body.charter for body in council.sub_bodies}
        self._rows: dict[str, list[Row]] = {}

    async def begin(self) -> None:
        """Takes in the charter and a first roster for each body."""
        await self._stage.do(AdoptCharter, LONG_SECONDS, toml=self._toml)
        for slug, charter in self._charters.items():
            self._rows[slug] = self._first(charter)
            report = await self._import(slug)
            self._record.bodies[slug].enrolled_at_start = self._record.bodies[slug].enrolled_at_end = report.enrolled

    def _first(self, charter: Charter) -> list[Row]:
        if charter.key == self._council.key:
            return council_roster(charter, self._maker, self._record.year)
        return sub_body_roster(charter, self._rows[self._council.key], self._maker, self._record.year)

    async def members_leave(self) -> None:
        """One in fifteen of the appointed leaves; a replacement (보궐) serves the remainder, as the charter says."""
        day = date(self._record.year, *LEAVING)
        for slug in self._changing():
            rows = [
                row
                for row in self._rows[slug]
                if row[Column.ENDS] > f"{self._record.year}-08-31" and row[Column.OFFICE] == PLAIN_MEMBER
            ]
            random = Random(f"{self._record.seed}/{self._record.year}/{slug}/leaving")
            for row in random.sample(rows, min(len(rows), -(-len(self._rows[slug]) // ONE_LEAVES_OF))):
                ends = replacement_end(self._charters[slug], day, date.fromisoformat(row[Column.ENDS]))
                self._replace(slug, row, newcomer(self._charters[slug], self._maker, self._record.year, row, day, ends))
            self._record.bodies[slug].take_report(await self._import(slug, apply=True, end_missing=True))

    async def terms_end(self) -> None:
        """The late cohort's terms are over: who may be reappointed (연임) is, the others make room."""
        day = date(self._record.year, *RENEWAL)
        for slug in self._changing():
            over = [row for row in self._rows[slug] if row[Column.ENDS] and row[Column.ENDS] < day.isoformat()]
            kept = sum(self._renew(slug, row, day) for row in over)
            self._record.bodies[slug].take_report(await self._import(slug, apply=True, end_missing=True), kept)

    def _renew(self, slug: str, row: Row, day: date) -> bool:
        charter, times = self._charters[slug], int(row[Column.REAPPOINTMENTS] or 0)
        years = charter.term_years.value
        ends = last_day_of_years(day, years) if years else None
        held = Membership(row[Column.NAME], None, date.fromisoformat(row[Column.ENDS]), SeatKind.APPOINTED, times)
        if renewal(charter, held).allowed:
            term = {
                Column.STARTS: day.isoformat(),
                Column.ENDS: ends.isoformat() if ends else "",
                Column.REAPPOINTMENTS: str(times + 1),
            }
            self._replace(slug, row, row | term)
            return True
        self._replace(slug, row, newcomer(charter, self._maker, self._record.year, row, day, ends))
        return False

    def _changing(self) -> Sequence[str]:
        return [slug for slug, rows in self._rows.items() if len(rows) < STAYING_POOL]

    def _replace(self, slug: str, row: Row, other: Row) -> None:
        self._rows[slug] = [other if one is row else one for one in self._rows[slug]]

    def _account(self, row: Row) -> str:
        """A messenger for everybody but officers, whose accounts somebody would have to confirm, and a pool of thousands."""
        if row[Column.OFFICE] != PLAIN_MEMBER or len(self._rows[self._council.key]) >= STAYING_POOL:
            return ""
        return self._stage.accounts.setdefault(row[Column.NAME], str(FIRST_ACCOUNT + len(self._stage.accounts)))

    async def _import(self, slug: str, **choice: bool) -> RosterReport:
        text = StringIO(newline="")
        writer = csv.DictWriter(text, (*COLUMNS, Column.TELEGRAM))
        writer.writeheader()
        writer.writerows(row | {Column.TELEGRAM: self._account(row)} for row in self._rows[slug])
        fields = {"body": slug, "filename": f"{slug}.csv", "content": text.getvalue().encode()}
        report = await self._stage.do(ImportRoster, LONG_SECONDS, **fields, **choice)
        assert report.applied and not report.faults, report
        self._record.bodies[slug].terms = [(row[Column.NAME], row[Column.STARTS], row[Column.ENDS]) for row in self._rows[slug]]
        return report
