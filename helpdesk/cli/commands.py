"""The commands of `helpdesk` and the module each one lives in. To add one, add a line.

A module has `register(commands)`, which adds its parser and sets `run` to a function from options to exit code.
"""

COMMANDS: dict[str, str] = {
    "up": "helpdesk.cli.up",
    "chat": "helpdesk.cli.chat",
    "train": "helpdesk.cli.train",
    "parse": "helpdesk.cli.parse",
    "replay": "helpdesk.cli.replay",
    "decide": "helpdesk.cli.decide",
    "check-shops": "helpdesk.cli.decide",
    "lint-policy": "helpdesk.cli.lint_policy",
    "impact": "helpdesk.cli.impact",
    "import-orders": "helpdesk.cli.import_orders",
    "learn": "helpdesk.cli.learn",
    "bench": "helpdesk.cli.bench",
    "agent": "helpdesk.cli.agent",
    "promises": "helpdesk.cli.promises",
    "doctor": "helpdesk.cli.doctor",
    "worker": "helpdesk.cli.worker",
}
