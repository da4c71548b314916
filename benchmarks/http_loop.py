"""10,000 POSTs over one connection: our client and http.endpoint beside loops over httpx.Client and its transport, as ratios.

python benchmarks/http_loop.py [POSTS]
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import httpx
from http_peer import peer

from miniflux.runtime import Runtime
from miniflux.session import Session
from miniflux.web.client import Client
from miniflux.web.exchange import Request

BODY = b"x" * 200
HEADERS = {"Content-Type": "application/json"}
ROUNDS = 10


def ours(url: str, count: int) -> None:
    headers = list(HEADERS.items())
    with Client(trust_env=False) as client:
        for _ in range(count):
            client.send(Request("POST", url, headers, BODY, kind="post"))


def httpx_client(url: str, count: int) -> None:
    with httpx.Client(trust_env=False, verify=False) as client:
        for _ in range(count):
            client.post(url, headers=HEADERS, content=BODY)


def httpx_transport(url: str, count: int) -> None:
    with httpx.HTTPTransport(verify=False) as transport:
        for _ in range(count):
            transport.handle_request(httpx.Request("POST", url, headers=HEADERS, content=BODY)).read()


def endpoint(url: str, count: int) -> None:
    """A script that posts each row of a table, from its text to its last status."""
    rows = "\n".join(f",,0,{number}" for number in range(count))
    script = f'''import "csv"
import "http"

send = http.endpoint(url: "{url}")
rows = "#datatype,string,long,long
#group,false,false,false
#default,_result,,
,result,table,n
{rows}
"

csv.from(csv: rows)
    |> send(mapFn: (r) => ({{headers: {{"Content-Type": "application/json"}}, data: bytes(v: "{BODY.decode()}")}}))()
'''
    with Session(Runtime(http=Client(trust_env=False))) as session:
        (result,) = session.run(script)
        assert len(result.records()) == count


def main() -> int:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    loops: list[Callable[[str, int], None]] = [httpx_client, httpx_transport, ours, endpoint]
    rates: dict[str, list[float]] = {loop.__name__: [] for loop in loops}
    with peer() as url:
        for loop in loops:
            loop(url, 100)
        for _ in range(ROUNDS):  # interleaved: a machine's speed drifts
            for loop in loops:
                begin = time.perf_counter()
                loop(url, count // ROUNDS)
                rates[loop.__name__].append(count // ROUNDS / (time.perf_counter() - begin))
    base = sorted(rates["httpx_client"])[ROUNDS // 2]
    for name, found in rates.items():
        median = sorted(found)[ROUNDS // 2]
        print(f"{name:16} {median:7.0f} requests/s  {median / base:5.2f} × httpx.Client")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
