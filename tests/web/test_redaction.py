"""Laws of recording: no secret survives in an archive, and what was recorded is what is replayed."""

from __future__ import annotations

import base64
import json
import tempfile
from pathlib import Path
from urllib.parse import quote, quote_plus

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux.web.exchange import Request, Response
from miniflux.web.headers import canonical
from miniflux.web.record import Recorder
from miniflux.web.redaction import MARK, Redactor
from miniflux.web.replay import Replayer

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
SECRET = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF, exclude_categories=["Cs", "Cc"]), min_size=4)
VALUE = st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=10).map(str.strip)


class Fixed:
    def __init__(self, response: Response) -> None:
        self.response = response

    def send(self, request: Request) -> Response:
        return self.response

    def close(self) -> None:
        pass


@given(SECRET, TEXT, TEXT)
def test_no_form_of_a_secret_survives(secret: str, before: str, after: str) -> None:
    redactor = Redactor(lambda: [secret])
    if MARK in secret or secret in MARK or secret in before + after:
        return
    for form in (
        secret,
        quote(secret, safe=""),
        quote_plus(secret),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
    ):
        cleaned = redactor.text(f"{before} {form} {after}")
        assert form not in cleaned.replace(before, "").replace(after, "") or form in MARK
    for plain in (secret, f"user:{secret}", f"{secret}:x"):
        token = base64.b64encode(plain.encode()).decode()
        assert token not in redactor.text(f"Basic {token}")


def test_a_secret_within_another_does_not_leave_a_rest() -> None:
    assert Redactor(lambda: ["abc", "abcdef"]).text("abcdef abc") == f"{MARK} {MARK}"


def test_credentials_keep_their_scheme_only() -> None:
    header = Redactor().header
    assert header("authorization", "Bearer x") == f"Bearer {MARK}"
    assert header("Authorization", "sesame open") == MARK
    assert header("Cookie", "a=b") == MARK
    assert header("X-Other", "Bearer x") == "Bearer x"


@settings(max_examples=50, deadline=None)
@given(
    method=st.sampled_from(["GET", "POST", "PUT"]),
    path=TEXT,
    body=st.one_of(st.binary(max_size=50), TEXT.map(str.encode), st.just(b'{"a": [1, 2.5, null]}')),
    status=st.sampled_from([200, 204, 404, 500]),
    headers=st.dictionaries(st.sampled_from(["Content-Type", "X-A", "Etag"]), VALUE),
    answer=st.binary(max_size=50),
)
def test_what_was_recorded_is_replayed(
    method: str, path: str, body: bytes, status: int, headers: dict[str, str], answer: bytes
) -> None:
    given_back = Response(status, sorted(headers.items()), answer, 1000)
    request = Request(method, "http://h/" + quote(path, safe=""), [], body)
    with tempfile.TemporaryDirectory() as folder:
        name = str(Path(folder, "x.har"))
        recorder = Recorder(Fixed(given_back), name)
        recorder.send(request)
        recorder.close()
        replayed = Replayer(name).send(request)
    assert (replayed.status, replayed.headers, replayed.body) == (status, sorted(headers.items()), answer)


@given(st.text(max_size=20))
def test_canonical_names_stay_as_they_are(name: str) -> None:
    assert canonical(canonical(name)) == canonical(name)
