"""How gunicorn serves Demarche; options on its command line come first."""

import os
import sys
from pathlib import Path
from threading import Thread

from api.parse import make_ready

bind = "127.0.0.1:8000"
workers = os.cpu_count() or 1
worker_class = "gthread"
threads = 2  # more only lengthen the tail: answers take less than a millisecond
limit_request_line = 8190  # bytes, the most gunicorn takes, and what openapi.yaml says
accesslog = None
control_socket_disable = True  # its path is one for each user, so that two servers would clash
chdir = str(Path(__file__).resolve().parents[1])  # gunicorn looks for modules here first: for these, not a namesake
BESIDE = 0.0005
"""Seconds after which making the parser ready gives way to an answer: a tenth of what is usual."""


def post_worker_init(_worker: object) -> None:
    """Make the parser ready beside the first answers, so that the first article need not wait for it."""
    Thread(target=_make_ready, name="making the parser ready", daemon=True).start()


def _make_ready() -> None:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(BESIDE)
    try:
        make_ready()
    finally:
        sys.setswitchinterval(usual)
