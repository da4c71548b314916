"""MySqlSource: a MySQL data source as Flux scripts write it, `user:password@tcp(host:port)/database?parseTime=true`."""

from __future__ import annotations

from urllib.parse import unquote, unquote_plus

from ..errors import FluxError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_INVALID = "invalid data source dsn: "
_BOOLS = {
    "1": True,
    "true": True,
    "TRUE": True,
    "True": True,
    "0": False,
    "false": False,
    "FALSE": False,
    "False": False,
}
_SECONDS = {"ns": 1e-9, "us": 1e-6, "µs": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0, "h": 3600.0}
_TIMEOUTS = {"timeout": "connect_timeout", "readTimeout": "read_timeout", "writeTimeout": "write_timeout"}
# Settings of upstream's driver that have no counterpart here; the rest are variables of the server.
_FLAGS = frozenset(
    [
        "allowCleartextPasswords",
        "allowFallbackToPlaintext",
        "allowNativePasswords",
        "allowOldPasswords",
        "checkConnLiveness",
        "clientFoundRows",
        "columnsWithAlias",
        "compress",
        "interpolateParams",
        "multiStatements",
        "rejectReadOnly",
    ]
)
_IGNORED = frozenset(
    ["charset", "collation", "connectionAttributes", "maxAllowedPacket", "serverPubKey", "timeTruncate"]
)


class MySqlSource:
    """What a data source says: arguments for `pymysql.connect`, and how times are to be read and written.

    `parse_time` makes dates and timestamps times; `zone` names the place whose clock they show, "" for UTC.
    """

    __slots__ = ("arguments", "parse_time", "zone")

    def __init__(self, arguments: dict[str, Any]) -> None:
        self.arguments = arguments
        self.parse_time = False
        self.zone = ""


def parse_source(text: str) -> MySqlSource:
    """Reads `[user[:password]@][network[(address)]]/database[?name=value&...]`. Raises FluxError in upstream's words."""
    place, slash, rest = text.rpartition("/")
    if not slash:
        raise FluxError(f"{_INVALID}invalid DSN: missing the slash separating the database name", code=3)
    account, _, network = place.rpartition("@")
    user, _, password = account.partition(":")
    database, _, settings = rest.partition("?")
    source = MySqlSource({"user": user, "password": password, **_address(network)})
    if database:
        source.arguments["database"] = unquote(database)
    _set(source, settings)
    return source


def _address(network: str) -> dict[str, Any]:
    kind, bracket, address = network.partition("(")
    if bracket:
        if not address.endswith(")"):
            what = "did you forget to escape a param value?"
            if ")" not in address:
                what = "network address not terminated (missing closing brace)"
            raise FluxError(f"{_INVALID}invalid DSN: {what}", code=3)
        address = address[:-1]
    if kind == "unix":
        return {"unix_socket": address or "/tmp/mysql.sock"}
    if kind not in ("", "tcp"):
        raise FluxError(f"{_INVALID}default addr for network '{kind}' unknown", code=3)
    host, colon, port = address.rpartition(":")
    if not colon or address.endswith("]"):
        host, port = address, "3306"
    if not port.isdigit():
        raise FluxError(f"{_INVALID}invalid port in the address of the server", code=3)
    return {"host": host.strip("[]") or "127.0.0.1", "port": int(port)}


def _set(source: MySqlSource, settings: str) -> None:
    variables = {}
    for setting in settings.split("&"):
        name, equals, value = setting.partition("=")
        if not equals or name in _IGNORED:
            continue
        if name in _TIMEOUTS:
            seconds = _seconds(value)
            if seconds:
                source.arguments[_TIMEOUTS[name]] = seconds
        elif name == "loc":
            source.zone = unquote_plus(value)
        elif name == "tls":
            source.arguments |= _tls(unquote_plus(value))
        elif name == "parseTime":
            source.parse_time = _bool(value)
        elif name == "allowAllFiles":
            if _bool(value):
                raise FluxError(f"{_INVALID}may not set allowAllFiles", code=3)
        elif name in _FLAGS:
            _bool(value)
        else:
            variables[name] = unquote_plus(value)
    if variables:
        source.arguments["init_command"] = "SET " + ", ".join(f"{name} = {value}" for name, value in variables.items())


def _bool(text: str) -> bool:
    if text not in _BOOLS:
        raise FluxError(f"{_INVALID}invalid bool value: {text}", code=3)
    return _BOOLS[text]


def _tls(word: str) -> dict[str, Any]:
    """Encryption: by default when the server has it; `true` asks for it and for a certificate that holds."""
    import ssl

    if word in _BOOLS:
        return {"ssl": ssl.create_default_context()} if _BOOLS[word] else {"ssl_disabled": True}
    if word.lower() == "skip-verify":
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return {"ssl": context}
    if word.lower() == "preferred":
        return {}
    raise FluxError(f"{_INVALID}invalid value / unknown config name: {word}", code=3)


def _seconds(text: str) -> float:
    """A duration such as `1m30s`, `1.5s` or `500ms`."""
    import re

    if not re.fullmatch(r"([\d.]+(ns|us|µs|ms|s|m|h))+|0", text):
        raise FluxError(f'{_INVALID}time: invalid duration "{text}"', code=3)
    return sum(float(number) * _SECONDS[unit] for number, unit in re.findall(r"([\d.]+)(ns|us|µs|ms|s|m|h)", text))
