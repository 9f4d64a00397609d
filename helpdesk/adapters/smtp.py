"""Hands mails to a mail server by SMTP: bounded in time, over TLS that is checked, and silent about what the server said."""

import smtplib
import ssl
from contextlib import suppress
from email.message import EmailMessage

from helpdesk.mailserver import MailServer, Tls
from helpdesk.outbox import MailRefused, MailUnavailable

# For each step of the talk with the server.
_STEP_SECONDS = 10.0
_FOR_GOOD = 500


class SmtpSender:
    """Implements `helpdesk.outbox.MailSender`; each mail has a connection of its own."""

    def __init__(self, server: MailServer, *, step_seconds: float = _STEP_SECONDS, trust: ssl.SSLContext | None = None) -> None:
        """Talk to a server; `trust` checks its certificate, by default as the system does (`SSL_CERT_FILE` names another list)."""
        self._server, self._seconds, self._trust = server, step_seconds, trust

    def send(self, message: EmailMessage) -> None:
        """Hand a mail over; returning means that the server has taken it. Raises MailRefused or MailUnavailable."""
        session = self._opened()
        try:
            session.send_message(message)
        except smtplib.SMTPRecipientsRefused as fault:
            codes = [code for code, _ in fault.recipients.values()]
            raise _refusal("does not take mail for this address", min(codes)) from None
        except smtplib.SMTPSenderRefused as fault:
            # Which can be mended without that this mail is written again.
            raise MailUnavailable(f"the mail server does not take mail from HELPDESK_MAIL_FROM ({fault.smtp_code})") from None
        except smtplib.SMTPResponseException as fault:
            raise _refusal("does not take this mail", fault.smtp_code) from None
        except (smtplib.SMTPException, OSError) as fault:
            raise MailUnavailable(f"the mail server broke off ({type(fault).__name__})") from None
        finally:
            # The mail is handed over by now or never; how the server takes its leave does not matter.
            with suppress(smtplib.SMTPException, OSError):
                session.quit()
            session.close()

    def check(self) -> None:
        """Greet the server and sign in, sending nothing; raises MailUnavailable."""
        session = self._opened()
        with suppress(smtplib.SMTPException, OSError):
            session.quit()
        session.close()

    def _opened(self) -> smtplib.SMTP:
        server = self._server
        trust = None if server.tls is Tls.NONE else self._trust or ssl.create_default_context()
        session: smtplib.SMTP | None = None
        try:
            if server.tls is Tls.FROM_THE_START:
                session = smtplib.SMTP_SSL(server.host, server.port, timeout=self._seconds, context=trust)
            else:
                session = smtplib.SMTP(server.host, server.port, timeout=self._seconds)
            if server.tls is Tls.STARTTLS:
                session.starttls(context=trust)
            if server.user:
                session.login(server.user, server.password)
        except (smtplib.SMTPException, OSError) as fault:
            if session is not None:
                session.close()
            raise MailUnavailable(_why(fault)) from None
        return session


def _why(fault: Exception) -> str:
    """Say why there is no session, without anything that the server said: it may repeat what it was told."""
    if isinstance(fault, ssl.SSLError):
        return "the mail server's certificate is not accepted" if isinstance(fault, ssl.SSLCertVerificationError) else "TLS failed"
    if isinstance(fault, smtplib.SMTPAuthenticationError):
        return f"the mail server does not accept user and password ({fault.smtp_code})"
    if isinstance(fault, smtplib.SMTPNotSupportedError):
        return "the mail server offers no TLS, or no way to sign in"
    if isinstance(fault, smtplib.SMTPResponseException):
        return f"the mail server is not ready ({fault.smtp_code})"
    return f"the mail server cannot be reached ({type(fault).__name__})"


def _refusal(what: str, code: int) -> MailRefused | MailUnavailable:
    """Make the fault for a reply code: from 500 on the server means it for good."""
    kind = MailRefused if code >= _FOR_GOOD else MailUnavailable
    return kind(f"the mail server {what} ({code})")
