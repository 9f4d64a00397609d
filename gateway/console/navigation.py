"""The console's menu: which pages there are, in order, and who sees them."""

from collections.abc import Mapping
from dataclasses import dataclass

from helpdesk.agents import Agent, Role

# (path, label, the least role an agent must have somewhere)
MENU: tuple[tuple[str, str, Role], ...] = (
    ("/console/queue", "Queue", Role.AGENT),
    ("/console/claims", "Claims", Role.AGENT),
    ("/console/promises", "Promises", Role.AGENT),
    ("/console/insights", "Insights", Role.LEAD),
    ("/console/review", "Review", Role.AGENT),
    ("/console/replies", "Replies", Role.AGENT),
    ("/console/audit", "Audit", Role.LEAD),
    ("/console/team", "Team", Role.OWNER),
)
# Pages that are reached from another one, and light its entry.
_BELOW = {"/console/conversations": "/console/queue"}


@dataclass(frozen=True)
class Entry:
    """One line of the menu; `alarms` counts what is overdue there."""

    path: str
    label: str
    current: bool
    alarms: int = 0


def entries(agent: Agent, path: str, alarms: Mapping[str, int] | None = None) -> tuple[Entry, ...]:
    """Return the menu for an agent who looks at a path; `alarms` maps paths of the menu to what is overdue there."""
    here = next((entry for below, entry in _BELOW.items() if _within(path, below)), path)
    return tuple(
        Entry(where, label, _within(here, where), (alarms or {}).get(where, 0)) for where, label, role in MENU if agent.serving(role)
    )


def _within(path: str, entry: str) -> bool:
    return path == entry or path.startswith(f"{entry}/")
