"""How time and memory grow with the work: exponents, for every family of the library's functions.

python benchmarks/growth.py [ROWS] [LINE ...]    (ROWS: 5,000 unless told; LINE: any part of the name of a line)

A line runs on ROWS, twice and four times as many rows in ten tables, then on a tenth as many tables of ten rows each. Its
exponent is 1.0 where four times the work take four times as long, 2.0 where they take sixteen times; sorting is a little
above 1. What exceeds MOST is measured again, since other processes make noise, and fails if it does so every time. Only the
processor's time of the line counts, and the memory beyond its input. `python benchmarks/growth.py 250000` ends at a
million rows and at 100,000 tables.
"""

from __future__ import annotations

import gc
import io
import json
import math
import os
import resource
import sys
import time
from itertools import chain, repeat

from growth_lines import HEAD, ON_TABLES, PROGRAMS

from miniflux.output.json import render_json
from miniflux.output.table import render_tables
from miniflux.session import Result, Session
from miniflux.tables.block import Block, Column, Tables
from miniflux.tables.csv_read import read_annotated
from miniflux.tables.csv_write import write_annotated
from miniflux.tables.graph import Stream
from miniflux.tables.key import GroupKey

MOST = 1.3
ROUNDS = 3
SHORT, LITTLE = 0.02, 32.0  # seconds and MB: the growth of less is noise
SECOND = 1_000_000_000
START = 1_704_067_200 * SECOND  # 2024-01-01T00:00:00Z
KEY = ("_field", "_measurement", "host")


def table(rows: int, count: int) -> Tables:
    """`count` tables that have so many rows together, one every ten seconds."""
    each = rows // count
    hosts = [f"host-{i}" for i in range(count)]
    spread = [*chain.from_iterable(repeat(h, each) for h in hosts)]
    numbers = [i * 7919 % 10_007 for i in range(rows)]
    columns = [
        Column("_time", "time", [START + i * 10 * SECOND for i in range(each)] * count),
        Column("_value", "float", [n / 100 for n in numbers]),
        Column("w", "float", [n % 100 / 3 for n in numbers]),
        Column("gaps", "float", [None if n % 5 == 0 else n / 7 for n in numbers]),
        Column("n", "int", numbers),
        Column("level", "string", [("ok", "warn", "crit")[n % 3] for n in numbers]),
        Column("_field", "string", ["f"] * rows),
        Column("_measurement", "string", ["m"] * rows),
        Column("host", "string", spread),
    ]
    keys = [GroupKey(KEY, ("string",) * 3, ("f", "m", h)) for h in hosts]
    return Tables([Block(columns, [i * each for i in range(count + 1)], keys)])


def measure(name: str, script: str, data: Tables) -> tuple[float, float] | None:
    """Seconds of the processor and MB beyond the input that a line takes, in a process of its own; None when it fails."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        code = 0
        try:
            os.write(writing, json.dumps(_work(name, script, data)).encode())
        except Exception as error:
            code = 1
            print(f"{name}: {error}", file=sys.stderr)
        finally:
            os._exit(code)
    os.close(writing)
    with open(reading, "rb") as pipe:
        answer = pipe.read()
    if os.waitpid(pid, 0)[1] or not answer:
        return None
    seconds, megabytes = json.loads(answer)
    return seconds, megabytes


def _work(name: str, script: str, data: Tables) -> tuple[float, float]:
    block = data.blocks[0]
    each = block.rows // len(block.keys)
    session = Session(now=START)
    stream = Stream("data", (), lambda execution, inputs: data)
    stream.output = data
    session.define("data", stream)
    head = HEAD.replace("STOP", f"time(v: {START + each * 10 * SECOND})")
    session.run(head + "array.from(rows: [{v: 1}])")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begin = time.process_time()
    for result in session.start(script).results():
        _written(name, result)
    spent = time.process_time() - begin
    return spent, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def _written(name: str, result: Result) -> None:
    """Does with a result what the line is for."""
    if name == "write JSON":
        for _ in render_json(result.name, result.tables):
            pass
    elif name == "write table":
        for _ in render_tables(result.name, result.tables, width=100, color=False):
            pass
    elif name == "write CSV":
        with open(os.devnull, "w") as file:
            write_annotated(result.name, result.tables, file.write)
    elif name == "write and read CSV":
        text = io.StringIO()
        write_annotated(result.name, result.tables, text.write)
        read_annotated(text.getvalue())


def exponent(small: float, large: float, least: float) -> float:
    """The power of the work that a cost grows with, from a size to four times the size; 0 where it is too small to say."""
    return 0.0 if large < least else math.log(large / max(small, least / 16), 4)


def grown(name: str, scripts: list[str], inputs: list[Tables]) -> tuple[str, bool]:
    """Measures a line at three sizes: what to print, and whether it grows as it should."""
    seconds = memory = [math.inf] * 3
    for _ in range(ROUNDS):
        costs = [measure(name, s, d) for s, d in zip(scripts, inputs, strict=True)]
        if None in costs:
            return "   failed", False
        seconds = [min(s, c[0]) for s, c in zip(seconds, costs, strict=True) if c]
        memory = [min(m, c[1]) for m, c in zip(memory, costs, strict=True) if c]
        powers = exponent(seconds[0], seconds[2], SHORT), exponent(memory[0], memory[2], LITTLE)
        fine = max(powers) <= MOST
        if fine:
            break
    text = "".join(f"{s:9.3f}" for s in seconds) + f"{powers[0]:6.2f}{memory[2]:8.0f}{powers[1]:6.2f}"
    return text + ("" if fine else "  <- too much"), fine


def main() -> int:
    arguments = sys.argv[1:]
    rows = int(arguments.pop(0).replace(",", "").replace("_", "")) if arguments and arguments[0][0].isdigit() else 5_000
    failed = 0

    def wanted(name: str) -> bool:
        return not arguments or any(a in name for a in arguments)

    gc.freeze()
    for title, count in (("ten tables", None), ("tables of ten rows", 10)):
        sizes = (rows, 2 * rows, 4 * rows)
        inputs = [table(size, 10 if count is None else size // count) for size in sizes]
        print(f"{', '.join(f'{s:,}' for s in sizes)} rows in {title}")
        print(f"{'':36}{'s':>7}{'s':>9}{'s':>9}{'power':>6}{'MB':>8}{'power':>6}", flush=True)
        for name, script in ON_TABLES.items():
            if wanted(name):
                text, fine = grown(name, [script] * 3, inputs)
                failed += not fine
                print(f"{name:34}{text}", flush=True)
    sizes = rows // 100, rows // 50, rows // 25
    small = table(100, 10)
    print(f"programs of {', '.join(map(str, sizes))} parts")
    for name, program in PROGRAMS.items():
        if wanted(name):
            text, fine = grown(name, [program(size) for size in sizes], [small] * 3)
            failed += not fine
            print(f"{name:34}{text}", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
