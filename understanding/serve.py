"""``python -m understanding.serve``: run Rasa on the loopback interface, API off, telemetry off."""

# ruff: noqa: PLC0415 - Rasa loads only after its surroundings are set

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from understanding import surroundings, without_tensorflow
from understanding.fingerprint import MODEL

ROOT = Path(__file__).resolve().parents[1]
ACTIONS_VARIABLE = "HELPDESK_ACTIONS_URL"
ACTIONS_URL = "http://127.0.0.1:5055/webhook"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until the process is told to stop; 2 when the model is not there."""
    options = _options(arguments)
    if not Path(options.model).is_file():
        print(f"There is no trained model at {options.model}. Run: helpdesk train", file=sys.stderr)
        return 2
    surroundings.prepare()
    without_tensorflow.leave_out()
    os.environ.setdefault(ACTIONS_VARIABLE, ACTIONS_URL)
    _serve(options)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m understanding.serve", description=__doc__)
    parser.add_argument("--port", type=int, default=5005)
    parser.add_argument("--model", default=str(ROOT / MODEL))
    parser.add_argument("--endpoints", default=str(ROOT / "endpoints.yml"))
    parser.add_argument("--credentials", default=str(ROOT / "credentials.yml"))
    return parser.parse_args(arguments)


def _serve(options: argparse.Namespace) -> None:
    from rasa.core.run import serve_application
    from rasa.core.utils import AvailableEndpoints

    surroundings.quieten()
    serve_application(
        model_path=options.model,
        interface="127.0.0.1",
        port=options.port,
        credentials=options.credentials,
        endpoints=AvailableEndpoints.read_endpoints(options.endpoints),
        enable_api=False,
    )


if __name__ == "__main__":
    sys.exit(main())
