"""csv.from and experimental/csv.from through whole scripts."""

from __future__ import annotations

import pytest

from miniflux import FluxError, run
from miniflux.runtime import Runtime

DATA = b"#datatype,string,long,string,long\n#group,false,false,true,false\n#default,_result,,,\n,result,table,host,n\n"


def files(**contents: bytes) -> Runtime:
    """A runtime that may read these files and no others."""

    def read(path: str) -> bytes:
        if path not in contents:
            raise FileNotFoundError(2, "No such file or directory")
        return contents[path]

    return Runtime(read=read)


def fails(call: str, runtime: Runtime | None = None) -> FluxError:
    with pytest.raises(FluxError) as caught:
        run(f'import "csv"\n{call}', runtime=runtime)
    return caught.value


def test_text() -> None:
    (result,) = run('import "csv"\ncsv.from(csv: "a,b\\n1,x\\n2,\\n", mode: "raw")')
    assert result.records() == [{"a": "1", "b": "x"}, {"a": "2", "b": None}]


def test_file() -> None:
    script = 'import "csv"\ncsv.from(file: "hosts") |> filter(fn: (r) => r.n > 1)'
    (result,) = run(script, runtime=files(hosts=DATA + b",,0,a,1\n,,1,b,2\n"))
    assert result.records() == [{"host": "b", "n": 2}]
    assert [k.items() for b in result.tables for k in b.keys] == [[("host", "string", "b")]]


def test_a_file_is_read_when_the_stream_runs() -> None:
    assert run('import "csv"\nunused = csv.from(file: "no-such-file")', runtime=files()) == []


def test_unknown_modes_are_read_as_annotated() -> None:
    (result,) = run('import "csv"\ncsv.from(file: "hosts", mode: "Raw")', runtime=files(hosts=DATA + b",,0,a,1\n"))
    assert result.records() == [{"host": "a", "n": 1}]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ("csv.from()", 'error calling function "from" @2:1-2:11: must provide csv raw text or filename'),
        ('csv.from(csv: "")', 'error calling function "from" @2:1-2:18: must provide csv raw text or filename'),
        (
            'csv.from(csv: "a", file: "b")',
            'error calling function "from" @2:1-2:30: must provide exactly one of the parameters csv or file',
        ),
        (
            'csv.from(file: "b.csv")',
            "error in csv.from(): csv.from() failed to read file: open b.csv: no such file or directory",
        ),
        ('csv.from(csv: "a,b\\n1\\n", mode: "raw")', "error in csv.from(): wrong number of fields"),
        # The words of the source stay as they are behind functions that read it.
        ('csv.from(csv: "a,b\\n1\\n", mode: "raw") |> limit(n: 1)', "error in csv.from(): wrong number of fields"),
    ],
)
def test_messages(call: str, message: str) -> None:
    assert fails(call, files()).trail() == message


def test_files_that_are_not_text() -> None:
    error = fails('csv.from(file: "hosts")', files(hosts=b"a\xff"))
    assert error.trail() == "error in csv.from(): csv.from() failed to read file: hosts: byte 2 is not valid UTF-8"


def test_files_need_permission() -> None:
    assert "may not read files" in fails('csv.from(file: "hosts")', Runtime()).trail()


def test_a_bom_in_a_file() -> None:
    (result,) = run('import "csv"\ncsv.from(file: "hosts")', runtime=files(hosts=b"\xef\xbb\xbf" + DATA + b",,0,a,1\n"))
    assert result.records() == [{"host": "a", "n": 1}]
