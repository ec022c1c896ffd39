"""The base of every place in a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async_caller import AsyncCaller


class AsyncResource:
    """Some operations of the API, below one name."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller
