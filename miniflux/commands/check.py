"""miniflux check: reports what is wrong in scripts, without running them."""

from __future__ import annotations

import sys

from ..errors import CheckError, FluxError
from .paths import find_files
from .setup import include_folders, read_standard_input, use_color, warning_rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..arguments import Parsed
    from ..errors import Diagnostic


def main(parsed: Parsed) -> int:
    """Checks every file; 1 when one has an error, or with `-W error` a warning."""
    fatal, quiet = warning_rules(parsed)
    as_json = parsed.text("format") == "json"
    color = use_color(parsed, sys.stderr)
    include_folders(parsed)
    errors = warnings = 0
    files = find_files(parsed.operands, standard_input=True)
    for path in files:
        found = [d for d in findings(path, parsed) if d.severity == "error" or d.name not in quiet]
        errors += sum(d.severity == "error" for d in found)
        warnings += sum(d.severity != "error" for d in found)
        if as_json:
            import json

            from ..output.diagnostics import diagnostic_json

            record = {"file": path, "diagnostics": [diagnostic_json(d) for d in found]}
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
            continue
        for diagnostic in found:
            from ..output.diagnostics import render

            sys.stderr.write(render(diagnostic, color=color) + "\n")
    if not as_json:
        sys.stderr.write(_summary(len(files), errors, warnings))
    return 1 if errors or (fatal and warnings) else 0


def findings(path: str, parsed: Parsed) -> list[Diagnostic]:
    """All findings about one file, in source order; a file that cannot be read is a finding too."""
    from ..errors import Diagnostic
    from ..session import Session, deep_stack
    from ..syntax.files import read_source
    from ..syntax.parser import parse
    from ..types.model import UNKNOWN

    try:
        source = read_standard_input() if path == "-" else read_source(path)
        session = Session(strict=parsed.switch("strict"), include=parsed.texts("include"))
        with deep_stack():
            tree = parse(source)
            # What `-p` gives a script is not known here.
            session.checker.define("params", UNKNOWN)
            return session.checker.check(tree).diagnostics
    except CheckError as error:
        return error.diagnostics
    except FluxError as error:
        return [Diagnostic(error.message, error.span, phase="parse", notes=error.notes)]


def _summary(files: int, errors: int, warnings: int) -> str:
    if not files:
        return "found no .flux file\n"
    parts = [f"{n} {word}{'' if n == 1 else 's'}" for n, word in ((errors, "error"), (warnings, "warning")) if n]
    return f"{files} file{'' if files == 1 else 's'}: {', '.join(parts) or 'nothing wrong'}\n"
