"""Which processes a stack consists of, and what they are told."""

from dataclasses import replace
from pathlib import Path

import pytest

from helpdesk.errors import HelpdeskError
from helpdesk.processes import Layout, gateway_url, processes, rasa_python
from helpdesk.settings import Settings
from helpdesk.supervision.process import Process


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An installation whose Rasa environment is there."""
    python = tmp_path / ".venv-rasa" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    return Settings(root=tmp_path, rasa_secret="hush", rasa_port=6005, port=8080)


def by_name(layout: Layout) -> dict[str, Process]:
    """Return the processes of a stack by name."""
    return {one.name: one for one in processes(layout)}


def test_the_product_is_three_processes_that_start_together(settings: Settings) -> None:
    """None of them waits for another, for a start shall be quick."""
    found = by_name(Layout(settings, 6055, 6005, gateway=True))
    assert set(found) == {"rasa", "actions", "gateway"}
    assert {one.after for one in found.values()} == {()}


def test_a_replay_needs_no_gateway(settings: Settings) -> None:
    """It speaks with Rasa itself."""
    assert set(by_name(Layout(settings, 6055, 6005, gateway=False))) == {"rasa", "actions"}


def test_parcels_are_followed_only_with_a_key(settings: Settings) -> None:
    """The worker comes last: shoppers do not wait for it."""
    found = by_name(Layout(replace(settings, tracking_key="key"), 6055, 6005, gateway=True))
    assert set(found) == {"rasa", "actions", "gateway", "tracking"}
    assert found["tracking"].after == ("rasa", "actions", "gateway")


def test_the_demo_imports_its_orders_one_shop_after_the_other(settings: Settings) -> None:
    """As an owner would, through the same command."""
    layout = Layout(settings, 6055, 6005, gateway=True, demo_port=8090, demo_files=(Path("demo/kawaii_stop.json"), Path("demo/kpop2.json")))
    found = by_name(layout)
    assert found["import-kawaii_stop"].command[-4:] == ("import-orders", "--shop", "kawaii_stop", "demo/kawaii_stop.json")
    assert found["import-kpop2"].after == ("import-kawaii_stop",)
    assert found["import-kpop2"].once


def test_no_secret_is_on_a_command_line(settings: Settings) -> None:
    """Every user of the machine can read those."""
    layout = Layout(replace(settings, tracking_key="hush"), 6055, 6005, gateway=True, demo_port=8090)
    assert [one.name for one in processes(layout) if "hush" in " ".join(one.command)] == []
    assert {one.environment["HELPDESK_RASA_SECRET"] for one in processes(layout)} == {"hush"}


def test_rasa_is_told_where_the_actions_are(settings: Settings) -> None:
    """Ports differ from run to run."""
    rasa = by_name(Layout(settings, 6055, 6005, gateway=True))["rasa"]
    assert rasa.environment["HELPDESK_ACTIONS_URL"] == "http://127.0.0.1:6055/webhook"
    assert rasa.ready == "http://127.0.0.1:6005/webhooks/helpdesk/health"


EVERYWHERE = ("0.0.0.0", "::")  # noqa: S104 - compared, nothing listens


@pytest.mark.parametrize(
    ("host", "url"),
    [("127.0.0.1", "http://127.0.0.1:8080"), ("::1", "http://[::1]:8080"), *((one, "http://127.0.0.1:8080") for one in EVERYWHERE)],
)
def test_the_gateway_is_reached_from_this_machine_wherever_it_listens(settings: Settings, host: str, url: str) -> None:
    """An address that means "all" is none to call."""
    assert gateway_url(replace(settings, host=host)) == url


def test_a_missing_rasa_environment_says_what_to_do(tmp_path: Path) -> None:
    """One sentence."""
    with pytest.raises(HelpdeskError, match=r"does not exist; run: make setup$"):
        rasa_python(tmp_path)
