"""Where packages are: the files of an import path, in the standard library or among the user's own."""

from __future__ import annotations

import os

from ..resources import root


def library_file(path: str, base: str | None = None) -> str | None:
    """The file of a package of the standard library (at `base`, when that is not ours), or None."""
    if not is_plain(path):
        return None
    parts = path.split("/")
    folder = os.path.join(base or root("stdlib"), *parts)
    file = os.path.join(folder, parts[-1] + ".flux")
    if os.path.isfile(file):
        return file
    # Upstream has a few packages whose file has a name of its own.
    found = sources(folder) if base else []
    return found[0] if found else None


def own_files(path: str, folders: list[str]) -> list[str]:
    """The files of a package of the user, looked for in these folders: a folder's .flux files, or one file; empty when there is none."""
    if not is_plain(path):
        return []
    for folder in folders:
        target = os.path.join(folder, *path.split("/"))
        found = sources(target)
        if found:
            return found
        if os.path.isfile(target + ".flux"):
            return [target + ".flux"]
    return []


def library_paths(base: str | None = None) -> list[str]:
    """The import paths of all packages of the standard library."""
    base = base or root("stdlib")
    out = []
    for folder, _, _ in os.walk(base):
        if sources(folder):
            out.append(os.path.relpath(folder, base).replace(os.sep, "/"))
    return sorted(out)


def sources(folder: str) -> list[str]:
    """The .flux files of a folder that are no tests."""
    if not os.path.isdir(folder):
        return []
    found = sorted(f for f in os.listdir(folder) if f.endswith(".flux") and not f.endswith("_test.flux"))
    return [os.path.join(folder, f) for f in found]


def is_plain(path: str) -> bool:
    """Whether a path stays below the folder it is looked up in."""
    return bool(path) and not any(part in ("", ".", "..") or "\\" in part for part in path.split("/"))
