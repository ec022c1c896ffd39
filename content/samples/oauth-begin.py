import base64
import hashlib
import secrets
from urllib.parse import urlencode


def begin(issuer: str, client_id: str, redirect_uri: str, scope: str) -> dict[str, str]:
    """The address to send a browser to. Keep verifier and state
    for this browser until it comes back."""
    verifier = secrets.token_urlsafe(32)
    state = secrets.token_urlsafe(16)
    digest = hashlib.sha256(verifier.encode()).digest()
    query = urlencode({
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": scope,
        "state": state,
        "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    })
    return {"address": f"{issuer}/oauth/authorize?{query}", "verifier": verifier, "state": state}
