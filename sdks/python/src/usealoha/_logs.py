"""What is written to the logger ``usealoha``. Every line is redacted, and bodies appear at ``debug`` alone."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal

from ._errors import InvalidArgumentError
from ._redact import redact

if TYPE_CHECKING:
    from logging import Logger

LogLevel = Literal["off", "error", "warn", "info", "debug"]

_OFF = 100
_LEVELS = {"off": _OFF, "error": 40, "warn": 30, "info": 20, "debug": 10}
_DEBUG, _INFO = 10, 20


class Log:
    """A logger that is looked up when the first call is made: importing ``logging`` takes longer than a call."""

    __slots__ = ("_found", "_least", "_logger")

    def __init__(self, logger: Logger | None, level: object) -> None:
        chosen = level if level is not None else os.environ.get("ALOHA_LOG") or None
        if chosen is not None and chosen not in _LEVELS:
            name = "log_level" if level is not None else "ALOHA_LOG"
            raise InvalidArgumentError(f"{name} is one of {', '.join(_LEVELS)}, and it is {chosen!r}.")
        self._logger = logger
        self._least = None if chosen is None else _LEVELS[str(chosen)]
        self._found: Logger | None = None

    @property
    def debugging(self) -> bool:
        return self._enabled(_DEBUG)

    def debug(self, text: str, secret: str | None, *values: Any) -> None:
        self._write(_DEBUG, text, secret, values)

    def info(self, text: str, secret: str | None, *values: Any) -> None:
        self._write(_INFO, text, secret, values)

    def _write(self, level: int, text: str, secret: str | None, values: tuple[Any, ...]) -> None:
        if self._enabled(level):
            line = redact(text % values, () if secret is None else (secret,))
            self._find().log(level, "%s", line)

    def _enabled(self, level: int) -> bool:
        logger = self._found or self._find()
        return (self._least is None or level >= self._least) and logger.isEnabledFor(level)

    def _find(self) -> Logger:
        if self._found is None:
            import logging

            logger = self._logger or logging.getLogger("usealoha")
            if self._least is not None and self._least < _OFF and self._logger is None:
                # Only ever lowered: the webhooks, and other clients, write to the same logger.
                if logger.getEffectiveLevel() > self._least:
                    logger.setLevel(self._least)
                if not logger.hasHandlers():
                    logger.addHandler(logging.StreamHandler())
            self._found = logger
        return self._found
