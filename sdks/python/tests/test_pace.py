"""With pace, a script never meets a 429."""

import asyncio
import threading
import unittest

from support import KEY, Canned, Clock, answer

from usealoha import Aloha, Answer, AsyncAloha, RateLimitError


class Quota:
    """A server with a window that slides: so many calls in so many seconds of the client's own clock."""

    def __init__(self, limit, window):
        self.limit, self.window, self.clock = limit, window, None
        self.times, self.refused, self.lock = [], 0, threading.Lock()

    def send(self, request):
        with self.lock:
            now = self.clock.at
            recent = [at for at in self.times if at > now - self.window]
            if len(recent) >= self.limit:
                self.refused += 1
                wait = int(recent[0] + self.window - now) + 1
                return Answer(429, {"ratelimit": f'"p";r=0;t={wait}', "retry-after": str(wait)}, b"{}")
            self.times.append(now)
            recent.append(now)
            left = self.limit - len(recent)
            wait = int(recent[0] + self.window - now) + 1
            return Answer(200, {"ratelimit": f'"p";r={left};t={wait}'}, b'{"id":"p"}')


class Pace(unittest.TestCase):
    def paced(self, *answers, **pace):
        client = Aloha(api_key=KEY, transport=Canned(*answers), pace=pace or True)
        return client, Clock(client)

    def test_a_burst_passes_and_the_rest_waits(self):
        client, clock = self.paced(
            answer(200, {"id": "p"}, ratelimit='"free";r=1;t=60'),
            answer(200, {"id": "p"}, ratelimit='"free";r=0;t=7'),
            answer(200, {"id": "p"}, ratelimit='"free";r=5;t=1'),
        )
        for _ in range(3):
            client.posts.get("p")
        self.assertEqual(clock.waits, [7.0])

    def test_the_fallback_headers_are_read_by_the_clock_of_the_server(self):
        lines = {"x_ratelimit_remaining": "0", "x_ratelimit_reset": "1586941205", "date": "Wed, 15 Apr 2020 09:00:00 GMT"}
        client, clock = self.paced(answer(200, {"id": "p"}, **lines), answer(200, {"id": "p"}))
        client.posts.get("p")
        client.posts.get("p")
        self.assertEqual(clock.waits, [5.0])

    def test_a_429_that_comes_in_spite_uses_no_retry(self):
        refused = answer(429, {"code": "rate_limited"}, retry_after="9")
        transport = Canned(refused, refused, refused, answer(200, {"id": "p"}))
        told = []
        client = Aloha(api_key=KEY, transport=transport, pace=True, max_retries=0, on_retry=told.append)
        clock = Clock(client)
        client.posts.get("p")
        self.assertEqual((clock.waits, len(transport.requests)), ([9.0, 9.0, 9.0], 4))
        self.assertEqual({one.reason for one in told}, {"pace"})

    def test_waits_end_at_max_wait(self):
        client, clock = self.paced(answer(200, {"id": "p"}, ratelimit='"free";r=0;t=400'))
        client.posts.get("p")
        with self.assertRaisesRegex(RateLimitError, "max_wait, 300 s") as caught:
            client.posts.get("p")
        self.assertEqual((clock.waits, caught.exception.retry_after), ([], 400.0))
        client, _ = self.paced(answer(429, {"code": "rate_limited", "detail": "full"}, retry_after="40"), max_wait=100)
        with self.assertRaisesRegex(RateLimitError, "429 rate_limited: full"):
            client.posts.get("p")

    def test_an_error_frees_its_place(self):
        client, clock = self.paced(ConnectionResetError("x"), answer(500), answer(200, {"id": "p"}, ratelimit='"p";r=9;t=1'))
        client.posts.get("p")
        client.posts.get("p")
        self.assertEqual([round(one, 3) for one in clock.waits], [0.438, 0.875])

    def test_threads_never_meet_a_429(self):
        quota = Quota(limit=5, window=10)
        client = Aloha(api_key=KEY, transport=quota, pace={"max_wait": 10000})
        quota.clock = Clock(client)
        threads = [threading.Thread(target=lambda: [client.posts.get("p") for _ in range(5)]) for _ in range(8)]
        for one in threads:
            one.start()
        for one in threads:
            one.join(20)
        self.assertEqual((len(quota.times), quota.refused), (40, 0))

    def test_tasks_never_meet_a_429_and_keep_their_order(self):
        quota = Quota(limit=5, window=10)
        order = []

        async def walk():
            client = AsyncAloha(api_key=KEY, transport=quota, pace={"max_wait": 10000})
            quota.clock = Clock(client)

            async def one(number):
                await client.posts.get("p")
                order.append(number)

            await asyncio.gather(*(one(number) for number in range(23)))

        asyncio.run(walk())
        self.assertEqual((len(quota.times), quota.refused), (23, 0))
        self.assertEqual(sorted(order), list(range(23)))

    def test_a_call_that_is_cancelled_leaves_the_queue(self):
        async def walk():
            transport = Canned(answer(200, {"id": "p"}, ratelimit='"p";r=0;t=30'), answer(200, {"id": "p"}))
            client = AsyncAloha(api_key=KEY, transport=transport, pace=True)
            await client.posts.get("p")
            tasks = [asyncio.create_task(client.posts.get("p")) for _ in range(3)]
            await asyncio.sleep(0.02)
            for one in tasks:
                one.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self.assertEqual((len(client._parts.settings.pace._queue), client._parts.settings.pace._in_flight), (0, 0))

        asyncio.run(walk())


if __name__ == "__main__":
    unittest.main()
