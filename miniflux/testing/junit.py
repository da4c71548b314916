"""junit: outcomes as XML in the form of JUnit, which CI services read."""

from __future__ import annotations

from .outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def junit(outcomes: Iterable[Outcome], note: str = "") -> str:
    """A document with a `testsuite` for each file, in order of first appearance; ends with a line end.

    It has the elements and attributes that JUnit's schema of Jenkins allows, and no others.
    `note` says why the run ended early. Characters that XML cannot hold become U+FFFD.
    """
    from xml.etree import ElementTree

    files: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        files.setdefault(outcome.file, []).append(outcome)
    top = ElementTree.Element("testsuites", _counts([o for found in files.values() for o in found]))
    for file, found in files.items():
        suite = ElementTree.SubElement(top, "testsuite", {"name": _clean(file), "file": _clean(file), **_counts(found)})
        suite.set("skipped", str(sum(o.outcome == "skipped" for o in found)))
        for outcome in found:
            facts = {
                "classname": _clean(file),
                "name": _clean(outcome.name or "(whole file)"),
                "time": f"{outcome.seconds:.3f}",
            }
            case = ElementTree.SubElement(suite, "testcase", facts)
            message = _clean(outcome.message.strip())
            brief = message.partition("\n")[0]
            if outcome.outcome == "failed":
                place = f"{_clean(file)}:{outcome.line}"
                ElementTree.SubElement(case, "failure", {"message": brief}).text = f"{place}\n{message}"
            elif outcome.outcome == "skipped":
                ElementTree.SubElement(case, "skipped", {"message": brief})
    if note:
        # The schema has no other place for what is true of the whole run.
        suite = ElementTree.SubElement(top, "testsuite", {"name": "miniflux", **_counts([])})
        ElementTree.SubElement(suite, "system-err").text = _clean(note)
    ElementTree.indent(top)
    # ASCII with character references: right whatever the encoding of the output.
    body = ElementTree.tostring(top).decode("ascii")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _counts(outcomes: list[Outcome]) -> dict[str, str]:
    return {
        "tests": str(len(outcomes)),
        "failures": str(sum(o.outcome == "failed" for o in outcomes)),
        "errors": "0",
        "time": f"{sum(o.seconds for o in outcomes):.3f}",
    }


def _clean(text: str) -> str:
    """Text of characters that XML 1.0 allows."""
    return "".join(c if _allowed(ord(c)) else "\N{REPLACEMENT CHARACTER}" for c in text)


def _allowed(code: int) -> bool:
    return (code >= 0x20 and not 0xD800 <= code <= 0xDFFF and code not in (0xFFFE, 0xFFFF)) or code in (9, 10, 13)
