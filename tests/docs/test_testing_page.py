"""docs/testing.md: its testcases are formatted and give what it shows, its options and pytest's are there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from miniflux.cli import COMMANDS
from miniflux.syntax.format import format_source
from miniflux.syntax.source import Source

PAGE = (Path(__file__).parents[2] / "docs" / "testing.md").read_text(encoding="utf-8")


def test_its_testcases_give_what_it_shows(tmp_path: Path) -> None:
    (code,) = re.findall(r"^```flux\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    (console,) = re.findall(r"^```console\n\$ miniflux (.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert format_source(Source(code)) == code
    (tmp_path / "load_test.flux").write_text(code)
    command, expected = console.split("\n", 1)
    finished = subprocess.run(
        [sys.executable, "-m", "miniflux", *command.split()], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert finished.returncode == 1
    # Times vary.
    assert re.sub(r"in [\d.]+ s", "", finished.stdout) == re.sub(r"in [\d.]+ s", "", expected)


def test_it_names_every_option_that_selects_tests() -> None:
    (command,) = (c for c in COMMANDS if c.name == "test")
    selecting = [
        o.names[0] for o in command.options if o.key in ("select", "tags", "skip_untagged", "skip", "list", "jobs")
    ]
    assert [name for name in selecting if f"`{name}" not in PAGE] == []
