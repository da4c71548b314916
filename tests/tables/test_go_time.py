"""Times by layouts in Go's notation."""

from __future__ import annotations

import pytest

from miniflux.errors import FluxError
from miniflux.tables.go_time import parse
from miniflux.values.time import format_rfc3339


@pytest.mark.parametrize(
    ("layout", "text", "want"),
    [
        ("2006-01-02", "2024-02-29", "2024-02-29T00:00:00Z"),
        ("02 Jan 2006", "03 mar 2024", "2024-03-03T00:00:00Z"),
        ("Jan _2 06", "Mar  3 24", "2024-03-03T00:00:00Z"),
        ("January 2 2006", "December 31 1999", "1999-12-31T00:00:00Z"),
        ("Monday, Jan 2 2006", "Sunday, Mar 3 2024", "2024-03-03T00:00:00Z"),
        ("1/2/06 15:04", "3/4/70 5:06", "1970-03-04T05:06:00Z"),
        ("1/2/06 15:04", "3/4/69 5:06", "1969-03-04T05:06:00Z"),
        ("2006-01-02 3:04:05 PM", "2024-01-01 12:04:05 AM", "2024-01-01T00:04:05Z"),
        ("2006-01-02 03:04 pm", "2024-01-01 11:04 pm", "2024-01-01T23:04:00Z"),
        ("2006-01-02 15:04:05", "2024-01-01 01:02:03.25", "2024-01-01T01:02:03.25Z"),
        ("2006-01-02 15:04:05.000", "2024-01-01 01:02:03.123", "2024-01-01T01:02:03.123Z"),
        ("2006-01-02 15:04:05.999", "2024-01-01 01:02:03.12345", "2024-01-01T01:02:03.12345Z"),
        ("2006-01-02 15:04:05.999", "2024-01-01 01:02:03", "2024-01-01T01:02:03Z"),
        ("2006-01-02 15:04:05 -0700", "2024-01-01 01:02:03 +0530", "2023-12-31T19:32:03Z"),
        ("2006-01-02T15:04:05Z0700", "2024-01-01T01:02:03-0330", "2024-01-01T04:32:03Z"),
        ("2006-01-02T15:04:05Z07", "2024-01-01T01:02:03Z", "2024-01-01T01:02:03Z"),
        ("2006-01-02 -07", "2024-01-01 +05", "2023-12-31T19:00:00Z"),
        ("2006-01-02 -07:00:00", "2024-01-01 +05:10:20", "2023-12-31T18:49:40Z"),
        ("2006-01-02 15:04:05 MST", "2024-01-01 01:02:03 UTC", "2024-01-01T01:02:03Z"),
        ("2006-01-02 15:04:05 MST", "2024-01-01 01:02:03 CEST", "2024-01-01T01:02:03Z"),
        ("2006-01-02 15:04:05 MST", "2024-01-01 01:02:03 GMT+3", "2024-01-01T01:02:03Z"),
        ("2006-002", "2024-060", "2024-02-29T00:00:00Z"),
        ("2006__2", "2024 60", "2024-02-29T00:00:00Z"),
    ],
)
def test_layouts(layout: str, text: str, want: str) -> None:
    assert format_rfc3339(parse(layout, text)) == want


@pytest.mark.parametrize(
    ("layout", "text", "why"),
    [
        ("02 Jan 2006", "03 Foo 2024", '"03 Foo 2024" as "02 Jan 2006": cannot parse "Foo 2024" as "Jan"'),
        ("Mon Jan", "Foo Mar", '"Foo Mar" as "Mon Jan": cannot parse "Foo Mar" as "Mon"'),
        ("foo", "bar", '"bar" as "foo": cannot parse "bar" as "foo"'),
        ("2006-01-02", "2024-1-02", '"2024-1-02" as "2006-01-02": cannot parse "1-02" as "01"'),
        ("2006-01-02", "2024-13-02", '"2024-13-02": month out of range'),
        ("2006-01-02", "2023-02-29", '"2023-02-29": day out of range'),
        ("2006-01-02 15", "2024-01-01 25", '"2024-01-01 25": hour out of range'),
        ("2006-01-02 03 PM", "2024-01-01 13 PM", '"2024-01-01 13 PM": hour out of range'),
        ("15:04", "10:60", '"10:60": minute out of range'),
        ("04:05", "10:60", '"10:60": second out of range'),
        ("15 -0700", "10 +2500", '"10 +2500": time zone offset hour out of range'),
        ("15 -0700", "10 +0061", '"10 +0061": time zone offset minute out of range'),
        ("05.000", "10.12", '"10.12" as "05.000": cannot parse ".12" as ".000"'),
        ("15 MST", "10 xx", '"10 xx" as "15 MST": cannot parse "xx" as "MST"'),
        ("2006-002", "2023-366", '"2023-366": day-of-year out of range'),
        ("2006-002 Jan", "2023-060 Feb", '"2023-060 Feb": day-of-year does not match month'),
        ("2006", "2024 ", '"2024 ": extra text: " "'),
        ("3 PM", "3 XM", '"3 XM" as "3 PM": cannot parse "XM" as "PM"'),
    ],
)
def test_messages(layout: str, text: str, why: str) -> None:
    with pytest.raises(FluxError) as caught:
        parse(layout, text)
    assert caught.value.message == f"parsing time {why}"
