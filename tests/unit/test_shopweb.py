"""`web` of a shop.yml: which pages may talk to the assistant, and how identity tokens are signed."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from helpdesk.adapters.keys import identity_key
from helpdesk.adapters.shopweb import read_web
from helpdesk.embedding import Algorithm, IdentityCheck, Web
from helpdesk.errors import SettingsError, ShopFileError
from helpdesk.settings import Settings

SHARED = IdentityCheck(Algorithm.HS256, "helpdesk")
KEY = "a key that is long enough to be one"


@lru_cache(maxsize=4)
def pem(bits: int) -> str:
    """Return a new RSA public key."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=bits).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def refusal(folder: Path, data: Any) -> str:
    """Read what must be refused, and return the sentence without the folder."""
    with pytest.raises(ShopFileError) as caught:
        read_web(folder, data)
    return str(caught.value).replace(f"{folder}/", "")


def test_a_shop_without_pages_of_its_own_allows_none(tmp_path: Path) -> None:
    """The gateway's own pages need no permission."""
    assert read_web(tmp_path, None) == read_web(tmp_path, {}) == Web()


def test_origins_are_kept_as_they_are_written(tmp_path: Path) -> None:
    """As browsers send them; plain http is for a developer's own machine."""
    origins = ["https://tea.example", "https://www.tea.example:8443", "http://localhost:3000", "http://127.0.0.1:5173"]
    assert read_web(tmp_path, {"origins": origins}).origins == tuple(origins)


@pytest.mark.parametrize(
    "origin",
    ["tea.example", "https://tea.example/", "https://Tea.example", "https://tea.example/shop", "http://tea.example", "https://*.tea.example",
     "*", "null", "https://", "https://tea.example:443", "https://tea.example:x", "https://me@tea.example", "https://tea.example?x",
     "https://tea.example#x", "ftp://tea.example", "https://[::1", "https://-tea.example", 5, None, "https://tea.example "],
)  # fmt: skip
def test_an_origin_that_no_browser_sends_is_refused(tmp_path: Path, origin: object) -> None:
    """It would never match, and its owner would look for the reason elsewhere."""
    told = refusal(tmp_path, {"origins": [origin]})
    assert told.startswith(f"shop.yml: 'web.origins' holds '{origin}'; write scheme and host")
    assert "https://shop.example" in told


@pytest.mark.parametrize("data", [[], "https://tea.example", {"origin": []}, {"origins": []}, {"origins": "https://tea.example"}])
def test_another_shape_is_refused(tmp_path: Path, data: object) -> None:
    """Naming the key."""
    assert "web" in refusal(tmp_path, data)


def test_a_shared_key_is_never_in_the_shops_folder(tmp_path: Path) -> None:
    """The folder is for everybody to read; what was written there by mistake is not repeated."""
    told = {"algorithm": "HS256", "audience": "helpdesk"}
    assert read_web(tmp_path, {"identity": told}).identity == SHARED
    sentence = refusal(tmp_path / "tea-corner", {"identity": {**told, "key": KEY}})
    assert "set the variable HELPDESK_IDENTITY_KEY_TEA_CORNER instead" in sentence
    assert KEY not in sentence


def test_a_public_key_is_a_file_beside_shop_yml(tmp_path: Path) -> None:
    """It is no secret."""
    (tmp_path / "identity.pem").write_text(pem(2048))
    told = {"algorithm": "RS256", "audience": "helpdesk", "key": "identity.pem"}
    assert read_web(tmp_path, {"identity": told}).identity == IdentityCheck(Algorithm.RS256, "helpdesk", pem(2048))


@pytest.mark.parametrize("name", [None, "", ".", "..", "../other/identity.pem", "/etc/hostname", 5])
def test_a_key_file_elsewhere_is_refused(tmp_path: Path, name: object) -> None:
    """Only a file beside shop.yml belongs to the shop."""
    told = refusal(tmp_path, {"identity": {"algorithm": "RS256", "audience": "helpdesk", "key": name}})
    assert "name the PEM file of the public key beside shop.yml" in told


def test_a_file_that_holds_no_fitting_public_key_is_refused(tmp_path: Path) -> None:
    """Missing, no PEM, private, of another kind, or too short: each with its own sentence."""
    private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    other = ec.generate_private_key(ec.SECP256R1()).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    contents = {
        "cannot be read": None,
        "is no PEM file": b"\xff",
        "begins with -----BEGIN PUBLIC KEY-----": b"hello",
        "holds a private key": private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        "must be an RSA key": other,
        "at least 2048 bits": pem(1024).encode(),
    }
    for sentence, content in contents.items():
        if content is not None:
            (tmp_path / "identity.pem").write_bytes(content)
        told = refusal(tmp_path, {"identity": {"algorithm": "RS256", "audience": "helpdesk", "key": "identity.pem"}})
        assert sentence in told


@pytest.mark.parametrize("algorithm", ["none", "HS512", "ES256", None, "hs256"])
def test_only_two_algorithms_are_allowed(tmp_path: Path, algorithm: object) -> None:
    """A token cannot choose, and a shop has two to choose from."""
    told = refusal(tmp_path, {"identity": {"algorithm": algorithm, "audience": "helpdesk"}})
    assert told == f"shop.yml: 'web.identity.algorithm' is '{algorithm}'; allowed: HS256, RS256"


def test_the_shared_key_comes_from_the_environment_else_from_the_state_folder(tmp_path: Path) -> None:
    """Without one, the sentence names both places."""
    settings = replace(Settings(), state_dir=tmp_path)
    with pytest.raises(SettingsError, match=r"set HELPDESK_IDENTITY_KEY_TEA, or write it into .*/identity/tea\.key$"):
        identity_key(settings, "tea", SHARED)
    (tmp_path / "identity").mkdir()
    (tmp_path / "identity" / "tea.key").write_text(f"{KEY}\n")
    assert identity_key(settings, "tea", SHARED) == KEY
    with_variable = replace(settings, identity_keys={"HELPDESK_IDENTITY_KEY_TEA": KEY[::-1]})
    assert identity_key(with_variable, "tea", SHARED) == KEY[::-1]


def test_a_key_file_with_a_short_key_is_refused(tmp_path: Path) -> None:
    """It could be guessed."""
    (tmp_path / "identity").mkdir()
    (tmp_path / "identity" / "tea.key").write_text("short")
    with pytest.raises(SettingsError, match="holds no key of at least 32 characters"):
        identity_key(replace(Settings(), state_dir=tmp_path), "tea", SHARED)
