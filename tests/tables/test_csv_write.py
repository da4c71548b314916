"""Tables to annotated CSV, byte for byte as the reference engine and InfluxDB write it."""

from __future__ import annotations

import math
from io import BytesIO
from typing import Any

import pytest

from miniflux.errors import FluxError
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.csv_read import read_annotated, read_results
from miniflux.tables.csv_write import error_table, write_annotated
from miniflux.tables.key import EMPTY, GroupKey

SECOND = 1_000_000_000


def column(label: str, type: str, *values: Any) -> Column:
    return Column(label, type, list(values))


def one(*columns: Column, key: GroupKey = EMPTY) -> Block:
    return Block(list(columns), [0, len(columns[0].values) if columns else 0], [key])


def host(value: str | None) -> GroupKey:
    return GroupKey.make([("host", "string", value)])


def written(*blocks: Block, name: str = "_result") -> str:
    parts: list[str] = []
    write_annotated(name, Tables(blocks), parts.append)
    return "".join(parts)


def lines(*text: str) -> str:
    return "".join(line + "\r\n" for line in text)


def cells(*values: Any, type: str) -> list[str]:
    """The rows that a column of one label is written as, without annotations and header."""
    return [row.removeprefix(",,0,") for row in written(one(column("v", type, *values))).split("\r\n")[4:-2]]


def test_all_types() -> None:
    block = one(
        column("_time", "time", 1_704_067_200 * SECOND, 1_704_067_201 * SECOND + 500_000_000),
        column("host", "string", "a", "a"),
        column("f", "float", 1.5, 1000.0),
        column("i", "int", -3, 4),
        column("u", "uint", 2**64 - 1, 0),
        column("b", "bool", True, False),
        key=host("a"),
    )
    assert written(block) == lines(
        "#datatype,string,long,dateTime:RFC3339,string,double,long,unsignedLong,boolean",
        "#group,false,false,false,true,false,false,false,false",
        "#default,_result,,,,,,,",
        ",result,table,_time,host,f,i,u,b",
        ",,0,2024-01-01T00:00:00Z,a,1.5,-3,18446744073709551615,true",
        ",,0,2024-01-01T00:00:01.5Z,a,1000,4,0,false",
        "",
    )


def test_nulls_are_empty_cells() -> None:
    block = one(*(column("v", t, None) for t in ("bool", "int", "uint", "float", "string", "time")))
    assert written(block).endswith("\r\n,,0,,,,,,\r\n\r\n")
    assert cells(None, 1, None, 2, type="int") == ["", "1", "", "2"]


def test_floats_are_plain_decimals() -> None:
    values = [1.0, 0.1, 1e21, 1e-7, 123456789.125, -0.5, 1 / 3, 1e16, -0.0, 1.5e-5, 1.2345678901234567e20]
    assert cells(*values, type="float") == [
        *("1", "0.1", "1000000000000000000000", "0.0000001", "123456789.125", "-0.5", "0.3333333333333333"),
        *("10000000000000000", "-0", "0.000015", "123456789012345670000"),
    ]
    assert cells(10.0, 0.0, 200.5, type="float") == ["10", "0", "200.5"]
    assert cells(math.nan, math.inf, -math.inf, None, type="float") == ["NaN", "+Inf", "-Inf", ""]


def test_times_have_the_digits_they_need() -> None:
    least, most = -(2**63), 2**63 - 1
    assert cells(0, 1, -1, 10_000_000, least, most, type="time") == [
        "1970-01-01T00:00:00Z",
        "1970-01-01T00:00:00.000000001Z",
        "1969-12-31T23:59:59.999999999Z",
        "1970-01-01T00:00:00.01Z",
        "1677-09-21T00:12:43.145224192Z",
        "2262-04-11T23:47:16.854775807Z",
    ]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("a,b", '"a,b"'),
        ('say "hi"', '"say ""hi"""'),
        ("two\nlines", '"two\r\nlines"'),
        ("a\r\nb", '"a\r\nb"'),
        ("a\rb", '"ab"'),
        (" x", '" x"'),
        ("\tx", '"\tx"'),
        ("\u00a0x", '"\u00a0x"'),
        ("\u2003x", '"\u2003x"'),
        ("\x1cx", "\x1cx"),
        (r"\.", r'"\."'),
        (r"\.x", r"\.x"),
        ("x ", "x "),
        ("", ""),
        ("é", "é"),
    ],
)
def test_quotes(text: str, cell: str) -> None:
    assert written(one(column("v", "string", text))).endswith(f"\r\n,,0,{cell}\r\n\r\n")


def test_quotes_in_names() -> None:
    assert written(one(column("x,y", "int", 1)), name="a,b") == lines(
        "#datatype,string,long,long", "#group,false,false,false", '#default,"a,b",,', ',result,table,"x,y"', ",,0,1", ""
    )


def test_header_is_repeated_when_the_schema_changes() -> None:
    a = Block([column("host", "string", "a", "b"), column("x", "int", 1, 2)], [0, 1, 2], [host("a"), host("b")])
    b = one(column("host", "string", "c"), column("y", "float", 1.5), key=host("c"))
    assert written(a, b) == lines(
        "#datatype,string,long,string,long",
        "#group,false,false,true,false",
        "#default,_result,,,",
        ",result,table,host,x",
        ",,0,a,1",
        ",,1,b,2",
        "",
        "#datatype,string,long,string,double",
        "#group,false,false,true,false",
        "#default,_result,,,",
        ",result,table,host,y",
        ",,2,c,1.5",
        "",
    )


def test_header_is_repeated_when_the_key_changes() -> None:
    a = one(column("host", "string", "a"), key=host("a"))
    b = one(column("host", "string", "a"))
    assert written(a, b).count("#datatype") == 2
    assert written(a, a).count("#datatype") == 1
    assert ",,1,a\r\n" in written(a, a)


def test_empty_tables() -> None:
    keys = [host("a"), host("b"), host("c"), host(None)]
    block = Block([column("host", "string", "b", "c"), column("n", "int", 5, 6)], [0, 0, 1, 2, 2], keys)
    annotations = ("#datatype,string,long,string,long", "#group,false,false,true,false")
    assert written(block) == lines(
        *annotations,
        "#default,_result,0,a,",
        ",result,table,host,n",
        "",
        *annotations,
        "#default,_result,,,",
        ",result,table,host,n",
        ",,1,b,5",
        ",,2,c,6",
        "",
        *annotations,
        "#default,_result,3,,",
        ",result,table,host,n",
        "",
    )


def test_a_table_without_columns() -> None:
    assert written(one()) == lines(
        "#datatype,string,long", "#group,false,false", "#default,_result,0", ",result,table", ""
    )


def test_no_tables() -> None:
    assert written() == "\r\n"


def test_long_tables_are_written_in_parts() -> None:
    block = Block([column("n", "int", *range(12_000))], [0, 7_000, 12_000], [EMPTY, EMPTY])
    parts: list[str] = []
    write_annotated("_result", Tables([block]), parts.append)
    assert len(parts) > 3
    rows = "".join(parts).split("\r\n")[4:-2]
    assert rows == [f",,{0 if n < 7_000 else 1},{n}" for n in range(12_000)]


def test_error_table() -> None:
    want = lines(
        "#datatype,string,string",
        "#group,true,true",
        "#default,,",
        ",error,reference",
        ',"error calling function ""f"": no, thanks",',
    )
    error = FluxError("no, thanks").wrapped("f", None)
    assert error_table(error) == want
    assert error_table(error, written=True) == "\r\n" + want
    with pytest.raises(FluxError, match=r'^error calling function "f": no, thanks$'):
        read_annotated(want)


def test_influxdb_client_reads_it() -> None:
    """The parser of InfluxDB's own Python client finds the same tables, rows, types and group keys."""
    from influxdb_client.client.flux_csv_parser import FluxCsvParser, FluxSerializationMode

    block = Block(
        [
            column("_time", "time", 0, SECOND, 1_500_000_000),
            column("host", "string", "a", "a", 'b, "c"'),
            column("_value", "float", 1.5, None, -2.0),
            column("n", "int", 2**63 - 1, -(2**63), 0),
            column("u", "uint", 2**64 - 1, 0, 1),
            column("ok", "bool", True, None, False),
        ],
        [0, 2, 3],
        [host("a"), host('b, "c"')],
    )
    other = one(column("s", "string", "two\nlines", "ü"))
    text = (written(block, other, name="first") + written(other, name="second")).encode()

    parser = FluxCsvParser(BytesIO(text), FluxSerializationMode.tables)
    list(parser.generator())
    tables = parser.tables
    assert [t.records[0]["result"] for t in tables] == ["first", "first", "first", "second"]
    first = tables[0]
    assert [(c.label, c.data_type, c.group) for c in first.columns[2:]] == [
        ("_time", "dateTime:RFC3339", False),
        ("host", "string", True),
        ("_value", "double", False),
        ("n", "long", False),
        ("u", "unsignedLong", False),
        ("ok", "boolean", False),
    ]
    assert [(r["host"], r["_value"], r["n"], r["u"], r["ok"]) for t in tables[:2] for r in t.records] == [
        ("a", 1.5, 2**63 - 1, 2**64 - 1, True),
        ("a", None, -(2**63), 0, None),
        ('b, "c"', -2.0, 0, 1, False),
    ]
    assert tables[1].records[0]["_time"].isoformat() == "1970-01-01T00:00:01.500000+00:00"
    # The codec module of Python, which the client uses, leaves the CRLF within the cell as it is.
    assert [r["s"] for r in tables[2].records] == ["two\r\nlines", "ü"]


def test_own_reader_reads_several_results() -> None:
    block = one(column("n", "int", 1))
    names = [name for name, _ in read_results(written(block, name="a") + written(block, name="b"))]
    assert names == ["a", "b"]
