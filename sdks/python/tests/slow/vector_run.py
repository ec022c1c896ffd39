"""Runs one conformance vector in one of the two clients, as sdks/conformance/README.md describes it."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import threading
from contextlib import nullcontext
from http.client import HTTPConnection
from typing import Any
from unittest import mock
from urllib.parse import urlsplit

import support
from scene import pythonic
from vector_values import instant, option, snake, special

from usealoha import Aloha, AlohaError, AsyncAloha
from usealoha._operations_gen import OPERATIONS

TABLE = {one.id: one for one in OPERATIONS}
FOREVER = 1_000_000


def load() -> list[tuple[str, dict[str, Any]]]:
    """Every vector with the name of its group."""
    files = sorted((support.CONFORMANCE / "vectors").glob("*.json"))
    return [(file.stem, row) for file in files for row in json.loads(file.read_text("utf-8"))["vectors"]]


class Site:
    """A server that is asked in JSON, over one connection for each thread."""

    def __init__(self, url: str) -> None:
        self._parts = urlsplit(url)
        self._local = threading.local()
        self._opened: list[HTTPConnection] = []

    def ask(self, method: str, path: str, body: Any = None) -> Any:
        connection: HTTPConnection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = HTTPConnection(self._parts.hostname or "", self._parts.port, timeout=10)
            self._local.connection = connection
            self._opened.append(connection)
        data = None if body is None else json.dumps(body).encode()
        connection.request(method, self._parts.path + path, data, {"Content-Type": "application/json"})
        return json.loads(connection.getresponse().read())

    def close(self) -> None:
        for connection in self._opened:
            connection.close()


class Faults:
    """The server that misbehaves as it is told."""

    def __init__(self, url: str) -> None:
        self._site = Site(url)
        self.close = self._site.close

    def script(self, steps: list[Any]) -> dict[str, str]:
        return self._site.ask("POST", "/scripts", {"steps": steps})

    def requests(self, id: str) -> list[dict[str, Any]]:
        return self._site.ask("GET", f"/scripts/{id}")["requests"]


class Kept(logging.Handler):
    """Keeps the lines of a log."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class Outcome:
    """What became of one call."""

    def __init__(self) -> None:
        self.result: Any = None
        self.error: Any = None
        self.items: list[Any] = []
        self.events: list[Any] = []
        self.pages = 0


class Run:
    """One vector in one client."""

    def __init__(self, vector: dict[str, Any], base_url: str, key: str, awaited: bool) -> None:
        self.vector = vector
        self.base_url = base_url
        self.key = key
        self.awaited = awaited
        self.waits: list[float] = []
        self.told: list[Any] = []
        self.retries: list[Any] = []
        self.shown: list[str] = []
        self.log = Kept()
        self.calls: list[dict[str, Any]] = vector["calls"] if "calls" in vector else [vector["call"]]
        self.outcomes = [Outcome() for _ in self.calls]
        self._at = instant(vector.get("now", "2026-04-15T09:00:00Z")).timestamp()
        self._drawn = 0
        self._lock = threading.Lock()

    def perform(self) -> None:
        environment = {name: self._filled(value) for name, value in self.vector.get("env", {}).items()}
        with mock.patch.dict(os.environ, environment) if environment else nullcontext():
            if self.awaited:
                asyncio.run(self._asynchronous())
            else:
                self._synchronous()

    def _filled(self, value: Any) -> Any:
        return value.replace("$BASE", self.base_url) if isinstance(value, str) else value

    def _options(self) -> dict[str, Any]:
        given = {"apiKey": self.key, "baseURL": self.base_url, **self.vector.get("client", {})}
        options = {snake(name): self._filled(option(name, value)) for name, value in given.items()}
        for name in ("api_key", "base_url"):
            if options[name] is None:
                del options[name]
        if "keys" in options:
            keys = options.pop("keys")
            options["api_key"] = lambda: keys.pop(0) if len(keys) > 1 else keys[0]
        options["logger"] = logging.Logger("usealoha.vector")
        options["logger"].addHandler(self.log)
        # Writing everything down takes as long as the call, so it is done where somebody reads it.
        if "never" in self.vector["expect"] and "ALOHA_LOG" not in self.vector.get("env", {}):
            options.setdefault("log_level", "debug")
        elif "logLevel" not in self.vector.get("client", {}) and "ALOHA_LOG" not in self.vector.get("env", {}):
            options["log_level"] = "off"
        told = self.told.append
        return {"on_request": told, "on_response": told, "on_retry": self.retries.append, **options}

    def _open(self, kind: Any) -> Any:
        """The client, its clock and its chance; None where it is refused."""
        try:
            client = kind(**self._options())
        except AlohaError as error:
            self.outcomes[0].error = error
            return None
        world = client._parts.world
        world.now, world.random, world.sleep = lambda: self._at, self._draw, self._sleep
        self.shown.append(repr(client) + repr(vars(client)))
        return client

    def _draw(self) -> float:
        values = self.vector.get("random", [0.5])
        self._drawn += 1
        return values[(self._drawn - 1) % len(values)]

    def _sleep(self, seconds: float) -> Any:
        with self._lock:
            self.waits.append(seconds)
            self._at += seconds
        if not self.awaited:
            return None
        if self.vector.get("abort") == "wait":
            task = asyncio.current_task()
            assert task is not None
            task.cancel()
            return asyncio.sleep(5)
        return asyncio.sleep(0)

    def _synchronous(self) -> None:
        client = self._open(Aloha)
        if client is None:
            return
        with client:
            if not self.vector.get("together"):
                for call, outcome in zip(self.calls, self.outcomes, strict=True):
                    self._one(client, call, outcome)
                return
            threads = [
                threading.Thread(target=self._one, args=(client, *pair))
                for pair in zip(self.calls, self.outcomes, strict=True)
            ]
            for one in threads:
                one.start()
            for one in threads:
                one.join(30)

    def _one(self, client: Any, call: dict[str, Any], outcome: Outcome) -> None:
        try:
            if not call.get("construct"):
                self._read(self._start(client, call), call, outcome)
        except AlohaError as error:
            outcome.error = error

    def _read(self, result: Any, call: dict[str, Any], outcome: Outcome) -> None:
        walk = call.get("walk")
        if "stream" in call:
            with result as stream:
                collect(outcome.events, stream, call["stream"])
        elif walk is None:
            outcome.result = result
        elif walk["as"] == "all":
            outcome.items = result.all(limit=option("limit", walk.get("limit")))
        elif walk["as"] == "items":
            collect(outcome.items, result, walk)
        elif walk["as"] == "pages":
            for page in result.pages():
                outcome.pages += 1
                outcome.items += page.data
                if outcome.pages >= walk.get("stopAfter", FOREVER):
                    break
        else:
            while result is not None:
                outcome.pages += 1
                outcome.items += result.data
                result = result.get_next_page()

    async def _asynchronous(self) -> None:
        client = self._open(AsyncAloha)
        if client is None:
            return
        async with client:
            jobs = [self._one_async(client, *pair) for pair in zip(self.calls, self.outcomes, strict=True)]
            if self.vector.get("together"):
                await asyncio.gather(*jobs)
                return
            for job in jobs:
                await job

    async def _one_async(self, client: Any, call: dict[str, Any], outcome: Outcome) -> None:
        if call.get("construct"):
            return
        task = asyncio.ensure_future(self._read_async(client, call, outcome))
        if self.vector.get("abort") in ("request", "body"):
            asyncio.get_running_loop().call_later(0.2, task.cancel)
        try:
            await task
        except (AlohaError, asyncio.CancelledError) as error:
            outcome.error = error

    async def _read_async(self, client: Any, call: dict[str, Any], outcome: Outcome) -> None:
        result = self._start(client, call)
        walk = call.get("walk")
        if "stream" in call:
            async with result as stream:
                await collect_async(outcome.events, stream, call["stream"])
        elif walk is None:
            outcome.result = await result
        elif walk["as"] == "all":
            outcome.items = await result.all(limit=option("limit", walk.get("limit")))
        elif walk["as"] == "items":
            await collect_async(outcome.items, result, walk)
        elif walk["as"] == "pages":
            async for page in result.pages():
                outcome.pages += 1
                outcome.items += page.data
                if outcome.pages >= walk.get("stopAfter", FOREVER):
                    break
        else:
            page = await result
            while page is not None:
                outcome.pages += 1
                outcome.items += page.data
                page = await page.get_next_page()

    def _start(self, client: Any, call: dict[str, Any]) -> Any:
        earlier = [one.result for one in self.outcomes]
        options = {snake(name): option(name, value) for name, value in call.get("options", {}).items()} or None
        if "request" in call:
            raw = call["request"]
            query, body = special(raw.get("query")), special(raw.get("body"))
            return client.request(
                raw["method"],
                self._filled(raw["path"]),
                query=query,
                body=body,
                headers=raw.get("headers"),
                options=options,
            )
        operation = TABLE[call["operationId"]]
        method = client
        for part in operation.place.split("."):
            method = getattr(method, part)
        arguments: dict[str, Any] = {}
        for values, shape in ((call.get("query"), operation.query), (call.get("body"), operation.body)):
            names = {wire: (python, spec) for python, (wire, spec) in shape.items()}
            for wire, value in (values or {}).items():
                python, spec = names[wire]
                arguments[python] = special(pythonic(value, spec), earlier)
        return method(*(special(one, earlier) for one in call.get("path", [])), **arguments, options=options)


def collect(into: list[Any], source: Any, walk: dict[str, Any]) -> None:
    for one in source:
        into.append(one)
        if len(into) >= walk.get("stopAfter", FOREVER):
            return


async def collect_async(into: list[Any], source: Any, walk: dict[str, Any]) -> None:
    async for one in source:
        into.append(one)
        if len(into) >= walk.get("stopAfter", FOREVER):
            return
