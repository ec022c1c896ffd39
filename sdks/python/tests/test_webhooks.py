"""The check of what Aloha sends, against the vectors of the server."""

import asyncio
import io
import json
import logging
import unittest
from unittest import mock

from support import ROOT

from usealoha import WebhookSignatureError, types, webhooks

VECTORS = json.loads((ROOT / "tests/vectors/webhook-signatures.json").read_text("utf-8"))
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVzLWFsb2hhIQ=="
OTHER = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
BODY = VECTORS["sign"][0]["body"].encode()
NOW = VECTORS["sign"][0]["timestamp"]
TIMED = ("webhook-id", "webhook-timestamp", "webhook-signature")


def at(seconds):
    return mock.patch("usealoha.webhooks._verify.time", lambda: float(seconds))


def reason_of(make):
    try:
        make()
    except WebhookSignatureError as error:
        return error.reason
    return None


def only(headers, header):
    """The headers as if the sender had one family alone."""
    low = header.lower()
    wanted = TIMED if low == "webhook-signature" else (low,)
    return {name: value for name, value in headers.items() if name in wanted}


class Vectors(unittest.TestCase):
    def test_sign(self):
        for vector in VECTORS["sign"]:
            with self.subTest(vector["name"]):
                made = webhooks.sign(vector["body"], vector["secrets"], id=vector["id"], timestamp=vector["timestamp"])
                self.assertEqual(made, vector["headers"])

    def test_verify(self):
        for vector in VECTORS["verify"]:
            # A receiver does not know when a secret ended: it takes it out of its list.
            secrets = [one["value"] for one in vector["secrets"] if one["endedAt"] is None]
            headers = only(vector["headers"], vector["header"])
            with self.subTest(vector["name"]), at(vector["now"]):
                reason = reason_of(
                    lambda v=vector, h=headers, s=secrets: webhooks.verify(
                        v["body"].encode(), h, s, require_timestamp=v["header"] == "webhook-signature"
                    )
                )
                expected = "wrong_secret" if vector["reason"] == "old_secret" else vector["reason"]
                self.assertEqual(reason, expected)


class Verify(unittest.TestCase):
    def setUp(self):
        self.headers = webhooks.sign(BODY, SECRET, timestamp=NOW)

    def test_the_event_is_typed(self):
        with at(NOW):
            event = webhooks.verify(BODY, self.headers, SECRET)
        self.assertIsInstance(event, types.PostPublishedEvent)
        self.assertEqual((event.event, event.created, event.data.channel), ("post.published", 1776245401, "instagram"))

    def test_headers_in_every_form(self):
        upper = {name.upper(): value for name, value in self.headers.items()}
        pairs = [(name.encode(), value.encode()) for name, value in self.headers.items()]
        for headers in (upper, pairs, list(self.headers.items())):
            with at(NOW):
                webhooks.verify(BODY, headers, [OTHER, SECRET])

    def test_a_parsed_body_gets_its_own_message(self):
        with at(NOW), self.assertRaisesRegex(WebhookSignatureError, "dict, so it was parsed.*get_data") as caught:
            webhooks.verify(json.loads(BODY), self.headers, SECRET)
        self.assertEqual(caught.exception.reason, "body_parsed")

    def test_stripping_the_timed_headers_is_refused_where_they_are_required(self):
        simple = only(self.headers, "X-Aloha-Signature")
        webhooks.verify(BODY, simple, SECRET)
        self.assertEqual(reason_of(lambda: webhooks.verify(BODY, simple, SECRET, require_timestamp=True)), "missing_header")
        part = {**simple, "webhook-id": "evt_1"}
        self.assertEqual(reason_of(lambda: webhooks.verify(BODY, part, SECRET)), "missing_header")

    def test_malformed_values_are_a_mismatch_and_never_a_crash(self):
        for value in ("v1", "v1,", "v1,zz", "v2,abc", "\udcff", "v1," + "A" * 43 + "="):
            with at(NOW):
                self.assertIsNotNone(reason_of(lambda v=value: webhooks.verify(BODY, {**self.headers, "webhook-signature": v}, SECRET)))
        for value in ("", "x", "-1", "1e9", "٣"):
            with at(NOW):
                self.assertIsNotNone(reason_of(lambda v=value: webhooks.verify(BODY, {**self.headers, "webhook-timestamp": v}, SECRET)))

    def test_secrets_that_are_none(self):
        for secret in ("", [], "secret", "whsec_", f" {SECRET}", None, [SECRET, ""], 3):
            with self.assertRaises((ValueError, TypeError)):
                webhooks.verify(BODY, self.headers, secret)


class Handler(unittest.TestCase):
    def setUp(self):
        logging.getLogger("usealoha").disabled = True
        self.addCleanup(setattr, logging.getLogger("usealoha"), "disabled", False)
        self.seen = []
        patched = at(NOW)
        patched.start()
        self.addCleanup(patched.stop)

    def headers(self, body=BODY):
        return webhooks.sign(body, SECRET, timestamp=NOW)

    def test_it_runs_the_function_of_the_event(self):
        handler = webhooks.Handler(SECRET, on={"post.published": self.seen.append})
        self.assertEqual(handler.handle(BODY, self.headers()), ("", 204))
        self.assertEqual([one.data.post_id for one in self.seen], ["post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"])

    def test_other_events_are_done_too(self):
        self.assertEqual(webhooks.Handler(SECRET, on={"post.failed": self.seen.append}).handle(BODY, self.headers()).status, 204)
        webhooks.Handler(SECRET, otherwise=self.seen.append).handle(BODY, self.headers())
        self.assertEqual(len(self.seen), 1)

    def test_a_stranger_gets_400(self):
        handler = webhooks.Handler(OTHER, on={"post.published": self.seen.append})
        self.assertEqual(handler.handle(BODY, self.headers()), ("wrong_secret\n", 400))
        self.assertEqual(handler.handle(BODY, {}).status, 400)
        self.assertEqual(self.seen, [])

    def test_a_function_that_raises_gives_500_and_is_asked_again(self):
        def fail(event):
            self.seen.append(event)
            raise RuntimeError("no database")

        handler = webhooks.Handler(SECRET, on={"post.published": fail}, dedupe=webhooks.MemoryStore())
        for times in (1, 2):
            self.assertEqual(handler.handle(BODY, self.headers()), ("failed\n", 500))
            self.assertEqual(len(self.seen), times)

    def test_a_process_that_ends_in_the_middle_leaves_the_event_undone(self):
        def end(event):
            self.seen.append(event)
            raise SystemExit(1)

        async def end_async(event):
            end(event)

        store = webhooks.MemoryStore()
        for times, function in enumerate((end, end, end_async, end_async), 1):
            handler = webhooks.Handler(SECRET, on={"post.published": function}, dedupe=store)
            with self.assertRaises(SystemExit):
                if function is end:
                    handler.handle(BODY, self.headers())
                else:
                    asyncio.run(handler.handle_async(BODY, self.headers()))
            self.assertEqual(len(self.seen), times)

    def test_an_event_is_done_once_by_the_id_in_its_body(self):
        handler = webhooks.Handler(SECRET, on={"post.published": self.seen.append}, dedupe=webhooks.MemoryStore())
        handler.handle(BODY, self.headers())
        again = webhooks.sign(BODY, SECRET, id="evt_another", timestamp=NOW)
        self.assertEqual(handler.handle(BODY, again).status, 204)
        self.assertEqual(len(self.seen), 1)

    def test_the_store_forgets_after_its_time(self):
        store = webhooks.MemoryStore()
        with mock.patch("usealoha.webhooks._handler.time", lambda: 100.0):
            self.assertEqual((store.add("a", 10), store.add("a", 10)), (True, False))
        with mock.patch("usealoha.webhooks._handler.time", lambda: 111.0):
            self.assertTrue(store.add("a", 10))

    def wsgi(self, handler, body, method="POST", **more):
        environ = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in self.headers().items()}
        environ.update({"REQUEST_METHOD": method, "CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body), **more})
        told = []
        handler.wsgi(environ, lambda status, headers: told.append((status, headers)))
        return told[0][0]

    def test_wsgi(self):
        handler = webhooks.Handler(SECRET, on={"post.published": self.seen.append})
        self.assertEqual(self.wsgi(handler, BODY), "204 No Content")
        self.assertEqual(self.wsgi(handler, BODY + b" "), "400 Bad Request")
        self.assertEqual(self.wsgi(handler, BODY, "GET"), "405 Method Not Allowed")
        self.assertEqual(self.wsgi(handler, BODY, CONTENT_LENGTH=""), "411 Length Required")
        self.assertEqual(self.wsgi(handler, BODY, CONTENT_LENGTH="99999999"), "413 Content Too Large")
        self.assertEqual(len(self.seen), 1)

    def asgi(self, handler, *chunks, method="POST"):
        sent = []
        scope = {
            "type": "http",
            "method": method,
            "headers": [(name.encode(), value.encode()) for name, value in self.headers().items()],
        }
        messages = [{"type": "http.request", "body": one, "more_body": n + 1 < len(chunks)} for n, one in enumerate(chunks)]

        async def receive():
            return messages.pop(0)

        async def send(message):
            sent.append(message)

        asyncio.run(handler.asgi(scope, receive, send))
        return sent[0]["status"]

    def test_asgi_with_functions_of_both_kinds(self):
        async def later(event):
            await asyncio.sleep(0)
            self.seen.append(event)

        for function in (later, self.seen.append):
            handler = webhooks.Handler(SECRET, on={"post.published": function})
            self.assertEqual(self.asgi(handler, BODY[:10], BODY[10:]), 204)
        self.assertEqual(len(self.seen), 2)
        self.assertEqual(self.asgi(handler, b"x" + BODY), 400)
        self.assertEqual(self.asgi(handler, b"", method="GET"), 405)

    def test_asgi_with_a_store_that_is_awaited(self):
        class Store(webhooks.MemoryStore):
            async def add(self, id, seconds):
                return super().add(id, seconds)

            async def remove(self, id):
                super().remove(id)

        async def fail(event):
            self.seen.append(event)
            if len(self.seen) == 1:
                raise RuntimeError("no database")

        handler = webhooks.Handler(SECRET, on={"post.published": fail}, dedupe=Store())
        self.assertEqual([self.asgi(handler, BODY) for _ in range(3)], [500, 204, 204])
        self.assertEqual(len(self.seen), 2)

    def test_an_async_function_is_not_lost_in_a_handler_that_blocks(self):
        async def later(event):
            self.seen.append(event)

        handler = webhooks.Handler(SECRET, on={"post.published": later})
        self.assertEqual(handler.handle(BODY, self.headers()).status, 500)


if __name__ == "__main__":
    unittest.main()
