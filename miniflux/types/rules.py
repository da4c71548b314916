"""check_names: infers the files of a package, and applies upstream's rules about variables and options that are assigned twice."""

from __future__ import annotations

from ..syntax import ast
from .problem import Problem

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .infer import Inference


def check_names(files: list[ast.File], work: Inference) -> None:
    """Infers files that make one package. Of broken rules the first one counts, as upstream."""
    clauses = [file.package.name.name if file.package else "main" for file in files]
    for file, name in zip(files, clauses, strict=True):
        if name != clauses[0]:
            work.problem("package name", file.package.name if file.package else file, clauses[0], name)
    options: dict[str, ast.OptionStatement] = {}
    repeated: Problem | None = None
    for file in files:
        for statement in file.body:
            if isinstance(statement, ast.OptionStatement):
                name = option_name(statement)
                if name in options and repeated is None:
                    repeated = Problem("option reassigned", name, options[name], node=statement)
                options.setdefault(name, statement)
    work.options = {name: node for name, node in options.items() if "." not in name}
    for file in files:
        if len(files) > 1:
            work.imports.types.clear()
            work.imports.nodes.clear()
        work.file(file)
    _defined_later(files, work)
    order = {id(file.source): i for i, file in enumerate(files)}

    def place(node: ast.Node | None) -> tuple[int, int]:
        assert node is not None
        return order.get(id(node.source), 0), node.start

    found = repeated
    if found is None and work.reassigned:
        found = min(work.reassigned, key=lambda p: place(p.node))
    if found is None and work.labels and not work.takes_labels:
        found = Problem("label", node=max(work.labels, key=place))
    if found is None and len(work.options) > 1:
        found = _dependent(work.options)
    if found is not None:
        work.problems.append(found)
    work.reassigned.clear()
    work.labels.clear()


def _defined_later(files: list[ast.File], work: Inference) -> None:
    """Tells of unknown names where they are defined further down."""
    unknown = [p for p in work.problems if p.kind == "undefined"]
    if unknown:
        later = {s.id.name: s for f in files for s in f.body if isinstance(s, ast.VariableAssignment)}
        for problem in unknown:
            definition = later.get(problem.args[0])
            if definition is not None:
                problem.args = (*problem.args, definition)


def defined_name(node: ast.Statement | ast.ImportDeclaration) -> str:
    """The name that a statement or an import defines; "" if none."""
    if isinstance(node, ast.ImportDeclaration):
        return node.alias.name if node.alias else node.path.value.rsplit("/", 1)[-1]
    assignment = node.assignment if isinstance(node, ast.OptionStatement) else node
    return assignment.id.name if isinstance(assignment, (ast.VariableAssignment, ast.BuiltinStatement)) else ""


def option_name(statement: ast.OptionStatement) -> str:
    """`name`, or `package.name`."""
    assignment = statement.assignment
    if isinstance(assignment, ast.VariableAssignment):
        return assignment.id.name
    member = assignment.member
    prop = member.property
    name = prop.name if isinstance(prop, ast.Identifier) else prop.value
    return f"{member.object.name}.{name}" if isinstance(member.object, ast.Identifier) else name


def _dependent(options: dict[str, ast.OptionStatement]) -> Problem | None:
    """The first use of one option in the value of another, if no inner variable hides it."""
    for name, statement in options.items():
        found = _use(statement.assignment.init, set(options), {name})
        if found is not None:
            return Problem("dependent option", name, found.name, node=found)
    return None


def _use(node: ast.Node, names: set[str], hidden: set[str]) -> ast.Identifier | None:
    """The first use of one of `names`, in upstream's order, where no variable of `hidden` or inside has the name."""
    if isinstance(node, ast.Identifier):
        return node if node.name in names and node.name not in hidden else None
    if isinstance(node, ast.FunctionExpression):
        hidden = set(hidden)
        for parameter in node.params:
            if isinstance(parameter.key, ast.Identifier):
                hidden.add(parameter.key.name)
            found = _use(parameter.value, names, hidden) if parameter.value is not None else None
            if found is not None:
                return found
        return _use(node.body, names, hidden)
    parts: list[object] = [getattr(node, field) for field in node.fields]
    if isinstance(node, ast.MemberExpression):
        parts = [node.object]
    elif isinstance(node, ast.Property):
        parts = [node.value if node.value is not None else node.key]
    elif isinstance(node, ast.VariableAssignment):
        hidden.add(node.id.name)
        parts = [node.init]
    elif isinstance(node, ast.PipeExpression) and isinstance(node.call, ast.CallExpression):
        parts = [node.call.callee, node.argument, node.call.arguments]
    for part in parts:
        for child in part if isinstance(part, list) else [part]:
            for inner in child if isinstance(child, tuple) else [child]:
                found = _use(inner, names, hidden) if isinstance(inner, ast.Node) else None
                if found is not None:
                    return found
    return None
