"""Endpoints: a request a row, in their order, and what it adds to the rows."""

from __future__ import annotations

import json

import pytest

from ..loopback import Server, echo, statuses
from .programs import at, failure, run

# Endpoints: a request a row, in their order; what is added to the rows. The function of each row gets `h`.
ENDPOINTS = {
    "slack": 'slack.endpoint(url: "URL")(mapFn: (r) => ({channel: "c", text: r.h, color: "good"}))',
    "pushbullet": 'pushbullet.endpoint(url: "URL")(mapFn: (r) => ({title: "t", text: r.h}))',
    "opsgenie": """opsgenie.endpoint(url: "URL", apiKey: "k")(mapFn: (r) => ({message: r.h, alias: "", description: "",
        priority: "P1", responders: [], tags: [], actions: [], visibleTo: [], details: "{}"}))""",
    "teams": 'teams.endpoint(url: "URL")(mapFn: (r) => ({title: "t", text: r.h, summary: ""}))',
    "telegram": """telegram.endpoint(url: "URL/", token: "t")(mapFn: (r) => ({channel: "c", text: r.h,
        silent: false}))""",
    "webexteams": 'webexteams.endpoint(url: "URL", token: "t")(mapFn: (r) => ({roomId: "r", text: r.h, markdown: ""}))',
    "bigpanda": 'bigpanda.endpoint(url: "URL", token: "t", appKey: "k")(mapFn: (r) => ({status: "ok", host: r.h}))',
    "alerta": """alerta.endpoint(url: "URL", apiKey: "k", environment: "e")(mapFn: (r) => ({resource: r.h, event: "e",
        severity: "s", service: ["s"], group: "g", value: "1", text: "t", tags: ["t"], attributes: {a: 1}, type: "t",
        timestamp: 2024-01-01T00:00:00Z}))""",
    "servicenow": """servicenow.endpoint(url: "URL", username: "u", password: "p")(mapFn: (r) => ({node: r.h,
        metricType: "t", resource: "r", metricName: "n", messageKey: "k", description: "d", severity: "clear"}))""",
    "victorops": """victorops.endpoint(url: "URL")(mapFn: (r) => ({messageType: "INFO", entityID: r.h,
        entityDisplayName: "", stateMessage: "", timestamp: 2024-01-01T00:00:00Z}))""",
    "zenoss": """zenoss.endpoint(url: "URL", apiKey: "k")(mapFn: (r) => ({summary: r.h, device: "d", component: "c",
        severity: "Info", eventClass: "", eventClassKey: "", collector: "", message: ""}))""",
}
ROWS = 'array.from(rows: [{h: "one"}, {h: "two"}, {h: "three"}])'


@pytest.mark.parametrize("name", ENDPOINTS)
def test_an_endpoint_sends_each_row(name: str) -> None:
    with Server(statuses(200, 299, 404)) as server:
        rows = run(f"{ROWS} |> {at(server, ENDPOINTS[name])}()")
    assert [row["h"] for row in rows] == ["one", "two", "three"]
    assert [(row["_status"], row["_sent"]) for row in rows] == [("200", "true"), ("299", "true"), ("404", "false")]
    assert [f'"{h}"' in body for h, body in zip(("one", "two", "three"), server.bodies, strict=True)] == [True] * 3


def test_the_endpoint_of_discord() -> None:
    with Server(statuses(204, 500)) as server:
        rows = run(
            f"""option discord.discordURL = "{server.url}/"
            {ROWS} |> discord.endpoint(webhookToken: "t", webhookID: "i", username: "u", avatar_url: "a")(
                mapFn: (r) => ({{content: r.h}}),
            )()"""
        )
    assert [row["_sent"] for row in rows] == ["true", "false", "false"]
    assert server.bodies[0] == '{"avatar_url":"a","content":"one","username":"u"}'


def test_the_endpoint_of_sensu_tells_no_status() -> None:
    with Server(statuses(201, 409)) as server:
        rows = run(
            f"""{ROWS} |> sensu.endpoint(url: "{server.url}", apiKey: "k", handlers: ["h"], entityName: "e n")(
                mapFn: (r) => ({{checkName: r.h, text: "t", status: 2}}),
            )()"""
        )
    assert rows == [{"h": "one", "_sent": "true"}, {"h": "two", "_sent": "false"}, {"h": "three", "_sent": "false"}]
    body = json.loads(server.bodies[0])
    assert body["entity"]["metadata"] == {"name": "e_n"}
    assert body["check"]["handlers"] == ["h"]


def test_the_endpoint_of_pagerduty_tells_the_answer() -> None:
    with Server(echo) as server:
        rows = run(
            f"""array.from(rows: [{{host: "a", n: 1}}]) |> group(columns: ["host"])
            |> pagerduty.endpoint(url: "{server.url}")(mapFn: (r) => ({{
                routingKey: "k", client: "c", clientURL: "u", class: "cl", group: r.host, severity: "info",
                eventAction: "resolve", source: "s", summary: "sum", timestamp: "now", component: "disk",
                customDetails: {{free: 5}},
            }}))()"""
        )
    (row,) = rows
    assert (row["_status"], row["_sent"], row["_body"]) == ("200", "true", server.bodies[0])
    body = json.loads(server.bodies[0])
    assert body["dedup_key"] == row["_pagerdutyDedupKey"]
    assert (body["payload"]["component"], body["payload"]["custom_details"]) == ("disk", {"free": 5})


def test_what_stops_an_endpoint_stops_it_between_rows() -> None:
    rows = 'array.from(rows: [{c: "good"}, {c: debug.null(type: "string")}, {c: "good"}])'
    with Server() as server:
        message = failure(
            f'{rows} |> slack.endpoint(url: "{server.url}")(mapFn: (r) => ({{channel: "", text: "", color: r.c}}))()'
        )
    assert message.endswith("could not parse color string")
    assert len(server.asked) == 1
