"""Server-sent events, cut into chunks anywhere."""

import asyncio
import subprocess
import sys
import unittest

from support import KEY, PACKAGE, Canned, Served, answer, clean_environment, http_answer, read_request

from usealoha import Aloha, APIConnectionError, AsyncAloha, InvalidResponseError
from usealoha._sse import EventParser

TEXT = (
    "\ufeff: a comment\n\nid: 1\nevent: post\ndata: {\"a\": \"ü🌺\"}\n\n"
    "data: one\r\ndata: two\r\n\r\n"
    "event: empty\n\n"
    "data:three\rid: 2\r\rid\ndata: four\nretry: 3\nunknown: x\n\ndata: cut off\n"
)
EVENTS = [("post", '{"a": "ü🌺"}', "1"), ("message", "one\ntwo", "1"), ("message", "three", "2"), ("message", "four", "")]


def chunked(*parts):
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"


class Parser(unittest.TestCase):
    def test_chunks_of_every_size(self):
        data = TEXT.encode()
        for size in (1, 2, 3, 5, 7, 64, len(data)):
            parser = EventParser()
            found = []
            for start in range(0, len(data), size):
                found += parser.feed(data[start : start + size])
            self.assertEqual([(one.event, one.data, one.id) for one in found], EVENTS, size)


class Streams(unittest.TestCase):
    def serve(self, *parts, end=True):
        def talk(connection):
            read_request(connection)
            connection.sendall(HEAD + chunked(*parts) + (b"0\r\n\r\n" if end else b""))
            if end is None:
                connection.recv(1)

        served = Served(talk)
        self.addCleanup(served.__exit__)
        return served.url

    def test_events_come_as_they_are_sent_and_the_end_ends(self):
        url = self.serve(b"id: 1\nevent: caught\ndata: {\"a\": 1}\n\n", b"id: 2\ndata: 2\n\n")
        with Aloha(api_key=KEY, base_url=url) as client, client.sandbox.catcher.stream() as stream:
            self.assertEqual([(one.event, one.json()) for one in stream], [("caught", {"a": 1}), ("message", 2)])
            self.assertEqual((stream.last_event_id, stream.response.status), ("2", 200))

    def test_a_stream_that_breaks_off_is_an_error(self):
        url = self.serve(b"data: 1\n\n", end=False)
        with Aloha(api_key=KEY, base_url=url) as client:
            stream = client.sandbox.catcher.stream()
            self.assertEqual(next(stream).data, "1")
            with self.assertRaises(APIConnectionError):
                next(stream)

    def test_closing_ends_a_wait_in_another_thread(self):
        import threading

        url = self.serve(b"data: 1\n\n", end=None)
        with Aloha(api_key=KEY, base_url=url) as client:
            stream = client.sandbox.catcher.stream()
            next(stream)
            threading.Timer(0.05, stream.close).start()
            self.assertEqual(list(stream), [])

    def test_what_is_no_stream_is_refused(self):
        served = Served(lambda connection: (read_request(connection), connection.sendall(http_answer()))[0])
        with served, Aloha(api_key=KEY, base_url=served.url) as client, self.assertRaises(InvalidResponseError):
            client.sandbox.catcher.stream()

    def test_streams_are_awaited_and_a_wait_that_is_given_up_loses_nothing(self):
        url = self.serve(b"data: 1\n\n", end=None)

        async def walk():
            async with AsyncAloha(api_key=KEY, base_url=url) as client, client.sandbox.catcher.stream() as stream:
                first = await stream.__anext__()
                with self.assertRaises(asyncio.TimeoutError):
                    await asyncio.wait_for(stream.__anext__(), 0.05)
                return first.data, stream.response.status

        self.assertEqual(asyncio.run(walk()), ("1", 200))

    def test_what_is_no_stream_and_breaks_off_is_refused_too(self):
        class Broken:
            def read(self):
                raise ConnectionResetError("gone")

            def close(self):
                self.closed = True

        page = answer(200, None, content_type="text/html")
        page.stream = Broken()
        with Aloha(api_key=KEY, transport=Canned(page)) as client, self.assertRaises(InvalidResponseError):
            client.sandbox.catcher.stream()
        self.assertTrue(page.stream.closed)

    def test_a_program_that_leaves_a_stream_open_ends(self):
        url = self.serve(b"data: 1\n\n", end=None)
        program = (
            "import asyncio, usealoha\n"
            "async def walk():\n"
            f"    client = usealoha.AsyncAloha(api_key={KEY!r}, base_url={url!r})\n"
            "    async for event in client.sandbox.catcher.stream():\n"
            "        print(event.data, flush=True)\n"
            "        asyncio.get_running_loop().call_later(0.1, asyncio.current_task().cancel)\n"
            "try:\n"
            "    asyncio.run(walk())\n"
            "except asyncio.CancelledError:\n"
            "    print('given up', flush=True)\n"
        )
        ended = subprocess.run(
            [sys.executable, "-c", program],
            env=clean_environment(PYTHONPATH=str(PACKAGE / "src")),
            capture_output=True,
            text=True,
            timeout=20,
        )
        self.assertEqual((ended.returncode, ended.stdout), (0, "1\ngiven up\n"), ended.stderr)

    def test_async_for_ends_with_the_stream(self):
        url = self.serve(b"data: 1\n\n", b"data: 2\n\n")

        async def walk():
            async with AsyncAloha(api_key=KEY, base_url=url) as client:
                return [one.data async for one in client.sandbox.catcher.stream()]

        self.assertEqual(asyncio.run(walk()), ["1", "2"])


if __name__ == "__main__":
    unittest.main()
