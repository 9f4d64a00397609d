"""A gateway that can send mail: its product with a sender for a mail server of the test."""

from collections.abc import Callable
from dataclasses import replace

from helpdesk.adapters.smtp import SmtpSender
from helpdesk.bootstrap import Product
from helpdesk.mailserver import MailServer as Address
from helpdesk.mailserver import Tls
from helpdesk.services.resuming import Resuming
from tests.mail_server import MailServer

SENDER = "help@example.com"


def with_mail(server: MailServer, *recipients: str, public_url: str = "https://chat.example.org") -> Callable[[Product], Product]:
    """Return what lets a product send mail, and digests to `recipients`."""

    def changed(product: Product) -> Product:
        sender = SmtpSender(Address("127.0.0.1", server.port, Tls.NONE))
        resuming = Resuming(product.resuming.key, public_url)
        mailing = replace(product.mailing, sender=sender, sender_address=SENDER, resuming=resuming)
        digests = replace(product.digests, sender=sender, sender_address=SENDER, recipients=recipients, console=public_url)
        return replace(product, mailing=mailing, resuming=resuming, digests=digests)

    return changed
