"""miniflux fmt: formats scripts."""

from __future__ import annotations

import gc
import os
import sys

from ..errors import CheckError, FluxError, UsageError
from ..syntax.files import decode_source, read_source
from ..syntax.format import format_source
from ..syntax.format.verify import lost_comments, same_program
from ..syntax.parser import parse
from ..syntax.source import Source
from .paths import find_files

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..arguments import Parsed


def main(parsed: Parsed) -> int:
    """Formats what a command line names; 0 when all went well and, with --check, nothing is left to format."""
    write, check = parsed.switch("write"), parsed.switch("check")
    operands = parsed.operands
    if write and check:
        raise UsageError("fmt: give -w or --check, not both")
    if write and "-" in operands:
        raise UsageError("fmt: standard input cannot be written back")
    if not write and not check and (len(operands) > 1 or os.path.isdir(operands[0])):
        raise UsageError("fmt: to format more than one file, give -w or --check")
    # Trees and documents hold no cycles; to look for some would take a third of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _format_files(operands, write=write, check=check)
    finally:
        if collecting:
            gc.enable()


def _format_files(operands: list[str], *, write: bool, check: bool) -> int:
    code = 0
    for path in find_files(operands, standard_input=True):
        try:
            source = _read(path)
            formatted = _format(source)
            if check:
                if formatted != source.text:
                    sys.stdout.write(source.name + "\n")
                    code = 1
            elif not write:
                sys.stdout.write(formatted)
            elif formatted != source.text:
                replace(path, formatted)
        except FluxError as error:
            # The other files are formatted all the same.
            from ..output.diagnostics import render

            sys.stdout.flush()
            sys.stderr.write(render(error, color=False))
            code = 1
    return code


def _read(path: str) -> Source:
    if path == "-":
        return decode_source(sys.stdin.buffer.read(), "<stdin>")
    return read_source(path)


def _format(source: Source) -> str:
    """The formatted text. Raises CheckError for a syntax error, and FluxError if the text would not say the same."""
    formatted = format_source(source)
    if formatted != source.text:
        after = Source(formatted, source.name)
        try:
            same = same_program(parse(source), parse(after)) and not lost_comments(source, after)
        except CheckError:
            same = False
        if not same:
            raise FluxError(
                f"{source.name}: left as it is, for its formatted text would not say the same",
                notes=("this is a bug of miniflux; please report it with the file",),
            )
    return formatted


def replace(path: str, text: str) -> None:
    """Writes a file in one step, so that it is never half written; its permissions, and a link to it, stay.

    Raises FluxError if it cannot be written.
    """
    from contextlib import suppress
    from shutil import copymode
    from tempfile import NamedTemporaryFile

    target = os.path.realpath(path)
    folder, name = os.path.split(target)
    try:
        if not os.access(target, os.W_OK):
            raise PermissionError(13, "Permission denied")
        with NamedTemporaryFile("wb", dir=folder, prefix=f".{name}.", delete=False) as part:
            try:
                part.write(text.encode())
                part.flush()
                copymode(target, part.name)
                os.replace(part.name, target)
            except BaseException:
                with suppress(OSError):
                    os.unlink(part.name)
                raise
    except OSError as error:
        raise FluxError(f"cannot write {path}: {(error.strerror or str(error)).lower()}") from None
