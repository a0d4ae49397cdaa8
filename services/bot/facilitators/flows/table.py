"""All conversations by name: what a command or a button begins."""

from services.bot.facilitators.flow import Flow
from services.bot.facilitators.flows.about import HELP, START
from services.bot.facilitators.flows.account import CONFIRM_ACCOUNT
from services.bot.facilitators.flows.answering import ANSWER
from services.bot.facilitators.flows.attach import ATTACH
from services.bot.facilitators.flows.attendance import ATTEND, PRESIDE
from services.bot.facilitators.flows.bind import BIND
from services.bot.facilitators.flows.call import CALL
from services.bot.facilitators.flows.calls import CALLS
from services.bot.facilitators.flows.card import CARD
from services.bot.facilitators.flows.changing import CALL_OFF, MOVE
from services.bot.facilitators.flows.consenting import CONSENT
from services.bot.facilitators.flows.declaring import CLOSE, LAPSE, RECESS, RESUME
from services.bot.facilitators.flows.delay import TELL
from services.bot.facilitators.flows.duty import DUTY
from services.bot.facilitators.flows.endings import ENDING
from services.bot.facilitators.flows.finding import DATES, FINDING
from services.bot.facilitators.flows.followup import FOLLOWUP
from services.bot.facilitators.flows.followup_add import FOLLOWUP_ADD
from services.bot.facilitators.flows.guests import DEPUTY, OBSERVER
from services.bot.facilitators.flows.issues import AGENDA
from services.bot.facilitators.flows.link import LINK
from services.bot.facilitators.flows.minutes import MINUTES
from services.bot.facilitators.flows.note import NOTE, NOTE_TODO, NOTE_UNDO
from services.bot.facilitators.flows.notice import PASTE, REMIND
from services.bot.facilitators.flows.opening import OPEN
from services.bot.facilitators.flows.plan import PLAN, PLANNED
from services.bot.facilitators.flows.poll import POLL
from services.bot.facilitators.flows.poll_running import POLL_BALLOT, POLL_CLOSE, POLL_OPEN
from services.bot.facilitators.flows.requested import REQUEST_CALL
from services.bot.facilitators.flows.result import BALLOT, VOTE_CLOSE
from services.bot.facilitators.flows.revise import REVISE
from services.bot.facilitators.flows.settings import SETTINGS
from services.bot.facilitators.flows.targets import TARGETS
from services.bot.facilitators.flows.terms import TERMS
from services.bot.facilitators.flows.today import DEADLINES, TODAY
from services.bot.facilitators.flows.together import BLOCK, ORDER
from services.bot.facilitators.flows.vote import VOTE
from services.bot.facilitators.flows.web import DESK

_COMMANDS = (
    START, HELP, TODAY, DEADLINES, CALL, MOVE, LINK, CALL_OFF, ATTACH, PASTE, REMIND, CALLS, ATTEND,
    DEPUTY, OBSERVER, OPEN, PRESIDE,
    VOTE, BLOCK, ORDER, POLL, NOTE, RECESS, RESUME, LAPSE, CLOSE, MINUTES, REVISE, FOLLOWUP, AGENDA, CARD, TARGETS, ENDING, BIND,
    DESK, SETTINGS,
)  # fmt: skip
_BUTTONS_ONLY = (
    CONFIRM_ACCOUNT, FOLLOWUP_ADD, VOTE_CLOSE, CONSENT, BALLOT, NOTE_TODO, NOTE_UNDO, REQUEST_CALL, TELL, DUTY,
    ANSWER, POLL_OPEN, POLL_CLOSE, POLL_BALLOT, TERMS,
)  # fmt: skip
_CALLING = (DATES, PLAN)  # what leads to a call
_CALLING_BUTTONS = (FINDING, PLANNED)

FLOWS: dict[str, Flow] = {flow.name: flow for flow in (*_COMMANDS, *_CALLING, *_BUTTONS_ONLY, *_CALLING_BUTTONS)}
COMMANDS = tuple(flow.name for flow in (*_COMMANDS, *_CALLING))
