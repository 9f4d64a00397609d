"""The envelope of 17TRACK's answers and the meaning of its error codes."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpdesk.adapters.http import CallFailed, CallRefused
from helpdesk.adapters.seventeentrack_replies import error_code, explain, read_reply
from helpdesk.ports import TrackingState


@pytest.mark.parametrize(
    ("code", "state", "note"),
    [
        (None, "pending", "no_news_yet"),
        (-18019909, "pending", "no_news_yet"),
        (-18019903, "refused", "carrier_not_detected"),
        (-18019910, "refused", "carrier_code_unknown"),
        (-18019907, "refused", "quota_used_up"),
        (-18019908, "refused", "quota_used_up"),
        (-18010012, "refused", "invalid_number"),
        (-18010018, "refused", "postcode_or_phone_needed"),
        (-18010022, "refused", "postcode_or_phone_needed"),
        (-5, "refused", "error_5"),
    ],
)
def test_each_error_of_a_parcel_has_a_meaning(code: int | None, state: str, note: str) -> None:
    """A parcel is pending when waiting helps and refused when it does not, with the reason in one word."""
    assert explain(code) == (TrackingState(state), note)


def test_an_internal_error_says_nothing_of_the_parcel() -> None:
    """Neither pending nor refused: simply not answered."""
    assert explain(-18010003) is None


@pytest.mark.parametrize("code", [-18010001, -18010002, -18010004, -18010005, -18019907, -18019908, -18010010, -18010014])
def test_an_error_that_waiting_does_not_mend_is_a_refusal(code: int) -> None:
    """Key, quota and our own mistakes are for a person to mend."""
    with pytest.raises(CallRefused, match=str(code)):
        read_reply({"code": code, "data": {"errors": [{"code": code, "message": "no"}]}})


@pytest.mark.parametrize(
    "payload",
    [
        {"code": -18010003, "data": None},
        {"code": 0, "data": {"errors": [{"code": -18010003}]}},
        {"code": 0, "data": {"accepted": [], "rejected": [{"number": "A1", "error": {"code": -18010003}}]}},
    ],
)
def test_an_internal_error_is_worth_another_try(payload: dict[str, Any]) -> None:
    """The service's own fault passes."""
    with pytest.raises(CallFailed) as caught:
        read_reply(payload)
    assert caught.value.again


@pytest.mark.parametrize(
    "payload",
    [
        None,
        [],
        "ok",
        5,
        {},
        {"code": 0},
        {"code": None, "data": {}},
        {"code": 0, "data": []},
        {"code": 0, "data": {"accepted": {}}},
        {"code": 0, "data": {"accepted": [], "rejected": []}},
        {"code": 0, "data": {"accepted": None, "rejected": None}},
        {"code": -99, "data": {}},
    ],
)
def test_a_wrong_shape_is_no_answer(payload: object) -> None:
    """HTTP 200 is not success: what has no known shape is a failed call."""
    with pytest.raises(CallFailed):
        read_reply(payload)


def test_a_key_refused_for_one_parcel_is_refused_for_all() -> None:
    """An account has one key."""
    with pytest.raises(CallRefused):
        read_reply({"code": 0, "data": {"accepted": [], "rejected": [{"number": "A1", "error": {"code": -18010002}}]}})


def test_codes_written_as_text_are_read() -> None:
    """Numbers and texts of numbers are the same code."""
    assert error_code({"code": "-18019902"}) == error_code({"code": -18019902}) == error_code(-18019902)
    assert error_code({"code": "many"}) is None


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["code", "data", "accepted", "rejected", "errors", "number", "error"]), inner, max_size=4)
        ),
    )
)
def test_no_shape_breaks_the_reading(payload: object) -> None:
    """Any JSON at all is either read or named a failed or refused call."""
    with suppress(CallFailed, CallRefused):
        assert read_reply(payload).accepted is not None
