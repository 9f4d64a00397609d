"""What docs/embedding.md tells a shop's developers is true: its examples are run, and what they sign is accepted."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from gateway.identity import IdentityTokens, Verifier
from gateway.openapi import OPERATIONS
from helpdesk.adapters.clock import SystemClock
from helpdesk.adapters.shopweb import read_web, shared_key_variable

PAGE = (Path(__file__).parents[1] / "docs" / "embedding.md").read_text(encoding="utf-8")
KEY = "a key that both sides know and nobody else"
NODE = 20


def blocks(language: str) -> list[str]:
    """Return the page's examples in a language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)


def signed(command: list[str], program: str, folder: Path, suffix: str) -> str:
    """Run an example that prints a token."""
    path = folder / f"example{suffix}"
    path.write_text(program, encoding="utf-8")
    environment = {**os.environ, shared_key_variable("kawaii_stop"): KEY}
    done = subprocess.run([*command, str(path)], env=environment, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def accepted(token: str) -> str:
    """Check a token as the gateway does, with the settings the page shows; returns the address it vouches for."""
    shown = [read_web(Path("shops/kawaii_stop"), yaml.safe_load(block)["web"]) for block in blocks("yaml")]
    checks = [web.identity for web in shown if web.identity]
    assert len(checks) == 1
    return IdentityTokens({"kawaii_stop": Verifier(checks[0], KEY)}, SystemClock()).email("kawaii_stop", token)


def test_the_python_example_signs_a_shopper_in(tmp_path: Path) -> None:
    """As it stands on the page."""
    (example,) = blocks("python")
    token = signed([sys.executable], f"{example}\nprint(identity_token('Ana@Example.com'))\n", tmp_path, ".py")
    assert accepted(token) == "ana@example.com"


def test_the_node_example_signs_a_shopper_in(tmp_path: Path) -> None:
    """Where there is a Node that is new enough."""
    node = shutil.which("node")
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout if node else "v0."  # noqa: S603
    if node is None or int(version[1:].partition(".")[0]) < NODE:
        pytest.skip(f"needs Node {NODE} or later")
    (example,) = (block for block in blocks("javascript") if "function identityToken" in block or "identityToken =" in block)
    token = signed([node], f"{example}\nconsole.log(identityToken('ana@example.com'));\n", tmp_path, ".mjs")
    assert accepted(token) == "ana@example.com"


def test_the_php_example_signs_a_shopper_in(tmp_path: Path) -> None:
    """Where there is a PHP."""
    php = shutil.which("php")
    if php is None:
        pytest.skip("needs PHP")
    (example,) = blocks("php")
    assert accepted(signed([php], f"{example}\necho identity_token('ana@example.com');\n", tmp_path, ".php")) == "ana@example.com"


def test_the_page_tells_every_route_of_the_chat() -> None:
    """And none that there is not."""
    told = {(method.lower(), path) for method, path in re.findall(r"^\| `(GET|POST|DELETE) ([^?`]+)", PAGE, re.MULTILINE)}
    assert told == {(one.method, one.path) for one in OPERATIONS if one.path.startswith("/api/")}
