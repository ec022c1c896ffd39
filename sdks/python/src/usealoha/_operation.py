"""An operation of the API, as the generated table describes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

Fields = Mapping[str, tuple[str, str]]
AnswerKind = Literal["json", "none", "stream", "text", "raw"]

_NONE: Final[Fields] = {}


class Operation:
    """One method of one path."""

    __slots__ = (
        "answer",
        "body",
        "body_required",
        "form",
        "id",
        "method",
        "model",
        "needs_key",
        "paginated",
        "path",
        "place",
        "query",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        place: str = "",
        query: Fields = _NONE,
        body: Fields = _NONE,
        body_required: bool = False,
        form: bool = False,
        answer: AnswerKind = "json",
        model: str = "",
        paginated: bool = False,
        needs_key: bool = True,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        """Below the base URL, with its ids in braces under their Python names."""
        self.place = place
        """Where it stands in a client, such as ``inbox.threads.reply``."""
        self.query = query
        self.body = body
        self.body_required = body_required
        self.form = form
        self.answer: AnswerKind = answer
        self.model = model
        """The model of a JSON answer; of one item where ``paginated``."""
        self.paginated = paginated
        self.needs_key = needs_key

    def __repr__(self) -> str:
        return f"Operation({self.id!r}, {self.method!r}, {self.path!r})"
