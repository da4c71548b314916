"""What literals mean: escapes of strings and regular expressions, integers, durations, times."""

from __future__ import annotations

HEX = frozenset("0123456789abcdefABCDEF")
DIGITS = "0123456789"
ESCAPES = {"n": 0x0A, "r": 0x0D, "t": 0x09, "\\": 0x5C, '"': 0x22}
INT_MAX = 2**63 - 1


class LiteralError(Exception):
    """A literal that has the right shape and no meaning. `at` and `length` say which characters of it are to blame (0, 0: all of them)."""

    def __init__(self, message: str, at: int = 0, length: int = 0, note: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.at = at
        self.length = length
        self.note = note


def unescape(raw: str) -> str:
    r"""The text between quotes, with `\n \r \t \\ \" \${` and `\xHH` resolved; the bytes of `\xHH` must make up UTF-8.

    Raises LiteralError.
    """
    out = bytearray()
    at = 0
    while True:
        slash = raw.find("\\", at)
        if slash < 0:
            out += raw[at:].encode("utf-8", "surrogatepass")
            break
        out += raw[at:slash].encode("utf-8", "surrogatepass")
        follower = raw[slash + 1 : slash + 2]
        if follower in ESCAPES and follower:
            out.append(ESCAPES[follower])
            at = slash + 2
        elif raw.startswith("${", slash + 1):
            out += b"${"
            at = slash + 3
        elif follower == "x":
            digits = raw[slash + 2 : slash + 4]
            if len(digits) != 2 or not HEX.issuperset(digits):
                raise LiteralError("invalid byte value", slash, 2 + len(digits), r"`\x` needs two hexadecimal digits")
            out.append(int(digits, 16))
            at = slash + 4
        else:
            raise LiteralError(
                f"invalid escape character {follower}", slash, 2, r"the escapes are \n \r \t \\ \" \${ and \xHH"
            )
    try:
        return out.decode("utf-8")
    except UnicodeDecodeError as error:
        if "\\x" not in raw:
            return out.decode("utf-8", "surrogatepass")
        raise LiteralError(
            "invalid string literal", note=r"the bytes written as `\x` are not UTF-8: " + error.reason
        ) from None


def regexp(raw: str) -> str:
    r"""The pattern between slashes: `\/` is a slash and `\xHH` a byte; every other escape is left to the engine. Raises LiteralError."""
    if "\\" not in raw:
        return raw
    out = bytearray()
    at = 0
    while True:
        slash = raw.find("\\", at)
        if slash < 0:
            out += raw[at:].encode("utf-8", "surrogatepass")
            break
        out += raw[at:slash].encode("utf-8", "surrogatepass")
        follower = raw[slash + 1 : slash + 2]
        digits = raw[slash + 2 : slash + 4]
        at = slash + 2
        if follower == "/":
            out += b"/"
        elif follower == "x" and len(digits) == 2 and HEX.issuperset(digits):
            out.append(int(digits, 16))
            at = slash + 4
        else:
            out += b"\\" + follower.encode("utf-8", "surrogatepass")
    try:
        return out.decode("utf-8")
    except UnicodeDecodeError as error:
        if "\\x" not in raw:
            return out.decode("utf-8", "surrogatepass")
        raise LiteralError(
            "invalid string literal", note=r"the bytes written as `\x` are not UTF-8: " + error.reason
        ) from None


def integer(raw: str) -> int:
    """An integer literal. Raises LiteralError for a leading zero and above 2^63 - 1."""
    if raw[0] == "0" and len(raw) > 1:
        raise LiteralError(f'invalid integer literal "{raw}": nonzero value cannot start with 0')
    if len(raw) > 19 or (value := int(raw)) > INT_MAX:
        raise LiteralError(
            f'invalid integer literal "{raw}": value out of range', note=f"the largest integer is {INT_MAX}"
        )
    return value


def duration(raw: str) -> list[tuple[int, str]]:
    """Magnitudes and units as written, `µs` as `us`. Raises LiteralError for a magnitude above 2^63 - 1."""
    values = []
    at = 0
    while at < len(raw):
        begin = at
        while raw[at] in DIGITS:
            at += 1
        digits = raw[begin:at].lstrip("0") or "0"
        if len(digits) > 19 or (magnitude := int(digits)) > INT_MAX:
            raise LiteralError(
                "invalid expression: invalid token for primary expression: DURATION",
                note=f"{raw[begin:at]} is out of range, the largest magnitude is {INT_MAX}",
            )
        begin = at
        while at < len(raw) and raw[at] not in DIGITS:
            at += 1
        values.append((magnitude, raw[begin:at].replace("µ", "u")))
    return values


def time(raw: str) -> int:
    """Nanoseconds since 1970 UTC; digits of the fraction beyond the ninth are dropped, `:60` is the second after `:59`.

    Raises LiteralError.
    """
    year, month, day = int(raw[:4]), int(raw[5:7]), int(raw[8:10])
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= month <= 12:
        raise _bad_time(f"month {raw[5:7]} does not exist")
    if not 1 <= day <= (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)[month - 1]:
        raise _bad_time(f"{raw[:7]} has no day {raw[8:10]}")
    seconds = _days(year, month, day) * 86400
    if len(raw) == 10:
        return seconds * 10**9
    hour, minute, second = int(raw[11:13]), int(raw[14:16]), int(raw[17:19])
    if hour > 23 or minute > 59 or second > 60:
        raise _bad_time(f"{raw[11:19]} is no time of a day")
    seconds += hour * 3600 + minute * 60 + second
    rest = raw[19:]
    fraction = ""
    if rest.startswith("."):
        length = 1
        while rest[length : length + 1].isdigit():
            length += 1
        fraction, rest = rest[1:length], rest[length:]
        if not fraction:
            raise _bad_time("the fraction of a second has no digits")
    if not rest:
        raise _bad_time("a time needs `Z` or an offset like `+01:00` at its end")
    if rest != "Z":
        if int(rest[1:3]) > 23 or int(rest[4:6]) > 59:
            raise _bad_time(f"{rest} is no offset")
        offset = int(rest[1:3]) * 3600 + int(rest[4:6]) * 60
        seconds -= offset if rest[0] == "+" else -offset
    return seconds * 10**9 + int(fraction[:9].ljust(9, "0"))


def _bad_time(note: str) -> LiteralError:
    # Upstream says this of every bad time; the note says what is wrong.
    return LiteralError("invalid expression: invalid date time literal, missing time offset", note=note)


def _days(year: int, month: int, day: int) -> int:
    """Days since 1970-01-01 in the Gregorian calendar, from year 0 on."""
    year -= month <= 2
    era, of_era = divmod(year, 400)
    of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
