"""read_source, decode_source: a file or bytes as a Source, or an error that says why not."""

from __future__ import annotations

from ..errors import FluxError
from .source import Source

BOM = b"\xef\xbb\xbf"


def read_source(path: str, name: str | None = None) -> Source:
    """The text of a file; `name` (the path, if None) is what messages call it.

    Raises FluxError if the file cannot be read or is not UTF-8 (code 5 if it is not there, else 3).
    """
    shown = path if name is None else name
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        raise FluxError(f"cannot read {shown}: no such file", code=5) from None
    except IsADirectoryError:
        raise FluxError(f"cannot read {shown}: it is a directory, not a file") from None
    except PermissionError:
        raise FluxError(f"cannot read {shown}: permission denied") from None
    except (OSError, ValueError) as error:
        raise FluxError(f"cannot read {shown}: {getattr(error, 'strerror', None) or error}") from None
    return decode_source(data, shown)


def decode_source(data: bytes, name: str) -> Source:
    """The text that bytes are, such as those of standard input. Raises FluxError if they are not UTF-8."""
    # Upstream rejects a byte order mark; some editors write one, and it says nothing.
    skipped = len(BOM) if data.startswith(BOM) else 0
    try:
        text = data[skipped:].decode("utf-8")
    except UnicodeDecodeError as error:
        offset = error.start + skipped
        line = data.count(b"\n", 0, offset) + 1
        raise FluxError(
            f"cannot read {name}: line {line} is not UTF-8 (byte 0x{data[offset]:02x} at offset {offset})",
            notes=("Flux scripts are UTF-8; convert the file, for example with iconv",),
        ) from None
    return Source(text, name)
