"""Start Rasa without TensorFlow, which none of our components uses and every one of Rasa's modules imports.

Loading it costs half of the start and 330 MB. A stand-in takes its place: its names can be imported and
inherited from, which is all that loading Rasa's modules needs, and using one says plainly what is missing.
Set HELPDESK_KEEP_TENSORFLOW=1 to load the real one.
"""

# ruff: noqa: ARG002 - the signatures are the import system's

import os
import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

KEEP_VARIABLE = "HELPDESK_KEEP_TENSORFLOW"
_LEFT_OUT = frozenset({"tensorflow", "keras"})


def leave_out() -> bool:
    """Put the stand-in in place; says whether it did. It comes too late once TensorFlow is loaded."""
    if os.environ.get(KEEP_VARIABLE) == "1" or "tensorflow" in sys.modules:
        return False
    sys.meta_path.insert(0, _Finder())
    return True


class _Name(type):
    """A name of TensorFlow: it has any attribute, can be a base class, and cannot be used."""

    def __getattr__(cls, name: str) -> Any:
        return _name(name)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        raise RuntimeError(f"TensorFlow is left out when serving, and {cls.__name__} needs it: set {KEEP_VARIABLE}=1")


def _name(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    return _Name(name, (), {})


class _Finder(MetaPathFinder, Loader):
    """Answers every import of TensorFlow with an empty module of such names."""

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Claim TensorFlow and what lies in it, nothing else."""
        return ModuleSpec(fullname, self, is_package=True) if fullname.split(".", maxsplit=1)[0] in _LEFT_OUT else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """An empty module that has every name."""
        module = ModuleType(spec.name)
        module.__dict__.update(__path__=[], __getattr__=_name)
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run."""
