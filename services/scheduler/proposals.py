"""Proposals from members for the agenda, kept for the facilitators."""

from services.scheduler import journal
from services.scheduler.council import Council
from services.scheduler.people import NOT_ALLOWED, Acting
from services.scheduler.tables import Proposal
from shared.contracts.base import Refusal
from shared.contracts.deadlines import Propose
from shared.contracts.events import ProposalMade
from shared.ids import new_id, new_secret
from shared.journal.chain import sealed
from shared.store.unit import Unit

MOST_CHARACTERS = 2000


async def propose(unit: Unit, command: Propose, acting: Acting, council: Council) -> Proposal | Refusal:
    """One proposal of a member of the body."""
    text = command.text.strip()
    if not text or len(text) > MOST_CHARACTERS:
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    if command.member is not None and not acting.may_run(council.body):
        return NOT_ALLOWED
    member = command.member or acting.member
    if member is None or not council.is_member(member):
        return Refusal(code="not_on_roll", facts={"body": council.roll.body_name})
    row = Proposal(id=new_id(), body=council.body, member=member, text=text, salt=new_secret(), at=unit.now)
    unit.session.add(row)
    await unit.session.flush()
    told = {"proposal": row.id, "member": member, "text": sealed(row.salt, text)}
    await journal.append(unit, council.body, "proposal.made", acting.label, **told)
    await unit.emit(ProposalMade(id=new_id(), at=unit.now, body=council.body, proposal=row.id))
    return row
