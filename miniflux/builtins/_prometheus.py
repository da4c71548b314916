"""read: the samples in Prometheus' text exposition format, version 0.0.4."""

from __future__ import annotations

from ..errors import FluxError
from ..values.convert import parse_float
from ..values.display import go_float_v
from ..web.quoting import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

INTERNAL = 13
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
_LABEL = _LETTERS | frozenset("0123456789")
_TYPES = ("counter", "gauge", "summary", "untyped", "histogram", "gauge_histogram")
_INT_64 = 1 << 63


class Sample:
    """A number with its name and labels; `time` in milliseconds since 1970 UTC, None when the text gives none."""

    __slots__ = ("labels", "name", "time", "value")

    def __init__(self, name: str, labels: dict[str, str], value: float, time: int | None) -> None:
        self.name = name
        self.labels = labels
        self.value = value
        self.time = time


class _Metric:
    """One set of labels of a family: its value, or the count, sum and parts of a summary or histogram."""

    __slots__ = ("count", "labels", "parts", "sum", "time", "value")

    def __init__(self, labels: dict[str, str]) -> None:
        self.labels = labels
        self.time: int | None = None
        self.value = float("nan")
        self.count = self.sum = 0.0
        self.parts: list[tuple[float, float]] = []


class _Family:
    """All metrics of a name. `type` is None until a TYPE line or a sample has told it."""

    __slots__ = ("has_help", "metrics", "name", "type")

    def __init__(self, name: str) -> None:
        self.name = name
        self.type: str | None = None
        self.has_help = False
        self.metrics: dict[tuple[tuple[str, str], ...] | int, _Metric] = {}

    @property
    def part_label(self) -> str | None:
        """The label that tells the parts of a metric from each other."""
        return {"summary": "quantile", "histogram": "le"}.get(self.type or "")

    def samples(self) -> list[Sample]:
        """A summary and a histogram have their count, their sum and a sample a part; what is NaN is left out elsewhere."""
        out = []
        for metric in self.metrics.values():
            label = self.part_label
            if label is None:
                if metric.value == metric.value:
                    out.append(Sample(self.name, metric.labels, metric.value, metric.time))
                continue
            out.append(Sample(f"{self.name}_count", metric.labels, metric.count, metric.time))
            out.append(Sample(f"{self.name}_sum", metric.labels, metric.sum, metric.time))
            for part, value in metric.parts:
                if value == value:
                    out.append(Sample(self.name, {**metric.labels, label: go_float_v(part)}, value, metric.time))
        return out


def read(data: bytes) -> list[Sample]:
    """All samples, family by family in the order in which these appear.

    Raises FluxError with the line for text that is not in the format.
    """
    families: dict[str, _Family] = {}
    lines = data.decode("utf-8", "surrogateescape").split("\n")
    for number, text in enumerate(lines, 1):
        line = _Line(text, number)
        line.blanks()
        if line.at_end:
            continue
        if number == len(lines):
            raise line.error("unexpected end of input stream")
        if line.peek() == "#":
            _comment(line, families)
        else:
            _sample(line, families)
    return [sample for family in families.values() for sample in family.samples()]


class _Line:
    """A line and a place in it."""

    __slots__ = ("at", "number", "text")

    def __init__(self, text: str, number: int) -> None:
        self.text = text
        self.number = number
        self.at = 0

    @property
    def at_end(self) -> bool:
        return self.at >= len(self.text)

    def peek(self) -> str:
        """The next character; a line feed at the end."""
        return "\n" if self.at_end else self.text[self.at]

    def take(self) -> str:
        char = self.peek()
        self.at += 1
        return char

    def blanks(self) -> None:
        while self.peek() in " \t":
            self.at += 1

    def word(self) -> str:
        """What comes before the next blank."""
        return self._while(lambda char: char not in " \t\n")

    def name(self, first: frozenset[str], rest: frozenset[str]) -> str:
        return self._while(rest.__contains__) if self.peek() in first else ""

    def _while(self, wanted: Callable[[str], bool]) -> str:
        start = self.at
        while wanted(self.peek()):
            self.at += 1
        return self.text[start : self.at]

    def error(self, message: str) -> FluxError:
        return FluxError(
            f"reading text format failed: text format parsing error in line {self.number}: {message}", code=INTERNAL
        )


def _metric_name(line: _Line) -> str:
    return line.name(_LETTERS | {":"}, _LABEL | {":"})


def _family(name: str, families: dict[str, _Family]) -> tuple[_Family, str]:
    """The family that a name belongs to, made if need be, and what the name adds to it: "count", "sum" or ""."""
    if name in families:
        return families[name], ""
    for ending, types in (
        ("_count", ("summary", "histogram")),
        ("_sum", ("summary", "histogram")),
        ("_bucket", ("histogram",)),
    ):
        base = name.removesuffix(ending)
        if base and base != name and base in families and families[base].type in types:
            return families[base], ending[1:].replace("bucket", "")
    families[name] = _Family(name)
    return families[name], ""


def _comment(line: _Line, families: dict[str, _Family]) -> None:
    """A HELP or TYPE line; any other comment says nothing."""
    line.take()
    line.blanks()
    keyword = line.word()
    if keyword not in ("HELP", "TYPE"):
        return
    line.blanks()
    name = _metric_name(line)
    if line.at_end:
        return
    if line.peek() not in " \t":
        raise line.error("invalid metric name in comment")
    family, _ = _family(name, families)
    line.blanks()
    if line.at_end:
        return
    if keyword == "HELP":
        if family.has_help:
            raise line.error(f"second HELP line for metric name {quote(family.name)}")
        family.has_help = True
        return
    if family.type is not None:
        raise line.error(f"second TYPE line for metric name {quote(family.name)}, or TYPE reported after samples")
    told = line.text[line.at :]
    if told.lower() not in _TYPES:
        raise line.error(f"unknown metric type {quote(told)}")
    family.type = told.lower()


def _sample(line: _Line, families: dict[str, _Family]) -> None:
    name = _metric_name(line)
    if not name:
        raise line.error("invalid metric name")
    family, what = _family(name, families)
    family.type = family.type or "untyped"
    line.blanks()
    labels = _labels(line, family) if line.peek() == "{" else {}
    part = None
    if family.part_label in labels:
        text = labels.pop(family.part_label or "")
        part = parse_float(text)
        if part is None:
            raise line.error(f"expected float as value for '{family.part_label}' label, got {quote(text)}")
    line.blanks()
    told = line.word()
    value = parse_float(told)
    if value is None:
        raise line.error(f"expected float as value, got {quote(told)}")
    # Samples of a summary or histogram that share their labels are one metric; others never are.
    same = tuple(sorted(labels.items())) if family.part_label else len(family.metrics)
    metric = family.metrics.setdefault(same, _Metric(labels))
    if family.part_label is None:
        metric.value = value
    elif what == "count":
        metric.count = _whole(value)
    elif what == "sum":
        metric.sum = value
    elif part is not None and part == part:
        metric.parts.append((part, _whole(value) if family.type == "histogram" else value))
    _time(line, metric)


def _time(line: _Line, metric: _Metric) -> None:
    """What may follow a value: milliseconds since 1970, and nothing more."""
    if line.at_end:
        return
    line.blanks()
    told = line.word()
    digits = told[1:] if told[:1] in ("+", "-") else told
    if not (digits.isascii() and digits.isdigit() and -_INT_64 <= int(told) < _INT_64):
        raise line.error(f"expected integer as timestamp, got {quote(told)}")
    metric.time = int(told)
    if not line.at_end:
        raise line.error(f"spurious string after timestamp: {quote(line.text[line.at :])}")


def _labels(line: _Line, family: _Family) -> dict[str, str]:
    """The labels between braces."""
    labels: dict[str, str] = {}
    line.take()
    while True:
        line.blanks()
        if line.peek() == "}":
            line.take()
            return labels
        name = line.name(_LETTERS, _LABEL)
        if not name:
            raise line.error(f"invalid label name for metric {quote(family.name)}")
        if name == "__name__":
            raise line.error('label name "__name__" is reserved')
        line.blanks()
        if line.peek() != "=":
            raise line.error(f"expected '=' after label name, found {_shown(line.peek())}")
        if name in labels:
            raise line.error(f"duplicate label names for metric {quote(family.name)}")
        line.take()
        line.blanks()
        if line.peek() != '"':
            raise line.error(f"expected '\"' at start of label value, found {_shown(line.peek())}")
        labels[name] = _text(line)
        line.blanks()
        char = line.take()
        if char == "}":
            return labels
        if char != ",":
            raise line.error(f"unexpected end of label value {quote(labels[name])}")


def _text(line: _Line) -> str:
    """A quoted text, in which `\\\\`, `\\"` and `\\n` stand for characters."""
    line.take()
    out: list[str] = []
    while (char := line.take()) != '"':
        if char == "\n":
            raise line.error(f"label value {quote(''.join(out))} contains unescaped new-line")
        if char == "\\":
            escaped = line.take()
            if escaped not in '"\\n':
                raise line.error(f"invalid escape sequence '\\{escaped}'")
            char = "\n" if escaped == "n" else escaped
        out.append(char)
    text = "".join(out)
    if not text.isascii() and any(0xDC80 <= ord(char) <= 0xDCFF for char in text):
        raise line.error(f"invalid label value {quote(text)}")
    return text


def _whole(value: float) -> float:
    """A count: a whole number that is not negative."""
    return float(int(value)) if 0 <= value < float("inf") else 0.0


def _shown(char: str) -> str:
    """A character as Go's %q shows it."""
    return "'" + quote(char)[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"
