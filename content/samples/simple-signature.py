import hashlib
import hmac


def is_from_aloha(body: bytes, signature: str, secret: str) -> bool:
    """True when Aloha sent these bytes. `body` is what arrived, unparsed."""
    # The key is the whole secret as it is shown, whsec_ included.
    mac = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(f"sha256={mac}".encode(), signature.encode())
