"""`python -m gateway.serve`: the gateway as a process, with the limits of `gateway.server`."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Any

import uvicorn

from gateway.app import create_app
from gateway.server import GuardedProtocol, Peers, room_for_connections

_GRACE_SECONDS = 3
_FAILED = 3


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until the process is told to stop; not 0 when it could not start."""
    options = _options(arguments)
    server = uvicorn.Server(configured(create_app, host=options.host, port=options.port, factory=True, log_level="warning"))
    server.run()
    return 0 if server.started else _FAILED


def configured(app: Callable[..., Any], peers: Peers | None = None, **more: Any) -> uvicorn.Config:
    """Return how uvicorn serves the gateway, wherever it is started from."""
    counted = peers or Peers(most=room_for_connections())
    protocol = type("Guarded", (GuardedProtocol,), {"peers": counted})
    return uvicorn.Config(
        app,
        http=protocol,
        ws="none",
        lifespan="on",
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=_GRACE_SECONDS,
        **more,
    )


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m gateway.serve", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8080)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
