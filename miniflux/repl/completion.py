"""candidates: what the word before the cursor may become. Looks at names and declarations only; nothing is run for it."""

from __future__ import annotations

import os

from ..documentation import members, prelude, signature_of
from ..evaluate.scope import MISSING, Lazy, Option, Package
from ..types.locate import library_paths
from ..values.kinds import nature
from .commands import COMMANDS
from .core import is_command
from .words import Words, open_strings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..documentation import Entry
    from ..session import Session

KEYWORDS = ("and", "else", "exists", "if", "import", "not", "option", "or", "return", "then")
_OPENERS = ("LPAREN", "LBRACK", "LBRACE", "_BLOCK", "INTERPOLATION")
_CLOSERS = ("RPAREN", "RBRACK", "RBRACE")
_NUMBERS = ("INT", "FLOAT", "DURATION", "TIME")


class Candidate:
    """A completion: the text that takes the place of the `replaced` characters before the cursor; `meta` says what it is."""

    __slots__ = ("meta", "replaced", "text")

    def __init__(self, text: str, replaced: int, meta: str = "") -> None:
        self.text = text
        self.replaced = replaced
        self.meta = meta


class Completer:
    """Completes for one REPL. Declarations of packages are read once."""

    __slots__ = ("_packages", "_prelude")

    def __init__(self) -> None:
        self._packages: dict[str, dict[str, Entry]] = {}
        self._prelude: dict[str, Entry] | None = None

    def candidates(self, text: str, session: Session) -> list[Candidate]:
        """What may stand at the end of `text`, in alphabetical order where there is no better one."""
        if is_command(text):
            return self._command(text.lstrip(), session)
        tokens = Words(text)
        kinds, words = tokens.kinds, tokens.texts
        if open_strings(kinds)[-1:] == ["QUOTE"]:
            return _imports(text, tokens)
        if "//" in text[tokens.end :].rpartition("\n")[2]:
            return []
        word = ""
        if kinds and tokens.end == len(text) and words[-1].isidentifier():
            word = words.pop()
            kinds.pop()
        elif kinds and tokens.end == len(text) and kinds[-1] in _NUMBERS:
            return []
        if kinds[-1:] == ["DOT"]:
            return _starting(word, self._members(_path(kinds[:-1], words[:-1]), session))
        arguments = self._arguments(kinds, words, session)
        if arguments is not None and (found := _starting(word, arguments)):
            return found
        return _starting(word, self._names(session))

    def _command(self, text: str, session: Session) -> list[Candidate]:
        name, blank, operand = text[1:].partition(" ")
        if not blank:
            return _starting(name, {c.name: c.help for c in COMMANDS})
        operand = operand.lstrip()
        if "doc".startswith(name):
            head, dot, _ = operand.rpartition(".")
            if not dot:
                names = dict.fromkeys(_public_paths(), "package")
                return _starting(operand, names | self._names(session, keywords=False))
            paths = [p for p in library_paths() if p == head or p.endswith("/" + head)]
            known = self._members(head.split("."), session) or (self._declared(paths[0]) if paths else {})
            return _starting(operand[len(head) + 1 :], known)
        return _files(operand) if "load".startswith(name) else []

    def _names(self, session: Session, *, keywords: bool = True) -> dict[str, str]:
        """Every visible name with what it is; names that start with `_` are not for people."""
        out: dict[str, str] = {}
        if self._prelude is None:
            self._prelude = prelude()
        out.update((name, entry.signature) for name, entry in self._prelude.items())
        scope = session.interpreter.main
        outer = scope.parent.values if scope.parent is not None and scope.parent.parent is not None else {}
        own = {**outer, **scope.values}
        out.update((name, _meta(value)) for name, value in own.items() if name.isidentifier())
        if keywords:
            out.update((word, "") for word in KEYWORDS)
        return {name: meta for name, meta in out.items() if not name.startswith("_")}

    def _members(self, path: list[str], session: Session) -> dict[str, str]:
        """The members of what a path of names stands for, which is looked up but never evaluated."""
        if not path:
            return {}
        value = session.interpreter.main.lookup(path[0])
        for name in path[1:]:
            value = value.get(name, MISSING) if type(value) is dict else MISSING
        if type(value) is dict:
            return {name: _meta(v) for name, v in value.items() if name.isidentifier()}
        if type(value) is not Package:
            return {}
        declared = self._declared(value.path)
        if declared:
            return declared
        return {name: _meta(v) for name, v in value.scope.values.items() if not name.startswith("_")}

    def _declared(self, path: str) -> dict[str, str]:
        """The members of a package of the standard library, with their signatures; none for other packages."""
        if path not in self._packages:
            self._packages[path] = members(path) if path in library_paths() else {}
        return {name: entry.signature for name, entry in self._packages[path].items()}

    def _arguments(self, kinds: list[str], words: list[str], session: Session) -> dict[str, str] | None:
        """The arguments that may follow, `name: `, when the cursor is where one is named; None elsewhere."""
        opener = _open_call(kinds)
        if opener < 1 or kinds[-1] not in ("LPAREN", "COMMA"):
            return None
        path = _path(kinds[:opener], words[:opener])
        if not path:
            return None
        value = session.interpreter.main.lookup(path[0])
        for name in path[1:]:
            value = value.get(name) if type(value) in (dict, Package) else MISSING
        given = _given(kinds[opener + 1 :], words[opener + 1 :])
        piped = "PIPE_FORWARD" in kinds[max(opener - 2 * len(path), 0) : opener]
        return {
            f"{p.name}: ": "optional" if p.optional else ""
            for p in getattr(value, "parameters", {}).values()
            if p.name not in given and not (p.pipe and piped)
        }


def _path(kinds: list[str], words: list[str]) -> list[str]:
    """The names `a`, `b` when the tokens end with `a.b`; none when something else is there."""
    at = len(kinds) - 1
    out: list[str] = []
    while at >= 0 and kinds[at] == "IDENT":
        out.insert(0, words[at])
        if at == 0 or kinds[at - 1] != "DOT":
            return out
        at -= 2
    return []


def _open_call(kinds: list[str]) -> int:
    """The place of the `(` of the call whose arguments are being written at the end of the tokens, or -1."""
    depth = 0
    for at in range(len(kinds) - 1, -1, -1):
        kind = kinds[at]
        if kind in _CLOSERS:
            depth += 1
        elif kind in _OPENERS:
            if depth == 0:
                return at if kind == "LPAREN" and at and kinds[at - 1] == "IDENT" else -1
            depth -= 1
    return -1


def _given(kinds: list[str], words: list[str]) -> set[str]:
    """The names of the arguments that stand in a call already."""
    depth = 0
    out = set()
    for at, kind in enumerate(kinds):
        if kind in _OPENERS:
            depth += 1
        elif kind in _CLOSERS:
            depth -= 1
        elif depth == 0 and kind == "IDENT" and kinds[at + 1 : at + 2] == ["COLON"]:
            out.add(words[at])
    return out


def _imports(text: str, tokens: Words) -> list[Candidate]:
    """Import paths, inside the string of an import; nothing in other strings."""
    quote = max(at for at, kind in enumerate(tokens.kinds) if kind == "QUOTE")
    before = tokens.kinds[:quote]
    if before[-1:] != ["IMPORT"] and before[-2:-1] != ["IMPORT"]:
        return []
    typed = text[tokens.starts[quote] + 1 :]
    paths = _public_paths() if not typed.startswith("internal") else library_paths()
    # The closing quote comes with the path.
    return [Candidate(f'{c.text}"', c.replaced) for c in _starting(typed, dict.fromkeys(paths, ""))]


def _public_paths() -> list[str]:
    return [path for path in library_paths() if not path.startswith("internal/")]


def _files(typed: str) -> list[Candidate]:
    """Scripts and folders."""
    folder, name = os.path.split(typed)
    try:
        entries = sorted(os.scandir(os.path.expanduser(folder) or "."), key=lambda e: e.name)
    except OSError:
        return []
    shown = {e.name + "/" if e.is_dir() else e.name: "" for e in entries if e.is_dir() or e.name.endswith(".flux")}
    return _starting(name, {n: m for n, m in shown.items() if not n.startswith(".") or name.startswith(".")})


def _meta(value: Any) -> str:
    """What a value is, in a few words."""
    if type(value) is Option:
        value = value.value
    if type(value) is Lazy:
        return ""
    if type(value) is Package:
        return f'package "{value.path}"'
    return signature_of(value) if hasattr(value, "signature") else nature(value)


def _starting(word: str, known: dict[str, str]) -> list[Candidate]:
    """The names that start with `word`; when none does, those that do in other letter case."""
    found: Iterable[str] = [name for name in known if name.startswith(word)]
    if not found:
        found = [name for name in known if name.lower().startswith(word.lower())]
    return [Candidate(name, len(word), known[name]) for name in sorted(found)]
