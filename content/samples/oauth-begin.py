import base64
import hashlib
import secrets
from urllib.parse import urlencode


def begin(app: dict, scope: str) -> dict[str, str]:
    """Where to send a browser. Keep verifier and state until it is back."""
    verifier = secrets.token_urlsafe(32)
    state = secrets.token_urlsafe(16)
    digest = hashlib.sha256(verifier.encode()).digest()
    query = urlencode({
        "response_type": "code",
        "client_id": app["client_id"],
        "redirect_uri": app["redirect_uri"],
        "scope": scope,
        "state": state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    })
    address = f"{app['issuer']}/oauth/authorize?{query}"
    return {"address": address, "verifier": verifier, "state": state}
