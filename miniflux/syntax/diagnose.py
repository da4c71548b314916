"""diagnose: what is wrong at a token that fits nothing, in upstream's words first and in plain words beside them."""

from __future__ import annotations

from ..errors import Diagnostic, Label
from .source import Span
from .tables import TABLES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .parser import Parse

# The names that messages give to tokens which upstream does not tell apart.
SAID = {
    "$END": "EOF", "_BLOCK": "LBRACE", "_INTERPOLATION_END": "RBRACE", "INTERPOLATION": "STRINGEXPR",
    "WITH": "IDENT", "WHERE": "IDENT", "EXTENDS": "IDENT",
}  # fmt: skip
OPENERS = {"LPAREN": "RPAREN", "LBRACK": "RBRACK", "LBRACE": "RBRACE", "_BLOCK": "RBRACE", "INTERPOLATION": "RBRACE"}
CLOSERS = ("RPAREN", "RBRACK", "RBRACE", "_INTERPOLATION_END")
# What an operand has become when an expression is complete up to here.
OPERANDS = frozenset(
    (
        "name", "string", "label", "primary", "postfix", "prefix", "pipe", "power", "product", "sum", "comparison",
        "not", "and", "or", "expression", "statement", "block", "entry", "parameters", "property", "parameter",
        "IDENT", "WITH", "WHERE", "EXTENDS", "INT", "FLOAT", "DURATION", "TIME", "STRING", "REGEX", "PIPE_RECEIVE",
        "RPAREN", "RBRACK", "RBRACE", "arguments_star", "statements", "statements_star",
    )
)  # fmt: skip
LISTS = frozenset(("statement", "statements", "statements_star"))
INSTEAD = {
    "=": "only a name can be assigned; `==` compares",
    "=>": "the parameters of a function are written in parentheses: `(r) => …`",
    ";": "statements need no `;` between them",
    "&": "the operator is written `and`",
    "|": "the operator is written `or`; the pipe is `|>`",
    "!": "the operator is written `not`",
    "'": 'strings are written between `"`',
    ":": "an assignment is written `name = value`",
    "#": "a comment begins with `//`",
    "import": "imports come before every other statement",
    "package": "the package clause comes first in a file",
    "\ufeff": "this is a byte order mark; save the file without it",
}


def symbols_of(parse: Parse) -> list[str]:
    """The symbols on the stack, outermost first."""
    names = TABLES.names()
    return [names[state] for state in parse.stack.states[1:]]


def innermost(symbols: list[str]) -> int:
    """The place of the last bracket, brace or quote that is open, or -1. What is closed may not be reduced yet."""
    depth = 0
    for place in range(len(symbols) - 1, -1, -1):
        name = symbols[place]
        if name in CLOSERS or (
            name == "QUOTE" and symbols[place - 1] == "primary_star" and symbols[place - 2] == "QUOTE"
        ):
            depth += 1
        elif name in OPENERS or name == "QUOTE":
            if depth == 0:
                return place
            depth -= 1
    return -1


class Scene:
    """The parse at the moment of an error: what has been read, and the token that does not fit."""

    def __init__(self, parse: Parse, at: int) -> None:
        self.parse = parse
        self.source = parse.source
        self.at = at
        self.kind = TABLES.kinds[parse.tokens.kinds[at]]
        self.start = parse.tokens.starts[at]
        self.end = parse.tokens.ends[at]
        self.text = self.source.text[self.start : self.end]
        self.symbols = symbols_of(parse)
        self.accepted = {TABLES.kinds[kind] for kind in TABLES.actions[parse.stack.states[-1]]}

    @property
    def top(self) -> str:
        return self.symbols[-1] if self.symbols else ""

    @property
    def name(self) -> str:
        return SAID.get(self.kind, self.kind)

    @property
    def found(self) -> str:
        """The token as messages of the form `expected X, got …` name it."""
        if self.kind == "$END":
            return self.name
        line, column = self.source.position(self.start)
        return f"{self.name} ({self.text}) at {line}:{column}"

    @property
    def words(self) -> str:
        """The token in plain words."""
        if self.kind == "$END":
            return "the end of the text"
        return f"`{self.text}`" if len(self.text) <= 40 and "\n" not in self.text else f"`{self.text[:30]}…`"

    @property
    def before(self) -> str:
        """The token before, in plain words, with `after`; "" at the beginning."""
        if not self.at:
            return ""
        tokens = self.parse.tokens
        text = self.source.text[tokens.starts[self.at - 1] : tokens.ends[self.at - 1]]
        return f" after `{text}`" if len(text) <= 40 and "\n" not in text else ""

    @property
    def fresh(self) -> bool:
        """Whether the token looks like the first of a statement: an assignment or a word that begins one, at the start of a line."""
        tokens = self.parse.tokens
        if not self.at or "\n" not in self.source.text[tokens.ends[self.at - 1] : self.start]:
            return False
        if self.kind in ("OPTION", "BUILTIN", "TESTCASE", "RETURN", "IMPORT"):
            return True
        return self.name == "IDENT" and tokens.kinds[self.at + 1] == TABLES.number["ASSIGN"]

    def last(self, *names: str, above: int = -1) -> int:
        """The place on the stack of the last symbol among `names` above place `above`, or -1."""
        for place in range(len(self.symbols) - 1, above, -1):
            if self.symbols[place] in names:
                return place
        return -1

    def begin(self, place: int) -> int:
        return self.parse.stack.begins[place]

    def end_of(self, place: int) -> int:
        """The end of the symbol at `place`, when it is a token."""
        token = self.parse.stack.values[place]
        return self.parse.tokens.ends[token] if isinstance(token, int) else self.begin(place) + 1

    def error(
        self, message: str, start: int | None = None, note: str = "", label: tuple[int, str] | None = None
    ) -> Diagnostic:
        """An error at the token, or from `start` to it; `label` is a place on the stack with words."""
        span = (
            Span(self.source, self.start, self.end)
            if start is None
            else Span(self.source, start, max(start, self.start))
        )
        labels: tuple[Label, ...] = ()
        if label is not None:
            place, words = label
            labels = (Label(Span(self.source, self.begin(place), self.end_of(place)), words),)
        return Diagnostic(message, span, phase="parse", labels=labels, notes=(note,) if note else ())


def diagnose(parse: Parse, at: int) -> Diagnostic:
    """The error at token `at`, which the state on top of the stack does not accept."""
    scene = Scene(parse, at)
    opener = innermost(scene.symbols)
    if (opener >= 0 and scene.symbols[opener] == "QUOTE") or (
        scene.kind == "$END" and scene.symbols[opener] == "INTERPOLATION" and scene.top in OPERANDS
    ):
        line, column = parse.source.position(scene.start)
        where = f"{parse.source.name}@{line}:{column}-{line}:{column}"
        return scene.error(
            f"got unexpected token in string expression {where}: EOF",
            scene.begin(scene.last("QUOTE")),
            'a string goes on to the next `"`' if scene.symbols[opener] == "QUOTE" else "",
            (
                opener,
                "this string is never closed" if scene.symbols[opener] == "QUOTE" else "this `${` is never closed",
            ),
        )
    if scene.top in ("ATTRIBUTE", "attribute", "attributes_star", "attributes") and scene.kind in ("$END", *CLOSERS):
        place = len(scene.symbols) - 1
        return scene.error(
            "invalid statement: extra attributes not associated with anything",
            scene.begin(place),
            "an attribute stands in front of a statement",
        )
    pending = scene.last("IF", "THEN", above=opener)
    if pending >= 0 and scene.last("ELSE", above=pending) < 0 and scene.top in OPERANDS:
        return _conditional(scene, pending)
    if scene.top in OPERANDS and not _in_type(scene):
        return _after_operand(scene, opener)
    return _before_operand(scene, opener)


def _in_type(scene: Scene) -> bool:
    return scene.last("BUILTIN") > scene.last("statement", "statements_star")


def _conditional(scene: Scene, pending: int) -> Diagnostic:
    word = scene.symbols[pending]
    start = scene.begin(scene.last("IF"))
    if word == "IF":
        note = f"expected `then` and a value, found {scene.words}"
        if scene.kind == "ASSIGN":
            note = "to compare, write `==`"
        return scene.error(f"expected THEN, got {scene.found}", start, note, (pending, "this `if` has no `then`"))
    note = f"expected `else` and a value, found {scene.words}: an `if` always has both"
    return scene.error(f"expected ELSE, got {scene.found}", start, note, (scene.last("IF"), "this `if` has no `else`"))


def _owner(scene: Scene, opener: int) -> int:
    """Where the construct begins that `opener` belongs to: a call or an index begins with what is called or indexed."""
    if opener > 0 and scene.symbols[opener] in ("LPAREN", "LBRACK") and scene.symbols[opener - 1] == "postfix":
        return scene.begin(opener - 1)
    return scene.begin(opener)


def _closing(scene: Scene, opener: int) -> Diagnostic:
    """A bracket that is still open at the end, or is met by the closer of another."""
    closer = OPENERS[scene.symbols[opener]]
    text = scene.source.text[scene.begin(opener) : scene.end_of(opener)]
    if scene.kind == "$END" or scene.fresh:
        label, note = f"this `{text}` is never closed", ""
    else:
        label, note = f"this `{text}` is open", f"expected its end, found {scene.words}"
    found = scene.found if scene.symbols[opener] == "INTERPOLATION" else scene.name
    return scene.error(f"expected {closer}, got {found}", _owner(scene, opener), note, (opener, label))


def _after_operand(scene: Scene, opener: int) -> Diagnostic:
    """An expression is complete, and what follows neither continues it nor begins a statement here."""
    if opener < 0 or scene.symbols[opener] == "_BLOCK" or _is_body(scene, opener):
        if scene.kind == "$END" and opener >= 0:
            return _closing(scene, opener)
        if scene.top == "parameters":
            return scene.error(f"expected ARROW, got {scene.found}", None, f"expected `=>`, found {scene.words}")
        if "RETURN" not in scene.accepted and scene.top not in LISTS:
            return _expected(scene, opener)
        return _statement(scene)
    if scene.kind == "$END":
        return _closing(scene, opener)
    bracket = scene.symbols[opener]
    if _in_properties(scene, opener):
        if bracket == "LBRACE" and scene.kind == "ASSIGN":
            note = "a property is written `name: value`"
            return scene.error(f"unexpected token for property key: ASSIGN ({scene.text})", None, note)
        if scene.kind == "DOT" and "WITH" in scene.accepted:
            return scene.error("unexpected token for property key: DOT (.)", None, "the record before `with` is a name")
        note = f"expected `,` or the end of the list, found {scene.words}"
        if scene.kind == "ASSIGN":
            note = "an argument is written `name: value`"
        elif scene.kind in CLOSERS:
            return _closing(scene, opener)
        name = scene.name if scene.kind == "ASSIGN" or scene.kind == "COLON" else f"{scene.name} ({scene.text})"
        if scene.kind in ("IDENT", "STRING") and scene.parse.tokens.kinds[scene.at + 1] == TABLES.number["COLON"]:
            # Upstream takes the name for a part of the value before, and stumbles over the colon.
            name = "COLON"
        return scene.error(
            f"expected comma in property list, got {name}", _owner(scene, opener), note, (opener, _open_list(scene))
        )
    if scene.kind in CLOSERS and not (
        "entry" in scene.symbols[opener + 1 :] and scene.top != "entry" and scene.kind == "RBRACK"
    ):
        return _closing(scene, opener)
    if bracket == "LBRACK" and scene.symbols[opener - 1 : opener] != ["postfix"]:
        if scene.kind == "COLON":
            note = "a dictionary has a key for each value: `[key: value, key: value]`"
            return scene.error(f"expected RBRACK, got {scene.name}", scene.begin(opener), note)
        if "entry" in scene.symbols[opener + 1 :]:
            note = f"in a dictionary each key has a value, expected `:`, found {scene.words}"
            return scene.error(f"expected COLON, got {scene.found}", scene.begin(opener), note)
        note = f"expected `,` or `]`, found {scene.words}"
        return scene.error(f"expected COMMA, got {scene.found}", scene.begin(opener), note, (opener, _open_list(scene)))
    return _closing(scene, opener)


def _open_list(scene: Scene) -> str:
    return "this list is never closed" if scene.fresh else "in this list"


def _is_body(scene: Scene, opener: int) -> bool:
    """Whether the `{` is that of a testcase."""
    return scene.symbols[opener] == "LBRACE" and scene.symbols[opener + 1 : opener + 2] == ["attributes"]


def _in_properties(scene: Scene, opener: int) -> bool:
    bracket = scene.symbols[opener]
    return (bracket == "LBRACE" and not _is_body(scene, opener)) or (
        bracket == "LPAREN" and _owner(scene, opener) != scene.begin(opener)
    )


def _statement(scene: Scene) -> Diagnostic:
    note = INSTEAD.get(scene.text, "")
    if scene.kind in CLOSERS:
        note = f"this `{scene.text}` closes nothing"
    elif scene.text == "=" and (operator := _dangling(scene)):
        note = f"the line before ends with `{operator}`, so its expression goes on here"
    elif not note:
        note = f"no statement begins with {scene.words}, and it does not continue what stands before it"
    return scene.error(f"invalid statement: {scene.text}", None, note)


def _dangling(scene: Scene) -> str:
    """The operator that makes the name before the token part of the line before, or ""."""
    tokens, at = scene.parse.tokens, scene.at - 2
    if at < 0 or "\n" not in scene.source.text[tokens.ends[at] : tokens.starts[at + 1]]:
        return ""
    text = scene.source.text[tokens.starts[at] : tokens.ends[at]]
    return text if (text in TABLES.signs and text not in ")]}") or text in ("and", "or", "not") else ""


def _before_operand(scene: Scene, opener: int) -> Diagnostic:
    """Something is missing before the token."""
    accepted, top = scene.accepted, scene.top
    note = f"expected an expression{scene.before}, found {scene.words}"
    inside = opener >= 0 and scene.symbols[opener] not in ("_BLOCK", "QUOTE") and not _is_body(scene, opener)
    if _in_type(scene):
        return _closing(scene, opener) if inside and scene.kind == "$END" else _expected(scene, opener)
    if (
        inside
        and _in_properties(scene, opener)
        and top in (scene.symbols[opener], "COMMA", "WITH")
        and "INT" not in accepted
    ):
        return _property_key(scene, opener)
    if inside and scene.kind == "$END" and top in (scene.symbols[opener], "COMMA"):
        return _closing(scene, opener)
    if "INT" in accepted and "RETURN" not in accepted:
        if top == "COLON" and inside and _in_properties(scene, opener) and scene.kind in ("COMMA", *CLOSERS):
            key = scene.last("name", "string")
            return scene.error("missing property value", scene.begin(key), note)
        if top == "LBRACK" and scene.kind == "RBRACK" and _owner(scene, opener) != scene.begin(opener):
            return scene.error("no expression included in brackets", _owner(scene, opener), note)
        if scene.kind == "DIV":
            note = "this regular expression is never closed"
        elif scene.text in INSTEAD and scene.kind == "ILLEGAL":
            note = INSTEAD[scene.text]
        return scene.error(f"invalid expression: invalid token for primary expression: {scene.name}", None, note)
    if "RETURN" in accepted:
        if scene.kind == "$END" and opener >= 0:
            return _closing(scene, opener)
        return _statement(scene)
    return _expected(scene, opener)


def _property_key(scene: Scene, opener: int) -> Diagnostic:
    label = (opener, "in this list")
    if scene.kind == "$END":
        return _closing(scene, opener)
    if scene.kind == "COMMA":
        return scene.error("missing property in property list", None, "there is nothing before this `,`", label)
    if scene.kind == "COLON":
        return scene.error("missing property key", None, "expected a name before `:`", label)
    if scene.kind in CLOSERS:
        return _closing(scene, opener)
    note = f"expected a name, found {scene.words}"
    if _owner(scene, opener) != scene.begin(opener):
        callee = scene.source.text[_owner(scene, opener) : scene.begin(opener)]
        callee = callee if len(callee) <= 40 and "\n" not in callee else "f"
        text = scene.text if len(scene.text) <= 20 and "\n" not in scene.text else "…"
        note = f"positional argument: Flux takes named arguments, write `{callee}(name: {text})`"
    return scene.error(f"unexpected token for property key: {scene.name} ({scene.text})", None, note)


EXPECTED = (
    ("ARROW", "`=>`"), ("COLON", "`:`"), ("ASSIGN", "`=`"), ("LBRACE", "`{`"), ("STRING", "a string"), ("IDENT", "a name"),
    ("RPAREN", "`)`"), ("RBRACK", "`]`"), ("RBRACE", "`}`"), ("_INTERPOLATION_END", "`}`"),
)  # fmt: skip


def _expected(scene: Scene, opener: int) -> Diagnostic:
    """One certain token, or one of few, is missing."""
    if scene.top == "OPTION" or (scene.symbols[-2:-1] == ["OPTION"] and scene.kind != "DOT"):
        note = "an option is written `option name = value`"
        return scene.error("invalid statement: option", scene.begin(scene.last("OPTION")), note)
    if scene.top == "DOT" and "STRING" in scene.accepted:
        return scene.error(f"expected  `IDENT` or `STRING`, got {scene.found}", scene.begin(len(scene.symbols) - 1))
    if _in_type(scene) and "IDENT" in scene.accepted and "LBRACK" in scene.accepted:
        text = "" if scene.kind == "$END" else scene.text
        return scene.error(f"invalid named type {text}", None, f"expected a type, found {scene.words}")
    for name, words in EXPECTED:
        if name in scene.accepted:
            note = f"expected {words}{scene.before}, found {scene.words}"
            return scene.error(f"expected {SAID.get(name, name)}, got {scene.found}", None, note)
    return scene.error(f"unexpected {scene.words}", None)
