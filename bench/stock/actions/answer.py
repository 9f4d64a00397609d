"""The cheapest custom action there is: no look-up, one fixed sentence."""

from typing import Any

from rasa_sdk.interfaces import Action


class ActionAnswer(Action):
    """Says the same to everyone."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_answer"

    async def run(self, dispatcher: Any, tracker: Any, domain: Any) -> list[dict[str, Any]]:  # noqa: ARG002 - what the SDK passes
        """Say one sentence."""
        dispatcher.utter_message(text="Thank you, we have your message.")
        return []
