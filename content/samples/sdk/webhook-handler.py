import os

from usealoha import webhooks

handler = webhooks.Handler(
    os.environ["ALOHA_WEBHOOK_SECRET"],
    on={
        "post.published": lambda event: print(event.data.post_id),
        "post.failed": lambda event: print(event.data.post_id),
    },
    dedupe=webhooks.MemoryStore(),
)

# A WSGI application; handler.asgi is one for ASGI, and handler.handle(body, headers) answers in a view.
app = handler.wsgi
