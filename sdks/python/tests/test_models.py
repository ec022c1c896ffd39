"""What comes back: models, errors, texts and answers."""

import copy
import pickle
import unittest
from datetime import date, datetime, timezone

from support import KEY, Canned, answer

from usealoha import Aloha, AlohaError, APIError, InvalidResponseError, ResponseInfo, ServerError, ValidationError, types

POST = {
    "id": "post_01",
    "object": "post",
    "status": "scheduled",
    "scheduledAt": "2026-04-15T09:30:00.123Z",
    "publishedAt": None,
    "deliveries": [{"id": "del_1", "channel": "x", "nextAttemptAt": "2026-04-15T11:30:00+02:00", "error": None}],
    "overrides": {"x": {"firstComment": "b", "scheduledAt": "2026-04-15T09:30:00Z"}},
    "metadata": {"a": "b"},
    "newerThanThisPackage": 1,
}


def get(*answers):
    return Aloha(api_key=KEY, transport=Canned(*answers), max_retries=0).posts.get("post_01")


class Models(unittest.TestCase):
    def setUp(self):
        self.post = get(answer(200, POST, x_request_id="req_1", x_ratelimit_limit="60", x_ratelimit_remaining="59"))

    def test_fields_are_decoded(self):
        post = self.post
        self.assertEqual(post.scheduled_at, datetime(2026, 4, 15, 9, 30, 0, 123000, tzinfo=timezone.utc))
        self.assertIsNone(post.published_at)
        delivery = post.deliveries[0]
        self.assertIsInstance(delivery, types.Delivery)
        self.assertEqual(delivery.next_attempt_at, datetime(2026, 4, 15, 9, 30, tzinfo=timezone.utc))
        self.assertIs(delivery.next_attempt_at.tzinfo, timezone.utc)
        self.assertEqual(post.overrides["x"].first_comment, "b")
        self.assertIs(post.deliveries, post.deliveries)

    def test_days_are_days(self):
        export = types.AnalyticsExport({"from": "2026-04-01"})
        self.assertEqual(export.from_, date(2026, 4, 1))

    def test_what_is_newer_is_kept(self):
        self.assertEqual(self.post.raw["newerThanThisPackage"], 1)
        self.assertEqual(self.post.raw, POST)

    def test_a_field_that_may_be_absent_is_none_and_another_is_an_error_that_names_it(self):
        self.assertIsNone(types.ComparedRequest({}).__class__._fields and types.PostOverride({}).content)
        with self.assertRaisesRegex(AttributeError, "has no content, so this Post has no content"):
            self.post.content  # noqa: B018
        with self.assertRaisesRegex(AttributeError, "Post has no field schedule_at. Did you mean scheduled_at"):
            self.post.schedule_at  # noqa: B018

    def test_nothing_can_be_set(self):
        for name in ("status", "new"):
            with self.assertRaises(AttributeError):
                setattr(self.post, name, 1)
        self.assertFalse(hasattr(self.post, "__dict__"))

    def test_the_answer(self):
        response = self.post.response
        self.assertEqual((response.status, response.request_id, response.replayed), (200, "req_1", False))
        self.assertEqual((response.rate_limit.limit, response.rate_limit.remaining), (60, 59))
        self.assertEqual(response.headers["X-Request-Id"], "req_1")
        with self.assertRaisesRegex(AlohaError, "came with no answer"):
            types.Post({}).response  # noqa: B018

    def test_equal_copied_and_pickled(self):
        twin = types.Post(dict(POST))
        self.assertEqual(self.post, twin)
        self.assertEqual(len({self.post, twin}), 1)
        self.assertEqual(pickle.loads(pickle.dumps(self.post)), twin)
        self.assertEqual(copy.deepcopy(self.post), twin)

    def test_secrets_are_masked_when_shown(self):
        shown = repr(types.WebhookWithSecret({"id": "whk_1", "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVz"}))
        self.assertIn("whsec_…bnVz", shown)
        self.assertNotIn("MfKQ9r8G", shown)
        link = repr(types.SandboxWorkspace({"claimUrl": "https://a.example/claim#token=2qAPDwm_8pbllaEQ"}))
        self.assertNotIn("2qAPDwm", link)

    def test_an_event_has_the_class_of_its_name(self):
        client = Aloha(api_key=KEY, transport=Canned(answer(200, {"id": "evt_1", "event": "post.published", "created": 3, "data": {"postId": "p"}})))
        event = client.events.get("evt_1")
        self.assertIsInstance(event, types.PostPublishedEvent)
        self.assertEqual((event.created, event.data.post_id), (3, "p"))
        client = Aloha(api_key=KEY, transport=Canned(answer(200, {"id": "evt_1", "event": "post.loved", "data": {"a": 1}})))
        newer = client.events.get("evt_1")
        self.assertIsInstance(newer, types.UnknownEvent)
        self.assertEqual((newer.event, newer.data), ("post.loved", {"a": 1}))

    def test_a_list_that_comes_whole_is_walked(self):
        client = Aloha(api_key=KEY, transport=Canned(answer(200, {"object": "list", "data": [{"slug": "x"}, {"slug": "bluesky"}]})))
        channels = client.channels.list()
        self.assertEqual(([one.slug for one in channels], len(channels)), (["x", "bluesky"], 2))

    def test_an_operation_without_a_body_gives_the_answer_alone(self):
        client = Aloha(api_key=KEY, transport=Canned(answer(204)))
        self.assertIsInstance(client.posts.delete("p"), ResponseInfo)

    def test_a_file_is_a_text_with_its_answer(self):
        from usealoha import Answer

        client = Aloha(api_key=KEY, transport=Canned(Answer(200, {"content-type": "text/csv"}, b"a,b\n1,2\n")))
        text = client.analytics.exports.download("exp_1")
        self.assertEqual((text, text.response.status), ("a,b\n1,2\n", 200))

    def test_a_time_that_is_none_says_where_it_stands(self):
        with self.assertRaisesRegex(AlohaError, "'yesterday' where an instant belongs"):
            types.Post({"scheduledAt": "yesterday"}).scheduled_at  # noqa: B018

    def test_fractions_of_any_length(self):
        for text, micro in (("09:30:00Z", 0), ("09:30:00.1Z", 100000), ("09:30:00.1234567Z", 123456), ("09:30:00.000001z", 1)):
            self.assertEqual(types.Post({"scheduledAt": f"2026-04-15T{text}"}).scheduled_at.microsecond, micro)


class Errors(unittest.TestCase):
    def test_a_problem_is_told_with_its_place_and_its_page(self):
        problem = {
            "type": "https://developers.usealoha.app/docs/errors/validation_failed",
            "title": "The body breaks the rules",
            "status": 422,
            "detail": "2 things",
            "code": "validation_failed",
            "errors": [
                {"pointer": "/channels/1", "code": "unknown_channel", "detail": '"twitter" is not a channel.', "suggestion": "x"},
                *({"pointer": f"/a/{n}", "code": "required", "detail": f"a {n} is missing."} for n in range(5)),
            ],
        }
        with self.assertRaises(ValidationError) as caught:
            get(answer(422, problem, x_request_id="req_9"))
        error = caught.exception
        self.assertEqual(
            str(error).split("\n"),
            [
                '422 validation_failed: /channels/1 "twitter" is not a channel. (GET /posts/post_01, request req_9)',
                "  /a/0 a 0 is missing.",
                "  /a/1 a 1 is missing.",
                "  /a/2 a 2 is missing.",
                problem["type"],
            ],
        )
        self.assertEqual((error.param, error.errors[0].suggestion, error.code), ("/channels/1", "x", "validation_failed"))
        self.assertEqual((error.request_id, error.doc_url, error.title), ("req_9", problem["type"], problem["title"]))

    def test_a_page_of_html_keeps_its_class(self):
        from usealoha import Answer

        with self.assertRaises(ServerError) as caught:
            get(Answer(502, {"content-type": "text/html"}, b"<html>bad gateway"))
        self.assertEqual((caught.exception.status, caught.exception.body, caught.exception.code), (502, "<html>bad gateway", None))

    def test_a_redirect_is_not_followed_and_shows_where_it_led(self):
        with self.assertRaisesRegex(APIError, "302: a redirect to https://elsewhere.example is not followed"):
            get(answer(302, location="https://elsewhere.example"))

    def test_a_success_that_is_no_json(self):
        from usealoha import Answer

        for body in (b"<html>hello", b"", b"[1]"):
            with self.assertRaises(InvalidResponseError) as caught:
                get(Answer(200, {"content-type": "text/html", "x-request-id": "req_1"}, body))
            self.assertEqual((caught.exception.content_type, caught.exception.request_id), ("text/html", "req_1"))
            self.assertEqual(caught.exception.excerpt, body.decode())

    def test_no_answer_shows_the_key_even_if_it_repeats_it(self):
        with self.assertRaises(APIError) as caught:
            get(answer(401, {"code": "invalid_key", "detail": f"{KEY} is unknown"}))
        for text in (str(caught.exception), repr(caught.exception), repr(vars(caught.exception))):
            self.assertNotIn(KEY, text)

    def test_errors_can_be_pickled(self):
        with self.assertRaises(ValidationError) as caught:
            get(answer(422, {"code": "validation_failed", "errors": [{"pointer": "/a", "code": "required", "detail": "d"}]}))
        again = pickle.loads(pickle.dumps(caught.exception))
        self.assertEqual((type(again), str(again), again.param), (ValidationError, str(caught.exception), "/a"))


class Clients(unittest.TestCase):
    def test_a_client_is_not_pickled_and_shows_no_key(self):
        from usealoha import AsyncAloha

        for kind in (Aloha, AsyncAloha):
            client = kind(api_key=KEY)
            with self.assertRaisesRegex(TypeError, "cannot be pickled"):
                pickle.dumps(client)
            self.assertNotIn(KEY, repr(client) + repr(vars(client)) + str(client))

    def test_a_client_with_other_options_shares_the_rest(self):
        transport = Canned(answer(200, {"id": "p"}))
        client = Aloha(api_key=KEY, transport=transport, timeout=7, headers={"X-A": "1"})
        other = client.with_options(timeout=3)
        other.posts.get("p")
        client.posts.get("p")
        self.assertEqual([one.timeout for one in transport.requests], [3.0, 7.0])
        self.assertEqual([one.headers["X-A"] for one in transport.requests], ["1", "1"])
        with self.assertRaisesRegex(ValueError, "Did you mean timeout"):
            client.with_options(timeoutt=3)


if __name__ == "__main__":
    unittest.main()
