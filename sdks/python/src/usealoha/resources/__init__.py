# Generated from openapi.yaml by `npm run generate`. Do not edit.
"""What a client can do, one module for each place in it.

Any call may end in one of these; what is special to a method stands with it.

* :class:`AuthenticationError`, :class:`PermissionDeniedError`: the key is missing, wrong, ended or too weak.
* :class:`BadRequestError`: a parameter cannot be read.
* :class:`RateLimitError`: the quota is used up, and ``retry_after`` seconds are too long to be waited out.
* :class:`ServerError`: Aloha could not do it, and nothing has happened.
* :class:`APIConnectionError`, :class:`APITimeoutError`: no answer came. Repeat the call with its ``idempotency_key``.
* :class:`InvalidResponseError`: what answered is not the API.
* :class:`InvalidArgumentError`: the call cannot be meant, and was not sent.

The codes that nearly every call may end in:

* ``claim_required``: https://developers.usealoha.app/docs/errors/claim_required
* ``expired_key``: https://developers.usealoha.app/docs/errors/expired_key
* ``https_required``: https://developers.usealoha.app/docs/errors/https_required
* ``insufficient_scope``: https://developers.usealoha.app/docs/errors/insufficient_scope
* ``invalid_key``: https://developers.usealoha.app/docs/errors/invalid_key
* ``invalid_query``: https://developers.usealoha.app/docs/errors/invalid_query
* ``invalid_token``: https://developers.usealoha.app/docs/errors/invalid_token
* ``ip_not_allowed``: https://developers.usealoha.app/docs/errors/ip_not_allowed
* ``malformed_key``: https://developers.usealoha.app/docs/errors/malformed_key
* ``missing_credentials``: https://developers.usealoha.app/docs/errors/missing_credentials
* ``not_found``: https://developers.usealoha.app/docs/errors/not_found
* ``rate_limited``: https://developers.usealoha.app/docs/errors/rate_limited
* ``revoked_key``: https://developers.usealoha.app/docs/errors/revoked_key
* ``role_required``: https://developers.usealoha.app/docs/errors/role_required
* ``session_required``: https://developers.usealoha.app/docs/errors/session_required
* ``unknown_parameter``: https://developers.usealoha.app/docs/errors/unknown_parameter
* ``unsupported_media_type``: https://developers.usealoha.app/docs/errors/unsupported_media_type
"""
