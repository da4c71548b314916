"""builtin and constant: tie Python bodies to `builtin` declarations; find: looks one up, importing what is needed only."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Native:
    """The body of a native function, or the value of a native constant (then `body` is None)."""

    __slots__ = ("body", "checks", "context", "effect", "value")

    def __init__(
        self, body: Callable[..., Any] | None, value: Any = None, *, effect: bool = False, checks: bool = False
    ) -> None:
        self.body = body
        self.value = value
        self.effect = effect
        self.checks = checks
        self.context = body is not None and body.__code__.co_varnames[:1] == ("context",)


_natives: dict[tuple[str, str], Native] = {}


def builtin(
    package: str, name: str, *, effect: bool = False, checks: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Registers a function as the body of `builtin name` in `package`.

    The body takes the Flux arguments by name; a Flux name that Python reserves has a trailing underscore (`as_`). Arguments
    that a call leaves out are left out here too, so the body's own defaults stand for the optional parameters of the
    declaration. A body whose first parameter is called `context` gets the interpreter there. `effect` marks calls that do
    more than give a value (send, write, read the clock, fail on purpose): they are never made column by column. A body that
    `checks` gets its arguments as they are and says in words of its own what is wrong with one; for the others the call does
    it, so that they see values of the declared kinds and nulls of known type.
    """

    def register(body: Callable[..., Any]) -> Callable[..., Any]:
        _natives[package, name] = Native(body, effect=effect, checks=checks)
        return body

    return register


def constant(package: str, name: str, value: Any) -> None:
    """Registers the value of `builtin name` in `package`."""
    _natives[package, name] = Native(None, value)


def find(package: str, name: str) -> Native | None:
    """The native of a declaration, or None.

    The bodies of package `a/b-c` are in the module `miniflux.builtins.a.b_c`. A package of many functions is a Python
    package whose `MODULES` says in which submodule each name is, so that only what a script uses is imported. Its `SAME`
    says which names have the body that another package has under this name.
    """
    native = _natives.get((package, name))
    if native is None:
        module = _import("miniflux.builtins." + module_name(package))
        where = getattr(module, "MODULES", {}).get(name)
        if where is not None:
            _import(f"{module.__name__}.{where}")
        same = getattr(module, "SAME", {}).get(name)
        if same is not None:
            return find(same, name)
        native = _natives.get((package, name))
    return native


def module_name(package: str) -> str:
    """The Python name of a Flux import path, below `miniflux.builtins`."""
    return package.replace("/", ".").replace("-", "_")


def registered() -> list[tuple[str, str]]:
    """All (package, name) pairs registered so far."""
    return sorted(_natives)


def _import(name: str) -> Any:
    import sys

    try:
        __import__(name)
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise
        return None
    return sys.modules[name]
