"""cityhash64: the 64-bit CityHash of bytes in version 1.0.2, which ClickHouse keeps to; later versions give other numbers."""

from __future__ import annotations

from struct import unpack_from

_MASK = 2**64 - 1
# The algorithm's own constants.
_K0 = 0xC3A5C85C97CB3127
_K1 = 0xB492B66FBE98F273
_K2 = 0x9AE16A3B2F90404F
_K3 = 0xC949D7C7509E6557
_MUL = 0x9DDFEA08EB382D69


def cityhash64(data: bytes) -> int:
    """The hash as a number of 64 bits."""
    size = len(data)
    if size <= 16:
        return _up_to_16(data, size)
    if size <= 32:
        return _up_to_32(data, size)
    if size <= 64:
        return _up_to_64(data, size)
    return _longer(data, size)


def _up_to_16(data: bytes, size: int) -> int:
    if size > 8:
        a, b = _word(data, 0), _word(data, size - 8)
        return _mix(a, _right(b + size, size)) ^ b
    if size >= 4:
        return _mix(size + (_half(data, 0) << 3), _half(data, size - 4))
    if size:
        y = data[0] + (data[size >> 1] << 8)
        z = size + (data[-1] << 2)
        return _fold(y * _K2 ^ z * _K3) * _K2 & _MASK
    return _K2


def _up_to_32(data: bytes, size: int) -> int:
    a = _word(data, 0) * _K1
    b = _word(data, 8)
    c = _word(data, size - 8) * _K2
    d = _word(data, size - 16) * _K0
    return _mix(_right(a - b, 43) + _right(c, 30) + d, a + _right(b ^ _K3, 20) - c + size)


def _up_to_64(data: bytes, size: int) -> int:
    first = _word(data, 0) + (size + _word(data, size - 16)) * _K0
    v = _quarter(first, _word(data, 8), _word(data, 16), _word(data, 24))
    w = _quarter(
        _word(data, 16) + _word(data, size - 32), _word(data, size - 24), _word(data, size - 16), _word(data, size - 8)
    )
    r = _fold((v[0] + w[1]) * _K2 + (w[0] + v[1]) * _K0)
    return _fold(r * _K0 + v[1]) * _K2 & _MASK


def _quarter(a: int, second: int, third: int, z: int) -> tuple[int, int]:
    """Half of the state of a text of 33 to 64 bytes, of four words."""
    turned = _right(a + z, 52)
    c = _right(a, 37)
    a += second
    c += _right(a, 7)
    a += third
    return a + z, turned + _right(a, 31) + c


def _longer(data: bytes, size: int) -> int:
    x = _word(data, 0)
    y = _word(data, size - 16) ^ _K1
    z = _word(data, size - 56) ^ _K0
    v = _weak(data, size - 64, size, y)
    w = _weak(data, size - 32, size * _K1, _K0)
    z += _fold(v[1]) * _K1
    x = _right(z + x, 39) * _K1
    y = _right(y, 33) * _K1
    for at in range(0, size - 1 & ~63, 64):
        x = _right(x + y + v[0] + _word(data, at + 16), 37) * _K1 ^ w[1]
        y = _right(y + v[1] + _word(data, at + 48), 42) * _K1 ^ v[0]
        z = _right(z ^ w[0], 33)
        v = _weak(data, at, v[1] * _K1, x + w[0])
        w = _weak(data, at + 32, z + w[1], y)
        x, z = z, x & _MASK
        y &= _MASK
    return _mix(_mix(v[0], w[0]) + _fold(y) * _K1 + z, _mix(v[1], w[1]) + x)


def _weak(data: bytes, at: int, a: int, b: int) -> tuple[int, int]:
    """Mixes 32 bytes into two words of state."""
    w, x, y, z = unpack_from("<4Q", data, at)
    a += w
    b = _right(b + a + z, 21)
    c = a
    a += x + y
    b += _right(a, 44)
    return a + z & _MASK, b + c & _MASK


def _mix(u: int, v: int) -> int:
    """Two words to one, after Murmur."""
    u &= _MASK
    v &= _MASK
    a = (u ^ v) * _MUL & _MASK
    a ^= a >> 47
    b = (v ^ a) * _MUL & _MASK
    return (b ^ b >> 47) * _MUL & _MASK


def _fold(x: int) -> int:
    x &= _MASK
    return x ^ x >> 47


def _right(x: int, places: int) -> int:
    """A word turned to the right."""
    x &= _MASK
    return (x >> places | x << 64 - places) & _MASK


def _word(data: bytes, at: int) -> int:
    word: int = unpack_from("<Q", data, at)[0]
    return word


def _half(data: bytes, at: int) -> int:
    half: int = unpack_from("<I", data, at)[0]
    return half
