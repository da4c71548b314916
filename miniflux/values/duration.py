"""Duration: months and nanoseconds, and their text."""

from __future__ import annotations

from ..errors import FluxError
from .kinds import INT_MAX

NANOSECONDS_PER_MONTH = 2_629_800_000_000_000
"""A twelfth of 365.25 days: what a month counts where a duration must be one number (upstream's rule)."""

_DAY = 86_400_000_000_000
_NANOSECONDS = {
    "w": 7 * _DAY,
    "d": _DAY,
    "h": 3_600_000_000_000,
    "m": 60_000_000_000,
    "s": 1_000_000_000,
    "ms": 1_000_000,
    "us": 1_000,
    "µs": 1_000,
    "ns": 1,
}
_MONTHS = {"y": 12, "mo": 1}


class Duration:
    """A span of time: `months` and `nanoseconds`, both 0 or more and within int64, and the sign of both.

    Two durations are equal when their parts are: 60m is 1h, but 30d is not 1mo. Zero is never negative.
    """

    __slots__ = ("months", "nanoseconds", "negative")
    nature = "duration"

    def __init__(self, months: int, nanoseconds: int, negative: bool = False) -> None:
        self.months = months
        self.nanoseconds = nanoseconds
        self.negative = negative and (months != 0 or nanoseconds != 0)

    @property
    def is_zero(self) -> bool:
        return self.months == 0 and self.nanoseconds == 0

    @property
    def is_mixed(self) -> bool:
        """Whether it has months and nanoseconds; such a duration is no interval."""
        return self.months != 0 and self.nanoseconds != 0

    def __eq__(self, other: object) -> bool:
        return (
            type(other) is Duration
            and self.months == other.months
            and self.nanoseconds == other.nanoseconds
            and self.negative == other.negative
        )

    def __hash__(self) -> int:
        return hash((self.months, self.nanoseconds, self.negative))

    def __repr__(self) -> str:
        return f"Duration({self.months}, {self.nanoseconds}, {self.negative})"


def from_nanoseconds(ns: int) -> Duration:
    """The duration of `ns` nanoseconds, negative ones included. Raises FluxError outside int64."""
    return _checked(0, abs(ns), ns < 0)


def from_units(units: list[tuple[int, str]], negative: bool = False) -> Duration:
    """The sum of magnitudes (0 or more) with their units `y mo w d h m s ms us µs ns`, in any order.

    Raises FluxError for another unit, and where the sum leaves int64 (upstream goes on with a wrapped number).
    """
    months = nanoseconds = 0
    for magnitude, unit in units:
        if unit in _MONTHS:
            months += magnitude * _MONTHS[unit]
        elif unit in _NANOSECONDS:
            nanoseconds += magnitude * _NANOSECONDS[unit]
        else:
            raise FluxError(f'unknown duration unit "{unit}"')
    return _checked(months, nanoseconds, negative)


def parse_duration(text: str) -> Duration:
    """The duration that `text` spells: digits and units in turn, at most one minus in front, "" being zero.

    Raises FluxError that says what is wrong in a few words.
    """
    negative = text[:1] == "-"
    units = []
    at, end = int(negative), len(text)
    while at < end:
        start = at
        while at < end and "0" <= text[at] <= "9":
            at += 1
        unit = at
        if unit == start:
            raise FluxError(f'a number is missing before "{text[at:]}"')
        while at < end and text[at].isalpha():
            at += 1
        if unit == at:
            raise FluxError(f'a unit is missing after "{text[start:at]}"')
        # Python refuses to read numbers of thousands of digits; any of more than 19 is too large.
        digits = text[start:unit].lstrip("0") or "0"
        if len(digits) > 19 or int(digits) > INT_MAX:
            raise FluxError(f'the number "{digits[:40]}" is too large')
        units.append((int(digits), text[unit:at]))
    return from_units(units, negative)


def format_duration(d: Duration) -> str:
    """The parts from years to nanoseconds that are not zero, `1y2mo3w4d`; `0ns` for zero."""
    out = "-" if d.negative else ""
    years, months = divmod(d.months, 12)
    if years:
        out += f"{years}y"
    if months:
        out += f"{months}mo"
    rest = d.nanoseconds
    if rest:
        for unit, size in _NANOSECONDS.items():
            if rest >= size and unit != "µs":
                count, rest = divmod(rest, size)
                out += f"{count}{unit}"
    return out or "0ns"


def to_nanoseconds(d: Duration) -> int:
    """`d` as one signed number, a month being 30.4375 days. Raises FluxError where that leaves int64."""
    ns = d.months * NANOSECONDS_PER_MONTH + d.nanoseconds
    if ns > INT_MAX:
        raise FluxError(f"duration {format_duration(d)} is longer than {INT_MAX} nanoseconds, some 292 years")
    return -ns if d.negative else ns


def scale(d: Duration, n: int) -> Duration:
    """Both parts times `n`. Raises FluxError where a part leaves int64."""
    return _checked(d.months * abs(n), d.nanoseconds * abs(n), d.negative != (n < 0))


def negate(d: Duration) -> Duration:
    return Duration(d.months, d.nanoseconds, not d.negative)


def _checked(months: int, nanoseconds: int, negative: bool) -> Duration:
    d = Duration(months, nanoseconds, negative)
    if months > INT_MAX or nanoseconds > INT_MAX:
        raise FluxError(f"duration {format_duration(d)} is too long: its parts must fit into 64 bits")
    return d
