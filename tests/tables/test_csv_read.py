"""Annotated and raw CSV to tables: what cells, annotations and tables mean, and every message."""

from __future__ import annotations

import pytest

from miniflux.errors import FluxError
from miniflux.tables import csv_text, csv_times
from miniflux.tables.block import Tables
from miniflux.tables.csv_read import read_annotated, read_raw, read_results

DAY = 86_400_000_000_000


def section(rows: str, *columns: str, default: str = "", result: str = "_result", table: str = "") -> str:
    """Annotated CSV with columns `label:datatype` (`*` before a label puts it into the group key)."""
    parts = [c.partition(":") for c in columns]
    groups = "".join(",true" if label[0] == "*" else ",false" for label, _, _ in parts)
    return (
        f"#datatype,string,long{''.join(',' + t for _, _, t in parts)}\n"
        f"#group,false,false{groups}\n"
        f"#default,{result},{table},{default or ',' * (len(columns) - 1)}\n"
        f",result,table{''.join(',' + label.removeprefix('*') for label, _, _ in parts)}\n{rows}"
    )


def rows(tables: Tables) -> list[list[tuple[object, ...]]]:
    """The rows of each table."""
    return [list(zip(*(c.values for c in t.columns), strict=True)) for t in tables.each()]


def one(datatype: str, *cells: str) -> list[object]:
    """The values that cells of one column have."""
    text = section("".join(f",,0,{c}\n" for c in cells), f"v:{datatype}")
    return [r[0] for t in rows(read_annotated(text)) for r in t]


def fails(text: str) -> str:
    with pytest.raises(FluxError) as caught:
        read_annotated(text)
    return caught.value.message


# ---- values ---------------------------------------------------------------------------------------------------------


def test_types() -> None:
    text = section(
        ",,0,2024-01-01T00:00:00Z,a,1.5,-3,18446744073709551615,true\n,,0,2024-01-01T00:00:01.5Z,a,1e3,+4,0,false\n",
        *("_time:dateTime:RFC3339", "*host:string", "f:double", "i:long", "u:unsignedLong", "b:boolean"),
    )
    tables = read_annotated(text)
    (block,) = tables
    assert [(c.label, c.type) for c in block.columns] == [
        *(("_time", "time"), ("host", "string"), ("f", "float"), ("i", "int"), ("u", "uint"), ("b", "bool"))
    ]
    new_year = 19_723 * DAY
    assert rows(tables) == [
        [(new_year, "a", 1.5, -3, 2**64 - 1, True), (new_year + 1_500_000_000, "a", 1000.0, 4, 0, False)]
    ]
    assert block.keys[0].items() == [("host", "string", "a")]


def test_booleans() -> None:
    assert one("boolean", "1", "t", "T", "TRUE", "true", "True") == [True] * 6
    assert one("boolean", "0", "f", "F", "FALSE", "false", "False") == [False] * 6


def test_integers() -> None:
    assert one("long", "-0", "+007", "-9223372036854775808", "9223372036854775807") == [0, 7, -(2**63), 2**63 - 1]


def test_floats() -> None:
    values = one("double", "1_0", "1e5", "+Inf", "-inf", "infinity", "0x1p-2", "-0", "1.", ".5", "1e-400", "5e-324")
    assert [repr(v) for v in values] == [
        *("10.0", "100000.0", "inf", "-inf", "inf", "0.25", "-0.0", "1.0", "0.5", "0.0", "5e-324")
    ]
    (nan,) = one("double", "nan")
    assert nan != nan


@pytest.mark.parametrize(
    ("datatype", "cell", "why"),
    [
        ("boolean", "yes", 'strconv.ParseBool: parsing "yes": invalid syntax'),
        ("boolean", "tRUE", 'strconv.ParseBool: parsing "tRUE": invalid syntax'),
        ("long", "1.5", 'strconv.ParseInt: parsing "1.5": invalid syntax'),
        ("long", "1_0", 'strconv.ParseInt: parsing "1_0": invalid syntax'),
        ("long", " 1", 'strconv.ParseInt: parsing " 1": invalid syntax'),
        ("long", "-", 'strconv.ParseInt: parsing "-": invalid syntax'),
        ("long", "٣", 'strconv.ParseInt: parsing "٣": invalid syntax'),
        ("long", "9223372036854775808", 'strconv.ParseInt: parsing "9223372036854775808": value out of range'),
        ("unsignedLong", "-1", 'strconv.ParseUint: parsing "-1": invalid syntax'),
        ("unsignedLong", "+1", 'strconv.ParseUint: parsing "+1": invalid syntax'),
        (
            "unsignedLong",
            "18446744073709551616",
            'strconv.ParseUint: parsing "18446744073709551616": value out of range',
        ),
        ("double", "1e400", 'strconv.ParseFloat: parsing "1e400": value out of range'),
        ("double", " 1", 'strconv.ParseFloat: parsing " 1": invalid syntax'),
        ("double", "0x1", 'strconv.ParseFloat: parsing "0x1": invalid syntax'),
        ("double", "1__0", 'strconv.ParseFloat: parsing "1__0": invalid syntax'),
        ("double", "-nan", 'strconv.ParseFloat: parsing "-nan": invalid syntax'),
        (
            "dateTime:RFC3339",
            "yesterday",
            'parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"',
        ),
        ("dateTime:RFC3339", "2024-02-30T00:00:00Z", 'parsing time "2024-02-30T00:00:00Z": day out of range'),
        (
            "dateTime",
            "2024-02-29T01:02:03Z",
            'parsing time "2024-02-29T01:02:03Z": extra text: "2024-02-29T01:02:03Z"',
        ),
        (
            "dateTime:RFC3339",
            "1600-01-01T00:00:00Z",
            "time 1600-01-01T00:00:00Z is outside 1677-09-21T00:12:43.145224192Z to 2262-04-11T23:47:16.854775807Z",
        ),
    ],
)
def test_cells_that_do_not_fit(datatype: str, cell: str, why: str) -> None:
    assert fails(section(f",,0,{cell}\n", f"v:{datatype}")) == why


def test_times() -> None:
    feb = 19_782 * DAY
    hour, second = DAY // 24, 1_000_000_000
    cells = (
        *("2024-02-29T00:00:00Z", "2024-02-29T1:00:00Z", "2024-02-29T00:00:00.1234567891Z"),
        *("2024-02-29T00:00:01+02:00", "2024-02-29T00:00:00-24:00"),
    )
    want = [feb, feb + hour, feb + 123_456_789, feb + second - 2 * hour, feb + DAY]
    assert one("dateTime:RFC3339", *cells) == want
    assert one("dateTime:RFC3339Nano", *cells) == want
    assert one("dateTime:RFC3339", "2262-04-11T23:47:16.854775807Z") == [2**63 - 1]
    assert one("dateTime:2006-01-02", "2024-02-29") == [feb]


def test_first_failure_in_reading_order() -> None:
    text = section(",,0,1,x\n,,0,y,2\n", "a:long", "b:long")
    assert fails(text) == 'strconv.ParseInt: parsing "x": invalid syntax'


def test_empty_cells() -> None:
    text = section(',,0,a,,\n,,0,,"",7\n', "s:string", "t:string", "n:long", default="nobody,,42")
    assert rows(read_annotated(text)) == [[("a", None, 42), ("nobody", None, 7)]]


def test_mostly_empty_column() -> None:
    text = section("".join(f",,0,{i if i % 3 == 0 else ''},x\n" for i in range(7)), "n:long", "s:string")
    assert [r[0] for r in rows(read_annotated(text))[0]] == [0, None, None, 3, None, None, 6]


def test_blanks_belong_to_cells() -> None:
    assert one("string", " x", "y ") == [" x", "y "]


# ---- quotes and lines -----------------------------------------------------------------------------------------------


def test_quotes() -> None:
    assert one("string", '"a,b"', '"say ""hi"""', '"two\nlines"', '5" pipe', 'x"y"') == [
        *("a,b", 'say "hi"', "two\nlines", '5" pipe', 'x"y"')
    ]


def test_quotes_that_do_not_close_where_they_should() -> None:
    assert one("string", '"a"b"', "x") == ['a"b', "x"]
    assert one("string", '"a"b', "x") == ['a"b\n,,0,x\n']
    assert one("string", '"abc', "x") == ["abc\n,,0,x\n"]


def test_line_ends_blank_lines_and_bom() -> None:
    text = "\ufeff\n" + section(",,0,a\n\n\n,,0,b\n\n", "s:string")
    assert rows(read_annotated(text)) == rows(read_annotated(text.replace("\n", "\r\n"))) == [[("a",), ("b",)]]
    assert one("string", "a\rb", "c\r") == ["a\rb", "c"]
    assert one("string", '"a\r\nb"') == ["a\nb"]


@pytest.mark.parametrize("quoted", [False, True])
@pytest.mark.parametrize("chunk", [1, 7, 30, 1000])
def test_chunks(monkeypatch: pytest.MonkeyPatch, chunk: int, quoted: bool) -> None:
    """However the text is cut, the tables are the same."""
    monkeypatch.setattr(csv_text, "CHUNK", chunk)
    host = '"{}, ""x"""' if quoted else "{}"
    text = "".join(f",,{i // 3},{host.format(i // 3)},{i}\n" for i in range(40))
    tables = read_annotated(section(text, "*host:string", "n:long"))
    hosts = ['{}, "x"' if quoted else "{}"] * 14
    assert rows(tables) == [[(hosts[t].format(t), n) for n in range(3 * t, min(3 * t + 3, 40))] for t in range(14)]
    assert [k.get("host") for b in tables for k in b.keys] == [hosts[t].format(t) for t in range(14)]
    assert len(tables.blocks) == 1


# ---- tables ---------------------------------------------------------------------------------------------------------


def test_table_ids() -> None:
    text = section(",,,x\n,,,y\n,,1,z\n,,,w\n,,1,q\n,,0,q\n", "v:string")
    assert rows(read_annotated(text)) == [[("x",), ("y",)], [("z",), ("w",), ("q",)], [("q",)]]


def test_key_is_that_of_the_first_row() -> None:
    tables = read_annotated(section(",,0,\n,,0,b\n,,1,b\n,,2,b\n", "*v:string"))
    assert [k.values for b in tables for k in b.keys] == [(None,), ("b",), ("b",)]
    assert rows(tables)[0] == [(None,), ("b",)]


def test_key_labels_are_sorted() -> None:
    (key,) = read_annotated(section(",,0,1,x\n", "*b:long", "*a:string")).keys()
    assert key.items() == [("a", "string", "x"), ("b", "int", 1)]


def test_two_columns_of_one_name() -> None:
    (block,) = read_annotated(section(",,0,1,2\n", "n:long", "n:long"))
    assert block.labels == ["n", "n"]


def test_empty_table() -> None:
    text = section("", "*host:string", "n:long", default="a,", table="0")
    text += "\n" + section(",,,b,5\n", "*host:string", "n:long", table="1")
    tables = read_annotated(text)
    assert [k.values for b in tables for k in b.keys] == [("a",), ("b",)]
    assert rows(tables) == [[], [("b", 5)]]
    assert len(tables.blocks) == 1


def test_schemas_that_differ_are_blocks() -> None:
    a = section(",,0,1\n,,1,2\n", "n:long")
    b = section(",,0,x\n", "n:string")
    assert [len(block.keys) for block in read_annotated(a + "\n" + a + "\n" + b)] == [4, 1]


def test_no_columns() -> None:
    tables = read_annotated("#datatype,string,long\n#group,false,false\n#default,_result,\n,result,table\n,,0\n,,1\n")
    assert rows(tables) == [[], []]


def test_nothing() -> None:
    assert rows(read_annotated("\n\n")) == []


# ---- annotations ----------------------------------------------------------------------------------------------------


def test_annotations_in_any_order() -> None:
    text = "#group,false,false,true\n#default,_result,,\n#x,,,\ndatatype,string,long,long\n,result,table,n\n,,0,1\n"
    assert rows(read_annotated(text)) == [[(1,)]]


GOOD = section(",,0,1\n", "n:long")
LINES = GOOD.splitlines(keepends=True)
RAW_HINT = 'using the mode: "raw" for csv that is not expected to have annotations.'


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("host,n\na,1\n", f"failed to read metadata: missing expected annotation datatype. consider {RAW_HINT}"),
        (LINES[1], f"failed to read metadata: missing expected annotation datatype. Consider {RAW_HINT}"),
        (LINES[0] + LINES[2] + LINES[3], "failed to read metadata: missing expected annotation group"),
        (LINES[0] + LINES[1], "failed to read metadata: missing expected annotation default"),
        ("".join(LINES[:3]), "failed to read metadata: missing expected header row"),
        (
            "".join(LINES[:3]) + ",result,table\n",
            "failed to read metadata: failed to read header row: wrong number of fields",
        ),
        (LINES[0] + "#group,false\n", "failed to read metadata: failed to read annotations: wrong number of fields"),
        ("#datatype,long\n", 'failed to read metadata: failed to read "datatype" annotation: wrong number of fields'),
        (section("", "n:long", table="x"), "failed to read metadata: default Table ID is not an integer"),
        (section("", "n:long"), "missing table ID"),
        (
            section("", "n:long", default="x"),
            'failed to read metadata: column "n" has invalid default value: strconv.ParseInt: parsing "x": invalid syntax',
        ),
        (
            section("", "n:decimal"),
            'failed to read metadata: column "n" has invalid datatype: unsupported data type "decimal"',
        ),
        (GOOD + ",,0\n", "wrong number of fields"),
        (section(",,0\n", "n:long"), "wrong number of fields"),
        (GOOD + "end\n", f"failed to read metadata: missing expected annotation datatype. consider {RAW_HINT}"),
        (
            GOOD + section("", "n:foo"),
            'failed to read metadata: column "n" has invalid datatype: unsupported data type "foo"',
        ),
        (GOOD + "\n" + section(",,0,2\n", "n:long", result="second"), "csv.from() can only parse 1 result"),
    ],
)
def test_messages(text: str, why: str) -> None:
    assert fails(text) == why


ERROR = "#datatype,string,string\n#group,true,true\n#default,,\n,error,reference\n"


def test_errors_in_place_of_tables() -> None:
    assert fails(ERROR + ",something went wrong,897\n") == "something went wrong"
    assert fails(GOOD + ERROR + ",boom,\n") == "boom"
    assert fails(ERROR) == "failed to read metadata: unexpected EOF"
    assert fails(ERROR + ",boom\n") == "failed to read metadata: wrong number of fields"


def test_results() -> None:
    text = (
        GOOD
        + "\n"
        + section(",,0,x\n", "s:string", result="second")
        + "\n"
        + section(",,0,y\n", "s:string", result="second")
    )
    first, second = read_results(text)
    assert (first[0], rows(first[1])) == ("_result", [[(1,)]])
    assert (second[0], rows(second[1])) == ("second", [[("x",)], [("y",)]])


# ---- raw ------------------------------------------------------------------------------------------------------------


def test_raw() -> None:
    tables = read_raw('name,age,city\nAnn,30,Oslo\nBob,,"New York"\n')
    (block,) = tables
    assert [(c.label, c.type) for c in block.columns] == [("name", "string"), ("age", "string"), ("city", "string")]
    assert rows(tables) == [[("Ann", "30", "Oslo"), ("Bob", None, "New York")]]
    assert block.keys[0].labels == ()


def test_raw_annotations_are_data() -> None:
    assert rows(read_raw("#datatype,string\n#group,false\nx,y\n")) == [[("#group", "false"), ("x", "y")]]


def test_raw_edges() -> None:
    assert rows(read_raw("a,b,c")) == [[]]
    assert rows(read_raw("\n")) == []
    assert [b.labels for b in read_raw("a,a\n1,2\n")] == [["a", "a"]]
    with pytest.raises(FluxError, match=r"^wrong number of fields$"):
        read_raw("a,b\n1,2\n3\n")
    with pytest.raises(FluxError, match=r"^boom$"):
        read_raw("host,error\nx,boom\n")


def test_times_are_read_alike_however_many_are_known(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = [f"2024-01-{day:02d}T00:00:0{second}Z" for second in (0, 5) for day in (1, 2, 1)]
    decode = csv_times.decode_times("RFC3339")
    want = decode(cells)
    assert [v - want[0] for v in want] == [0, DAY, 0, 5 * 10**9, DAY + 5 * 10**9, 5 * 10**9]
    monkeypatch.setattr(csv_times, "_KNOWN", 2)
    decode = csv_times.decode_times("RFC3339")
    assert [decode([cell])[0] for cell in cells] == want
