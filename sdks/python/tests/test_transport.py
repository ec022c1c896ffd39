"""The connections: kept, bounded, shared by threads, dropped by a fork, and always in time."""

import asyncio
import os
import socket
import ssl
import threading
import time
import unittest
from unittest import mock

from support import KEY, ROOT, Served, http_answer, read_request, repeating

from usealoha import (
    Aloha,
    APIConnectionError,
    APITimeoutError,
    AsyncAloha,
    InvalidArgumentError,
    RequestAbortedError,
)

OK = http_answer(b'{"id":"p"}')


class Kept(unittest.TestCase):
    def client(self, talk, **options):
        served = Served(talk)
        client = Aloha(api_key=KEY, base_url=served.url, **{"max_retries": 0, **options})
        self.addCleanup(served.__exit__)
        self.addCleanup(client.close)
        return client, served

    def test_one_connection_serves_many_calls(self):
        client, served = self.client(repeating(OK))
        for _ in range(5):
            client.posts.get("p")
        self.assertEqual(served.connections, 1)

    def test_a_connection_that_the_server_ends_is_not_kept(self):
        def talk(connection):
            read_request(connection)
            connection.sendall(http_answer(b'{"id":"p"}', "200 OK", "Connection: close"))

        client, served = self.client(talk)
        client.posts.get("p")
        client.posts.get("p")
        self.assertEqual(served.connections, 2)

    def test_a_kept_connection_found_closed_is_replayed_once_and_is_no_retry(self):
        seen = []

        def talk(connection):
            # Answers the first request of each connection, and ends it at the second, without a word.
            seen.append(read_request(connection))
            connection.sendall(OK)
            seen.append(read_request(connection))

        waits = []
        client, served = self.client(talk, on_retry=waits.append, max_retries=2)
        client.posts.get("p")
        with mock.patch("usealoha._transport._STALE_SECONDS", 0.0):
            client.posts.create(content="a", channels=["x"])
        self.assertEqual((served.connections, waits), (2, []))
        self.assertEqual(seen[1], seen[2])

    def test_a_fresh_connection_that_is_cut_is_not_replayed(self):
        client, served = self.client(lambda connection: read_request(connection))
        with self.assertRaises(APIConnectionError):
            client.posts.get("p")
        self.assertEqual(served.connections, 1)

    def test_an_answer_that_is_cut_in_its_body_is_no_answer(self):
        def talk(connection):
            read_request(connection)
            connection.sendall(OK[:-3])

        client, _ = self.client(talk)
        with self.assertRaisesRegex(APIConnectionError, "IncompleteRead"):
            client.posts.get("p")

    def test_what_is_not_http_is_no_answer(self):
        client, _ = self.client(lambda connection: connection.sendall(b"SSH-2.0-OpenSSH\r\n"))
        with self.assertRaisesRegex(APIConnectionError, "BadStatusLine"):
            client.posts.get("p")

    def test_threads_share_a_client_within_its_bound(self):
        most, now, lock = [0], [0], threading.Lock()

        def talk(connection):
            while read_request(connection):
                with lock:
                    now[0] += 1
                    most[0] = max(most[0], now[0])
                time.sleep(0.002)
                with lock:
                    now[0] -= 1
                connection.sendall(OK)

        client, served = self.client(talk, max_connections=4)
        results = []
        threads = [
            threading.Thread(target=lambda: results.extend(client.posts.get("p").id for _ in range(10))) for _ in range(16)
        ]
        for one in threads:
            one.start()
        for one in threads:
            one.join()
        self.assertEqual(results, ["p"] * 160)
        self.assertLessEqual(served.connections, 4)
        self.assertLessEqual(most[0], 4)

    def test_waiting_for_a_connection_ends_in_time(self):
        taken, free = threading.Event(), threading.Event()

        def talk(connection):
            taken.set()
            free.wait(10)

        client, _ = self.client(talk, max_connections=1)
        thread = threading.Thread(target=lambda: self.assertRaises(APIConnectionError, client.posts.get, "p"))
        thread.start()
        self.assertTrue(taken.wait(10))
        with self.assertRaises(APITimeoutError) as caught:
            client.posts.get("p", options={"timeout": 0.1})
        self.assertIn("all 1 connections were busy", str(caught.exception.__cause__))
        free.set()
        thread.join()

    def test_a_forked_child_opens_connections_of_its_own(self):
        client, served = self.client(repeating(OK))
        client.posts.get("p")
        pid = os.fork()
        if pid == 0:
            try:
                os._exit(0 if client.posts.get("p").id == "p" else 1)
            except BaseException:
                os._exit(2)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), 0)
        self.assertEqual(client.posts.get("p").id, "p")
        self.assertEqual(served.connections, 2)

    def test_a_closed_client_refuses_and_ends_what_is_out(self):
        client, _ = self.client(lambda connection: time.sleep(1))
        threading.Timer(0.05, client.close).start()
        for _ in range(2):
            with self.assertRaises(RequestAbortedError):
                client.posts.get("p")

    def test_an_address_that_never_answers_leaves_time_for_the_next_one(self):
        # Nobody accepts here, and the queue of the kernel is full: a connection more waits.
        silent = socket.socket()
        silent.bind(("127.0.0.1", 0))
        silent.listen(0)
        self.addCleanup(silent.close)
        for _ in range(3):
            waiting = socket.socket()
            waiting.setblocking(False)
            waiting.connect_ex(silent.getsockname())
            self.addCleanup(waiting.close)
        client, served = self.client(repeating(OK))
        places = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port)) for port in (silent.getsockname()[1], served.port)]
        with mock.patch("usealoha._connect.socket.getaddrinfo", lambda *_, **__: places):
            self.assertEqual(client.posts.get("p", options={"timeout": 1.0}).id, "p")

    def test_a_refused_upload_shows_the_answer(self):
        def talk(connection):
            connection.recv(1000)
            connection.sendall(http_answer(b'{"code":"body_too_large"}', "413 Content Too Large", "Connection: close"))
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass

        client, _ = self.client(talk)
        from usealoha import APIError

        with self.assertRaisesRegex(APIError, "413 body_too_large"):
            client.media.create(file=b"x" * 3_000_000)


    def test_a_file_that_cannot_be_read_is_no_fault_of_the_network(self):
        retries = []
        client, _ = self.client(repeating(OK), max_retries=2, on_retry=retries.append)
        with self.assertRaisesRegex(InvalidArgumentError, "The file cannot be read: Is a directory"):
            client.media.create(file=ROOT)
        self.assertEqual(retries, [])
        self.assertEqual(client.posts.get("p").id, "p")


class InTime(unittest.TestCase):
    """Each server here would come to a good answer, only much later than the try may take."""

    def late(self, talk):
        with Served(talk) as served, Aloha(api_key=KEY, base_url=served.url, max_retries=0) as client:
            with self.assertRaises(APITimeoutError):
                client.posts.get("p", options={"timeout": 0.15})

    def test_no_answer(self):
        def talk(connection):
            read_request(connection)
            connection.settimeout(5)
            try:
                connection.recv(1)
            except TimeoutError:
                connection.sendall(OK)

        self.late(talk)

    def test_dripping_headers(self):
        def talk(connection):
            read_request(connection)
            for octet in OK:
                connection.sendall(bytes([octet]))
                time.sleep(0.05)

        self.late(talk)

    def test_a_dripping_body(self):
        def talk(connection):
            read_request(connection)
            connection.sendall(OK[:-10])
            for octet in OK[-10:]:
                time.sleep(0.05)
                connection.sendall(bytes([octet]))

        self.late(talk)


class Secure(unittest.TestCase):
    """TLS and proxies, with the certificates that the server's own tests have."""

    def setUp(self):
        folder = ROOT / "tests/support/certificates"
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(folder / "good.pem", folder / "leaf.key")
        self.tls = server
        self.trusting = ssl.create_default_context(cafile=str(folder / "ca.pem"))

    def wrap(self, connection):
        return self.tls.wrap_socket(connection, server_side=True)

    def test_tls_is_checked(self):
        with Served(repeating(OK), self.wrap) as served:
            url = f"https://localhost:{served.port}/v1"
            with Aloha(api_key=KEY, base_url=url, ssl_context=self.trusting) as client:
                self.assertEqual([client.posts.get("p").id for _ in range(3)], ["p"] * 3)
            with (
                Aloha(api_key=KEY, base_url=url, max_retries=0) as client,
                self.assertRaisesRegex(APIConnectionError, "CERTIFICATE_VERIFY_FAILED|certificate"),
            ):
                client.posts.get("p")

    def test_a_proxy_gets_a_tunnel_and_never_a_key(self):
        heads = []

        def proxy(connection):
            heads.append(read_request(connection))
            with socket.create_connection(("127.0.0.1", served.port)) as target:
                connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                threading.Thread(target=pump, args=(target, connection), daemon=True).start()
                pump(connection, target)

        with Served(repeating(OK), self.wrap) as served, Served(proxy) as door:
            environment = {"https_proxy": f"http://me:pass%21@127.0.0.1:{door.port}", "no_proxy": "", "NO_PROXY": ""}
            # This machine is never reached through a proxy, so the host is called as if it were another.
            with (
                mock.patch.dict(os.environ, environment),
                mock.patch("usealoha._proxy.is_loopback", lambda host: False),
                Aloha(api_key=KEY, base_url=f"https://localhost:{served.port}/v1", ssl_context=self.trusting) as client,
            ):
                self.assertEqual(client.posts.get("p").id, "p")
            self.assertTrue(heads[0].startswith(f"CONNECT localhost:{served.port} HTTP/1.1\r\n".encode()))
            self.assertIn(b"Proxy-Authorization: Basic bWU6cGFzcyE=", heads[0])
            self.assertNotIn(b"alo_test", heads[0])

    def test_a_proxy_that_refuses(self):
        def proxy(connection):
            read_request(connection)
            connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")

        with (
            Served(proxy) as door,
            mock.patch.dict(os.environ, {"HTTPS_PROXY": f"127.0.0.1:{door.port}", "no_proxy": "", "NO_PROXY": ""}),
            Aloha(api_key=KEY, base_url="https://api.aloha.invalid/v1", max_retries=0) as client,
            self.assertRaisesRegex(APIConnectionError, "refused the tunnel: HTTP/1.1 407"),
        ):
            client.posts.get("p")

    def test_exceptions_from_the_proxy(self):
        from usealoha._base_url import Origin
        from usealoha._proxy import proxy_for

        with mock.patch.dict(os.environ, {"https_proxy": "http://p:1", "no_proxy": "a.example, .b.example,c.example:8443"}):
            for host, port, goes in (
                ("a.example", 443, False),
                ("x.a.example", 443, False),
                ("xa.example", 443, True),
                ("x.b.example", 443, False),
                ("c.example", 443, True),
                ("c.example", 8443, False),
                ("localhost", 443, False),
                ("127.0.0.1", 443, False),
            ):
                self.assertEqual(proxy_for(Origin(True, host, port)) is not None, goes, (host, port))


def pump(source, target):
    try:
        while chunk := source.recv(65536):
            target.sendall(chunk)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return


class Awaited(unittest.TestCase):
    def test_many_at_once(self):
        async def walk():
            with Served(repeating(OK)) as served:
                async with AsyncAloha(api_key=KEY, base_url=served.url) as client:
                    posts = await asyncio.gather(*(client.posts.get("p") for _ in range(200)))
                    return len(posts), served.connections

        count, connections = asyncio.run(walk())
        self.assertEqual(count, 200)
        self.assertLessEqual(connections, 32)

    def test_cancelling_closes_the_connection(self):
        gone = threading.Event()

        def talk(connection):
            read_request(connection)
            if connection.recv(1) == b"":
                gone.set()

        async def walk():
            with Served(talk) as served:
                async with AsyncAloha(api_key=KEY, base_url=served.url) as client:
                    task = asyncio.create_task(client.posts.get("p"))
                    await asyncio.sleep(0.1)
                    task.cancel()
                    with self.assertRaises(asyncio.CancelledError):
                        await task
                    return await asyncio.to_thread(gone.wait, 2)

        self.assertTrue(asyncio.run(walk()))

    def test_a_wait_is_cancelled_at_once(self):
        async def walk():
            with Served(repeating(http_answer(b"{}", "429 Too Many Requests", "Retry-After: 30"))) as served:
                async with AsyncAloha(api_key=KEY, base_url=served.url) as client:
                    with self.assertRaises(asyncio.TimeoutError):
                        await asyncio.wait_for(client.posts.get("p"), 0.1)

        started = time.monotonic()
        asyncio.run(walk())
        self.assertLess(time.monotonic() - started, 20)

    def test_a_transport_and_functions_that_are_awaited(self):
        from support import answer

        class Native:
            async def send(self, request):
                await asyncio.sleep(0)
                self.sent = request
                return answer(200, {"id": "p"})

        told = []

        async def key():
            return "alo_test_async11111"

        async def hook(one):
            told.append(one.method)

        async def walk():
            transport = Native()
            client = AsyncAloha(api_key=key, transport=transport, on_request=hook)
            await client.posts.get("p")
            return transport.sent.headers["Authorization"]

        self.assertEqual((asyncio.run(walk()), told), ("Bearer alo_test_async11111", ["GET"]))


if __name__ == "__main__":
    unittest.main()
