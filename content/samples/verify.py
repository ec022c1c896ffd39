import base64
import hashlib
import hmac
import time


def is_fresh(body: bytes, headers: dict[str, str], secret: str) -> bool:
    """True when Aloha sent these bytes in the last five minutes.
    The names of the headers are in lower case."""
    timestamp = headers.get("webhook-timestamp", "")
    if not timestamp.isdecimal() or abs(time.time() - int(timestamp)) > 300:
        return False

    # The key is what the base64 after whsec_ stands for.
    key = base64.b64decode(secret.removeprefix("whsec_"))
    message = f"{headers.get('webhook-id')}.{timestamp}.".encode() + body
    mac = hmac.new(key, message, hashlib.sha256).digest()
    expected = b"v1," + base64.b64encode(mac)
    given = headers.get("webhook-signature", "").encode().split(b" ")
    return any(hmac.compare_digest(expected, one) for one in given)
