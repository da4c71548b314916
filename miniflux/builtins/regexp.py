"""Package regexp: regular expressions of RE2 syntax as values."""

from __future__ import annotations

from ..errors import FluxError
from ..values.kinds import nature
from ..values.null import is_null
from ..values.regexp import Regexp, compile_regexp, quote_meta
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..values.kinds import Value


def _described(name: str, value: Value) -> str:
    shown = "<nil>" if is_null(value) else value.pattern if type(value) is Regexp else value
    return f"argument {name} of type {nature(value)} value {shown}"


def _present(**arguments: Value) -> None:
    """Raises FluxError when one of the arguments is null; the message shows them all (upstream's rule)."""
    if any(map(is_null, arguments.values())):
        *first, last = (_described(name, value) for name, value in arguments.items())
        comma = "," if len(first) > 1 else ""
        shown = f"{', '.join(first)}{comma} and {last}" if first else last
        raise FluxError(f"cannot execute function containing {shown}")


@builtin("regexp", "compile")
def compile_(v: str) -> Regexp:
    if is_null(v):
        raise FluxError(f"cannot convert {_described('v', v)} to Regex")
    return compile_regexp(v)


@builtin("regexp", "quoteMeta")
def quote(v: str) -> str:
    if is_null(v):
        raise FluxError(f"cannot escape all regular expression metacharacters inside {_described('v', v)}")
    return quote_meta(v)


@builtin("regexp", "findString")
def find_string(r: Regexp, v: str) -> str:
    _present(r=r, v=v)
    return r.find(v)


@builtin("regexp", "findStringIndex")
def find_string_index(r: Regexp, v: str) -> list[int]:
    _present(r=r, v=v)
    return r.find_index(v)


@builtin("regexp", "matchRegexpString")
def match_regexp_string(r: Regexp, v: str) -> bool:
    _present(r=r, v=v)
    return r.search(v)


@builtin("regexp", "replaceAllString")
def replace_all_string(r: Regexp, v: str, t: str) -> str:
    _present(r=r, v=v, t=t)
    return r.replace(v, t)


@builtin("regexp", "splitRegexp")
def split_regexp(r: Regexp, v: str, i: int) -> list[str]:
    _present(r=r, v=v, i=i)
    return r.split(v, i)


@builtin("regexp", "getString")
def get_string(r: Regexp) -> str:
    _present(r=r)
    return r.pattern
