"""Runs all tests, each in the environment that has what it needs, and sums them up in one line.

Arguments are passed on to pytest: `python scripts/run_tests.py -k late_refund`.
"""

# ruff: noqa: T201, INP001 - a script, and printing is what it is for

import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
UNDERSTANDING = "tests/unit/understanding"
# These start browsers and whole products, which want the machine for themselves: one after the other.
ALONE = ("tests/browser", "tests/e2e")
# The understanding is tested with the libraries it is served with.
RUNS = (
    (".venv", ("tests", *(f"--ignore={one}" for one in (UNDERSTANDING, *ALONE)), "-n", "auto", "--dist", "loadfile")),
    (".venv", ALONE),
    (".venv-rasa", (UNDERSTANDING,)),
)
_NO_TEST = 5


def main(arguments: Sequence[str]) -> int:
    """Run everything, also after a failure; 1 when anything failed."""
    counts: Counter[str] = Counter()
    failed = False
    for environment, what in RUNS:
        if not (ROOT / what[0]).exists():
            continue
        code, found = run(environment, (*what, *arguments))
        counts += found
        # A choice of tests (-k) may leave one of the runs without any.
        failed |= code != 0 and not (code == _NO_TEST and arguments)
    passed = counts["tests"] - counts["failures"] - counts["errors"] - counts["skipped"]
    print(f"\n{passed} passed, {counts['failures'] + counts['errors']} failed, {counts['skipped']} skipped", flush=True)
    return 1 if failed or not counts["tests"] else 0


def run(environment: str, arguments: Sequence[str]) -> tuple[int, Counter[str]]:
    """Run pytest in an environment; returns its exit code and its counts."""
    print(f"\n{environment}: pytest {' '.join(arguments)}", flush=True)
    surroundings = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.xml"
        command = [str(ROOT / environment / "bin" / "python"), "-m", "pytest", f"--junitxml={report}", *arguments]
        code = subprocess.run(command, cwd=ROOT, env=surroundings, check=False).returncode  # noqa: S603 - ours
        return code, counted(report)


def counted(report: Path) -> Counter[str]:
    """Add up the counts of a report; an absent one counts as one error, for pytest did not get far enough to write it."""
    if not report.exists():
        return Counter(tests=1, errors=1)
    counts: Counter[str] = Counter()
    for suite in ET.parse(report).getroot().iter("testsuite"):  # noqa: S314 - written by pytest a moment ago
        counts.update({kind: int(suite.get(kind, "0")) for kind in ("tests", "failures", "errors", "skipped")})
    return counts


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
