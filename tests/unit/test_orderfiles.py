"""Order files: what is read, what is refused, and in which words."""

import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpdesk import orderfiles
from helpdesk.calendars import BusinessCalendar
from helpdesk.errors import InvalidRecord
from helpdesk.orderfiles import Row, parse_checkpoint, parse_order, parse_shipment, read_orders_file
from helpdesk.orders import Destination, Item, ItemKind, Method, Order, ShippingChoice
from helpdesk.shipments import Checkpoint, Shipment, Tag
from helpdesk.shops import Shop

SHOP = Shop(
    id="kawaii_stop",
    name="Kawaii Stop",
    zone=ZoneInfo("America/Chicago"),
    calendar=BusinessCalendar("none", frozenset()),
    order_pattern=r"KS\d{4,6}",
    order_example="KS1001",
    languages=("en",),
    currency="USD",
    policy_title="Shipping Policy",
    published=None,
    regions={},
    methods={},
    home_country="US",
    terms=(),
    sections=(),
)
ITEM = {"title": "Plush keyring", "quantity": 1, "price": "21.00", "kind": "standard"}
CHECKPOINT = {"at": "2026-03-02T09:14:00-06:00", "tag": "in_transit", "location": "Chicago, US", "message": "Accepted at origin"}
SHIPMENT = {"tracking_number": 9400100000000000000000, "carrier": "usps", "checkpoints": [CHECKPOINT]}
DATA: Mapping[str, Any] = {
    "number": "KS1001",
    "email": "Ana@Example.com",
    "placed_at": "2026-02-27T10:00:00-06:00",
    "currency": "USD",
    "items": [ITEM],
    "shipping": {"method": "express", "fee": "14.99", "fee_refunded": "0.00"},
    "destination": {"country": "US", "postcode": "60601"},
    "protection": None,
    "shipments": [SHIPMENT],
}
HEADER = "number,email,placed_at,item_title,item_quantity,item_price,shipping_method,shipping_fee,country"
LINE = "KS1001,ana@example.com,2026-02-27T10:00:00-06:00,Plush,1,21.00,express,14.99,US"


def without(key: str) -> dict[str, Any]:
    """The good order without one key."""
    return {name: value for name, value in DATA.items() if name != key}


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """Write a file of orders."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def errors(rows: list[Row]) -> list[tuple[int, str | None]]:
    """The lines and sentences of the rows that hold no order."""
    return [(row.line, row.error) for row in rows if row.order is None]


def test_a_whole_order_is_read() -> None:
    """Every field arrives in its type, the e-mail in lower case, a long tracking number unharmed."""
    scan = Checkpoint(datetime.fromisoformat("2026-03-02T09:14:00-06:00"), Tag.IN_TRANSIT, None, "Chicago, US", "Accepted at origin")
    assert parse_order(DATA, SHOP) == Order(
        number="KS1001",
        email="ana@example.com",
        placed_at=datetime(2026, 2, 27, 16, tzinfo=UTC),
        currency="USD",
        items=(Item("Plush keyring", 1, Decimal("21.00")),),
        shipping=ShippingChoice(Method.EXPRESS, Decimal("14.99")),
        destination=Destination("US", "60601"),
        shipments=(Shipment("9400100000000000000000", "usps", (scan,)),),
    )


def test_what_may_be_left_out_has_a_plain_meaning() -> None:
    """No currency means the shop's, no kind a standard item, no shipments none yet."""
    item = {"title": "Mug", "quantity": 2, "price": "9"}
    order = parse_order(
        {
            **{name: DATA[name] for name in ("number", "email", "placed_at")},
            "items": [item],
            "shipping": {"method": "economy", "fee": "0"},
            "destination": {"country": "CA"},
        },
        SHOP,
    )
    assert (order.currency, order.items[0].kind, order.shipments, order.protection) == ("USD", ItemKind.STANDARD, (), None)


def test_moments_and_dates_may_come_ready_made() -> None:
    """YAML reads unquoted dates by itself."""
    item = {**ITEM, "kind": "pre_order", "release_date": date(2026, 5, 1)}
    order = parse_order({**DATA, "placed_at": datetime(2026, 2, 27, tzinfo=UTC), "items": [item]}, SHOP)
    assert order.placed_at == datetime(2026, 2, 27, tzinfo=UTC)
    assert order.items[0].release_date == date(2026, 5, 1)


def test_a_scan_may_lack_its_offset() -> None:
    """A printed time stays naive, and a printed date is midnight of that date."""
    printed = datetime(2026, 3, 2, 9, 14)  # noqa: DTZ001 - as printed
    assert parse_checkpoint({"at": "2026-03-02T09:14", "tag": "in_transit"}).at == printed
    assert parse_checkpoint({"at": date(2026, 3, 2), "tag": "in_transit"}).at == printed.replace(hour=0, minute=0)
    assert parse_checkpoint(CHECKPOINT).at.utcoffset() == timedelta(hours=-6)


def test_a_tracking_number_loses_its_spaces() -> None:
    """People copy numbers in groups."""
    assert parse_shipment({"tracking_number": "lz 123 456 789 us"}).tracking_number == "LZ123456789US"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"number": "KP2001"}, "'number' is 'KP2001'; the orders of Kawaii Stop are numbered like KS1001"),
        ({"email": "ana.example.com"}, "'email' is no e-mail address"),
        ({"email": None}, "'email' is no e-mail address"),
        ({"placed_at": "2026-02-27T10:00:00"}, "'placed_at' is 2026-02-27 10:00:00; write a date and time with offset"),
        ({"placed_at": "yesterday"}, "'placed_at' is 'yesterday'; write a date and time with offset"),
        ({"placed_at": "1026-02-27T10:00:00Z"}, "'placed_at' lies in the year 1026; the calendars reach from 2015"),
        ({"currency": "usd"}, "'currency' is 'usd'; write three capitals such as USD"),
        ({"items": []}, "'items' must be a list of 1 to 200 entries"),
        ({"items": [ITEM] * 201}, "'items' must be a list of 1 to 200 entries"),
        ({"items": [ITEM, {**ITEM, "price": 21.0}]}, "'items[1].price' is 21.0; write the amount as text in quotes"),
        ({"items": [{**ITEM, "price": "-1.00"}]}, "'items[0].price' is '-1.00'; write an amount of 0 or more"),
        ({"items": [{**ITEM, "price": "NaN"}]}, "'items[0].price' is 'NaN'; write an amount of 0 or more"),
        ({"items": [{**ITEM, "price": "1,50"}]}, "'items[0].price' is '1,50'; write an amount of 0 or more"),
        ({"items": [{**ITEM, "quantity": 0}]}, "'items[0].quantity' is 0; write a whole number from 1 to 10000"),
        ({"items": [{**ITEM, "quantity": True}]}, "'items[0].quantity' is True; write a whole number"),
        ({"items": [{**ITEM, "kind": "custom"}]}, "'items[0].kind' is 'custom'; allowed: standard, made_to_order, pre_order"),
        ({"items": [{**ITEM, "title": "a\nb"}]}, "'items[0].title' must be one line of 1 to 300 characters"),
        ({"items": [{**ITEM, "title": "a" * 301}]}, "'items[0].title' must be one line of 1 to 300 characters"),
        ({"items": [{**ITEM, "release_date": "soon"}]}, "'items[0].release_date' is 'soon'; write a date such as"),
        ({"items": [{**ITEM, "sku": "1"}]}, "'items[0]' has the unknown key 'sku'; allowed: kind, price, quantity"),
        ({"shipping": {"method": "drone", "fee": "1"}}, "'shipping.method' is 'drone'; allowed: economy, express, "),
        ({"shipping": {"method": "express"}}, "'shipping' lacks the key 'fee'"),
        ({"shipping": {"method": "express", "fee": "1", "fee_refunded": "2"}}, "'shipping.fee_refunded' is more than 'shipping.fee'"),
        ({"destination": {"country": "USA"}}, "'destination.country' is 'USA'; write the ISO 3166 code of two capitals"),
        ({"destination": {"country": False}}, "'destination.country' is False; write the ISO 3166 code of two capitals"),
        ({"destination": {"country": "US", "postcode": "<b>"}}, "'destination.postcode' is no postcode"),
        ({"protection": "Kawaii Shield"}, "'protection' is 'Kawaii Shield'; write one word in lower case"),
        ({"shipments": [SHIPMENT, SHIPMENT]}, "'shipments' holds the tracking number 9400100000000000000000 twice"),
        ({"shipments": [{"tracking_number": "<script>"}]}, "'shipments[0].tracking_number' is '<SCRIPT>'; write 4 to 50"),
        ({"shipments": [{"carrier": "usps"}]}, "'shipments[0]' lacks the key 'tracking_number'"),
        (
            {"shipments": [{"tracking_number": "P1234", "checkpoints": [{**CHECKPOINT, "tag": "lost"}]}]},
            "'shipments[0].checkpoints[0].tag' is 'lost'; allowed: unknown, info_received",
        ),
        ({"colour": "pink"}, "the order has the unknown key 'colour'; allowed: currency, destination, email, items"),
    ],
)
def test_a_wrong_field_is_refused_by_name(change: dict[str, Any], sentence: str) -> None:
    """One clear sentence names the field and says what to write."""
    with pytest.raises(InvalidRecord) as caught:
        parse_order({**DATA, **change}, SHOP)
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("key", ["number", "email", "placed_at", "items", "shipping", "destination"])
def test_a_missing_field_is_named(key: str) -> None:
    """An order lacking a needed field is refused."""
    with pytest.raises(InvalidRecord, match=f"^the order lacks the key '{key}'$"):
        parse_order(without(key), SHOP)


def test_personal_data_is_not_repeated() -> None:
    """Sentences may reach a log, so a wrong e-mail address or postcode is not in them."""
    for change in ({"email": "ana.secret"}, {"destination": {"country": "US", "postcode": "secret!"}}):
        with pytest.raises(InvalidRecord) as caught:
            parse_order({**DATA, **change}, SHOP)
        assert "secret" not in str(caught.value)


JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


@given(key=st.sampled_from(sorted(DATA)), junk=JUNK)
def test_whatever_stands_in_a_field_it_is_read_or_refused(key: str, junk: object) -> None:
    """No content of a field makes the reader stumble: anything but a refusal would fail this test."""
    with suppress(InvalidRecord):
        parse_order({**DATA, key: junk}, SHOP)


@pytest.mark.parametrize("wrap", ["[%s]", '{"orders": [%s]}', '\ufeff \n{ "orders" :\n[ %s ] }\n'])
def test_json_holds_a_list_or_orders(wrap: str, tmp_path: Path) -> None:
    """Both forms are read, with or without a byte order mark."""
    rows = list(read_orders_file(write(tmp_path, "a.json", wrap % json.dumps(DATA)), SHOP))
    assert [row.order for row in rows] == [parse_order(DATA, SHOP)]


def test_bad_orders_of_json_are_reported_by_line_and_good_ones_kept(tmp_path: Path) -> None:
    """Each report tells the line on which the order begins and which one it is."""
    orders = [DATA, {**DATA, "number": "KS1002", "email": "x"}, {**DATA, "number": "KS1003"}, DATA, 7]
    text = "[\n" + ",\n\n".join(json.dumps(order) for order in orders) + "\n]"
    rows = list(read_orders_file(write(tmp_path, "a.json", text), SHOP))
    assert [row.order.number for row in rows if row.order] == ["KS1001", "KS1003"]
    assert errors(rows)[:2] == [
        (4, "order 2: 'email' is no e-mail address"),
        (8, "order 4: KS1001 stands in this file already, from line 2"),
    ]
    assert errors(rows)[2][0] == 10
    assert len(rows) == 5


def test_an_empty_list_holds_no_orders(tmp_path: Path) -> None:
    """Nothing to import is no fault."""
    assert list(read_orders_file(write(tmp_path, "a.json", "[ ]"), SHOP)) == []


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.json", "", "must hold a list of orders"),
        ("a.json", '{"order": []}', "must hold a list of orders"),
        ("a.json", "[{},", "line 1 cannot be read"),
        ("a.json", '[\n{"a": 1}\n{"b": 2}]', "line 3 cannot be read"),
        ("a.json", "[{}]}", "cannot be read"),
        ("a.json", '{"orders": []', "cannot be read"),
        ("a.json", '[{"a":\n1,}]', "line 2 cannot be read"),
        ("a.json", "[" + "[" * 200_000, "cannot be read"),
        ("a.json", "[" + "1" * 5000 + "]", "cannot be read"),
        ("a.json", b'["\xff"]', "is not UTF-8 text (byte 3)"),
        ("a.txt", "[]", "must end in .json or .csv"),
        ("a.csv", "", "the header lacks the column"),
        ("a.csv", HEADER + ",colour\n", "the header has the column 'colour' which is unknown; allowed: carrier,"),
        ("a.csv", HEADER + ",country\n", "the header has the column 'country' twice"),
        ("a.csv", HEADER.replace(",country", ""), "the header lacks the column 'country'"),
        ("a.csv", HEADER.replace(",", ";"), "separate the columns by commas, not by semicolons"),
        ("a.csv", HEADER + '\n"KS1001', "is no CSV"),
        ("a.csv", HEADER + "\n" + "x" * 200_000, "line 2 is no CSV"),
    ],
)
def test_a_file_that_cannot_be_used_is_refused_at_once(name: str, content: str | bytes, sentence: str, tmp_path: Path) -> None:
    """A fault of the whole file is one sentence, told before any order is given out."""
    with pytest.raises(InvalidRecord) as caught:
        read_orders_file(write(tmp_path, name, content), SHOP)
    assert sentence in str(caught.value)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    """A wrong path is told, not thrown."""
    with pytest.raises(InvalidRecord, match="cannot be read"):
        read_orders_file(tmp_path / "none.csv", SHOP)


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The size is capped before anything is read into memory."""
    monkeypatch.setattr(orderfiles, "LARGEST_FILE", 100)
    with pytest.raises(InvalidRecord, match="is larger than"):
        read_orders_file(write(tmp_path, "a.json", " " * 101), SHOP)


def test_csv_has_one_line_an_item(tmp_path: Path) -> None:
    """Lines that stand together and share a number make one order with its parcels."""
    text = (
        "number,email,placed_at,currency,item_title,item_quantity,item_price,item_kind,item_release_date,"
        "shipping_method,shipping_fee,shipping_fee_refunded,country,postcode,protection,tracking_numbers,carrier\r\n"
        'KS1001,ana@example.com,2026-02-27T10:00:00-06:00,USD,"Plush, pink",1,21.00,,,express,14.99,,US,60601,,P1111; P2222,USPS\r\n'
        "KS1001,ana@example.com,2026-02-27T10:00:00-06:00,USD,Figure,2,9.50,pre_order,2026-05-01,"
        "express,14.99,,US,60601,,P1111; P2222,USPS\r\n"
        "\r\n"
        "KS1002,bo@example.com,2026-02-28T10:00:00-06:00,,Mug,1,8,,,economy,0,,CA,,kawaii_shield,,\r\n"
    )
    first, second = (row.order for row in read_orders_file(write(tmp_path, "a.CSV", text), SHOP))
    assert first is not None
    assert second is not None
    assert first.items == (
        Item("Plush, pink", 1, Decimal("21.00")),
        Item("Figure", 2, Decimal("9.50"), ItemKind.PRE_ORDER, date(2026, 5, 1)),
    )
    assert first.shipments == (Shipment("P1111", "usps"), Shipment("P2222", "usps"))
    assert (second.currency, second.protection, second.destination, second.shipments) == ("USD", "kawaii_shield", Destination("CA"), ())


def test_bad_lines_of_csv_are_reported_in_the_words_of_the_table(tmp_path: Path) -> None:
    """Each report names the column; an order with one bad line is left out whole; the good ones stay."""
    lines = [
        LINE,
        LINE.replace("KS1001", "KS1002").replace("21.00", "-3"),
        LINE.replace("KS1001", "KS1003"),
        LINE.replace("KS1001", "KS1003").replace(",US", ",CA"),
        LINE.replace("KS1001", "KS1004") + ",more",
        LINE.replace("KS1001", "KS1005").replace("express", ""),
        LINE.replace("KS1001", "KS1006").replace(",1,", ",one,"),
        LINE.replace("KS1001", "KS1007"),
    ]
    rows = list(read_orders_file(write(tmp_path, "a.csv", "\n".join([HEADER, *lines])), SHOP))
    assert [row.order.number for row in rows if row.order] == ["KS1001", "KS1007"]
    assert errors(rows) == [
        (3, "'item_price' of item 1 is '-3'; write an amount of 0 or more with a point, such as 21.00"),
        (4, "'country' on line 5 differs from line 4 of the same order"),
        (6, "line 6 has 10 cells, the header 9"),
        (7, f"'shipping_method' is ''; allowed: {', '.join(method.value for method in Method)}"),
        (8, "'item_quantity' of item 1 is 'one'; write a whole number from 1 to 10000"),
    ]


def test_an_order_scattered_over_csv_is_left_out_whole(tmp_path: Path) -> None:
    """Half an order would be worse than none, so both places are reported."""
    other = LINE.replace("KS1001", "KS1002")
    rows = list(read_orders_file(write(tmp_path, "a.csv", f"{HEADER}\n{LINE}\n{other}\n{LINE}"), SHOP))
    scattered = "the lines of KS1001 do not stand together"
    assert errors(rows) == [(2, scattered), (4, scattered)]
    assert [row.order.number for row in rows if row.order] == ["KS1002"]


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_the_examples_of_the_guide_are_good_files(kind: str, tmp_path: Path) -> None:
    """What `docs/importing-orders.md` shows can be imported as it stands, and both forms tell the same order."""
    guide = (Path(__file__).parents[2] / "docs" / "importing-orders.md").read_text(encoding="utf-8")
    example = guide.split(f"<!-- checked: {kind} -->\n```{kind}\n")[1].split("```")[0]
    (row,) = read_orders_file(write(tmp_path, f"a.{kind}", example), SHOP)
    assert row.order is not None
    assert [item.title for item in row.order.items] == ["Plush keyring", "Figure"]
    assert [shipment.tracking_number for shipment in row.order.shipments] == ["9400100000000000000000"]
