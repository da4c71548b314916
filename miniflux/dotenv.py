"""read_env_file: the variables of a `.env` file."""

from __future__ import annotations

import os


def read_env_file(path: str) -> dict[str, str]:
    """NAME=VALUE lines; `export ` in front, blank lines and `#` comments are allowed, quotes round a value are taken off.

    Inside double quotes `\\n`, `\\"` and `\\\\` are escapes; a missing file has no variables.
    """
    if not os.path.isfile(path):
        return {}
    with open(path, encoding="utf-8-sig") as file:
        lines = file.read().splitlines()
    out = {}
    for line in lines:
        text = line.strip().removeprefix("export ").strip()
        name, equals, value = text.partition("=")
        if text.startswith("#") or not equals:
            continue
        out[name.strip()] = _unquoted(value.strip())
    return out


def _unquoted(value: str) -> str:
    if value[:1] == "'" and value.find("'", 1) > 0:
        return value[1 : value.index("'", 1)]
    if value[:1] == '"':
        out = []
        i = 1
        while i < len(value) and value[i] != '"':
            if value[i] == "\\" and i + 1 < len(value):
                i += 1
                out.append({"n": "\n", "t": "\t", "r": "\r"}.get(value[i], value[i]))
            else:
                out.append(value[i])
            i += 1
        return "".join(out)
    return value.split(" #", 1)[0].rstrip()
