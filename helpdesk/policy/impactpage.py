"""The impact of a proposed policy as one self-contained page, light or dark, for phones too."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files

from helpdesk.policy.impact import Impact, Judged, TermChange, Weight
from helpdesk.policy.sidebyside import HEADINGS, PAST, name, rows

_BAR, _GAP, _ROW = 1000, 6, 22


def page(impact: Impact, shop_name: str) -> str:
    """Return the whole page; every text from outside is escaped."""
    style = files("helpdesk.policy").joinpath("impact.css").read_text(encoding="utf-8")
    body = "\n".join(_sections(impact, shop_name))
    title = escape(f"{shop_name}: what the proposed policy would change")
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _sections(impact: Impact, shop_name: str) -> Iterator[str]:
    yield f"<h1>{escape(shop_name)}: what the proposed policy would change</h1>"
    yield f'<p class="lead">{escape(_summary(impact))}</p>'
    for term in (term for term in impact.terms if term.rewrites_past):
        yield f'<p class="warning" role="note">{escape(term.name)} {escape(PAST)}</p>'
    yield f"<h2>Answers about {impact.asked_orders} open orders</h2>\n{_picture(impact)}"
    yield f"<h2>Clauses</h2>\n{_list(impact.terms)}\n{_anchors(impact)}"
    yield f"<h2>Open orders</h2>\n{_list(impact.orders)}"
    yield f"<h2>Cases that would fail</h2>\n{_list(impact.broken)}"


def _summary(impact: Impact) -> str:
    orders = {judged.about for judged in impact.orders if judged.weight is not Weight.SOURCE}
    return (
        f"Judged on {impact.now:%Y-%m-%d at %H:%M}. {len(impact.terms)} clauses differ. Answers change for {len(orders)} of "
        f"{impact.asked_orders} open orders, and {len(impact.broken)} of {impact.asked_cases} cases would fail."
    )


def _picture(impact: Impact) -> str:
    """Draw a bar a question: how many answers change, and how much."""
    told = {question: counted for question, counted in impact.counts.items() if counted}
    if not told:
        return "<p>No order is open.</p>"
    legend = "".join(f'<li><span class="key {weight}"></span>{HEADINGS[weight]}</li>' for weight in HEADINGS)
    bars = "\n".join(_bar(question, [counted[weight] for weight in HEADINGS]) for question, counted in told.items())
    return f'<ul class="legend">{legend}</ul>\n<dl class="bars">\n{bars}\n</dl>'


def _bar(question: str, counts: Sequence[int]) -> str:
    total = sum(counts)
    spoken = ", ".join(f"{count} {heading}" for count, heading in zip(counts, HEADINGS.values(), strict=True) if count)
    drawn, at = "", 0.0
    for count, weight in zip(counts, HEADINGS, strict=True):
        # What changes must be seen, however many stay.
        width = max(_BAR * count / total, _GAP) if count else 0.0
        drawn += f'<rect class="{weight}" x="{at:.1f}" y="0" width="{width:.1f}" height="{_ROW}"/>' if count else ""
        at += width
    return (
        f"<div><dt>{escape(name(question))}</dt>"
        f'<dd><svg viewBox="0 0 {at:.0f} {_ROW}" preserveAspectRatio="none" role="img" aria-label="{escape(spoken)}">'
        f"{drawn}</svg><span>{total - counts[-1]} of {total}</span></dd></div>"
    )


def _anchors(impact: Impact) -> str:
    told = [f"{change.replace('_', ' ')}: {', '.join(anchors)}" for change, anchors in impact.anchors.items() if anchors]
    if not told:
        return "<p>No anchor of the FAQ page appears or vanishes.</p>"
    return "".join(f"<p>Anchors of the FAQ page, {escape(line)}</p>" for line in told)


def _list(changed: Iterable[Judged | TermChange]) -> str:
    cards = [_card(one) for one in changed]
    return "\n".join(cards) if cards else "<p>None.</p>"


def _card(one: Judged | TermChange) -> str:
    if isinstance(one, Judged):
        head, note, mark = f"{one.about}: {name(one.question)}", HEADINGS[one.weight], one.weight.value
    else:
        head, note, mark = one.name, one.change, "figures"
    cells = "".join(
        f'<tr><th scope="row">{escape(key)}</th><td data-side="now">{escape(before)}</td><td data-side="proposed">{escape(after)}</td></tr>'
        for key, before, after in rows(one)
    )
    table_head = '<thead><tr><td></td><th scope="col">now</th><th scope="col">proposed</th></tr></thead>'
    title = f"<h3>{escape(head)} <small>{escape(note)}</small></h3>"
    failures = "".join(f'<p class="failure">{escape(line)}</p>' for line in one.failures) if isinstance(one, Judged) else ""
    return f'<article class="{mark}">{title}{failures}<table>{table_head}<tbody>{cells}</tbody></table></article>'
