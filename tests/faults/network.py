"""A bad network between phones and server: loses requests, loses answers after the commit, repeats, delivers late, answers 401 or 503."""

import http.client
import threading
from collections import deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

FAULTS = ("fine", "lost", "answer_lost", "twice", "late", "401", "503")


@dataclass
class Request:
    """One request as it came from a phone."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Network:
    """Listens for phones, speaks to the server; `plan`: what happens to the next acts (then everything is fine)."""

    server_port: int
    plan: deque[str] = field(default_factory=deque)
    delayed: list[Request] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Starts listening on a free port of this machine."""
        network = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: Any) -> None:
                """Quiet."""

            def _any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                network.pass_on(self, Request(self.command, self.path, dict(self.headers), body))

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any  # noqa: N815 - names of the library

        self._listener = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._listener.daemon_threads = True
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """Where phones reach it."""
        return f"http://127.0.0.1:{self._listener.server_address[1]}"

    def close(self) -> None:
        """Stops listening."""
        self._listener.shutdown()
        self._listener.server_close()

    def heal(self) -> None:
        """Everything that was late arrives, and nothing goes wrong any more."""
        self.plan.clear()
        late, self.delayed = self.delayed, []
        for request in late:
            self.forward(request)

    def pass_on(self, phone: BaseHTTPRequestHandler, request: Request) -> None:
        """What becomes of one request."""
        fault = self.plan.popleft() if self.plan else "fine"
        if fault in ("401", "503"):
            return _answer(phone, int(fault), [("Content-Type", "application/problem+json")], b'{"code":"network","params":{}}')
        if fault == "late":
            self.delayed.append(request)
        if fault in ("lost", "late"):
            return _hang_up(phone)
        if fault == "twice":
            self.forward(request)
        status, headers, body = self.forward(request)
        return _hang_up(phone) if fault == "answer_lost" else _answer(phone, status, headers, body)

    def forward(self, request: Request) -> tuple[int, list[tuple[str, str]], bytes]:
        """To the server and back."""
        connection = http.client.HTTPConnection("127.0.0.1", self.server_port, timeout=30)
        kept = {name: value for name, value in request.headers.items() if name.lower() not in ("connection", "accept-encoding", "host")}
        kept["Host"] = self.url.removeprefix("http://")
        try:
            connection.request(request.method, request.path, request.body or None, kept)
            answer = connection.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            connection.close()


def _hang_up(phone: BaseHTTPRequestHandler) -> None:
    phone.close_connection = True
    phone.connection.close()


def _answer(phone: BaseHTTPRequestHandler, status: int, headers: list[tuple[str, str]], body: bytes) -> None:
    phone.send_response_only(status)
    for name, value in headers:
        if name.lower() not in ("connection", "transfer-encoding", "content-length"):
            phone.send_header(name, value)
    phone.send_header("Content-Length", str(len(body)))
    phone.end_headers()
    phone.wfile.write(body)
