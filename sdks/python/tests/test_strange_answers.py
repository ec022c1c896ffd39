"""Whatever a server says, a call ends in its result or in an AlohaError."""

import unittest

from support import KEY, Canned, Served, answer, read_request

from usealoha import Aloha, AlohaError, Answer, APIConnectionError, APIError, InvalidResponseError, RateLimitError


def called(found):
    return Aloha(api_key=KEY, transport=Canned(found), max_retries=0).me.get()


class StrangeAnswers(unittest.TestCase):
    def test_numbers_of_hundreds_and_thousands_of_digits(self):
        for digits in ("9" * 400, "9" * 5000):
            with self.assertRaises(RateLimitError) as caught:
                called(answer(429, {}, retry_after=digits))
            self.assertGreater(caught.exception.retry_after, 1e18)
            limit = called(answer(200, {}, x_ratelimit_limit="1", x_ratelimit_remaining="1", x_ratelimit_reset=digits))
            self.assertIsNone(limit.response.rate_limit.reset_at)

    def test_a_date_in_a_zone_that_no_number_holds(self):
        with self.assertRaises(RateLimitError) as caught:
            called(answer(429, {}, retry_after="Wed, 15 Apr 2026 08:00:00 +9999999999999999"))
        self.assertIsNone(caught.exception.retry_after)

    def test_json_that_is_nested_without_end(self):
        deep = b"[" * 200_000
        with self.assertRaises(InvalidResponseError):
            called(Answer(200, {"content-type": "application/json"}, deep))
        with self.assertRaises(APIError) as caught:
            called(Answer(400, {"content-type": "application/json"}, deep))
        self.assertIsInstance(caught.exception.body, str)

    def test_a_body_that_is_longer_than_any_memory(self):
        def talk(connection):
            read_request(connection)
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 30 + b"\r\n\r\n{}")

        with Served(talk) as served, Aloha(api_key=KEY, base_url=served.url, max_retries=0) as client:
            self.assertRaises(AlohaError, client.me.get)

    def test_a_host_that_no_name_service_can_be_asked_for(self):
        for host in ("a..b", "a" * 64 + ".example"):
            with (
                Aloha(api_key=KEY, base_url=f"https://{host}/v1", max_retries=0) as client,
                self.assertRaisesRegex(APIConnectionError, "cannot be the name of a host"),
            ):
                client.me.get()


if __name__ == "__main__":
    unittest.main()
