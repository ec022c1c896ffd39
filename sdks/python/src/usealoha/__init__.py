"""The Python client of Aloha: write once, publish on thirteen channels, and see what became of it.

::

    from usealoha import Aloha

    client = Aloha()  # reads ALOHA_KEY
    client.posts.create(content="a monday note.", channels=["instagram"])

:class:`Aloha` blocks, :class:`AsyncAloha` is awaited. :mod:`usealoha.webhooks` checks what Aloha sends to your server,
and :mod:`usealoha.types` has a type for everything that goes in and comes out.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import types as types
    from . import webhooks as webhooks
    from ._answer import Headers as Headers
    from ._answer import RateLimit as RateLimit
    from ._answer import ResponseInfo as ResponseInfo
    from ._async_client import AsyncAloha as AsyncAloha
    from ._async_pages import AsyncPage as AsyncPage
    from ._async_pages import AsyncPages as AsyncPages
    from ._async_stream import AsyncStream as AsyncStream
    from ._client import Aloha as Aloha
    from ._errors import AlohaError as AlohaError
    from ._errors import APIConnectionError as APIConnectionError
    from ._errors import APIError as APIError
    from ._errors import APITimeoutError as APITimeoutError
    from ._errors import AuthenticationError as AuthenticationError
    from ._errors import BadRequestError as BadRequestError
    from ._errors import CallError as CallError
    from ._errors import ConflictError as ConflictError
    from ._errors import FieldProblem as FieldProblem
    from ._errors import InvalidArgumentError as InvalidArgumentError
    from ._errors import InvalidResponseError as InvalidResponseError
    from ._errors import NotFoundError as NotFoundError
    from ._errors import PermissionDeniedError as PermissionDeniedError
    from ._errors import RateLimitError as RateLimitError
    from ._errors import RequestAbortedError as RequestAbortedError
    from ._errors import ServerError as ServerError
    from ._errors import ValidationError as ValidationError
    from ._errors import WebhookSignatureError as WebhookSignatureError
    from ._hooks import RequestInfo as RequestInfo
    from ._hooks import ResponseEvent as ResponseEvent
    from ._hooks import RetryEvent as RetryEvent
    from ._model import Listing as Listing
    from ._model import Model as Model
    from ._multipart import FileInput as FileInput
    from ._omit import Omit as Omit
    from ._omit import omit as omit
    from ._options import CallOptions as CallOptions
    from ._options import PaceOptions as PaceOptions
    from ._pages import Page as Page
    from ._results import RawAnswer as RawAnswer
    from ._results import Text as Text
    from ._sse import ServerEvent as ServerEvent
    from ._stream import Stream as Stream
    from ._transport import HTTPTransport as HTTPTransport
    from ._wire import Answer as Answer
    from ._wire import Request as Request
    from ._wire import Transport as Transport

# Where each name is. A name is loaded when it is first used, so that an import costs next to nothing.
_HOMES = {
    "_answer": ("Headers", "RateLimit", "ResponseInfo"),
    "_async_client": ("AsyncAloha",),
    "_async_pages": ("AsyncPage", "AsyncPages"),
    "_async_stream": ("AsyncStream",),
    "_client": ("Aloha",),
    "_errors": (
        "APIConnectionError",
        "APIError",
        "APITimeoutError",
        "AlohaError",
        "AuthenticationError",
        "BadRequestError",
        "CallError",
        "ConflictError",
        "FieldProblem",
        "InvalidArgumentError",
        "InvalidResponseError",
        "NotFoundError",
        "PermissionDeniedError",
        "RateLimitError",
        "RequestAbortedError",
        "ServerError",
        "ValidationError",
        "WebhookSignatureError",
    ),
    "_hooks": ("RequestInfo", "ResponseEvent", "RetryEvent"),
    "_model": ("Listing", "Model"),
    "_multipart": ("FileInput",),
    "_omit": ("Omit", "omit"),
    "_options": ("CallOptions", "PaceOptions"),
    "_pages": ("Page",),
    "_results": ("RawAnswer", "Text"),
    "_sse": ("ServerEvent",),
    "_stream": ("Stream",),
    "_transport": ("HTTPTransport",),
    "_wire": ("Answer", "Request", "Transport"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "Aloha",
    "AlohaError",
    "Answer",
    "AsyncAloha",
    "AsyncPage",
    "AsyncPages",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "CallError",
    "CallOptions",
    "ConflictError",
    "FieldProblem",
    "FileInput",
    "HTTPTransport",
    "Headers",
    "InvalidArgumentError",
    "InvalidResponseError",
    "Listing",
    "Model",
    "NotFoundError",
    "Omit",
    "PaceOptions",
    "Page",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RawAnswer",
    "Request",
    "RequestAbortedError",
    "RequestInfo",
    "ResponseEvent",
    "ResponseInfo",
    "RetryEvent",
    "ServerError",
    "ServerEvent",
    "Stream",
    "Text",
    "Transport",
    "ValidationError",
    "WebhookSignatureError",
    "__version__",
    "omit",
    "types",
    "webhooks",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in ("types", "webhooks"):
            return import_module(f"{__name__}.{name}")
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF, "types", "webhooks"})
