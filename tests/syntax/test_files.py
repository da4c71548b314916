"""Reading files: what can go wrong with each has a message."""

import os
from pathlib import Path

import pytest

from miniflux.errors import FluxError
from miniflux.syntax.files import decode_source, read_source
from miniflux.syntax.parser import parse


def test_reads_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.flux"
    path.write_bytes("é = 1\r\n".encode())
    source = read_source(str(path))
    assert (source.text, source.name) == ("é = 1\r\n", str(path))
    assert read_source(str(path), "shown").name == "shown"


def test_an_empty_file_is_an_empty_program(tmp_path: Path) -> None:
    path = tmp_path / "a.flux"
    path.write_bytes(b"")
    file = parse(read_source(str(path)))
    assert (file.package, file.imports, file.body, file.start, file.end) == (None, [], [], 0, 0)


def test_a_byte_order_mark_is_skipped(tmp_path: Path) -> None:
    path = tmp_path / "a.flux"
    path.write_bytes(b"\xef\xbb\xbfx = 1")
    assert parse(read_source(str(path))).body[0].span.begin == (1, 1)


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (b"x = 1\ny = \"\xff\"", "line 2 is not UTF-8 (byte 0xff at offset 11)"),
        (b"\xef\xbb\xbf\xe9", "line 1 is not UTF-8 (byte 0xe9 at offset 3)"),
        ("x = 1".encode("utf-16-le") + b"\x00\xd8", "line 1 is not UTF-8 (byte 0xd8 at offset 11)"),
    ],
)  # fmt: skip
def test_other_encodings(tmp_path: Path, data: bytes, where: str) -> None:
    path = tmp_path / "a.flux"
    path.write_bytes(data)
    with pytest.raises(FluxError, match="not UTF-8") as caught:
        read_source(str(path))
    assert caught.value.message == f"cannot read {path}: {where}"
    with pytest.raises(FluxError) as caught:
        decode_source(data, "<stdin>")
    assert caught.value.message == f"cannot read <stdin>: {where}"


def test_what_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FluxError) as caught:
        read_source(str(tmp_path / "no.flux"))
    assert (caught.value.message, caught.value.code) == (f"cannot read {tmp_path}/no.flux: no such file", 5)
    with pytest.raises(FluxError) as caught:
        read_source(str(tmp_path))
    assert caught.value.message == f"cannot read {tmp_path}: it is a directory, not a file"
    with pytest.raises(FluxError, match="cannot read a\0b: embedded null byte"):
        read_source("a\0b")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a.flux"
    path.write_bytes(b"")
    path.chmod(0)
    with pytest.raises(FluxError, match="permission denied"):
        read_source(str(path))
