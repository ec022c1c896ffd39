"""What the tests share: the package from the tree, servers that run beside them, clients with a clock of their own."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from socket import create_server, socket
from typing import Any

HERE = Path(__file__).resolve().parent
PACKAGE = HERE.parent
ROOT = PACKAGE.parent.parent
CONFORMANCE = ROOT / "sdks" / "conformance"
sys.path.insert(0, str(PACKAGE / "src"))

KEY = "alo_test_conformance0000000000000000"
_OWN_NODE = ROOT / "node_modules" / ".bin" / "node"
NODE = os.environ.get("ALOHA_NODE") or (str(_OWN_NODE) if _OWN_NODE.exists() else "node")


def contract() -> dict[str, Any]:
    """The contract, as the generator wrote it down for these tests."""
    return json.loads((HERE / "contract.gen.json").read_text("utf-8"))


@cache
def script_of_node(name: str) -> dict[str, Any]:
    """A server of sdks/conformance, started once for all tests of a run. It says where it is in one line of JSON, and
    ends when its input does."""
    process = subprocess.Popen(
        [NODE, str(CONFORMANCE / name)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=clean_environment(),
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    atexit.register(end, process)
    if not line.strip():
        raise RuntimeError(f"{name} ended before it said where it answers")
    return json.loads(line)


def end(process: subprocess.Popen[str]) -> None:
    assert process.stdin is not None and process.stdout is not None
    process.stdin.close()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    process.stdout.close()


def workspace() -> Any:
    """A client of a fresh test workspace on the real server, on a plan whose limit no test meets."""
    from usealoha import Aloha

    base_url = script_of_node("start-portal.ts")["baseUrl"]
    with Aloha(base_url=base_url) as anybody:
        made = anybody.sandbox.workspaces.create()
    client = Aloha(base_url=base_url, api_key=made.key.secret)
    client.sandbox.plan.set(plan="agency")
    return client, made.key.secret


def clean_environment(**more: str) -> dict[str, str]:
    """The environment without what would change the client, and without proxies."""
    dropped = {"ALOHA_KEY", "ALOHA_API_KEY", "ALOHA_BASE_URL", "ALOHA_LOG", "HTTPS_PROXY", "https_proxy", "PYTHONPATH"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    return {**kept, **more}


class Served:
    """A TCP server for one test: each connection is given to a function."""

    def __init__(self, talk: Callable[[socket], None], wrap: Callable[[socket], socket] | None = None) -> None:
        self._talk = talk
        self._wrap = wrap
        self._server = create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self.connections = 0
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket) -> None:
        try:
            with connection, self._wrap(connection) if self._wrap else connection as wrapped:
                self._talk(wrapped)
        except OSError:
            return

    def __enter__(self) -> Served:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()


def read_request(connection: socket) -> bytes:
    """One request with its body; empty when the client has gone."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n")[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def http_answer(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", f"Content-Length: {len(body)}", *headers]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def repeating(answer: bytes = http_answer()) -> Callable[[socket], None]:
    """Gives the same answer to each request of a connection."""

    def talk(connection: socket) -> None:
        while read_request(connection):
            connection.sendall(answer)

    return talk


class Canned:
    """A transport that gives answers out of a list, and keeps what was sent."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)
        self.requests: list[Any] = []

    def send(self, request: Any) -> Any:
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, BaseException):
            raise answer
        return answer


def answer(status: int = 200, data: Any = None, **headers: str) -> Any:
    from usealoha import Answer

    lines = {"content-type": "application/json", **{name.replace("_", "-"): value for name, value in headers.items()}}
    return Answer(status, lines, json.dumps({} if data is None else data).encode())


class Clock:
    """A world in which waiting takes no time, and chance is known."""

    def __init__(self, client: Any, now: float = 1776243600.0, random: list[float] | None = None) -> None:
        self.at = now
        self.waits: list[float] = []
        self._random = random or [0.5]
        self._drawn = 0
        world = client._parts.world
        world.now = lambda: self.at
        world.random = self._draw
        world.sleep = self.sleep

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.at += seconds

    def _draw(self) -> float:
        value = self._random[self._drawn % len(self._random)]
        self._drawn += 1
        return value
