"""xxhash64: the 64-bit xxHash of bytes, as its specification (XXH64, seed 0) has it."""

from __future__ import annotations

from struct import iter_unpack, unpack_from

_MASK = 2**64 - 1
_P1 = 0x9E3779B185EBCA87
_P2 = 0xC2B2AE3D27D4EB4F
_P3 = 0x165667B19E3779F9
_P4 = 0x85EBCA77C2B2AE63
_P5 = 0x27D4EB2F165667C5


def xxhash64(data: bytes) -> int:
    """The hash as a number of 64 bits."""
    size = len(data)
    stripes = size - size % 32
    if stripes:
        lanes = [(_P1 + _P2) & _MASK, _P2, 0, -_P1 & _MASK]
        for words in iter_unpack("<4Q", data[:stripes]):
            lanes = [_round(lane, word) for lane, word in zip(lanes, words, strict=True)]
        a, b, c, d = lanes
        h = _left(a, 1) + _left(b, 7) + _left(c, 12) + _left(d, 18)
        for lane in lanes:
            h = ((h ^ _round(0, lane)) * _P1 + _P4) & _MASK
    else:
        h = _P5
    h = (h + size) & _MASK
    at = stripes
    while at + 8 <= size:
        h = (_left(h ^ _round(0, unpack_from("<Q", data, at)[0]), 27) * _P1 + _P4) & _MASK
        at += 8
    if at + 4 <= size:
        h = (_left(h ^ (unpack_from("<I", data, at)[0] * _P1 & _MASK), 23) * _P2 + _P3) & _MASK
        at += 4
    for byte in data[at:]:
        h = _left(h ^ (byte * _P5 & _MASK), 11) * _P1 & _MASK
    h = (h ^ h >> 33) * _P2 & _MASK
    h = (h ^ h >> 29) * _P3 & _MASK
    return h ^ h >> 32


def _round(lane: int, word: int) -> int:
    return _left((lane + word * _P2) & _MASK, 31) * _P1 & _MASK


def _left(x: int, places: int) -> int:
    return (x << places | x >> 64 - places) & _MASK
