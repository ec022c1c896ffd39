"""Makes the headers of a request of Aloha, for tests."""

from __future__ import annotations

import json
from collections.abc import Iterable
from time import time
from typing import Any

from .._errors import InvalidArgumentError
from .._narrow import as_object
from ._macs import decoded_key, simple_mac, standard_mac
from ._secrets import checked_secrets


def sign(
    body: bytes | str, secret: str | Iterable[str], *, id: str | None = None, timestamp: int | None = None
) -> dict[str, str]:
    """Signs a body as Aloha does.

    Args:
        body: The very bytes that will be sent. Text is sent as UTF-8.
        secret: The ``whsec_…`` of the webhook, or several, the primary one first.
        id: Of the event. Without it, the ``id`` in the body.
        timestamp: Unix seconds. Without it, now.

    Returns:
        All signature headers, their names in small letters.
    """
    raw = body.encode("utf-8") if isinstance(body, str) else bytes(body)
    secrets = checked_secrets(secret)
    event = _id_in(raw) if id is None else id
    moment = str(int(time()) if timestamp is None else int(timestamp))
    simple = [f"sha256={simple_mac(one, raw)}" for one in secrets]
    return {
        "x-aloha-signature": simple[0],
        "x-aloha-signatures": ",".join(simple),
        "webhook-id": event,
        "webhook-timestamp": moment,
        "webhook-signature": " ".join(f"v1,{standard_mac(decoded_key(one), event, moment, raw)}" for one in secrets),
    }


def _id_in(body: bytes) -> str:
    try:
        event: Any = as_object(json.loads(body))
    except ValueError:
        event = None
    found = event.get("id") if event is not None else None
    if not isinstance(found, str):
        raise InvalidArgumentError("The body has no id. Pass id=… beside it.")
    return found
