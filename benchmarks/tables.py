"""Operations on tables read from CSV, whole process, beside polars and the reference engine doing the same in the same run.

python benchmarks/tables.py [ROWS] [LINE ...]    (ROWS: 200,000 unless told; LINE: any part of the name of a line)

The data are ROWS rows in 1,000 tables (100 hosts, 10 regions), ten seconds apart. So few are quick enough for `make bench`,
but starting a process counts for much then: `python benchmarks/tables.py 1000000` shows how the operations compare.
Each line reads the CSV, does one operation and counts the rows that it gave; the counts of all three must be equal.
polars is measured where it can be imported (`pip install polars`; nothing else needs it), the reference where FLUX_CLI
names the command of it. ROUNDS=3 takes the best of three runs (1 unless told); LIMIT=60 ends a run after a minute (300
seconds unless told), which then counts as failed.
"""

from __future__ import annotations

import importlib.util
import os
import shlex
import signal
import subprocess
import sys
import sysconfig
import tempfile
import threading
import time
from pathlib import Path

TABLES = 1_000
HEAD = "#datatype,string,long,dateTime:RFC3339,string,string,double\n#group,false,false,false,true,true,false\n"
HEAD += "#default,_result,,,,,\n,result,table,_time,host,region,_value\n"

# What a line reads: ROWS rows (`a`, and `b` with other values), a tenth of that (`few`), a tenth as many tables of ten (`many`).
FLUX_HEAD = """import "csv"
import pairs "join"

a = () => csv.from(file: "{folder}/a.csv")
b = () => csv.from(file: "{folder}/b.csv")
few = () => csv.from(file: "{folder}/few.csv")
many = () => csv.from(file: "{folder}/many.csv")
ranged = () => a() |> range(start: 2024-01-01T00:00:00Z, stop: {stop})
total = (tables=<-, column="_value") => tables |> count(column: column) |> group() |> sum(column: column)

"""
POLARS_HEAD = """import polars as pl
from polars import col


def read(name):
    frame = pl.scan_csv(f"{folder}/{{name}}.csv", comment_prefix="#", try_parse_dates=True)
    return frame.select("_time", "host", "region", "_value")


def window(frame, every, value):
    return frame.group_by_dynamic("_time", every=every, group_by=TAGS).agg(value)


def total(frame, column="_value"):
    print(frame.select(col(column).count()).collect().item())


def inner(left, right):
    return left.join(right, on=["_time", *TAGS])


TAGS = ["host", "region"]
V = col("_value")
a, b, few, many = map(read, ("a", "b", "few", "many"))
stop = pl.lit("{stop}").str.to_datetime("%Y-%m-%dT%H:%M:%SZ", time_zone="UTC")
ranged = a.filter(col("_time").is_between(pl.datetime(2024, 1, 1, time_zone="UTC"), stop, closed="left"))
level = pl.when(V > 90).then(pl.lit("high")).when(V > 50).then(pl.lit("middle")).otherwise(pl.lit("low")).alias("level")

"""
LEVEL = 'if r._value > 90.0 then "high" else if r._value > 50.0 then "middle" else "low"'

# Name, Flux, polars.
LINES = (
    ("read and count", "a() |> total()", "total(a)"),
    (
        "map: arithmetic",
        "a() |> map(fn: (r) => ({r with _value: r._value * 2.0 + 1.0})) |> total()",
        "total(a.with_columns(V * 2 + 1))",
    ),
    (
        "map: arithmetic and text",
        'a() |> map(fn: (r) => ({r with _value: r._value * 2.0 + 1.0, tag: "x-${r.host}"})) |> total(column: "tag")',
        'total(a.with_columns(V * 2 + 1, tag="x-" + col("host")), "tag")',
    ),
    (
        "map: if/else chain, group by it",
        f'a() |> map(fn: (r) => ({{r with level: {LEVEL}}})) |> group(columns: ["level"]) |> total()',
        'print(a.with_columns(level).group_by("level").agg(V.count()).select(V.sum()).collect().item())',
    ),
    (
        "filter on value and tag",
        'a() |> filter(fn: (r) => r._value > 50.0 and r.host != "host-7") |> total()',
        'total(a.filter((V > 50) & (col("host") != "host-7")))',
    ),
    ("range", "ranged() |> total()", "total(ranged)"),
    (
        "aggregateWindow 1m mean",
        "ranged() |> aggregateWindow(every: 1m, fn: mean) |> total()",
        'total(window(ranged, "1m", V.mean()))',
    ),
    (
        "aggregateWindow 1m median",
        "ranged() |> aggregateWindow(every: 1m, fn: median) |> total()",
        'total(window(ranged, "1m", V.median()))',
    ),
    ("window 10m", "ranged() |> window(every: 10m) |> total()", 'total(window(ranged, "10m", V).explode("_value"))'),
    (
        "filter, window, group, max, top",
        "ranged() |> filter(fn: (r) => r._value > 50.0) |> aggregateWindow(every: 1m, fn: mean, createEmpty: false)"
        ' |> group(columns: ["host"]) |> max() |> group() |> top(n: 10) |> total()',
        'total(window(ranged.filter(V > 50), "1m", V.mean()).group_by("host").agg(V.max()).top_k(10, by="_value"))',
    ),
    (
        "group by region",
        'a() |> group(columns: ["region"]) |> total()',
        'print(a.group_by("region").agg(V).select(V.list.len().sum()).collect().item())',
    ),
    (
        "sort, limit 10",
        'a() |> sort(columns: ["_value"], desc: true) |> limit(n: 10) |> total()',
        "total(a.sort(V, descending=True, maintain_order=True).group_by(TAGS, maintain_order=True).head(10))",
    ),
    (
        "group by region, pivot on host",
        'a() |> group(columns: ["region"]) |> pivot(rowKey: ["_time"], columnKey: ["host"], valueColumn: "_value")'
        ' |> total(column: "host-1")',
        'total(a.collect().pivot("host", index=["region", "_time"], values="_value").lazy(), "host-1")',
    ),
    (
        "join() on time and tags",
        'join(tables: {a: a(), b: b()}, on: ["_time", "host", "region"]) |> total(column: "_value_b")',
        'total(inner(a, b), "_value_right")',
    ),
    (
        "join.inner table by table",
        "pairs.inner(left: few(), right: few(), on: (l, r) => l._time == r._time, as: (l, r) => ({l with other: r._value}))"
        ' |> total(column: "other")',
        'total(inner(few, few), "_value_right")',
    ),
    (
        "quantile 0.95",
        "a() |> quantile(q: 0.95) |> total()",
        "total(a.group_by(TAGS).agg(V.quantile(0.95)))",
    ),
    (
        "reduce (sum)",
        "a() |> reduce(identity: {sum: 0.0}, fn: (r, accumulator) => ({sum: accumulator.sum + r._value}))"
        ' |> total(column: "sum")',
        "total(a.group_by(TAGS).agg(V.sum()))",
    ),
    (
        "derivative",
        "a() |> derivative(unit: 1s) |> total()",
        'total(a.select((V.diff() / col("_time").diff().dt.total_seconds()).over(TAGS)))',
    ),
    ("group(), distinct host", 'a() |> group() |> distinct(column: "host") |> total()', 'total(a.unique("host"))'),
    (
        "union of two files, fill",
        "union(tables: [a(), b()]) |> fill(value: 0.0) |> total()",
        "total(pl.concat([a, b]).with_columns(V.fill_null(0)))",
    ),
    ("many tables of 10 rows, mean", "many() |> mean() |> total()", "total(many.group_by(TAGS).agg(V.mean()))"),
    ("read and write it all", "a()", "print(a.collect().write_csv())"),
)


def generate(path: Path, tables: int, rows: int, step: int) -> None:
    """Writes `tables` tables of `rows` rows; `step` tells the values of one file from those of another."""
    clocks = []
    for i in range(rows):
        days, second = divmod(i * 10, 86_400)
        clocks.append(f"2024-01-{days + 1:02d}T{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}Z")
    with path.open("w") as file:
        file.write(HEAD)
        for table in range(tables):
            tags = f"host-{table // 10},region-{table % 10}"
            for i, clock in enumerate(clocks):
                file.write(f",,{table},{clock},{tags},{(i * step + table) % 10_000 / 100}\n")


def run(command: list[str], limit: float) -> tuple[float, float, str] | None:
    """Seconds, peak MB of memory and the last cell printed; None when it failed or took more than `limit` seconds."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryFile() as out:
        begin = time.perf_counter()
        # A group of its own: the command of the reference may be a script that starts the engine.
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.DEVNULL, env=environment, start_new_session=True
        )
        timer = threading.Timer(limit, os.killpg, (process.pid, signal.SIGKILL))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            return None
        size = out.seek(0, os.SEEK_END)
        out.seek(max(0, size - 200))
        cell = out.read().decode().strip().rpartition("\n")[2].strip().rpartition(",")[2]
    return seconds, usage.ru_maxrss / 1024, cell


def best(command: list[str], rounds: int, limit: float) -> tuple[float, float, str] | None:
    """The quickest of some runs."""
    runs = [run(command, limit)]
    while len(runs) < rounds and runs[-1] is not None:
        runs.append(run(command, limit))
    return None if runs[-1] is None else min(r for r in runs if r is not None)


def main() -> int:
    arguments = sys.argv[1:]
    rows = (
        int(arguments.pop(0).replace("_", "").replace(",", "")) if arguments and arguments[0][0].isdigit() else 200_000
    )
    rows = max(rows, 10 * TABLES) // (10 * TABLES) * (10 * TABLES)
    if rows // TABLES > 260_000:
        raise SystemExit("more rows than a month has at one in ten seconds")
    rounds, limit = int(os.environ.get("ROUNDS", "1")), float(os.environ.get("LIMIT", "300"))
    reference = shlex.split(os.environ.get("FLUX_CLI", ""))
    peers = ["polars"] if importlib.util.find_spec("polars") else []
    peers += ["reference"] if reference else []
    if "polars" not in peers:
        print("polars is not installed, so it is not measured")
    if not reference:
        print("FLUX_CLI names no reference engine, so it is not measured")
    own = str(Path(sysconfig.get_path("scripts")) / "miniflux")
    failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(folder / "a.csv", TABLES, rows // TABLES, 7919)
        generate(folder / "b.csv", TABLES, rows // TABLES, 104_729)
        generate(folder / "few.csv", TABLES, rows // TABLES // 10, 7919)
        generate(folder / "many.csv", rows // 10, 10, 7919)
        days, second = divmod(rows // TABLES * 10, 86_400)
        clock = f"{second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
        stop = f"2024-01-{days + 1:02d}T{clock}Z"
        megabytes = (folder / "a.csv").stat().st_size / 1e6
        print(f"{rows:,} rows in {TABLES:,} tables, {megabytes:.0f} MB of CSV; best of {rounds}")
        header = f"{'':32}{'miniflux':>9}{'MB':>6}"
        for peer in peers:
            header += f"{peer:>11}{'MB':>6}{'ratio':>7}"
        print(header, flush=True)
        for line, flux, polars in LINES:
            if arguments and not any(a in line for a in arguments):
                continue
            script, program = folder / "line.flux", folder / "line.py"
            script.write_text(FLUX_HEAD.format(folder=folder, stop=stop) + flux + "\n")
            program.write_text(POLARS_HEAD.format(folder=folder, stop=stop) + polars + "\n")
            commands = {
                "polars": [sys.executable, str(program)],
                "reference": [*reference, "--format", "csv", str(script)],
            }
            ours = best([own, "run", "--format", "csv", str(script)], rounds, limit)
            if ours is None:
                failed += 1
                print(f"{line:32}   failed", flush=True)
                continue
            text = f"{line:32}{ours[0]:9.2f}{ours[1]:6.0f}"
            for peer in peers:
                theirs = best(commands[peer], rounds, limit)
                if theirs is None:
                    text += f"{'failed':>11}{'':13}"
                    continue
                text += f"{theirs[0]:11.2f}{theirs[1]:6.0f}{ours[0] / theirs[0]:7.2f}"
                if float(theirs[2]) != float(ours[2]):
                    text += f" counts {theirs[2]}, not {ours[2]}"
                    failed += 1
            print(text, flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
