# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._async_resource import AsyncResource
from .._omit import Omit, omit
from .._operations_gen import ADJUST_VOICE, GET_VOICE, SCORE_VOICE, TRAIN_VOICE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._enums_gen import MaybeChannel
    from .._models_gen import Voice, VoiceAdjustment, VoiceScore, VoiceTraining
    from .._options import CallOptions
    from .._params_gen import VoiceSample, VoiceSliders
    from .async_voice_trainings_gen import AsyncVoiceTrainingsResource


class AsyncVoiceResource(AsyncResource):
    """What ``client.voice`` can do, awaited."""

    @cached_property
    def trainings(self) -> AsyncVoiceTrainingsResource:
        from .async_voice_trainings_gen import AsyncVoiceTrainingsResource

        return AsyncVoiceTrainingsResource(self._caller)

    async def get(self, *, options: CallOptions | None = None) -> Voice:
        """Read the voice.

        Gives the voice as the newest finished training left it: what was measured, the labels that follow, and how
        well texts of this voice were told from others.

        Args:
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`Voice`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getVoice, GET /v1/voice, https://developers.usealoha.app/reference/voice/getVoice
        """
        return await self._caller.call(GET_VOICE, options=options)

    async def train(
        self,
        *,
        samples: Sequence[VoiceSample] | Omit = omit,
        post_ids: Sequence[str] | Omit = omit,
        sliders: VoiceSliders | Omit = omit,
        banned_phrases: Sequence[str] | Omit = omit,
        options: CallOptions | None = None,
    ) -> VoiceTraining:
        """Train the voice.

        Measures how you write. Send texts of your own, name posts, or send neither: then the newest 100 published
        posts are taken. The call answers at once, and a job does the work. It runs at once even while the clock of a
        test workspace stands still. Read the training until its status is ``done``.

        Each training makes a new version of the voice. The texts are deleted when the job ends; what stays is
        numbers, and the phrases and openings that the profile shows.

        Args:
            samples: Texts of yours, at most 50,000 characters in all. At least 3 texts of 5 words or more are needed.
            post_ids: Posts of yours, published or not. Each different text of a post counts once.
            sliders: Wishes beside what is measured. Null is no wish.
            banned_phrases: Phrases that adjustVoice takes out, in any case.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`VoiceTraining`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            PermissionDeniedError: ``workspace_frozen``: Ask the owner of the workspace, who can see the reason in the
                app.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again.
                ``training_in_progress``: Read that training until it is done or failed, then start another.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
                ``not_enough_samples``: Send more texts, or publish more posts. ``too_large``: Send fewer texts.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: trainVoice, POST /v1/voice/train, https://developers.usealoha.app/reference/voice/trainVoice
        """
        return await self._caller.call(
            TRAIN_VOICE,
            body={"samples": samples, "post_ids": post_ids, "sliders": sliders, "banned_phrases": banned_phrases},
            options=options,
        )

    async def score(
        self,
        *,
        text: str,
        channel: MaybeChannel | None | Omit = omit,
        options: CallOptions | None = None,
    ) -> VoiceScore:
        """Score a text.

        Says how close a text is to the voice, from 0 to 100, and where it differs. 50 lies halfway between your own
        texts that the model had not seen and texts of others. The score looks at how a text is written: words that
        carry a subject are masked. It stores nothing.

        Args:
            text: The text.
            channel: Compares the features with the voice on this channel, where it has enough texts.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`VoiceScore`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``voice_not_trained``:
                Start one with trainVoice, and wait until it is done.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: scoreVoice, POST /v1/voice/score, https://developers.usealoha.app/reference/voice/scoreVoice
        """
        return await self._caller.call(SCORE_VOICE, body={"text": text, "channel": channel}, options=options)

    async def adjust(
        self,
        *,
        text: str,
        channel: MaybeChannel | None | Omit = omit,
        options: CallOptions | None = None,
    ) -> VoiceAdjustment:
        """Adjust a text.

        Brings a text closer to the voice by mechanical edits, and lists each of them. Banned phrases and surplus
        emoji are taken out, and exclamation marks calmed. Sentences that are far too long are split, and the end is
        cut to fit a channel. It never writes a word of its own. Make the edits on the text that you sent, and you
        have the text of the answer.

        Args:
            text: The text.
            channel: Cuts the end where the text is too long for this channel.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`VoiceAdjustment`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``clock_advancing``: Wait until that call has answered, then try again. ``voice_not_trained``:
                Start one with trainVoice, and wait until it is done.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: adjustVoice, POST /v1/voice/adjust, https://developers.usealoha.app/reference/voice/adjustVoice
        """
        return await self._caller.call(ADJUST_VOICE, body={"text": text, "channel": channel}, options=options)
