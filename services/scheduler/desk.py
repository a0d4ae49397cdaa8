"""The scheduler's desk: each question goes to its handler, with the person found, the right checked and the council at hand."""

from collections.abc import Awaitable, Callable
from typing import Any

from pydantic import BaseModel

from services.scheduler import calling, due, duties, escalating, joining, minutes, motions, presence, privacy, rsvps, sitting, urn
from services.scheduler.agendas import desk as agendas
from services.scheduler.alarm import FIRING, Alarm
from services.scheduler.ballots import BallotBox
from services.scheduler.cards import desk as cards
from services.scheduler.clockwork import Clockwork
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.documents import work as documents
from services.scheduler.finding import desk as finding
from services.scheduler.followups import desk as followups
from services.scheduler.guests import seating
from services.scheduler.holidays import HolidayDesk
from services.scheduler.matter import Tools
from services.scheduler.minuting import disclosing, noting, office, opinions
from services.scheduler.people import NOT_ALLOWED, Acting, People
from services.scheduler.phoning import desk as phoning
from services.scheduler.plans import desk as plans
from services.scheduler.polls.desk import table as polls_table
from services.scheduler.proceedings import agenda as proceedings_agenda
from services.scheduler.proceedings import amending, consent, hands, referrals, settling
from services.scheduler.proceedings.owing import ballots_owed
from services.scheduler.proceedings.tables import Referral
from services.scheduler.reading import ReadingDesk
from services.scheduler.requests import desk as requests
from services.scheduler.scene import Scene
from services.scheduler.standing import is_enrolled
from services.scheduler.tables import Meeting, Minutes, Motion
from services.scheduler.targets import desk as targets
from shared.bus.asking import ServiceFault, Unavailable
from shared.bus.serving import Handler, Table
from shared.clock import Clock
from shared.contracts import deadlines as d
from shared.contracts import guests as g
from shared.contracts import meetings as m
from shared.contracts import minutes as mi
from shared.contracts import minuting as mg
from shared.contracts import motions as mo
from shared.contracts import privacy as personal
from shared.contracts import proceedings as ps
from shared.contracts.base import Audience, Channel, Command, Refusal
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import BUSY, Writer

Work = Callable[[Scene, Any], Awaitable[BaseModel]]
MotionWork = Callable[[Scene, Motion, Any], Awaitable[BaseModel]]
MinutesWork = Callable[[Scene, Minutes, Any], Awaitable[BaseModel]]

MEETING_WORK: dict[type[Command[Any]], Work] = {
    m.MoveMeeting: calling.move_meeting,
    m.SetJoinLink: joining.set_link,
    m.CancelMeeting: calling.cancel_meeting,
    m.AttachDocument: documents.attach_document,
    m.RemoveDocument: documents.remove_document,
    m.GiveNotice: calling.give_notice,
    m.OpenMeeting: sitting.open_meeting,
    m.RecessMeeting: sitting.recess_meeting,
    m.ResumeMeeting: sitting.resume_meeting,
    m.CloseMeeting: sitting.close_meeting,
    m.LapseMeeting: sitting.lapse_meeting,
    m.Preside: sitting.preside,
    m.RecordRsvp: rsvps.record_rsvp,
    m.DeclarePresence: presence.declare_presence,
    m.ConfirmPresence: presence.confirm_presence,
    mo.PutMotion: motions.put_motion,
    d.RemindMissing: rsvps.remind_missing,
    ps.ReconsiderMotion: amending.reconsider_motion,
    ps.CarryBlock: proceedings_agenda.carry_block,
    ps.ChangeOrder: proceedings_agenda.change_order,
    mg.NoteLines: noting.note_lines,
    mg.DropLines: noting.drop_lines,
    mg.GiveOpinion: opinions.give_opinion,
    mg.Disclose: disclosing.disclose,
    mg.SetParticulars: office.set_particulars,
    g.SendDeputy: seating.send_deputy,
    g.SeatObserver: seating.seat_observer,
    g.SeeOff: seating.see_off,
    g.EraseGuest: seating.erase_guest,
}
MOTION_WORK: dict[type[Command[Any]], MotionWork] = {
    mo.OpenVote: motions.open_vote,
    mo.CloseVote: motions.close_vote,
    mo.CarryWithoutObjection: motions.carry_without_objection,
    mo.EnterTally: motions.enter_tally,
    mo.RecuseMember: motions.recuse_member,
    mo.WithdrawMotion: motions.withdraw_motion,
    ps.AmendMotion: amending.amend_motion,
    ps.SplitMotion: amending.split_motion,
    ps.SetConditions: settling.set_conditions,
    ps.DeferMotion: settling.defer_motion,
    ps.EnterHands: hands.enter_hands,
    ps.Object: consent.object_to,
}
# Topics with questions and tables of their own: each gives its part of the table.
TOPICS: tuple[Callable[[Tools], Table], ...] = (
    due.topic,
    duties.topic,
    escalating.topic,
    targets.topic,
    followups.table,
    agendas.table,
    cards.table,
    polls_table,
    requests.topic,
    finding.topic,
    plans.topic,
    phoning.topic,
)
MINUTES_WORK: dict[type[Command[Any]], MinutesWork] = {
    mi.AddRemark: minutes.add_remark,
    mi.SubmitMinutes: minutes.submit_minutes,
    mi.ConfirmMinutes: minutes.confirm_minutes,
    mi.AskCorrection: minutes.ask_correction,
    mi.AnswerCorrection: minutes.answer_correction,
    mi.ApproveMinutes: minutes.approve_minutes,
    mi.PublishMinutes: minutes.publish_minutes,
    mg.WithholdMinutes: minutes.withhold_minutes,
    mg.ReviseMinutes: minutes.revise_minutes,
}
# What a member may do for themselves; for somebody else only an officer may.
OWN = (ps.Object, m.RecordRsvp, m.DeclarePresence, mi.ConfirmMinutes, mi.AskCorrection, mg.GiveOpinion)
# After these something else may fall due next; an alarm that rings for what was met meanwhile finds nothing to do.
SETS_DEADLINES = (m.MoveMeeting, m.OpenMeeting, mo.OpenVote, m.CloseMeeting, mi.SubmitMinutes, mg.ReviseMinutes)
FRESH_ROLL = (m.OpenMeeting, m.LapseMeeting)  # freeze the roll: that of this moment, asked from the registry
OF_SOMEBODY = (
    m.RecordRsvp,
    m.DeclarePresence,
    m.ConfirmPresence,
    m.Preside,
    mg.GiveOpinion,
    g.SendDeputy,
)  # who may have come on the roll a moment ago


FIRING[d.DeadlineKind.OBJECTIONS_DUE] = consent.due
due.PROVIDERS.append(ballots_owed)


class Desk:
    """Everything a handler needs, put together once."""

    def __init__(
        self, store: Store, writer: Writer, councils: Councils, people: People, alarm: Alarm, clock: Clock, clockwork: Clockwork
    ) -> None:
        self._store = store
        self._writer = writer
        self._councils = councils
        self._people = people
        self._alarm = alarm
        self._clockwork = clockwork
        self._reading = ReadingDesk(store, councils, people, clock)
        self._box = BallotBox(writer)
        self._holidays = HolidayDesk(store, writer, councils, alarm.sweep)
        self._tools = Tools(store, writer, councils, people, alarm, clock)

    def table(self) -> Table:
        """Question -> handler: the whole of what the scheduler answers."""
        commands: dict[type[Any], Handler] = {kind: self._of_meeting(work) for kind, work in MEETING_WORK.items()}
        commands |= {kind: self._of_motion(work) for kind, work in MOTION_WORK.items()}
        commands |= {kind: self._of_minutes(work) for kind, work in MINUTES_WORK.items()}
        commands |= {
            m.CallMeeting: self._call,
            mo.CastBallot: self._cast,
            mo.CastSecretBallot: self._cast_secret,
            ps.ReferMotion: self._refer,
            ps.AnswerReferral: self._tools.in_body(referrals.answer, self._referred_to),
            d.AddHoliday: self._holidays.add,
            d.RemoveHoliday: self._holidays.remove,
            d.ListHolidays: self._holidays.list,
            d.AdvanceClock: self._clockwork.advance,
            d.ShowClock: self._clockwork.show,
            d.Verify: self._clockwork.verify,
            personal.EraseParticipation: self._erase,
        }
        commands |= self._reading.table()
        for topic in TOPICS:
            commands |= topic(self._tools)
        return {kind: _without_registry(handler) for kind, handler in commands.items()}

    def _of_meeting(self, work: Work) -> Handler:
        async def handle(command: Any, audience: Audience) -> BaseModel:
            return await self._in_scene(command, audience, command.meeting, lambda scene: work(scene, command))

        return handle

    def _of_motion(self, work: MotionWork) -> Handler:
        async def handle(command: Any, audience: Audience) -> BaseModel:
            async with self._store.reading() as session:
                found = await session.get(Motion, command.motion)
            if found is None:
                return Refusal(code="unknown_motion", facts={"motion": command.motion})

            async def on_motion(scene: Scene) -> BaseModel:
                motion = await scene.unit.session.get(Motion, command.motion, with_for_update=True, populate_existing=True)
                assert motion is not None
                return await work(scene, motion, command)

            answer = await self._in_scene(command, audience, found.meeting, on_motion)
            if isinstance(command, mo.OpenVote) and isinstance(answer, mo.MotionView):
                for slug in (found.body, *answer.also):
                    await self._people.expect(slug)
            return answer

        return handle

    def _of_minutes(self, work: MinutesWork) -> Handler:
        async def handle(command: Any, audience: Audience) -> BaseModel:
            async def on_minutes(scene: Scene) -> BaseModel:
                found = await scene.unit.session.get(Minutes, command.meeting)
                return Refusal(code="no_minutes") if found is None else await work(scene, found, command)

            return await self._in_scene(command, audience, command.meeting, on_minutes)

        return handle

    async def _in_scene(
        self, command: Any, audience: Audience, meeting_id: str, work: Callable[[Scene], Awaitable[BaseModel]]
    ) -> BaseModel:
        """Finds person, council and meeting, checks the right, and runs the work once in effect."""
        acting = await self._people.acting(command.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        async with self._store.reading() as session:
            seen = await session.get(Meeting, meeting_id)
        if seen is None:
            return Refusal(code="unknown_meeting", facts={"meeting": meeting_id})
        if not _may(acting, audience, command, seen.body):
            return NOT_ALLOWED
        council = await self._council(command, acting, seen)
        if isinstance(council, Refusal):
            return council

        async def in_unit(unit: Unit) -> BaseModel:
            meeting = await unit.session.get(Meeting, meeting_id, with_for_update=True, populate_existing=True)
            assert meeting is not None
            return await work(Scene(unit, acting, council, meeting))

        answer = await self._writer.once(command, in_unit)
        if isinstance(command, SETS_DEADLINES):
            await self._alarm.set_next()
        return answer

    async def _council(self, command: Any, acting: Acting, meeting: Meeting) -> Council | Refusal:
        """As last known; before anybody is refused as unknown, the registry is asked whether the roll has changed."""
        if isinstance(command, FRESH_ROLL):
            return await self._councils.fresh(meeting)
        council = await self._councils.of(meeting)
        if isinstance(council, Refusal) or not isinstance(command, OF_SOMEBODY) or meeting.enrolled is not None:
            return council
        who = getattr(command, "member", None) or acting.member
        known = who is None or is_enrolled(council, who, meeting)
        return council if known else await self._councils.fresh(meeting)

    async def _call(self, command: m.CallMeeting, audience: Audience) -> BaseModel:
        acting = await self._people.acting(command.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        if not all(acting.may_run(slug) for slug in (command.body, *command.with_bodies)):
            return NOT_ALLOWED
        council = await self._to_call(command)
        if isinstance(council, Refusal):
            return council
        answer = await self._writer.once(command, lambda unit: calling.call_meeting(unit, command, acting, council))
        await self._alarm.set_next()
        return answer

    async def _to_call(self, command: m.CallMeeting) -> Council | Refusal:
        """The rolls of this moment, of every body that is called together."""
        others = tuple(dict.fromkeys(command.with_bodies))
        if command.body in others or len(others) > calling.MOST_TOGETHER:
            return Refusal(code="joint_bodies", facts={"most": calling.MOST_TOGETHER})
        council: Council | Refusal = await self._councils.refresh(command.body)
        for slug in others:
            if isinstance(found := await self._councils.refresh(slug), Refusal):
                return found
        return await self._councils.joined(command.body, others) if others else council

    async def _cast(self, command: mo.CastBallot, audience: Audience) -> BaseModel:
        acting = await self._people.acting(command.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        return await self._box.cast(command, acting, audience)

    async def _cast_secret(self, command: mo.CastSecretBallot, audience: Audience) -> BaseModel:
        """Past the kept answers: under the key of a press, one of them would tell who chose what."""
        acting = await self._people.acting(command.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        return await self._writer.do(lambda unit: urn.put_in(unit, command.motion, command.choice, acting))

    async def _refer(self, command: ps.ReferMotion, audience: Audience) -> BaseModel:
        other = await self._councils.now(command.to)
        if isinstance(other, Refusal):
            return other

        async def refer(scene: Scene, motion: Motion, asked: ps.ReferMotion) -> BaseModel:
            return await settling.refer_motion(scene, motion, asked, other)

        return await self._of_motion(refer)(command, audience)

    async def _referred_to(self, command: ps.AnswerReferral) -> str | Refusal:
        """The body that the referral was sent to answers it."""
        async with self._store.reading() as session:
            found = await session.get(Referral, command.referral)
        return found.to if found else Refusal(code="unknown_referral", facts={"referral": command.referral})

    async def _erase(self, command: personal.EraseParticipation, audience: Audience) -> BaseModel:
        acting = await self._people.acting(command.actor, audience)
        if isinstance(acting, Refusal) or not acting.everywhere:
            return NOT_ALLOWED
        return await self._writer.once(command, lambda unit: privacy.erase(unit, command))


def _may(acting: Acting, audience: Audience, command: Any, body: str) -> bool:
    """Officers run their own bodies' meetings; members act for themselves; a bot may say that the notice stands."""
    if audience is not Audience.MEMBER:
        return acting.may_run(body)
    if isinstance(command, m.GiveNotice):
        return command.actor.channel is Channel.SERVICE
    return isinstance(command, OWN) and acting.member is not None and getattr(command, "member", None) in (None, acting.member)


def _without_registry(handler: Handler) -> Handler:
    """While the registry does not answer, what needs it is refused as 'try again', and nothing changes."""

    async def handle(question: Any, audience: Audience) -> BaseModel:
        try:
            return await handler(question, audience)
        except (Unavailable, ServiceFault):
            return BUSY

    return handle
