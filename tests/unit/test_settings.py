"""Settings are read from the environment once, checked, and passed on whole."""

from dataclasses import replace
from pathlib import Path

import pytest

from helpdesk.errors import SettingsError
from helpdesk.settings import PACKAGE_ROOT, Settings, unknown_keys


def test_nothing_has_to_be_set() -> None:
    """Every setting has a default that works on a new machine."""
    settings = Settings.from_environment({})
    assert settings.root == PACKAGE_ROOT
    assert settings.database_url == f"sqlite:///{PACKAGE_ROOT / 'var/helpdesk.db'}"
    assert settings.shops_dir == PACKAGE_ROOT / "shops"
    assert settings.tracking_url == "https://api.17track.net/track/v2.4"
    assert settings.tracking_key is None
    assert (settings.rasa_url, settings.port, settings.host) == ("http://127.0.0.1:5005", 8080, "127.0.0.1")


def test_paths_are_seen_from_the_root_folder(tmp_path: Path) -> None:
    """Wherever a command is run, all processes mean the same files."""
    settings = Settings.from_environment(
        {
            "HELPDESK_ROOT": str(tmp_path),
            "HELPDESK_DATABASE_URL": "sqlite:///data/shop.db",
            "HELPDESK_CLOCK_FILE": "now",
            "HELPDESK_SHOPS_DIR": "/srv/shops",
        }
    )
    assert settings.database_url == f"sqlite:///{tmp_path}/data/shop.db"
    assert settings.clock_file == tmp_path / "now"
    assert settings.shops_dir == Path("/srv/shops")


@pytest.mark.parametrize("url", ["sqlite:////srv/helpdesk.db", "postgresql://db/helpdesk", "sqlite:///:memory:"])
def test_other_database_addresses_stay_as_they_are(url: str) -> None:
    """Only a SQLite path that is relative needs an anchor."""
    assert Settings.from_environment({"HELPDESK_DATABASE_URL": url}).database_url == url


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("HELPDESK_PORT", "0", "a port from 1 to 65535"),
        ("HELPDESK_RASA_PORT", "80 80", "a port from 1 to 65535"),
        ("HELPDESK_ACTIONS_PORT", "\u0665", "a port from 1 to 65535"),
        ("HELPDESK_TURN_TIMEOUT", "soon", "a number of seconds above 0"),
        ("HELPDESK_TRACKING_PATIENCE", "nan", "a number of seconds above 0"),
        ("HELPDESK_TURN_TIMEOUT", "-1", "a number of seconds above 0"),
        ("HELPDESK_17TRACK_URL", "api.17track.net", "a web address"),
        ("HELPDESK_17TRACK_URL", "https://", "a web address"),
        ("HELPDESK_MEMORY_LIMIT_MB", "12", "at least 64"),
        ("HELPDESK_RASA_SECRET", "two\nlines", "printable"),
        ("HELPDESK_PROOF_HOURS", "0", "from 1 to 8760"),
    ],
)
def test_a_wrong_value_is_named_with_what_is_allowed(name: str, value: str, allowed: str) -> None:
    """The sentence names the key and what it must be, and does not repeat the value, which may be a secret."""
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment({name: value})
    assert str(caught.value).startswith(f"{name} has a value that cannot be used; it must be ")
    assert allowed in str(caught.value)
    assert value not in str(caught.value).removeprefix(name) or len(value) == 1


def test_a_wait_inside_another_must_be_the_shorter_one() -> None:
    """Else the outer one would always give up first."""
    with pytest.raises(
        SettingsError, match=r"^HELPDESK_ACTION_TIMEOUT is 5 seconds; it must be less than HELPDESK_TURN_TIMEOUT, which is 4$"
    ):
        Settings.from_environment({"HELPDESK_TURN_TIMEOUT": "4"})


def test_an_empty_variable_counts_as_not_set() -> None:
    """As shells and service files leave them."""
    assert Settings.from_environment({"HELPDESK_PORT": ""}).port == 8080


def test_secrets_are_not_shown() -> None:
    """Neither keys nor a database password get into a log by way of `repr`."""
    settings = Settings.from_environment(
        {"HELPDESK_17TRACK_KEY": "hush-key", "HELPDESK_RASA_SECRET": "hush-rasa", "HELPDESK_DATABASE_URL": "postgresql://me:hush-db@db/x"}
    )
    assert "hush" not in repr(settings)


def test_another_process_reads_the_same_settings_from_the_environment_it_is_given() -> None:
    """What a stack decided (ports, secret) reaches its processes unchanged."""
    settings = replace(
        Settings.from_environment({"HELPDESK_17TRACK_KEY": "key"}),
        rasa_port=6001,
        rasa_secret="s",
        clock_file=Path("/srv/now"),
        turn_timeout=9.5,
    )
    assert Settings.from_environment(settings.environment()) == settings


def test_the_shops_keys_for_identity_tokens_are_read_and_passed_on_but_not_shown() -> None:
    """One variable a shop; each is long enough, and none counts as misspelt."""
    name, key = "HELPDESK_IDENTITY_KEY_KPOP2", "hush" * 8
    settings = Settings.from_environment({name: key, "HELPDESK_IDENTITY_KEY_TEA": ""})
    assert settings.identity_keys == {name: key}
    assert settings.environment()[name] == key
    assert "hush" not in repr(settings)
    assert unknown_keys({name: key}) == {}
    with pytest.raises(SettingsError, match=rf"^{name} has a value that cannot be used; it must be a key of at least 32 characters$"):
        Settings.from_environment({name: "short"})


def test_the_shops_keys_for_refunds_are_kept_the_same_way() -> None:
    """They are passed on to the gateway, and stay out of what is shown."""
    name, key = "HELPDESK_REFUND_KEY_KPOP2", "hush" * 8
    settings = Settings.from_environment({name: key})
    assert (settings.refund_keys, settings.identity_keys, settings.environment()[name]) == ({name: key}, {}, key)
    assert "hush" not in repr(settings)
    assert unknown_keys({name: key}) == {}
    with pytest.raises(SettingsError, match=name):
        Settings.from_environment({name: "short"})


def test_a_changed_database_is_anchored_too() -> None:
    """Settings made from others keep their promises."""
    assert replace(Settings(), database_url="sqlite:///x.db").database_url == f"sqlite:///{PACKAGE_ROOT}/x.db"


def test_a_misspelt_variable_is_found_with_what_was_meant() -> None:
    """A setting that changes nothing is worse than one that is refused."""
    assert unknown_keys({"HELPDESK_TURN_TIMOUT": "3", "HELPDESK_PORT": "1", "PATH": "/bin"}) == {
        "HELPDESK_TURN_TIMOUT": "HELPDESK_TURN_TIMEOUT"
    }
