"""Data sources of databases: how they are read, what of them is told, and what stops a script before it runs."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from miniflux.databases import connect, hidden
from miniflux.databases.mysql import parse_source
from miniflux.errors import FluxError
from miniflux.runtime import Runtime
from miniflux.session import Session


def failure(driver: str, source: str) -> FluxError:
    script = f'import "sql"\nsql.from(driverName: "{driver}", dataSourceName: "{source}", query: "select 1")'
    with pytest.raises(FluxError) as caught:
        Session(Runtime(database=connect)).run(script)
    return caught.value


@pytest.mark.parametrize(
    "source",
    [
        "postgresql://user:geheim@host/db",
        "postgresql://user:geh%65im@host/db",
        "user:geheim@tcp(host:3306)/db",
        "host=h password=geheim dbname=d",
        "host=h password = 'geheim' dbname=d",
        "host=h sslpassword=geheim dbname=d",
        "postgresql://host/db?user=u&password=geheim",
        "file:x.db?_auth_user=u&_auth_pass=geheim",
    ],
)
def test_passwords_are_hidden(source: str) -> None:
    assert "geheim" not in hidden(f"cannot reach {source} as geheim", source)


def test_a_password_with_blanks_is_hidden() -> None:
    source = r"host=h password='my \'own\' word' dbname=d"
    assert hidden("no entry with my 'own' word", source) == "no entry with ***"
    assert "word'" not in hidden(source, source)


def test_the_password_of_a_malformed_source_is_hidden() -> None:
    error = failure("postgres", "postgresql://u:geheim@ho st/db")
    assert error.message.startswith("failed to initialize execute state: invalid data source url: parse")
    assert "geheim" not in error.message


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("me:p:w/@tcp(db.local:3307)/shop", {"user": "me", "password": "p:w/", "host": "db.local", "port": 3307}),
        ("/", {"user": "", "password": "", "host": "127.0.0.1", "port": 3306}),
        ("me@/shop", {"user": "me", "password": "", "host": "127.0.0.1", "port": 3306}),
        ("me@tcp(db)/shop", {"user": "me", "password": "", "host": "db", "port": 3306}),
        ("me@tcp([::1]:3308)/shop", {"user": "me", "password": "", "host": "::1", "port": 3308}),
        ("me@tcp([::1])/shop", {"user": "me", "password": "", "host": "::1", "port": 3306}),
        ("me@unix(/run/my.sock)/shop", {"user": "me", "password": "", "unix_socket": "/run/my.sock"}),
        (
            "me@/shop?timeout=1m30s&readTimeout=500ms&charset=utf8&tls=false",
            {
                "user": "me",
                "password": "",
                "host": "127.0.0.1",
                "port": 3306,
                "connect_timeout": 90.0,
                "read_timeout": 0.5,
                "ssl_disabled": True,
            },
        ),
        (
            "me@/shop?time_zone=%27%2B00%3A00%27&max_statement_time=5",
            {
                "user": "me",
                "password": "",
                "host": "127.0.0.1",
                "port": 3306,
                "init_command": "SET time_zone = '+00:00', max_statement_time = 5",
            },
        ),
    ],
)
def test_sources_of_mysql(source: str, expected: dict[str, Any]) -> None:
    arguments = parse_source(source).arguments
    if source != "/":
        expected = {**expected, "database": "shop"}
    assert arguments == expected


def test_times_of_mysql() -> None:
    source = parse_source("me@/shop?parseTime=true&loc=Europe%2FBerlin")
    assert (source.parse_time, source.zone) == (True, "Europe/Berlin")


def test_encryption_of_mysql() -> None:
    import ssl

    assert parse_source("me@/?tls=true").arguments["ssl"].verify_mode == ssl.CERT_REQUIRED
    assert parse_source("me@/?tls=skip-verify").arguments["ssl"].verify_mode == ssl.CERT_NONE
    assert "ssl" not in parse_source("me@/?tls=preferred").arguments


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("me:pw@tcp(db.local)", "invalid DSN: missing the slash separating the database name"),
        ("me:pw@tcp(db.local/db", "invalid DSN: network address not terminated (missing closing brace)"),
        ("me:pw@tcp(db)x/db", "invalid DSN: did you forget to escape a param value?"),
        ("me:pw@pipe(x)/db", "default addr for network 'pipe' unknown"),
        ("me:pw@tcp(db:x)/db", "invalid port in the address of the server"),
        ("me:pw@/db?parseTime=maybe", "invalid bool value: maybe"),
        ("me:pw@/db?allowAllFiles=true", "may not set allowAllFiles"),
        ("me:pw@/db?timeout=soon", 'time: invalid duration "soon"'),
        ("me:pw@/db?tls=mine", "invalid value / unknown config name: mine"),
        ("me:pw@/db?loc=Nowhere", "unknown time zone Nowhere"),
    ],
)
def test_sources_that_are_none_of_mysql(source: str, expected: str) -> None:
    text = source.replace('"', '\\"')
    assert failure("mysql", text).message == f"failed to initialize execute state: invalid data source dsn: {expected}"


@pytest.mark.parametrize(
    ("driver", "module", "extra"), [("postgres", "psycopg", "postgres"), ("mysql", "pymysql", "mysql")]
)
def test_a_driver_that_is_not_installed(monkeypatch: pytest.MonkeyPatch, driver: str, module: str, extra: str) -> None:
    import importlib

    real = importlib.import_module

    def without(name: str, package: str | None = None) -> Any:
        if name == module:
            raise builtins.ImportError(name)
        return real(name, package)

    monkeypatch.setattr(importlib, "import_module", without)
    error = failure(driver, "u:p@tcp(127.0.0.1:1)/db" if driver == "mysql" else "postgresql://127.0.0.1:1/db")
    assert error.message.endswith(f"needs the Python package {module}")
    assert error.notes == (f"install it with: pip install 'miniflux-lang[{extra}]'",)
