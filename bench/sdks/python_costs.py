"""What a client costs: CPU of its import, and CPU of one call over loopback.

    python3 python_costs.py SUBJECT [ROUNDS]

prints one line of JSON. Subjects: http.client, usealoha, httpx, requests, stripe, resend. Each is imported in processes
of its own. Calls go to a server in another process, so that its CPU is not counted. Of many rounds the least counts.
"""

from __future__ import annotations

import json
import os
import resource
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable

BODY = json.dumps(
    {
        "id": "post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1",
        "object": "post",
        "livemode": False,
        "status": "scheduled",
        "content": "a monday note.",
        "channels": ["instagram", "linkedin"],
        "deliveries": [],
        "media": [],
        "overrides": {},
        "scheduledAt": "2026-04-15T09:30:00.000Z",
        "publishedAt": None,
        "campaignId": None,
        "metadata": {},
        "warnings": [],
        "createdAt": "2026-04-13T09:30:00.000Z",
        "updatedAt": "2026-04-13T09:30:00.000Z",
    }
).encode()
HEADERS = [
    "HTTP/1.1 200 OK",
    "Content-Type: application/json",
    f"Content-Length: {len(BODY)}",
    "Date: Wed, 15 Apr 2026 09:00:00 GMT",
    "X-Request-Id: req_01JRQ3M0V4ZC3H1J7Y8QW2E5R6",
    "X-RateLimit-Limit: 60",
    "X-RateLimit-Remaining: 59",
    "X-RateLimit-Reset: 1776243660",
    'RateLimit-Policy: "free";q=60;w=60',
    'RateLimit: "free";r=59;t=60',
]
ANSWER = ("\r\n".join(HEADERS) + "\r\n\r\n").encode() + BODY
IMPORTS = {
    "nothing": "pass",
    "http.client": "import http.client, json, ssl",
    "usealoha": "from usealoha import Aloha",
    "httpx": "import httpx",
    "requests": "import requests",
    "stripe": "import stripe",
    "resend": "import resend",
}


def serve() -> tuple[int, int]:
    """Answers every request with the same post, in a process of its own. Gives its port and its id."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    child = os.fork()
    if child:
        listener.close()
        return port, child
    while True:
        connection, _ = listener.accept()
        # Each client keeps its connection, so each needs somebody of its own.
        threading.Thread(target=answer, args=(connection,), daemon=True).start()


def answer(connection: socket.socket) -> None:
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        while connection.recv(65536):
            connection.sendall(ANSWER)


def import_ms(subject: str, rounds: int) -> tuple[float, float]:
    """CPU of a process that imports it, and of one that imports http.client, json and ssl, both less that of an empty
    one. All three run in turns."""
    least = {"nothing": float("inf"), subject: float("inf"), "http.client": float("inf")}
    for _ in range(rounds):
        for name in least:
            least[name] = min(least[name], process_ms(IMPORTS[name]))
    return least[subject] - least["nothing"], least["http.client"] - least["nothing"]


def process_ms(code: str) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def baseline(port: int) -> Callable[[], object]:
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    headers = {"Authorization": "Bearer alo_test_x", "Accept": "application/json", "User-Agent": "baseline"}

    def call() -> object:
        connection.request("GET", "/v1/posts/post_01", headers=headers)
        return json.loads(connection.getresponse().read())["status"]

    return call


def usealoha_call(port: int) -> Callable[[], object]:
    from usealoha import Aloha

    client = Aloha(api_key="alo_test_x", base_url=f"http://127.0.0.1:{port}/v1", timeout=5, max_retries=0)
    return lambda: client.posts.get("post_01").status


def httpx_call(port: int) -> Callable[[], object]:
    import httpx

    client = httpx.Client(base_url=f"http://127.0.0.1:{port}")
    return lambda: client.get("/v1/posts/post_01").json()["status"]


def requests_call(port: int) -> Callable[[], object]:
    import requests

    session = requests.Session()
    return lambda: session.get(f"http://127.0.0.1:{port}/v1/posts/post_01").json()["status"]


def stripe_call(port: int) -> Callable[[], object]:
    import stripe

    client = stripe.StripeClient("sk_test_x", base_addresses={"api": f"http://127.0.0.1:{port}"})
    customers = getattr(client, "v1", client).customers
    return lambda: customers.retrieve("cus_1").id


def resend_call(port: int) -> Callable[[], object]:
    os.environ["RESEND_API_URL"] = f"http://127.0.0.1:{port}"
    import resend

    resend.api_key = "re_x"
    resend.api_url = f"http://127.0.0.1:{port}"
    return lambda: resend.Emails.get("e")["id"]


CALLS: dict[str, Callable[[int], Callable[[], object]]] = {
    "http.client": baseline,
    "usealoha": usealoha_call,
    "httpx": httpx_call,
    "requests": requests_call,
    "stripe": stripe_call,
    "resend": resend_call,
}


def batch_us(call: Callable[[], object], count: int) -> float:
    started = time.process_time()
    for _ in range(count):
        call()
    return (time.process_time() - started) / count * 1e6


def call_us(subject: str, port: int, rounds: int) -> tuple[float, float]:
    """CPU of one call and of the same by hand, in turns."""
    call, bare = CALLS[subject](port), baseline(port)
    count = 50
    batch_us(call, count), batch_us(bare, count)
    least = least_bare = float("inf")
    for _ in range(rounds):
        least_bare = min(least_bare, batch_us(bare, count))
        least = min(least, batch_us(call, count))
    return least, least_bare


def main(subject: str, rounds: int) -> None:
    port, server = serve()
    try:
        least, bare = call_us(subject, port, rounds * 4)
    finally:
        os.kill(server, 9)
        os.waitpid(server, 0)
    importing, importing_bare = import_ms(subject, rounds)
    result = {
        "subject": subject,
        "importMs": round(importing, 1),
        "httpClientImportMs": round(importing_bare, 1),
        "callUs": round(least, 1),
        "overHttpClientUs": round(least - bare, 1),
        "httpClientUs": round(bare, 1),
        "python": sys.version.split()[0],
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 7)
