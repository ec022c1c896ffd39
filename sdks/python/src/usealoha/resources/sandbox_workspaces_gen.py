# Generated from openapi.yaml by `npm run generate`. Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._omit import Omit, omit
from .._operations_gen import CREATE_SANDBOX_WORKSPACE
from .._resource import Resource

if TYPE_CHECKING:
    from .._enums_gen import SeedChoice
    from .._models_gen import SandboxWorkspace
    from .._options import CallOptions


class SandboxWorkspacesResource(Resource):
    """What ``client.sandbox.workspaces`` can do."""

    def create(
        self,
        *,
        name: str | Omit = omit,
        time_zone: str | Omit = omit,
        seed: SeedChoice | Omit = omit,
        options: CallOptions | None = None,
    ) -> SandboxWorkspace:
        """Make a sandbox workspace.

        Makes a test workspace with a key of its own, in one call and without an account. Take one for each run of
        your tests: two workspaces never see each other. It is deleted 7 days after its last use.

        The key is shown once. A repeat with the same Idempotency-Key answers 409 instead of showing it again.

        Args:
            name: What you call it: one line, without characters that hide or turn others. Without a name it gets two
                calm words.
            time_zone: The IANA time zone of its days.
            seed: What it holds at the start.
            options: Timeout in seconds, retries, idempotency key and more, for this call alone.

        Returns:
            :class:`SandboxWorkspace`. Times in it are aware and in UTC.

        Raises:
            BadRequestError: ``malformed_json``: Repair the JSON at that place, then send it again.
            ConflictError: ``idempotency_in_progress``: Wait for the seconds in Retry-After, then send the same call
                again. ``secret_already_shown``: Do what the detail says about the thing named in subject. It is
                there, unless it was deleted since.
            ValidationError: ``validation_failed``: Correct each place named in errors. All of them are listed.
                ``idempotency_key_reused``: Use a new key for a new call, and the old key only to repeat the old call.
            APIError: ``body_too_large``: Send less. Send text as UTF-8 instead of \\u escapes, and make an image or a
                video smaller.
            AlohaError: What any call may end in; the module :mod:`usealoha.resources` lists it.

        Source: createSandboxWorkspace, POST /v1/sandbox/workspaces,
        https://developers.usealoha.app/reference/sandbox/createSandboxWorkspace
        """
        return self._caller.call(
            CREATE_SANDBOX_WORKSPACE,
            body={"name": name, "time_zone": time_zone, "seed": seed},
            options=options,
        )
