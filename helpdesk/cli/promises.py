"""`helpdesk promises`: what was promised to shoppers and is still to be kept, the most pressing first."""

import argparse
import sys
from typing import Any

from helpdesk.bootstrap import build
from helpdesk.errors import HelpdeskError
from helpdesk.settings import Settings


class NoDigest(HelpdeskError):
    """The digest cannot be mailed."""


def register(commands: Any) -> None:
    """Add the command."""
    parser = commands.add_parser("promises", help="list the open and overdue promises, and mail the list to the team")
    parser.add_argument("--shop", help="only those of this shop")
    parser.add_argument("--mail", action="store_true", help="mail the list to HELPDESK_DIGEST_TO as well")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print the promises, and mail them if asked to."""
    product = build(Settings.from_environment())
    try:
        if args.shop and args.shop not in product.shops:
            raise NoDigest(f"there is no shop '{args.shop}'; there are: {', '.join(sorted(product.shops))}")
        shops = [args.shop] if args.shop else sorted(product.shops)
        print(product.digests.table(shops))
        if args.mail:
            if not product.digests.mailed:
                raise NoDigest(
                    "set HELPDESK_SMTP_URL, HELPDESK_MAIL_FROM, HELPDESK_PUBLIC_URL and HELPDESK_DIGEST_TO to have the list mailed"
                )
            product.digests.mail(shops)
            print(f"mailed to {', '.join(product.digests.recipients)}", file=sys.stderr)
    finally:
        product.conversing.close()
        product.close()
    return 0
