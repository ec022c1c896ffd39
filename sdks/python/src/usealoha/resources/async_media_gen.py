# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import CREATE_MEDIA, GET_MEDIA, LIST_MEDIA

if TYPE_CHECKING:
    from .._async_pages import AsyncPages
    from .._enums_gen import MediaKind
    from .._models_gen import Media
    from .._multipart import FileInput
    from .._options import CallOptions


class AsyncMediaResource(AsyncResource):
    """What ``client.media`` can do, awaited."""

    async def create(self, *, file: FileInput, alt: str | Omit = omit, options: CallOptions | None = None) -> Media:
        """Upload a file.

        Stores an image, a video or a document, to be used in posts by its id. Send a form with the part ``file``, and
        with ``alt`` for those who do not see the picture.

        What the file is, its first bytes decide: JPEG, PNG, WebP and GIF up to 20 MB, MP4 and PDF up to 100 MB. Its
        size in pixels and its duration are read from it. A file that is not whole is refused.

        An Idempotency-Key stands for the file and the ``alt`` together, whatever the boundary of the form.

        Args:
            file: The file itself.
            alt: What the picture shows, for those who do not see it.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Media`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_form``: Let your HTTP client make the form and its Content-Type. It knows the
                boundary between the parts.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``media_storage_full``:
                Claim the workspace, or use another one.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``media_type_mismatch``: Send the type that its bytes have, or none. curl takes it from the name: call
                a PNG photo.png. ``media_unreadable``: Open the file and save it again as one of these, then send it
                whole.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: createMedia, POST /v1/media, https://developers.usealoha.app/reference/media/createMedia
        """
        return await self._caller.call(CREATE_MEDIA, body={"file": file, "alt": alt}, options=options)

    def list(
        self,
        *,
        kind: MediaKind | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> AsyncPages[Media]:
        """List media.

        Lists the files of the workspace, the newest first.

        Args:
            kind: Files of this kind.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`Media`. ``async for`` walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listMedia, GET /v1/media, https://developers.usealoha.app/reference/media/listMedia
        """
        return self._caller.list(LIST_MEDIA, query={"kind": kind, "limit": limit, "cursor": cursor}, options=options)

    async def get(self, id: str, *, options: CallOptions | None = None) -> Media:
        """Read a file's record.

        Gives what is known of one file, and the address where it can be seen.

        Args:
            id: The id of a file, as createMedia gave it.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Media`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getMedia, GET /v1/media/{id}, https://developers.usealoha.app/reference/media/getMedia
        """
        return await self._caller.call(GET_MEDIA, path={"id": id}, options=options)
