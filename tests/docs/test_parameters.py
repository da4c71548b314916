"""Doc comments describe the parameters that functions have, all of them and no others, with what is taken when one is left out."""

from __future__ import annotations

import re

import pytest

from miniflux.documentation import Entry, members
from miniflux.output.documentation import split_signature
from miniflux.types.locate import library_paths

# An optional parameter says one of these. "It must be given" is for those that only the type calls optional.
LEFT_OUT = ("efault", "Either this or", "It must be given")
# Options that scripts replace; their packages say what they get.
REPLACED = {"influxdata/influxdb/monitor": {"log", "write"}}


def described(entry: Entry) -> dict[str, str]:
    """The parameters that a doc comment describes, with their texts."""
    section = entry.text.partition("## Parameters\n")[2].partition("\n## ")[0]
    return {
        name: " ".join(text.split()) for name, text in re.findall(r"^- (\w+):((?:.|\n(?!- ))*)", section, re.MULTILINE)
    }


@pytest.mark.parametrize("package", library_paths())
def test_parameters_are_described(package: str) -> None:
    for entry in members(package).values():
        if entry.name in REPLACED.get(package, ()):
            continue
        parameters = split_signature(entry.signature)[0]
        names = {p.lstrip("?<-").partition(":")[0] or "tables": p.startswith("?") for p in parameters}
        texts = described(entry)
        if entry.kind == "function":
            assert sorted(texts) == sorted(names), entry.qualified
        silent = [name for name, optional in names.items() if optional and not any(w in texts[name] for w in LEFT_OUT)]
        assert silent == [], entry.qualified
