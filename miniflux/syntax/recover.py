"""finish: what happens after the first error: the parse goes on where that is honest, then everything found is raised together."""

from __future__ import annotations

from ..errors import CheckError, Diagnostic, Incomplete
from . import ast
from .ast import CallExpression, Identifier, Node
from .diagnose import CLOSERS, OPENERS, diagnose, innermost, symbols_of
from .parser import DEEPEST, Parse, run
from .source import Span
from .tables import TABLES

# So many constructs may stand within one another: brackets of any kind, function bodies, `if`s, `-`, `not` and `exists`. Operators,
# pipes, calls and members in a row do not count. Whatever walks a tree by recursion relies on it; upstream allows 80 and less.
NESTING = 300
NESTED = (
    ast.ArrayExpression, ast.ConditionalExpression, ast.DictExpression, ast.FunctionExpression, ast.ObjectExpression,
    ast.ParenExpression, ast.StringExpression, ast.UnaryExpression, ast.ArrayType, ast.DictType, ast.FunctionType,
    ast.RecordType, ast.StreamType, ast.VectorType,
)  # fmt: skip
TOO_DEEP = "Program is nested too deep"
# More errors than this are of no use to a reader.
ENOUGH = 20


def finish(parse: Parse, failed: int) -> None:
    """Goes on from token `failed` (-1: nothing failed). Raises CheckError or Incomplete unless the tree is good."""
    problems = parse.builder.problems
    ended = False
    errors = 0
    while failed >= 0 and errors < ENOUGH:
        if len(parse.stack.states) > DEEPEST:
            problems.append(_too_deep(parse, parse.tokens.starts[failed], parse.tokens.ends[failed]))
            break
        if not errors or not ended or parse.tokens.kinds[failed] == 0:
            problems.append(diagnose(parse, failed))
        ended = parse.tokens.kinds[failed] == 0
        errors += 1
        at = _resume(parse, failed)
        if at < 0:
            break
        failed = run(parse, at)
    if failed < 0 and parse.deep and not problems:
        place = _deepest(parse.stack.values[0])
        if place is not None:
            problems.append(_too_deep(parse, place.start, place.start + 1))
    if problems:
        problems.sort(key=lambda problem: problem.span.start if problem.span else 0)
        if ended and len(problems) == 1 and "attributes" not in problems[0].message:
            raise Incomplete(problems)
        raise CheckError(problems)


def _too_deep(parse: Parse, start: int, end: int) -> Diagnostic:
    note = f"at most {NESTING} brackets, functions, conditions and signs may stand within one another"
    return Diagnostic(TOO_DEEP, Span(parse.source, start, end), phase="parse", notes=(note,))


def _deepest(tree: Node) -> Node | None:
    """The first node that is nested deeper than allowed."""
    work: list[tuple[object, int]] = [(tree, 0)]
    while work:
        item, depth = work.pop()
        if isinstance(item, Node):
            depth += isinstance(item, NESTED)
            if depth > NESTING:
                return item
            work += [(getattr(item, name), depth) for name in item.fields]
        elif isinstance(item, list | tuple):
            work += [(child, depth) for child in item]
    return None


def _resume(parse: Parse, failed: int) -> int:
    """Makes the stack fit a token after the failed one, and returns that token; -1 when there is none to go on from.

    In this order: behind the bracket that is broken, if its end can be told; at the token after one that no statement can begin
    with; at the next statement.
    """
    kinds = parse.tokens.kinds
    if kinds[failed] == 0:
        return -1
    symbols = symbols_of(parse)
    opener = innermost(symbols)
    in_list = opener < 0 or symbols[opener] == "_BLOCK" or symbols[opener + 1 : opener + 2] == ["attributes"]
    if not in_list and (closer := _closer(parse, failed)) >= 0 and _replace(parse, symbols, opener, closer):
        return closer + 1
    if in_list and not _half(symbols[opener + 1 :]):
        if TABLES.number["RETURN"] in TABLES.actions[parse.stack.states[-1]]:
            return _skip(parse, failed)
        if symbols[-1:] in (["statements"], ["statements_star"]) and _unwind(parse, symbols, opener):
            return _skip(parse, failed)
    return _statement(parse, failed, symbols)


def _half(symbols: list[str]) -> bool:
    """Whether a conditional lacks a part."""
    place = max((i for i, name in enumerate(symbols) if name in ("IF", "THEN")), default=-1)
    return place >= 0 and "ELSE" not in symbols[place:]


def _skip(parse: Parse, failed: int) -> int:
    """The token after the failed one and others of its line that no statement can begin with."""
    tokens = parse.tokens
    actions = TABLES.actions[parse.stack.states[-1]]
    close = TABLES.number["RBRACE"]
    at = failed + 1
    while tokens.kinds[at] and (tokens.kinds[at] not in actions or (tokens.kinds[at] == close and not _open(parse))):
        if "\n" in parse.source.text[tokens.ends[at - 1] : tokens.starts[at]]:
            break
        at += 1
    return at


def _open(parse: Parse) -> bool:
    return any(name in ("_BLOCK", "LBRACE") for name in symbols_of(parse))


def _closer(parse: Parse, failed: int) -> int:
    """The token that ends the innermost open bracket, if brackets match from the failed token on; -1 else."""
    kinds = parse.tokens.kinds
    depth = 0
    at = failed
    while kinds[at]:
        name = TABLES.kinds[kinds[at]]
        if name in OPENERS:
            depth += 1
        elif name in CLOSERS:
            if depth == 0:
                return at
            depth -= 1
        elif at > failed and _begins_statement(parse, at) and name != "IDENT" and depth == 0:
            return -1
        at += 1
    return -1


def _replace(parse: Parse, symbols: list[str], opener: int, closer: int) -> bool:
    """Puts a finished expression in place of the broken bracket. False where the grammar expects none there."""
    tokens, stack = parse.tokens, parse.stack
    if OPENERS.get(symbols[opener]) != TABLES.kinds[tokens.kinds[closer]]:
        return False
    place, symbol = opener, "primary"
    if symbols[opener - 1 : opener] == ["postfix"]:
        place, symbol = opener - 1, "postfix"
    elif TABLES.kinds[tokens.kinds[closer + 1]] == "ARROW":
        symbol = "parameters"
    number = TABLES.symbols.index(symbol)
    if number not in TABLES.gotos[stack.states[place]]:
        return False
    begin = stack.begins[place]
    end = tokens.ends[closer]
    _cut(parse, place)
    parse.last = end
    name = Identifier(parse.source, begin, end, "<invalid>")
    stack.states.append(TABLES.gotos[stack.states[-1]][number])
    stack.values.append([] if symbol == "parameters" else CallExpression(parse.source, begin, end, name, None))
    stack.begins.append(begin)
    return True


def _cut(parse: Parse, place: int) -> None:
    """Takes the symbols from `place` on off the stack."""
    stack = parse.stack
    del stack.states[place + 1 :]
    del stack.values[place:]
    del stack.begins[place:]


def _unwind(parse: Parse, symbols: list[str], opener: int) -> bool:
    """Takes the unfinished statement of the innermost list off the stack. False if there is no list to go on with."""
    place = len(symbols)
    accept = TABLES.number["RETURN"]
    while place > opener + 1:
        if accept in TABLES.actions[parse.stack.states[place]]:
            _cut(parse, place)
            return True
        place -= 1
    if opener < 0 and accept in TABLES.actions[parse.stack.states[0]]:
        _cut(parse, 0)
        return True
    return False


def _column(parse: Parse, offset: int) -> int:
    return offset - parse.source.text.rfind("\n", 0, offset)


def _begins_statement(parse: Parse, at: int) -> bool:
    """Whether token `at` is the first of its line and such that a statement begins with it more likely than not."""
    tokens = parse.tokens
    if "\n" not in parse.source.text[tokens.ends[at - 1] : tokens.starts[at]]:
        return False
    name = TABLES.kinds[tokens.kinds[at]]
    if name in ("OPTION", "BUILTIN", "TESTCASE", "RETURN", "ATTRIBUTE"):
        return True
    return name in ("IDENT", "WITH", "WHERE", "EXTENDS")


def _statement(parse: Parse, failed: int, symbols: list[str]) -> int:
    """The next statement of a list that is open, told by its column; -1 if there is none."""
    tokens = parse.tokens
    accept = TABLES.number["RETURN"]
    # Places where a list of statements may go on, with the column of its first statement; innermost last.
    lists: list[tuple[int, int]] = []
    for place in range(len(symbols)):
        if accept in TABLES.actions[parse.stack.states[place]]:
            nearest = max((i for i in range(place) if symbols[i] in ("_BLOCK", "LBRACE")), default=-1)
            first = next((i for i in range(nearest + 1, len(symbols)) if symbols[i] in _FIRST or i == place), place)
            column = _column(parse, parse.stack.begins[first])
            if lists and lists[-1][1] == column:
                lists[-1] = (place, column)
            else:
                lists.append((place, column))
    at = failed
    while tokens.kinds[at]:
        if _begins_statement(parse, at):
            column = _column(parse, tokens.starts[at])
            for place, begin in reversed(lists):
                if column == begin or (place == lists[0][0] and column < begin):
                    _cut(parse, place)
                    return at
        at += 1
    return -1


_FIRST = ("statement", "import", "clause", "statements_star", "start_star")
