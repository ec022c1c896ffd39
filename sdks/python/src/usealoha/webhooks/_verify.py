"""Checks that a request comes from Aloha, unchanged and now."""

from __future__ import annotations

import json
import re
from base64 import b64decode
from collections.abc import Iterable, Mapping
from time import time
from typing import TYPE_CHECKING, Any, Protocol, Union, cast

from .._errors import InvalidArgumentError, WebhookSignatureError
from .._narrow import as_object
from ._explain import explain_body
from ._macs import decoded_key, same, simple_mac, standard_mac
from ._secrets import checked_secrets

if TYPE_CHECKING:
    from .._models_gen import Event

Text = Union[str, bytes]


class HasItems(Protocol):
    """Headers as most frameworks have them."""

    def items(self) -> Iterable[tuple[str, str]]: ...


HeadersInput = Union[Mapping[str, str], HasItems, Iterable[tuple[Text, Text]]]
"""The headers of a request: a dictionary, the ``headers`` of a framework's request, or pairs."""

_HEX = re.compile(r"sha256=([0-9A-Fa-f]{64})")
_BASE64 = re.compile(r"v1,([A-Za-z0-9+/]{43}=)")
_TIMED = ("webhook-id", "webhook-timestamp", "webhook-signature")


def verify(
    body: bytes | str,
    headers: HeadersInput,
    secret: str | Iterable[str],
    *,
    tolerance: float = 300.0,
    require_timestamp: bool = False,
) -> Event:
    """Checks a request of Aloha and gives its event.

    The timestamped headers are checked where they are there, else ``X-Aloha-Signature``. Whoever replays a request can
    leave the timestamped ones out, so a receiver should set ``require_timestamp``; :class:`Handler` does.

    Args:
        body: The raw bytes that came, before anything parsed them.
        headers: The headers of the request. Their case does not matter.
        secret: The ``whsec_…`` of the webhook, or several during a rotation.
        tolerance: How many seconds the timestamp may be away from now, either way.
        require_timestamp: Whether a request without the timestamped headers is refused.

    Returns:
        The event. ``event.event`` is its name, ``event.created`` is in Unix seconds, ``event.created_at`` is aware and
        in UTC. An event that is newer than this package is an ``UnknownEvent``.

    Raises:
        WebhookSignatureError: The request is not to be trusted; ``reason`` says why. Answer it with 400.
        InvalidArgumentError: The secret is none.
    """
    raw = _bytes_of(body)
    secrets = checked_secrets(secret)
    found = _lower(headers)
    if require_timestamp or any(found.get(name) for name in _TIMED):
        _check_standard(raw, found, secrets, tolerance)
    else:
        _check_simple(raw, found, secrets)
    return _event_of(raw)


def _bytes_of(body: object) -> bytes:
    if isinstance(body, str):
        return body.encode("utf-8", "surrogateescape")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", body))
    raise WebhookSignatureError(
        "body_parsed",
        f"The body is a {type(body).__name__}, so it was parsed already. Give the raw bytes: request.get_data() of Flask, "
        "request.body of Django, await request.body() of FastAPI.",
    )


def _lower(headers: HeadersInput) -> dict[str, str]:
    """The headers with their names in small letters, whatever they came in."""
    items = getattr(headers, "items", None)
    pairs = cast("Iterable[tuple[Text, Text]]", items() if callable(items) else headers)
    found: dict[str, str] = {}
    for name, value in pairs:
        found[_text(name).lower()] = _text(value)
    return found


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _check_standard(body: bytes, headers: Mapping[str, str], secrets: list[str], tolerance: float) -> None:
    for name in _TIMED:
        if not headers.get(name):
            raise WebhookSignatureError("missing_header", f"The request has no {name}. Pass all headers to the check.")
    id, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
    parts = headers["webhook-signature"].split(" ")
    given = [match.group(1) for match in map(_BASE64.fullmatch, parts) if match]
    keys = [decoded_key(one) for one in secrets]
    if not given:
        expected = [b64decode(standard_mac(key, id, timestamp, body)).hex() for key in keys]
        if any(same(f"v1,{one}", part.lower()) for one in expected for part in parts):
            raise WebhookSignatureError("wrong_encoding", "webhook-signature is hex here; it must be base64 after v1,.")
        raise WebhookSignatureError(
            "malformed_header", "webhook-signature has the form v1, and 44 characters of base64, with spaces between two."
        )

    def fits(variant: bytes) -> bool:
        return _any_same([standard_mac(key, id, timestamp, variant) for key in keys], given)

    if not fits(body):
        whole = [standard_mac(one.encode("utf-8"), id, timestamp, body) for one in secrets]
        if _any_same(whole, given):
            raise WebhookSignatureError(
                "wrong_key_form",
                "webhook-signature was keyed with the whole text. It uses the bytes that the base64 after whsec_ stands for.",
            )
        raise explain_body(body, fits)
    _check_fresh(timestamp, tolerance)


def _check_fresh(timestamp: str, tolerance: float) -> None:
    if not (timestamp.isascii() and timestamp.isdigit()):
        raise WebhookSignatureError("malformed_header", "webhook-timestamp must be whole Unix seconds.")
    away = int(time()) - int(timestamp)
    if abs(away) > tolerance:
        side = "old" if away > 0 else "ahead of your clock"
        raise WebhookSignatureError(
            "stale_timestamp",
            f"The signature is right, but its timestamp is {abs(away)} s {side}; {tolerance:g} s are allowed. "
            "Set the clock of your server, and check a request when it comes.",
        )


def _check_simple(body: bytes, headers: Mapping[str, str], secrets: list[str]) -> None:
    value = headers.get("x-aloha-signature") or headers.get("x-aloha-signatures")
    if not value:
        raise WebhookSignatureError(
            "missing_header", "The request has no signature. Pass all headers of the request to the check."
        )
    parts = [part.strip() for part in value.split(",")]
    given = [match.group(1).lower() for match in map(_HEX.fullmatch, parts) if match]
    if len(given) < len(parts):
        _refuse_malformed(body, parts, secrets)

    def fits(variant: bytes) -> bool:
        return _any_same([simple_mac(one, variant) for one in secrets], given)

    if fits(body):
        return
    import hashlib
    import hmac

    if _any_same([hmac.new(decoded_key(one), body, hashlib.sha256).hexdigest() for one in secrets], given):
        raise WebhookSignatureError(
            "wrong_key_form", "X-Aloha-Signature was keyed with the decoded bytes. It uses the whole text, whsec_ included."
        )
    raise explain_body(body, fits)


def _refuse_malformed(body: bytes, parts: list[str], secrets: list[str]) -> None:
    from base64 import b64encode

    expected = [b64encode(bytes.fromhex(simple_mac(one, body))).decode("ascii") for one in secrets]
    if any(part.endswith(one) for one in expected for part in parts):
        raise WebhookSignatureError("wrong_encoding", "X-Aloha-Signature is base64 here; it must be hex after sha256=.")
    raise WebhookSignatureError("malformed_header", "X-Aloha-Signature has the form sha256= and 64 hex digits.")


def _any_same(expected: list[str], given: list[str]) -> bool:
    """Compares all pairs, so that the time says nothing of which one fits."""
    return any([same(one, other) for one in expected for other in given])


def _event_of(body: bytes) -> Event:
    from .._model import model_of

    try:
        event = as_object(json.loads(body))
    except ValueError:
        event = None
    if event is None:
        raise InvalidArgumentError("The signature is right, but the body is no event: it must be a JSON object.")
    return cast("Event", model_of("Event", event, None))
