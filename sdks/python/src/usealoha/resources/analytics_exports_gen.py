# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import DOWNLOAD_ANALYTICS_EXPORT, GET_ANALYTICS_EXPORT, LIST_ANALYTICS_EXPORTS
from .._resource import Resource

if TYPE_CHECKING:
    from .._models_gen import AnalyticsExport
    from .._options import CallOptions
    from .._pages import Page
    from .._results import Text


class AnalyticsExportsResource(Resource):
    """What ``client.analytics.exports`` can do."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[AnalyticsExport]:
        """List analytics exports.

        Lists the exports of this workspace and mode, the newest first.

        Args:
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`AnalyticsExport`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listAnalyticsExports, GET /v1/analytics/export,
        https://developers.usealoha.app/reference/analytics/listAnalyticsExports
        """
        return self._caller.list(LIST_ANALYTICS_EXPORTS, query={"limit": limit, "cursor": cursor}, options=options)

    def get(self, id: str, *, options: CallOptions | None = None) -> AnalyticsExport:
        """Read an analytics export.

        Says how far the export is. Once it is ``ready``, each read gives a new ``download_url`` that works for 15
        minutes without a key.

        Args:
            id: The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`AnalyticsExport`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getAnalyticsExport, GET /v1/analytics/export/{id},
        https://developers.usealoha.app/reference/analytics/getAnalyticsExport
        """
        return self._caller.call(GET_ANALYTICS_EXPORT, path={"id": id}, options=options)

    def download(
        self,
        id: str,
        *,
        expires: int | Omit = omit,
        signature: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Text:
        """Download an analytics export.

        Gives the file of a ``ready`` export, in its own format. Send your key, or use the ``download_url`` of the
        export, which works without one for 15 minutes. The file is whole or not there: its bytes have the ``sha256``
        of the export.

        Args:
            id: The id of an export. An id of another workspace or of the other mode is 404, like one that never was.
            expires: Until when the link works, in Unix seconds. It is part of ``download_url``.
            signature: The proof that Aloha made the link. It is part of ``download_url``, and stands for a key.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The file as text, CSV or JSON.

        Raises:
            ConflictError: ``not_ready``: Read the export until its status is ready. If it failed, its error says why.
            APIError: ``not_acceptable``: Ask for the format of the export, or leave the header out. ``expired``: Read
                the export for a new link. If the export itself has ended, start another.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: downloadAnalyticsExport, GET /v1/analytics/export/{id}/download,
        https://developers.usealoha.app/reference/analytics/downloadAnalyticsExport
        """
        return self._caller.call(
            DOWNLOAD_ANALYTICS_EXPORT,
            path={"id": id},
            query={"expires": expires, "signature": signature},
            options=options,
        )
