"""Claims: what a shopper asks of the shop, with the decision, its inputs and its proof frozen at the moment of filing."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class Claim:
    """One claim for one parcel. Filing it promises nothing: a person decides.

    `parcel` is the tracking number; `decision` is what the rules said, `inputs` the facts they were
    given, `proof` every value with its source; all as JSON, so that later changes of policy or
    records do not touch them.
    """

    shop: str
    order_number: str
    parcel: str
    conversation_id: str
    filed_at: datetime
    decision: Mapping[str, Any]
    inputs: Mapping[str, Any]
    proof: tuple[Mapping[str, Any], ...]
    id: int | None = None
