"""The site of `make docs`: all links lead somewhere, everything public is there, the search finds it, a browser shows it."""

from __future__ import annotations

import json
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from miniflux.documentation import members
from miniflux.types.locate import library_paths
from tools.make_docs import address, build, main

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Read(HTMLParser):
    """What a page says: its ids, the addresses it names, its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("href", "src"):
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("site")
    build(target)
    return target


@pytest.fixture(scope="module")
def read(site: Path) -> dict[Path, Read]:
    return {file.resolve(): Read(file.read_text(encoding="utf-8")) for file in site.rglob("*.html")}


def index(site: Path) -> list[list[str]]:
    text = (site / "index.js").read_text(encoding="utf-8")
    found: list[list[str]] = json.loads(text.removeprefix("const INDEX = ").removesuffix(";\n"))
    return found


def leads_somewhere(file: Path, target: str, read: dict[Path, Read]) -> bool:
    place, _, anchor = target.partition("#")
    goal = (file.parent / place).resolve() if place else file
    if goal not in read:
        return goal.is_file() and not anchor
    return not anchor or anchor in read[goal].ids


def test_every_internal_link_leads_somewhere(read: dict[Path, Read]) -> None:
    links = [(file, a) for file, page in read.items() for a in page.addresses if not a.startswith("https://")]
    assert len(links) > 1000
    assert [(file.name, a) for file, a in links if not leads_somewhere(file, a, read)] == []


def test_nothing_is_loaded_from_a_network(site: Path) -> None:
    for file in site.rglob("*.html"):
        assert 'src="http' not in file.read_text(encoding="utf-8")
    assert "http" not in (site / "style.css").read_text(encoding="utf-8")


def test_no_id_is_given_twice(read: dict[Path, Read]) -> None:
    assert [file.name for file, page in read.items() if len(set(page.ids)) != len(page.ids)] == []


def test_every_public_name_has_a_section(site: Path, read: dict[Path, Read]) -> None:
    shown = read[(site / "index.html").resolve()].addresses
    for path in library_paths():
        assert address(path) in shown
        page = read[(site / address(path)).resolve()]
        assert set(members(path)) <= set(page.ids), path


def test_the_search_index_names_everything(site: Path, read: dict[Path, Read]) -> None:
    entries = index(site)
    assert ["map", "function", "packages/universe.html#map"] in [entry[:3] for entry in entries]
    assert len(entries) == len(library_paths()) + sum(len(members(path)) for path in library_paths())
    assert [e for e in entries if not leads_somewhere(site / "index.html", e[2], read)] == []


def test_an_example_shows_its_code_and_its_result(site: Path) -> None:
    text = (site / "packages/universe.html").read_text(encoding="utf-8")
    section = text.partition('<h2 id="map">')[2].partition("<h2 ")[0]
    shown = Read(section)
    # The marks of doc comments are gone, the results are there.
    assert "\ndata\n    |> map(fn: (r) => ({r with double: r._value * 2.0}))" in shown.text
    assert "> data" not in section
    assert "Output" in shown.text
    assert '<td class="number">8</td>' in section
    assert "universe.html#group" in section


def test_functions_written_in_flux_show_the_type_that_was_inferred(read: dict[Path, Read], site: Path) -> None:
    page = read[(site / "packages/universe.html").resolve()]
    assert "toInt : (\n    <-tables: stream[{B with _value: A}],\n) => stream[" in page.text


def test_hidden_lines_stay_hidden(read: dict[Path, Read]) -> None:
    assert [file.name for file, page in read.items() if "\n# import" in page.text] == []


def test_building_again_gives_the_same_and_leaves_other_files_alone(site: Path, tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    (tmp_path / "packages" / "gone.html").write_text("")
    (tmp_path / "note.txt").write_text("mine")
    assert main([str(tmp_path)]) == 0
    assert (tmp_path / "note.txt").read_text() == "mine"
    assert not (tmp_path / "packages" / "gone.html").exists()
    names = sorted(p.relative_to(site) for p in site.rglob("*") if p.is_file())
    assert [name for name in names if (site / name).read_bytes() != (tmp_path / name).read_bytes()] == []


def test_parameters_show_their_types(site: Path) -> None:
    text = (site / "packages/http.html").read_text(encoding="utf-8")
    section = text.partition('<h2 id="post">')[2].partition("<h2 ")[0]
    assert "<li><b><code>url</code></b> <small><code>string</code></small><br> URL to send to.</li>" in section
    assert "<li><b><code>data</code></b> <small>optional, <code>bytes</code></small><br> Body of" in section
    piped = (site / "packages/universe.html").read_text(encoding="utf-8").partition('<h2 id="toInt">')[2]
    assert "<b><code>tables</code></b> <small>piped, <code>stream[{B with _value: A}]</code></small>" in piped


def test_what_an_example_gives_is_shown_once_with_types_and_keys(site: Path) -> None:
    text = (site / "packages/http.html").read_text(encoding="utf-8")
    section = text.partition('<h2 id="endpoint">')[2].partition("<h2 ")[0]
    assert "Output data" not in section
    assert section.count("<th>_sent<small>string, group key</small></th>") == 2


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH")
@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("http.post", '<a href="../packages/http.html#post">http.post</a>'),
        ("qqq", "<li>Nothing found</li>"),
    ],
)
def test_a_browser_shows_a_page_from_disk_and_searches(query: str, shown: str, site: Path, tmp_path: Path) -> None:
    page = f"{(site / 'packages' / 'universe.html').as_uri()}?q={query}"
    finished = subprocess.run(
        [str(CHROMIUM), *FLAGS, f"--user-data-dir={tmp_path}", "--dump-dom", page],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert '<h2 id="map">' in finished.stdout
    # Only the script writes this list.
    assert shown in finished.stdout
