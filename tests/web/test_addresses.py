"""What may stand where a URL names its host; the expected messages are those of Go's netip.ParseAddr."""

from __future__ import annotations

import pytest

from miniflux.web.addresses import ipv6_fault, is_name


@pytest.mark.parametrize(
    "text", ["::", "::1", "1::", "fe80::1%eth0", "1:2:3:4:5:6:7:8", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "a::B"]
)
def test_addresses(text: str) -> None:
    assert ipv6_fault(text) == ""


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "unable to parse IP"),
        ("zz", "unable to parse IP"),
        ("%eth0", "missing IPv6 address"),
        ("::1%", "zone must be a non-empty string"),
        (":", 'each colon-separated field must have at least one digit (at ":")'),
        ("1:", 'colon must be followed by more characters (at ":")'),
        ("12345::", 'each group must have 4 or less digits (at "12345::")'),
        ("1:g::", 'each colon-separated field must have at least one digit (at "g::")'),
        ("1:2g", 'unexpected character, want colon (at "g")'),
        ("1::2::3", 'multiple :: in address (at ":3")'),
        ("1:2:3", "address string too short"),
        ("1:2:3:4:5:6:7:8:9", 'trailing garbage after address (at "9")'),
        ("1:2:3:4:5:6:7::8", "the :: must expand to at least one field of zeros"),
        ("1:1.2.3.4", 'embedded IPv4 address must replace the final 2 fields of the address (at "1.2.3.4")'),
        (
            "::1:2:3:4:5:6:7:1.2.3.4",
            'too many hex fields to fit an embedded IPv4 at the end of the address (at "1.2.3.4")',
        ),
        ("::1.2.3", "IPv4 address too short"),
        ("::1.2.3.4.5", "IPv4 address too long"),
        ("::1.2.3.256", "IPv4 field has value >255"),
        ("::1.2.3.04", "IPv4 field has octet with leading zero"),
        ("::1..3.4", 'IPv4 field must have at least one digit (at ".3.4")'),
        ("::1.2.3.x", 'unexpected character (at "x")'),
    ],
)
def test_what_is_no_address(text: str, fault: str) -> None:
    assert ipv6_fault(text) == f'invalid host: ParseAddr("{text}"): {fault}'


def test_an_address_of_the_other_kind() -> None:
    assert ipv6_fault("1.2.3.4") == "invalid IP-literal"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("example.com", True), ("a_b", True), ("bücher", True), ("127.1", False), ("0", False), ("a:1,b", False)],
)
def test_names(text: str, verdict: bool) -> None:
    assert is_name(text) is verdict
