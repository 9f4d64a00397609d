"""What is read of the shops' folders."""

from pathlib import Path

import pytest

from understanding.lexicons import LANGUAGES
from understanding.shops import GENERIC_ORDER_NUMBER, read_shops


def test_patterns_and_languages_come_from_shop_yml(tmp_path: Path) -> None:
    """A shop owner writes them once."""
    (tmp_path / "tea").mkdir()
    (tmp_path / "tea" / "shop.yml").write_text("order_number: {pattern: 'T\\d{5}'}\nlanguages: [en, de]\n")
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "shop.yml").write_text("id: bare\n")
    shops = read_shops(tmp_path)
    assert (shops["tea"].order_number, shops["tea"].languages) == (r"T\d{5}", ("en", "de"))
    assert (shops["bare"].order_number, shops["bare"].languages) == (GENERIC_ORDER_NUMBER, LANGUAGES)


def test_a_pattern_that_is_no_pattern_is_refused_with_its_file(tmp_path: Path) -> None:
    """The sentence names file and key."""
    (tmp_path / "tea").mkdir()
    (tmp_path / "tea" / "shop.yml").write_text("order_number: {pattern: 'T('}\n")
    with pytest.raises(ValueError, match=r"tea/shop\.yml: order_number\.pattern"):
        read_shops(tmp_path)
