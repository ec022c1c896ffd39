import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request
from usealoha import webhooks
from work import work

workers = ThreadPoolExecutor()
handler = webhooks.Handler(
    os.environ["ALOHA_WEBHOOK_SECRET"],
    otherwise=lambda event: workers.submit(work, event.raw),
    dedupe=webhooks.MemoryStore(),
)
app = Flask(__name__)


@app.post("/hooks/aloha")
def aloha():
    # Not request.get_json(): the signature covers the bytes that came.
    return handler.handle(request.get_data(), request.headers)
