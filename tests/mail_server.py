"""A real mail server on this machine: it talks SMTP over sockets, keeps what it takes, and refuses what the test wants refused."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from queue import Queue
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

USER, PASSWORD = "helpdesk", "a long secret"
_SECONDS = 10

logging.getLogger("mail.log").setLevel(logging.CRITICAL)


@dataclass
class MailServer:
    """What the server has taken, and how it answers: `on_recipient` and `on_data` are the next replies other than yes."""

    port: int = 0
    on_recipient: list[str] = field(default_factory=list)
    on_data: list[str] = field(default_factory=list)
    taken: "Queue[EmailMessage]" = field(default_factory=Queue)
    recipients: list[str] = field(default_factory=list)
    signed_in: list[bool] = field(default_factory=list)

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Sequence[str]) -> str:  # noqa: N802
        """Take a recipient, or say what the test wants."""
        if self.on_recipient:
            return self.on_recipient.pop(0)
        envelope.rcpt_tos.append(address)
        self.recipients.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        """Take a mail, or say what the test wants."""
        if self.on_data:
            return self.on_data.pop(0)
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.signed_in.append(bool(session.authenticated))
        self.taken.put(message)
        return "250 Taken"

    def next(self) -> EmailMessage:
        """Wait for the next mail."""
        return self.taken.get(timeout=_SECONDS)

    def __len__(self) -> int:
        """Count the mails that nobody has looked at."""
        return self.taken.qsize()


@contextmanager
def mail_server(tls: ssl.SSLContext | None = None, *, implicit: bool = False, sign_in: bool = False) -> Iterator[MailServer]:
    """Run a server on a free port, in a thread: plain, with STARTTLS, or with TLS from the start."""
    held, started, stop = MailServer(), threading.Event(), threading.Event()

    def check(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        return AuthResult(success=right, handled=False)

    more: dict[str, Any] = {"authenticator": check, "auth_required": True} if sign_in else {}
    if tls and not implicit:
        more |= {"tls_context": tls, "require_starttls": True}

    async def serve() -> None:
        loop = asyncio.get_running_loop()
        protocol = partial(SMTP, held, hostname="mail.test", loop=loop, timeout=_SECONDS, **more)
        server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=tls if implicit else None)
        held.port = server.sockets[0].getsockname()[1]
        started.set()
        async with server:
            await asyncio.to_thread(stop.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert started.wait(_SECONDS), "the mail server did not start"
    try:
        yield held
    finally:
        stop.set()
        thread.join(_SECONDS)


@dataclass(frozen=True)
class Certificate:
    """A certificate for this machine, and both sides' use of it."""

    server: ssl.SSLContext
    trust: ssl.SSLContext
    file: Path


def make_certificate(folder: Path) -> Certificate:
    """Make a key and a certificate that vouches for itself, for 127.0.0.1."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file, private = folder / "certificate.pem", folder / "key.pem"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    private.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(file, private)
    return Certificate(server, ssl.create_default_context(cafile=str(file)), file)
