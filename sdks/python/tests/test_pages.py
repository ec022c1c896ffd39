"""Lists that come in pages, in both clients."""

import asyncio
import unittest

from support import KEY, Canned, answer

from usealoha import Aloha, AlohaError, AsyncAloha


def page(ids, cursor=None):
    rows = [{"id": id} for id in ids]
    return answer(200, {"object": "list", "data": rows, "hasMore": cursor is not None, "nextCursor": cursor})


PAGES = (page(["a", "b"], "c1"), page([], "c2"), page(["c"], "c3"), page(["d"]))


class Pages(unittest.TestCase):
    def setUp(self):
        self.transport = Canned(*PAGES)
        self.client = Aloha(api_key=KEY, transport=self.transport)

    def test_a_loop_walks_over_all_and_keeps_the_filters(self):
        found = [post.id for post in self.client.posts.list(status=["scheduled"], limit=2)]
        self.assertEqual(found, ["a", "b", "c", "d"])
        self.assertEqual(
            [one.target.partition("?")[2] for one in self.transport.requests],
            ["status=scheduled&limit=2"] + [f"status=scheduled&limit=2&cursor=c{n}" for n in (1, 2, 3)],
        )

    def test_no_page_is_fetched_that_is_not_needed(self):
        self.assertEqual([one.id for one in self.client.posts.list().all(limit=2)], ["a", "b"])
        self.assertEqual(len(self.transport.requests), 1)

    def test_pages_and_the_next_one(self):
        first = self.client.posts.list()
        self.assertEqual((first.has_more, first.next_cursor, len(first.data)), (True, "c1", 2))
        self.assertEqual([len(one.data) for one in first.pages()], [2, 0, 1, 1])
        last = Aloha(api_key=KEY, transport=Canned(page(["z"]))).posts.list()
        self.assertIsNone(last.get_next_page())

    def test_a_cursor_that_comes_twice_is_an_error(self):
        client = Aloha(api_key=KEY, transport=Canned(page(["a"], "c1")))
        with self.assertRaisesRegex(AlohaError, "a second time"):
            list(client.posts.list())

    def test_more_without_a_cursor_is_an_error(self):
        client = Aloha(api_key=KEY, transport=Canned(answer(200, {"data": [], "hasMore": True, "nextCursor": None})))
        with self.assertRaisesRegex(AlohaError, "gives no cursor"):
            list(client.posts.list())

    def test_the_key_of_the_call_is_not_of_the_pages(self):
        list(self.client.posts.list(options={"timeout": 2}))
        self.assertEqual({one.timeout for one in self.transport.requests}, {2.0})


class AsyncPages(unittest.TestCase):
    def run_with(self, walk):
        transport = Canned(*PAGES)
        client = AsyncAloha(api_key=KEY, transport=transport)
        return asyncio.run(walk(client)), transport

    def test_async_for_walks_over_all(self):
        async def walk(client):
            return [post.id async for post in client.posts.list()]

        found, transport = self.run_with(walk)
        self.assertEqual((found, len(transport.requests)), (["a", "b", "c", "d"], 4))

    def test_awaited_it_is_the_first_page(self):
        async def walk(client):
            first = await client.posts.list()
            following = await first.get_next_page()
            return len(first.data), len(following.data)

        self.assertEqual(self.run_with(walk)[0], (2, 0))

    def test_all_and_pages(self):
        async def walk(client):
            return len(await client.posts.list().all(limit=3))

        found, transport = self.run_with(walk)
        self.assertEqual((found, len(transport.requests)), (3, 3))

        async def pages(client):
            return [len(one.data) async for one in client.posts.list().pages()]

        self.assertEqual(self.run_with(pages)[0], [2, 0, 1, 1])


if __name__ == "__main__":
    unittest.main()
