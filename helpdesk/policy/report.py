"""Writes findings as a page that is kept beside the shop's policy."""

from collections.abc import Sequence

from helpdesk.policy.findings import KINDS, Finding
from helpdesk.shops import Shop


def markdown(shop: Shop, findings: Sequence[Finding]) -> str:
    """Return the page; it holds nothing that changes from day to day, so that it stays in step."""
    parts = [
        f"# What {shop.name}'s owner should know about the policy",
        f"Written by `helpdesk lint-policy {shop.id} --write`; change the policy and not this page.",
        f"A finding is information, not a fault. There are {len(findings)}.",
    ]
    for kind, heading in KINDS.items():
        own = [finding for finding in findings if finding.kind == kind]
        if own:
            parts += [f"## {heading}", *_section(own)]
    return "\n\n".join(parts) + "\n"


def _section(own: Sequence[Finding]) -> list[str]:
    """List the findings; what can be done about all of them alike is said once."""
    advice = {finding.advice for finding in own}
    if len(own) > 1 and len(advice) == 1:
        return [*advice, "\n".join(_entry(finding) for finding in own)]
    return ["\n".join(f"{_entry(finding)} *{finding.advice}*" for finding in own)]


def _entry(finding: Finding) -> str:
    section = f" (`{finding.section}`)" if finding.section else ""
    return f"* **{finding.place}**{section}: {finding.sentence}"
