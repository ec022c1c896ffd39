"""What cannot be meant is refused before anything is sent, by a message that names the field and the fix."""

import math
import os
import unittest
from datetime import date, datetime, timedelta, timezone
from unittest import mock

from support import KEY, Canned, answer

from usealoha import Aloha, InvalidArgumentError, omit


def sent(make):
    """The one request that a call makes."""
    transport = Canned(answer(200, {"id": "x", "data": [], "hasMore": False}))
    make(Aloha(api_key=KEY, transport=transport))
    return transport.requests[0]


class Refused(unittest.TestCase):
    def refused(self, pattern, make, **options):
        transport = Canned(answer())
        with self.assertRaisesRegex(InvalidArgumentError, pattern) as caught:
            make(Aloha(api_key=KEY, transport=transport, **options))
        self.assertIsInstance(caught.exception, ValueError)
        self.assertEqual(transport.requests, [])

    def test_a_naive_datetime(self):
        naive = datetime(2026, 4, 15, 9, 30)
        self.refused(
            r"scheduled_at is a datetime without a time zone.*timezone\.utc",
            lambda one: one.posts.create(content="a", channels=["x"], scheduled_at=naive),
        )
        self.refused(
            r"overrides\.x\.scheduled_at is a datetime without a time zone",
            lambda one: one.posts.create(content="a", channels=["x"], overrides={"x": {"scheduled_at": naive}}),
        )
        self.refused("from_ is a datetime without a time zone", lambda one: one.events.list(from_=naive))

    def test_a_day_for_an_instant_and_an_instant_for_a_day(self):
        self.refused(
            "scheduled_at is an instant, and it got a date",
            lambda one: one.posts.create(content="a", channels=["x"], scheduled_at=date(2026, 4, 15)),
        )
        self.refused(
            "date is a day, and it got a datetime",
            lambda one: one.posts.list(date=datetime(2026, 4, 15, tzinfo=timezone.utc)),
        )

    def test_numbers_that_json_does_not_have(self):
        for number in (math.nan, math.inf, -math.inf):
            self.refused("ratePerSecond|rate_per_second is", lambda one, n=number: one.webhooks.create(url="https://a.example", events=["post.published"], rate_per_second=n))

    def test_things_that_json_does_not_have(self):
        self.refused("metadata.a is a set", lambda one: one.posts.create(content="a", channels=["x"], metadata={"a": {1}}))
        self.refused("content is a bytes", lambda one: one.posts.create(content=b"a", channels=["x"]))
        self.refused("has the key 1", lambda one: one.posts.create(content="a", channels=["x"], metadata={1: "a"}))

    def test_ids_that_name_nothing(self):
        for id in ("", ".", ".."):
            self.refused("names nothing", lambda one, i=id: one.posts.get(i))
        self.refused("id must be a string, and it is an int", lambda one: one.posts.get(1))
        self.refused("id must be a string, and it is a NoneType", lambda one: one.posts.delete(None))

    def test_paths_that_lead_away(self):
        for path in ("https://evil.example/x", "//evil.example/x", "/a/../../b", "/a/%2e%2E/b", "/a b", "/a#b", "", "\\\\x"):
            self.refused("path", lambda one, p=path: one.request("GET", p))

    def test_half_a_character_in_a_form(self):
        self.refused("alt holds half a character", lambda one: one.media.create(file=b"x", alt="a\ud83d"))

    def test_options_that_do_not_exist_or_cannot_be_meant(self):
        nothing = lambda one: None  # noqa: E731
        self.refused("no option 'timeoutt'. Did you mean timeout", nothing, timeoutt=3)
        self.refused("no option 'baseURL'. Did you mean base_url", nothing, baseURL="x")
        for name, value in (("timeout", 0), ("timeout", -1), ("timeout", None), ("timeout", math.inf), ("timeout", True)):
            self.refused("timeout is a number of seconds", nothing, **{name: value})
        for value in (-1, 1.5, True, None):
            self.refused("max_retries is a whole number", nothing, max_retries=value)
        self.refused("pace is True, False", nothing, pace=3)
        self.refused("on_retry is a function", nothing, on_retry=3)
        self.refused("log_level is one of", nothing, log_level="loud")
        self.refused("max_connections must be 1", nothing, max_connections=0)

    def test_options_of_a_call(self):
        get = lambda options: lambda one: one.posts.get("p", options=options)  # noqa: E731
        self.refused("no option 'retries'. Did you mean max_retries", get({"retries": 1}))
        for key in ("", "a b", "ä", "x" * 256, 3):
            self.refused("idempotency_key must be 1 to 255", get({"idempotency_key": key}))
        self.refused("may not set Authorization: the client does. Use api_key", get({"headers": {"Authorization": "x"}}))
        self.refused("visible ASCII", get({"headers": {"X-A": "a\r\nb"}}))
        self.refused("cannot be the name of a header", get({"headers": {"X A": "a"}}))

    def test_limits_of_a_walk(self):
        for limit in (0, -1, True, 1.5):
            with self.assertRaisesRegex(InvalidArgumentError, "limit is a whole number"):
                Aloha(api_key=KEY, transport=Canned(answer(200, {"data": []}))).posts.list().all(limit=limit)


class BaseURL(unittest.TestCase):
    def test_what_is_refused(self):
        for url, pattern in (
            ("http://api.usealoha.app/v1", "plain http://"),
            ("http://localhost.evil.example/v1", "plain http://"),
            ("http://127.0.0.1.evil.example/v1", "plain http://"),
            ("ftp://api.usealoha.app", "must begin with https://"),
            ("api.usealoha.app", "must begin with https://"),
            ("https://me:secret@api.usealoha.app", "user name or password"),
            ("https://api.usealoha.app/v1?a=b", "no query"),
            ("https://api.usealoha.app/v1#a", "no fragment|no query"),
            ("https://", "host and port"),
            ("https://a:99999", "host and port"),
            ("https://a b/v1", "visible ASCII|host"),
            (3, "must be a string"),
        ):
            with self.assertRaisesRegex(InvalidArgumentError, pattern, msg=str(url)) as caught:
                Aloha(api_key=KEY, base_url=url)
            self.assertNotIn("me:secret", str(caught.exception))

    def test_what_is_taken(self):
        for url, shown in (
            ("https://api.usealoha.app/v1/", "https://api.usealoha.app/v1"),
            ("http://localhost:3000/v1", "http://localhost:3000/v1"),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
            ("http://[::1]:3000/v1", "http://[::1]:3000/v1"),
            ("http://portal.localhost/v1", "http://portal.localhost/v1"),
        ):
            self.assertEqual(Aloha(api_key=KEY, base_url=url).base_url, shown)

    def test_the_environment(self):
        with mock.patch.dict(os.environ, {"ALOHA_BASE_URL": "http://localhost:1/v1", "ALOHA_KEY": KEY}):
            self.assertEqual(repr(Aloha()), "Aloha(api_key='alo_test_…0000', base_url='http://localhost:1/v1')")
        with mock.patch.dict(os.environ, {"ALOHA_KEY": "", "ALOHA_API_KEY": "alo_test_second222222"}):
            self.assertIn("alo_test_…2222", repr(Aloha()))


class Keys(unittest.TestCase):
    def test_without_a_key_the_call_says_where_to_get_one(self):
        with mock.patch.dict(os.environ, {"ALOHA_KEY": "", "ALOHA_API_KEY": ""}):
            client = Aloha(transport=Canned(answer()))
            with self.assertRaisesRegex(InvalidArgumentError, "ALOHA_KEY.*Settings → Developer"):
                client.posts.get("p")

    def test_keys_that_cannot_be_sent(self):
        for key, pattern in (("", "empty"), (" alo_test_x", "white space"), ("alo_test_x\n", "white space"), ("älo", "character"), (3, "string")):
            with self.assertRaisesRegex(InvalidArgumentError, pattern):
                Aloha(api_key=key)

    def test_what_a_function_gives_is_checked_too(self):
        client = Aloha(api_key=lambda: "bad key", transport=Canned(answer()))
        with self.assertRaisesRegex(InvalidArgumentError, "white space"):
            client.posts.get("p")


class Sent(unittest.TestCase):
    def test_left_out_is_not_sent_and_none_is_null(self):
        self.assertEqual(sent(lambda one: one.posts.update("p", scheduled_at=None)).body, b'{"scheduledAt":null}')
        self.assertEqual(sent(lambda one: one.posts.update("p", scheduled_at=omit, content="a")).body, b'{"content":"a"}')

    def test_an_aware_datetime_goes_out_as_utc_cut_to_milliseconds(self):
        moment = datetime(2026, 4, 15, 11, 30, 0, 123999, tzinfo=timezone(timedelta(hours=2)))
        body = sent(lambda one: one.posts.update("p", scheduled_at=moment)).body
        self.assertEqual(body, b'{"scheduledAt":"2026-04-15T09:30:00.123Z"}')

    def test_names_inside_are_turned_too_and_free_ones_are_not(self):
        body = sent(
            lambda one: one.posts.create(
                content="a",
                channels=("x",),
                overrides={"x": {"first_comment": "b", "media": [{"media_id": "med_1"}]}},
                metadata={"first_comment": "kept"},
            )
        ).body
        self.assertEqual(
            body.decode(),
            '{"content":"a","channels":["x"],"overrides":{"x":{"firstComment":"b","media":[{"mediaId":"med_1"}]}},'
            '"metadata":{"first_comment":"kept"}}',
        )

    def test_a_name_that_is_no_text_is_a_name_of_a_file_all_the_same(self):
        form = sent(lambda one: one.media.create(file=("caf\udce9.png", b"x"))).body
        self.assertIn(b'filename="caf?.png"', b"".join(form.chunks()))

    def test_half_a_character_reaches_the_server_as_an_escape(self):
        self.assertEqual(sent(lambda one: one.posts.update("p", content="a\ud800")).body, b'{"content":"a\\ud800"}')

    def test_ids_and_queries_are_encoded(self):
        self.assertEqual(sent(lambda one: one.posts.get("a/b ?#ü")).target, "/v1/posts/a%2Fb%20%3F%23%C3%BC")
        target = sent(
            lambda one: one.posts.list(channel=["x", "linkedin"], from_=date(2026, 4, 1), campaign_id="a&b", limit=5)
        ).target
        self.assertEqual(target, "/v1/posts?channel=x&channel=linkedin&from=2026-04-01&campaignId=a%26b&limit=5")
        self.assertEqual(sent(lambda one: one.inbox.threads.list(unread=True)).target, "/v1/inbox/threads?unread=true")

    def test_a_call_without_fields_has_no_body(self):
        request = sent(lambda one: one.posts.retry("p"))
        self.assertIsNone(request.body)
        self.assertNotIn("Content-Type", request.headers)

    def test_the_raw_road(self):
        request = sent(
            lambda one: one.request("patch", "posts/p?a=1", query={"b": [1, 2]}, body={"at": date(2026, 4, 15)}, headers={"X-A": "b"})
        )
        self.assertEqual((request.method, request.target, request.body), ("PATCH", "/v1/posts/p?a=1&b=1&b=2", b'{"at":"2026-04-15"}'))
        self.assertEqual(request.headers["X-A"], "b")
        self.assertIn("Idempotency-Key", request.headers)
        absolute = sent(lambda one: one.request("GET", "https://api.usealoha.app/v1/me"))
        self.assertEqual(absolute.target, "/v1/me")

    def test_the_name_of_the_client(self):
        self.assertRegex(sent(lambda one: one.me.get()).headers["User-Agent"], r"^aloha-python/\d+\.\d+\.\d+ \(")


if __name__ == "__main__":
    unittest.main()
