"""Redactor: takes secrets out of what is shown or written down about an exchange."""

from __future__ import annotations

import base64
import binascii
import json
import re
from urllib.parse import quote, quote_plus

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

MARK = "REDACTED"

# Headers whose value is a credential whether or not we know it.
_CREDENTIALS = frozenset(("authorization", "proxy-authorization", "cookie", "set-cookie"))
_SCHEMES = frozenset(("basic", "bearer", "digest", "token", "negotiate", "apikey", "key"))
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{4,}={0,2}")
_USERINFO = re.compile(r"(?<=://)([^/?#@\s]*):([^/?#@\s]*)@")


def no_secrets() -> Iterable[str]:
    """The secrets of who has none."""
    return ()


class Redactor:
    """Replaces every known secret by `REDACTED`, plain or escaped for URLs, for JSON or in base64.

    `secrets` is asked each time, since a script may fetch more of them as it runs.
    """

    __slots__ = ("_forms", "_known", "_secrets")

    def __init__(self, secrets: Callable[[], Iterable[str]] = no_secrets) -> None:
        self._secrets = secrets
        self._known: tuple[str, ...] = ()
        self._forms: list[str] = []

    def text(self, text: str) -> str:
        """`text` without secrets; of a URL in it the password is hidden too."""
        text = _USERINFO.sub(rf"\1:{MARK}@", text)
        for form in self._all_forms():
            text = text.replace(form, MARK)
        return _BASE64.sub(self._token, text) if self._known else text

    def data(self, data: bytes) -> bytes:
        """A body without secrets."""
        if not self._all_forms():
            return data
        try:
            return self.text(data.decode()).encode()
        except UnicodeDecodeError:
            for form in self._all_forms():
                data = data.replace(form.encode(), MARK.encode())
            return data

    def header(self, name: str, value: str) -> str:
        """The value of a header: of a credential only its scheme is left."""
        if name.lower() not in _CREDENTIALS:
            return self.text(value)
        scheme, blank, rest = value.partition(" ")
        return f"{scheme} {MARK}" if blank and rest and scheme.lower() in _SCHEMES else MARK

    def _all_forms(self) -> list[str]:
        known = tuple(secret for secret in self._secrets() if secret)
        if known != self._known:
            self._known = known
            forms = {form for secret in known for form in _forms(secret)}
            self._forms = sorted(forms, key=len, reverse=True)  # a secret that holds another one goes first
        return self._forms

    def _token(self, match: re.Match[str]) -> str:
        token = match.group().rstrip("=")
        try:
            plain = base64.urlsafe_b64decode(token.replace("+", "-").replace("/", "_") + "=" * (-len(token) % 4))
        except (binascii.Error, ValueError):
            return match.group()
        return MARK if any(secret.encode() in plain for secret in self._known) else match.group()


def _forms(secret: str) -> tuple[str, ...]:
    in_json = json.dumps(secret, ensure_ascii=False)[1:-1]
    in_html_safe_json = in_json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
    return (
        secret,
        quote(secret, safe=""),
        quote(secret, safe="$&+,/:;=@"),
        quote_plus(secret),
        in_json,
        in_html_safe_json,
        json.dumps(secret)[1:-1],
    )
