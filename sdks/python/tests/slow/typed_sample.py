"""What a type checker must know: read by pyright in strict mode, never run."""

from datetime import datetime

from usealoha import Aloha, AsyncAloha, AsyncPage, CallOptions, Page, ResponseInfo, ServerEvent, omit, types, webhooks


def blocking(client: Aloha, campaign: str | None) -> None:
    options: CallOptions = {"timeout": 3.0, "idempotency_key": "a"}
    post: types.Post = client.posts.create(content="a", channels=["x"], campaign_id=campaign or omit, options=options)
    when: datetime | None = post.scheduled_at
    status: str = post.status
    page: Page[types.Post] = client.posts.list(status=["draft", "scheduled"])
    ids: list[str] = [one.id for one in page]
    gone: ResponseInfo = client.posts.delete(post.id)
    slugs: list[str] = [channel.slug for channel in client.channels.list()]
    for message in client.sandbox.requests.stream():
        received: ServerEvent = message
        print(received.data)
    print(when, status, ids, gone.request_id, slugs)


def whole_bodies(client: Aloha) -> types.Post:
    body: types.PostCreate = {"content": "a", "channels": ["x"], "media": [{"media_id": "med_1"}]}
    return client.posts.create(**body)


async def awaited(client: AsyncAloha) -> None:
    page: AsyncPage[types.Post] = await client.posts.list()
    async for post in client.posts.list():
        print(post.id, page.has_more)
    async with client.sandbox.catcher.stream() as stream:
        async for message in stream:
            print(message.event)


def received(body: bytes, headers: dict[str, str]) -> str:
    event = webhooks.verify(body, headers, "whsec_x")
    if isinstance(event, types.PostPublishedEvent):
        return event.data.post_id
    if isinstance(event, types.UnknownEvent):
        return event.event
    return event.id
