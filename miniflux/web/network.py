"""Network: connections for httpcore with our resolver, our policy, one deadline for everything and upstream's error texts."""

from __future__ import annotations

import select
import socket

import httpcore

from .addresses import is_name
from .failures import Expired, Failure, Stale, errno_text, operation, refused_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Iterable
    from typing import Any

    from .call import Call
    from .policy import Policy

DIAL_LIMIT = 30.0  # seconds; upstream's
HANDSHAKE_LIMIT = 10.0
_SHARE = 2.0  # the least each of several addresses of a name gets of what is left


class Network(httpcore.NetworkBackend):
    """Opens connections. `resolve` gives the addresses of a name, `policy` (None allows all) is asked for each of them."""

    def __init__(self, policy: Policy | None, resolve: Callable[[str, int], list[str]]) -> None:
        self._policy = policy
        self._resolve = resolve

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Any = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Stream:
        call: Call = timeout
        addresses = [host] if is_address(host) else lookup(self._resolve, host, port, call)
        first: Failure | None = None
        for place, address in enumerate(addresses):
            if self._policy is not None and not self._policy.allows(address):
                first = first or refused_address()
                continue
            try:
                return Stream(_connect(address, port, call, len(addresses) - place), host)
            except Failure as failure:
                first = first or failure
        raise first or Failure(f"dial tcp: lookup {host}: no such host", f"lookup {host}: no such host")


class Stream(httpcore.NetworkStream):
    """One connection, plain or TLS. `where` names both its ends for messages."""

    def __init__(self, sock: socket.socket, host: str, where: str = "") -> None:
        self._sock = sock
        self._host = host
        self._where = where or "->".join((_text_of(sock.getsockname()), _text_of(sock.getpeername())))
        self._limit: float | None = None
        self._requests = 0
        self._broken = False

    def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        call: Call = timeout
        first = not call.answered
        try:
            self._set_limit(call.remaining())
            data = self._sock.recv(max_bytes)
        except OSError as error:
            _check_time(error)
            data = b""
            if not _is_end(error):
                failure = operation("read", self._where, "read", error)
                if first and self._requests > 1:
                    raise Stale(failure, untouched=False) from None
                raise failure from None
        if first and not data and self._requests > 1:
            raise Stale(Failure("EOF"), untouched=False)
        call.incoming(data)
        return data

    def write(self, buffer: bytes, timeout: Any = None) -> None:
        call: Call = timeout
        if not buffer:
            return
        buffer = call.outgoing(buffer)
        self._requests += 1
        sent = 0
        try:
            self._set_limit(call.remaining())
            sent = self._sock.send(buffer)
            view = memoryview(buffer)
            while sent < len(buffer):
                self._set_limit(call.remaining())
                sent += self._sock.send(view[sent : sent + 1048576])
        except OSError as error:
            _check_time(error)
            if not sent and self._requests > 1:
                raise Stale(operation("write", self._where, "write", error), untouched=True) from None
            self._broken = True
            # httpcore reads on: a server may answer before it has read everything, and then hang up
            raise httpcore.WriteError from None

    def close(self) -> None:
        self._sock.close()

    def retire(self) -> None:
        """Makes the pool close the connection instead of using it again."""
        self._broken = True

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Any = None) -> Stream:
        from .tls import explain

        call: Call = timeout
        name = server_hostname or self._host
        try:
            left = call.remaining()
            self._sock.settimeout(HANDSHAKE_LIMIT if left is None else min(left, HANDSHAKE_LIMIT))
            sock = ssl_context.wrap_socket(self._sock, server_hostname=name)
        except TimeoutError:
            self.close()
            call.remaining()
            raise Failure("net/http: TLS handshake timeout") from None
        except OSError as error:
            self.close()
            raise explain(error, name, self._where) from None
        except BaseException:
            self.close()
            raise
        sock.settimeout(None)
        return Stream(sock, name, self._where)

    def get_extra_info(self, info: str) -> Any:
        if info == "is_readable":  # an idle connection with something to read has been closed by the server
            return self._broken or _is_readable(self._sock)
        if info == "ssl_object":
            return self._sock if hasattr(self._sock, "selected_alpn_protocol") else None
        return None

    def _set_limit(self, limit: float | None) -> None:
        if limit is not None or self._limit is not None:
            self._sock.settimeout(limit)
            self._limit = limit


def is_address(host: str) -> bool:
    """Whether `host` is an IP address rather than a name."""
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host.partition("%")[0])
            return True
        except OSError:
            pass
    return False


def system_resolve(host: str, port: int) -> list[str]:
    """The addresses of `host` in the order the system prefers them. Raises socket.gaierror."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


def lookup(resolve: Callable[[str, int], list[str]], host: str, port: int, call: Call) -> list[str]:
    """The addresses of `host`, within the call's deadline. Raises Failure.

    The system's resolver can be neither interrupted nor given a limit, so it runs in a thread that is left behind if need be.
    """
    import threading

    if not is_name(host):
        cause = f"lookup {host}: no such host"
        raise Failure(f"dial tcp: {cause}", cause)
    answer: list[list[str]] = []
    trouble: list[Exception] = []

    def run() -> None:
        try:
            answer.append(resolve(host, port))
        except Exception as error:  # handed to the thread that waits
            trouble.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    left = call.remaining()
    thread.join(DIAL_LIMIT if left is None else min(left, DIAL_LIMIT))
    if answer:
        return answer[0]
    call.remaining()
    if not trouble:
        cause = f"lookup {host}: i/o timeout"
    elif isinstance(trouble[0], socket.gaierror):
        absent = trouble[0].errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", -5))
        cause = f"lookup {host}: " + ("no such host" if absent else str(trouble[0].strerror))
    elif isinstance(trouble[0], OSError):
        cause = f"lookup {host}: {errno_text(trouble[0])}"
    elif isinstance(trouble[0], UnicodeError):
        cause = f"lookup {host}: no such host"
    else:
        raise trouble[0]
    raise Failure(f"dial tcp: {cause}", cause)


def _connect(address: str, port: int, call: Call, candidates: int) -> socket.socket:
    left = call.remaining()
    limit = DIAL_LIMIT if left is None else min(left, DIAL_LIMIT)
    if candidates > 1:  # the addresses still to be tried share the time (upstream's rule)
        limit = min(limit, max(limit / candidates, _SHARE))
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    where = _text_of((_usual_form(address), port))
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        sock.settimeout(limit)
        sock.connect(_endpoint(address, port, family))
        sock.settimeout(None)
    except TimeoutError as error:
        sock.close()
        if error.errno is not None:  # the system gave up, not we
            raise operation("dial", where, "connect", error) from None
        if candidates == 1:
            call.remaining()
        raise Failure(f"dial tcp {where}: i/o timeout", "i/o timeout") from None
    except OSError as error:
        sock.close()
        raise operation("dial", where, "connect", error) from None
    except BaseException:
        sock.close()
        raise
    return sock


def _endpoint(address: str, port: int, family: int) -> Any:
    address, _, zone = address.partition("%")
    return (address, port, 0, _scope(zone)) if zone else (address, port)


def _scope(zone: str) -> int:
    """The number of the network interface that the zone of an address names; 0, the system's choice, if there is none."""
    try:
        return socket.if_nametoindex(zone)
    except OSError:
        return int(zone) if zone.isdecimal() and len(zone) < 10 else 0


def _usual_form(address: str) -> str:
    """`address` as messages show it: zeros shortened, IPv4 in the clothes of IPv6 as IPv4."""
    if ":" not in address:
        return address
    digits, percent, zone = address.partition("%")
    digits = socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, digits))
    if digits.startswith("::ffff:") and "." in digits:
        return digits.removeprefix("::ffff:")
    return digits + percent + zone


def _check_time(error: OSError) -> None:
    """Raises Expired if our own time limit is what ended a call; the system's (ETIMEDOUT) is a failure like others."""
    if isinstance(error, TimeoutError) and error.errno is None:
        raise Expired from None


def _is_end(error: OSError) -> bool:
    """Whether a TLS connection ended without the farewell that TLS asks for; HTTP has its own ways to notice."""
    import ssl

    return isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError))


def _is_readable(sock: socket.socket) -> bool:
    if sock.fileno() < 0:
        return True
    if hasattr(select, "poll"):
        poll = select.poll()
        poll.register(sock, select.POLLIN)
        return bool(poll.poll(0))
    return bool(select.select([sock], [], [], 0)[0])


def _text_of(end: Any) -> str:
    return f"[{end[0]}]:{end[1]}" if ":" in end[0] else f"{end[0]}:{end[1]}"
