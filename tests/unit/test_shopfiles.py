"""The loader of shop folders: what it reads, and the one sentence it answers each fault with."""

import re
from datetime import date, time
from decimal import Decimal
from pathlib import Path

import pytest

from helpdesk.adapters.shopfiles import load_shop, load_shops, slug
from helpdesk.errors import ShopFileError
from helpdesk.orders import Money
from helpdesk.shops import Span, Term, WeeklyHours
from helpdesk.vocabulary import VOCABULARY

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "adding-a-shop.md"

SHOP = """\
id: tea
name: Tea
time_zone: Europe/Lisbon
holidays: {country: PT}
order_number: {pattern: 'T\\d+', example: T1}
languages: [en]
currency: EUR
home_country: PT
policy: {title: Shipping, published: 2026-03-01}
methods: {domestic: [standard]}
regions: {NEAR: [ES, FR]}
contact: {name: Tea support}
"""
POLICY = """\
# Shipping

We pack in 1-3 business days.

## Cost

Standard costs
2.50. Nothing is guaranteed.
"""
TERMS = """\
processing_window:
  unit: business_days
  section: shipping
  quote: We pack in 1-3 business days.
  values: {2026-03-01: {from: 1, to: 3}}
shipping_fee.standard:
  unit: money
  section: cost
  quote: Standard costs 2.50.
  methods: [standard]
  countries: [PT]
  groups: [NEAR]
  values: {2026-03-01: {amount: "2.50", currency: EUR}}
"""
RULE = "{unit: rule, section: cost, quote: Nothing is guaranteed., values: {2026-03-01: %s}}\n"
HOURS = "support_hours: {unit: weekly_hours, section: cost, quote: Nothing, values: {2026-03-01: %s}}\n"
STEPS = "late_steps: {unit: steps, section: cost, quote: Nothing, values: {2026-03-01: %s}}\n"
SHARE = "guarantee_share: {unit: percent, section: cost, quote: Nothing, values: {2026-03-01: %s}}\n"
LENGTHS = "business_days, weeks, months"
TERM_KEYS = "bound, countries, groups, items, methods, note, quote, section, unit, values"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Write a small shop without a fault."""
    shop = tmp_path / "tea"
    (shop / "terms").mkdir(parents=True)
    (shop / "shop.yml").write_text(SHOP, encoding="utf-8")
    (shop / "policy.md").write_text(POLICY, encoding="utf-8")
    (shop / "terms" / "all.yml").write_text(TERMS, encoding="utf-8")
    return shop


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def _term(folder: Path, name: str) -> Term:
    return next(term for term in load_shop(folder).terms if term.name == name)


def _complaint(folder: Path, file: str = "") -> str:
    """Load the shop, expect a fault, and return its sentence without the path of the file, which it must begin with."""
    with pytest.raises(ShopFileError) as caught:
        load_shop(folder)
    sentence = str(caught.value)
    start = f"{folder / file}: "
    assert sentence.startswith(start)
    assert "\n" not in sentence
    return sentence.removeprefix(start)


def test_a_shop_without_a_fault_is_read_in_full(folder: Path) -> None:
    """Every key arrives as the type the rules count with."""
    shop = load_shop(folder)
    assert (shop.id, shop.name, shop.zone.key, shop.calendar.name) == ("tea", "Tea", "Europe/Lisbon", "PT")
    assert (shop.published, shop.home_country, shop.currency) == (date(2026, 3, 1), "PT", "EUR")
    assert shop.regions == {"NEAR": frozenset({"ES", "FR"})}
    assert [(s.anchor, s.title) for s in shop.sections] == [("shipping", "Shipping"), ("cost", "Cost")]
    window, fee = _term(folder, "processing_window"), _term(folder, "shipping_fee.standard")
    assert window.values == ((date(2026, 3, 1), Span(1, 3)),)
    assert fee.values[0][1] == Money(Decimal("2.50"), "EUR")
    assert (fee.family, fee.section.title, fee.bound) == ("shipping_fee", "Cost", "inclusive")


def test_a_quote_is_found_across_line_breaks_and_kept_in_one_line(folder: Path) -> None:
    """Only words count: the policy may be wrapped differently."""
    assert _term(folder, "shipping_fee.standard").quote == "Standard costs 2.50."


def test_values_are_sorted_by_date_and_null_ends_a_clause(folder: Path) -> None:
    """The order in the file does not matter."""
    _change(folder / "terms/all.yml", "{2026-03-01: {from: 1, to: 3}}", "{2026-09-01: null, 2026-03-01: {to: 3}, 2026-05-01: 4}")
    assert [raw for _, raw in _term(folder, "processing_window").values] == [Span(None, 3), Span(None, 4), None]


def test_opening_hours_are_read_as_weekdays_and_clock_times(folder: Path) -> None:
    """Monday is day zero."""
    with (folder / "terms/all.yml").open("a") as file:
        file.write(HOURS % '{days: [monday, friday], opens: "09:00", closes: "17:30"}')
    assert _term(folder, "support_hours").values[0][1] == WeeklyHours(frozenset({0, 4}), time(9), time(17, 30))


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("Customs, Duties & Fees", "customs-duties-fees"), ("Made-to-Order", "made-to-order"), ("  Late? ", "late")],
)
def test_a_heading_gives_its_anchor(heading: str, anchor: str) -> None:
    """Lower case, and one dash for whatever is no letter or digit."""
    assert slug(heading) == anchor


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("id: tea", "id: coffee", "the key 'id' is 'coffee' but the folder is 'tea'; they must be the same"),
        ("name: Tea", "name:", "'name' is 'None'; write text, in quotes where *"),
        ("currency: EUR\n", "", "shop.yml lacks the key 'currency'; allowed: claims, contact, currency, holidays, home_country, *"),
        ("currency: EUR", "currency: euro", "'currency' is 'euro'; write an ISO 4217 code *"),
        ("currency:", "colour: red\ncurrency:", "unknown key 'colour' in shop.yml; allowed: claims, contact, currency, *"),
        ("name: Tea\n", "name: Tea\nname: Tea\n", "the key 'name' stands twice (line 3)"),
        ("Europe/Lisbon", "Lisbon", "'time_zone' is 'Lisbon'; write a name of the time zone database such as America/Chicago"),
        ("{country: PT}", "PT", "'holidays' must be a mapping with the keys country, extra_closures, note"),
        ("{country: PT}", "{country: UK}", "'holidays.country' is 'UK'; write an ISO 3166 code of two capitals, *"),
        ("y: PT}", "y: PT, extra_closures: [x]}", "'holidays.extra_closures' holds 'x'; write dates as YYYY-MM-DD"),
        ("example: T1", "example: X1", "'order_number.example' does not match 'order_number.pattern'"),
        ("example: T1", "example: 1", "'order_number.example' is '1'; write text, in quotes *"),
        ("'T\\d+'", "'T('", "'order_number.pattern' is no regular expression (*"),
        ("[en]", "en", "'languages' is 'en'; write a list with at least one entry, such as [first, second]"),
        ("[en]", "[English]", "'languages' holds 'English'; write codes such as en, es or zh-Hans"),
        ("home_country: PT", "home_country: EU", "'home_country' is 'EU'; write an ISO 3166 code of two capitals, *"),
        ("2026-03-01}", "spring}", "'policy.published' is 'spring'; write YYYY-MM-DD, or null when the text carries no date"),
        ("title: Shipping, ", "", "'policy' lacks the key 'title'; allowed: note, published, title"),
        ("{domestic: [standard]}", "{}", "'methods' names no shipping method; allowed keys: domestic, everywhere, international"),
        ("[standard]", "[post]", "'methods.domestic' holds 'post'; allowed: economy, express, economy_international, *"),
        ("domestic:", "home:", "unknown key 'home' in 'methods'; allowed: domestic, everywhere, international"),
        ("{NEAR: [ES, FR]}", "[ES]", "'regions' must map a name to a list of countries, such as EU: [FR, DE]"),
        ("[ES, FR]", "[ES, NO]", "the region 'NEAR' holds 'False'; YAML reads a bare NO so: *"),
        ("[ES, FR]", "[UK]", "the region 'NEAR' holds 'UK'; write an ISO 3166 code of two capitals, *"),
        ("{name: Tea support}", "{phone: 1}", "unknown key 'phone' in 'contact'; allowed: email, name, url"),
        ("id: tea", "id: tea: x", "mapping values are not allowed here (line 1)"),
    ],
)
def test_a_fault_in_shop_yml_gives_one_sentence(folder: Path, old: str, new: str, sentence: str) -> None:
    """The sentence names the file, the key and what is allowed."""
    _change(folder / "shop.yml", old, new)
    _assert_says(_complaint(folder, "shop.yml"), sentence)


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("processing_window", "processing", "unknown term 'processing'; allowed families: address_discarded, *"),
        ("  unit: money\n", "", f"'shipping_fee.standard' lacks the key 'unit'; allowed: {TERM_KEYS}"),
        ("unit: money", "unit: money\n  colour: red", f"unknown key 'colour' in 'shipping_fee.standard'; allowed: {TERM_KEYS}"),
        ("unit: business_days", "unit: days", f"'processing_window' has the unit 'days'; allowed: {LENGTHS}"),
        ("section: cost", "section: price", "'shipping_fee.standard' names the section 'price', *; it has: shipping, cost"),
        ("quote: We pack", "quote: They pack", "the quote of 'processing_window' is not found in the section 'shipping' *"),
        ("section: shipping", "section: cost", "the quote of 'processing_window' is not found in the section 'cost' of policy.md: *"),
        ("quote: We pack in 1-3 business days.", "quote:", "the quote of 'processing_window' is 'None'; write text, *"),
        ("section: cost", "bound: x\n  section: cost", "'shipping_fee.standard' has the bound 'x'; allowed: inclusive"),
        ("section: cost", "section: cost\n  items: [standard]", "'shipping_fee.standard' may not be limited by 'items'; allowed: *"),
        ("[standard]", "standard", "'methods' of 'shipping_fee.standard' is 'standard'; write a list with at least one entry, *"),
        ("[standard]", "[]", "'methods' of 'shipping_fee.standard' is '[]'; write a list with at least one entry, *"),
        ("[standard]", "[post]", "'shipping_fee.standard' limits 'methods' to 'post'; allowed: economy, *"),
        ("[NEAR]", "[FAR]", "'shipping_fee.standard' limits 'groups' to 'FAR'; allowed: NEAR"),
        ("[PT]", "[NO]", "'shipping_fee.standard' names the country 'False'; YAML reads a bare NO so: *"),
        ("{2026-03-01: {from", "{March: {from", "'processing_window' has a value without a date: 'March'; write YYYY-MM-DD"),
        ("{2026-03-01: {from: 1, to: 3}}", "3", "'values' of 'processing_window' must map a date (YYYY-MM-DD) to the value *"),
        ("{from: 1, to: 3}", "1-3", "'processing_window' has the value '1-3'; write a whole number, or {from: 1, to: 5}"),
        ("{from: 1, to: 3}", "{from: 3, to: 1}", "'processing_window' runs from 3 to 1; the first must not be larger"),
        ("{from: 1, to: 3}", "{from: 1}", "the value of 'processing_window' lacks the key 'to'; allowed: from, to"),
        ('"2.50"', "2.50", "'shipping_fee.standard' has the amount '2.5'; write it in quotes, such as \"12.50\""),
        ('"2.50"', '"NaN"', "'shipping_fee.standard' has the amount 'NaN'; write it in quotes, such as \"12.50\""),
    ],
)
def test_a_fault_in_a_term_gives_one_sentence(folder: Path, old: str, new: str, sentence: str) -> None:
    """The sentence names the file, the term and what is allowed."""
    _change(folder / "terms/all.yml", old, new)
    _assert_says(_complaint(folder, "terms/all.yml"), sentence)


@pytest.mark.parametrize(
    ("term", "sentence"),
    [
        ("delivery_estimates: " + RULE % "maybe", "'delivery_estimates' has the value 'maybe'; allowed: not_guaranteed, *"),
        (SHARE % "150", "'guarantee_share' has the value '150'; write a whole percentage from 0 to 100"),
        (STEPS % "[pray]", "'late_steps' has the step 'pray'; allowed: check_tracking, ask_local_carrier, contact_support"),
        (STEPS % "check_tracking", "the value of 'late_steps' is 'check_tracking'; write a list with at least one entry, *"),
        (HOURS % '{days: [mon], opens: "09:00", closes: "17:00"}', "'support_hours' has the day 'mon'; allowed: monday, tuesday, *"),
        (HOURS % '{days: monday, opens: "09:00", closes: "17:00"}', "the days of 'support_hours' is 'monday'; write a list *"),
        (HOURS % "{days: [monday], opens: 09:00, closes: 17:00}", "'support_hours' has an hour that is no clock time; *"),
        (HOURS % '{days: [monday], opens: "17:00", closes: "09:00"}', "'support_hours' opens at 17:00 and closes at 09:00; it must *"),
    ],
)
def test_a_value_of_the_wrong_kind_gives_one_sentence(folder: Path, term: str, sentence: str) -> None:
    """The sentence names the term and shows how its value is written."""
    with (folder / "terms/all.yml").open("a", encoding="utf-8") as file:
        file.write(term)
    _assert_says(_complaint(folder, "terms/all.yml"), sentence)


def test_a_group_without_regions_says_where_groups_come_from(folder: Path) -> None:
    """An empty list of allowed names would help nobody."""
    _change(folder / "shop.yml", "regions: {NEAR: [ES, FR]}\n", "")
    _assert_says(_complaint(folder, "terms/all.yml"), "* limits 'groups' to 'NEAR'; allowed: none, since shop.yml states no 'regions'")


def test_a_term_stated_in_two_files_is_refused(folder: Path) -> None:
    """One clause has one home; the sentence names the other."""
    (folder / "terms/more.yml").write_text(TERMS, encoding="utf-8")
    assert _complaint(folder, "terms/more.yml") == "the term 'processing_window' is already stated in all.yml"


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        ("shop.yml", None, "cannot be read (No such file or directory)"),
        ("shop.yml", b"name: Caf\xe9", "is not UTF-8 text"),
        ("shop.yml", b"", "shop.yml must be a mapping with the keys claims, contact, currency, *"),
        ("policy.md", None, "cannot be read (No such file or directory)"),
        ("policy.md", b"# Caf\xe9", "is not UTF-8 text"),
        ("policy.md", b"We pack in 1-3 business days.", "holds no heading; *"),
        ("policy.md", b"# Cost\n## Cost!", "two sections share the anchor 'cost'; give each heading its own words"),
        ("terms/all.yml", b"- processing_window", "must be a mapping of term names"),
        ("terms/all.yml", b"processing_window: 3", f"'processing_window' must be a mapping with the keys {TERM_KEYS}"),
        ("terms", None, "holds no terms"),
    ],
)
def test_a_file_that_is_missing_or_not_what_it_should_be_is_named(folder: Path, file: str, content: bytes | None, sentence: str) -> None:
    """The sentence says which file it is and what is wrong with the whole of it."""
    if content is None:
        (folder / file).rename(folder / "elsewhere")
    else:
        (folder / file).write_bytes(content)
    _assert_says(_complaint(folder, file), sentence)


def test_a_folder_without_shops_is_refused(tmp_path: Path) -> None:
    """Starting without a shop would look like a shop without answers."""
    with pytest.raises(ShopFileError, match="holds no shop folder"):
        load_shops(tmp_path)


def test_the_example_of_the_page_for_shop_owners_is_a_shop_without_a_fault(tmp_path: Path) -> None:
    """Whoever copies the example starts from something that works."""
    files = re.findall(r"^`shops/(\S+)`\n\n```\w+\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    for name, text in files:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    shop = load_shops(tmp_path)["tea_corner"]
    assert {term.family for term in shop.terms} >= {"processing_window", "shipping_fee", "support_hours"}


def test_the_page_for_shop_owners_lists_every_family_and_word() -> None:
    """A family or word without a line on the page would stay unknown to owners."""
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*)$", PAGE.read_text(encoding="utf-8"), re.MULTILINE))
    for name, family in VOCABULARY.items():
        assert family.meaning in rows[name]
        for word in (*family.words, *family.scopes):
            assert word in rows[name]


@pytest.mark.parametrize("shop_id", ["kawaii_stop", "kpop2"])
def test_the_terms_of_our_shops_start_with_their_policy(shop_id: str) -> None:
    """A dated policy dates its terms; one without a date has them from the start of the project's record."""
    shop = load_shops(ROOT / "shops")[shop_id]
    [first_day] = {term.values[0][0] for term in shop.terms}
    assert shop.published in {None, first_day}


def _assert_says(sentence: str, expected: str) -> None:
    """Compare a sentence with what is expected of it, where `*` stands for any words."""
    pattern = ".*".join(re.escape(part) for part in expected.split("*"))
    assert re.fullmatch(pattern, sentence), sentence
