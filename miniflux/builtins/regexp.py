"""Package regexp: regular expressions of RE2 syntax as values."""

from __future__ import annotations

from ..errors import FluxError
from ..values.display import kind_and_value
from ..values.regexp import Regexp, compile_regexp, quote_meta
from .registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..values.kinds import Value


_KINDS = {"r": Regexp, "v": str, "t": str, "i": int}


def _function(name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Registers a function of this package, which says itself what is wrong with an argument."""
    return builtin("regexp", name, checks=True)


def _check(**arguments: Value) -> None:
    """Raises FluxError when an argument is null or of another kind than declared; the message shows them all (upstream's rule)."""
    if any(type(value) is not _KINDS[name] for name, value in arguments.items()):
        *first, last = (f"argument {name} of {kind_and_value(value)}" for name, value in arguments.items())
        comma = "," if len(first) > 1 else ""
        shown = f"{', '.join(first)}{comma} and {last}" if first else last
        raise FluxError(f"cannot execute function containing {shown}")


@_function("compile")
def compile_(v: str) -> Regexp:
    if type(v) is not str:
        raise FluxError(f"cannot convert argument v of {kind_and_value(v)} to Regex")
    return compile_regexp(v)


@_function("quoteMeta")
def quote(v: str) -> str:
    if type(v) is not str:
        raise FluxError(f"cannot escape all regular expression metacharacters inside argument v of {kind_and_value(v)}")
    return quote_meta(v)


@_function("findString")
def find_string(r: Regexp, v: str) -> str:
    _check(r=r, v=v)
    return r.find(v)


@_function("findStringIndex")
def find_string_index(r: Regexp, v: str) -> list[int]:
    _check(r=r, v=v)
    return r.find_index(v)


@_function("matchRegexpString")
def match_regexp_string(r: Regexp, v: str) -> bool:
    _check(r=r, v=v)
    return r.search(v)


@_function("replaceAllString")
def replace_all_string(r: Regexp, v: str, t: str) -> str:
    _check(r=r, v=v, t=t)
    return r.replace(v, t)


@_function("splitRegexp")
def split_regexp(r: Regexp, v: str, i: int) -> list[str]:
    _check(r=r, v=v, i=i)
    return r.split(v, i)


@_function("getString")
def get_string(r: Regexp) -> str:
    _check(r=r)
    return r.pattern
