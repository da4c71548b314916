"""Every example of the library's documentation gives what is written down: in the doc comment, and in full in `outputs`."""

from __future__ import annotations

import pytest

from miniflux.documentation import members
from miniflux.testing.examples import examples
from miniflux.types.locate import library_paths
from tools.example_outputs import OUTPUTS, output_file, outputs, package_file

# After a change that is meant, `make outputs` writes them anew.


@pytest.mark.parametrize("path", library_paths())
def test_examples_give_what_is_written_down(path: str) -> None:
    file = output_file(path)
    assert outputs(path) == (file.read_text(encoding="utf-8") if file.exists() else "")


def test_no_output_is_left_of_what_is_gone() -> None:
    assert sorted(OUTPUTS.rglob("*.txt")) == sorted(
        file for path in library_paths() if (file := output_file(path)).exists()
    )


@pytest.mark.parametrize("path", library_paths())
def test_every_function_has_an_output(path: str) -> None:
    shown = {example.title.split(" ")[0] for example in examples(package_file(path))}
    assert [name for name in members(path) if name not in shown] == []
