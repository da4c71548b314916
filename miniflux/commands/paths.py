"""find_files: the files that the operands of a command name."""

from __future__ import annotations

import os

from ..errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


def is_script(name: str) -> bool:
    return name.endswith(".flux")


def is_test_file(name: str) -> bool:
    return name.endswith("_test.flux")


def is_document(name: str) -> bool:
    """Whether a file may hold examples: a Markdown page, or a package with doc comments."""
    return name.endswith((".md", ".markdown")) or (is_script(name) and not is_test_file(name))


def find_files(
    operands: Iterable[str], wanted: Callable[[str], bool] = is_script, *, standard_input: bool = False
) -> list[str]:
    """The files named and, of the folders named, the files whose name is `wanted`, sorted; each once. Hidden folders are passed by.

    With `standard_input`, `-` may stand among them. Raises UsageError for what is not there.
    """
    found: dict[str, None] = {}
    for operand in operands:
        if os.path.isdir(operand):
            for folder, folders, names in os.walk(operand):
                folders[:] = sorted(name for name in folders if not name.startswith("."))
                below = folder.removeprefix(".").removeprefix(os.sep) if operand == "." else folder
                found.update((os.path.join(below, name), None) for name in sorted(names) if wanted(name))
        elif os.path.exists(operand) or (standard_input and operand == "-"):
            found[operand] = None
        else:
            raise UsageError(f"{operand}: no such file or directory")
    return list(found)
