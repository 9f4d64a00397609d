"""`helpdesk doctor`: every check tells what it found and how to mend it."""

import argparse
import shutil
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

from helpdesk.adapters.sql import SqlDatabase
from helpdesk.checkup import (
    Finding,
    Level,
    check_database,
    check_environments,
    check_identity,
    check_model,
    check_ports,
    check_refunds,
    check_settings,
    check_shops,
    check_tracking,
)
from helpdesk.cli import doctor
from helpdesk.errors import HelpdeskError
from helpdesk.settings import Settings

QUOTA = "/track/v2.4/getquota"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """An installation with nothing in it."""
    return Settings(root=tmp_path)


def levels(findings: Iterator[Finding]) -> list[Level]:
    """Return how findings are to be taken."""
    return [one.level for one in findings]


def test_this_checkout_has_shops_that_load() -> None:
    """Each shop is a finding of its own."""
    assert set(levels(check_shops(Settings()))) == {Level.OK}


def test_a_folder_without_shops_fails(settings: Settings) -> None:
    """Nothing can be answered without a policy."""
    assert levels(check_shops(settings)) == [Level.FAIL]


def test_a_broken_shop_does_not_hide_another(settings: Settings) -> None:
    """Each one is loaded by itself."""
    for name in ("one", "two"):
        (settings.shops_dir / name).mkdir(parents=True)
        (settings.shops_dir / name / "shop.yml").write_text("id: [")
    assert levels(check_shops(settings)) == [Level.FAIL, Level.FAIL]


def test_a_missing_key_of_a_shop_that_signs_its_shoppers_in_fails(settings: Settings) -> None:
    """And a key that nobody uses is pointed out."""
    shutil.copytree(Settings().shops_dir / "kpop2", settings.shops_dir / "kpop2")
    assert levels(check_identity(settings)) == []
    with (settings.shops_dir / "kpop2" / "shop.yml").open("a") as file:
        file.write("web: {identity: {algorithm: HS256, audience: helpdesk}}\n")
    assert levels(check_identity(settings)) == [Level.FAIL]
    keys = {"HELPDESK_IDENTITY_KEY_KPOP2": "k" * 32, "HELPDESK_IDENTITY_KEY_TEA": "k" * 32}
    assert levels(check_identity(replace(settings, identity_keys=keys))) == [Level.OK, Level.WARN]


def test_a_missing_key_for_refunds_fails(settings: Settings) -> None:
    """And a key that nobody uses is pointed out."""
    shutil.copytree(Settings().shops_dir / "kpop2", settings.shops_dir / "kpop2")
    assert levels(check_refunds(settings)) == []
    with (settings.shops_dir / "kpop2" / "shop.yml").open("a") as file:
        file.write("refunds: {url: 'https://shop.example/refunds'}\n")
    assert levels(check_refunds(settings)) == [Level.FAIL]
    keys = {"HELPDESK_REFUND_KEY_KPOP2": "k" * 32, "HELPDESK_REFUND_KEY_TEA": "k" * 32}
    assert levels(check_refunds(replace(settings, refund_keys=keys))) == [Level.OK, Level.WARN]


def test_a_database_that_is_not_there_is_not_made(settings: Settings, tmp_path: Path) -> None:
    """Looking must not change anything."""
    assert levels(check_database(settings)) == [Level.OK]
    assert list(tmp_path.iterdir()) == []


def test_a_database_of_this_version_is_well(settings: Settings) -> None:
    """After the migrations nothing is left to say."""
    database = SqlDatabase(settings.database_url)
    database.upgrade()
    database.close()
    assert levels(check_database(settings)) == [Level.OK]


def test_a_database_that_cannot_be_read_fails_without_showing_its_password(settings: Settings) -> None:
    """The address may hold a password."""
    path = Path(settings.database_url.removeprefix("sqlite:///"))
    path.parent.mkdir(parents=True)
    path.write_text("this is no database, whatever its name says, and it is long enough to be looked at")
    (finding,) = check_database(settings)
    assert finding.level is Level.FAIL
    assert "HELPDESK_DATABASE_URL" in finding.mend


def test_a_missing_model_is_trained_at_the_next_start(settings: Settings) -> None:
    """That is a warning, for nothing is broken."""
    assert levels(check_model(settings)) == [Level.WARN]


def test_without_a_key_parcels_are_not_followed(settings: Settings) -> None:
    """The warning names the setting."""
    (finding,) = check_tracking(settings)
    assert (finding.level, finding.mend) == (Level.WARN, "set HELPDESK_17TRACK_KEY")


@pytest.mark.parametrize(
    ("answer", "level"),
    [
        ({"code": 0, "data": {"quota_remain": 1098}}, Level.OK),
        ({"code": 0, "data": {"quota_remain": 3}}, Level.WARN),
        ({"code": -18010002, "data": {}}, Level.FAIL),
        ({"code": 0, "data": {}}, Level.WARN),
        (["what?"], Level.WARN),
    ],
)
def test_the_key_is_proven_by_asking_for_the_quota(settings: Settings, httpserver: HTTPServer, answer: object, level: Level) -> None:
    """A wrong key fails; trouble of the service or little quota is a warning."""
    httpserver.expect_request(QUOTA, method="POST", headers={"17token": "key"}).respond_with_json(answer)
    url = httpserver.url_for("/track/v2.4").replace("localhost", "127.0.0.1")
    assert levels(check_tracking(replace(settings, tracking_key="key", tracking_url=url))) == [level]


def test_an_unauthorized_key_fails(settings: Settings, httpserver: HTTPServer) -> None:
    """HTTP 401 is as clear as an error code."""
    httpserver.expect_request(QUOTA).respond_with_json({}, status=401)
    url = httpserver.url_for("/track/v2.4").replace("localhost", "127.0.0.1")
    assert levels(check_tracking(replace(settings, tracking_key="key", tracking_url=url))) == [Level.FAIL]


def test_a_taken_port_is_named(settings: Settings) -> None:
    """It may be helpdesk itself, so it is a warning."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        (finding,) = check_ports(replace(settings, port=port))
    assert finding.level is Level.WARN
    assert f"port {port} is in use" in finding.what


def test_a_missing_environment_says_how_to_make_it(settings: Settings) -> None:
    """Nothing works without Rasa's environment."""
    with pytest.raises(HelpdeskError, match=r"does not exist; run: make setup$"):
        list(check_environments(settings))


def test_a_misspelt_setting_is_a_warning() -> None:
    """It names what was probably meant."""
    first = next(check_settings({"HELPDESK_PORTS": "1"}))
    assert (first.level, first.mend) == (Level.WARN, "did you mean HELPDESK_PORT?")


def broken(settings: Settings) -> Iterator[Finding]:
    """Break in the middle of looking."""
    yield Finding(Level.OK, f"{1 / len(settings.host[:0])} was found")


def fine(_: Settings) -> Iterator[Finding]:
    """Find nothing wrong."""
    yield Finding(Level.OK, "all is well")


def test_a_check_that_breaks_does_not_keep_the_others_from_looking() -> None:
    """Its fault is a finding."""
    found = list(doctor.examine((broken, fine)))[-2:]
    assert [one.level for one in found] == [Level.FAIL, Level.OK]


def test_wrong_settings_fail_with_their_sentence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is 1 and nothing else is looked at."""
    monkeypatch.setenv("HELPDESK_PORT", "many")
    assert doctor.run(argparse.Namespace()) == 1
    assert capsys.readouterr().out.startswith("fail  HELPDESK_PORT has a value that cannot be used; it must be a port")
