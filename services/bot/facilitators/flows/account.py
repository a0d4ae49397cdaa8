"""A waiting account judged: after asking the member, confirmed or untied."""

from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.accounts import AccountRow, AccountState, ConfirmAccount, ListAccounts
from shared.contracts.base import Refusal
from shared.contracts.linking import UnlinkAccount
from shared.texts import facilitator as texts
from shared.texts import facilitator_account as account_texts
from shared.texts.refusals import sentence


async def _waiting(talk: Talk) -> AccountRow | None:
    listed = await talk.know(ListAccounts())
    mine = (row for row in listed.items if row.id == talk.given.get("account"))
    return next((row for row in mine if row.state is AccountState.PENDING), None)


async def _ask(talk: Talk) -> Screen | Move:
    row = await _waiting(talk)
    if row is None:
        return Over(account_texts.JUDGED)
    choices = (Choice(account_texts.OWN, "own"), Choice(account_texts.NOT_OWN, "not"))
    return Screen(account_texts.ask(row.name), actions=choices)


async def _judge(talk: Talk, said: Said) -> Move:
    row = await _waiting(talk)
    if row is None:
        return Over(account_texts.JUDGED)
    if said.pick not in ("own", "not"):
        return Again(texts.PICK_ONE)
    command = ConfirmAccount if said.pick == "own" else UnlinkAccount
    done = await talk.do(command, account=row.id)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(account_texts.confirmed(row.name) if said.pick == "own" else account_texts.untied(row.name))


CONFIRM_ACCOUNT = Flow("confirm_account", "asked", {"asked": Step(_ask, _judge)}, subject="account")
