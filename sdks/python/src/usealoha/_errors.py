"""Every error of the client. All are :class:`AlohaError`, and none leaks a key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._narrow import as_list, as_object
from ._redact import redact, redact_headers

if TYPE_CHECKING:
    from ._answer import RateLimit


class AlohaError(Exception):
    """The base of everything that this package raises on its own."""

    message: str
    """What happened, in words, with what to do next where that is known."""

    def __init__(self, message: str) -> None:
        self.message = redact(message)
        super().__init__(self.message)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.message!r})"


class InvalidArgumentError(AlohaError, ValueError):
    """An option, an id, a date or another argument that cannot be meant. Nothing was sent."""


class CallError(AlohaError):
    """A call that was sent and did not end in its result."""

    tries: int
    """How many requests were sent."""
    idempotency_key: str | None
    """The key of the call. Pass it in ``options`` to repeat the call later without a second effect."""
    method: str
    path: str

    def __init__(
        self, message: str, *, method: str = "", path: str = "", tries: int = 0, idempotency_key: str | None = None
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path = path
        self.tries = tries
        self.idempotency_key = idempotency_key

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restored, (type(self), self.message, dict(self.__dict__)))


class FieldProblem:
    """One thing that is wrong with a request, and where."""

    __slots__ = ("code", "detail", "parameter", "pointer", "suggestion")

    pointer: str | None
    """Where in the body, as a JSON Pointer."""
    parameter: str | None
    """The query parameter or header."""
    code: str
    detail: str
    suggestion: str | None
    """What you may have meant."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.pointer = _text(raw.get("pointer"))
        self.parameter = _text(raw.get("parameter"))
        self.code = _text(raw.get("code")) or ""
        self.detail = _text(raw.get("detail")) or ""
        self.suggestion = _text(raw.get("suggestion"))

    @property
    def place(self) -> str | None:
        """The pointer, or else the parameter."""
        return self.pointer if self.pointer is not None else self.parameter

    def __repr__(self) -> str:
        return f"FieldProblem({self.place!r}, {self.code!r}, {redact(self.detail)!r})"


class APIError(CallError):
    """The API refused the call. Its subclasses stand for the usual statuses; ``code`` says which case it is."""

    status: int
    code: str | None
    """A stable code, such as ``validation_failed``. Each has a page at ``doc_url``."""
    title: str | None
    detail: str | None
    errors: list[FieldProblem]
    """What is wrong with the request, field by field. Empty where no field is at fault."""
    param: str | None
    """Where the first problem is: a JSON Pointer into the body, or the name of a parameter."""
    request_id: str | None
    """The name of the call. Support asks for it."""
    doc_url: str | None
    headers: Mapping[str, str]
    """The headers of the answer, their names in small letters. Secrets in them are masked."""
    body: Any
    """The answer: a dictionary where it was JSON, else its text."""
    retry_after: float | None
    """Seconds until another try makes sense, if the answer said so."""
    rate_limit: RateLimit | None

    def __init__(
        self,
        message: str,
        *,
        status: int,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        rate_limit: RateLimit | None = None,
        method: str = "",
        path: str = "",
        tries: int = 0,
        idempotency_key: str | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path, tries=tries, idempotency_key=idempotency_key)
        problem = as_object(body) or {}
        self.status = status
        self.body = body
        self.headers = redact_headers(headers or {})
        self.request_id = request_id
        self.retry_after = retry_after
        self.rate_limit = rate_limit
        self.code = _text(problem.get("code"))
        self.title = _text(problem.get("title"))
        self.detail = _text(problem.get("detail"))
        self.doc_url = _text(problem.get("type"))
        self.errors = field_problems(problem)
        self.param = self.errors[0].place if self.errors else None


class BadRequestError(APIError):
    """400: something in the request cannot be read."""


class AuthenticationError(APIError):
    """401: the key is missing, unknown, revoked or expired."""


class PermissionDeniedError(APIError):
    """403: the key may not do this, or not from here."""


class NotFoundError(APIError):
    """404: there is no such thing in this workspace and mode."""


class ConflictError(APIError):
    """409: the state of things does not allow it now."""


class ValidationError(APIError):
    """422: the body breaks the rules. ``errors`` says which field and why."""


class RateLimitError(APIError):
    """429: the quota is used up. ``retry_after`` says for how many seconds."""


class ServerError(APIError):
    """5xx: Aloha could not do it. Nothing has happened, and the same call may be sent again."""


class InvalidResponseError(CallError):
    """A success whose body is not what the API promises: a proxy or a wrong base URL answers."""

    status: int
    content_type: str | None
    excerpt: str
    """The first 200 characters of the answer."""
    request_id: str | None

    def __init__(
        self,
        message: str,
        *,
        status: int,
        content_type: str | None,
        excerpt: str,
        request_id: str | None,
        method: str = "",
        path: str = "",
        tries: int = 0,
        idempotency_key: str | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path, tries=tries, idempotency_key=idempotency_key)
        self.status = status
        self.content_type = content_type
        self.excerpt = redact(excerpt)
        self.request_id = request_id


class APIConnectionError(CallError):
    """No answer came. ``__cause__`` says why. Whether the call had an effect is not known: repeat it with its key."""

    @property
    def cause(self) -> BaseException | None:
        """What the network said."""
        return self.__cause__


class APITimeoutError(APIConnectionError):
    """No whole answer came in time."""


class RequestAbortedError(CallError):
    """The client was closed while the call was out."""


class WebhookSignatureError(AlohaError):
    """A request that Aloha did not sign, or that was changed on its way."""

    reason: str
    """Why, in the words of the signature debugger, such as ``wrong_secret``."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.reason, self.message))


STATUS_ERRORS: Mapping[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def field_problems(problem: Mapping[str, Any]) -> list[FieldProblem]:
    """The ``errors`` of a problem, and nothing where they are not a list of objects."""
    rows = (as_object(row) for row in as_list(problem.get("errors")) or [])
    return [FieldProblem(row) for row in rows if row is not None]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _restored(kind: type[CallError], message: str, state: dict[str, Any]) -> CallError:
    error = kind.__new__(kind, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error
