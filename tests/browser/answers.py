"""Answers as the bot gives them, with everything the widget draws."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from helpdesk.adapters.shopfiles import load_shops
from helpdesk.ports import EngineReply
from helpdesk.shops import Stated

SHOP = load_shops(Path(__file__).resolve().parents[2] / "shops")["kawaii_stop"]
_TERM = SHOP.term("guarantee_limit.express")
assert _TERM
_CITED = Stated(SHOP.id, _TERM, *_TERM.values[0]).citation()
CITATION = {**asdict(_CITED), "effective": _CITED.effective.isoformat()}
SECTION, QUOTE = _CITED.section, _CITED.quote
SCANS = [("2026-03-02", "Chicago, US"), ("2026-03-03", "Chicago, US"), ("2026-03-05", "Denver, US"), ("2026-03-06", "Denver, US")]
CARD = {
    "kind": "parcels",
    "language": "en",
    "parcels": [
        {
            "heading": "Parcel 9400100000000000000000",
            "status": {"code": "late", "text": "Late"},
            "started": {"date": "2026-03-02", "text": "March 2, 2026"},
            "window": {"from": "2026-03-11", "to": "2026-03-20", "text": "It was expected between March 11 and March 20, 2026"},
            "today": {"date": "2026-03-24", "text": "Today, March 24, 2026"},
            "limit": {"date": "2026-03-23", "text": "The guarantee opens on March 23, 2026"},
            "progress": "Business day 16 since the first scan; the limit is 14",
            "delivered": None,
            "timeline": [
                {
                    "at": f"{day}T09:14:00-06:00",
                    "tag": "in_transit",
                    "label": "In transit",
                    "text": day,
                    "place": place,
                    "message": "Scanned",
                }
                for day, place in SCANS
            ],
            "values": {},
        }
    ],
}
TEXT = f"Yes: you may ask for half of the fee back.\nSource: Kawaii Stop, policy in force since February 22, 2026 · {SECTION}"


def answer(text: str = TEXT, **more: Any) -> EngineReply:
    """Return an answer; without more it has a card, a source and possible replies."""
    said = {"text": text, "citations": [CITATION], "choices": ["Yes, please", "No, thank you"], "card": CARD, **more}
    return EngineReply(({"replies": [said], "decisions": [], "handoff": None, "blocked": [], "language": "en"},), "greet", 0.9, "en")


def plain(text: str) -> EngineReply:
    """Return an answer of words alone."""
    return answer(text, citations=[], choices=[], card=None)
