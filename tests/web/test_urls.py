"""URLs are parsed, escaped, resolved and refused as Go's net/url does; expected values are from Go 1.26."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.web import urls


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://h", "/"),
        ("http://h?", "/?"),
        ("http://h#x", "/"),
        ("http://h//a//b/./../c?", "//a//b/./../c?"),
        ("http://h/?a=b+c;d&e=%20", "/?a=b+c;d&e=%20"),
        ("http://h/a b/é%2Fx?q=é z&r=%41#part", "/a%20b/%C3%A9/x?q=é z&r=%41"),
        ("http://h/a%2Fb%7E", "/a%2Fb%7E"),
        ("http://h/a%2Fb%7E/é", "/a/b~/%C3%A9"),
        ('http://h/"<>^{}|\\`', "/%22%3C%3E%5E%7B%7D%7C%5C%60"),
        ("http://h/!'()*[]", "/!'()*[]"),
        ("http://h/a;b,c:d@e", "/a;b,c:d@e"),
        ("http://h/%e9", "/%e9"),
        ("mailto:x?y", "x?y"),
    ],
)
def test_request_target(url: str, target: str) -> None:
    assert urls.parse(url).target() == target


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("10.0.0.1:8086/w", "first path segment in URL cannot contain colon"),
        ("http://h/50%/x", 'invalid URL escape "%/x"'),
        ("http://h/%", 'invalid URL escape "%"'),
        ("http://a b/", 'invalid character " " in host name'),
        ("http://h:http-alt/", 'invalid port ":http-alt" after host'),
        ("http://h\n/", "net/url: invalid control character in URL"),
        ("http://h\x7f/", "net/url: invalid control character in URL"),
        ("://h", "missing protocol scheme"),
        ("http://[::1", "missing ']' in host"),
        ("http://[1.2.3.4]/", "invalid IP-literal"),
        ("http://[zz%25eth0]/", 'invalid host: ParseAddr("zz%eth0"): missing IPv6 address'),
        ("http://a[::1]/", "invalid IP-literal"),
        ("http://1:2:x/", 'invalid port ":x" after host'),
        ("http://%41/", 'invalid URL escape "%41"'),
        ("http://a{b@h/", "net/url: invalid userinfo"),
    ],
)
def test_malformed(url: str, message: str) -> None:
    with pytest.raises(FluxError) as caught:
        urls.parse(url)
    assert caught.value.message == f"parse {urls.quote(url)}: {message}"


def test_malformed_urls_are_quoted_with_escapes() -> None:
    with pytest.raises(FluxError) as caught:
        urls.parse("http://h\n/")
    assert caught.value.message == r'parse "http://h\n/": net/url: invalid control character in URL'


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("http://Host:80/", "Host", "80"),
        ("http://h:/", "h", ""),
        ("http://1:2:3/", "1:2", "3"),
        ("http://[::1]:8/", "::1", "8"),
        ("http://[fe80::1%25eth0]/", "fe80::1%eth0", ""),
        ("http://u:p@h", "h", ""),
        ("http://bücher.example", "bücher.example", ""),
    ],
)
def test_host_and_port(url: str, host: str, port: str) -> None:
    parsed = urls.parse(url)
    assert (parsed.hostname, parsed.port) == (host, port)


@pytest.mark.parametrize(
    ("base", "reference", "resolved"),
    [
        ("http://h/a/b?q", "c", "http://h/a/c"),
        ("http://h/a/b?q", "/c", "http://h/c"),
        ("http://h/a/b?q", "?r", "http://h/a/b?r"),
        ("http://h/a/b?q", "", "http://h/a/b?q"),
        ("http://h/a/b/", "../../../c", "http://h/c"),
        ("http://h/a/b", ".", "http://h/a/"),
        ("http://h/a/b", "//other/x", "http://other/x"),
        ("http://h/a", "https://s:8/x?y#z", "https://s:8/x?y#z"),
        ("http://u:p@h/a", "/b", "http://u:p@h/b"),
        ("http://u:p@h/a", "http://h/b", "http://h/b"),
        ("http://h", "b", "http://h/b"),
        ("http://h/a", "é ü", "http://h/%C3%A9%20%C3%BC"),
    ],
)
def test_resolve(base: str, reference: str, resolved: str) -> None:
    assert urls.parse(base).resolve(reference).text() == resolved


def test_another_query_takes_the_place_of_the_own_one() -> None:
    assert urls.with_query("http://h/a b?x=1#f", {"k": ["v w"], "a": []}) == "http://h/a%20b?k=v+w#f"
    with pytest.raises(FluxError, match=r'^parse "http://h/\?\\n": net/url: invalid control character in URL$'):
        urls.with_query("http://h/?\n", {"k": ["v"]})


def test_passwords_do_not_show() -> None:
    assert urls.parse("http://u:p%20w@h/x?y").redacted() == "http://u:***@h/x?y"
    assert urls.parse("http://u@h/").redacted() == "http://u@h/"
    assert urls.parse("http://me%40x:p@h/").redacted() == "http://me@x:***@h/"
    assert urls.parse("http://u:p@h/x").text(userinfo="") == "http://h/x"


def test_userinfo_is_decoded() -> None:
    parsed = urls.parse("http://me%40x:p%3Aw@h/")
    assert (parsed.user, parsed.password) == ("me@x", "p:w")
    assert parsed.text() == "http://me%40x:p%3Aw@h/"


def test_encode_query() -> None:
    assert urls.encode_query({"p2": ["n"], "p1": ["l", "m"], "p3": ["o"]}) == "p1=l&p1=m&p2=n&p3=o"
    assert urls.encode_query({"a": []}) == ""
    assert urls.encode_query({"a b": ["*'()! +~é"]}) == "a+b=%2A%27%28%29%21+%2B~%C3%A9"


def test_path_escape() -> None:
    assert urls.path_escape("random:/#") == "random:%2F%23"
    assert urls.path_escape("AZaz09-_.~$&+=:@") == "AZaz09-_.~$&+=:@"
    assert urls.path_escape("/;,?# %!*'()[]é") == "%2F%3B%2C%3F%23%20%25%21%2A%27%28%29%5B%5D%C3%A9"


@given(st.text())
def test_any_text_is_a_url_or_a_clear_error(text: str) -> None:
    try:
        parsed = urls.parse(text)
    except FluxError as error:
        assert error.message.startswith("parse ")
    else:
        parsed.target().encode("utf-8", "surrogatepass")
        parsed.redacted()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_an_escaped_segment_comes_back_from_the_path(segment: str) -> None:
    assert urls.parse("http://h/" + urls.path_escape(segment)).path == "/" + segment
