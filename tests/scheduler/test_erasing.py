"""A proposal that was erased at its member's wish leaves a record that still fits, and no other way of losing it does."""

from sqlalchemy import text

from shared.contracts.deadlines import ListProposals, Propose, Verify
from shared.contracts.privacy import EraseParticipation
from shared.runtime import Runtime
from tests.faults.rows import change, store_of
from tests.scheduler.council import BODY, OPERATOR, council, member_id


async def test_erased_proposal_is_told_by_the_journal(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await here.as_member(3, Propose, body=BODY, text="골목 도서관")
        await here.as_member(4, Propose, body=BODY, text="마을 부엌")
        for _ in range(2):
            await here.operate(EraseParticipation, member=member_id(3), name="위원03")
        kept = (await here.ask(ListProposals(body=BODY, actor=OPERATOR))).items
        assert "마을 부엌" in [one.text for one in kept] and "골목 도서관" not in [one.text for one in kept]
        assert (await here.ask(Verify())).ok
        async with store_of(runtime) as store, store.reading() as session:
            erased = await session.scalar(text("SELECT count(*) FROM scheduler_journal WHERE kind = 'proposal.erased'"))
        assert erased == 1
        await change(runtime, "UPDATE scheduler_proposal SET text = '', salt = ''")
        assert "제안이" in ((await here.ask(Verify())).bodies[0].fault or "")
