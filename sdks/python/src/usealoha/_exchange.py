"""The core: one call from its first try to its end, free of I/O, of sleeping and of clocks.

It is a generator. It yields what has to be done, gets back what came of it, and returns the answer or raises the error.
Both clients drive the same one.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, NamedTuple

from ._announce import announce
from ._answer import rate_limit_of
from ._effects import Ask, Effect, Send, Sleep, World
from ._errors import AlohaError, APIError
from ._hooks import RequestInfo, ResponseEvent, RetryEvent
from ._options import Settings, checked_key, merged, missing_key
from ._outcome import error_of_failure, error_of_status, is_failure, reason_of
from ._redact import redact_headers
from ._timing import backoff, patience, retry_after
from ._wire import Answer, Request

if TYPE_CHECKING:
    from ._call import Call
    from ._pace import Turn


class Reply(NamedTuple):
    """A success."""

    answer: Answer
    tries: int


Steps = Generator[Effect, Any, Reply]


def exchange(settings: Settings, call: Call, world: World) -> Steps:
    """Tries until there is an answer or an error that no further try would mend."""
    pace = settings.pace
    if pace is None:
        return (yield from _tries(settings, call, world, None))
    turn = pace.turn()
    try:
        return (yield from _tries(settings, call, world, turn))
    finally:
        turn.end(world.now())


def _tries(settings: Settings, call: Call, world: World, turn: Turn | None) -> Steps:
    retries = tries = 0
    unanswered = False
    while True:
        if turn is not None:
            yield from turn.wait(settings, call, world, tries)
        key = yield from _key(settings, call)
        request = _request(settings, call, key, tries)
        outcome = yield from _try(settings, request, call, key, tries + 1, world)
        tries += 1
        answered = isinstance(outcome, Answer)
        unanswered = unanswered or request.resent
        refused = isinstance(outcome, Answer) and outcome.status == 429
        if turn is not None and not refused:
            turn.came_back(outcome.headers if isinstance(outcome, Answer) else None, world.now())
        if isinstance(outcome, Answer):
            if 200 <= outcome.status < 300:
                return Reply(outcome, tries)
            if call.method == "DELETE" and unanswered and outcome.status == 404:
                # The try that got no answer did it.
                return Reply(outcome, tries)
            error: AlohaError = error_of_status(outcome, call, tries, world.now(), key)
        else:
            error = error_of_failure(outcome, settings.base, call, tries)
        unanswered = unanswered or not answered
        if turn is not None and isinstance(outcome, Answer) and refused:
            turn.refused(outcome.headers, error, world.now())
            continue
        delay = _delay(settings, call, outcome, error, retries, world)
        if delay is None:
            raise error from (None if answered else outcome)
        retries += 1
        yield from announce(settings, RetryEvent(tries, delay, reason_of(outcome), error), call, key)
        yield Sleep(delay)


def _delay(
    settings: Settings, call: Call, outcome: Answer | Exception, error: AlohaError, retries: int, world: World
) -> float | None:
    """Seconds until the next try, or None when there is to be none."""
    if retries >= call.max_retries:
        return None
    if not isinstance(outcome, Answer):
        return backoff(retries, world.random())
    if not _worth_another(outcome, error):
        return None
    asked = retry_after(outcome.headers, world.now())
    if asked is None:
        return backoff(retries, world.random())
    return None if asked > settings.max_retry_delay else patience(asked, world.random())


def _worth_another(answer: Answer, error: AlohaError) -> bool:
    veto = answer.headers.get("x-should-retry")
    if veto in ("true", "false") and answer.status >= 400:
        return veto == "true"
    if answer.status in (408, 429) or answer.status >= 500:
        return True
    return answer.status == 409 and isinstance(error, APIError) and error.code == "idempotency_in_progress"


def _key(settings: Settings, call: Call) -> Generator[Effect, Any, str | None]:
    """The key of this try: a function is asked each time, since keys rotate and tokens end."""
    if settings.ask_key is not None:
        return checked_key((yield Ask(settings.ask_key)), "The key that api_key() gave")
    if settings.api_key is None and call.needs_key:
        raise missing_key()
    return settings.api_key


def _request(settings: Settings, call: Call, key: str | None, tries: int) -> Request:
    headers = {"Accept": _accept(call), "User-Agent": settings.user_agent}
    if call.headers:
        headers = merged(headers, call.headers)
    if key is not None:
        headers["Authorization"] = f"Bearer {key}"
    if call.idempotency_key is not None:
        headers["Idempotency-Key"] = call.idempotency_key
    if call.content_type is not None and not any(name.lower() == "content-type" for name in call.headers):
        headers["Content-Type"] = call.content_type
    if tries:
        headers["X-Aloha-Retry"] = str(tries)
    base = settings.base
    target = base.prefix + call.target
    return Request(call.method, base, target, headers, call.body, call.timeout, call.answer == "stream")


def _accept(call: Call) -> str:
    if call.answer == "stream":
        return "text/event-stream"
    return "application/json" if call.answer in ("json", "none") else "*/*"


def _try(
    settings: Settings, request: Request, call: Call, key: str | None, attempt: int, world: World
) -> Generator[Effect, Any, Answer | Exception]:
    """One try, with what is told of it. The result is an answer, or why there is none."""
    hooks, log = settings.hooks, settings.log
    if hooks.on_request is not None:
        shown = redact_headers(request.headers, (key or "",))
        yield Ask(hooks.on_request, RequestInfo(request.method, request.url, attempt, shown))
    if log.debugging:
        body = request.body.decode("utf-8", "replace") if isinstance(request.body, bytes) else ""
        log.debug("%s %s, try %d, %s %s", key, request.method, request.url, attempt, redact_headers(request.headers), body)
    started = world.stopwatch()
    try:
        answer: Answer = yield Send(request)
    except Exception as error:
        if not is_failure(error):
            raise
        log.debug("%s %s: %s", key, request.method, request.url, error)
        return error
    if hooks.on_response is not None:
        yield Ask(hooks.on_response, _event(request, answer, attempt, world.stopwatch() - started))
    if log.debugging:
        text = answer.body.decode("utf-8", "replace")
        log.debug("%d to %s %s, %s %s", key, answer.status, call.method, request.url, redact_headers(answer.headers), text)
    return answer


def _event(request: Request, answer: Answer, attempt: int, duration: float) -> ResponseEvent:
    return ResponseEvent(
        request.method,
        request.url,
        attempt,
        answer.status,
        duration,
        answer.headers.get("x-request-id"),
        rate_limit_of(answer.headers),
        redact_headers(answer.headers),
    )
