"""One call is one request: method, path, headers and body of each package that notifies."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ..loopback import Server, statuses
from .programs import JSON, JSON_UTF8, at, failure, headers, run, status

# A call, the path that it asks for, the headers and the body that it sends; URL stands for the server.
CALLS: dict[str, tuple[str, str, dict[str, str], Any]] = {
    "slack.message": (
        'slack.message(url: "URL/s", token: "t", channel: "#ops", text: 5, color: "#FF0000")',
        "/s",
        JSON | {"Authorization": "Bearer t"},
        {"channel": "#ops", "attachments": [{"color": "#FF0000", "text": "5", "mrkdwn_in": ["text"]}]},
    ),
    "slack.message without a token": (
        'slack.message(url: "URL/s", channel: "#ops", text: debug.null(type: "string"), color: "good")',
        "/s",
        JSON | {"Authorization": "Bearer"},
        {"channel": "#ops", "attachments": [{"color": "good", "text": None, "mrkdwn_in": ["text"]}]},
    ),
    "pushbullet.pushNote": (
        'pushbullet.pushNote(url: "URL/p", token: "t", title: "T", text: "é")',
        "/p",
        JSON | {"Access-Token": "t"},
        {"type": "note", "title": "T", "body": "é"},
    ),
    "pushbullet.pushData": (
        'pushbullet.pushData(url: "URL/p", data: {a: [1, 2]})',
        "/p",
        JSON | {"Access-Token": ""},
        {"a": [1, 2]},
    ),
    "pagerduty.sendEvent": (
        """pagerduty.sendEvent(
            pagerdutyURL: "URL/v2/enqueue", routingKey: "r", client: "c", clientURL: "cu", dedupKey: "d", class: "cl",
            group: "g", severity: "critical", eventAction: "trigger", source: "s", component: "co",
            summary: strings.repeat(v: "ä", i: 1030), timestamp: "2024-01-01T00:00:00Z", customDetails: {x: 1.5},
        )""",
        "/v2/enqueue",
        JSON | {"Accept": "application/vnd.pagerduty+json;version=2"},
        {
            "routing_key": "r",
            "client": "c",
            "client_url": "cu",
            "dedup_key": "d",
            "event_action": "trigger",
            "payload": {
                "class": "cl",
                "component": "co",
                "custom_details": {"x": 1.5},
                "group": "g",
                "severity": "critical",
                "source": "s",
                "summary": "ä" * 1023,
                "timestamp": "2024-01-01T00:00:00Z",
            },
        },
    ),
    "opsgenie.sendAlert": (
        """opsgenie.sendAlert(
            url: "URL/v2/alerts", apiKey: "k", message: strings.repeat(v: "é", i: 131), description: "d", priority: "P12",
            responders: ["team:a", "user:b:c"], tags: ["x"], entity: "e", actions: ["y"], visibleTo: ["schedule:"],
            details: "{\\"n\\": 1}",
        )""",
        "/v2/alerts",
        JSON_UTF8 | {"Authorization": "GenieKey k"},
        {
            "message": "é" * 130,
            "alias": "é" * 131,
            "description": "d",
            "responders": [{"type": "team", "name": "a"}, {"type": "user", "username": "b:c"}],
            "visibleTo": [{"type": "schedule", "name": ""}],
            "actions": ["y"],
            "tags": ["x"],
            "details": {"n": 1},
            "entity": "e",
            "priority": "P1",
        },
    ),
    "opsgenie.sendAlert with nulls": (
        """opsgenie.sendAlert(
            url: "URL/o", apiKey: "", message: debug.null(type: "string"), alias: debug.null(type: "string"),
            description: debug.null(type: "string"), entity: debug.null(type: "string"),
        )""",
        "/o",
        JSON_UTF8 | {"Authorization": "GenieKey"},
        {
            "message": None,
            "alias": None,
            "description": None,
            "responders": [],
            "visibleTo": [],
            "actions": [],
            "tags": [],
            "details": {},
            "entity": None,
            "priority": "P3",
        },
    ),
    "sensu.event": (
        'sensu.event(url: "URL", apiKey: "k", checkName: "a b", text: "t", status: 1, namespace: "n")',
        "/api/core/v2/namespaces/n/events",
        JSON_UTF8 | {"Authorization": "Key k"},
        {
            "entity": {"entity_class": "proxy", "metadata": {"name": "influxdb"}},
            "check": {
                "output": "t",
                "state": "failing",
                "status": 1,
                "handlers": [],
                "interval": 60,
                "metadata": {"name": "a_b"},
            },
        },
    ),
    "teams.message": (
        'teams.message(url: "URL/t", title: "<T>", text: strings.repeat(v: "x", i: 71))',
        "/t",
        JSON_UTF8,
        {
            "@type": "MessageCard",
            "@context": "http://schema.org/extensions",
            "title": "<T>",
            "text": "x" * 71,
            "summary": "x" * 70 + "...",
        },
    ),
    "teams.message with nulls": (
        """teams.message(url: "URL/t", title: debug.null(type: "string"), text: debug.null(type: "string"),
            summary: debug.null(type: "string"))""",
        "/t",
        JSON_UTF8,
        {
            "@type": "MessageCard",
            "@context": "http://schema.org/extensions",
            "title": None,
            "text": None,
            "summary": None,
        },
    ),
    "telegram.message": (
        'telegram.message(url: "URL/bot", token: "1:A", channel: "@c", text: "t")',
        "/bot1:A/sendMessage",
        JSON_UTF8,
        {
            "chat_id": "@c",
            "text": "t",
            "parse_mode": "MarkdownV2",
            "disable_web_page_preview": False,
            "disable_notification": True,
        },
    ),
    "webexteams.message": (
        'webexteams.message(url: "URL", token: "t", roomId: "r", text: "x", markdown: "*x*")',
        "/v1/messages",
        JSON_UTF8 | {"Authorization": "Bearer t"},
        {"roomId": "r", "text": "x", "markdown": "*x*"},
    ),
    "bigpanda.sendAlert": (
        'bigpanda.sendAlert(url: "URL/b", token: "t", appKey: "k", status: "ok", rec: {host: "a", status: "lost"})',
        "/b",
        JSON_UTF8 | {"Authorization": "Bearer t"},
        {"app_key": "k", "status": "ok", "host": "a"},
    ),
    "alerta.alert": (
        """alerta.alert(
            url: "URL/a", apiKey: "k", resource: "r", event: "e", severity: "s", attributes: {x: "y"},
            timestamp: 2024-01-02T03:04:05.678999Z,
        )""",
        "/a",
        JSON | {"Authorization": "Key k"},
        {
            "attributes": {"x": "y"},
            "createTime": "2024-01-02T03:04:05.678Z",
            "environment": "",
            "event": "e",
            "group": "",
            "origin": "InfluxDB",
            "resource": "r",
            "service": [],
            "severity": "s",
            "tags": [],
            "text": "",
            "type": "",
            "value": "",
        },
    ),
    "servicenow.event": (
        """servicenow.event(
            url: "URL/s", username: "me", password: "mypassword", description: "d", severity: "minor",
            additionalInfo: {a: "b"},
        )""",
        "/s",
        JSON | {"Authorization": "Basic bWU6bXlwYXNzd29yZA=="},
        {
            "records": [
                {
                    "source": "Flux",
                    "node": "",
                    "type": "",
                    "resource": "",
                    "metric_name": "",
                    "message_key": "",
                    "description": "d",
                    "severity": "3",
                    "additional_info": '{"a":"b"}',
                }
            ]
        },
    ),
    "servicenow.event of no known severity": (
        'servicenow.event(url: "URL/s", username: "", password: "", description: "d", severity: "odd")',
        "/s",
        JSON | {"Authorization": "Basic Og=="},
        {
            "records": [
                {
                    "source": "Flux",
                    "node": "",
                    "type": "",
                    "resource": "",
                    "metric_name": "",
                    "message_key": "",
                    "description": "d",
                    "severity": "",
                    "additional_info": "",
                }
            ]
        },
    ),
    "victorops.alert": (
        'victorops.alert(url: "URL/v", messageType: "INFO", entityID: "e", timestamp: 2024-01-01T00:00:00.9Z)',
        "/v",
        JSON,
        {
            "message_type": "INFO",
            "entity_id": "e",
            "entity_display_name": "",
            "state_message": "",
            "state_start_time": 1704067200,
            "monitoring_tool": "InfluxDB",
        },
    ),
    "zenoss.event with a user": (
        'zenoss.event(url: "URL/z", username: "me", password: "mypassword", severity: "Info", eventClass: "/A")',
        "/z",
        JSON | {"Authorization": "Basic bWU6bXlwYXNzd29yZA=="},
        {
            "action": "EventsRouter",
            "method": "add_event",
            "type": "rpc",
            "tid": 1,
            "data": [
                {
                    "summary": "",
                    "device": "",
                    "component": "",
                    "severity": "Info",
                    "evclass": "/A",
                    "evclasskey": "",
                    "collector": "",
                    "message": "",
                }
            ],
        },
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_one_call_is_one_request(name: str) -> None:
    call, path, given, body = CALLS[name]
    with Server(statuses(418)) as server:
        assert status(at(server, call)) == 418
    (asked,) = server.asked
    assert (asked.method, asked.target, headers(asked)) == ("POST", path, given)
    assert json.loads(asked.body) == body


def test_discord_send() -> None:
    with Server(statuses(204)) as server:
        (row,) = run(
            f"""option discord.discordURL = "{server.url}/w/"
            array.from(rows: [{{v: discord.send(webhookToken: "t", webhookID: "1", username: "u", content: "c")}}])"""
        )
    assert row == {"v": 204}
    (asked,) = server.asked
    assert (asked.target, headers(asked)) == ("/w/1/t", JSON)
    assert asked.body == b'{"avatar_url":"","content":"c","username":"u"}'


def test_zenoss_event_with_a_key() -> None:
    with Server() as server:
        status(f'zenoss.event(url: "{server.url}/z", username: "me", apiKey: "k", severity: "Clear")')
    assert headers(server.asked[0]) == JSON | {"Z-Api-Key": "k"}


def test_an_opsgenie_body_is_written_in_order() -> None:
    with Server() as server:
        status(f'opsgenie.sendAlert(url: "{server.url}/", apiKey: "k", message: "a <b>")')
    assert server.bodies == [
        '{\n"message": "a \\u003cb\\u003e",\n"alias": "a \\u003cb\\u003e",\n"description": "",\n"responders": [],\n'
        '"visibleTo": [],\n"actions": [],\n"tags": [],\n"details": {},\n"entity": "",\n"priority": "P3"\n}'
    ]


def test_sensu_takes_a_given_state() -> None:
    with Server() as server:
        status(f'sensu.event(url: "{server.url}", apiKey: "k", checkName: "c", text: "t", state: "flapping")')
        status(f'sensu.event(url: "{server.url}", apiKey: "k", checkName: "c", text: "t")')
    assert [json.loads(body)["check"]["state"] for body in server.bodies] == ["flapping", "passing"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        ('slack.message(url: "URL", channel: "", text: "", color: "red")', "could not parse color string"),
        (
            'slack.message(url: "URL", token: debug.null(type: "string"), channel: "", text: "", color: "good")',
            'header value "Authorization" must be a string',
        ),
        (
            'slack.message(url: debug.null(type: "string"), channel: "", text: "", color: "good")',
            'missing "url" parameter',
        ),
        (
            'opsgenie.sendAlert(url: "URL", apiKey: "", message: "", responders: ["x:y"])',
            "unsupported responder \"x:y\", it must start with one of ['user:','team:','escalation:','schedule:']",
        ),
        (
            'opsgenie.sendAlert(url: "URL", apiKey: "", message: "", details: debug.null(type: "string"))',
            "interpolated expression produced a null value",
        ),
        (
            'servicenow.event(url: "URL", username: "u", password: debug.null(type: "string"), description: "", '
            'severity: "")',
            'header value "Authorization" must be a string',
        ),
    ],
)
def test_what_cannot_be_said_is_not_sent(call: str, message: str) -> None:
    with Server() as server:
        assert failure(f"array.from(rows: [{{v: {at(server, call)}}}])").endswith(message)
    assert server.asked == []
