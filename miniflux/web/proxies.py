"""Proxies: which proxy the environment asks for, by upstream's rules. Loopback is never proxied."""

from __future__ import annotations

from . import urls
from .failures import Failure
from .network import is_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_PORTS = {"http": "80", "https": "443"}


class Proxies:
    """The proxy variables of an environment: HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in capitals or not."""

    __slots__ = ("_bypass", "_cgi", "_proxies")

    def __init__(self, environment: Mapping[str, str]) -> None:
        def variable(name: str) -> str:
            return environment.get(name) or environment.get(name.lower()) or ""

        self._proxies = {"http": variable("HTTP_PROXY"), "https": variable("HTTPS_PROXY")}
        self._bypass = [entry.strip().lower() for entry in variable("NO_PROXY").split(",") if entry.strip()]
        self._cgi = bool(environment.get("REQUEST_METHOD"))

    def find(self, url: urls.Url) -> urls.Url | None:
        """The proxy to ask for `url`, None to go there directly. Raises Failure for one that cannot be used."""
        text = self._proxies.get(url.scheme, "")
        if not text or self._bypassed(url.hostname.lower(), url.port or _PORTS[url.scheme]):
            return None
        if self._cgi and url.scheme == "http":  # a client of a CGI program could set HTTP_PROXY by a header
            raise Failure("refusing to use HTTP_PROXY value in CGI environment; see golang.org/s/cgihttpproxy")
        proxy = urls.parse(text if "://" in text else f"http://{text}")
        if proxy.scheme not in _PORTS:
            raise Failure(f"the proxy {proxy.redacted()} cannot be used: only http and https proxies can")
        return proxy

    def _bypassed(self, host: str, port: str) -> bool:
        if host == "localhost" or host == "::1" or (host.startswith("127.") and is_address(host)):
            return True
        return any(entry == "*" or _matches(entry, host, port) for entry in self._bypass)


def _matches(entry: str, host: str, port: str) -> bool:
    if "/" in entry:
        return is_address(host) and _in_network(host, entry)
    name, colon, wanted = entry.rpartition(":")
    if not colon or not wanted.isdigit() or (":" in name and not name.startswith("[")):
        name, wanted = entry, ""
    if not name or (wanted and wanted != port):
        return False
    name = name.strip("[]")
    if is_address(name) or is_address(host):
        return name == host
    name = name.removeprefix("*")
    if name.startswith("."):
        return host.endswith(name)
    return host == name or host.endswith(f".{name}")


def _in_network(host: str, block: str) -> bool:
    import ipaddress

    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(block, strict=False)
    except ValueError:
        return False
