"""The README: its commands give the output that it shows, and it names every command."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from miniflux.cli import COMMANDS

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"^```console\n\$ (.*?)\n```$", TEXT, re.MULTILINE | re.DOTALL)


def parts(block: str) -> tuple[str, str]:
    """The command of a block, which goes on while a quote is open, and its output."""
    lines = block.split("\n")
    end = 1
    while "\n".join(lines[:end]).count("'") % 2:
        end += 1
    return "\n".join(lines[:end]), "\n".join(lines[end:])


@pytest.fixture(scope="module")
def server() -> Iterator[int]:
    made = runpy.run_path(str(ROOT / "examples" / "server.py"))["make_server"]()
    threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield made.server_port
    made.shutdown()
    made.server_close()


@pytest.mark.parametrize("block", BLOCKS, ids=[b.split("\n")[0][:40] for b in BLOCKS])
def test_console(block: str, server: int, tmp_path: Path) -> None:
    command, expected = parts(block)
    shim = tmp_path / "miniflux"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m miniflux "$@"\n')
    shim.chmod(0o755)
    finished = subprocess.run(
        ["sh", "-c", command.replace(":8080", f":{server}")],
        cwd=ROOT,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    shown = finished.stdout.decode().replace(f":{server}", ":8080").replace("\r\n", "\n")
    # Times vary.
    assert re.sub(r" in [\d.]+ s$", "", shown.rstrip("\n")) == expected.rstrip("\n")


def test_the_python_example() -> None:
    (block,) = re.findall(r"^```python\n(.*?)```$", TEXT, re.MULTILINE | re.DOTALL)
    finished = subprocess.run([sys.executable, "-c", block], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.stderr == ""
    assert finished.stdout.strip() == block.split("# ")[-1].strip()


def test_every_command_and_the_make_targets_are_named() -> None:
    for command in COMMANDS:
        assert f"miniflux {command.name}" in TEXT or command.name == "repl"
    assert "make run" in TEXT and "make test" in TEXT


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", TEXT):
        assert (ROOT / target).exists(), target
