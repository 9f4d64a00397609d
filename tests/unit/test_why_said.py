"""An answer is given again on its recorded inputs; where the words differ now, the page says what has changed."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from helpdesk.answers.compose import answer
from helpdesk.answers.explain import explain
from helpdesk.answers.proof import Ledger
from helpdesk.conversations import Conversation
from helpdesk.errors import EngineUnavailable, InvalidRecord
from helpdesk.ports import EngineReply
from helpdesk.services import grounds
from helpdesk.services.answering import apology, payload
from helpdesk.services.enginereplies import heard
from helpdesk.services.expecting import when_answered
from helpdesk.services.turns import Ground, GroundKind, Outcome
from helpdesk.services.what_changed import OTHER_RULES, OTHER_WORDS
from helpdesk.services.why_said import Piece, inputs, judged, replay, words_again
from helpdesk.shops import Shop, Term
from helpdesk.terms import Case
from helpdesk.turnrecords import Told, TurnRecord
from tests.unit.answers.reachable import NOWS, a_parcel, a_scan, an_order, shops, told

NOON = datetime(2026, 3, 24, 12, tzinfo=UTC)
KAWAII = "kawaii_stop"


def recorded(*given: Ground, shop: Shop | None = None) -> TurnRecord:
    """The record of an answer from these grounds, as it comes out of the database."""
    shop = shop or shops()[KAWAII]
    reply = grounds.again(given, shop)
    said = json.loads(json.dumps(payload(Outcome(Conversation("c1", shop.id), (reply,), grounds=given))))
    return TurnRecord(1, shop.id, "answered", decisions=tuple(said["decisions"]), grounds=tuple(said["grounds"]))


def said(record: TurnRecord, *texts: str) -> Told:
    """The answer with the words in which it was given: those of today's policy, if nothing else is said."""
    return Told("c1", record.shop, NOON, texts or (words_again(record, shops()[record.shop]),), "Why?", record)


def late(days: int = 26) -> Ground:
    """The answer to "it is late" of an express order that has travelled for some days."""
    case = Case(shops()[KAWAII], NOWS[3], an_order((a_parcel(a_scan(), a_scan(days=min(days, 5))),)))
    return Ground(GroundKind.ANSWER, "late_refund", "en", case, ("yes", "no"))


def changed(name: str, **changes: Any) -> Shop:
    """The shop after one of its clauses has changed."""
    shop = shops()[KAWAII]
    return replace(shop, terms=tuple(replace(term, **changes) if term.name == name else term for term in shop.terms))


def term(name: str) -> Term:
    """A clause of the shop."""
    found = shops()[KAWAII].term(name)
    assert found
    return found


@pytest.mark.parametrize("language", ["en", "ja"])
def test_every_answer_that_can_be_given_can_be_given_again(language: str) -> None:
    """Each decision the rules can reach, told and explained: the recorded inputs give the same words."""
    for one in told():
        ledger = Ledger(one.case.shop, (one.case,))
        for kind, tell in ((GroundKind.ANSWER, answer), (GroundKind.EXPLAIN, explain)):
            record = recorded(Ground(kind, one.decision.question, language, one.case), shop=one.case.shop)
            assert words_again(record, one.case.shop) == tell(one.decision, language, ledger).text, str(one)


def test_every_value_of_every_decision_has_a_source_in_words() -> None:
    """No value is shown without saying where it comes from."""
    for one in told():
        record = recorded(Ground(GroundKind.ANSWER, one.decision.question, "en", one.case), shop=one.case.shop)
        (shown,) = judged(record, one.case.shop)
        for part in (shown, *shown.parts):
            assert all(line.label and line.value and line.source for line in part.lines), str(one)


def test_the_same_inputs_give_the_same_words() -> None:
    """Which the page says."""
    again = replay(said(recorded(late())), shops()[KAWAII])
    assert again.same
    assert (again.difference, again.reasons, again.fault) == ((), (), None)


def test_several_pieces_of_an_answer_are_given_again_in_their_order() -> None:
    """An answer, a reminder and when a person is there; the order's facts travel once."""
    case = late().case
    assert case
    pieces = (
        late(),
        Ground(GroundKind.EXPLAIN, "late_refund", "en", case),
        Ground(GroundKind.SAY, "resume-email", "en"),
        Ground(GroundKind.WAIT, "support_hours", "en", Case(case.shop, NOON)),
    )
    record = recorded(*pieces)
    assert words_again(record, case.shop).endswith(when_answered(case.shop, NOON, "en").text)
    assert [one["case"]["order"] for one in record.grounds[:2]] == [record.grounds[0]["case"]["order"], 0]
    assert inputs(record, case.shop)[1].case == replace(case, order=replace(case.order, email="") if case.order else None)


def test_what_was_noted_is_told_again() -> None:
    """The foreign language of a message, and when a claim was filed before."""
    shop = shops()[KAWAII]
    outside = Ground(GroundKind.SAY, "language-outside", "en", notes={"written_in": "sv"})
    filed = Ground(GroundKind.SAY, "claim-already_filed", "en", Case(shop, NOON), notes={"filed_at": "2026-03-20T03:00:00+00:00"})
    assert "Swedish (svenska)" in words_again(recorded(outside), shop)
    # In Chicago it was the evening before.
    assert "Mar 19, 2026" in words_again(recorded(filed), shop)


def test_an_apology_can_be_given_again() -> None:
    """What is said when an action failed."""
    spoken = apology("es")
    record = TurnRecord(1, KAWAII, "fault", grounds=tuple(spoken["grounds"]))
    assert words_again(record, shops()[KAWAII]) == spoken["replies"][0]["text"]


def test_what_the_proof_refused_is_refused_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The shopper heard that it could not be proven, and so does the replay as long as it cannot be."""
    record = recorded(late())
    monkeypatch.setattr(Ledger, "holds", lambda *_: False)
    assert words_again(record, shops()[KAWAII]) == grounds.instead(late(), shops()[KAWAII]).text


def test_a_clause_that_reads_otherwise_is_named() -> None:
    """The old sentence and the new one."""
    before = said(recorded(Ground(GroundKind.EXPLAIN, "late_refund", "en", late().case)))
    name = "guarantee_limit.express"
    again = replay(before, changed(name, quote="The guarantee opens late."))
    assert not again.same
    assert again.reasons == (f"The clause “{name}” read “{term(name).quote}” and reads “The guarantee opens late.” now.",)
    assert {piece.kind for piece in again.difference} == {"same", "gone", "new"}
    assert "".join(piece.text for piece in again.difference if piece.kind != "new") == before.said[0]
    assert "".join(piece.text for piece in again.difference if piece.kind != "gone") == again.words


def test_a_clause_with_another_value_is_named_with_both() -> None:
    """A figure was changed under the same date: the count, and what follows from it."""
    name = "guarantee_limit.express"
    (since, limit), *_ = term(name).values
    again = replay(said(recorded(late())), changed(name, values=((since, replace(limit, high=limit.high + 30)),)))
    assert f"The clause “{name}” said {limit.high} and says {limit.high + 30} now." in again.reasons
    assert any(sentence.startswith("“late refund” was decided as eligible") for sentence in again.reasons)


def test_a_clause_that_was_dated_anew_or_dropped_is_named() -> None:
    """Both are a change of the policy's files, and the page says which."""
    name = "guarantee_limit.express"
    (since, limit), *_ = term(name).values
    before = said(recorded(late()))
    dated = replay(before, changed(name, values=((date(2026, 2, 25), limit),)))
    gone = f"The clause “{name}” of {since:%d %b %Y} is not in the policy any more; its values hold from 25 Feb 2026."
    assert dated.reasons[0] == gone
    assert any("is applied now and was not then" in sentence for sentence in dated.reasons)
    shop = shops()[KAWAII]
    dropped = replay(before, replace(shop, terms=tuple(one for one in shop.terms if one.name != name)))
    assert f"The clause “{name}” (section “{term(name).section.title}”) is not in the policy any more." in dropped.reasons


def test_other_words_for_the_same_decision_are_the_bots() -> None:
    """No clause has changed: the sentences have."""
    again = replay(said(recorded(late()), "It is late, and you may have your money."), shops()[KAWAII])
    assert again.reasons == (OTHER_WORDS,)


def test_another_decision_from_the_same_clauses_is_the_programs() -> None:
    """No clause has changed: the rules have."""
    record = recorded(late())
    (decision,) = record.decisions
    other = replace(record, decisions=({**decision, "outcome": "not_yet", "reason": None},))
    again = replay(said(other, "Not yet."), shops()[KAWAII])
    assert again.reasons == (OTHER_RULES, "“late refund” was decided as not yet, and is decided as eligible now.")


def test_a_decision_that_would_be_another_now_is_shown_as_it_was_recorded() -> None:
    """With the values of then, and the sources that were recorded with them."""
    record = recorded(late())
    (then,), (now,) = judged(record, shops()[KAWAII]), judged(record, changed("guarantee_limit.express", quote="Other words."))
    assert (then.question, then.outcome) == (now.question, now.outcome) == ("late refund", "eligible")
    assert {line.label for line in now.lines} == {line.label for line in then.lines}
    assert then.clauses == now.clauses != ()


@pytest.mark.parametrize("spoilt", [{}, {"kind": "answer"}, {"kind": "guess", "about": "x", "language": "en"}, {"kind": "say", "about": 3}])
def test_spoilt_inputs_are_said_to_be_spoilt(spoilt: dict[str, Any]) -> None:
    """Nothing is made up in their place."""
    record = TurnRecord(1, KAWAII, "answered", grounds=(spoilt,))
    assert "no answer any more" in str(replay(said(record, "Hello."), shops()[KAWAII]).fault)
    assert inputs(record, shops()[KAWAII]) == ()
    with pytest.raises(InvalidRecord):
        grounds.from_json(record.grounds, shops()[KAWAII])


def test_an_answer_of_before_the_records_is_said_to_have_none() -> None:
    """Older messages have no record, and very long ones keep no inputs."""
    assert "not recorded" in str(replay(Told("c1", KAWAII, NOON, ("Hello.",)), shops()[KAWAII]).fault)
    assert "not recorded" in str(replay(said(TurnRecord(1, KAWAII, "answered"), "Hello."), shops()[KAWAII]).fault)


def test_facts_that_are_too_long_to_travel_are_left_behind() -> None:
    """The words come first; the record then says that the inputs were not kept."""
    scans = tuple(a_scan(days=days % 20, message="x" * 300, event_id=str(days)) for days in range(1000))
    case = Case(shops()[KAWAII], NOON, an_order((a_parcel(*scans),)))
    assert grounds.as_json((Ground(GroundKind.ANSWER, "order_status", "en", case),)) == []


def test_a_comparison_is_made_word_by_word() -> None:
    """So that one changed figure stands out."""
    again = replay(said(recorded(Ground(GroundKind.SAY, "thanks", "en")), "You are welcome!"), shops()[KAWAII])
    assert Piece("gone", "You are welcome!") in again.difference or any(piece.kind == "same" for piece in again.difference)


def through_the_engine(*payloads: dict[str, Any]) -> EngineReply:
    """What the actions sent, as the engine passes it on."""
    return EngineReply(tuple({"replies": [{"text": "Hello."}], **one} for one in payloads), "greet", 0.9, "en")


def test_grounds_come_through_the_engine_as_they_were_sent() -> None:
    """They are what the record keeps."""
    sent = grounds.as_json((late(), Ground(GroundKind.SAY, "thanks", "en")))
    assert heard(through_the_engine({"grounds": sent})).grounds == tuple(sent)
    assert heard(through_the_engine({})).grounds == ()


@pytest.mark.parametrize(
    "spoilt",
    [
        "late_refund",
        ["late_refund"],
        [{"kind": "guess", "about": "x", "language": "en"}],
        [{"kind": "say", "about": 7, "language": "en"}],
        [{"kind": "say", "about": "thanks"}],
        [{"kind": "say", "about": "thanks", "language": "en", "case": [1]}],
        [{"kind": "say", "about": "thanks", "language": "en", "choices": [float("nan")]}],
    ],
)
def test_grounds_of_another_shape_are_refused(spoilt: Any) -> None:
    """Nothing that comes through the engine is trusted."""
    with pytest.raises(EngineUnavailable, match="unknown shape"):
        heard(through_the_engine({"grounds": spoilt}))


def test_grounds_that_cannot_belong_together_or_are_too_long_are_left_out() -> None:
    """The words are said all the same."""
    sent = grounds.as_json((late(),))
    assert heard(through_the_engine({"grounds": sent}, {"grounds": sent})).grounds == ()
    long = {"kind": "say", "about": "thanks", "language": "en", "notes": {"filed_at": "x" * grounds.LONGEST_GROUNDS}}
    assert heard(through_the_engine({"grounds": [long]})).grounds == ()
