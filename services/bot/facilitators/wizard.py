"""The engine of all conversations: it shows a step, takes an answer, goes on, back or out; what a step asks lies in its flow."""

import copy
from collections.abc import Mapping

from services.bot.facilitators.buttons import BACK, CANCEL, MORE, PICK, START, Buttons
from services.bot.facilitators.draft import Draft, Given
from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Switch
from services.bot.facilitators.talk import Talk
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.tokens import Press
from shared.phrases.plain import plain
from shared.texts import facilitator as texts

SHOWN = 10
LONGEST_ANSWER = 200
LEAVE, STAY = "leave", "stay"


class Wizard:
    """Moves one facilitator's draft; everything it says is put into the turn."""

    def __init__(self, flows: Mapping[str, Flow], buttons: Buttons) -> None:
        self._flows = flows
        self._buttons = buttons

    async def begin(self, talk: Talk, flow: str, subject: str = "") -> None:
        """Begins a conversation, or asks first when another one is under way."""
        if talk.draft is not None and talk.draft.is_old(talk.now):
            talk.draft = None
        if talk.draft is None or flow == "help" or talk.draft.is_unanswered:
            await self._start(talk, flow, {self._flows[flow].subject: subject} if subject else {})
            return
        talk.draft.wanted = [flow, subject]
        choices = (Choice(texts.LEAVE, LEAVE), Choice(texts.STAY, STAY))
        self._show(talk, Screen(texts.second_command(talk.draft.flow, flow), actions=choices), "")

    async def start_with(self, talk: Talk, flow: str, given: Given, told: str = "") -> None:
        """Begins a conversation that already knows something; nothing is under way."""
        await self._start(talk, flow, given, told)

    async def cancel(self, talk: Talk) -> None:
        said = texts.NOTHING_TO_CANCEL
        if talk.draft is not None:
            said = texts.CANCELLED_LATE if talk.draft.recorded else texts.CANCELLED
        talk.turn.say(said)
        talk.turn.answer = said
        talk.draft = None

    async def press(self, talk: Talk, press: Press) -> None:
        """A press on a button that we made."""
        if press.verb == START and len(press.parts) == 2 and press.parts[0] in self._flows:
            talk.turn.answer = texts.begun(press.parts[0])
            await self.begin(talk, *press.parts)
            return
        draft = talk.draft
        if draft is None or not press.parts or press.parts[0] != draft.screen:
            talk.turn.answer = texts.OLD_BUTTON
            return
        if press.verb == CANCEL:
            await self.cancel(talk)
        elif await self._too_old(talk, draft):
            talk.turn.answer = texts.OLD_BUTTON
        elif press.verb == BACK:
            await self._back(talk, draft)
        elif press.verb == MORE:
            talk.turn.answer = texts.MORE
            draft.page += 1
            await self._ask(talk)
        elif press.verb == PICK:
            label, value = draft.choices[int(press.parts[1])]
            talk.turn.answer = texts.picked(label)
            await self._answer(talk, draft, Said(pick=value))

    async def hear(self, talk: Talk, said: Said) -> None:
        """Typed words: the way out and back in words, a button's label, or the answer itself."""
        draft = talk.draft
        if draft is None:
            talk.turn.say(texts.NOT_ASKED)
            return
        if await self._too_old(talk, draft):
            return
        words = plain(said.text)
        if words in texts.CANCEL_WORDS:
            await self.cancel(talk)
        elif words in texts.BACK_WORDS:
            await self._back(talk, draft)
        else:
            pick = next((value for label, value in draft.choices if plain(label) == words), None)
            await self._answer(talk, draft, said if pick is None else Said(pick=pick))

    async def _answer(self, talk: Talk, draft: Draft, said: Said) -> None:
        if draft.wanted is not None:
            await self._second_command(talk, draft, said)
            return
        before = copy.deepcopy(draft.given)
        step = self._flows[draft.flow].steps[draft.step]
        await self._follow(talk, await step.take(talk, said), before)

    async def _second_command(self, talk: Talk, draft: Draft, said: Said) -> None:
        """The word about a second command: leave for it, or go on with what was begun."""
        flow, subject = draft.wanted or ["", ""]
        if said.pick == LEAVE:
            talk.draft = None
            await self.begin(talk, flow, subject)
        elif said.pick == STAY:
            draft.wanted = None
            await self._ask(talk)
        else:
            await self.begin(talk, flow, subject)

    async def _start(self, talk: Talk, flow: str, given: Given, told: str = "") -> None:
        kept = talk.draft
        talk.draft = Draft(flow, self._flows[flow].first, at=talk.now.isoformat(), given=given)
        await self._ask(talk, told)
        if kept is not None and talk.draft is None:
            talk.draft = kept  # /help in the middle leaves the conversation where it was

    async def _back(self, talk: Talk, draft: Draft) -> None:
        if draft.wanted is not None:
            draft.wanted = None
        elif not draft.back():
            talk.turn.answer = texts.AT_THE_START
            await self._ask(talk, texts.AT_THE_START)
            return
        talk.turn.answer = texts.BACK
        await self._ask(talk)

    async def _too_old(self, talk: Talk, draft: Draft) -> bool:
        """A conversation left for a week starts over, and says so."""
        if not draft.is_old(talk.now):
            return False
        talk.draft = Draft(draft.flow, self._flows[draft.flow].first, at=talk.now.isoformat())
        await self._ask(talk, texts.too_old(draft.flow))
        return True

    async def _follow(self, talk: Talk, move: Move, before: Given) -> None:
        match move:
            case Go(step, told):
                assert talk.draft is not None
                talk.draft.go(step, before)
                await self._ask(talk, told)
            case Again(told):
                await self._ask(talk, told)
            case Over():
                self._end(talk, move)
            case Switch(flow, given):
                talk.draft = None
                await self._start(talk, flow, given)

    async def _ask(self, talk: Talk, told: str = "") -> None:
        """Shows the step; a step with nothing to ask moves on, and is not one to come back to."""
        draft = talk.draft
        assert draft is not None
        shown = await self._flows[draft.flow].steps[draft.step].ask(talk)
        if isinstance(shown, Screen):
            self._show(talk, shown, told)
        elif isinstance(shown, Go):
            draft.step, draft.page = shown.step, 0
            await self._ask(talk, shown.told or told)
        else:
            await self._follow(talk, shown, {})

    def _show(self, talk: Talk, screen: Screen, told: str) -> None:
        draft = talk.draft
        assert draft is not None
        draft.at, draft.shown = talk.now.isoformat(), draft.shown + 1
        draft.choices = []
        pages = max((len(screen.options) + SHOWN - 1) // SHOWN, 1)
        first = draft.page % pages * SHOWN
        rows = [(self._choice(draft, option),) for option in screen.options[first : first + SHOWN]]
        if pages > 1:
            label = texts.MORE if first + SHOWN < len(screen.options) else texts.FIRST
            rows.append((self._buttons.of_screen(MORE, label, draft.screen),))
        rows += [(self._action(draft, action),) for action in screen.actions]
        text = f"{told}\n\n{screen.text}" if told else screen.text
        talk.turn.say(text, (*rows, self._ways_out(draft)), draft.screen)

    def _action(self, draft: Draft, action: Choice | Start) -> Button:
        return self._buttons.start(action) if isinstance(action, Start) else self._choice(draft, action)

    def _choice(self, draft: Draft, choice: Choice) -> Button:
        draft.choices.append([choice.label, choice.value])
        return self._buttons.choice(choice, draft.screen, len(draft.choices) - 1)

    def _ways_out(self, draft: Draft) -> tuple[Button, ...]:
        cancel = self._buttons.of_screen(CANCEL, texts.CANCEL, draft.screen)
        if not draft.trail and draft.wanted is None:
            return (cancel,)
        return (self._buttons.of_screen(BACK, texts.BACK, draft.screen), cancel)

    def _end(self, talk: Talk, over: Over) -> None:
        talk.draft = None
        for text in over.before:
            talk.turn.say(text)
        if over.text:
            talk.turn.say(over.text, self.starts(over.actions))
            talk.turn.answer = over.text.partition("\n")[0][:LONGEST_ANSWER]  # what came of it says more than what was pressed
        if over.status:
            talk.turn.statuses.append(over.status)

    def starts(self, actions: tuple[Start, ...]) -> Keyboard:
        """Buttons that begin conversations, one a row."""
        return tuple((self._buttons.start(action),) for action in actions)
