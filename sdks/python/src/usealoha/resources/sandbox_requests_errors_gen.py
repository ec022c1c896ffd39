# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import LIST_REQUEST_ERRORS
from .._resource import Resource

if TYPE_CHECKING:
    from datetime import datetime

    from .._models_gen import RequestErrors
    from .._options import CallOptions


class SandboxRequestsErrorsResource(Resource):
    """What ``client.sandbox.requests.errors`` can do."""

    def list(
        self,
        *,
        from_: datetime | str | Omit = omit,
        to: datetime | str | Omit = omit,
        controls: bool | Omit = omit,
        portal: bool | Omit = omit,
        options: CallOptions | None = None,
    ) -> RequestErrors:
        """Group the refused calls.

        Counts the calls that were refused, by operation and code, the most frequent first: how often, when first and
        last, and with which keys. At most the newest 10,000 calls are looked at, and 100 groups are given.

        Args:
            from_: Calls that came at this instant and later, in real time, as RFC 3339 with an offset. An aware
                ``datetime``, or RFC 3339 text.
            to: Calls that came before this instant. An aware ``datetime``, or RFC 3339 text.
            controls: Whether calls to ``/v1/sandbox`` are shown too.
            portal: Whether the calls that the portal makes for people who are signed in are shown too.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`RequestErrors`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``invalid_date``: Send a day that exists, such as 2026-04-15.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listRequestErrors, GET /v1/sandbox/requests/errors,
        https://developers.usealoha.app/reference/sandbox/listRequestErrors
        """
        return self._caller.call(
            LIST_REQUEST_ERRORS,
            query={"from_": from_, "to": to, "controls": controls, "portal": portal},
            options=options,
        )
