# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import GET_USAGE
from .._resource import Resource

if TYPE_CHECKING:
    from typing import Literal

    from .._models_gen import Usage
    from .._options import CallOptions


class UsageResource(Resource):
    """What ``client.usage`` can do."""

    def get(self, *, period: Literal["24h", "7d"] | Omit = omit, options: CallOptions | None = None) -> Usage:
        """Read the usage.

        Says how much of its limit the workspace uses in this mode. The last hour is counted by the minute, and the
        last day by the highest minute of each quarter of an hour. Refused calls are counted apart, and calls to
        ``/v1/sandbox`` not at all.

        For the last 24 hours, or 7 days, it says how many delivery attempts of each webhook succeeded and how long
        they took. It counts the calls by operation, key and kind of program too. Everything here is in real time,
        whatever the clock of a test workspace says.

        Args:
            period: The time that attempts and calls are counted for.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Usage`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getUsage, GET /v1/usage, https://developers.usealoha.app/reference/account/getUsage
        """
        return self._caller.call(GET_USAGE, query={"period": period}, options=options)
