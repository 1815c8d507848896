"""A small honest load: gunicorn started for real, questions over one kept-alive connection, replies read whole."""

import contextlib
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

HOST = "127.0.0.1"


@contextlib.contextmanager
def gunicorn(target: str, environment: dict[str, str], workers: int = 1):
    """Serve `tests.benchmarks.apps:<target>()` on a free port; yield the port and the process."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "-c", str(Path("api/gunicorn_conf.py").resolve())]
    command += ["--bind", f"{HOST}:{port}", "--workers", str(workers), f"tests.benchmarks.apps:{target}()"]
    process = subprocess.Popen(
        command, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(port)
        yield port, process
    finally:
        process.terminate()
        process.wait(10)


def _wait(port: int) -> None:
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection((HOST, port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError("the server did not start")


class Connection:
    """One kept-alive connection."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection((HOST, port), 120)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self, path: str) -> tuple[int, bytes]:
        """Return status and body of a GET."""
        self.socket.sendall(f"GET {path} HTTP/1.1\r\nHost: {HOST}\r\n\r\n".encode())
        got = b""
        while b"\r\n\r\n" not in got:
            got += self._more()
        head, _, body = got.partition(b"\r\n\r\n")
        length = int(next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))[15:])
        parts = [body]
        have = len(body)
        while have < length:
            parts.append(self._more())
            have += len(parts[-1])
        return int(head[9:12]), b"".join(parts)

    def _more(self) -> bytes:
        part = self.socket.recv(1 << 18)
        if not part:
            raise ConnectionError("the server closed the connection")
        return part


def rate(connection: Connection, paths: list[str], seconds: float) -> tuple[float, list[float]]:
    """Return requests per second over about `seconds`, and the latency of each in milliseconds."""
    latencies, at = [], 0
    end = time.perf_counter() + seconds
    while (start := time.perf_counter()) < end:
        connection.ask(paths[at % len(paths)])
        latencies.append((time.perf_counter() - start) * 1000)
        at += 1
    return at / (sum(latencies) / 1000), latencies


def private_bytes(pid: int) -> int:
    """Return the private memory of the children of a process, the largest of them.

    Counted is what only the process can hold; pages of the database file that are mapped belong to the system.
    """
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    return max((_private(int(child)) for child in children), default=0)


def _private(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Private_Dirty"))
