# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import GET_MATRIX, LIST_MATRICES, RUN_MATRIX

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .._async_pages import AsyncPages
    from .._models_gen import Matrix, MatrixRun
    from .._options import CallOptions
    from .async_matrix_runs_gen import AsyncMatrixRunsResource


class AsyncMatrixResource(AsyncResource):
    """What ``client.matrix`` can do, awaited."""

    @cached_property
    def runs(self) -> AsyncMatrixRunsResource:
        from .async_matrix_runs_gen import AsyncMatrixRunsResource

        return AsyncMatrixRunsResource(self._caller)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> AsyncPages[Matrix]:
        """List matrices.

        Lists the matrices of the workspace with their steps. A test workspace has six of them from its first moment.

        Args:
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`Matrix`. ``async for`` walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listMatrices, GET /v1/matrix, https://developers.usealoha.app/reference/matrix/listMatrices
        """
        return self._caller.list(LIST_MATRICES, query={"limit": limit, "cursor": cursor}, options=options)

    async def get(self, id: str, *, options: CallOptions | None = None) -> Matrix:
        """Read a matrix.

        Gives a matrix: what sets it off, its steps, and what a run by hand may be given.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Matrix`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getMatrix, GET /v1/matrix/{id}, https://developers.usealoha.app/reference/matrix/getMatrix
        """
        return await self._caller.call(GET_MATRIX, path={"id": id}, options=options)

    async def run(
        self,
        id: str,
        *,
        input: Mapping[str, Any] | Omit = omit,
        dry_run: bool | Omit = omit,
        options: CallOptions | None = None,
    ) -> MatrixRun:
        """Run a matrix.

        Starts a run by hand. The call needs no body and answers at once; the steps follow one by one. A matrix that
        answers messages or posts takes ``thread_id`` or ``post_id`` in ``input``, or else the newest one that fits.
        When there is none, the run ends as ``skipped``.

        With ``dry_run`` every step is worked out and nothing is done: no wait, no approval, no event. A matrix that
        is not active can be run in no other way.

        Args:
            id: The id of a matrix. An id of another workspace or of the other mode is 404, like one that never was.
            input: What the matrix asks for in its input_schema.
            dry_run: True works every step out and does nothing.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`MatrixRun`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``matrix_not_active``:
                Activate it in the app, or send dry_run as true to see what it would do.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: runMatrix, POST /v1/matrix/{id}/run, https://developers.usealoha.app/reference/matrix/runMatrix
        """
        return await self._caller.call(
            RUN_MATRIX,
            path={"id": id},
            body={"input": input, "dry_run": dry_run},
            options=options,
        )
