import json
import random
import time
import urllib.error
import urllib.request
import uuid


class Refused(Exception):
    """A refusal that another try would not change."""

    def __init__(self, problem):
        super().__init__(f"{problem['title']} ({problem['code']}): {problem['detail']}")
        self.problem = problem


def create_post(api, key, post, tries=5):
    """Makes a post. Waits and tries again where that helps; the key makes sure that it happens once."""
    headers = {
        "Authorization": f"Bearer {key}",
        "Content-Type": "application/json",
        "Idempotency-Key": str(uuid.uuid4()),
    }
    body = json.dumps(post).encode()
    for attempt in range(1, tries + 1):
        request = urllib.request.Request(f"{api}/v1/posts", body, headers)
        wait = 0
        try:
            with urllib.request.urlopen(request) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            problem = json.load(refusal)
            wait = int(refusal.headers.get("Retry-After", 0))
            may_help = refusal.status >= 500 or wait > 0
            if not may_help or attempt == tries:
                raise Refused(problem) from None
        except OSError:
            if attempt == tries:
                raise
        time.sleep(wait or 2**attempt * random.uniform(0.5, 1))
