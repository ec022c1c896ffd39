"""From the answer to what the method gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._answer import ResponseInfo
from ._model import model_of
from ._outcome import invalid_response, json_of, object_of
from ._results import RawAnswer, Text

if TYPE_CHECKING:
    from ._call import Call
    from ._exchange import Reply
    from ._operation import Operation


def info_of(reply: Reply) -> ResponseInfo:
    return ResponseInfo(reply.answer.status, reply.answer.headers, reply.tries)


def finish(operation: Operation, call: Call, reply: Reply) -> Any:
    """A model, a text, or the answer alone where the operation gives nothing."""
    info = info_of(reply)
    if operation.answer == "none":
        return info
    if operation.answer == "text":
        _refuse_page(call, reply)
        return Text(reply.answer.body.decode("utf-8", "replace"), info)
    return model_of(operation.model, object_of(reply.answer, call, reply.tries), info)


def finish_raw(call: Call, reply: Reply) -> RawAnswer:
    answer, info = reply.answer, info_of(reply)
    if not answer.body:
        return RawAnswer(None, b"", info)
    kind = answer.headers.get("content-type", "")
    if "json" in kind:
        return RawAnswer(json_of(answer, call, reply.tries), answer.body, info)
    _refuse_page(call, reply)
    return RawAnswer(answer.body.decode("utf-8", "replace"), answer.body, info)


def _refuse_page(call: Call, reply: Reply) -> None:
    """A page for people in the place of data comes from a proxy or from a wrong address."""
    if "html" in reply.answer.headers.get("content-type", ""):
        raise invalid_response(reply.answer, call, reply.tries, "what was asked for")
