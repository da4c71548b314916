"""Option, Command, parse: command lines without argparse, whose import alone costs as much as a short script."""

from __future__ import annotations

from .errors import UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Option:
    """An option: its names, the placeholder of its value ("" for a switch), one line of help, whether it may be repeated.

    `choices` are the values it takes, when there are only some.
    """

    __slots__ = ("choices", "help", "metavar", "names", "repeat")

    def __init__(
        self, names: str, metavar: str, help: str, *, repeat: bool = False, choices: tuple[str, ...] = ()
    ) -> None:
        self.names = names.split()
        self.metavar = metavar
        self.help = help
        self.repeat = repeat
        self.choices = choices

    @property
    def key(self) -> str:
        """The name under which the value is kept: the long name, without dashes in front."""
        return self.names[-1].lstrip("-").replace("-", "_")


class Command:
    """A command: its name, usage line, what it does (first line is its summary), options, and the module that runs it."""

    __slots__ = ("description", "maximum", "minimum", "module", "name", "operand", "options")

    def __init__(
        self,
        name: str,
        operand: str,
        description: str,
        options: tuple[Option, ...],
        *,
        minimum: int = 0,
        maximum: int | None = None,
        module: str = "",
    ) -> None:
        self.name = name
        self.operand = operand
        self.description = description
        self.options = (*options, Option("-h --help", "", "Show this help."))
        self.minimum = minimum
        self.maximum = maximum
        self.module = module or name

    @property
    def summary(self) -> str:
        return self.description.split("\n", 1)[0]

    def usage(self) -> str:
        options = " [OPTIONS]" if self.options else ""
        return f"miniflux {self.name}{options} {self.operand}".rstrip()

    def help(self) -> str:
        """The whole help text."""
        lines = [f"usage: {self.usage()}", "", self.description.strip(), "", "options:"]
        shown = [(", ".join(o.names) + (f" {o.metavar}" if o.metavar else ""), o.help) for o in self.options]
        width = min(max(len(left) for left, _ in shown), 26)
        for left, text in shown:
            first = f"  {left:<{width}}  " if len(left) <= width else f"  {left}\n  {'':<{width}}  "
            lines.append(first + text.replace("\n", "\n" + " " * (width + 4)))
        return "\n".join(lines) + "\n"


class Parsed:
    """The options and operands of a command line."""

    __slots__ = ("command", "operands", "values")

    def __init__(self, command: Command, values: dict[str, Any], operands: list[str]) -> None:
        self.command = command
        self.values = values
        self.operands = operands

    def switch(self, key: str) -> bool:
        return bool(self.values.get(key))

    def text(self, key: str) -> str | None:
        value = self.values.get(key)
        return None if value is None else str(value)

    def texts(self, key: str) -> list[str]:
        return list(self.values.get(key, ()))


def parse(command: Command, argv: list[str]) -> Parsed:
    """Reads a command line; options may stand anywhere, `--` ends them. Raises UsageError, with what was meant if it can."""
    known = {name: option for option in command.options for name in option.names}
    values: dict[str, Any] = {}
    operands: list[str] = []
    left = list(argv)
    while left:
        item = left.pop(0)
        if item == "--":
            operands += left
            break
        if item == "-" or not item.startswith("-"):
            operands.append(item)
            continue
        name, equals, value = item.partition("=") if item.startswith("--") else (item, "", "")
        if name not in known and len(item) > 2 and item[:2] in known and not item.startswith("--"):
            if not known[item[:2]].metavar:
                # Switches may stand together: -wv is -w -v.
                left[:0] = [item[:2], f"-{item[2:]}"]
                continue
            name, equals, value = item[:2], "=", item[2:]
        option = known.get(name)
        if option is None:
            raise UsageError(f"{command.name}: unknown option {name}", notes=_near(name, known))
        if not option.metavar:
            if equals:
                raise UsageError(f"{command.name}: {name} takes no value")
            values[option.key] = int(values.get(option.key, 0)) + 1
            continue
        if not equals:
            if not left:
                raise UsageError(f"{command.name}: {name} needs a value: {name} {option.metavar}")
            value = left.pop(0)
        if option.choices and value not in option.choices:
            raise UsageError(f"{command.name}: {name} {value!r}: expected {_one_of(option.choices)}")
        if option.repeat:
            values.setdefault(option.key, []).append(value)
        else:
            values[option.key] = value
    parsed = Parsed(command, values, operands)
    if parsed.switch("help"):
        return parsed
    if len(operands) < command.minimum:
        raise UsageError(f"{command.name}: missing {command.operand}")
    if command.maximum is not None and len(operands) > command.maximum:
        raise UsageError(f"{command.name}: unexpected {operands[command.maximum]!r}")
    return parsed


def number(parsed: Parsed, key: str, default: int, least: int, most: int | None = None) -> int:
    """The value of an option as an integer from `least` to `most`; raises UsageError when it is none."""
    text = parsed.text(key)
    if text is None:
        return default
    digits = text.removeprefix("-")
    if digits.isascii() and digits.isdigit() and len(digits) < 12 and least <= int(text) <= (most or int(text)):
        return int(text)
    wanted = f"of at least {least}" if most is None else f"from {least} to {most}"
    raise UsageError(f"{parsed.command.name}: --{key.replace('_', '-')} {text!r}: expected a whole number {wanted}")


def _one_of(choices: tuple[str, ...]) -> str:
    return ", ".join(choices[:-1]) + f" or {choices[-1]}" if len(choices) > 1 else choices[0]


def _near(name: str, known: dict[str, Option]) -> tuple[str, ...]:
    from .suggest import did_you_mean

    return did_you_mean(name, known)
