"""A call before its first try: everything about it that stays the same on all tries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ._encode import encode_fields, fill_path, json_bytes, query_text
from ._errors import InvalidArgumentError
from ._omit import Omit
from ._operation import Operation
from ._options import (
    CALL_OPTIONS,
    CallOptions,
    Settings,
    checked_count,
    checked_headers,
    checked_idempotency_key,
    checked_seconds,
    merged,
    refuse_unknown,
)

if TYPE_CHECKING:
    from ._wire import UploadBody

_NO_OPTIONS: Final[CallOptions] = {}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


class Call:
    """What is asked of the API."""

    __slots__ = (
        "answer",
        "body",
        "content_type",
        "headers",
        "idempotency_key",
        "max_retries",
        "method",
        "needs_key",
        "path",
        "query",
        "timeout",
    )

    body: bytes | UploadBody | None
    content_type: str | None

    def __init__(self, settings: Settings, operation: Operation, path: str, query: str, options: CallOptions) -> None:
        self.method = operation.method
        self.answer = operation.answer
        self.needs_key = operation.needs_key
        self.path = path
        self.query = query
        self.body = None
        self.content_type = None
        self.headers: Mapping[str, str] = settings.headers
        self.timeout = settings.timeout
        self.max_retries = settings.max_retries
        key: str | None = None
        if options:
            key = self._take(settings, options)
        # Every call that changes something has a key of its own, the same on all tries: it can act only once.
        self.idempotency_key = key if key is not None or operation.method == "GET" else random_key()

    def _take(self, settings: Settings, options: CallOptions) -> str | None:
        refuse_unknown(options, CALL_OPTIONS, "A call")
        if "timeout" in options:
            self.timeout = checked_seconds(options["timeout"], "timeout")
        if "max_retries" in options:
            self.max_retries = checked_count(options["max_retries"], "max_retries")
        if options.get("headers") is not None:
            self.headers = merged(settings.headers, checked_headers(options.get("headers")))
        if options.get("last_event_id") is not None:
            self.headers = merged(self.headers, self._last_event_id(options.get("last_event_id")))
        more = options.get("query")
        if more:
            self.query = "&".join(part for part in (self.query, query_text(more)) if part)
        if options.get("idempotency_key") is None:
            return None
        return checked_idempotency_key(options.get("idempotency_key"))

    def _last_event_id(self, value: object) -> dict[str, str]:
        if self.answer != "stream":
            raise InvalidArgumentError("last_event_id is for streams alone.")
        return checked_headers({"Last-Event-ID": value}, "last_event_id")

    @property
    def target(self) -> str:
        return f"{self.path}?{self.query}" if self.query else self.path


def plan(
    settings: Settings,
    operation: Operation,
    path: Mapping[str, Any] | None = None,
    query: Mapping[str, Any] | None = None,
    body: Mapping[str, Any] | None = None,
    options: CallOptions | None = None,
) -> Call:
    """A call of an operation, or the error that says what cannot be meant."""
    filled = fill_path(operation.path, path) if path else operation.path
    text = query_text(query, operation.query) if query else ""
    call = Call(settings, operation, filled, text, options or _NO_OPTIONS)
    if body is None:
        return call
    if operation.form:
        from ._multipart import form_of

        form = form_of(body)
        call.body, call.content_type = form, form.content_type
        return call
    fields = encode_fields(body, operation.body)
    if fields or operation.body_required:
        call.body, call.content_type = json_bytes(fields), "application/json"
    return call


def plan_raw(
    settings: Settings,
    method: object,
    path: object,
    query: Mapping[str, Any] | None,
    body: Any,
    headers: Mapping[str, str] | None,
    options: CallOptions | None,
) -> Call:
    """A call of anything below the base URL."""
    verb = method.upper() if isinstance(method, str) else ""
    if not verb.isascii() or not verb.isalpha():
        raise InvalidArgumentError(f"method is a name such as GET or POST, and it is {method!r}.")
    where, mark, rest = _relative(settings, path).partition("?")
    text = "&".join(part for part in (rest if mark else "", query_text(query) if query else "") if part)
    given: CallOptions = {**options} if options else {}
    if headers:
        given["headers"] = merged(checked_headers(headers), checked_headers(given.get("headers", {})))
    call = Call(settings, Operation("", verb, where, answer="raw"), where, text, given)
    if body is None or isinstance(body, Omit):
        return call
    if isinstance(body, (bytes, bytearray)):
        call.body = bytes(body)
        if not any(name.lower() == "content-type" for name in call.headers):
            call.content_type = "application/octet-stream"
        return call
    from ._encode import encode

    call.body, call.content_type = json_bytes(encode(body, "", "body")), "application/json"
    return call


def _relative(settings: Settings, path: object) -> str:
    """The path below the base URL. Another origin would be given the key, so it is refused."""
    if not isinstance(path, str) or not path:
        raise InvalidArgumentError(f"path is a string such as '/posts', and it is {path!r}.")
    base = settings.base.text
    if path == base or path.startswith((base + "/", base + "?")):
        path = path[len(base) :] or "/"
    elif _SCHEME.match(path) or path.startswith("//"):
        raise InvalidArgumentError(
            f"path leads away from {base}, and the key would go with it. Pass a path below the base URL, such as '/posts'."
        )
    if any(ord(one) <= 32 or ord(one) > 126 for one in path) or "#" in path or "\\" in path:
        raise InvalidArgumentError("path may hold visible ASCII characters without # and \\. Percent-encode the others.")
    path = path if path.startswith("/") else f"/{path}"
    if any(part.lower().replace("%2e", ".") in (".", "..") for part in path.split("?", 1)[0].split("/")):
        raise InvalidArgumentError("path may have no part that is . or .., since that leads elsewhere.")
    return path


def random_key() -> str:
    """A random UUID, without the 3 ms that importing ``uuid`` takes."""
    from os import urandom

    octets = bytearray(urandom(16))
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    text = octets.hex()
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
