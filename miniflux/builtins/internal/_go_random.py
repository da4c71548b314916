"""GoRandom: the numbers that Go's math/rand gives for a seed, so that data made from a seed is the same here as there."""

from __future__ import annotations

import math
import struct

_LENGTH, _TAP = 607, 273
_WORD = (1 << 64) - 1
_PRIME = (1 << 31) - 1
# The steps that Go's authors let an additive generator run before they took its state into the source of math/rand.
_COOKING = 7_800_000_000_000
# Coefficients of polynomials are packed into one large number, so that Python's own multiplication multiplies them: each
# slot holds a sum of 607 products of two 64-bit numbers.
_SLOT = 18

# The ziggurat for the normal distribution (Marsaglia and Tsang, 2000): the start of the tail and the area of a layer.
_TAIL = 3.442619855899
_AREA = 9.91256303526217e-3
_LAYERS = 128


class GoRandom:
    """`rand.New(rand.NewSource(seed))`: an additive lagged Fibonacci generator, x[n] = x[n-607] + x[n-273] modulo 2^64."""

    __slots__ = ("_feed", "_tap", "_vector", "_ziggurat")

    def __init__(self, seed: int) -> None:
        # Go's remainder has the sign of the dividend, and it adds the prime to a negative one: Python's is that already.
        noise = _noise(seed % _PRIME or 89482311, (40, 20))
        self._vector = [a ^ b for a, b in zip(noise, _cooked(), strict=True)]
        self._tap = 0
        self._feed = _LENGTH - _TAP
        self._ziggurat: tuple[list[int], list[float], list[float]] | None = None

    def uint64(self) -> int:
        self._tap = self._tap - 1 if self._tap else _LENGTH - 1
        self._feed = self._feed - 1 if self._feed else _LENGTH - 1
        out = self._vector[self._feed] = (self._vector[self._feed] + self._vector[self._tap]) & _WORD
        return out

    def int63(self) -> int:
        return self.uint64() & (_WORD >> 1)

    def below(self, n: int) -> int:
        """A number from 0 to n - 1, for n up to 2^31 - 1 (`Intn`)."""
        if n & (n - 1) == 0:
            return (self.int63() >> 32) & (n - 1)
        most = (1 << 31) - 1 - (1 << 31) % n
        value = self.int63() >> 32
        while value > most:
            value = self.int63() >> 32
        return value % n

    def float64(self) -> float:
        """A number in [0, 1)."""
        while True:
            value = self.int63() / (1 << 63)
            if value != 1.0:
                return value

    def normal(self) -> float:
        """A number from the standard normal distribution (`NormFloat64`)."""
        if self._ziggurat is None:
            self._ziggurat = _ziggurat()
        edges, widths, heights = self._ziggurat
        while True:
            bits = self.int63() >> 31
            value = bits - (1 << 32) if bits >= 1 << 31 else bits
            layer = value & (_LAYERS - 1)
            x = value * widths[layer]
            if abs(value) < edges[layer]:
                return x
            if layer == 0:
                while True:
                    x = -math.log(self.float64()) * (1.0 / _TAIL)
                    y = -math.log(self.float64())
                    if y + y >= x * x:
                        return _TAIL + x if value > 0 else -_TAIL - x
            step = _single(_single(self.float64()) * _single(heights[layer - 1] - heights[layer]))
            if _single(heights[layer] + step) < _single(math.exp(-0.5 * x * x)):
                return x


def _noise(seed: int, shifts: tuple[int, int]) -> list[int]:
    """607 words, three numbers of the multiplicative generator in each, after 20 numbers that are thrown away."""
    out = []
    x = seed
    for _ in range(20):
        x = x * 48271 % _PRIME
    for _ in range(_LENGTH):
        word = 0
        for shift in (*shifts, 0):
            x = x * 48271 % _PRIME
            word ^= x << shift
        out.append(word & _WORD)
    return out


def _cooked() -> list[int]:
    """The state of the generator after `_COOKING` steps from seed 1.

    Step n is a linear function of the first 607 numbers, whose coefficients are those of x^n modulo x^607 - x^334 - 1; by
    squaring, a few dozen multiplications of polynomials take the place of the steps.
    """
    start = _noise(1, (20, 10))
    # Numbers in the order in which the generator would have given them: call n writes place (334 - n) modulo 607.
    first = [start[(_LENGTH - _TAP - n) % _LENGTH] for n in range(1 - _LENGTH, 1)]
    power = [1] + [0] * (_LENGTH - 1)
    for bit in bin(_COOKING)[2:]:
        power = _reduced(_product(power, power))
        if bit == "1":
            power = _reduced([0, *power])
    # The coefficients turned round, times the numbers and what follows them: sums of products at every place at once.
    for n in range(_LENGTH, 2 * _LENGTH - 1):
        first.append((first[n - _LENGTH] + first[n - _TAP]) & _WORD)
    last = _product(power[::-1], first)[_LENGTH - 1 : 2 * _LENGTH - 1]
    out = [0] * _LENGTH
    for n, value in enumerate(last, _COOKING - _LENGTH + 1):
        out[(_LENGTH - _TAP - n) % _LENGTH] = value & _WORD
    return out


def _product(a: list[int], b: list[int]) -> list[int]:
    """The coefficients of the product of two polynomials."""
    size = (len(a) + len(b)) * _SLOT
    number = _packed(a) * _packed(b)
    data = number.to_bytes(size, "little")
    return [int.from_bytes(data[i : i + _SLOT], "little") for i in range(0, size - _SLOT, _SLOT)]


def _packed(values: list[int]) -> int:
    return int.from_bytes(b"".join([v.to_bytes(_SLOT, "little") for v in values]), "little")


def _reduced(values: list[int]) -> list[int]:
    """A polynomial modulo x^607 - x^334 - 1, with coefficients modulo 2^64."""
    out = values + [0] * (_LENGTH - len(values))
    for n in range(len(out) - 1, _LENGTH - 1, -1):
        out[n - _LENGTH] += out[n]
        out[n - _TAP] += out[n]
    return [v & _WORD for v in out[:_LENGTH]]


def _ziggurat() -> tuple[list[int], list[float], list[float]]:
    """Of each layer the edge, in 2^-31 of its width, the width and the height; the latter in single precision, as in Go."""
    edges = [0] * _LAYERS
    widths = [0.0] * _LAYERS
    heights = [0.0] * _LAYERS
    unit = float(1 << 31)
    x = before = _TAIL
    base = _AREA / math.exp(-0.5 * x * x)
    edges[0], widths[0], heights[0] = int(x / base * unit), _single(base / unit), 1.0
    widths[-1], heights[-1] = _single(x / unit), _single(math.exp(-0.5 * x * x))
    for layer in range(_LAYERS - 2, 0, -1):
        x = math.sqrt(-2.0 * math.log(_AREA / x + math.exp(-0.5 * x * x)))
        edges[layer + 1] = int(x / before * unit)
        before = x
        widths[layer], heights[layer] = _single(x / unit), _single(math.exp(-0.5 * x * x))
    return edges, widths, heights


def _single(value: float) -> float:
    """The nearest number of single precision."""
    out: float = struct.unpack("f", struct.pack("f", value))[0]
    return out
