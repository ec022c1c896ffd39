import json
import os
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request
from verify import is_fresh
from work import work

secret = os.environ["ALOHA_WEBHOOK_SECRET"]
seen: set[str] = set()
workers = ThreadPoolExecutor()
app = Flask(__name__)


@app.post("/hooks/aloha")
def aloha():
    # Not request.get_json(): the signature covers the bytes that came.
    body = request.get_data()
    headers = {name.lower(): value for name, value in request.headers}
    if not is_fresh(body, headers, secret):
        return "Not from Aloha.", 400
    event = json.loads(body)
    if event["id"] not in seen:
        seen.add(event["id"])
        workers.submit(work, event)
    return "Thank you."
