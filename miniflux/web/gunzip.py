"""Gunzip: the decoder for answers that came compressed because we asked for it."""

from __future__ import annotations

import zlib

from .failures import Failure

_HEADER = 10  # bytes with which every member begins


class Gunzip:
    """Decodes one gzip stream of any number of members, piece by piece."""

    __slots__ = ("_decoder", "_pending", "_started")

    def __init__(self) -> None:
        self._decoder = zlib.decompressobj(wbits=31)
        self._pending = b""
        self._started = False

    def feed(self, data: bytes, limit: int) -> bytes:
        """Decodes `data`, at most `limit` bytes of it (what is beyond shows as a full answer). Raises Failure."""
        out = bytearray()
        self._pending += data
        while self._pending and len(out) < limit:
            if not self._started or self._decoder.eof:
                if len(self._pending) < _HEADER:  # only then does it show whether this is a member at all
                    break
                self._decoder = zlib.decompressobj(wbits=31)
                self._started = True
            try:
                out += self._decoder.decompress(self._pending, limit - len(out))
            except zlib.error as error:
                raise Failure(_reason(str(error)), bare=True) from None
            self._pending = self._decoder.unconsumed_tail or self._decoder.unused_data
        return bytes(out)

    def finish(self) -> None:
        """Checks that the stream was complete. Raises Failure."""
        if self._pending or (self._started and not self._decoder.eof):
            raise Failure("unexpected EOF", bare=True)


def _reason(text: str) -> str:
    if "header" in text or "method" in text or "flags" in text:
        return "gzip: invalid header"
    if "check" in text:
        return "gzip: invalid checksum"
    return "flate: corrupt input"
