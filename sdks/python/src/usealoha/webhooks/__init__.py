"""Checks what Aloha sends to your server. It needs no client, no key and no network.

::

    from usealoha import webhooks

    event = webhooks.verify(request.get_data(), request.headers, secret)

:func:`verify` checks one request. :class:`Handler` is a whole receiver, for WSGI, for ASGI or inside a view of your
framework. :func:`sign` makes the headers of a request, for your tests.
"""

from ._handler import Answer, DedupeStore, Handler, MemoryStore
from ._sign import sign
from ._verify import HeadersInput, verify

__all__ = ["Answer", "DedupeStore", "Handler", "HeadersInput", "MemoryStore", "sign", "verify"]
