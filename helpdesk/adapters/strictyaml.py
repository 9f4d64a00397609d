"""YAML that refuses a repeated key, and checks of keys that name the file, the key and what is allowed."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from helpdesk.errors import ShopFileError


class _UniqueKeyLoader(yaml.SafeLoader):
    """SafeLoader that refuses a mapping in which a key stands twice."""


def _mapping(loader: _UniqueKeyLoader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, str | int | float | bool) and not hasattr(key, "isoformat"):
            raise yaml.constructor.ConstructorError(None, None, "a key is not plain text", key_node.start_mark)
        if key in seen:
            raise yaml.constructor.ConstructorError(None, None, f"the key '{key}' stands twice", key_node.start_mark)
        seen.add(key)
    return dict(loader.construct_pairs(node, deep=True))


_UniqueKeyLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


def read_yaml(path: Path) -> Any:
    """Read one YAML document; raises ShopFileError that names the file for anything unreadable."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_UniqueKeyLoader)  # noqa: S506 - derived from SafeLoader
    except OSError as fault:
        raise ShopFileError(f"{path}: cannot be read ({fault.strerror})") from fault
    except UnicodeDecodeError as fault:
        raise ShopFileError(f"{path}: is not UTF-8 text") from fault
    except yaml.YAMLError as fault:
        problem = getattr(fault, "problem", None) or str(fault).splitlines()[0]
        mark = getattr(fault, "problem_mark", None)
        place = f" (line {mark.line + 1})" if mark else ""
        raise ShopFileError(f"{path}: {problem}{place}") from fault


def check_keys(path: Path, where: str, data: Any, required: Iterable[str], optional: Iterable[str] = ()) -> Mapping[str, Any]:
    """Return `data` when it is a mapping with exactly the allowed keys; else raise, naming what is allowed."""
    required, optional = set(required), set(optional)
    allowed = ", ".join(sorted(map(str, required | optional)))
    if not isinstance(data, Mapping):
        raise ShopFileError(f"{path}: {where} must be a mapping with the keys {allowed}")
    for key in data:
        if key not in required | optional:
            raise ShopFileError(f"{path}: unknown key '{key}' in {where}; allowed: {allowed}")
    for key in sorted(required):
        if key not in data:
            raise ShopFileError(f"{path}: {where} lacks the key '{key}'; allowed: {allowed}")
    return data


def check_list(path: Path, where: str, data: Any) -> tuple[Any, ...]:
    """Return `data` as a tuple when it is a list with an entry; else raise."""
    if not isinstance(data, list) or not data:
        raise ShopFileError(f"{path}: {where} is '{data}'; write a list with at least one entry, such as [first, second]")
    return tuple(data)


def check_text(path: Path, where: str, data: Any) -> str:
    """Return `data` when it is text that is not blank; else raise."""
    if not isinstance(data, str) or not data.strip():
        raise ShopFileError(f"{path}: {where} is '{data}'; write text, in quotes where YAML would read a number, a date or a yes or no")
    return data
