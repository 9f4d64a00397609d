"""Questions about shipping: when it comes, what it costs, how and where it goes."""

from dataclasses import replace

from helpdesk.decisions import Decision
from helpdesk.evidence import Kind, Value
from helpdesk.orders import Method
from helpdesk.shipments import Shipment
from helpdesk.terms.case import Case
from helpdesk.terms.draft import OFFER_PERSON, Draft
from helpdesk.terms.parcels import add_window
from helpdesk.terms.windows import checkpoint_moment, delivery_clause, delivery_window, first_scan_day, usual_clause


def delivery_estimate(case: Case) -> Decision:
    """Say between which dates a parcel should arrive, for an order or a what-if; each parcel has its own window."""
    shipments = case.order.shipments if case.order else ()
    if shipments and all(s.delivered for s in shipments):
        return _already_delivered(Draft("delivery_estimate", case))
    waiting = [s for s in shipments if not s.delivered]
    if len(waiting) <= 1:
        return _estimate(case, _start(case, waiting[0] if waiting else None))
    parts = tuple(_estimate(case, _start(case, shipment), shipment) for shipment in waiting)
    last = max(parts, key=lambda part: str(part.dates["expected_to"].raw) if "expected_to" in part.dates else "")
    return replace(last, parts=parts)


def _start(case: Case, shipment: Shipment | None) -> Value | None:
    """The date of the first carrier scan, real or supposed."""
    if shipment:
        return first_scan_day(case, shipment)
    ship_date = case.what_if.ship_date
    return case.supposed("ship_date", Kind.DATE, ship_date) if ship_date and not case.order else None


def _estimate(case: Case, scanned: Value | None, shipment: Shipment | None = None) -> Decision:
    draft = Draft("delivery_estimate", case)
    draft.describe_case()
    if shipment:
        draft.facts["tracking_number"] = Draft.parcel_number(shipment)
    clause = delivery_clause(case)
    if clause is None:
        return _nothing_stated(draft)
    _state_range(draft)
    draft.cite(clause)
    window = delivery_window(case, scanned)
    if window is None:
        source = case.find("processing_source", item="pre_order")
        draft.cite(source)
        return draft.not_stated("product_page" if source else None)
    if scanned:
        draft.dates["transit_started"] = scanned
    draft.dates["ordered_on"] = case.ordered_on
    add_window(draft, window)
    rare = case.find("delivery_rare")
    if rare:
        draft.counts["rare_months"] = rare.high()
        draft.cite(rare)
    draft.tell("estimates", case.find("delivery_estimates"))
    late = case.order is not None and case.derive("business_days_between", window.closes, case.today).raw > 0
    if late:
        draft.tell("delay_causes", case.find("delay_causes"))
    elif case.order is None:
        draft.tell("sooner", case.find("support_faster_delivery"))
    return draft.decide("estimated", "late" if late else None)


def _already_delivered(draft: Draft) -> Decision:
    case = draft.case
    assert case.order is not None
    last = max(case.order.shipments, key=lambda s: s.delivered.order_key if s.delivered else s.timeline[-1].order_key)
    assert last.delivered is not None
    draft.dates["delivered_on"] = case.derive("local_date", checkpoint_moment(last, last.delivered.at))
    draft.cite(case.find("delivered_means"))
    return draft.decide("delivered")


def _nothing_stated(draft: Draft) -> Decision:
    """Without a destination the answer may only lack that; else the policy is silent."""
    case = draft.case
    if case.country is None and case.shop.home_country and case.shop.find_all("delivery_window", case.law_date):
        return draft.decide("not_stated", "country_needed", needs_person=False, next_question="country")
    return draft.not_stated()


def _state_range(draft: Draft) -> None:
    clause, usual = delivery_clause(draft.case), usual_clause(draft.case)
    if clause is None:
        return
    draft.facts["unit"] = clause.unit()
    draft.counts["range_from"], draft.counts["range_to"] = clause.low() or clause.high(), clause.high()
    if usual:
        draft.counts["usual_range_from"], draft.counts["usual_range_to"] = usual.low() or usual.high(), usual.high()
    if "method" not in draft.facts:
        method = draft.case.usual_method()
        if method:
            draft.facts["method"] = draft.case.supposed("usual method", Kind.CHOICE, method.value)


def shipping_cost(case: Case) -> Decision:
    """Say what shipping costs, whether it is free, and how far a basket is from that."""
    draft = Draft("shipping_cost", case)
    draft.describe_case()
    if case.country is None and case.shop.home_country and case.what_if.method is None:
        return _price_list(draft)
    method = case.method or case.usual_method()
    if method is None:
        return draft.not_stated()
    draft.facts.setdefault("method", case.supposed("usual method", Kind.CHOICE, method.value))
    on_request = case.find("shipping_on_request", method=method.value)
    if on_request:
        draft.cite(on_request)
        return draft.decide("on_request", needs_person=True, next_question=OFFER_PERSON)
    fee = case.find("shipping_fee", method=method.value)
    if fee is None:
        return _no_fee(draft, method)
    draft.cite(fee)
    return _with_threshold(draft, method, fee.value())


def _no_fee(draft: Draft, method: Method) -> Decision:
    """Say which methods the policy prices for that destination instead, if any."""
    case = draft.case
    others = case.shop.methods.get("international", ()) if case.country != case.shop.home_country else ()
    for name in others:
        draft.cite(case.find("shipping_on_request", method=name), case.find("shipping_fee", method=name))
    stated_elsewhere = any(s for s in case.shop.find_all("shipping_fee", case.law_date) if method.value in s.term.scope.methods)
    return draft.not_stated("method_not_listed_for_country" if stated_elsewhere else None)


def _with_threshold(draft: Draft, method: Method, price: Value) -> Decision:
    case = draft.case
    threshold = case.find("free_shipping_over", method=method.value)
    if threshold is None:
        return draft.decide("quoted", amount=price)
    draft.cite(threshold)
    bar = threshold.value()
    draft.facts["threshold"] = bar
    draft.facts["free_from"] = case.derive("least_above", bar)
    basket = case.subtotal
    if basket is None:
        return draft.decide("quoted", amount=price)
    draft.facts["subtotal"] = basket
    if basket.raw.currency == bar.raw.currency and basket.raw.value > bar.raw.value:
        return draft.decide("free", "over_threshold", amount=case.derive("nothing", price))
    if basket.raw.currency == bar.raw.currency:
        draft.facts["missing"] = case.derive("missing_to_exceed", bar, basket)
    return draft.decide("quoted", "below_threshold", amount=price)


def _price_list(draft: Draft) -> Decision:
    """Without a destination every price is stated, and the destination is asked."""
    case = draft.case
    fees = case.shop.find_all("shipping_fee", case.law_date)
    if not fees:
        return draft.not_stated()
    for fee in fees:
        name = min(fee.term.scope.methods)
        draft.facts[f"fee_{name}"] = fee.value()
        draft.cite(fee)
    for bar in case.shop.find_all("free_shipping_over", case.law_date):
        name = min(bar.term.scope.methods)
        draft.facts[f"threshold_{name}"] = bar.value()
        draft.cite(bar)
    return draft.decide("quoted", "price_list", next_question="country")


def shipping_methods(case: Case) -> Decision:
    """List the methods with what the policy states of each."""
    draft = Draft("shipping_methods", case)
    windows = case.shop.find_all("delivery_window", case.law_date)
    if not windows:
        return draft.not_stated()
    for stated in windows:
        for name in sorted(stated.term.scope.methods):
            if f"{name}_from" in draft.counts or stated.term.unit != "business_days":
                continue
            draft.counts[f"{name}_from"], draft.counts[f"{name}_to"] = stated.low() or stated.high(), stated.high()
        draft.cite(stated)
    for fee in case.shop.find_all("shipping_fee", case.law_date):
        draft.facts[f"fee_{min(fee.term.scope.methods)}"] = fee.value()
        draft.cite(fee)
    draft.cite(*case.shop.find_all("shipping_on_request", case.law_date))
    draft.tell("origin", case.find("shipping_origin"))
    draft.tell("tracking", case.find("tracking_included"))
    return draft.decide("stated")


def destinations(case: Case) -> Decision:
    """Say whether a country is served, as far as the policy states it, and how long it takes."""
    draft = Draft("destinations", case)
    draft.describe_case()
    windows = case.shop.find_all("delivery_window", case.law_date)
    if not windows:
        return draft.not_stated()
    vague = case.shop.find_all("destinations", case.law_date)
    if case.country is None:
        draft.cite(*(vague or windows))
        return draft.decide("stated", vague[0].raw if vague else "everywhere", next_question=None if vague else "country")
    if vague:  # the text names no country, so it cannot be said of this one
        draft.cite(*vague)
        return draft.not_stated(vague[0].raw)
    clause = delivery_clause(case)
    if clause is None:
        return draft.not_stated()
    _state_range(draft)
    draft.cite(clause)
    return draft.decide("stated")


def split_shipment(case: Case) -> Decision:
    """Say how an order of several parcels travels, and how many this one has."""
    draft = Draft("split_shipment", case)
    draft.describe_case()
    clause = case.find("several_parcels")
    draft.cite(clause)
    if case.order and case.order.shipments:
        numbers = [Draft.parcel_number(s) for s in case.order.shipments]
        draft.facts["parcels"] = case.derive("tally", *numbers)
        arrived = [Draft.parcel_number(s) for s in case.order.shipments if s.delivered]
        draft.facts["parcels_delivered"] = case.derive("tally", *arrived)
    return draft.decide("stated") if clause else draft.not_stated()
