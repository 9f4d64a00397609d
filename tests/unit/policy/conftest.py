"""The real shops, and what becomes of every change of their policies, worked out once for all tests."""

from collections.abc import Mapping

import pytest

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.policy.mutation import Suite, Verdict, cases_of
from helpdesk.shops import Shop
from tests.unit.policy.proposals import ROOT


@pytest.fixture(scope="session")
def shops() -> Mapping[str, Shop]:
    """The real shops."""
    return load_shops(ROOT / "shops")


@pytest.fixture(scope="session")
def verdicts(shops: Mapping[str, Shop]) -> Mapping[str, list[Verdict]]:
    """The fate of every change, by shop."""
    return {name: list(Suite(shop, cases_of(ROOT / "shops" / name, shop)).verdicts()) for name, shop in shops.items()}
