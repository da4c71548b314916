"""Environment: the types of packages; those of the library come from the cache, and nothing of it is read that is not used."""

from __future__ import annotations

import marshal
import os

from ..cache import load, store
from ..resources import root
from .exports import Exports
from .locate import library_file, library_paths, own_files
from .problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..errors import Diagnostic
    from ..syntax import ast
    from ..syntax.source import Source
    from .model import Scheme, Type

PRELUDE = ("internal/boolean", "internal/location", "universe", "influxdata/influxdb")
# What these define is known to the packages that the prelude itself imports.
FIRST = PRELUDE[:2]
LAYOUT = 3


class Stored:
    """A library package as the cache keeps it: the digests of all files its types depend on, and its encoded types."""

    __slots__ = ("data", "deprecated", "digests")

    def __init__(self, digests: dict[str, bytes], data: bytes, deprecated: dict[str, str]) -> None:
        self.digests = digests
        self.data = data
        self.deprecated = deprecated


class Environment:
    """The packages that scripts can import. `include` are folders of the user's own, `library` the standard library's if not ours.

    `diagnostics` has what is wrong with packages of the user, `broken` with those of the library.
    """

    __slots__ = (
        "_digests",
        "_dirty",
        "_kept",
        "_key",
        "_loaded",
        "_loading",
        "_paths",
        "_prelude",
        "_stamps",
        "_stored",
        "base",
        "broken",
        "deprecated",
        "diagnostics",
        "include",
        "library",
    )

    def __init__(self, include: tuple[str, ...] = (), library: str | None = None) -> None:
        self.include = include
        self.library = library
        self.base = library or root("stdlib")
        self.diagnostics: list[Diagnostic] = []
        self.broken: list[Diagnostic] = []
        self.deprecated: dict[str, str] = {}
        self._loaded: dict[str, Exports] = {}
        self._loading: list[str] = []
        self._prelude: dict[str, Exports] | None = None
        self._stamps: dict[str, tuple[int, int, bytes]] | None = None
        self._stored: dict[str, Stored] = {}
        self._kept: dict[str, bytes] = {}
        self._digests: dict[str, bytes] = {}
        self._dirty = False
        self._key = b""
        self._paths: list[str] | None = None

    # ---- What checking asks for

    def prelude(self, name: str) -> Type | Scheme | None:
        """The type of a name that needs no import, or None."""
        known = self._prelude
        if known is None:
            known = self._load_prelude()
        exports = known.get(name)
        return None if exports is None else exports.get(name)

    def prelude_names(self) -> list[str]:
        """All names that need no import."""
        return list(self._prelude if self._prelude is not None else self._load_prelude())

    def package(self, path: str, node: ast.ImportDeclaration | None, problems: list[Problem]) -> Exports | None:
        """The exports of the package at an import path; None, and a problem, when there is none or it imports itself."""
        found = self._loaded.get(path)
        if found is not None:
            return found
        if path in self._loading:
            chain = [*self._loading[self._loading.index(path) :], path]
            problems.append(Problem("cycle", path, chain, node=node))
            return None
        if self._prelude is None:
            self._load_prelude()
        file = library_file(path, self.library)
        if file is not None:
            return self._library(path, file)
        folders = list(self.include)
        if node is not None and node.source.name and not node.source.name.startswith("stdlib/"):
            folders.insert(0, os.path.dirname(node.source.name))
        files = own_files(path, folders)
        if not files:
            problems.append(Problem("import", path, node=node))
            return None
        return self._own(path, files, node)

    def paths(self) -> list[str]:
        """The import paths of all packages of the library."""
        if self._paths is None:
            self._paths = library_paths(self.library)
        return self._paths

    # ---- The prelude

    def _load_prelude(self) -> dict[str, Exports]:
        # What is loaded meanwhile knows what the first packages define, and nothing else (upstream's rule).
        known = self._prelude = {}
        for path in PRELUDE:
            file = library_file(path, self.library)
            if file is None:
                continue
            exports = self._loaded.get(path) or self._library(path, file)
            if path in FIRST:
                known.update(dict.fromkeys(exports.names(), exports))
        for path in PRELUDE:
            loaded = self._loaded.get(path)
            if loaded is not None:
                known.update(dict.fromkeys(loaded.names(), loaded))
                self.deprecated.update(loaded.deprecated)
        return known

    # ---- The library

    def _library(self, path: str, file: str) -> Exports:
        self._open()
        stored = self._find(path)
        if stored is None:
            stored = self._infer(path, file)
            self._dirty = True
        exports = Exports(path, stored=marshal.loads(stored.data), deprecated=stored.deprecated)
        self._loaded[path] = exports
        return exports

    def _infer(self, path: str, file: str) -> Stored:
        """Infers a package of the library; its imports are loaded on the way."""
        from ..syntax import ast
        from ..syntax.files import read_source
        from ..syntax.parser import parse
        from .infer import Inference

        source = read_source(file, f"stdlib/{path}/{os.path.basename(file)}")
        self._loading.append(path)
        try:
            tree = parse(source)
            # What a library declares is known throughout its files; definitions are known from where they stand, as everywhere.
            tree.body.sort(key=lambda statement: not isinstance(statement, ast.BuiltinStatement))
            work = Inference(self)
            work.file(tree)
        finally:
            self._loading.pop()
        if work.problems:
            from .messages import diagnostics

            self.broken += diagnostics(work.problems, self)
        digests = {path: self._digest(path)}
        above = PRELUDE if "universe" in self._loaded else FIRST
        for imported in (*above, *(node.path.value for node in tree.imports)):
            if imported in self._stored:
                digests.update(self._stored[imported].digests)
        exports = Exports(path, types=work.file_scope.types)  # type: ignore[arg-type]
        stored = Stored(digests, marshal.dumps(exports.store()), _deprecated(tree))
        self._stored[path] = stored
        return stored

    def _digest(self, path: str) -> bytes:
        """The digest of a library package's text; read only when the file has changed since it was last asked for."""
        found = self._digests.get(path)
        if found is not None:
            return found
        digest = b""
        file = library_file(path, self.library)
        if file is not None:
            assert self._stamps is not None
            status = os.stat(file)
            stamp = self._stamps.get(path)
            if stamp is not None and stamp[:2] == (status.st_mtime_ns, status.st_size):
                digest = stamp[2]
            else:
                import _imp

                with open(file, "rb") as opened:
                    digest = _imp.source_hash(LAYOUT, opened.read())
                self._stamps[path] = (status.st_mtime_ns, status.st_size, digest)
                self._dirty = True
        self._digests[path] = digest
        return digest

    # ---- The cache: one entry for a library, with all packages inferred so far

    def _open(self) -> None:
        if self._stamps is not None:
            return
        here = os.path.dirname(os.path.abspath(__file__))
        rules = [
            _modified(os.path.join(here, f"{name}.py"))
            for name in ("infer", "calls", "expressions", "unify", "model", "signatures")
        ]
        self._key = f"{LAYOUT} {rules} {self.base}".encode("utf-8", "surrogateescape")
        self._stamps = {}
        kept: Any = load("types", self._key)
        if kept is not None:
            self._stamps, self._kept = kept

    def _find(self, path: str) -> Stored | None:
        """A package as the cache has it, if the files that its types depend on are still the same."""
        stored = self._stored.get(path)
        if stored is None and path in self._kept:
            stored = self._stored[path] = Stored(*marshal.loads(self._kept[path]))
        if stored is not None and any(self._digest(p) != digest for p, digest in stored.digests.items()):
            # Nothing of it may get into what takes its place.
            del self._stored[path]
            return None
        return stored

    def save(self) -> None:
        """Writes the cache when something has been inferred."""
        if self._dirty and not self._loading:
            for path, p in self._stored.items():
                self._kept[path] = marshal.dumps((p.digests, p.data, p.deprecated))
            store("types", self._key, (self._stamps, self._kept))
            self._dirty = False

    # ---- The user's packages: an entry of the cache for each that checks and imports only the library

    def _own(self, path: str, files: list[str], node: ast.ImportDeclaration | None) -> Exports | None:
        from ..errors import CheckError, Diagnostic, FluxError
        from ..syntax.files import read_source

        try:
            sources = [read_source(file) for file in files]
            self._open()
            content = b"\0".join([self._key, *(s.text.encode("utf-8", "surrogatepass") for s in sources)])
            kept: Any = load("own." + path, content)
            if kept is not None and all(self._digest(p) == digest for p, digest in kept[0].items()):
                exports = Exports(path, kept[1], stored=marshal.loads(kept[2]))
            else:
                exports = self._infer_own(path, sources, content)
        except CheckError as error:
            self.diagnostics += error.diagnostics
            return None
        except FluxError as error:
            self.diagnostics.append(Diagnostic(error.message, node.span if node else None))
            return None
        self._loaded[path] = exports
        return exports

    def _infer_own(self, path: str, sources: list[Source], content: bytes) -> Exports:
        from ..syntax.parser import parse
        from .infer import Inference
        from .rules import check_names

        trees = [parse(source) for source in sources]
        self._loading.append(path)
        try:
            work = Inference(self)
            check_names(trees, work)
        finally:
            self._loading.pop()
        clause = trees[0].package
        exports = Exports(path, clause.name.name if clause else "main", work.file_scope.types)  # type: ignore[arg-type]
        imported = {declaration.path.value for tree in trees for declaration in tree.imports}
        if work.problems:
            from .messages import diagnostics

            self.diagnostics += diagnostics(work.problems, self)
        elif all(p in self._stored for p in imported):
            digests: dict[str, bytes] = {}
            for p in (*PRELUDE, *imported):
                if p in self._stored:
                    digests.update(self._stored[p].digests)
            store("own." + path, content, (digests, exports.name, marshal.dumps(exports.store())))
        return exports


def _modified(file: str) -> int:
    try:
        return os.stat(file).st_mtime_ns
    except OSError:
        return 0


def _deprecated(tree: ast.File) -> dict[str, str]:
    """The names whose doc comments have a line `// deprecated: VERSION`, with that version."""
    text = tree.source.text
    if "// deprecated:" not in text:
        return {}
    from ..cache import statement_name

    out = {}
    for statement in tree.body:
        end = text.rfind("\n", 0, statement.start)
        while end > 0:
            begin = text.rfind("\n", 0, end) + 1
            line = text[begin:end].strip()
            if not line.startswith("//"):
                break
            if line.startswith("// deprecated:"):
                out[statement_name(statement)] = line[14:].strip()
            end = begin - 1
    return out
