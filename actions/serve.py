"""`python -m actions.serve --port PORT`: the action server, in one process, on the loopback interface.

`python -m rasa_sdk` would listen on every address, start three more processes that hold everything twice, take
three times as long to be ready, and go on when it is told to end.
"""

import argparse
import os
import sys

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.utils import update_sanic_log_level
from sanic import Sanic

from helpdesk.bootstrap import product
from helpdesk.errors import HelpdeskError

# A shopper may pause for long; opening the connection again would cost each turn some milliseconds.
KEEP_ALIVE_SECONDS = 120


def main(arguments: list[str] | None = None) -> int:
    """Serve until told to end; 1 when the product cannot be put together."""
    parser = argparse.ArgumentParser(prog="python -m actions.serve", description=__doc__)
    parser.add_argument("--port", type=int, default=int(os.environ.get("HELPDESK_ACTIONS_PORT") or 5055))
    chosen = parser.parse_args(arguments)
    try:
        held = product()  # now, not at the first shopper's message
    except HelpdeskError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    try:
        _serve(chosen.port)
    finally:
        held.close()
    return 0


def _serve(port: int) -> None:
    executor = ActionExecutor()
    executor.register_package("actions")
    app = create_app(executor, cors_origins=None)
    app.config.KEEP_ALIVE_TIMEOUT = KEEP_ALIVE_SECONDS
    app.config.ACCESS_LOG = False
    update_sanic_log_level()
    app.prepare(host="127.0.0.1", port=port, single_process=True, motd=False, access_log=False)
    Sanic.serve_single(app)


if __name__ == "__main__":
    sys.exit(main())
