"""Scripts and styles are made smaller without that they mean anything else."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from gateway import squeeze
from gateway.widget import files

SOURCES = Path(__file__).resolve().parents[2] / "gateway" / "static" / "widget"
NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="needs Node")

PROGRAM = r"""
// A program with everything that could be taken for something else.
const text = "a // b /* c */ text";
const other = 'it\'s "text"'; /* gone */
const half = (whole) => whole / 2; // not / a / pattern
const pattern = /[/"'`]\/{2}/g;
const made = { text, other: 1, half(number) { return number; }, "quoted-key": text, nested: { deep: [text, { text }] } };
function named({ text: renamed, other = 5, ...rest }, [first, , third = first], fallback = { first: 3 }) {
  const inner = `${renamed} ${other} "first" ${rest.half(first)} ${fallback.first}`;
  return [inner, first, third, rest["quoted-key"]];
}
async function* counted(limit) {
  for (let count = 0, step = 1; count < limit; count += step) yield count - -1 + +step;
}
class Account {
  #balance = 1;
  static opened = 0;
  owner = text;

  constructor(owner) {
    this.owner = owner ?? this.owner;
    Account.opened++;
  }

  get balance() {
    return this.#balance;
  }

  set balance(amount) {
    this.#balance = amount;
  }

  #double(amount) {
    return amount * 2;
  }

  async grow(amount) {
    if (amount < 0) return "in debt";
    else this.#balance += this.#double(amount);
    do amount -= 1;
    while (amount > 0);
    switch (amount) {
      case 0:
        return `${this.#balance} ${text.replace(pattern, "!")} ${amount in [1] ? "amount" : "no"}`;
      default:
        return typeof amount;
    }
  }
}
const shadowed = (text, owner) => ((text) => text + owner)(text);
const run = async () => {
  const account = new Account("Ana");
  account.balance = 4;
  const numbers = [];
  for await (const number of counted(3)) numbers.push(number);
  try {
    null.text;
  } catch ({ name, message: why }) {
    numbers.push(name, why.length > 3);
  }
  label: for (const number of numbers) if (number) break label;
  console.log(JSON.stringify([text, other, half(3), made, named(made, [1, 2]), numbers, await account.grow(2), account.balance]));
  console.log(Account.opened, shadowed("a", "b"), made?.nested?.deep?.[1]?.text);
  console.log("x".match(/x/g) / 1, [..."né"].length, 1 .toFixed(2), .5 + 1.5e3);
};
run();
"""


def ran(script: str) -> str:
    """Run a script and return what it prints."""
    assert NODE
    done = subprocess.run([NODE, "--input-type=module"], input=script, capture_output=True, text=True, check=False, timeout=60)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_node
def test_a_program_does_the_same_when_it_is_squeezed() -> None:
    """With short names and without space."""
    small = squeeze.script(PROGRAM)
    assert ran(small) == ran(PROGRAM)
    assert len(small) < len(PROGRAM) * 0.8
    assert "balance" not in small.replace(".balance", "").replace("get balance", "").replace("set balance", "")


@needs_node
@pytest.mark.parametrize("name", ["element.js", "loader"])
def test_the_widget_s_script_is_still_one(name: str) -> None:
    """Node takes it for a module without a fault."""
    held = files()
    script = (held.loader if name == "loader" else held.parts[name]).body.decode()
    assert NODE
    done = subprocess.run(  # noqa: S603 - ours
        [NODE, "--check", "--input-type=module"], input=script, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stderr == ""


def test_modules_are_joined_each_after_those_it_needs() -> None:
    """Only what the entry exports stays exported, and nothing is imported any more."""
    modules = {
        "a.js": 'import { b } from "./b.js";\nimport { c } from "./c.js";\n\nexport const a = b + c;\n',
        "b.js": 'import { c } from "./c.js";\n\nexport const b = c + 1;\n',
        "c.js": "export const c = 1;\n",
    }
    assert " ".join(squeeze.joined(modules, "a.js").split()) == "const c = 1; const b = c + 1; export const a = b + c;"


def test_words_are_never_touched() -> None:
    """Neither in strings nor in patterns, and a name that is exported keeps it."""
    script = """export function place(long_name) {
      const other_name = "long_name  // other_name";
      return other_name.replace(/long_name {2}/, long_name);
    }"""
    small = squeeze.script(script)
    assert '"long_name  // other_name"' in small
    assert "/long_name {2}/" in small
    assert small.startswith("export function place(")
    assert small.count("long_name") == 2


def test_a_style_sheet_loses_only_what_nobody_needs() -> None:
    """The space between selectors and between values stays."""
    style = """
/* a */
.a > .b :is(.c, .d) {
  margin: 0 1px;
  color: red;
}
@media (min-width: 1em) and (print) {
  a:hover {
    top: calc(1px + 2px);
  }
}
"""
    small = squeeze.style(style)
    assert small == ".a>.b :is(.c,.d){margin:0 1px;color:red}@media (min-width:1em) and (print){a:hover{top:calc(1px + 2px)}}"


@pytest.mark.parametrize("path", sorted(SOURCES.glob("*.js")), ids=lambda path: path.name)
def test_the_sources_are_what_the_squeezer_knows(path: Path) -> None:
    """Neither templates nor braces in a template, and imports by name from beside."""
    source = path.read_text(encoding="utf-8")
    assert all(line.count("`") % 2 == 0 for line in source.splitlines())
    assert not re.search(r"\$\{[^}]*[`{]", source)
    assert all(re.fullmatch(r'import \{ [\w, ]+ \} from "\./\w+\.js";', line) for line in source.splitlines() if line.startswith("import "))
    assert len(source.splitlines()) <= 300
