# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import CREATE_POST, DELETE_POST, GET_POST, LIST_POSTS, RETRY_POST, UPDATE_POST, VALIDATE_POST
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Literal

    from .._answer import ResponseInfo
    from .._enums_gen import ChannelSlug, ForcedOutcome, PostStatus
    from .._models_gen import Post, PostValidation
    from .._options import CallOptions
    from .._pages import Page
    from .._params_gen import ChannelOverride, PostMediaUse


class PostsResource(Resource):
    """What ``client.posts`` can do."""

    def create(
        self,
        *,
        content: str,
        channels: Sequence[str],
        scheduled_at: datetime | str | None | Omit = omit,
        publish_now: bool | Omit = omit,
        media: Sequence[PostMediaUse] | Omit = omit,
        overrides: Mapping[str, ChannelOverride] | Omit = omit,
        campaign_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        allow_duplicate: bool | Omit = omit,
        test: Mapping[str, ForcedOutcome] | Omit = omit,
        options: CallOptions | None = None,
    ) -> Post:
        """Create a post.

        Creates a post for one or more channels. With ``scheduled_at`` it is published then, with ``publish_now`` as
        soon as possible, and with neither it is a draft.

        The call never publishes by itself. It stores the post, answers, and Aloha publishes when the time has come.
        Read the post again, or listen for ``post.published``, to see what became of it.

        Args:
            content: The text. Line ends count as one character. Each channel has its own limit.
            channels: Where the post goes, each channel once.
            scheduled_at: When to publish, as RFC 3339 with an offset. Absent or null makes a draft. An aware
                ``datetime``, or RFC 3339 text.
            publish_now: Publishes as soon as possible. Not together with scheduled_at.
            media: The files of the post, in order. In an override they take the place of all files of the post, and
                an empty list takes them away.
            overrides: What differs on a channel, by the name of the channel. Only for channels of this post.
            campaign_id: A label of yours, to filter by. Null is none.
            metadata: Up to 20 pairs of your own. They come back with the post and in its events.
            allow_duplicate: Lets the post pass although another one says the same within 24 hours.
            test: For test keys only. What each channel shall answer, by the name of the channel.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Post`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``duplicate_post``:
                Change the words or the time, or send allow_duplicate as true.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``unknown_channel``: Use one of the thirteen names, or the one that the answer suggests.
                ``channel_not_connected``: Connect it in the app, or leave it out. ``media_required``: Leave the
                channel out, or let Aloha typeset a card where it can. ``content_too_long``: Shorten it, or give that
                channel a text of its own in overrides. ``scheduled_in_past``: Send a time in the future, or
                publish_now. ``test_field_live_key``: Leave test out, or use a key that starts with alo_test_.
                ``target_not_allowed``: Use an https address on the public internet, on port 443, 8443 or from 1024
                up.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: createPost, POST /v1/posts, https://developers.usealoha.app/reference/posts/createPost
        """
        return self._caller.call(
            CREATE_POST,
            body={
                "content": content,
                "channels": channels,
                "scheduled_at": scheduled_at,
                "publish_now": publish_now,
                "media": media,
                "overrides": overrides,
                "campaign_id": campaign_id,
                "metadata": metadata,
                "allow_duplicate": allow_duplicate,
                "test": test,
            },
            options=options,
        )

    def list(
        self,
        *,
        channel: Sequence[ChannelSlug] | Omit = omit,
        status: Sequence[PostStatus] | Omit = omit,
        date: date | str | Omit = omit,
        from_: date | str | Omit = omit,
        to: date | str | Omit = omit,
        campaign_id: str | Omit = omit,
        order: Literal["-createdAt", "createdAt", "-scheduledAt", "scheduledAt"] | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        options: CallOptions | None = None,
    ) -> Page[Post]:
        """List posts.

        Lists posts, the newest first. The filters narrow the list together. Deleted posts show only when you ask for
        ``status=deleted``. A day is a day in the time zone of the workspace.

        Args:
            channel: Posts that go to one of these channels. Repeat the name, or separate with commas.
            status: Posts with one of these statuses. Repeat the name, or separate with commas.
            date: Posts of this day, by scheduled_at, else published_at, else created_at. Not together with from or
                to. A ``date``, or text such as ``2026-04-15``.
            from_: Posts of this day and later. A ``date``, or text such as ``2026-04-15``.
            to: Posts of this day and earlier. A ``date``, or text such as ``2026-04-15``.
            campaign_id: Posts of this campaign.
            order: What the list is sorted by. A minus turns it round. A post without a time sorts by when it was
                made.
            limit: How many to give at once.
            cursor: The next_cursor of the page before. Keep the filters and the order the same.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            A page of :class:`Post`. A loop walks over all that follow.

        Raises:
            BadRequestError: ``invalid_cursor``: Start again without a cursor, and keep the same filters on every
                page. ``invalid_date``: Send a day that exists, such as 2026-04-15.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: listPosts, GET /v1/posts, https://developers.usealoha.app/reference/posts/listPosts
        """
        return self._caller.list(
            LIST_POSTS,
            query={
                "channel": channel,
                "status": status,
                "date": date,
                "from_": from_,
                "to": to,
                "campaign_id": campaign_id,
                "order": order,
                "limit": limit,
                "cursor": cursor,
            },
            options=options,
        )

    def validate(
        self,
        *,
        content: str,
        channels: Sequence[str],
        scheduled_at: datetime | str | None | Omit = omit,
        publish_now: bool | Omit = omit,
        media: Sequence[PostMediaUse] | Omit = omit,
        overrides: Mapping[str, ChannelOverride] | Omit = omit,
        campaign_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        allow_duplicate: bool | Omit = omit,
        test: Mapping[str, ForcedOutcome] | Omit = omit,
        options: CallOptions | None = None,
    ) -> PostValidation:
        """Check a post.

        Says for each channel whether a post would be taken, how long its text counts there, and what stands in the
        way. Nothing is stored. It answers 422 only when the body itself cannot be read.

        Args:
            content: The text.
            channels: Where the post would go.
            scheduled_at: When it would be published. An aware ``datetime``, or RFC 3339 text.
            publish_now: Whether it would be published as soon as possible.
            media: The files of the post, in order. In an override they take the place of all files of the post, and
                an empty list takes them away.
            overrides: What differs on a channel, by the name of the channel. Only for channels of this post.
            campaign_id: A label of yours.
            metadata: Up to 20 pairs of your own. They come back with the post and in its events.
            allow_duplicate: Has no effect here. It is taken so that the same body fits both operations.
            test: For test keys only. What each channel shall answer, by the name of the channel.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`PostValidation`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: validatePost, POST /v1/posts/validate, https://developers.usealoha.app/reference/posts/validatePost
        """
        return self._caller.call(
            VALIDATE_POST,
            body={
                "content": content,
                "channels": channels,
                "scheduled_at": scheduled_at,
                "publish_now": publish_now,
                "media": media,
                "overrides": overrides,
                "campaign_id": campaign_id,
                "metadata": metadata,
                "allow_duplicate": allow_duplicate,
                "test": test,
            },
            options=options,
        )

    def get(self, id: str, *, options: CallOptions | None = None) -> Post:
        """Read a post.

        Gives a post with the status of each channel. A deleted post is 404.

        Args:
            id: The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Post`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getPost, GET /v1/posts/{id}, https://developers.usealoha.app/reference/posts/getPost
        """
        return self._caller.call(GET_POST, path={"id": id}, options=options)

    def update(
        self,
        id: str,
        *,
        content: str | Omit = omit,
        channels: Sequence[str] | Omit = omit,
        scheduled_at: datetime | str | None | Omit = omit,
        publish_now: bool | Omit = omit,
        media: Sequence[PostMediaUse] | Omit = omit,
        overrides: Mapping[str, ChannelOverride] | Omit = omit,
        campaign_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        allow_duplicate: bool | Omit = omit,
        test: Mapping[str, ForcedOutcome] | Omit = omit,
        options: CallOptions | None = None,
    ) -> Post:
        """Change a post.

        Changes the fields that you send and keeps the others, under the same id and by the same rules as createPost.
        ``overrides``, ``metadata`` and ``test`` are replaced as a whole. ``scheduled_at: null`` makes the post a
        draft again.

        A post that is being published, or is published, can no longer be changed. After a failure you can change what
        the failed channels will get.

        Args:
            id: The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
            content: The text.
            channels: Where the post goes. A channel where it is published cannot be taken out.
            scheduled_at: When to publish. Null makes the post a draft again. An aware ``datetime``, or RFC 3339 text.
            publish_now: Publishes as soon as possible. Not together with scheduled_at.
            media: The files of the post, in order. In an override they take the place of all files of the post, and
                an empty list takes them away.
            overrides: What differs on a channel, by the name of the channel. Only for channels of this post.
            campaign_id: A label of yours. Null takes it away.
            metadata: Up to 20 pairs of your own. They come back with the post and in its events.
            allow_duplicate: Lets the post pass although another one says the same within 24 hours.
            test: For test keys only. What each channel shall answer, by the name of the channel.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Post`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again. ``duplicate_post``:
                Change the words or the time, or send allow_duplicate as true. ``post_locked``: Wait until it has
                settled. A published post can be deleted, not changed.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``unknown_channel``: Use one of the thirteen names, or the one that the answer suggests.
                ``channel_not_connected``: Connect it in the app, or leave it out. ``media_required``: Leave the
                channel out, or let Aloha typeset a card where it can. ``content_too_long``: Shorten it, or give that
                channel a text of its own in overrides. ``scheduled_in_past``: Send a time in the future, or
                publish_now. ``test_field_live_key``: Leave test out, or use a key that starts with alo_test_.
                ``target_not_allowed``: Use an https address on the public internet, on port 443, 8443 or from 1024
                up.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: updatePost, PATCH /v1/posts/{id}, https://developers.usealoha.app/reference/posts/updatePost
        """
        return self._caller.call(
            UPDATE_POST,
            path={"id": id},
            body={
                "content": content,
                "channels": channels,
                "scheduled_at": scheduled_at,
                "publish_now": publish_now,
                "media": media,
                "overrides": overrides,
                "campaign_id": campaign_id,
                "metadata": metadata,
                "allow_duplicate": allow_duplicate,
                "test": test,
            },
            options=options,
        )

    def delete(self, id: str, *, options: CallOptions | None = None) -> ResponseInfo:
        """Delete a post.

        Takes a post down from every channel that can delete, and cancels what was still to come. If it is live on a
        channel that cannot delete, the answer is 409 and nothing changes.

        Args:
            id: The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            The answer without a body: its status, headers and request id.

        Raises:
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``clock_advancing``: Wait until that call has answered, then try again. ``post_locked``:
                Wait until it has settled. A published post can be deleted, not changed. ``delete_unsupported``:
                Delete it by hand on that network.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: deletePost, DELETE /v1/posts/{id}, https://developers.usealoha.app/reference/posts/deletePost
        """
        return self._caller.call(DELETE_POST, path={"id": id}, options=options)

    def retry(self, id: str, *, options: CallOptions | None = None) -> Post:
        """Retry a post.

        Tries every channel again that failed, lost its connection, or waits for a person. Channels that are published
        stay as they are. A forced outcome holds for the first run only.

        Args:
            id: The id of a post. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Post`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``nothing_to_retry``:
                Read the post to see the status of each channel.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: retryPost, POST /v1/posts/{id}/retry, https://developers.usealoha.app/reference/posts/retryPost
        """
        return self._caller.call(RETRY_POST, path={"id": id}, options=options)
