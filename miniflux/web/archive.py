"""The HAR 1.2 format: an archive of exchanges, read with checks and written without secrets."""

from __future__ import annotations

import base64
import binascii
import json
import os
from http import HTTPStatus
from urllib.parse import parse_qsl, urlencode, urlsplit

from .. import __version__
from ..errors import UsageError
from .exchange import Request, Response
from .quoting import text_or_base64
from .redaction import Redactor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Entry:
    """One exchange of an archive. `failure` is why there was no answer, "" when there was; `place` is its number from 1.

    `body` None means that the archive does not say what was sent.
    """

    __slots__ = ("body", "failure", "headers", "method", "place", "response", "url")

    def __init__(
        self,
        place: int,
        method: str,
        url: str,
        headers: list[tuple[str, str]],
        body: bytes | None,
        response: Response,
        failure: str,
    ) -> None:
        self.place = place
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.response = response
        self.failure = failure


def entry_json(
    request: Request, response: Response | None, failure: str, started: str, took: int, redactor: Redactor
) -> dict[str, object]:
    """One entry of an archive, secrets redacted. `started` is ISO 8601, `took` in nanoseconds.

    An exchange without an answer has status 0 and its reason in `_error`, as browsers write it.
    """
    milliseconds = took / 1e6
    url = redactor.text(request.url)
    sent: dict[str, object] = {
        "method": request.method,
        "url": url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs([(name, redactor.header(name, value)) for name, value in request.headers]),
        "queryString": _pairs(parse_qsl(_query(url), keep_blank_values=True)),
        "headersSize": -1,
        "bodySize": len(request.body),
    }
    if request.body:
        text, encoding = text_or_base64(redactor.data(request.body))
        data = {"mimeType": _content_type(request.headers), "text": text}
        if encoding:  # the standard knows no encoding here; readers that do not know it either see the comment
            data |= {"encoding": encoding, "comment": "not text: given in base64"}
        sent["postData"] = data
    content: dict[str, object] = {"size": 0, "mimeType": "x-unknown"}
    headers: list[tuple[str, str]] = []
    status = 0
    if response is not None:
        status = response.status
        headers = [(name, redactor.header(name, value)) for name, value in response.headers]
        text, encoding = text_or_base64(redactor.data(response.body))
        content = {"size": len(response.body), "mimeType": _content_type(response.headers), "text": text}
        if encoding:
            content["encoding"] = encoding
    received: dict[str, object] = {
        "status": status,
        "statusText": _reason(status),
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(headers),
        "content": content,
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": len(response.body) if response is not None else -1,
    }
    if failure:
        received["_error"] = redactor.text(failure)
    return {
        "startedDateTime": started,
        "time": milliseconds,
        "request": sent,
        "response": received,
        "cache": {},
        "timings": {"send": 0, "wait": milliseconds, "receive": 0},
    }


def write(path: str, entries: list[dict[str, object]]) -> None:
    """Writes an archive in one step: `path` is never half written. Raises UsageError."""
    archive = {"log": {"version": "1.2", "creator": {"name": "miniflux", "version": __version__}, "entries": entries}}
    part = f"{path}.{os.getpid()}.part"
    try:
        with open(part, "w", encoding="utf-8") as file:
            json.dump(archive, file, ensure_ascii=False, indent=1)
            file.write("\n")
        os.replace(part, path)
    except OSError as error:
        if os.path.exists(part):
            os.unlink(part)
        raise UsageError(f"cannot write {path}: {error.strerror}") from None


def read(path: str) -> list[Entry]:
    """The exchanges of an archive, written by us or by a browser. Raises UsageError naming the place that is wrong."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not a HAR file: it is not UTF-8 text") from None
    try:
        archive = json.loads(text)
    except RecursionError:
        raise UsageError(f"{path} is not a HAR file: it is nested too deeply") from None
    except json.JSONDecodeError as error:
        raise UsageError(f"{path} is not a HAR file: line {error.lineno}, column {error.colno}: {error.msg}") from None
    log = _Part(path, "", archive).field("log", dict)
    entries = log.field("entries", list)
    return [_entry(entries.item(place, dict), place + 1) for place in range(len(entries.value))]


def _entry(part: _Part, place: int) -> Entry:
    request, response = part.field("request", dict), part.field("response", dict)
    failure = response.optional("_error", str, "")
    answer = Response(
        response.field("status", int).value,
        response.headers(),
        _content(response),
        max(round(part.optional("time", (int, float), 0) * 1e6), 1),
    )
    if answer.status == 0 and not failure:
        failure = "the recording holds no answer"
    return Entry(
        place,
        request.field("method", str).value,
        request.field("url", str).value,
        request.headers(),
        _post_data(request),
        answer,
        failure,
    )


def _content(response: _Part) -> bytes:
    if "content" not in response.value:
        return b""
    content = response.field("content", dict)
    return content.body()


def _post_data(request: _Part) -> bytes | None:
    if request.value.get("postData") is None:
        # Archives written by hand often leave out what a POST sent: such an entry answers any body.
        carries = request.value.get("method") in ("POST", "PUT", "PATCH")
        return None if carries or request.optional("bodySize", (int, float), 0) > 0 else b""
    data = request.field("postData", dict)
    if "text" in data.value or not data.value.get("params"):
        return data.body()
    params = data.field("params", list)
    fields = [params.item(place, dict) for place in range(len(params.value))]
    return urlencode([(field.field("name", str).value, field.optional("value", str, "")) for field in fields]).encode()


_KINDS = {dict: "an object", list: "a list", str: "a string", int: "a whole number", float: "a number"}


class _Part:
    """A value of the archive and where it stands, for messages."""

    __slots__ = ("path", "value", "where")

    def __init__(self, path: str, where: str, value: Any) -> None:
        self.path = path
        self.where = where
        self.value = value

    def field(self, name: str, kind: type) -> _Part:
        """The member `name`, which must be there."""
        if not isinstance(self.value, dict):
            raise UsageError(f"{self.path} is not a HAR file: expected an object, found {_kind_of(self.value)}")
        where = f"{self.where}.{name}" if self.where else name
        if name not in self.value:
            raise UsageError(f"{self.path} is not a HAR file: {where} is missing")
        return self._checked(where, self.value[name], kind)

    def item(self, place: int, kind: type) -> _Part:
        """The element at `place`."""
        return self._checked(f"{self.where}[{place}]", self.value[place], kind)

    def optional(self, name: str, kind: type | tuple[type, ...], default: Any) -> Any:
        """The member `name`, `default` without one or where it is null."""
        value = self.value.get(name)
        if value is None:
            return default
        first = kind[-1] if isinstance(kind, tuple) else kind
        if isinstance(value, bool) or not isinstance(value, kind):
            raise self._wrong(f"{self.where}.{name}", first, value)
        return value

    def headers(self) -> list[tuple[str, str]]:
        """The member `headers` as pairs; HTTP/2's pseudo-headers are left out."""
        listed = self.optional("headers", list, [])
        headers = _Part(self.path, f"{self.where}.headers", listed)
        pairs = []
        for place in range(len(listed)):
            header = headers.item(place, dict)
            name = header.field("name", str).value
            if not name.startswith(":"):
                pairs.append((name, header.optional("value", str, "")))
        return pairs

    def body(self) -> bytes:
        """The member `text`, decoded as `encoding` says."""
        text: str = self.optional("text", str, "")
        encoding = self.optional("encoding", str, "")
        if not encoding:
            return text.encode("utf-8", "surrogatepass")
        if encoding != "base64":
            raise UsageError(
                f"{self.path} is not a HAR file: {self.where}.encoding is {encoding!r}, only base64 is known"
            )
        try:
            return base64.b64decode(text, validate=False)
        except (binascii.Error, ValueError):
            raise UsageError(f"{self.path} is not a HAR file: {self.where}.text is not base64") from None

    def _checked(self, where: str, value: Any, kind: type) -> _Part:
        if isinstance(value, bool) or not isinstance(value, kind):
            raise self._wrong(where, kind, value)
        return _Part(self.path, where, value)

    def _wrong(self, where: str, kind: type, value: Any) -> UsageError:
        return UsageError(f"{self.path} is not a HAR file: {where}: expected {_KINDS[kind]}, found {_kind_of(value)}")


def _kind_of(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    return _KINDS.get(type(value), "something else")


def _pairs(pairs: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]


def _content_type(headers: list[tuple[str, str]]) -> str:
    return next((value for name, value in headers if name.lower() == "content-type"), "application/octet-stream")


def _reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _query(url: str) -> str:
    """The query of `url`, "" of one that is malformed."""
    try:
        return urlsplit(url).query
    except ValueError:
        return ""
