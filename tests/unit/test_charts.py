"""Charts are whole pictures for eyes and ears alike, tables of them are safe for spreadsheets, and few cases get no percentage."""

import csv
import io
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.console.charts import Line, Row, bars, line_swatch, lines, nice_top, sparkline, swatch
from gateway.console.insight_charts import counted
from gateway.console.insight_tables import carrier_words, country_words, duration_words, language_words, month_words
from gateway.console.tables import NOTHING, Table, as_csv, share, shown


def drawn(picture: str) -> ET.Element:
    """Read a picture as a browser would."""
    return ET.fromstring(picture)  # noqa: S314 - our own text


def parts(picture: str, name: str) -> list[ET.Element]:
    """The parts of a picture that carry a class."""
    return [one for one in drawn(picture).iter() if name in one.get("class", "").split()]


def test_a_chart_has_a_name_and_says_what_it_shows() -> None:
    """Who does not see it hears its title and its rows."""
    picture = bars("intents", "What is asked", [Row("Where is my order", (3,), "3 · 60 %"), Row("It is late", (2,), "2 · 40 %")])
    root = drawn(picture)
    title, told = root[0], root[1]
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {told.get('id')}"
    assert title.text == "What is asked"
    assert told.text == "Where is my order: 3 · 60 %; It is late: 2 · 40 %"


def test_the_longest_bar_takes_the_whole_width_and_the_others_their_share() -> None:
    """Widths are shares of the picture, so that it fits every screen."""
    picture = bars("a", "A", [Row("many", (8,), "8"), Row("few", (2,), "2")])
    assert [part.get("width") for part in parts(picture, "part")] == ["100%", "25%"]


def test_parts_follow_each_other_and_differ_by_more_than_colour() -> None:
    """Every part but the first has a pattern that the picture itself defines."""
    picture = bars("rated", "Ratings", [Row("bot", (1, 2, 1), "4")], ("Helpful", "Not helpful", "Not rated"))
    assert [(part.get("x"), part.get("width")) for part in parts(picture, "part")] == [("0%", "25%"), ("25%", "50%"), ("75%", "25%")]
    defined = {one.get("id") for one in drawn(picture).iter() if one.tag == "pattern"}
    used = {one.get("fill", "")[5:-1] for one in drawn(picture).iter() if one.get("fill", "").startswith("url(")}
    assert used == defined == {"rated-p2", "rated-p3"}
    assert "Parts: Helpful, Not helpful, Not rated" in (drawn(picture)[1].text or "")


def test_what_is_there_is_seen_however_little_it_is() -> None:
    """One of a thousand is a sliver; none is nothing."""
    picture = bars("a", "A", [Row("many", (1000,), "1,000"), Row("one", (1,), "1"), Row("none", (0,), "0")])
    assert [part.get("width") for part in parts(picture, "part")] == ["100%", "0.5%"]


def test_names_from_outside_cannot_become_markup() -> None:
    """Whatever a carrier is called, it is text."""
    picture = bars("a", "<b>", [Row("<script>alert(1)</script>", (1,), '"&')])
    assert "<script>" not in picture
    assert drawn(picture)[0].text == "<b>"


@given(st.lists(st.tuples(st.text(max_size=8), st.lists(st.integers(0, 10**6), min_size=1, max_size=6)), max_size=6))
def test_any_figures_make_a_picture(rows: list[tuple[str, list[int]]]) -> None:
    """No figure breaks a chart or leads outside it."""
    printable = [(label.encode("ascii", "ignore").decode().translate(dict.fromkeys(range(32))), values) for label, values in rows]
    picture = bars("a", "A", [Row(label, tuple(values), label) for label, values in printable])
    assert all(float(part.get("width", "").rstrip("%")) <= 100 for part in parts(picture, "part"))


def test_lines_stand_on_a_round_axis_and_name_the_first_the_middle_and_the_last_day() -> None:
    """The highest value is never cut off."""
    days = ["1 Mar", "2 Mar", "3 Mar"]
    picture = lines("days", "By day", days, [Line("Questions", (3, 7, 5)), Line("Conversations", (1, 2, 2))])
    words = [one.text for one in parts(picture, "axis")]
    assert words == ["4", "8", "1 Mar", "2 Mar", "3 Mar"]
    assert [one.get("points") for one in parts(picture, "line")] == ["0,5 1,1 2,3", "0,7 1,6 2,6"]
    assert drawn(picture)[1].text == "Questions: 3 to 7 a day, 15 in all; Conversations: 1 to 2 a day, 5 in all"


def test_a_single_day_and_no_day_can_be_drawn() -> None:
    """A new shop gets a picture and no fault."""
    one = lines("days", "By day", ["1 Mar"], [Line("Questions", (4,))])
    assert [line.get("points") for line in parts(one, "line")] == ["0,0 1,0"]
    assert [(word.text, word.get("text-anchor")) for word in parts(one, "axis")][-1] == ("1 Mar", "middle")
    none = lines("days", "By day", [], [Line("Questions", ())])
    assert drawn(none)[1].text == "Questions: nothing"
    assert drawn(bars("a", "A", []))[1].text == "Nothing to show."


@pytest.mark.parametrize(
    ("highest", "top"), [(0, 2), (1, 2), (3, 4), (7, 8), (9, 10), (10, 10), (11, 20), (99, 100), (101, 200), (3050, 4000)]
)
def test_an_axis_ends_at_a_round_number(highest: float, top: float) -> None:
    """With room for the highest value, and not much more."""
    assert nice_top(highest) == top


def test_what_only_decorates_is_not_read_out() -> None:
    """The figures stand beside it."""
    for picture in (sparkline([1, 2]), sparkline([]), swatch("a", 0), swatch("a", 2), line_swatch(1)):
        assert drawn(picture).get("aria-hidden") == "true"


def test_few_cases_get_numbers_and_no_percentage() -> None:
    """Two of three is not two thirds of anything."""
    assert [share(*pair) for pair in ((0, 0), (2, 3), (4, 5), (1, 300), (0, 300))] == [NOTHING, "2 of 3", "80 %", "under 1 %", "0 %"]


def test_more_than_a_dozen_bars_are_told_as_one() -> None:
    """The table holds them all."""
    chart = counted("a", "A", [(f"intent {number}", 20 - number) for number in range(15)])
    labels = [one.text for one in parts(chart.picture, "label")]
    assert (len(labels), labels[-1]) == (13, "3 more")
    assert parts(chart.picture, "shown")[-1].text == "21 · 11 %"


def test_a_spreadsheet_takes_every_cell_for_data() -> None:
    """What would be run as a formula is marked as text; figures stay figures."""
    table = Table("a", "A", ("Carrier", "Parcels"), (("=cmd|' /C calc'!A0", 3), ("@x", -2), ("a, b", None)))
    assert list(csv.reader(io.StringIO(as_csv(table)))) == [
        ["Carrier", "Parcels"],
        ["'=cmd|' /C calc'!A0", "3"],
        ["'@x", "-2"],
        ["a, b", ""],
    ]


def test_cells_and_names_are_written_for_people() -> None:
    """Thousands are parted, minutes told where hours are few, and codes have names."""
    assert [shown(cell) for cell in (None, 12_345, 1.5, 2.0, "x")] == [NOTHING, "12,345", "1.5", "2", "x"]
    assert [duration_words(hours) for hours in (None, 0.2, 26.04)] == [NOTHING, "12 min", "26.0 h"]
    assert [language_words(code) for code in (None, "de", "zh-Hant", "x!")] == ["Not recognised", "German", "Chinese (Traditional)", "x!"]
    assert (country_words("DE"), country_words("??"), carrier_words("china-post"), carrier_words("dhl"), carrier_words("")) == (
        "Germany",
        "??",
        "China Post",
        "DHL",
        "Unknown",
    )
    assert month_words("2026-03") == "Mar 2026"
