"""A form with a file, as ``multipart/form-data``."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from typing import IO, Any, Union, cast

from ._errors import InvalidArgumentError
from ._omit import Omit

FileInput = Union[bytes, "os.PathLike[str]", IO[bytes], "tuple[str, bytes | os.PathLike[str] | IO[bytes]]"]
"""A file to upload: its bytes, a path, a file that is open for reading in binary, or a name and one of these."""

_CHUNK = 262144


class _Part:
    """A field: its head, and where its bytes come from."""

    __slots__ = ("_source", "_start", "head", "length")

    def __init__(self, head: bytes, source: bytes | os.PathLike[str] | IO[bytes], name: str) -> None:
        self.head = head
        self._start = 0
        if isinstance(source, (bytes, bytearray)):
            self._source: bytes | str | IO[bytes] = bytes(source)
            self.length = len(source)
        elif isinstance(source, os.PathLike):
            self._source = os.fspath(source)
            self.length = os.stat(self._source).st_size
        else:
            self._source, self._start, self.length = _opened(source, name)

    def chunks(self) -> Iterator[bytes]:
        if isinstance(self._source, bytes):
            yield self._source
        elif isinstance(self._source, str):
            with _open(self._source) as file:
                yield from _read(file, self.length)
        else:
            self._source.seek(self._start)
            yield from _read(self._source, self.length)


class Form:
    """The body. Each try reads it anew."""

    __slots__ = ("_parts", "content_type", "length")

    def __init__(self, parts: list[_Part], boundary: str) -> None:
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._parts: list[_Part | bytes] = []
        for part in parts:
            self._parts += [f"--{boundary}\r\n".encode() + part.head, part, b"\r\n"]
        self._parts.append(f"--{boundary}--\r\n".encode())
        self.length = sum(one.length if isinstance(one, _Part) else len(one) for one in self._parts)

    def chunks(self) -> Iterator[bytes]:
        for one in self._parts:
            if isinstance(one, _Part):
                yield from one.chunks()
            else:
                yield one


def form_of(fields: Mapping[str, Any]) -> Form:
    parts = [_part(name, value) for name, value in fields.items() if not isinstance(value, Omit) and value is not None]
    return Form(parts, f"aloha-{os.urandom(16).hex()}")


def _part(name: str, value: Any) -> _Part:
    if isinstance(value, str):
        return _Part(f'Content-Disposition: form-data; name="{name}"\r\n\r\n'.encode(), _utf8(value, name), name)
    filename, source = cast("tuple[Any, Any]", value) if isinstance(value, tuple) else (_name_of(value), value)
    if not isinstance(filename, str):
        raise InvalidArgumentError(f"The name of the file in {name} must be a string.")
    safe = filename.replace("\\", "_").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    head = f'Content-Disposition: form-data; name="{name}"; filename="{safe}"\r\n'
    # Linux has names that are no text. They are names all the same.
    encoded = f"{head}Content-Type: application/octet-stream\r\n\r\n".encode("utf-8", "replace")
    return _Part(encoded, source, name)


def _utf8(text: str, name: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name} holds half a character, and no text has one.") from None


def _open(path: str) -> IO[bytes]:
    """What is wrong with a file of this machine is no fault of the network, and no other try mends it."""
    try:
        return open(path, "rb")
    except OSError as error:
        raise InvalidArgumentError(f"The file cannot be read: {error.strerror or error}.") from error


def _name_of(source: Any) -> str:
    path: Any = cast("Any", source).__fspath__() if isinstance(source, os.PathLike) else getattr(source, "name", None)
    return os.path.basename(path) if isinstance(path, str) and path else "file"


def _opened(source: Any, name: str) -> tuple[bytes | IO[bytes], int, int]:
    if not hasattr(source, "read"):
        raise InvalidArgumentError(
            f"{name} must be bytes, a path, or a file open in binary, and it is {type(source).__name__}. "
            "For the path of a file pass pathlib.Path(…)."
        )
    if hasattr(source, "seekable") and source.seekable() and not isinstance(source, io.TextIOBase):
        start = source.tell()
        end = source.seek(0, io.SEEK_END)
        return source, start, end - start
    # It can be read once only, and another try must be able to send it again.
    data: Any = source.read()
    if not isinstance(data, bytes):
        raise InvalidArgumentError(f"{name} is a file that is open as text. Open it with mode 'rb'.")
    return data, 0, len(data)


def _read(file: IO[bytes], length: int) -> Iterator[bytes]:
    left = length
    while left > 0:
        chunk = file.read(min(_CHUNK, left))
        if not chunk:
            raise InvalidArgumentError("The file became shorter while it was sent.")
        left -= len(chunk)
        yield chunk
