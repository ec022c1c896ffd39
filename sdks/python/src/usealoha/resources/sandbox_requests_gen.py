# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import (
    COPY_REQUEST,
    DIFF_REQUESTS,
    GET_REQUEST,
    LIST_REQUESTS,
    REPLAY_REQUEST,
    SHARE_REQUEST,
    TAIL_REQUESTS,
)
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from .._enums_gen import CallSource
    from .._models_gen import LoggedRequest, LoggedRequestDetail, RequestCopy, RequestDiff, ShareWithUrl
    from .._options import CallOptions
    from .._pages import Page
    from .._stream import Stream
    from .sandbox_requests_errors_gen import SandboxRequestsErrorsResource


class SandboxRequestsResource(Resource):
    """What ``client.sandbox.requests`` can do."""

    @cached_property
    def errors(self) -> SandboxRequestsErrorsResource:
        from .sandbox_requests_errors_gen import SandboxRequestsErrorsResource

        return SandboxRequestsErrorsResource(self._caller)

    def list(
        self,
        *,
        operation_id: Sequence[str] | Omit = omit,
        status: Sequence[str] | Omit = omit,
        method: Sequence[Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]] | Omit = omit,
        path: str | Omit = omit,
        key_id: str | Omit = omit,
        key_generation: int | Omit = omit,
        code: Sequence[str] | Omit = omit,
        source: Sequence[CallSource] | Omit = omit,
        search: str | Omit = omit,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        controls: bool | Omit = omit,
        portal: bool | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[LoggedRequest]:
        """List calls.

        Lists the calls of this workspace, the one that ended last first. The filters narrow the list together. Calls
        to ``/v1/sandbox`` are left out unless ``controls`` is true, and those that the portal makes for people unless
        ``portal`` is. The log keeps 10,000 calls, and none for longer than 7 days.

        A search that is narrow gives what it found so far: a page may hold fewer calls than ``limit``, even none, and
        still name the next one.

        Args:
            operation_id: Calls of these operations. Repeat the name, or separate with commas.
            status: Calls with these statuses, such as 429, or of these classes, such as 4xx.
            method: Calls with these methods.
            path: Calls whose path begins like this.
            key_id: Calls with this key.
            key_generation: Calls with this secret of a key, 1 for the first. It finds who still uses an old one.
            code: Calls that were refused with these codes.
            source: Calls of these kinds of program.
            search: Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id
                of a call finds that call.
            from_: Calls that came at this instant and later, in real time, as RFC 3339 with an offset. An aware
                ``datetime``, or RFC 3339 text.
            to: Calls that came before this instant. An aware ``datetime``, or RFC 3339 text.
            controls: Whether calls to ``/v1/sandbox`` are shown too.
            portal: Whether the calls that the portal makes for people who are signed in are shown too.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`LoggedRequest`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page. ``invalid_date``: Send a day that exists, such as 2026-04-15.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listRequests, GET /v1/sandbox/requests, https://developers.usealoha.app/reference/sandbox/listRequests
        """
        return self._caller.list(
            LIST_REQUESTS,
            query={
                "operation_id": operation_id,
                "status": status,
                "method": method,
                "path": path,
                "key_id": key_id,
                "key_generation": key_generation,
                "code": code,
                "source": source,
                "search": search,
                "from_": from_,
                "to": to,
                "controls": controls,
                "portal": portal,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def stream(
        self,
        *,
        operation_id: Sequence[str] | Omit = omit,
        status: Sequence[str] | Omit = omit,
        method: Sequence[Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]] | Omit = omit,
        path: str | Omit = omit,
        key_id: str | Omit = omit,
        key_generation: int | Omit = omit,
        code: Sequence[str] | Omit = omit,
        source: Sequence[CallSource] | Omit = omit,
        search: str | Omit = omit,
        controls: bool | Omit = omit,
        portal: bool | Omit = omit,
        options: CallOptions | None = None,
    ) -> Stream:
        """Watch the calls.

        Sends each call within 300 ms of its answer, as server-sent events. Every message is named ``request``, its
        data is a LoggedRequest in one line, and its id is the id of the call. ``bye`` (StreamBye) is the last
        message. A comment comes every 15 seconds. The filters are those of ``sandbox.requests.list``.

        Send the last id that you saw as ``Last-Event-ID``, and the stream goes on after it. A workspace may have 10
        such streams open; one more ends the oldest.

        Args:
            operation_id: Calls of these operations. Repeat the name, or separate with commas.
            status: Calls with these statuses, such as 429, or of these classes, such as 4xx.
            method: Calls with these methods.
            path: Calls whose path begins like this.
            key_id: Calls with this key.
            key_generation: Calls with this secret of a key, 1 for the first. It finds who still uses an old one.
            code: Calls that were refused with these codes.
            source: Calls of these kinds of program.
            search: Calls in which this text stands: in the path, the headers or the bodies, whatever the case. The id
                of a call finds that call.
            controls: Whether calls to ``/v1/sandbox`` are shown too.
            portal: Whether the calls that the portal makes for people who are signed in are shown too.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The messages as they come. Close it, or use it in a ``with`` block.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: tailRequests, GET /v1/sandbox/requests/stream,
        https://developers.usealoha.app/reference/sandbox/tailRequests
        """
        return self._caller.stream(
            TAIL_REQUESTS,
            query={
                "operation_id": operation_id,
                "status": status,
                "method": method,
                "path": path,
                "key_id": key_id,
                "key_generation": key_generation,
                "code": code,
                "source": source,
                "search": search,
                "controls": controls,
                "portal": portal,
            },
            options=options,
        )

    def get(self, id: str, *, options: CallOptions | None = None) -> LoggedRequestDetail:
        """Read a call.

        Gives a call with what was said on both sides, and with what came of it. That is the objects that it made or
        changed, the events that followed, and how far their webhook deliveries are. Keys, secrets and cookies are
        masked before anything is stored, and a body is cut at 64 KiB.

        Args:
            id: The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`LoggedRequestDetail`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getRequest, GET /v1/sandbox/requests/{id},
        https://developers.usealoha.app/reference/sandbox/getRequest
        """
        return self._caller.call(GET_REQUEST, path={"id": id}, options=options)

    def replay(
        self,
        id: str,
        *,
        idempotency_key: Literal["new", "same"] | Omit = omit,
        options: CallOptions | None = None,
    ) -> LoggedRequestDetail:
        """Send a call again.

        Sends a logged call once more, with its method, address and body, and gives the entry that the log has of it.
        It goes the whole road: it is counted, checked and done like any other call, in this workspace and with the
        credential of this one. ``source`` of the new entry is ``replay``, and ``replay_of`` names the first one.

        ``idempotency_key`` decides what becomes of it. With ``new``, the default, a POST bears a fresh
        Idempotency-Key and is done again. With ``same`` it bears the key of the logged call, and you see what a retry
        would see. A fault that the call asked for is not asked for again.

        Args:
            id: The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
            idempotency_key: ``new`` sends a POST with a fresh Idempotency-Key, so it is done again. ``same`` sends
                the key that the call bore, so the answer is the first one once more, as long as it is kept. All that
                is no POST bears no key either way.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`LoggedRequestDetail`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``request_incomplete``: Send the call yourself, with the body that you have.
                ``request_holds_secret``: Send the call yourself, with the secret that you have.
                ``request_not_replayable``: Choose the call of an operation that a key may make and that ends with an
                answer. ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: replayRequest, POST /v1/sandbox/requests/{id}/replay,
        https://developers.usealoha.app/reference/sandbox/replayRequest
        """
        return self._caller.call(
            REPLAY_REQUEST,
            path={"id": id},
            body={"idempotency_key": idempotency_key},
            options=options,
        )

    def share(
        self,
        id: str,
        *,
        expires_in_days: int | Omit = omit,
        options: CallOptions | None = None,
    ) -> ShareWithUrl:
        """Share a call.

        Makes a page that shows a logged call to anybody who has its address. It has what was sent and what was
        answered. It has what came of it too, with each delivery and its attempts. The page is a copy of this moment.
        It changes nothing, nobody signs in to read it, and search engines are told to stay away.

        Keys, secrets, signed addresses and whatever tells who called are taken out before the copy is stored. The
        address is shown in this answer alone. It ends after ``expires_in_days`` of real time, or when you revoke it.
        A workspace has up to 50 shares that are active.

        Args:
            id: The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
            expires_in_days: Days of real time after which the address ends.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`ShareWithUrl`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app. ``origin_refused``: Make the change in the portal, or use a key.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``secret_already_shown``: Do what the detail says about the thing named in subject. It is
                there, unless it was deleted since. ``too_many_shares``: Revoke one that nobody reads any more, then
                try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: shareRequest, POST /v1/sandbox/requests/{id}/share,
        https://developers.usealoha.app/reference/sandbox/shareRequest
        """
        return self._caller.call(
            SHARE_REQUEST,
            path={"id": id},
            body={"expires_in_days": expires_in_days},
            options=options,
        )

    def diff(self, id: str, other_id: str, *, options: CallOptions | None = None) -> RequestDiff:
        """Compare two calls.

        Gives two calls side by side, the first of the address as ``left``, with what differs between them: request
        line, headers, bodies and answers. Each difference names its place as a JSON Pointer into ``left`` and
        ``right``. ``volatile`` marks what differs by nature: ids, instants, names of calls, rate headers and
        durations. When nothing else differs, ``same`` is true.

        Args:
            id: The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
            other_id: The id of the call to compare it with.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`RequestDiff`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: diffRequests, GET /v1/sandbox/requests/{id}/diff/{otherId},
        https://developers.usealoha.app/reference/sandbox/diffRequests
        """
        return self._caller.call(DIFF_REQUESTS, path={"id": id, "other_id": other_id}, options=options)

    def copy(
        self,
        id: str,
        *,
        format: Literal["curl", "fetch", "typescript", "python", "har", "postman", "fixture"],
        options: CallOptions | None = None,
    ) -> RequestCopy:
        """Take a call along.

        Gives a call as code or as a file, ready to be pasted or saved. ``curl`` and ``fetch`` send it once more, and
        so do ``typescript`` and ``python``, by our SDKs where one of their methods takes it. ``har`` holds the call
        with its answer, for the tools of browsers and proxies. ``postman`` is a collection of one request.
        ``fixture`` is a small JSON for tests: the request, the answer to expect, and which of its fields differ each
        time.

        The key is always the variable ``ALOHA_KEY``. Secrets that the call carried are masked in the log, and stay
        masked.

        Args:
            id: The id of a call, as X-Request-Id gives it. An id of another workspace or of the other mode is 404.
            format: The form to give it in.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`RequestCopy`. Times in it are aware and in UTC.

        Raises:
            ConflictError: ``request_incomplete``: Send the call yourself, with the body that you have.
                ``request_not_replayable``: Choose the call of an operation that a key may make and that ends with an
                answer.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: copyRequest, GET /v1/sandbox/requests/{id}/copy,
        https://developers.usealoha.app/reference/sandbox/copyRequest
        """
        return self._caller.call(COPY_REQUEST, path={"id": id}, query={"format": format}, options=options)
