"""Turns what came of a try into a result or into the error that says what to do next."""

from __future__ import annotations

import errno
import json
from typing import TYPE_CHECKING, Any, Literal

from ._answer import rate_limit_of
from ._errors import (
    STATUS_ERRORS,
    APIConnectionError,
    APIError,
    APITimeoutError,
    FieldProblem,
    InvalidResponseError,
    ServerError,
    field_problems,
)
from ._narrow import as_object
from ._redact import redact, redact_headers
from ._timing import retry_after
from ._wire import Answer

if TYPE_CHECKING:
    from ._base_url import BaseURL
    from ._call import Call

_SHOWN_PROBLEMS = 4
_EXCERPT = 200


def is_failure(error: Exception) -> bool:
    """Whether this is the network's fault. Anything else is a defect, and goes to the caller as it is."""
    return isinstance(error, OSError)


def reason_of(outcome: Answer | Exception) -> Literal["status", "connection", "timeout"]:
    if isinstance(outcome, Answer):
        return "status"
    return "timeout" if isinstance(outcome, TimeoutError) else "connection"


def error_of_failure(failure: Exception, base: BaseURL, call: Call, tries: int) -> APIConnectionError:
    """No answer came."""
    times = "1 try" if tries == 1 else f"{tries} tries"
    where = f"({call.method} {call.path}, {times})"
    details: dict[str, Any] = {
        "method": call.method,
        "path": call.path,
        "tries": tries,
        "idempotency_key": call.idempotency_key,
    }
    if isinstance(failure, TimeoutError):
        return APITimeoutError(f"No answer from {base.host_header} within {call.timeout:g} s {where}", **details)
    return APIConnectionError(f"Could not reach {base.host_header}: {_why(failure)} {where}", **details)


def _why(failure: Exception) -> str:
    """One word where there is one: what TLS says, or the name of the error's number."""
    reason = getattr(failure, "reason", None)
    if isinstance(reason, str) and reason.isupper():
        return reason
    number = getattr(failure, "errno", None)
    name = errno.errorcode.get(number) if isinstance(number, int) else None
    return name or str(failure) or type(failure).__name__


def error_of_status(answer: Answer, call: Call, tries: int, now: float, secret: str | None) -> APIError:
    """The API, or something in front of it, refused."""
    body = _body(answer, secret)
    kind = STATUS_ERRORS.get(answer.status) or (ServerError if answer.status >= 500 else APIError)
    request_id = answer.headers.get("x-request-id")
    return kind(
        _message(answer, body, call, request_id),
        status=answer.status,
        body=body,
        headers=redact_headers(answer.headers, () if secret is None else (secret,)),
        request_id=request_id,
        retry_after=retry_after(answer.headers, now),
        rate_limit=rate_limit_of(answer.headers),
        method=call.method,
        path=call.path,
        tries=tries,
        idempotency_key=call.idempotency_key,
    )


def _body(answer: Answer, secret: str | None) -> Any:
    text = redact(answer.body.decode("utf-8", "replace"), () if secret is None else (secret,))
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _message(answer: Answer, body: Any, call: Call, request_id: str | None) -> str:
    problem = as_object(body) or {}
    named = f", request {request_id}" if request_id else ""
    where = f"({call.method} {call.path}{named})"
    target = redact(answer.headers.get("location", ""))
    if 300 <= answer.status < 400:
        return f"{answer.status}: a redirect{f' to {target}' if target else ''} is not followed {where}"
    code = problem.get("code")
    head = f"{answer.status} {code}" if isinstance(code, str) else str(answer.status)
    errors = field_problems(problem)
    lines = [f"{head}: {_first(problem, errors, answer)} {where}"]
    lines += [f"  {_line(one)}" for one in errors[1:_SHOWN_PROBLEMS]]
    page = problem.get("type")
    if isinstance(page, str) and page.startswith(("https://", "http://")):
        lines.append(page)
    return "\n".join(lines)


def _first(problem: dict[str, Any], errors: list[FieldProblem], answer: Answer) -> str:
    if errors:
        return _line(errors[0])
    for name in ("detail", "title"):
        if isinstance(problem.get(name), str) and problem[name]:
            return str(problem[name])
    return f"an answer of type {answer.headers.get('content-type') or 'nothing'}"


def _line(problem: FieldProblem) -> str:
    return f"{problem.place} {problem.detail}" if problem.place else problem.detail


def json_of(answer: Answer, call: Call, tries: int) -> Any:
    """The JSON of a success. A page of HTML with status 200 is no success."""
    try:
        return json.loads(answer.body)
    # What is nested a thousand times deep is no answer of the API either.
    except (ValueError, RecursionError):
        raise invalid_response(answer, call, tries, "JSON") from None


def object_of(answer: Answer, call: Call, tries: int) -> dict[str, Any]:
    value = as_object(json_of(answer, call, tries))
    if value is None:
        raise invalid_response(answer, call, tries, "a JSON object")
    return value


def invalid_response(answer: Answer, call: Call, tries: int, wanted: str) -> InvalidResponseError:
    kind = answer.headers.get("content-type")
    request_id = answer.headers.get("x-request-id")
    excerpt = redact(answer.body[: _EXCERPT * 4].decode("utf-8", "replace")[:_EXCERPT])
    named = f", request {request_id}" if request_id else ""
    return InvalidResponseError(
        f"{answer.status}, but the answer is {kind or 'of no type'} and not {wanted}: {excerpt!r} "
        f"({call.method} {call.path}{named}). Check base_url, and any proxy on the way.",
        status=answer.status,
        content_type=kind,
        excerpt=excerpt,
        request_id=request_id,
        method=call.method,
        path=call.path,
        tries=tries,
        idempotency_key=call.idempotency_key,
    )
