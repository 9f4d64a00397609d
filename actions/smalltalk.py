"""Greetings, thanks, yes and no, and what was not understood."""

from abc import abstractmethod

from actions.edge import DialogueAction
from helpdesk.services.dialogue import START, Dialogue
from helpdesk.services.turns import Outcome, Turn


class Courtesy(DialogueAction):
    """Says one courteous message; a detail that comes with it is taken up first."""

    message_id: str
    choices: tuple[str, ...] = ()

    @abstractmethod
    def name(self) -> str:
        """The action's name in the domain."""

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Take up a detail, else be courteous."""
        if turn.names_order:
            return dialogue.inform(turn)
        return dialogue.speak(turn, self.message_id, choices=self.choices)


class Greet(Courtesy):
    """Hello."""

    message_id = "greeting"
    choices = START

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_greet"


class Thanks(Courtesy):
    """Thank you."""

    message_id = "thanks"

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_thanks"


class Bye(Courtesy):
    """Goodbye."""

    message_id = "goodbye"

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_bye"


class BotChallenge(Courtesy):
    """Are you a bot?"""

    message_id = "bot_challenge"
    choices = ("person",)

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_bot_challenge"


class Affirm(DialogueAction):
    """Yes."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_affirm"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Do what was offered."""
        return dialogue.affirm(turn)


class Deny(DialogueAction):
    """No."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_deny"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Drop what was offered, or take the correction."""
        return dialogue.deny(turn)


class OutOfScope(DialogueAction):
    """Not a matter of this assistant."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_out_of_scope"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Say so honestly, with what it can do."""
        return dialogue.unsure(turn, "out_of_scope")


class Unsure(DialogueAction):
    """Not understood well enough to act on."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_unsure"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Take up a detail that was asked for, else say honestly that it was not understood."""
        return dialogue.unsure(turn)


class Why(DialogueAction):
    """Why, or why not?"""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_why"

    def respond(self, dialogue: Dialogue, turn: Turn) -> Outcome:
        """Give the grounds of the last answer; a new detail is taken up first."""
        return dialogue.inform(turn) if turn.names_order else dialogue.why(turn)
