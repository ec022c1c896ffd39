"""Receivers of webhooks, each served as its framework is, with real deliveries of the real server."""

import asyncio
import base64
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from socket import create_server
from urllib.error import HTTPError
from urllib.request import Request, urlopen
from wsgiref.simple_server import WSGIRequestHandler, make_server

import paths  # noqa: F401
import support
from scene import until
from test_readme import framework_of, samples

from usealoha import webhooks

PYTHONS = (sys.executable, shutil.which("python3") or sys.executable, "/usr/bin/python3")
NEEDS = {"flask": ("flask",), "fastapi": ("fastapi", "uvicorn"), "django": ("django",)}


def python_with(modules):
    """A Python on this machine that has all of these."""
    for python in dict.fromkeys(PYTHONS):
        if Path(python).exists() and subprocess.run([python, "-c", f"import {', '.join(modules)}"], capture_output=True).returncode == 0:
            return python
    return None


def free_port():
    with create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def status_of(url, body, headers):
    try:
        with urlopen(Request(url, body, {**headers, "Content-Type": "application/json"}), timeout=5) as answer:
            return answer.status
    except HTTPError as error:
        error.close()
        return error.code


class Recipes(unittest.TestCase):
    def setUp(self):
        # A refusal is logged as a warning, and the tests refuse on purpose.
        logging.getLogger("usealoha").setLevel("ERROR")
        self.client, _ = support.workspace()
        self.addCleanup(self.client.close)
        self.secret = "whsec_" + base64.b64encode(os.urandom(32)).decode()

    def receives(self, url):
        """A real event arrives and is done; a changed one is refused. Gives the id of the post."""
        hook = self.client.webhooks.create(url=url, events=["post.published"], secret=self.secret)
        event = self.client.sandbox.events.trigger(event="post.published", data={"content": "a note.", "channels": ["x"]})
        done = until(
            lambda: self.client.webhooks.deliveries.list(hook.id).data,
            lambda rows: any(one.state == "succeeded" for one in rows),
        )
        details = self.client.webhooks.deliveries.get(hook.id, done[0].id)
        self.assertEqual([one.status_code for one in details.attempts], [204])
        body = b'{"id":"evt_1","event":"post.published","data":{}}'
        headers = webhooks.sign(body, self.secret)
        self.assertEqual(status_of(url, body + b" ", headers), 400)
        return event.post_id

    def test_wsgi_with_the_standard_library(self):
        seen = []

        class Quiet(WSGIRequestHandler):
            def log_message(self, *_):
                pass

        handler = webhooks.Handler(self.secret, on={"post.published": seen.append}, dedupe=webhooks.MemoryStore())
        with make_server("127.0.0.1", 0, handler.wsgi, handler_class=Quiet) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            post = self.receives(f"http://127.0.0.1:{server.server_port}/hooks/aloha")
            server.shutdown()
        self.assertEqual([one.data.post_id for one in seen], [post])

    def test_asgi_with_the_standard_library(self):
        seen = []

        async def published(event):
            seen.append(event)

        handler = webhooks.Handler(self.secret, on={"post.published": published})
        loop = asyncio.new_event_loop()
        running = threading.Thread(target=loop.run_forever, daemon=True)
        running.start()
        server = asyncio.run_coroutine_threadsafe(serve_asgi(handler.asgi), loop).result(5)
        port = server.sockets[0].getsockname()[1]
        post = self.receives(f"http://127.0.0.1:{port}/hooks/aloha")
        server.close()
        loop.call_soon_threadsafe(loop.stop)
        running.join(5)
        loop.close()
        self.assertEqual([one.data.post_id for one in seen], [post])

    def test_the_frameworks_of_the_readme(self):
        recipes = {framework_of(one): one for one in samples() if framework_of(one)}
        self.assertEqual(set(recipes), set(NEEDS))
        with tempfile.TemporaryDirectory() as folder:
            for name, text in recipes.items():
                with self.subTest(name):
                    python = python_with(NEEDS[name])
                    self.assertIsNotNone(python, f"no Python here can import {' and '.join(NEEDS[name])}")
                    file = Path(folder) / f"receiver-{name}.py"
                    file.write_text(text, "utf-8")
                    self.serve(python, file)

    def serve(self, python, file):
        """With the server of the recipes in the guide."""
        port = free_port()
        server = support.ROOT / "tests/support/serve-receiver.py"
        environment = support.clean_environment(ALOHA_WEBHOOK_SECRET=self.secret, PYTHONPATH=str(support.PACKAGE / "src"))
        process = subprocess.Popen(
            [python, "-u", str(server), str(file), str(port)], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        try:
            until(lambda: reachable(port), bool, 20)
            post = self.receives(f"http://127.0.0.1:{port}/hooks/aloha")
        finally:
            process.terminate()
            output, _ = process.communicate(timeout=10)
        self.assertIn(post, output)


def reachable(port):
    from socket import create_connection

    try:
        create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


async def serve_asgi(application):
    """As much of an ASGI server as a webhook needs."""

    async def talk(reader, writer):
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = [(n.lower().encode(), v.strip().encode()) for n, _, v in (one.partition(":") for one in head[1:] if one)]
        length = int(dict(headers).get(b"content-length", b"0"))
        body = await reader.readexactly(length)
        parts = [{"type": "http.request", "body": body[:7], "more_body": True}, {"type": "http.request", "body": body[7:]}]

        async def receive():
            return parts.pop(0)

        async def send(message):
            if message["type"] == "http.response.start":
                lines = [f"HTTP/1.1 {message['status']} x", "Connection: close"]
                lines += [f"{name.decode()}: {value.decode()}" for name, value in message["headers"]]
                writer.write(("\r\n".join(lines) + "\r\n\r\n").encode())
            else:
                writer.write(message["body"])

        method, path, _ = head[0].split(" ")
        await application({"type": "http", "method": method, "path": path, "headers": headers}, receive, send)
        await writer.drain()
        writer.close()

    return await asyncio.start_server(talk, "127.0.0.1", 0)


if __name__ == "__main__":
    unittest.main()
