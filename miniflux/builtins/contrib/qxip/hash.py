"""Package `contrib/qxip/hash`: digests of strings."""

from __future__ import annotations

from ....errors import FluxError
from ....values.null import is_null, null_of
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from ....values.kinds import Value

_PACKAGE = "contrib/qxip/hash"


def _hexadecimal(algorithm: str) -> Callable[[bytes], str]:
    def digest(data: bytes) -> str:
        import hashlib

        return hashlib.new(algorithm, data, usedforsecurity=False).hexdigest()

    return digest


def _base64(data: bytes) -> str:
    from base64 import urlsafe_b64encode

    return urlsafe_b64encode(data).decode()


def _xxhash(data: bytes) -> str:
    from ..._xxhash import xxhash64

    return str(xxhash64(data))


def _cityhash(data: bytes) -> str:
    from ..._cityhash import cityhash64

    return str(cityhash64(data))


def _register(name: str, digest: Callable[[bytes], str], target: str) -> None:
    def body(v: Value) -> Value:
        return null_of("string") if is_null(v) else digest(_bytes(v, target))

    builtin(_PACKAGE, name)(body)


def _bytes(v: Value, target: str) -> bytes:
    """A string in UTF-8. Raises upstream's error for anything else."""
    if type(v) is not str:
        from ....values.kinds import type_text

        raise FluxError(f"hash cannot convert {type_text(v)} to {target}")
    return v.encode()


# The 64-bit hashes call themselves sha256 in errors (upstream's wording).
for _name, _digest, _target in (
    ("sha256", _hexadecimal("sha256"), "sha256"),
    ("sha1", _hexadecimal("sha1"), "sha1"),
    ("md5", _hexadecimal("md5"), "md5"),
    ("b64", _base64, "b64"),
    ("xxhash64", _xxhash, "sha256"),
    ("cityhash64", _cityhash, "sha256"),
):
    _register(_name, _digest, _target)


@builtin(_PACKAGE, "hmac")
def hmac(v: Value, k: Value) -> Value:
    """HMAC with SHA-1 in Base64; null when the key is. Of a null text it fails, in upstream's words."""
    if is_null(v):
        raise FluxError("unused arguments [k]")
    if is_null(k):
        return null_of("string")
    from binascii import b2a_base64
    from hmac import digest

    return b2a_base64(digest(_bytes(k, "hmac"), _bytes(v, "hmac"), "sha1"), newline=False).decode()
