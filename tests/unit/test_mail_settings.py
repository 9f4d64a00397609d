"""The settings of mail: a server whose password is not given away, a sender, and an address of our own."""

import pytest

from helpdesk.errors import SettingsError
from helpdesk.mailserver import Tls, mail_server
from helpdesk.settings import Settings


@pytest.mark.parametrize(
    ("address", "host", "port", "tls"),
    [
        ("smtp://mail.example.org", "mail.example.org", 25, Tls.NONE),
        ("smtp://u:p@127.0.0.1:2525", "127.0.0.1", 2525, Tls.NONE),
        ("smtp://mail.example.org?starttls=1", "mail.example.org", 587, Tls.STARTTLS),
        ("smtps://ann%40x:p%3Aw@mail.example.org", "mail.example.org", 465, Tls.FROM_THE_START),
        ("smtps://[::1]:4650/", "::1", 4650, Tls.FROM_THE_START),
    ],
)
def test_the_address_of_a_mail_server_is_read(address: str, host: str, port: int, tls: Tls) -> None:
    """With the usual port of each way to talk."""
    server = mail_server(address)
    assert (server.host, server.port, server.tls) == (host, port, tls)
    assert "p:w" not in repr(server)


@pytest.mark.parametrize(
    "address",
    [
        "mail.example.org",
        "http://mail.example.org",
        "smtp://",
        "smtp://mail.example.org:0",
        "smtp://mail.example.org:99999",
        "smtp://mail.example.org/inbox",
        "smtp://mail.example.org?starttls=yes",
        "smtp://mail.example.org?tls=1",
        "smtps://mail.example.org?starttls=1",
        "smtp://user@mail.example.org",
        "smtp://user:secret@mail.example.org",
    ],
)
def test_an_address_that_cannot_work_or_gives_the_password_away_stops_the_start(address: str) -> None:
    """The sentence names the setting and not the password."""
    with pytest.raises(SettingsError) as caught:
        Settings.from_environment({"HELPDESK_SMTP_URL": address})
    assert "HELPDESK_SMTP_URL has a value that cannot be used" in str(caught.value)
    assert "secret" not in str(caught.value)


MAIL = {
    "HELPDESK_SMTP_URL": "smtps://user:secret@mail.example.org",
    "HELPDESK_MAIL_FROM": "help@example.com",
    "HELPDESK_PUBLIC_URL": "https://chat.example.org/",
}


def test_mail_needs_a_server_a_sender_and_an_address_of_our_own() -> None:
    """All three or none; a digest needs them as well."""
    settings = Settings.from_environment({**MAIL, "HELPDESK_DIGEST_TO": "a@example.com, b@example.com"})
    assert (settings.sends_mail, settings.public_url) == (True, "https://chat.example.org")
    assert settings.digest_to == "a@example.com,b@example.com"
    assert "secret" not in repr(settings)
    assert Settings.from_environment(settings.environment()) == settings
    assert not Settings.from_environment({}).sends_mail
    for missing in ("HELPDESK_MAIL_FROM", "HELPDESK_PUBLIC_URL"):
        with pytest.raises(SettingsError, match=f"{missing} must be set as well"):
            Settings.from_environment({name: value for name, value in MAIL.items() if name != missing})
    with pytest.raises(SettingsError, match="HELPDESK_SMTP_URL must be set as well"):
        Settings.from_environment({"HELPDESK_DIGEST_TO": "a@example.com"})


@pytest.mark.parametrize("address", ["Shop <help@example.com>", "help", "help@example.com\nBcc: x@y.z", "a@b, c@d", "help@"])
def test_a_sender_is_one_plain_address(address: str) -> None:
    """The name that is shown with it is the shop's."""
    with pytest.raises(SettingsError, match="HELPDESK_MAIL_FROM"):
        Settings.from_environment({**MAIL, "HELPDESK_MAIL_FROM": address})
