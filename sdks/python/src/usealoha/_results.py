"""Results that are no model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ._redact import redact

if TYPE_CHECKING:
    from ._answer import ResponseInfo


class Text(str):
    """A file as text, such as CSV, with the answer that it came with."""

    response: ResponseInfo

    def __new__(cls, text: str, response: ResponseInfo) -> Text:
        made = super().__new__(cls, text)
        made.response = response
        return made

    def json(self) -> Any:
        """The file, read as JSON."""
        return json.loads(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return (str, (str(self),))


class RawAnswer:
    """What :meth:`Aloha.request` gives."""

    __slots__ = ("content", "data", "response")

    def __init__(self, data: Any, content: bytes, response: ResponseInfo) -> None:
        self.data = data
        """The JSON of the answer; its text where it is not JSON; None where it is empty."""
        self.content = content
        """The bytes of the answer."""
        self.response = response

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return redact(f"RawAnswer({self.response.status}, {self.data!r})")
