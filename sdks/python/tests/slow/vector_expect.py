"""Holds what came of a vector against what it expects."""

from __future__ import annotations

import asyncio
import base64
import json
from email.parser import BytesParser
from typing import Any

from vector_run import Outcome, Run
from vector_values import instant, plain, snake

from usealoha import ResponseInfo

_OF_A_CALL = {"result", "text", "items", "pages", "events", "error", "meta"}


class Difference(AssertionError):
    """A field that is not as the vector says."""


def same(field: str, value: Any, expected: Any) -> None:
    if value != expected or isinstance(value, bool) != isinstance(expected, bool):
        raise Difference(f"{field} is {value!r}, and the vector says {expected!r}")


def check(run: Run, requests: list[dict[str, Any]]) -> None:
    expect = run.vector["expect"]
    own = {name: value for name, value in expect.items() if name in _OF_A_CALL}
    if "outcomes" in expect:
        for number, (outcome, wanted) in enumerate(zip(run.outcomes, expect["outcomes"], strict=True)):
            check_outcome(outcome, wanted, requests, run.told, f"outcomes[{number}].")
    elif len(run.outcomes) == 1 or own:
        check_outcome(run.outcomes[-1], own, requests, run.told, "")
    if "server" not in run.vector and "portal" not in run.vector:
        same("tries", len(requests), expect.get("tries", 0))
    elif "tries" in expect:
        same("tries", len(requests), expect["tries"])
    check_waits(run, expect)
    if "requests" in expect:
        check_requests(requests, expect["requests"])
    if "sameKey" in expect:
        check_keys(requests, expect["sameKey"], len(run.calls))
    for text in expect.get("never", []):
        check_never(run, text)


def check_waits(run: Run, expect: dict[str, Any]) -> None:
    if "reasons" in expect:
        same("reasons", [one.reason for one in run.retries], expect["reasons"])
    if "delays" not in expect:
        return
    waits = [round(one * 1000, 6) for one in run.waits]
    fits = len(waits) == len(expect["delays"]) and all(
        least <= one <= most for one, (least, most) in zip(waits, expect["delays"], strict=True)
    )
    if not fits:
        raise Difference(f"delays are {waits}, and the vector says {expect['delays']}")


def check_outcome(outcome: Outcome, expect: dict[str, Any], requests: list[dict[str, Any]], told: list[Any], place: str) -> None:
    if "error" not in expect and outcome.error is not None:
        raise outcome.error
    if "error" in expect:
        check_error(outcome.error, expect["error"], requests, told, f"{place}error")
    if "result" in expect:
        contains(plain(outcome.result), expect["result"], f"{place}result")
    if "text" in expect:
        same(f"{place}text", str(plain(outcome.result)), expect["text"])
    if "items" in expect:
        same(f"{place}items", [one.id for one in outcome.items], expect["items"])
    if "pages" in expect:
        same(f"{place}pages", outcome.pages, expect["pages"])
    if "events" in expect:
        same(f"{place}events", [{"id": one.id, "event": one.event, "data": one.json()} for one in outcome.events], expect["events"])
    if "meta" in expect:
        check_meta(outcome.result, expect["meta"], f"{place}meta")


def contains(value: Any, expected: Any, field: str) -> None:
    """Every field that is named is there; others may be."""
    if isinstance(expected, dict) and isinstance(value, dict):
        for name, one in expected.items():
            if name not in value:
                raise Difference(f"{field}.{name} is not there")
            contains(value[name], one, f"{field}.{name}")
    elif isinstance(expected, list) and isinstance(value, list) and len(value) == len(expected):
        for number, one in enumerate(expected):
            contains(value[number], one, f"{field}[{number}]")
    else:
        same(field, value, expected)


def check_error(error: Any, expected: dict[str, Any], requests: list[dict[str, Any]], told: list[Any], field: str) -> None:
    if error is None:
        raise Difference(f"{field}: nothing was raised")
    if isinstance(error, asyncio.CancelledError):
        # It passes through as it is, without our fields.
        same(f"{field}.class", expected["class"], "RequestAbortedError")
        return
    for name, value in expected.items():
        check_error_field(error, name, value, requests, told, f"{field}.{name}")


def sent_key(requests: list[dict[str, Any]], told: list[Any]) -> str | None:
    """The key of the last request; where the requests cannot be read back, as the hook was told."""
    if requests:
        return headers_of(requests[-1]).get("idempotency-key")
    keys = [one.headers["Idempotency-Key"] for one in told if "Idempotency-Key" in one.headers]
    return keys[-1] if keys else None


def check_error_field(
    error: Any, name: str, value: Any, requests: list[dict[str, Any]], told: list[Any], field: str
) -> None:
    if name == "class":
        if type(error).__name__ != value:
            raise Difference(f"{field} is {type(error).__name__}, and the vector says {value}: {error}") from error
    elif name == "is":
        names = {one.__name__ for one in type(error).__mro__}
        missing = set(value if isinstance(value, list) else [value]) - names
        same(field, missing, set())
    elif name == "message":
        same(field, str(error), value)
    elif name == "messageHas":
        for text in value:
            if text not in str(error) and snake(text) not in str(error):
                raise Difference(f"{field}: {text!r} is not in {str(error)!r}")
    elif name == "idempotencyKey":
        same(field, error.idempotency_key, sent_key(requests, told) if value == "sent" else value)
    elif name == "errors":
        rows = [{key: getattr(one, key) for key in one.__slots__} for one in error.errors]
        contains(rows, value, field)
    elif name == "rateLimit":
        check_rate_limit(error.rate_limit, value, field)
    else:
        same(field, getattr(error, snake(name), None), value)


def check_meta(result: Any, expected: dict[str, Any], field: str) -> None:
    response = result if isinstance(result, ResponseInfo) else result.response
    for name, value in expected.items():
        if name == "rateLimit":
            check_rate_limit(response.rate_limit, value, f"{field}.{name}")
        else:
            same(f"{field}.{name}", getattr(response, snake(name)), value)


def check_rate_limit(given: Any, expected: dict[str, Any] | None, field: str) -> None:
    if expected is None or given is None:
        same(field, given, expected)
        return
    for name, value in expected.items():
        same(f"{field}.{name}", getattr(given, snake(name)), instant(value) if name == "resetAt" and value else value)


def headers_of(request: dict[str, Any]) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in request["rawHeaders"]:
        low = name.lower()
        found[low] = f"{found[low]}, {value}" if low in found else value
    return found


def check_requests(requests: list[dict[str, Any]], expected: list[dict[str, Any]]) -> None:
    if len(requests) < len(expected):
        raise Difference(f"requests: {len(requests)} came, and the vector has {len(expected)}")
    for number, (sent, wanted) in enumerate(zip(requests, expected, strict=False)):
        check_request(sent, wanted, f"requests[{number}]")


def check_request(sent: dict[str, Any], wanted: dict[str, Any], field: str) -> None:
    headers = headers_of(sent)
    body = base64.b64decode(sent["bodyBase64"])
    if "method" in wanted:
        same(f"{field}.method", sent["method"], wanted["method"])
    if "target" in wanted:
        same(f"{field}.target", in_order(sent["target"]), in_order(wanted["target"]))
    for name, value in wanted.get("headers", {}).items():
        check_header(headers.get(name.lower()), value, f"{field}.headers.{name}")
    for name in wanted.get("absent", []):
        same(f"{field}.headers.{name}", headers.get(name.lower()), None)
    if "json" in wanted:
        same(f"{field}.json", json.loads(body), wanted["json"])
    if "form" in wanted:
        check_form(form_of(headers["content-type"], body), wanted["form"], f"{field}.form")


def in_order(target: str) -> str:
    """Keywords have no order, so the names of a query are compared sorted. The values of one name keep theirs."""
    path, _, query = target.partition("?")
    return f"{path}?{'&'.join(sorted(query.split('&'), key=lambda one: one.partition('=')[0]))}"


def check_header(value: str | None, wanted: Any, field: str) -> None:
    if not isinstance(wanted, dict):
        same(field, value, wanted)
        return
    import re

    # The patterns are JavaScript's; named groups are the only difference that matters, and they have none.
    if value is None or re.search(wanted["matches"], value) is None:
        raise Difference(f"{field} is {value!r}, and the vector says {wanted['matches']}")


def form_of(content_type: str, body: bytes) -> dict[str, Any]:
    """The parts of a form by their names."""
    message = BytesParser().parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    found: dict[str, Any] = {}
    for part in message.get_payload():
        data = part.get_payload(decode=True)
        filename = part.get_filename()
        name = part.get_param("name", header="content-disposition")
        if filename is None:
            found[name] = data.decode("utf-8")
        else:
            found[name] = {"filename": filename, "base64": base64.b64encode(data).decode("ascii")}
    return found


def check_form(form: dict[str, Any], wanted: dict[str, Any], field: str) -> None:
    same(field, set(form), set(wanted))
    contains(form, wanted, field)


def check_keys(requests: list[dict[str, Any]], expected: Any, calls: int) -> None:
    keys = [headers_of(one).get("idempotency-key") for one in requests]
    if expected == "absent":
        same("sameKey", set(keys), {None})
    elif None in keys:
        raise Difference("sameKey: a request has no Idempotency-Key")
    else:
        same("sameKey", len(set(keys)), 1 if expected else calls)


def check_never(run: Run, text: str) -> None:
    seen = [*run.shown, *map(repr, run.told), *map(repr, run.retries), *run.log.lines]
    for error in (one.error for one in run.outcomes if one.error is not None):
        seen += [str(error), repr(error), repr(vars(error)), repr(error.__cause__)]
    for one in seen:
        if text in one:
            raise Difference(f"never: {text!r} stands in {one!r}")
