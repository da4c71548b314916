"""Module: a folder of tests that a file `fluxtest.root` marks, with its name and the tags that its testcases may carry."""

from __future__ import annotations

import os

from ..errors import FluxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = "fluxtest.root"


class Module:
    """A module of tests: `name` begins the paths of `extends`, `folder` is where the rest of them leads."""

    __slots__ = ("folder", "name", "tags")

    def __init__(self, name: str, folder: str, tags: list[str]) -> None:
        self.name = name
        self.folder = folder
        self.tags = tags

    @property
    def file(self) -> str:
        """The file that marks it."""
        return os.path.join(self.folder, ROOT)


def modules_above(path: str) -> Iterator[Module]:
    """The modules that the file at `path` is in, innermost first. Raises FluxError for a root that says nothing of use."""
    for folder in folders_above(path):
        file = os.path.join(folder, ROOT)
        if os.path.isfile(file):
            yield _read(file)


def folders_above(path: str) -> Iterator[str]:
    """The folder of a file and all around it."""
    folder = os.path.dirname(os.path.abspath(path))
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _read(file: str) -> Module:
    """The module of a root file: a word that is its name, or JSON with "name" and "tags"."""
    from json import loads

    from ..syntax.files import read_source

    text = read_source(file).text.strip()
    folder = os.path.dirname(file)
    if text.isascii() and text.isalpha():
        return Module(text, folder, [])
    try:
        found = loads(text)
    except ValueError:
        found = None
    if isinstance(found, dict):
        name, tags = found.get("name"), found.get("tags") or []
        if name and isinstance(name, str) and isinstance(tags, list) and all(isinstance(tag, str) for tag in tags):
            return Module(name, folder, tags)
    raise FluxError(
        f"{file}: expected the name of the module, or JSON with it and its tags",
        notes=('for example {"name": "mine", "tags": ["slow"]}',),
    )
