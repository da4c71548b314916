"""Examples of documentation: found in Markdown pages and in the doc comments of .flux files."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Languages of fenced blocks that are Flux; documentation sites write `js` for want of a highlighter.
_FENCES = ("js", "flux")


class Example:
    """A piece of Flux in a document: where it stands, its title, its code, the tables that the page shows as its output.

    `line` is that of the first line of code, from 1. Code that is not to be run has `run` false.
    """

    __slots__ = ("code", "line", "path", "run", "tables", "title")

    def __init__(self, path: str, line: int, title: str, code: str, run: bool) -> None:
        self.path = path
        self.line = line
        self.title = title
        self.code = code
        self.run = run
        self.tables: list[MarkdownTable] = []

    @property
    def qualified(self) -> str:
        return f"{self.path}::{self.title}"

    @property
    def name(self) -> str:
        return self.title

    @property
    def tags(self) -> list[str]:
        """None: examples carry no tags."""
        return []

    @property
    def names(self) -> set[str]:
        """What `--skip` may call it."""
        return {self.title.replace("/", ".")}


class MarkdownTable:
    """A table of a page: the labels and the rows, as written, and the line where it begins."""

    __slots__ = ("labels", "line", "rows")

    def __init__(self, line: int, labels: list[str], rows: list[list[str]]) -> None:
        self.line = line
        self.labels = labels
        self.rows = rows


def examples(path: str) -> list[Example]:
    """The examples of a document. Raises FluxError when it cannot be read."""
    from ..syntax.files import read_source

    source = read_source(path)
    if not path.endswith(".flux"):
        return list(_in_markdown(path, source.text.splitlines(), 1, ""))
    from ..syntax import ast
    from ..syntax.docs import doc_lines
    from ..syntax.parser import parse

    tree = parse(source)
    out: list[Example] = []
    nodes: list[ast.Node] = [*([tree.package] if tree.package else []), *tree.body]
    for node in nodes:
        first, lines = doc_lines(source, node)
        out.extend(_in_markdown(path, lines, first, _name_of(node), markers=True))
    return out


def _name_of(node: object) -> str:
    node = getattr(node, "assignment", node)
    node = getattr(node, "id", node)
    name: str = getattr(node, "name", "")
    return name if isinstance(name, str) else getattr(name, "name", "package")


def _in_markdown(path: str, lines: list[str], first: int, owner: str, markers: bool = False) -> Iterator[Example]:
    """The fenced blocks of Flux below a heading "Examples" (or "Example"), with the tables below "Output data".

    In pages a block is Flux when its fence says `js` or `flux`; in doc comments also when it says nothing, and `no_run` stands
    for what is not run.
    """
    level = 0
    title = ""
    current: Example | None = None
    output = False
    count = 0
    at = 0
    while at < len(lines):
        line = lines[at]
        heading = len(line) - len(line.lstrip("#"))
        if 0 < heading < 7 and line[heading : heading + 1] == " ":
            text = line[heading:].strip()
            if not level or heading <= level:
                level = heading if text.lower().rstrip(":") in ("examples", "example") else 0
                title, current = "", None
            elif text.lower().startswith("output"):
                output = True
            elif text.lower().startswith("input"):
                output = False
            elif heading == level + 1 or not title:
                title, current, output = text, None, False
            at += 1
            continue
        marker = line.lstrip()[:3]
        if marker in ("```", "~~~"):
            tag = line.strip()[3:].strip().lower()
            end = at + 1
            while end < len(lines) and not lines[end].lstrip().startswith(marker):
                end += 1
            if level and (_is_flux(tag) or (markers and tag in ("", "no_run"))):
                count += 1
                name = " ".join(p for p in (owner, title or f"example {count}") if p)
                body = lines[at + 1 : end]
                code = "\n".join(marked(body) if markers else body) + "\n"
                current = Example(path, first + at + 1, name, code, "no_run" not in tag)
                output = False
                yield current
            at = end + 1
            continue
        if line.lstrip().startswith("|") and current is not None and output:
            end = at
            while end < len(lines) and lines[end].lstrip().startswith("|"):
                end += 1
            table = _table(first + at, lines[at:end])
            if table is not None:
                current.tables.append(table)
            at = end
            continue
        at += 1


def _is_flux(tag: str) -> bool:
    return tag.split(" ", 1)[0].split("{", 1)[0].strip() in _FENCES


def marked(lines: list[str]) -> list[str]:
    """Code without the markers of doc comments: `#` hides a line; `<` and `>` yield its value as `input` or `output`.

    The yield follows the marked line, or where a bracket that the line opens is closed.
    """
    plain: list[str] = []
    yields: list[tuple[int, str]] = []
    for line in lines:
        text = line
        if text == "#" or text.startswith(("# ", "#<", "#>")):
            text = text[1:].removeprefix(" ")
        if text[:2] in ("< ", "> "):
            yields.append((len(plain), "input" if text[0] == "<" else "output"))
            text = text[2:]
        plain.append(text)
    # Of marked lines that end in one place, those of one call over several lines, one yields.
    places = {_closing_line(plain, number): name for number, name in yields}
    for last, name in places.items():
        plain[last] += f' |> yield(name: "{name}")'
    return plain


def _closing_line(lines: list[str], number: int) -> int:
    """The line on which the brackets that line `number` opens are closed again."""
    from ..syntax.lexer import tokenize

    text = "\n".join(lines)
    start = sum(len(line) + 1 for line in lines[:number])
    end = start + len(lines[number])
    # Brackets that an earlier line opened count too: the place is the same for all lines of one call.
    depth, closed = 0, start
    tokens = tokenize(text)
    for begin, stop in zip(tokens.starts, tokens.ends, strict=True):
        if begin >= end and depth <= 0:
            break
        token = text[begin:stop]
        depth += (token in ("(", "[", "{")) - (token in (")", "]", "}"))
        closed = begin
    return text.count("\n", 0, max(closed, end))


def _table(line: int, lines: list[str]) -> MarkdownTable | None:
    rows = [_cells(text) for text in lines]
    if len(rows) < 2 or not all(set(cell) <= set("-: ") and "-" in cell for cell in rows[1]):
        return None
    # Group key columns are marked by a star in front of their label.
    labels = [cell.removeprefix("\\").removeprefix("*").strip() for cell in rows[0]]
    return MarkdownTable(line, labels, rows[2:])


def _cells(text: str) -> list[str]:
    inner = text.strip().removeprefix("|").removesuffix("|")
    return [c.replace("\0", "|").strip() for c in inner.replace("\\|", "\0").split("|")]
