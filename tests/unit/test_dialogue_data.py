"""The dialogue as Rasa reads it: complete, and one message a rule."""

from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
DOMAIN = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
RULES = [rule for path in sorted(ROOT.glob("data/rules/*.yml")) for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]]


def test_every_intent_has_exactly_one_rule_of_one_message_and_one_action() -> None:
    """Rasa remembers nothing between messages, so a rule over two of them could never hold."""
    spoken = [[list(step) for step in rule["steps"]] for rule in RULES]
    assert all(steps == [["intent"], ["action"]] for steps in spoken)
    assert sorted(rule["steps"][0]["intent"] for rule in RULES) == sorted(DOMAIN["intents"])


def test_every_action_is_named_in_the_domain_and_used_by_a_rule() -> None:
    """Nothing is left over on either side."""
    assert sorted({rule["steps"][1]["action"] for rule in RULES}) == sorted(DOMAIN["actions"])


def test_every_intent_has_examples_in_both_languages_as_shoppers_write_them() -> None:
    """At least forty English and twenty-five Spanish ones, none of them twice."""
    found: dict[tuple[str, str], list[str]] = {}
    for path in sorted(path for language in ("en", "es") for path in (ROOT / "data" / "nlu" / language).glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            examples = [line.removeprefix("- ").casefold() for line in block["examples"].splitlines()]
            # What was learnt at the desk stands in a file of its own beside the others.
            found.setdefault((path.parent.name, block["intent"]), []).extend(examples)
    for (language, intent), examples in found.items():
        assert len(examples) == len(set(examples)), intent
        assert len(examples) >= {"en": 40, "es": 25}[language], intent
    understood = set(DOMAIN["intents"]) - {"nlu_fallback"}
    assert {intent for _, intent in found} == understood
    assert len(found) == 2 * len(understood)


def test_the_domain_holds_no_reply_text_and_no_figure() -> None:
    """Words are in the catalogues, figures in the shops' terms."""
    assert set(DOMAIN) == {"version", "intents", "entities", "slots", "actions", "session_config"}
