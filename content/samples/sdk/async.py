import asyncio

from usealoha import AsyncAloha


async def main() -> None:
    async with AsyncAloha() as client:
        me, page = await asyncio.gather(client.me.get(), client.posts.list(limit=2))
        print(me.object, len(page.data))
        async for post in client.posts.list(limit=2):
            print(post.id)


asyncio.run(main())
