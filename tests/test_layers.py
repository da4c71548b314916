"""The layers of the house: a module imports from its own layer and from those below, never from above."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "miniflux"

# Top to bottom. Of the modules below miniflux, the longest name that fits decides.
LAYERS = (
    ("front doors", "__main__ cli arguments commands repl testing"),
    ("output", "output"),
    ("session", "__init__ session documentation system dotenv"),
    ("native packages", "builtins"),
    # The registry ties declarations to bodies; it knows neither.
    ("evaluation", "evaluate builtins.registry builtins.__init__"),
    ("static types", "types"),
    ("tables", "tables"),
    ("web", "web"),
    ("geometry", "geometry"),
    ("values", "values"),
    ("syntax", "syntax cache"),
    ("ground", "errors runtime resources suggest databases"),
)
RANKS = {name: rank for rank, (_, names) in enumerate(LAYERS) for name in names.split()}


def modules() -> dict[str, Path]:
    """The modules by their names below `miniflux`."""
    return {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in sorted(ROOT.rglob("*.py"))}


def rank(module: str) -> int | None:
    parts = module.split(".")
    return next((RANKS[name] for n in range(len(parts), 0, -1) if (name := ".".join(parts[:n])) in RANKS), None)


def imports(module: str, path: Path) -> Iterator[tuple[str, int]]:
    """What a module imports from miniflux, at its top or anywhere inside, with the line; not what is for mypy only."""
    package = module.split(".")[:-1]
    work: list[ast.AST] = [ast.parse(path.read_text())]
    while work:
        node = work.pop()
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            work += node.orelse
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                base = package[: len(package) - node.level + 1]
            elif node.module and node.module.split(".")[0] == "miniflux":
                base = []
            else:
                continue
            target = [*base, *(node.module or "").removeprefix("miniflux").strip(".").split(".")]
            target = [part for part in target if part]
            for alias in node.names:
                if not target and alias.name == "__version__":
                    continue  # A plain text at the top of the package; nothing comes with it.
                whole = ".".join([*target, alias.name])
                known = whole if whole in MODULES or whole + ".__init__" in MODULES else ".".join(target)
                yield known or "__init__", node.lineno
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == "miniflux":
                    yield alias.name.partition(".")[2] or "__init__", node.lineno
        else:
            work += ast.iter_child_nodes(node)


MODULES = modules()


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_nothing_from_above(module: str) -> None:
    own = rank(module)
    assert own is not None, f"{module} belongs to no layer"
    wrong = [
        f"{module}:{line} ({LAYERS[own][0]}) imports {target}"
        for target, line in imports(module, MODULES[module])
        if (other := rank(target)) is None or other < own
    ]
    assert wrong == []


def test_the_house_has_these_layers_only() -> None:
    found = {module.split(".")[0] for module in MODULES}
    assert found >= {"cli", "session", "evaluate", "tables", "values", "syntax", "errors"}
    assert list(imports("evaluate.calls", ROOT / "evaluate" / "calls.py"))
