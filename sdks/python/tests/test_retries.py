"""When a call is tried again, after what wait, and with which key."""

import unittest

from support import KEY, Canned, Clock, answer

from usealoha import (
    Aloha,
    APIConnectionError,
    APITimeoutError,
    ConflictError,
    RateLimitError,
    ServerError,
    ValidationError,
)

FINE = answer(200, {"id": "post_01"})


def call(*answers, random=None, **options):
    transport = Canned(*answers)
    client = Aloha(api_key=KEY, transport=transport, **options)
    return client, transport, Clock(client, random=random)


class Retries(unittest.TestCase):
    def test_server_errors_back_off_twice_as_long_each_time(self):
        client, transport, clock = call(answer(500), answer(503), answer(500), FINE, max_retries=3, random=[0.0])
        client.posts.get("post_01")
        self.assertEqual(clock.waits, [0.5, 1.0, 2.0])
        self.assertEqual([one.headers.get("X-Aloha-Retry") for one in transport.requests], [None, "1", "2", "3"])

    def test_backoff_is_shortened_by_a_quarter_at_most_and_ends_at_eight_seconds(self):
        client, _, clock = call(answer(500), max_retries=7, random=[1.0])
        with self.assertRaises(ServerError):
            client.posts.get("post_01")
        self.assertEqual(clock.waits, [0.375, 0.75, 1.5, 3.0, 6.0, 6.0, 6.0])

    def test_nothing_is_tried_again_with_zero_retries(self):
        client, transport, _ = call(answer(500), max_retries=0)
        with self.assertRaises(ServerError) as caught:
            client.posts.get("post_01")
        self.assertEqual((caught.exception.tries, len(transport.requests)), (1, 1))

    def test_a_post_keeps_its_key_on_all_tries(self):
        client, transport, _ = call(ConnectionResetError(104, "reset"), answer(500), FINE)
        client.posts.create(content="a", channels=["x"])
        keys = {one.headers["Idempotency-Key"] for one in transport.requests}
        self.assertEqual((len(keys), len(transport.requests)), (1, 3))

    def test_the_error_names_the_key_so_that_the_call_can_be_repeated(self):
        client, transport, _ = call(TimeoutError("late"), max_retries=1)
        with self.assertRaises(APITimeoutError) as caught:
            client.posts.create(content="a", channels=["x"])
        self.assertEqual(caught.exception.idempotency_key, transport.requests[0].headers["Idempotency-Key"])
        self.assertEqual(caught.exception.tries, 2)
        self.assertIsInstance(caught.exception.__cause__, TimeoutError)

    def test_a_get_has_no_key(self):
        client, transport, _ = call(FINE)
        client.posts.get("post_01")
        self.assertNotIn("Idempotency-Key", transport.requests[0].headers)

    def test_a_refusal_is_not_tried_again(self):
        client, transport, _ = call(answer(422, {"code": "validation_failed"}))
        with self.assertRaises(ValidationError):
            client.posts.create(content="", channels=[])
        self.assertEqual(len(transport.requests), 1)

    def test_of_conflicts_only_the_one_in_progress_is_waited_for(self):
        client, _, clock = call(answer(409, {"code": "idempotency_in_progress"}, retry_after="2"), FINE, random=[0.0])
        client.posts.create(content="a", channels=["x"])
        self.assertEqual(clock.waits, [2.0])
        client, transport, _ = call(answer(409, {"code": "duplicate_post"}))
        with self.assertRaises(ConflictError):
            client.posts.create(content="a", channels=["x"])
        self.assertEqual(len(transport.requests), 1)

    def test_the_server_may_veto_either_way(self):
        client, transport, _ = call(answer(500, x_should_retry="false"))
        with self.assertRaises(ServerError):
            client.posts.get("post_01")
        self.assertEqual(len(transport.requests), 1)
        client, transport, _ = call(answer(422, x_should_retry="true"), FINE)
        client.posts.get("post_01")
        self.assertEqual(len(transport.requests), 2)

    def test_a_delete_whose_answer_was_lost_counts_as_done_when_nothing_is_left(self):
        client, _, _ = call(ConnectionResetError("cut"), answer(404, {"code": "not_found"}))
        self.assertEqual(client.posts.delete("post_01").status, 404)

    def test_a_defect_is_not_taken_for_a_network(self):
        client, transport, _ = call(ZeroDivisionError("oh"))
        with self.assertRaises(ZeroDivisionError):
            client.posts.get("post_01")
        self.assertEqual(len(transport.requests), 1)

    def test_the_message_of_a_lost_connection_says_what_and_how_often(self):
        client, _, _ = call(ConnectionRefusedError(111, "Connection refused"), base_url="http://localhost:9/v1")
        with self.assertRaises(APIConnectionError) as caught:
            client.posts.create(content="a", channels=["x"])
        self.assertEqual(str(caught.exception), "Could not reach localhost:9: ECONNREFUSED (POST /posts, 3 tries)")


class RetryAfter(unittest.TestCase):
    def test_it_is_waited_out_and_a_tenth_more_at_most(self):
        for random, wait in ((0.0, 10.0), (1.0, 11.0)):
            client, _, clock = call(answer(429, retry_after="10"), FINE, random=[random])
            client.posts.get("post_01")
            self.assertEqual(clock.waits, [wait])

    def test_the_surplus_is_one_second_at_most(self):
        client, _, clock = call(answer(503, retry_after="50"), FINE, random=[1.0])
        client.posts.get("post_01")
        self.assertEqual(clock.waits, [51.0])

    def test_longer_than_the_limit_raises_at_once_and_says_how_long(self):
        client, transport, clock = call(answer(429, retry_after="61"))
        with self.assertRaises(RateLimitError) as caught:
            client.posts.get("post_01")
        self.assertEqual((caught.exception.retry_after, clock.waits, len(transport.requests)), (61.0, [], 1))

    def test_a_date_is_judged_by_the_clock_of_the_server(self):
        client, _, clock = call(
            answer(429, retry_after="Wed, 15 Apr 2020 09:00:07 GMT", date="Wed, 15 Apr 2020 09:00:00 GMT"),
            FINE,
            random=[0.0],
        )
        client.posts.get("post_01")
        self.assertEqual(clock.waits, [7.0])

    def test_what_is_past_or_unreadable_leaves_the_backoff(self):
        past = {"retry_after": "Wed, 15 Apr 2020 09:00:00 GMT", "date": "Wed, 15 Apr 2020 09:00:07 GMT"}
        for headers in (past, {"retry_after": "soon"}, {"retry_after": "-3"}, {"retry_after": "1.5"}):
            client, _, clock = call(answer(429, **headers), FINE, random=[0.0])
            client.posts.get("post_01")
            self.assertEqual(clock.waits, [0.5], headers)


class Hooks(unittest.TestCase):
    def test_each_try_and_each_wait_is_told(self):
        told = []
        client, _, _ = call(
            answer(500, x_request_id="req_1"),
            answer(200, {"id": "p"}, x_request_id="req_2"),
            on_request=lambda one: told.append(("request", one.attempt, one.method)),
            on_response=lambda one: told.append(("response", one.attempt, one.status, one.request_id)),
            on_retry=lambda one: told.append(("retry", one.attempt, one.reason, type(one.error).__name__)),
        )
        client.posts.get("p")
        self.assertEqual(
            told,
            [
                ("request", 1, "GET"),
                ("response", 1, 500, "req_1"),
                ("retry", 1, "status", "ServerError"),
                ("request", 2, "GET"),
                ("response", 2, 200, "req_2"),
            ],
        )

    def test_what_a_hook_raises_reaches_the_caller_and_is_not_tried_again(self):
        def broken(_):
            raise OSError("mine")

        for name in ("on_request", "on_response"):
            client, transport, _ = call(FINE, **{name: broken})
            with self.assertRaisesRegex(OSError, "mine"):
                client.posts.get("p")
            self.assertLessEqual(len(transport.requests), 1)

    def test_a_hook_gets_copies_without_the_key(self):
        def spoil(one):
            self.assertNotIn(KEY, repr(one))
            one.headers.clear()

        client, transport, _ = call(FINE, on_request=spoil)
        client.posts.get("p")
        self.assertEqual(transport.requests[0].headers["Authorization"], f"Bearer {KEY}")

    def test_a_function_is_asked_for_the_key_on_every_try(self):
        keys = iter(["alo_test_one1111111", "alo_test_two2222222"])
        transport = Canned(answer(500), FINE)
        client = Aloha(api_key=lambda: next(keys), transport=transport)
        Clock(client)
        client.posts.get("p")
        sent = [one.headers["Authorization"] for one in transport.requests]
        self.assertEqual(sent, ["Bearer alo_test_one1111111", "Bearer alo_test_two2222222"])


if __name__ == "__main__":
    unittest.main()
