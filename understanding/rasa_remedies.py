"""Remedies for what makes Rasa slow or silent when it runs an action of ours.

* Every reply of the action server is checked against a schema that is itself checked again each time:
  40 ms a turn. The schema never changes, so it is compiled once.
* Each call opens a new connection. The action server is always the same neighbour, so one is kept.
* Each message runs the model's graph three times, and each time the graph is cut down, rebuilt and scheduled anew.
  The order of its steps never changes, so it is worked out once for each set of targets.
* A call may last 300 seconds, longer than the lock of its conversation. It gets a few seconds.
* Every call carries the whole conversation, and the whole domain or none, which newer action servers
  refuse. Our actions read the latest message only, so that is what they are sent, with an empty domain.
* A failed action is logged and forgotten: the shopper hears nothing. The failure is remembered here,
  so that the channel can say that this turn failed.
"""

# ruff: noqa: ARG001, SLF001 - what is mended here is private to Rasa

import asyncio
from contextvars import ContextVar
from graphlib import TopologicalSorter
from types import TracebackType
from typing import Any

import aiohttp
import rasa
import rasa.core.actions.action as rasa_actions
from jsonschema import Draft7Validator
from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.engine.exceptions import GraphRunError
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker, EventVerbosity
from rasa.utils.endpoints import EndpointConfig

ACTION_SECONDS = 10
_failures: ContextVar[list[str] | None] = ContextVar("failed_actions", default=None)
_validator = Draft7Validator(RemoteAction.action_response_format_spec())
_run_as_shipped = RemoteAction.run


def watch_failures() -> list[str]:
    """Start to collect, for the current turn, the names of actions that fail."""
    collected: list[str] = []
    _failures.set(collected)
    return collected


def install() -> None:
    """Put the remedies in place; doing it twice changes nothing."""
    RemoteAction._validate_action_result = _validate
    RemoteAction.run = _run_and_remember
    RemoteAction._action_call_format = _call
    rasa_actions.DEFAULT_REQUEST_TIMEOUT = ACTION_SECONDS
    DaskGraphRunner.run = _run_in_order


def keep_connection(endpoint: EndpointConfig | None) -> EndpointConfig | None:
    """The same endpoint, with a session that stays open between calls."""
    if endpoint is None or isinstance(endpoint, KeptEndpoint):
        return endpoint
    kept = endpoint.copy()
    kept.__class__ = KeptEndpoint
    return kept


class KeptEndpoint(EndpointConfig):
    """An endpoint that talks through one long-lived session, one for each event loop."""

    def session(self) -> Any:
        """The open session, in a wrapper that does not close it."""
        loop = asyncio.get_running_loop()
        session, owner = getattr(self, "_open", (None, None))
        if session is None or session.closed or owner is not loop:
            session = super().session()
            self._open = (session, loop)
        return _Borrowed(session)


class _Borrowed:
    """Lends a session to ``async with`` and leaves it open."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def __aenter__(self) -> aiohttp.ClientSession:
        return self._session

    async def __aexit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        return None


def _run_in_order(self: DaskGraphRunner, inputs: dict[str, Any] | None = None, targets: list[str] | None = None) -> dict[str, Any]:
    """Run the steps of the graph one after the other, as the scheduler would."""
    wanted = tuple(targets or self._graph_schema.target_names)
    done: dict[str, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
    try:
        for name, needs in _steps(self, wanted):
            done[name] = self._instantiated_nodes[name](*(done.get(need, need) for need in needs))
    except RuntimeError as fault:
        raise GraphRunError("Error running runner.") from fault
    return dict(done[name] for name in wanted)


def _steps(runner: DaskGraphRunner, wanted: tuple[str, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """The steps that lead to the targets, each after those it needs; worked out on first use."""
    known: dict[tuple[str, ...], list[tuple[str, tuple[str, ...]]]] = runner.__dict__.setdefault("_steps_by_target", {})
    if wanted not in known:
        nodes = runner._graph_schema.minimal_graph_schema(list(wanted)).nodes
        needs = {name: tuple(node.needs.values()) for name, node in nodes.items()}
        order = TopologicalSorter({name: [need for need in of if need in nodes] for name, of in needs.items()}).static_order()
        known[wanted] = [(name, needs[name]) for name in order]
    return known[wanted]


def _validate(self: RemoteAction, result: Any) -> bool:
    """Check a reply with the compiled schema."""
    for fault in _validator.iter_errors(result):
        raise fault
    return True


def _call(self: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
    """The call of the action server's protocol, with the latest message and no history."""
    state = {**tracker.current_state(EventVerbosity.NONE), "events": []}
    return {"next_action": self.name(), "sender_id": tracker.sender_id, "tracker": state, "domain": {}, "version": rasa.__version__}


async def _run_and_remember(self: RemoteAction, *args: Any, **kwargs: Any) -> Any:
    """Run the action; note its name when it fails. A rejected form step is no failure."""
    try:
        return await _run_as_shipped(self, *args, **kwargs)
    except ActionExecutionRejection:
        raise
    except Exception:
        collected = _failures.get()
        if collected is not None:
            collected.append(self.name())
        raise
