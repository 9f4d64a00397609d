"""`helpdesk up`: starts every process and keeps them running until it is stopped."""

import argparse
import sys
from dataclasses import replace
from typing import Any

from helpdesk.cli.running import noted
from helpdesk.cli.stopping import stopping
from helpdesk.settings import Settings
from helpdesk.stack import Stack
from helpdesk.supervision.ports import answers
from helpdesk.supervision.process import Interrupted

_HIGHEST_PORT = 65535


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("up", help="start everything; Ctrl-C stops all")
    parser.add_argument("--demo", action="store_true", help="with demo orders, and a small tracking server of our own")
    parser.add_argument("--port", type=port, help="port of the gateway (HELPDESK_PORT, else 8080)")
    parser.add_argument("--host", help="address the gateway listens on (HELPDESK_HOST, else 127.0.0.1)")
    parser.set_defaults(run=run)


def port(text: str) -> int:
    """Read a port number."""
    if not (text.isascii() and text.isdecimal() and 0 < int(text) <= _HIGHEST_PORT):
        raise argparse.ArgumentTypeError("must be a port from 1 to 65535")
    return int(text)


def run(options: argparse.Namespace) -> int:
    """Start all, say where, and wait to be stopped."""
    settings = Settings.from_environment()
    settings = replace(settings, port=options.port or settings.port, host=options.host or settings.host)
    with stopping() as event:
        try:
            stack = Stack(settings, demo=options.demo, gateway_port=settings.port, stopping=event)
            with stack, noted(settings.state_dir, stack.gateway_url or ""):
                _say("\n".join(_greeting(stack, demo=options.demo)))
                event.wait()
                _say("stopping")
        except Interrupted:
            _say("stopped before everything was ready")
    return 0


def _greeting(stack: Stack, *, demo: bool) -> list[str]:
    """Return what to tell when all is ready: the pages there are, and what to try."""
    base, settings = stack.gateway_url or "", stack.settings
    shops = sorted(path.parent.name for path in settings.shops_dir.glob("*/shop.yml"))
    of_shops = {f"{title} {shop}": f"/{page}/{shop}" for title, page in (("page of", "shop"), ("FAQ of", "faq")) for shop in shops}
    pages = {"start page": "/", **of_shops, "widget": "/widget.js"}
    lines = [f"Helpdesk is ready after {stack.seconds:.1f} s:"]
    lines += [f"  {title:<20} {base}{path}" for title, path in pages.items() if answers(f"{base}{path}")]
    lines.append(f"  {'chat API':<20} {base}/api/v1")
    lines += [f"  {'in the terminal':<20} helpdesk chat --shop {shop}" for shop in shops]
    if demo:
        lines.append(f"  {'orders to ask about':<20} demo/README.md")
    return [*lines, "Ctrl-C stops everything."]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
