"""A dismissal, a death or a resignation as the facilitator records it: the consequence in numbers first."""

from datetime import date

from shared.contracts.endings import EndMembership, EndReason, MembershipOver
from shared.contracts.roll import ListMembers, MemberRow, MemberRows, SeatKind
from shared.texts import endings as texts
from tests.facilitators.world import FakeBus, World


def rows(*names: str) -> MemberRows:
    return MemberRows(
        items=tuple(
            MemberRow(id=f"p{n}", name=name, title="", organisation="", seat=SeatKind.APPOINTED, offices=(), linked=True)
            for n, name in enumerate(names, 1)
        )
    )


async def test_dismissal_is_told_in_numbers_before_it_is_recorded(desk: World, bus: FakeBus) -> None:
    bus.on(ListMembers, rows("김민수", "이서연"))
    day = date(2026, 11, 19)
    over = MembershipOver(member="p1", bodies=("agenda",), reason=EndReason.DISMISSAL, last_day=day, at_once=True)
    bus.on(EndMembership, over)
    await desk.say("/ending")
    if texts.WHICH_BODY in desk.text:
        await desk.press("의제발굴분과")
    await desk.say("ㄱㅁㅅ")
    await desk.press("김민수")
    await desk.press(texts.REASONS[EndReason.DISMISSAL])
    assert "재적 18명 → 17명" in desk.text and "바로 적용" in desk.text and not bus.sent(EndMembership)
    await desk.press(texts.RECORD)
    assert bus.sent(EndMembership)[0].reason is EndReason.DISMISSAL
    assert desk.text.startswith("김민수 위원의 위촉 해제를 기록했습니다")
