# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._operations_gen import GET_VOICE_TRAINING
from .._resource import Resource

if TYPE_CHECKING:
    from .._models_gen import VoiceTraining
    from .._options import CallOptions


class VoiceTrainingsResource(Resource):
    """What ``client.voice.trainings`` can do."""

    def get(self, id: str, *, options: CallOptions | None = None) -> VoiceTraining:
        """Read a training.

        Gives one training. Once it is done, it shows what that version of the voice measured.

        Args:
            id: The id of a training. An id of another workspace or of the other mode is 404, like one that never was.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`VoiceTraining`. Times in it are aware and in UTC.

        Raises:
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: getVoiceTraining, GET /v1/voice/train/{id},
        https://developers.usealoha.app/reference/voice/getVoiceTraining
        """
        return self._caller.call(GET_VOICE_TRAINING, path={"id": id}, options=options)
