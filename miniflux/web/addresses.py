"""ipv6_fault and is_name: what may stand where a URL names its host."""

from __future__ import annotations

from .quoting import quote

_HEX = frozenset("0123456789abcdefABCDEF")
_ZEROS = "::"


def is_name(text: str) -> bool:
    """Whether DNS may know `text`. Digits and dots are not enough, though some systems read `2130706433` as an address."""
    return any(char.isalpha() or char in "-_" for char in text) and not any(char in text for char in ":]/%")


def ipv6_fault(text: str) -> str:
    """What is wrong with `text`, zone included, in the brackets of a URL, in upstream's words; "" when it is an IPv6 address."""
    for char in text:
        if char == ":":
            message, rest = _ipv6(text)
            break
        if char == ".":
            message, rest = _ipv4(text)
            if not message:
                return "invalid IP-literal"
            break
        if char == "%":
            message, rest = "missing IPv6 address", ""
            break
    else:
        message, rest = "unable to parse IP", ""
    if not message:
        return ""
    return f"invalid host: ParseAddr({quote(text)}): {message}" + (f" (at {quote(rest)})" if rest else "")


def _ipv6(text: str) -> tuple[str, str]:
    """What is wrong and the rest of the text from there on; two empty texts when nothing is."""
    text, percent, zone = text.partition("%")
    if percent and not zone:
        return "zone must be a non-empty string", ""
    groups = 0
    shortened = text.startswith(_ZEROS)
    rest = text.removeprefix(_ZEROS) if shortened else text
    while (rest or not shortened) and groups < 8:
        size = next((place for place, char in enumerate(rest) if char not in _HEX), len(rest))
        if size > 4:
            return "each group must have 4 or less digits", rest
        if not size:
            return "each colon-separated field must have at least one digit", rest
        after = rest[size:]
        if after.startswith("."):
            if not shortened and groups != 6:
                return "embedded IPv4 address must replace the final 2 fields of the address", rest
            if groups > 6:
                return "too many hex fields to fit an embedded IPv4 at the end of the address", rest
            message, place = _ipv4(rest)
            if message:
                return message, place
            groups, rest = groups + 2, ""
            break
        groups += 1
        rest = after
        if not rest:
            break
        if not rest.startswith(":"):
            return "unexpected character, want colon", rest
        if rest == ":":
            return "colon must be followed by more characters", rest
        if rest.startswith(_ZEROS):
            if shortened:
                return "multiple :: in address", rest[1:]
            shortened, rest = True, rest[2:]
        else:
            rest = rest[1:]
    if rest:
        return "trailing garbage after address", rest
    if groups < 8 and not shortened:
        return "address string too short", ""
    if groups == 8 and shortened:
        return "the :: must expand to at least one field of zeros", ""
    return "", ""


def _ipv4(text: str) -> tuple[str, str]:
    """The same for the dotted form."""
    for place, char in enumerate(text):
        before = text[:place].rpartition(".")[2]
        if char == ".":
            if not before or place == len(text) - 1:
                return "IPv4 field must have at least one digit", text[place:]
            if text[:place].count(".") == 3:
                return "IPv4 address too long", ""
        elif not ("0" <= char <= "9"):
            return "unexpected character", text[place:]
        elif before == "0":
            return "IPv4 field has octet with leading zero", ""
        elif int(before + char) > 255:
            return "IPv4 field has value >255", ""
    return ("IPv4 address too short", "") if text.count(".") < 3 else ("", "")
