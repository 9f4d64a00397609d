"""The kept pages of findings say what the command would say today."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from helpdesk.cli.__main__ import main
from helpdesk.policy.lint import findings
from helpdesk.policy.mutation import Verdict
from helpdesk.policy.report import markdown
from helpdesk.shops import Shop
from tests.unit.policy.proposals import ROOT

TINY = {
    "shop.yml": """
id: tea
name: Tea
time_zone: Europe/Lisbon
holidays: {country: PT}
order_number: {pattern: 'TC\\d{5}', example: TC10001}
languages: [en]
currency: EUR
policy: {title: Shipping, published: null}
methods: {everywhere: [standard]}
contact: {name: Tea}
""",
    "policy.md": "# Shipping\n\n## Cost\n\nA parcel typically costs \u20ac2.50.\n",
    "terms/cost.yml": """
shipping_fee.standard:
  unit: money
  section: cost
  quote: A parcel typically costs
  methods: [standard]
  values: {2026-01-01: {amount: "2.50", currency: EUR}}
""",
}


@pytest.fixture
def tea(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with one small shop that has no cases."""
    for name, text in TINY.items():
        path = tmp_path / "shops" / "tea" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setenv("HELPDESK_ROOT", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("name", ["kawaii_stop", "kpop2"])
def test_the_kept_page_is_what_the_command_would_write(name: str, shops: Mapping[str, Shop], verdicts: Mapping[str, list[Verdict]]) -> None:
    """Whoever changes a policy or a case runs `helpdesk lint-policy SHOP --write`."""
    text = (ROOT / "shops" / name / "policy.md").read_text(encoding="utf-8")
    kept = (ROOT / "docs" / "policy-reports" / f"{name}.md").read_text(encoding="utf-8")
    assert kept == markdown(shops[name], findings(shops[name], text, verdicts[name]))


def test_the_command_tells_findings_and_does_not_fail(tea: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A finding is information."""
    assert main(["lint-policy", "tea", "--json"]) == 0
    kinds = {finding["kind"] for finding in json.loads(capsys.readouterr().out)}
    assert {"undated_policy", "vague_words", "unproven_value", "silent_question"} <= kinds


def test_the_command_prints_what_a_person_reads(tea: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The kinds are headings, and the last line says that nothing failed."""
    assert main(["lint-policy", str(tea / "shops" / "tea")]) == 0
    printed = capsys.readouterr().out
    assert "Vague words (1)" in printed
    assert "not failures" in printed


def test_the_command_writes_the_page(tea: Path) -> None:
    """The page stands beside the others and names its shop."""
    assert main(["lint-policy", "tea", "--write"]) == 0
    assert (tea / "docs" / "policy-reports" / "tea.md").read_text(encoding="utf-8").startswith("# What Tea's owner")


def test_a_folder_that_cannot_be_loaded_is_the_only_failure(tea: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The sentence names the file, or the shops there are."""
    (tea / "shops" / "tea" / "policy.md").unlink()
    assert main(["lint-policy", "tea"]) == 1
    assert "policy.md: cannot be read" in capsys.readouterr().err
    assert main(["lint-policy", "coffee"]) == 1
    assert "the shops are: tea" in capsys.readouterr().err
