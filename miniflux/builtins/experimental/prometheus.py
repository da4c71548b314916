"""Package `experimental/prometheus`: scrape."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Column, Tables
from ...tables.key import GroupKey
from ..http import required_url
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from .._prometheus import Sample

# A label of such a name would hide what the row is; only the address gives way to a label.
_OWN = frozenset(("_time", "_value", "_measurement", "_field"))


@builtin("experimental/prometheus", "scrape", effect=True)
def scrape(context: Interpreter, url: str) -> Stream:
    """A table for each sample that the endpoint answers, in the order of its text; the request is sent when it is read."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        from ...web.exchange import Request
        from .._prometheus import read

        now = context.runtime.clock()
        response = context.runtime.http.send(Request("GET", required_url(url), []))
        if response.body:
            _check_type(dict(response.headers).get("Content-Type", ""))
        return Tables(_tables(read(response.body), url, now))

    return context.stream("prometheus.scrape", (), transform, arguments={"url": url}, effect=True, bare=True)


def _check_type(content_type: str) -> None:
    """Raises upstream's error for an answer without a type, and ours for samples that are not text."""
    kind = content_type.split(";")[0].strip().lower()
    if not kind:
        raise FluxError("mime: no media type")
    if kind == "application/vnd.google.protobuf":
        raise FluxError("the endpoint answers Prometheus metrics as protocol buffers; only the text format can be read")


def _tables(samples: list[Sample], url: str, now: int) -> list[Block]:
    """A block for each stretch of samples that have the same labels."""
    out: list[Block] = []
    stretch: list[Sample] = []
    for sample in samples:
        if stretch and list(stretch[0].labels) != list(sample.labels):
            out.append(_block(stretch, url, now))
            stretch = []
        stretch.append(sample)
    return [*out, _block(stretch, url, now)] if stretch else out


def _block(samples: list[Sample], url: str, now: int) -> Block:
    count = len(samples)
    labels = [label for label in samples[0].labels if label not in _OWN]
    tags = {label: [sample.labels[label] for sample in samples] for label in labels}
    fields = [sample.name for sample in samples]
    columns = [
        Column("_time", "time", [_time(sample, now) for sample in samples]),
        Column("_value", "float", [sample.value for sample in samples]),
        Column("_measurement", "string", ["prometheus"] * count),
        Column("_field", "string", fields),
        Column("url", "string", tags.get("url", [url] * count)),
        *(Column(label, "string", cells) for label, cells in tags.items() if label != "url"),
    ]
    keys = [
        GroupKey.make(
            [
                ("_measurement", "string", "prometheus"),
                ("_field", "string", fields[i]),
                *((label, "string", cells[i]) for label, cells in tags.items()),
            ]
        )
        for i in range(count)
    ]
    return Block(columns, list(range(count + 1)), keys)


def _time(sample: Sample, now: int) -> int:
    """The time of a sample in nanoseconds; now, when the text gives none after 1970."""
    return sample.time * 1_000_000 if sample.time is not None and sample.time > 0 else now
