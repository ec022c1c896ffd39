import json
import os

from fastapi import BackgroundTasks, FastAPI, Request, Response
from verify import is_fresh
from work import work

secret = os.environ["ALOHA_WEBHOOK_SECRET"]
seen: set[str] = set()
app = FastAPI()


@app.post("/hooks/aloha")
async def aloha(request: Request, tasks: BackgroundTasks):
    # No model as a parameter: the signature covers the bytes that came.
    body = await request.body()
    if not is_fresh(body, request.headers, secret):
        return Response("Not from Aloha.", status_code=400)
    event = json.loads(body)
    if event["id"] not in seen:
        seen.add(event["id"])
        tasks.add_task(work, event)
    return Response("Thank you.")
