"""Replayer: answers requests from a HAR file, without a network."""

from __future__ import annotations

import json
import re

from ..errors import FluxError
from . import archive, urls
from .exchange import Request, Response
from .failures import Failure, explain
from .headers import canonical, user_headers
from .redaction import MARK, Redactor, no_secrets
from .redirects import MOST, Hop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .archive import Entry

_PREVIEW = 60
_UNSAFE = re.compile(r"[^!#$%&'()*+,./:;=?@\[\]_~0-9A-Za-z-]")
_ESCAPE = re.compile("%[0-9a-fA-F]{2}")


class Replayer:
    """Answers each request with what was recorded for the same method, URL and body.

    JSON bodies are compared as values; what was redacted when recording matches anything. Requests that are the same get
    their answers in the order of the recording, then the last one again. Recorded failures fail again.
    """

    __slots__ = ("_entries", "_exact", "_path", "_redactor", "_used", "_vague")

    def __init__(self, path: str, secrets: Callable[[], Iterable[str]] = no_secrets) -> None:
        """Raises UsageError if `path` cannot be read or is no HAR file."""
        self._path = path
        self._redactor = Redactor(secrets)
        self._entries = archive.read(path)
        self._used: set[int] = set()
        self._exact: dict[tuple[str, str, bytes], list[Entry]] = {}
        self._vague: list[Entry] = []  # must be compared one by one
        for entry in self._entries:
            if entry.body is None or MARK in _plain_url(entry.url) or MARK.encode() in entry.body:
                self._vague.append(entry)
            else:
                self._exact.setdefault((entry.method, _plain_url(entry.url), _plain_body(entry.body)), []).append(entry)
        for same in self._exact.values():
            same.reverse()  # the next answer is the last of its list

    def send(self, request: Request) -> Response:
        """The recorded answer. Raises FluxError, with the nearest recorded request, where there is none."""
        first = urls.parse(request.url)
        place = first
        try:
            hop = Hop(request.method, first, user_headers(request, first), request.body, "", True)
            for _ in range(MOST):
                entry = self._find(hop.method, hop.url.text(), hop.body)
                if entry.failure:
                    raise FluxError(entry.failure, code=2)
                place = hop.url
                location = next((value for name, value in entry.response.headers if name.lower() == "location"), "")
                following = hop.follow(entry.response.status, location, first)
                if following is None:
                    return _as_answer(entry.response)
                hop = following
            raise Failure(f"stopped after {MOST} redirects")
        except Failure as failure:
            raise explain(failure, request.kind, request.method, place.redacted()) from None

    def close(self) -> None:
        """Nothing to free."""

    def _find(self, method: str, url: str, body: bytes) -> Entry:
        same = self._exact.get((method, _plain_url(url), _plain_body(body)))
        if same:
            return same.pop() if len(same) > 1 else same[0]
        fitting = [entry for entry in self._vague if _fits(entry, method, url, body)]
        if not fitting:
            raise self._missing(method, url, body)
        entry = next((entry for entry in fitting if entry.place not in self._used), fitting[-1])
        self._used.add(entry.place)
        return entry

    def _missing(self, method: str, url: str, body: bytes) -> FluxError:
        what = self._redactor.text(f"{method} {urls.parse(url).redacted()}")
        if not self._entries:
            return FluxError(f"{what} has no recorded answer: {self._path} is empty", code=5)
        near = self._nearest(method, url, body)
        differences = []
        if near.method != method:
            differences.append(f"its method is {near.method}")
        if not _url_fits(near.url, url):
            differences.append(f"its URL is {near.url}")
        if near.body is not None and not _body_fits(near.body, body):
            ours, theirs = _previews(self._redactor.data(body), near.body)
            differences.append(f"its body is {theirs}, not {ours}")
        return FluxError(
            f"{what} has no recorded answer in {self._path}; the nearest is entry {near.place}: "
            + "; ".join(differences),
            code=5,
        )

    def _nearest(self, method: str, url: str, body: bytes) -> Entry:
        from difflib import SequenceMatcher

        wanted = _plain_url(url)
        text = body[:2000].decode("utf-8", "replace")

        def likeness(entry: Entry) -> tuple[bool, float, bool, float]:
            same_url = _url_fits(entry.url, url)
            alike = 1.0 if same_url else SequenceMatcher(None, wanted, _plain_url(entry.url)).ratio()
            recorded = (entry.body or b"")[:2000].decode("utf-8", "replace")
            return same_url, alike, entry.method == method, SequenceMatcher(None, text, recorded).quick_ratio()

        return max(self._entries[:1000], key=likeness)


def _as_answer(recorded: Response) -> Response:
    """A recorded answer as the client gives it: the body is decoded already, whatever the headers say."""
    headers = {canonical(name): value for name, value in recorded.headers}
    headers.pop("Transfer-Encoding", None)
    if headers.pop("Content-Encoding", None) is not None:
        headers.pop("Content-Length", None)
    return Response(recorded.status, sorted(headers.items()), recorded.body, recorded.duration)


def _fits(entry: Entry, method: str, url: str, body: bytes) -> bool:
    return entry.method == method and _url_fits(entry.url, url) and (entry.body is None or _body_fits(entry.body, body))


def _url_fits(recorded: str, url: str) -> bool:
    return _text_fits(_plain_url(recorded), _plain_url(url))


def _body_fits(recorded: bytes, body: bytes) -> bool:
    if _plain_body(recorded) == _plain_body(body):
        return True
    if MARK.encode() not in recorded:
        return False
    try:
        if _value_fits(json.loads(recorded), json.loads(body)):
            return True
    except (ValueError, RecursionError):
        pass
    return _text_fits(recorded.decode("latin-1"), body.decode("latin-1"))


def _value_fits(recorded: object, value: object) -> bool:
    if isinstance(recorded, dict) and isinstance(value, dict):
        return recorded.keys() == value.keys() and all(_value_fits(recorded[key], value[key]) for key in recorded)
    if isinstance(recorded, list) and isinstance(value, list):
        return len(recorded) == len(value) and all(map(_value_fits, recorded, value))
    if isinstance(recorded, str) and isinstance(value, str):
        return _text_fits(recorded, value)
    return type(recorded) is type(value) and recorded == value


def _text_fits(recorded: str, text: str) -> bool:
    """Whether `text` is what was recorded, where each redacted place may hold anything."""
    if MARK not in recorded:
        return recorded == text
    return re.fullmatch(".*".join(map(re.escape, recorded.split(MARK))), text, re.DOTALL) is not None


def _plain_url(url: str) -> str:
    """A form in which a URL of a script and one that a browser wrote down are the same."""
    try:
        parsed = urls.parse(url)
    except FluxError:
        return url
    port = {"http": ":80", "https": ":443"}.get(parsed.scheme, "")
    authority = parsed.host.lower().removesuffix(port) if port else parsed.host
    text = f"{parsed.scheme}://{authority}{parsed.target()}".removesuffix("?")
    text = _UNSAFE.sub(lambda match: urls.path_escape(match.group()), text)
    return _ESCAPE.sub(lambda match: match.group().upper(), text)


def _plain_body(body: bytes) -> bytes:
    """JSON without what makes no difference in it; any other body as it is."""
    if body.lstrip()[:1] not in (b"{", b"["):
        return body
    try:
        return json.dumps(json.loads(body), sort_keys=True).encode()
    except (ValueError, RecursionError):
        return body


def _previews(ours: bytes, theirs: bytes) -> tuple[str, str]:
    """Both bodies cut to a line that shows where they begin to differ."""
    start = 0
    while start < min(len(ours), len(theirs)) and ours[start] == theirs[start]:
        start += 1
    start = max(start - _PREVIEW // 2, 0)
    return _preview(ours, start), _preview(theirs, start)


def _preview(body: bytes, start: int) -> str:
    if not body:
        return "empty"
    text = json.dumps(body[start : start + _PREVIEW].decode("utf-8", "replace"), ensure_ascii=False)
    return ("…" if start else "") + text + ("…" if start + _PREVIEW < len(body) else "")
