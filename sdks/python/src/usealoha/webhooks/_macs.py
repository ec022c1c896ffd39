"""The two ways in which a body is signed. They key differently, and that is a trap."""

from __future__ import annotations

import binascii
import hashlib
import hmac
from base64 import b64decode, b64encode

from .._errors import InvalidArgumentError


def simple_mac(secret: str, body: bytes) -> str:
    """For ``X-Aloha-Signature``: hex, keyed with the bytes of the whole secret as it is shown."""
    return hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest()


def standard_mac(key: bytes, id: str, timestamp: str, body: bytes) -> str:
    """For ``webhook-signature``: base64 over id, timestamp and body, keyed with the bytes that the secret stands for."""
    message = f"{id}.{timestamp}.".encode("utf-8", "surrogateescape") + body
    return b64encode(hmac.new(key, message, hashlib.sha256).digest()).decode("ascii")


def decoded_key(secret: str) -> bytes:
    """The bytes that the base64 after ``whsec_`` stands for."""
    try:
        return b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        raise InvalidArgumentError(
            "The webhook secret is not whole: after whsec_ it is base64. Copy it again from Settings → Developer."
        ) from None


def same(one: str, other: str) -> bool:
    """Compares in constant time."""
    return hmac.compare_digest(one.encode("utf-8", "surrogateescape"), other.encode("utf-8", "surrogateescape"))
