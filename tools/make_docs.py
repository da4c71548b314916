"""Writes the reference of the library as a static site: a page a package, an index and a search, all of which open from disk.

    python -m tools.make_docs build/docs

Everything comes from the doc comments of stdlib/: examples are run, and their results shown below them. HTTP is answered from
the files beside the packages; nothing is sent. The clock stands still, so that two runs write the same pages.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments.token import STANDARD_TYPES

from miniflux.documentation import Entry, members, package
from miniflux.errors import FluxError
from miniflux.evaluate.packages import PRELUDE
from miniflux.output.diagnostics import render
from miniflux.output.documentation import example_code, signature_lines, split_signature
from miniflux.repl.highlighting import FluxLexer
from miniflux.session import Result
from miniflux.testing.examples import Example, examples, marked
from miniflux.testing.run_example import cell, results
from miniflux.types.checker import Checker
from miniflux.types.locate import library_paths
from tools.example_outputs import NOON, package_file

ASSETS = Path(__file__).parent / "docs"
MOST_ROWS, MOST_TABLES = 20, 10
WIDE = 80
"""Signatures of more characters have a line for each parameter."""

# Types and values: in prose these mean no function, unless a `()` follows.
_WORDS = (
    "int",
    "uint",
    "float",
    "string",
    "bool",
    "bytes",
    "time",
    "duration",
    "regexp",
    "array",
    "dict",
    "true",
    "false",
)
_COLORED = ("k", "kd", "kc", "ow", "nf", "nd", "s", "sr", "se", "si", "mi", "mf", "ld", "c1")
"""The classes of style.css."""

_NUMBERS = ("int", "uint", "float")
_CAPTIONS = {"_result": "Output", "output": "Output", "input": "Input"}
# The first that fits decides; what fits none comes between the first and the second.
_GROUPS = (
    ("universe", "Without import"),
    ("experimental", "Experimental"),
    ("contrib", "Contributed"),
    ("internal", "Internal"),
)


class Library:
    """The packages and their members, and where the site shows them."""

    def __init__(self) -> None:
        self.paths = library_paths()
        self.packages = {path: package(path) for path in self.paths}
        self.members = {path: members(path) for path in self.paths}
        checker = Checker()
        self.types = {path: checker.export_types(path) for path in self.paths}
        by_last: dict[str, list[str]] = {}
        for path in self.paths:
            by_last.setdefault(path.rsplit("/", 1)[-1], []).append(path)
        # A name of several packages means the one that is not below another folder, if any: `http` is not `experimental/http`.
        self.by_last = {last: last if last in found else found[0] for last, found in by_last.items()}
        self.ambiguous = {last for last, found in by_last.items() if len(found) > 1 and last not in found}

    def type_of(self, entry: Entry) -> str:
        """The type of a member: as declared, else as inferred."""
        if "=>" in entry.signature and entry.kind == "function":
            return entry.signature
        return self.types[entry.package].get(entry.name, entry.signature)

    def page(self, name: str, here: Entry) -> str | None:
        """The place in the site that `name` means in the text of `here`; None for what is no package or member, and for itself."""
        if name in _WORDS:
            return None
        name = name.removesuffix("()")
        head, _, member = name.rpartition(".")
        if not head:
            if member == here.name or member in _parameters(self.type_of(here) if here.name else ""):
                return None
            if member in self.members[here.package]:
                return address(here.package, member)
            for path in PRELUDE:
                if member in self.members[path]:
                    return address(path, member)
            return address(name) if name in self.packages and name != here.package else None
        found = self._meant(head, here)
        return address(found, member) if found and member in self.members[found] else None

    def _meant(self, name: str, here: Entry) -> str | None:
        """The package that `name` means: the page's own, a whole path, or the last part of one path."""
        if here.package.rsplit("/", 1)[-1] == name:
            return here.package
        if name in self.packages:
            return name
        return None if name in self.ambiguous else self.by_last.get(name)


def address(path: str, member: str = "") -> str:
    """Where a package or a member of it is, from the top of the site."""
    return f"packages/{path}.html" + (f"#{member}" if member else "")


def _parameters(signature: str) -> dict[str, str]:
    """The names and the types of the parameters in the type of a function, marked as there: `?` for one that may be left out."""
    found = {}
    for part in split_signature(signature)[0]:
        name, _, type = part.partition(":")
        mark = "?" if part.startswith("?") else "<-" if part.startswith("<-") else ""
        found[name.lstrip("?<-").strip()] = f"{mark} {type.strip()}".strip()
    return found


def _parameter(name: str, type: str) -> str:
    """The name of a parameter and its type, in front of what is said of it."""
    mark, _, rest = type.partition(" ") if type.startswith(("?", "<-")) else ("", "", type)
    note = {"?": "optional", "<-": "piped"}.get(mark, "")
    facts = ", ".join(part for part in (note, f"<code>{escape(rest)}</code>" if rest else "") if part)
    return f"<b><code>{escape(name)}</code></b> <small>{facts}</small><br>"


def signature_text(entry: Entry, type_text: str) -> str:
    """The declaration that a page shows; long ones have a line for each parameter."""
    start = ("option " if entry.kind == "option" else "") + f"{entry.name} : "
    value = f" {entry.signature}" if entry.signature.startswith("=") else ""
    return signature_lines(start, type_text + value, WIDE)


class Page:
    """Renders the Markdown of one package: links names, and runs the examples."""

    def __init__(self, library: Library, path: str) -> None:
        self.library = library
        self.path = path
        self.root = "../" * (path.count("/") + 1)
        self.examples = {example.code: example for example in examples(package_file(path))}
        self.markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
        rules: Any = self.markdown.renderer
        rules.rules.update(fence=self._fence, code_inline=self._code)

    def text(self, entry: Entry) -> str:
        """The doc comment of an entry as HTML; its metadata become one line at the end."""
        body, _, metadata = entry.text.partition("\n## Metadata\n")
        tokens = list(self._without_outputs(self.markdown.parse(body)))
        self._name_parameters(tokens, entry)
        for token in tokens:
            if token.type.startswith("heading_"):
                # The headings of the page stand above those of the text.
                token.tag = f"h{min(int(token.tag[1]) + 1, 6)}"
        shown: str = self.markdown.renderer.render(tokens, self.markdown.options, {"entry": entry})
        facts = [line.strip() for line in metadata.strip().splitlines() if line.strip()]
        return shown + (f'<p class="about">{escape(" · ".join(facts))}</p>\n' if facts else "")

    def _without_outputs(self, tokens: list[Token]) -> Iterator[Token]:
        """The tokens of a text but for the tables below an example that is run: what it gives is shown with types and keys."""
        shown = hidden = False
        for at, token in enumerate(tokens):
            if token.type == "fence":
                example = self._example(token)
                shown, hidden = example is not None and example.run, False
            elif token.type == "heading_open":
                hidden = shown and tokens[at + 1].content.startswith(("Output", "Input"))
            if not hidden:
                yield token

    def _name_parameters(self, tokens: list[Token], entry: Entry) -> None:
        """Marks the names in the list of parameters, and puts their types behind them."""
        types = _parameters(self.library.type_of(entry) if entry.name else "")
        inside = False
        for at, token in enumerate(tokens):
            if token.type == "heading_open":
                inside = tokens[at + 1].content == "Parameters"
            elif inside and token.type == "inline" and token.children:
                name, colon, rest = token.children[0].content.partition(":")
                if colon and name in types:
                    label = Token("html_inline", "", 0, content=_parameter(name, types[name]))
                    token.children[0].content = rest
                    token.children.insert(0, label)

    def _example(self, token: Token) -> Example | None:
        return self.examples.get("\n".join(marked(token.content.splitlines())) + "\n")

    def summary(self, entry: Entry) -> str:
        shown: str = self.markdown.renderInline(entry.summary, {"entry": entry})
        return shown

    def _code(self, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
        text = tokens[at].content
        inside = f"<code>{escape(text)}</code>"
        target = self.library.page(text, env["entry"])
        return f'<a href="{self.root}{target}">{inside}</a>' if target else inside

    def _fence(self, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
        lines = tokens[at].content.splitlines()
        if tokens[at].info.strip() not in ("", "flux", "no_run"):
            return f"<pre><code>{escape(tokens[at].content)}</code></pre>\n"
        code = "\n".join(example_code(lines))
        html = f"<pre><code>{colored(code, self._calls(code, lines))}</code></pre>\n"
        example = self._example(tokens[at])
        if example is None or not example.run:
            return html
        return html + "".join(output(result) for result in run(example))

    def _calls(self, code: str, lines: list[str]) -> dict[int, str]:
        """Where the functions that an example calls are described, by their offsets; hidden lines import too."""
        imported = {
            alias or path.rsplit("/", 1)[-1]: path
            for alias, path in re.findall(r'^(?:# )?import (?:(\w+) )?"([^"]+)"', "\n".join(lines), re.MULTILINE)
        }
        own = set(re.findall(r"^\s*(?:option )?(\w+) = ", code, re.MULTILINE))
        members = self.library.members
        links = {}
        for call in re.finditer(r"(?<![\w.])(?:(\w+)\.)?(\w+)(?=\()", code):
            head, name = call.groups()
            paths = [imported[head]] if head in imported else [] if head or name in own else PRELUDE
            for path in paths:
                if name in members.get(path, ()):
                    links[call.start(2)] = self.root + address(path, name)
        return links


def run(example: Example) -> list[Result]:
    """The results of an example, those called "input" first."""
    return sorted(results(example, clock=lambda: NOON), key=lambda result: result.name != "input")


def colored(code: str, links: Mapping[int, str] | None = None) -> str:
    """Code as HTML; `links` says where the tokens at some offsets lead."""
    parts = []
    for at, kind, text in FluxLexer().get_tokens_unprocessed(code):
        style = STANDARD_TYPES.get(kind, "")
        html = f'<span class="{style}">{escape(text, quote=False)}</span>' if style in _COLORED else escape(text, False)
        target = (links or {}).get(at)
        parts.append(f'<a href="{target}">{html}</a>' if target else html)
    return "".join(parts)


def output(result: Result) -> str:
    """The tables of a result; long ones are cut, and say so."""
    tables = list(result.tables.each())
    parts = [f"<p>{escape(_CAPTIONS.get(result.name, result.name))}{'' if tables else ': no tables'}</p>\n"]
    for table in tables[:MOST_TABLES]:
        keys = set(table.key_labels)
        head = "".join(
            f"<th>{escape(c.label)}<small>{c.type}{', group key' if c.label in keys else ''}</small></th>"
            for c in table.columns
        )
        rows = (
            "<tr>" + "".join(_td(column, column.values[i]) for column in table.columns) + "</tr>\n"
            for i in range(min(table.rows, MOST_ROWS))
        )
        parts.append(f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{''.join(rows)}</tbody>\n</table>\n")
        if table.rows > MOST_ROWS:
            parts.append(f"<p>… and {table.rows - MOST_ROWS} more rows</p>\n")
    if len(tables) > MOST_TABLES:
        parts.append(f"<p>… and {len(tables) - MOST_TABLES} more tables</p>\n")
    return f'<div class="tables">\n{"".join(parts)}</div>\n'


def _td(column: Any, value: Any) -> str:
    if value is None:
        return '<td class="null">null</td>'
    start = '<td class="number">' if column.type in _NUMBERS else "<td>"
    return f"{start}{escape(cell(column, value))}</td>"


def frame(title: str, top: str, body: str) -> str:
    """A whole page; `top` leads to the top of the site."""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)}</title>
<link rel="stylesheet" href="{top}style.css">
<script src="{top}index.js" defer></script>
<script src="{top}search.js" defer></script>
</head>
<body data-root="{top}">
<header>
<div><a href="{top}index.html">miniflux library</a>
<input id="search" type="search" placeholder="Search ( / )" aria-label="Search" autocomplete="off"></div>
<ul id="found"></ul>
</header>
<main>
{body}</main>
</body>
</html>
"""


def package_page(library: Library, path: str) -> str:
    page = Page(library, path)
    own = library.packages[path]
    entries = sorted(library.members[path].values(), key=lambda e: (e.name.lower(), e.name))
    parts = [f"<h1>{escape(path)}</h1>\n"]
    if path not in PRELUDE:
        parts.append(f'<pre class="signature">{colored(own.signature)}</pre>\n')
    parts.append(page.text(own))
    if entries:
        rows = "".join(
            f'<tr><td><a href="#{e.name}"><code>{escape(e.name)}</code></a></td><td>{page.summary(e)}</td></tr>\n'
            for e in entries
        )
        parts.append(f'<table class="members">\n{rows}</table>\n')
    for entry in entries:
        parts.append(
            f'<h2 id="{entry.name}">{escape(entry.name)} <small>{entry.kind}</small> '
            f'<a class="anchor" href="#{entry.name}" aria-label="Link to {entry.name}">#</a></h2>\n'
            f'<pre class="signature">{colored(signature_text(entry, library.type_of(entry)))}</pre>\n'
            f"{page.text(entry)}"
        )
    return frame(f"{path} · miniflux library", page.root, "".join(parts))


def index_page(library: Library) -> str:
    groups: dict[str, list[str]] = {title: [] for title in ("Without import", "Packages", *(t for _, t in _GROUPS[1:]))}
    for path in library.paths:
        first = path.split("/", 1)[0]
        groups[dict(_GROUPS).get(first, "Packages")].append(path)
    inline = MarkdownIt("commonmark", {"html": False})
    parts = [
        "<h1>The library of miniflux</h1>\n<p>The packages of Flux as miniflux runs them, with examples and their results.</p>\n"
    ]
    for title, paths in groups.items():
        rows = "".join(
            f'<tr><td><a href="{address(path)}"><code>{escape(path)}</code></a></td>'
            f"<td>{inline.renderInline(library.packages[path].summary)}</td></tr>\n"
            for path in paths
        )
        parts.append(f'<h2>{title}</h2>\n<table class="members">\n{rows}</table>\n')
    return frame("miniflux library", "", "".join(parts))


def search_index(library: Library) -> str:
    """A script that defines INDEX: name, kind, place and summary of every package and member."""
    entries = [
        [entry.qualified, entry.kind, address(path, entry.name), entry.summary.replace("`", "")]
        for path in library.paths
        for entry in (library.packages[path], *library.members[path].values())
    ]
    lines = ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries)
    return f"const INDEX = [\n{lines}\n];\n"


def pages(library: Library) -> Iterator[tuple[str, str]]:
    """The files of the site that are made: their places and their texts."""
    yield "index.html", index_page(library)
    yield "index.js", search_index(library)
    for path in library.paths:
        yield address(path), package_page(library, path)


def build(target: Path) -> int:
    """Writes the site into a folder and removes pages there that it no longer has; gives the number of packages. Raises FluxError."""
    library = Library()
    made = list(pages(library))
    for place, text in made:
        file = target / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    for stale in {*target.glob("packages/**/*.html")} - {target / place for place, _ in made}:
        stale.unlink()
    for asset in ASSETS.iterdir():
        shutil.copyfile(asset, target / asset.name)
    return len(library.paths)


def main(arguments: list[str]) -> int:
    target = Path(arguments[0] if arguments else "build/docs")
    try:
        count = build(target)
    except FluxError as error:
        sys.stderr.write(render(error, color=False))
        return 1
    print(f"{count} packages in {target / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
