"""A real server for tests that need one: gunicorn over a database, on a free port, with its log."""

import json
import socket
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from urllib.request import urlopen


@contextmanager
def serving(database, log, *options):
    """Serve `database` with further options of gunicorn, its log written to the path `log`; give the address."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    command = [sys.executable, "-m", "gunicorn", "--bind", place, "--no-control-socket", "--threads", "4", *options]
    with log.open("wb") as written:
        server = subprocess.Popen([*command, f'api.app:create_app("{database}")'], stdout=written, stderr=written)
        try:
            yield wait_for(f"http://{place}", server)
        finally:
            server.terminate()
            server.wait(timeout=60)


def wait_for(address, server):
    for _ in range(200):
        assert server.poll() is None, "the server has stopped"
        try:
            with urlopen(f"{address}/health") as reply:
                assert json.load(reply)["status"] == "alive"
                return address
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(address)
