"""postgres and mariadb: servers of a test's own, on loopback or a socket, where their programs are installed."""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

PASSWORD = "ge:h/e@im"


def _program(name: str, *folders: str) -> str:
    places = [os.path.dirname(shutil.which(name) or ""), *folders]
    found = next((os.path.join(place, name) for place in places if os.path.exists(os.path.join(place, name))), None)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def _account(*names: str) -> str | None:
    """The user who may run a server, which root may not; None for whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    for name in names:
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name).pw_name
    pytest.skip("no user but root")


@contextlib.contextmanager
def _home(user: str | None) -> Iterator[str]:
    """A folder with a short path, as sockets need it, that belongs to the user of the server."""
    home = tempfile.mkdtemp(prefix="flux")
    try:
        if user:
            shutil.chown(home, user)
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


@contextlib.contextmanager
def postgres() -> Iterator[tuple[str, int]]:
    """Host and port of a PostgreSQL server with a user `flux` whose password is PASSWORD."""
    pytest.importorskip("psycopg")
    initdb = _program("initdb", *map(str, Path("/usr/lib/postgresql").glob("*/bin")))
    control = os.path.join(os.path.dirname(initdb), "pg_ctl")
    user = _account("postgres", "nobody")
    with _home(user) as home:
        word = Path(home, "word")
        word.write_text(PASSWORD)
        word.chmod(0o644)
        data, port = f"{home}/data", free_port()

        def run(*command: str, check: bool = True) -> None:
            subprocess.run(command, check=check, capture_output=True, user=user, cwd=home)

        run(initdb, "-D", data, "-A", "scram-sha-256", "-U", "flux", "-E", "UTF8", "--pwfile", str(word))
        options = f"-k {home} -p {port} -c listen_addresses=127.0.0.1"
        run(control, "-D", data, "-w", "-o", options, "-l", f"{home}/log", "start")
        try:
            yield "127.0.0.1", port
        finally:
            run(control, "-D", data, "-m", "immediate", "stop", check=False)


@contextlib.contextmanager
def mariadb() -> Iterator[tuple[str, int]]:
    """Host and port of a MariaDB server with a database `flux` of a user `flux` whose password is PASSWORD."""
    pymysql = pytest.importorskip("pymysql")
    install, daemon = _program("mariadb-install-db"), _program("mariadbd", "/usr/sbin")
    user = _account("mysql", "nobody")
    with _home(user) as home:
        place = ["--no-defaults", f"--datadir={home}/data"]
        login = "--auth-root-authentication-method=normal"
        subprocess.run([install, *place, login], check=True, capture_output=True, user=user, cwd=home)
        port = free_port()
        net = [f"--socket={home}/socket", f"--port={port}", "--bind-address=127.0.0.1", f"--pid-file={home}/pid"]
        with open(f"{home}/log", "wb") as log:
            server = subprocess.Popen([daemon, *place, *net], stdout=log, stderr=log, user=user, cwd=home)
        try:
            for _ in range(300):
                if os.path.exists(f"{home}/socket") or server.poll() is not None:
                    break
                time.sleep(0.1)
            with pymysql.connect(user="root", unix_socket=f"{home}/socket") as connection:
                cursor = connection.cursor()
                cursor.execute("CREATE DATABASE flux")
                cursor.execute("CREATE USER flux IDENTIFIED BY %s", (PASSWORD,))
                cursor.execute("GRANT ALL ON flux.* TO flux")
                cursor.execute("DROP USER IF EXISTS ''@localhost")
            yield "127.0.0.1", port
        finally:
            server.terminate()
            server.wait(30)
