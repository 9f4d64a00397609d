"""Reads `web` of a `shop.yml`: the origins of the shop's pages and how its identity tokens are signed."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from helpdesk.adapters.strictyaml import check_keys, check_list, check_text
from helpdesk.embedding import Algorithm, IdentityCheck, Web
from helpdesk.errors import ShopFileError

_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?")
_OWN_MACHINE = frozenset({"localhost", "127.0.0.1"})
_STANDARD_PORTS = {"https": 443, "http": 80}
_SHORTEST_RSA_KEY = 2048


def read_web(folder: Path, data: Any) -> Web:
    """Read the part `web` of a shop's folder; raises ShopFileError with one sentence for the first fault found."""
    if data is None:
        return Web()
    path = folder / "shop.yml"
    web = check_keys(path, "'web'", data, (), {"origins", "identity"})
    origins = check_list(path, "'web.origins'", web["origins"]) if "origins" in web else ()
    for origin in origins:
        _check_origin(path, origin)
    return Web(origins, _identity(folder, web["identity"]) if "identity" in web else None)


def _check_origin(path: Path, origin: Any) -> None:
    """An origin must be written just as browsers send it, or it would never match."""
    if not isinstance(origin, str) or not _is_origin(origin):
        raise ShopFileError(
            f"{path}: 'web.origins' holds '{origin}'; write scheme and host in small letters, with nothing behind them, such as "
            "https://shop.example (http only for localhost)"
        )


def _is_origin(origin: str) -> bool:
    try:
        parts = urlsplit(origin)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    expected = f"{parts.scheme}://{host}{'' if port is None else f':{port}'}"
    safe = parts.scheme == "https" or (parts.scheme == "http" and host in _OWN_MACHINE)
    return safe and origin == expected and bool(_HOST.fullmatch(host)) and port != _STANDARD_PORTS[parts.scheme]


def _identity(folder: Path, data: Any) -> IdentityCheck:
    path = folder / "shop.yml"
    told = check_keys(path, "'web.identity'", data, {"algorithm", "audience"}, {"key"})
    if told["algorithm"] not in tuple(Algorithm):
        raise ShopFileError(f"{path}: 'web.identity.algorithm' is '{told['algorithm']}'; allowed: {', '.join(Algorithm)}")
    algorithm = Algorithm(told["algorithm"])
    audience = check_text(path, "'web.identity.audience'", told["audience"])
    if algorithm is Algorithm.RS256:
        return IdentityCheck(algorithm, audience, _public_key(folder, told.get("key")))
    if "key" in told:
        # What was written is not repeated: it may be the key.
        raise ShopFileError(
            f"{path}: 'web.identity.key' may not stand here with HS256: this file is no place for a secret; set the variable "
            f"{shared_key_variable(folder.name)} instead"
        )
    return IdentityCheck(algorithm, audience)


def shared_key_variable(shop: str) -> str:
    """Return the environment variable that holds a shop's shared key."""
    return f"HELPDESK_IDENTITY_KEY_{re.sub(r'[^A-Z0-9]', '_', shop.upper())}"


def _public_key(folder: Path, name: Any) -> str:
    """Read the PEM file beside shop.yml, which must be an RSA public key and long enough."""
    path = folder / "shop.yml"
    if not isinstance(name, str) or Path(name).name != name or not name.strip("."):
        raise ShopFileError(f"{path}: 'web.identity.key' is '{name}'; with RS256, name the PEM file of the public key beside shop.yml")
    try:
        text = (folder / name).read_text(encoding="ascii")
    except OSError as fault:
        raise ShopFileError(f"{folder / name}: cannot be read ({fault.strerror}); 'web.identity.key' of shop.yml names it") from fault
    except UnicodeDecodeError as fault:
        raise ShopFileError(f"{folder / name}: is no PEM file") from fault
    if "PRIVATE KEY" in text:
        raise ShopFileError(f"{folder / name}: holds a private key; only the public key belongs here, and the private one is known now")
    _check_rsa(folder / name, text)
    return text


def _check_rsa(path: Path, text: str) -> None:
    # Imported here because few shops need it.
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey  # noqa: PLC0415
    from cryptography.hazmat.primitives.serialization import load_pem_public_key  # noqa: PLC0415

    try:
        key = load_pem_public_key(text.encode())
    except ValueError as fault:
        raise ShopFileError(f"{path}: is no public key in PEM, which begins with -----BEGIN PUBLIC KEY-----") from fault
    if not isinstance(key, RSAPublicKey) or key.key_size < _SHORTEST_RSA_KEY:
        raise ShopFileError(f"{path}: must be an RSA key of at least {_SHORTEST_RSA_KEY} bits")
