"""How gunicorn serves Demarche; options on its command line come first."""

import os
from pathlib import Path

bind = "127.0.0.1:8000"
workers = os.cpu_count() or 1
worker_class = "api.workers.Worker"
threads = 2  # more only lengthen the tail: answers take less than a millisecond
limit_request_line = 8190  # bytes, the most gunicorn takes, and what openapi.yaml says
accesslog = None
control_socket_disable = True  # its path is one for each user, so that two servers would clash
chdir = str(Path(__file__).resolve().parents[1])  # gunicorn looks for modules here first: for these, not a namesake
