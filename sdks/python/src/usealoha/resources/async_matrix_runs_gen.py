# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import (
    APPROVE_MATRIX_RUN,
    CANCEL_MATRIX_RUN,
    GET_MATRIX_RUN,
    LIST_MATRIX_RUNS,
    REJECT_MATRIX_RUN,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._async_pages import AsyncPages
    from .._enums_gen import MatrixRunStatus
    from .._models_gen import MatrixRun
    from .._options import CallOptions


class AsyncMatrixRunsResource(AsyncResource):
    """What ``client.matrix.runs`` can do, awaited."""

    def list(
        self,
        id: str,
        *,
        status: Sequence[MatrixRunStatus] | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> AsyncPages[MatrixRun]:
        """List runs.

        Lists the runs of a matrix, the newest first, dry runs included.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            status: Runs with one of these statuses. Repeat the name, or separate with commas.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`MatrixRun`. ``async for`` walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listMatrixRuns, GET /v1/matrix/{id}/runs,
        https://developers.usealoha.app/reference/matrix/listMatrixRuns
        """
        return self._caller.list(
            LIST_MATRIX_RUNS,
            path={"id": id},
            query={"status": status, "limit": limit, "cursor": cursor},
            options=options,
        )

    async def get(self, id: str, run_id: str, *, options: CallOptions | None = None) -> MatrixRun:
        """Read a run.

        Gives a run with the record of each step: when it began and ended, what it did, and what went wrong.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            run_id: The id of a run of this matrix.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`MatrixRun`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getMatrixRun, GET /v1/matrix/{id}/runs/{runId},
        https://developers.usealoha.app/reference/matrix/getMatrixRun
        """
        return await self._caller.call(GET_MATRIX_RUN, path={"id": id, "run_id": run_id}, options=options)

    async def approve(self, id: str, run_id: str, *, options: CallOptions | None = None) -> MatrixRun:
        """Approve a run.

        Lets a run do the step that it waits to do. The run goes on at once; read it to see how.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            run_id: The id of a run of this matrix.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`MatrixRun`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``not_waiting``: Read
                the run. Approve or reject it when waiting_for is approval. ``run_finished``: Start another run.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: approveMatrixRun, POST /v1/matrix/{id}/runs/{runId}/approve,
        https://developers.usealoha.app/reference/matrix/approveMatrixRun
        """
        return await self._caller.call(APPROVE_MATRIX_RUN, path={"id": id, "run_id": run_id}, options=options)

    async def reject(self, id: str, run_id: str, *, options: CallOptions | None = None) -> MatrixRun:
        """Reject a run.

        Says no to the step that a run waits to do. The run ends as ``skipped``, with the error code ``rejected``.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            run_id: The id of a run of this matrix.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`MatrixRun`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``not_waiting``: Read
                the run. Approve or reject it when waiting_for is approval. ``run_finished``: Start another run.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: rejectMatrixRun, POST /v1/matrix/{id}/runs/{runId}/reject,
        https://developers.usealoha.app/reference/matrix/rejectMatrixRun
        """
        return await self._caller.call(REJECT_MATRIX_RUN, path={"id": id, "run_id": run_id}, options=options)

    async def cancel(self, id: str, run_id: str, *, options: CallOptions | None = None) -> MatrixRun:
        """Cancel a run.

        Ends a run wherever it is, as ``skipped`` with the error code ``cancelled``. What it did before stays done.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            run_id: The id of a run of this matrix.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`MatrixRun`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``run_finished``: Start
                another run.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: cancelMatrixRun, POST /v1/matrix/{id}/runs/{runId}/cancel,
        https://developers.usealoha.app/reference/matrix/cancelMatrixRun
        """
        return await self._caller.call(CANCEL_MATRIX_RUN, path={"id": id, "run_id": run_id}, options=options)
