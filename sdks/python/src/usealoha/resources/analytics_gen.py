# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import EXPORT_ANALYTICS
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import Literal

    from .._models_gen import AnalyticsExport
    from .._options import CallOptions
    from .analytics_exports_gen import AnalyticsExportsResource


class AnalyticsResource(Resource):
    """What ``client.analytics`` can do."""

    @cached_property
    def exports(self) -> AnalyticsExportsResource:
        from .analytics_exports_gen import AnalyticsExportsResource

        return AnalyticsExportsResource(self._caller)

    def export(
        self,
        *,
        format: Literal["csv", "json"],
        from_: date | str | None | Omit = omit,
        to: date | str | None | Omit = omit,
        channels: Sequence[str] | None | Omit = omit,
        granularity: Literal["post", "snapshot"] | Omit = omit,
        metrics: Sequence[Literal["impressions", "views", "likes", "replies", "reposts", "quotes", "bookmarks", "clicks", "profileClicks", "engagements", "engagementRate"]] | None | Omit = omit,
        options: CallOptions | None = None,
    ) -> AnalyticsExport:
        """Start an analytics export.

        Starts a file with the numbers of what you published, one row for each post on each channel. The call answers
        at once, and a job writes the file. Read the export until it is ``ready``, then download it.

        A workspace may have 5 exports that are not finished. It keeps its 50 newest that are: a further one takes
        away the oldest with its file.

        In test mode the numbers come from a model, and every row says so. A number that the network does not report
        is empty in CSV and null in JSON, never 0.

        Args:
            format: The form of the file.
            from_: The first day of publication, in the time zone of the workspace. Absent or null is 29 days before
                ``to``. A ``date``, or text such as ``2026-04-15``.
            to: The last day of publication. Absent or null is today. A ``date``, or text such as ``2026-04-15``.
            channels: Only these channels, each once. Absent or null is all of them.
            granularity: ``post`` gives one row with the latest numbers, ``snapshot`` one row for each time they were
                taken.
            metrics: Only these numbers, each once. Absent or null is all of them. The columns of the others stay, and
                are empty.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`AnalyticsExport`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``too_many_exports``:
                Wait until one of them is ready, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``unknown_channel``: Use one of the thirteen names, or the one that the answer suggests.
                ``range_inverted``: Swap them, or leave one out. ``range_too_old``: Begin at the day that the detail
                names, or later.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: exportAnalytics, POST /v1/analytics/export,
        https://developers.usealoha.app/reference/analytics/exportAnalytics
        """
        return self._caller.call(
            EXPORT_ANALYTICS,
            body={
                "format": format,
                "from_": from_,
                "to": to,
                "channels": channels,
                "granularity": granularity,
                "metrics": metrics,
            },
            options=options,
        )
