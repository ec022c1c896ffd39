"""Says why a signature does not fit, in the words of the signature debugger."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

from .._errors import WebhookSignatureError
from .._narrow import as_object

_PRINTED_OBJECT = re.compile(rb"\s*(\[object Object\]|\{\s*'|\{\s*[A-Za-z]\w*:)")


def explain_body(body: bytes, fits: Callable[[bytes], bool]) -> WebhookSignatureError:
    """A signature may fit the body as it was before somebody touched it."""
    if not body:
        return WebhookSignatureError(
            "body_consumed", "The body is empty, and Aloha never sends an empty one: it was read before. Check it first."
        )
    if _PRINTED_OBJECT.match(body):
        return WebhookSignatureError(
            "body_parsed", "The body is an object that was parsed and then printed. Give the raw bytes that came."
        )
    if any(fits(variant) for variant in _white_space(body)):
        return WebhookSignatureError(
            "whitespace_changed", "The signature fits this body with other white space. Pass the body on as it came."
        )
    if any(fits(variant) for variant in _rewritten(body)):
        return WebhookSignatureError(
            "body_reserialized",
            "The JSON is the same, but not its bytes: the body was parsed and written again. Give the raw bytes, "
            "such as request.get_data() of Flask, request.body of Django, or await request.body() of FastAPI.",
        )
    return WebhookSignatureError(
        "wrong_secret", "No secret given here makes this signature over this body. Copy the secret of this very webhook."
    )


def _white_space(body: bytes) -> Iterator[bytes]:
    unix = body.replace(b"\r\n", b"\n")
    for variant in (body.strip(), body.rstrip(), body + b"\n", unix, unix.strip(), body.replace(b"\n", b"\r\n")):
        if variant != body:
            yield variant


def _rewritten(body: bytes) -> Iterator[bytes]:
    """The same JSON as Aloha writes it: without white space, its keys in the documented order."""
    try:
        value = json.loads(body)
    except ValueError:
        return
    for one in (value, _ordered(value)):
        yield json.dumps(one, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def _ordered(value: Any) -> Any:
    event = as_object(value)
    if event is None:
        return value
    from .._model import model_of

    return _by_fields(event, type(model_of("Event", event, None)))


def _by_fields(raw: dict[str, Any], model: Any) -> dict[str, Any]:
    from .. import _models_gen as models

    ordered: dict[str, Any] = {}
    for wire, spec, *_ in model._fields.values():
        if wire in raw:
            inner = as_object(raw[wire])
            kind = getattr(models, spec[1:], None) if spec.startswith("@") else None
            ordered[wire] = raw[wire] if inner is None or kind is None else _by_fields(inner, kind)
    return {**ordered, **{name: value for name, value in raw.items() if name not in ordered}}
