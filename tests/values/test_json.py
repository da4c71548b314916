"""JSON: exact texts, errors in the words of encoding/json, round trips."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from miniflux.errors import FluxError
from miniflux.values.dictionary import Dictionary
from miniflux.values.display import display
from miniflux.values.duration import parse_duration
from miniflux.values.dynamic import wrap
from miniflux.values.json import encode, encode_dynamic, parse, parse_dynamic
from miniflux.values.json_syntax import syntax_error
from miniflux.values.kinds import INT_MIN, UINT_MAX, UInt
from miniflux.values.null import null_of
from miniflux.values.regexp import Regexp
from miniflux.values.time import parse_time
from miniflux.values.vector import Vector

NAN, INF = float("nan"), float("inf")


class Function:
    nature = "function"


class Stream:
    nature = "stream"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (null_of("int"), "null"),
        (wrap(None), "null"),
        ([None, {"a": null_of("string")}], '[null,{"a":null}]'),
        (INT_MIN, "-9223372036854775808"),
        (UInt(UINT_MAX), "18446744073709551615"),
        (1.0, "1"),
        (-0.0, "-0"),
        ([1.5, 1e20, 1e21, 1e-6, 1e-7, 123456789.125], "[1.5,100000000000000000000,1e+21,0.000001,1e-7,123456789.125]"),
        (-2.5e300, "-2.5e+300"),
        (True, "true"),
        ("", '""'),
        (
            '"\\<>&é \x07\n\r\t\b\f\x7f\u2028\u2029',
            '"\\"\\\\\\u003c\\u003e\\u0026é \\u0007\\n\\r\\t\\b\\f\x7f\\u2028\\u2029"',
        ),
        (b"", '""'),
        (b"a", '"YQ=="'),
        (parse_time("2019-08-14T10:03:12Z"), '"2019-08-14T10:03:12Z"'),
        (parse_time("2019-08-14T10:03:12.500Z"), '"2019-08-14T10:03:12.5Z"'),
        (parse_duration("-36h"), '"-1d12h"'),
        (parse_duration(""), '"0ns"'),
        (Regexp("a<b/c"), '"a\\u003cb/c"'),
        ([], "[]"),
        ({}, "{}"),
        ({"b": 1, "a": {"<": 2}}, '{"a":{"\\u003c":2},"b":1}'),
        (Dictionary(), "{}"),
        (Dictionary([(1, "a"), (10, "b"), (2, "c")]), '{"1":"a","10":"b","2":"c"}'),
        (Dictionary([(1e6, "a"), (0.5, "b")]), '{"0.5":"b","1e+06":"a"}'),
        (Dictionary([(parse_time("2020-01-01"), 1)]), '{"2020-01-01T00:00:00.000000000Z":1}'),
    ],
    ids=str,
)
def test_encode(value, text):
    assert encode(value).decode() == text


def test_encode_everything():
    v = {
        "a": 1,
        "b": {"x": [1, 2], "y": "string", "z": parse_duration("1m")},
        "c": 1.1,
        "d": False,
        "e": Regexp(".*"),
        "f": parse_time("2019-08-14T10:03:12Z"),
        "g": Dictionary([(1, "hi"), (2, "there")]),
    }
    text = (
        '{"a":1,"b":{"x":[1,2],"y":"string","z":"1m"},"c":1.1,"d":false,"e":".*",'
        '"f":"2019-08-14T10:03:12Z","g":{"1":"hi","2":"there"}}'
    )
    assert encode(v).decode() == text
    assert encode_dynamic(wrap(v)).decode() == text


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (NAN, "json: unsupported value: NaN"),
        ([INF], "json: unsupported value: +Inf"),
        ({"a": -INF}, "json: unsupported value: -Inf"),
        (Function(), "cannot encode a function value"),
        (
            Stream(),
            "got table stream instead of array. Try using tableFind() or findRecord() to extract data from stream",
        ),
        (wrap(1), "unknown nature dynamic"),
        (Vector("int", [1]), "unknown nature vector"),
    ],
    ids=str,
)
def test_encode_errors(value, message):
    with pytest.raises(FluxError) as e:
        encode(value)
    assert e.value.message == message


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1.0),
        (" [1, 2.5e3]\n", [1.0, 2500.0]),
        ("123456789012345678901234567890", 123456789012345678901234567890.0),
        ("null", None),
        ("true", True),
        ('"\\u00e9\\n\\/"', "é\n/"),
        ('"\\ud800x"', "\ufffdx"),
        ('{"\\uDc00": ["\\ud83d\\ude00"]}', {"\ufffd": ["😀"]}),
        ('"\\\\ud800"', "\\ud800"),
        ('{"b":1,"a":null}', {"b": 1.0, "a": None}),
        ('{"a":1,"b":2,"a":"x"}', {"a": "x", "b": 2.0}),
        ("[]", []),
        ("[[],[]]", [[], []]),
        ('[null,null,"a"]', [None, None, "a"]),
        ("[null,null]", [None, None]),
        ("[[null],[null]]", [[None], [None]]),
        ('[{"a":null},{"a":null}]', [{"a": None}, {"a": None}]),
        ('[{"a":1,"b":2},{"b":3,"a":4}]', [{"a": 1.0, "b": 2.0}, {"b": 3.0, "a": 4.0}]),
        ('[{"a":[]},{"a":[]}]', [{"a": []}, {"a": []}]),
    ],
)
def test_parse(text, value):
    assert parse(text.encode()) == value
    assert list(parse(text.encode())) == list(value) if isinstance(value, dict) else True
    assert parse_dynamic(text.encode()) is not None


def test_parse_numbers_are_floats():
    assert [type(v) for v in parse(b"[1,-0,1e2]")] == [float, float, float]
    assert str(parse(b"-0")) == "-0.0"


def test_parse_bytes_that_are_no_utf8():
    assert parse(b'"a\xff\xe2\x82b"') == "a\ufffd\ufffd\ufffdb"


@pytest.mark.parametrize(
    "text",
    [
        '[1,"a"]',
        "[1,null]",
        "[[null],[1]]",
        "[[],[1]]",
        "[[1],null]",
        '[{"a":1},{"a":null}]',
        '[{"a":1},{"b":1}]',
        '{"x":{"y":[1,true]}}',
        '[{"a":1},{"a":1,"b":1}]',
    ],
)
def test_parse_wants_arrays_of_one_type(text):
    with pytest.raises(FluxError, match=r"^array values must all be the same type$"):
        parse(text.encode())
    assert display(parse_dynamic(text.encode())).startswith("dynamic(")


END = "unexpected end of JSON input"
KEY = "looking for beginning of object key string"
VALUE = "looking for beginning of value"
ERRORS = [
    ("", END),
    (" ", END),
    ("{", END),
    ('{"a"', END),
    ('{"a":', END),
    ('{"a":1', END),
    ('{"a":1,', END),
    ("[", END),
    ("[1", END),
    ("[1,", END),
    ('"abc', END),
    ("[1,]", f"invalid character ']' {VALUE}"),
    ("1 2", "invalid character '2' after top-level value"),
    ("1é", "invalid character 'Ã' after top-level value"),
    ("é", f"invalid character 'Ã' {VALUE}"),
    ("\ufeff1", f"invalid character 'ï' {VALUE}"),
    ('{"a" 1}', "invalid character '1' after object key"),
    ('{"a":1 1}', "invalid character '1' after object key:value pair"),
    ('{"a":1,}', f"invalid character '}}' {KEY}"),
    ("{'a':1}", f"invalid character '\\'' {KEY}"),
    ("{a:1}", f"invalid character 'a' {KEY}"),
    ("{1:2}", f"invalid character '1' {KEY}"),
    ("{]", f"invalid character ']' {KEY}"),
    ("]", f"invalid character ']' {VALUE}"),
    ("}", f"invalid character '}}' {VALUE}"),
    ("[1 }", "invalid character '}' after array element"),
    ("[1 \x7f", "invalid character '\\x7f' after array element"),
    ('[1"', "invalid character '\"' after array element"),
    ("1\\", "invalid character '\\\\' after top-level value"),
    ("01", "invalid character '1' after top-level value"),
    ("[01]", "invalid character '1' after array element"),
    ("-", "invalid character ' ' in numeric literal"),
    ("-x", "invalid character 'x' in numeric literal"),
    ("1.", "invalid character ' ' after decimal point in numeric literal"),
    ("1.x", "invalid character 'x' after decimal point in numeric literal"),
    ("1e", "invalid character ' ' in exponent of numeric literal"),
    ("1e+", "invalid character ' ' in exponent of numeric literal"),
    ("1ex", "invalid character 'x' in exponent of numeric literal"),
    ('"\\u12G4"', "invalid character 'G' in \\u hexadecimal character escape"),
    ('"\\u1', "invalid character ' ' in \\u hexadecimal character escape"),
    ('"\\', "invalid character ' ' in string escape code"),
    ('"\\x"', "invalid character 'x' in string escape code"),
    ('"\\\'"', "invalid character '\\'' in string escape code"),
    ('"a\tb"', "invalid character '\\t' in string literal"),
    ('"\n"', "invalid character '\\n' in string literal"),
    ("tru", "invalid character ' ' in literal true (expecting 'e')"),
    ("trux", "invalid character 'x' in literal true (expecting 'e')"),
    ("fals ", "invalid character ' ' in literal false (expecting 'e')"),
    ("nul]", "invalid character ']' in literal null (expecting 'l')"),
    ("NaN", f"invalid character 'N' {VALUE}"),
    ("Infinity", f"invalid character 'I' {VALUE}"),
    ("-Infinity", "invalid character 'I' in numeric literal"),
    ("[1e400]", "json: cannot unmarshal number 1e400 into Go value of type float64"),
    ('{"a":[1,-1e999]}', "json: cannot unmarshal number -1e999 into Go value of type float64"),
    ("9" * 250 + "e99", "json: cannot unmarshal number " + "9" * 250 + "e99 into Go value of type float64"),
    ("1e0000400", "json: cannot unmarshal number 1e0000400 into Go value of type float64"),
    ("9" * 400, "json: cannot unmarshal number " + "9" * 400 + " into Go value of type float64"),
]


@pytest.mark.parametrize(("text", "message"), ERRORS)
def test_parse_errors(text, message):
    for read in (parse, parse_dynamic):
        with pytest.raises(FluxError) as e:
            read(text.encode())
        assert e.value.message == message


def test_deep_nesting_is_an_error_not_a_crash():
    with pytest.raises(FluxError, match="exceeded max depth"):
        parse(b"[" * 20_000 + b"]" * 20_000)
    with pytest.raises(FluxError, match=END):
        parse(b"[" * 20_000)


def test_dynamic_keeps_the_order_of_properties():
    assert list(parse_dynamic(b'{"z":1,"a":2}').value) == ["z", "a"]


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(allow_nan=False, allow_infinity=False), st.text()),
    lambda parts: st.one_of(st.lists(parts, max_size=4), st.dictionaries(st.text(), parts, max_size=4)),
    max_leaves=20,
)


@given(JSON)
def test_parsing_undoes_encoding(v):
    assert parse_dynamic(encode(v)) is not None
    assert encode_dynamic(parse_dynamic(encode(v))) == encode(v)


@given(JSON)
def test_what_is_encoded_is_json(v):
    assert syntax_error(encode(v)) is None


@given(st.binary(max_size=12) | st.text(alphabet='[]{}",:0123456789.-+eE \\utrfalsn\n', max_size=12).map(str.encode))
def test_both_readers_agree_on_what_is_json(data):
    try:
        parse_dynamic(data)
    except FluxError as e:
        assert e.message == syntax_error(data) or e.message.startswith("json: cannot unmarshal number")
    else:
        assert syntax_error(data) is None
