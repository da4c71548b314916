"""A script that does not check has sent nothing, wherever in it the mistake is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from miniflux.web.catcher import Catcher

SCRIPT = """import "array"
import "http"
import "http/requests"

first = http.post(url: "{url}/first")
answer = requests.get(url: "{url}/second")
sent = array.from(rows: [{{v: 1}}]) |> map(fn: (r) => ({{r with s: http.post(url: "{url}/third")}}))
sent |> yield(name: "sent")
{last}
"""


@pytest.mark.parametrize(
    ("last", "message"),
    [
        ('total = 1 + "2"', "expected int but found string"),
        ("x = nope", "undefined identifier nope"),
        ("http.post(adress: 1)", "missing required argument url"),
        ("first = 2", 'variable "first" reassigned'),
        ("x = (", "expected RPAREN, got EOF"),
    ],
)
def test_a_mistake_in_the_last_line(last: str, message: str, tmp_path: Path) -> None:
    script = tmp_path / "script.flux"
    with Catcher() as catcher:
        script.write_text(SCRIPT.format(url=catcher.url, last=last))
        command = [sys.executable, "-m", "miniflux", "run", str(script)]
        failed = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (failed.returncode, failed.stdout) == (1, "")
        assert message in failed.stderr
        assert catcher.requests == []
        # The same script without its last line sends all three.
        script.write_text(SCRIPT.format(url=catcher.url, last=""))
        assert subprocess.run(command, capture_output=True, check=False).returncode == 0
        assert sorted(caught.path for caught in catcher.requests) == ["/first", "/second", "/third"]
