# A view. In urls.py: path("hooks/aloha", aloha)
import json
import os
from concurrent.futures import ThreadPoolExecutor

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from verify import is_fresh
from work import work

secret = os.environ["ALOHA_WEBHOOK_SECRET"]
seen: set[str] = set()
workers = ThreadPoolExecutor()


@csrf_exempt
@require_POST
def aloha(request):
    # The bytes that came. Nothing may read request.POST before.
    body = request.body
    headers = {name.lower(): value for name, value in request.headers.items()}
    if not is_fresh(body, headers, secret):
        return HttpResponse("Not from Aloha.", status=400)
    event = json.loads(body)
    if event["id"] not in seen:
        seen.add(event["id"])
        workers.submit(work, event)
    return HttpResponse("Thank you.")
