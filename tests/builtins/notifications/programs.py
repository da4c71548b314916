"""run, status and failure: programs of packages that notify, and what they ask of a server."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.web.client import Client

from ..loopback import Asked, Server

PATHS = {
    "alerta": "contrib/bonitoo-io/alerta",
    "bigpanda": "contrib/rhajek/bigpanda",
    "clickhouse": "contrib/qxip/clickhouse",
    "discord": "contrib/chobbs/discord",
    "logql": "contrib/qxip/logql",
    "opsgenie": "contrib/sranka/opsgenie",
    "pagerduty": "pagerduty",
    "pushbullet": "pushbullet",
    "sample": "influxdata/influxdb/sample",
    "sensu": "contrib/sranka/sensu",
    "servicenow": "contrib/bonitoo-io/servicenow",
    "slack": "slack",
    "teams": "contrib/sranka/teams",
    "telegram": "contrib/sranka/telegram",
    "victorops": "contrib/bonitoo-io/victorops",
    "webexteams": "contrib/sranka/webexteams",
    "zenoss": "contrib/bonitoo-io/zenoss",
    "array": "array",
    "debug": "internal/debug",
    "strings": "strings",
}


def run(script: str) -> list[dict[str, Any]]:
    """The rows of the only result of a program that may send; it imports the packages that it names."""
    imports = "".join(f'import "{path}"\n' for name, path in PATHS.items() if name + "." in script)
    with Session(Runtime(http=Client(trust_env=False))) as session:
        (result,) = session.run(imports + script)
    return result.records()


def status(call: str) -> Any:
    """What a call gives, through a table."""
    return run(f"array.from(rows: [{{v: {call}}}])")[0]["v"]


def failure(script: str) -> str:
    with pytest.raises(FluxError) as caught:
        run(script)
    return caught.value.trail()


def headers(asked: Asked) -> dict[str, str]:
    """The headers that the package gave."""
    usual = {"Host", "User-Agent", "Accept-Encoding", "Content-Length"}
    return {name: value for name, value in asked.headers.items() if name not in usual}


def at(server: Server, script: str) -> str:
    """A script whose URLs are those of a server."""
    return script.replace('"URL', '"' + server.url)


JSON = {"Content-Type": "application/json"}
JSON_UTF8 = {"Content-Type": "application/json; charset=utf-8"}
