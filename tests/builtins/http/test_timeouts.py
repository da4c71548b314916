"""Timeouts of http/requests and of experimental/http."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ..loopback import Answer, Asked, Server
from .programs import failure, run, value

TIMEOUT = "context deadline exceeded"


def slow(number: int, asked: Asked) -> Answer:
    return Answer(body=b"late", delay=0.5)


def dripping(number: int, asked: Asked) -> Answer:
    return Answer(body=b"x" * 40, drip=0.05)


def value_after(statements: str, expression: str) -> Any:
    (result,) = run(f"{statements}\narray.from(rows: [{{v: {expression}}}])")
    return result.records()[0]["v"]


@pytest.mark.parametrize("answer", [slow, dripping])
def test_the_default_timeout_covers_the_whole_exchange(answer: Callable[[int, Asked], Answer]) -> None:
    option = "option requests.defaultConfig = {timeout: 100ms, insecureSkipVerify: false}\n"
    with Server(answer) as server:
        assert TIMEOUT in failure(option + f'x = requests.get(url: "{server.url}")')


def test_a_timeout_for_one_request() -> None:
    script = """
    config = requests.defaultConfig
    x = requests.get(url: "{server}", config: {config with timeout: 100ms})
    """
    with Server(slow) as server:
        assert TIMEOUT in failure(script.replace("{server}", server.url))


@pytest.mark.parametrize("timeout", ["0s", "-1s", "10s", "1mo"])
def test_timeouts_that_are_long_enough(server: Server, timeout: str) -> None:
    config = f"{{timeout: {timeout}, insecureSkipVerify: false}}"
    assert value(f'requests.get(url: "{server.url}", config: {config}).statusCode') == 200


def test_the_default_configurations_of_the_two_packages_are_two(server: Server) -> None:
    mixed = "{timeout: 1mo1s, insecureSkipVerify: false}"
    for own, other in (("requests", "erequests"), ("erequests", "requests")):
        option = f"option {own}.defaultConfig = {mixed}\n"
        assert value_after(option, f'{other}.get(url: "{server.url}").statusCode') == 200
        assert "mixed duration" in failure(option + f'x = {own}.get(url: "{server.url}")')


@pytest.mark.parametrize("timeout", ["100ms", "0s", "-1s"])
def test_experimental_get_takes_zero_for_a_time_that_is_up(timeout: str) -> None:
    with Server(slow) as server:
        error = failure(f'x = ehttp.get(url: "{server.url}/g", timeout: {timeout})')
        assert len(server.asked) == (timeout == "100ms")
    assert error.endswith(f'Get "{server.url}/g": context deadline exceeded')
