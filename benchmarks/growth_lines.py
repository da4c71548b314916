"""The lines that growth.py measures: HEAD stands before each, ON_TABLES reads tables that grow, PROGRAMS grow themselves."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = """import "array"
import "date"
import "dict"
import "experimental"
import "influxdata/influxdb/monitor"
import "influxdata/influxdb/schema"
import "internal/debug"
import "interpolate"
import pairs "join"
import "strings"
import "testing"
import tables "experimental/table"

option now = () => 2024-06-01T00:00:00Z

ranged = () => data |> range(start: 2024-01-01T00:00:00Z, stop: STOP)
other = () => data |> map(fn: (r) => ({r with _value: r._value + 1.0}))
statuses = () => ranged() |> map(fn: (r) => ({r with _level: r.level, _check_name: "c", _source_timestamp: int(v: r._time)}))

"""

# What a line does with the stream `data`; the names that begin with "write" say what happens to the result.
ON_TABLES = {
    "aggregates": 'union(tables: [data |> count(), data |> sum(column: "n")])',
    "mean, spread, stddev, skew": "union(tables: [data |> mean(), data |> spread(), data |> stddev(), data |> skew()])",
    "mode": "data |> mode()",
    "median": "data |> median()",
    "quantile, exact": 'data |> quantile(q: 0.9, method: "exact_mean")',
    "quantile, selector": 'data |> quantile(q: 0.9, method: "exact_selector")',
    "histogram": "data |> histogram(bins: linearBins(start: 0.0, width: 10.0, count: 12))",
    "histogramQuantile": 'data |> map(fn: (r) => ({r with le: r._value})) |> sort(columns: ["le"])'
    " |> cumulativeSum() |> histogramQuantile(quantile: 0.5)",
    "integral, timeWeightedAvg": "ranged() |> timeWeightedAvg(unit: 1s)",
    "covariance": 'data |> covariance(columns: ["_value", "w"])',
    "cov": 'cov(x: data, y: other(), on: ["_time", "host"])',
    "reduce": "data |> reduce(identity: {s: 0.0, n: 0}, fn: (r, accumulator) => ({s: accumulator.s + r._value, n: accumulator.n + 1}))",
    "min, max, first, last": "union(tables: [data |> min(), data |> max(), data |> first(), data |> last()])",
    "distinct": 'data |> distinct(column: "level")',
    "distinct, all differ": "data |> distinct()",
    "unique": 'data |> unique(column: "n")',
    "top, bottom": "union(tables: [data |> top(n: 3), data |> bottom(n: 3)])",
    "highestAverage": 'data |> highestAverage(n: 3, groupColumns: ["host"])',
    "sample": "data |> sample(n: 3)",
    "limit, tail": "data |> limit(n: 5) |> tail(n: 2)",
    "window": "ranged() |> window(every: 1m)",
    "window, overlapping": "ranged() |> window(every: 1m, period: 3m)",
    "window, createEmpty": "ranged() |> window(every: 20s, createEmpty: true)",
    "window, months": "ranged() |> window(every: 1mo)",
    "aggregateWindow mean": "ranged() |> aggregateWindow(every: 1m, fn: mean)",
    "aggregateWindow median": "ranged() |> aggregateWindow(every: 1m, fn: median)",
    "aggregateWindow last": "ranged() |> aggregateWindow(every: 1m, fn: last, createEmpty: false)",
    "aggregateWindow own function": "ranged() |> aggregateWindow(every: 1m, fn: (tables=<-, column) => tables |> max(column: column))",
    "timedMovingAverage": "ranged() |> timedMovingAverage(every: 1m, period: 5m)",
    "sort": "data |> sort()",
    "sort by several": 'data |> sort(columns: ["level", "n"], desc: true)',
    "group by row": 'data |> group(columns: ["level"])',
    "group by many values": 'data |> group(columns: ["n"])',
    "group to one table": "data |> group()",
    "group, except": 'data |> group(columns: ["_time", "_value", "n"], mode: "except")',
    "group, sort, limit": 'data |> group(columns: ["level"]) |> sort() |> limit(n: 10) |> group(columns: ["host"])',
    "union": "union(tables: [data, other()])",
    "union, then sort": 'union(tables: [data, other()]) |> sort(columns: ["_time"])',
    "join": 'join(tables: {a: data, b: other()}, on: ["_time", "host"])',
    "join.inner": "pairs.inner(left: data, right: other(), on: (l, r) => l._time == r._time, as: (l, r) => ({l with b: r._value}))",
    "join.full": "pairs.full(left: data, right: other(), on: (l, r) => l.n == r.n,"
    " as: (l, r) => ({_time: l._time, host: l.host, _field: l._field, _measurement: l._measurement, b: r._value}))",
    "join.time": "pairs.time(left: data, right: other(), as: (l, r) => ({l with b: r._value}))",
    "experimental.join": "experimental.join(left: data, right: other(), fn: (left, right) => ({left with b: right._value}))",
    "pivot": 'data |> group() |> pivot(rowKey: ["_time"], columnKey: ["level"], valueColumn: "_value")',
    "pivot, one row a time": 'data |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")',
    "schema.fieldsAsCols": "data |> schema.fieldsAsCols()",
    "experimental.unpivot": 'data |> drop(columns: ["_field", "_value", "level", "n"]) |> experimental.unpivot(otherColumns: ["_time"])',
    "fill": 'data |> fill(column: "gaps", usePrevious: true) |> fill(column: "gaps", value: 0.0)',
    "map by column": 'data |> map(fn: (r) => ({r with x: if r._value > 50.0 then r._value * 2.0 else 0.0, t: "${r.host}-${r.level}"}))',
    "map by row": "data |> map(fn: (r) => ({r with x: array.map(arr: [r._value, 1.0], fn: (x) => x * 2.0)[0]}))",
    "map, new key": "data |> map(fn: (r) => ({r with host: r.level}))",
    "map, function of the library": "data |> map(fn: (r) => ({r with x: strings.toUpper(v: r.level), h: date.hour(t: r._time), s: string(v: r._value)}))",
    "filter": 'data |> filter(fn: (r) => r._value > 50.0 and r.level != "ok")',
    "filter, drop empty": 'data |> filter(fn: (r) => r.host == "host-1")',
    "filter, keep empty": 'data |> filter(fn: (r) => r.host == "host-1", onEmpty: "keep") |> sort() |> group()',
    "range": "ranged()",
    "set, rename, drop, duplicate": 'data |> set(key: "x", value: "y") |> rename(columns: {n: "m"}) |> drop(columns: ["_field"])'
    ' |> duplicate(column: "m", as: "k") |> keep(columns: ["_time", "_value", "k", "x", "host"])',
    "drop, fn": 'data |> drop(fn: (column) => column == "host")',
    "keys, columns, keyValues": 'data |> keyValues(keyColumns: ["level"])',
    "columns": "data |> columns()",
    "difference, derivative": "data |> difference() |> derivative(unit: 1s)",
    "difference, nonNegative": "data |> difference(nonNegative: true, keepFirst: true)",
    "increase, cumulativeSum": "data |> increase()",
    "movingAverage": "data |> movingAverage(n: 5)",
    "movingAverage, long": "data |> movingAverage(n: 200)",
    "moving averages": "union(tables: [data |> exponentialMovingAverage(n: 3), data |> kaufmansAMA(n: 3), data |> doubleEMA(n: 3)])",
    "momentum": "union(tables: [data |> chandeMomentumOscillator(n: 3), data |> relativeStrengthIndex(n: 3)])",
    "kaufmansER": "data |> kaufmansER(n: 3)",
    "tripleExponentialDerivative": "data |> tripleExponentialDerivative(n: 2)",
    "elapsed": "data |> elapsed()",
    "stateCount, stateDuration": 'data |> stateCount(fn: (r) => r.level == "ok") |> stateDuration(fn: (r) => r._value > 30.0)',
    "timeShift, truncateTimeColumn": "data |> timeShift(duration: 1h) |> truncateTimeColumn(unit: 1m)",
    "hourSelection": "data |> hourSelection(start: 1, stop: 9)",
    "monitor.stateChanges": 'statuses() |> monitor.stateChanges(fromLevel: "ok", toLevel: "crit")',
    "monitor.deadman": "ranged() |> monitor.deadman(t: 2024-01-01T00:00:50Z)",
    "interpolate.linear": 'ranged() |> keep(columns: ["_time", "_value", "host", "_start", "_stop"]) |> interpolate.linear(every: 5s)',
    "table.fill": "data |> tables.fill()",
    "experimental.group, set": 'data |> experimental.group(mode: "extend", columns: ["level"]) |> experimental.set(o: {x: "y"})',
    "experimental.alignTime": "data |> experimental.alignTime(alignTo: 2020-01-01T00:00:00Z)",
    "experimental.window": "ranged() |> experimental.window(every: 1m)",
    "tableFind": 'array.from(rows: [{v: data |> tableFind(fn: (key) => key.host == "host-7") |> getColumn(column: "_value") |> length()}])',
    "findColumn": 'array.from(rows: data |> findColumn(fn: (key) => true, column: "_value") |> array.map(fn: (x) => ({v: x})))',
    "testing.diff": "testing.diff(got: data, want: other())",
    "array literal of rows": 'array.from(rows: array.map(arr: data |> group() |> findColumn(fn: (key) => true, column: "n"), fn: (x) => ({v: x, w: "a"})))',
    "dict of rows": 'array.from(rows: [{v: dict.get(dict: dict.fromList(pairs: data |> group() |> findColumn(fn: (key) => true, column: "n")'
    " |> array.map(fn: (x) => ({key: x, value: x}))), key: 5, default: 0)}])",
    "write CSV": "data",
    "write JSON": "data",
    "write table": "data",
    "write and read CSV": "data",
}

# Programs of so many parts.
PROGRAMS: dict[str, Callable[[int], str]] = {
    "holtWinters": lambda n: (
        f"data |> limit(n: 1) |> group() |> limit(n: {n // 20}) |> holtWinters(n: 5, interval: 10s)"
    ),
    "steps of one pipe": lambda n: "data |> limit(n: 1)" + " |> map(fn: (r) => ({r with _value: r._value + 1.0}))" * n,
    "statements": lambda n: (
        "".join(f"x{i} = {'1' if i == 0 else f'x{i - 1} + 1'}\n" for i in range(n))
        + f"array.from(rows: [{{v: x{n - 1}}}])"
    ),
    "functions that call the one before": lambda n: (
        "f0 = (x) => x\n"
        + "".join(f"f{i} = (x) => f{i - 1}(x: x) + 1\n" for i in range(1, n))
        + f"array.from(rows: [{{v: f{min(n, 150) - 1}(x: 1)}}])"
    ),
    "streams in a union": lambda n: (
        "union(tables: [" + ", ".join(f"data |> limit(n: {i % 5 + 1})" for i in range(n)) + "])"
    ),
    "results": lambda n: "".join(f'data |> limit(n: 1) |> yield(name: "r{i}")\n' for i in range(n)),
    "rows of an array": lambda n: (
        "array.from(rows: [" + ", ".join(f'{{a: {i}, b: "x{i}", c: {i}.5}}' for i in range(10 * n)) + "])"
    ),
    "fields of a record": lambda n: (
        "r = {"
        + ", ".join(f"a{i}: {i}" for i in range(n))
        + "}\narray.from(rows: [{v: "
        + " + ".join(f"r.a{i}" for i in range(0, n, n // 5))
        + "}])"
    ),
    "operands": lambda n: "array.from(rows: [{v: " + " + ".join(["1"] * n) + "}])",
    "columns of a table": lambda n: (
        "array.from(rows: [{"
        + ", ".join(f"a{i}: {i}" for i in range(n))
        + '}]) |> map(fn: (r) => ({r with a0: r.a1})) |> group(columns: ["a1"]) |> sort(columns: ["a2"])'
    ),
    "columns of a pivot": lambda n: (
        f'data |> map(fn: (r) => ({{r with c: string(v: r.n)}})) |> limit(n: {max(n // 10, 1)}) |> group() |> pivot(rowKey: ["_time"], columnKey: ["c"], valueColumn: "_value")'
    ),
    "characters of a string": lambda n: 'array.from(rows: [{v: strings.toUpper(v: "' + "abcdefghij" * n * 10 + '")}])',
    "cases of a conditional": lambda n: (
        "data |> limit(n: 10) |> map(fn: (r) => ({r with x: "
        + "".join(f'if r.n == {i} then "{i}" else ' for i in range(min(n, 100)))
        + '"none"}))'
    ),
}
