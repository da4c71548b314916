"""Reads and writes annotated CSV of a million rows; prints seconds as ratios of a loop over Python's own csv module.

usage: python benchmarks/csv_codec.py [ROWS]
"""

from __future__ import annotations

import csv
import io
import sys
import time
from collections.abc import Callable
from typing import Any

from miniflux.tables.csv_read import read_annotated
from miniflux.tables.csv_write import write_annotated

TABLES = 1_000


def generate(rows: int, quoted: bool) -> str:
    """Rows of 1,000 tables: a time, two tags and a float, ten seconds apart."""
    head = "#datatype,string,long,dateTime:RFC3339,string,string,double\n#group,false,false,false,true,true,false\n"
    head += "#default,_result,,,,,\n,result,table,_time,host,region,_value\n"
    out = [head]
    for table in range(TABLES):
        host, region = f"host-{table % 100}", f"region {table // 100}"
        if quoted:
            host = f'"{host}, ""main"""'
        for i in range(rows // TABLES):
            s = i * 10
            day, s = divmod(s, 86_400)
            clock = f"2024-01-{day + 1:02d}T{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}Z"
            out.append(f",,{table},{clock},{host},{region},{(i * 7919 + table) % 10_000 / 100}\n")
    return "".join(out)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """The best of three runs, in seconds, and what the last one gave."""
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        result = work()
        best = min(best, time.perf_counter() - start)
    return best, result


def plain_read(text: str) -> int:
    """What a program without miniflux does: a loop over csv.reader that turns one column into floats."""
    total = 0
    for row in csv.reader(io.StringIO(text)):
        if len(row) > 6 and row[0] == "" and row[1] == "":
            total += float(row[6]) > 50
    return total


def main(rows: int) -> None:
    for name, quoted in (("plain", False), ("quoted", True)):
        text = generate(rows, quoted)
        base, _ = timed(lambda text=text: plain_read(text))
        read, tables = timed(lambda text=text: read_annotated(text))

        def write(tables: Any = tables) -> int:
            out = io.StringIO()
            write_annotated("_result", tables, out.write)
            return out.tell()

        wrote, size = timed(write)
        print(
            f"{name}: {rows:,} rows, {len(text) / 1e6:.0f} MB; csv.reader loop {base:.2f} s; "
            f"read {read:.2f} s ({read / base:.2f} x), write {wrote:.2f} s ({wrote / base:.2f} x, {size / 1e6:.0f} MB)"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
