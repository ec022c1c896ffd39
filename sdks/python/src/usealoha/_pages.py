"""Lists that come in pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._errors import AlohaError, InvalidArgumentError
from ._model import decode
from ._redact import redact

if TYPE_CHECKING:
    from ._answer import ResponseInfo
    from ._caller import Caller
    from ._operation import Operation
    from ._options import CallOptions

T = TypeVar("T")


class ListCall:
    """What was asked for, so that the next page is asked for with the same filters."""

    __slots__ = ("operation", "options", "path", "query")

    def __init__(
        self,
        operation: Operation,
        path: Mapping[str, Any] | None,
        query: Mapping[str, Any] | None,
        options: CallOptions | None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query or {}
        self.options = options

    @property
    def began_at(self) -> frozenset[str]:
        """The cursor that the caller began at, which counts as used."""
        cursor = self.query.get("cursor")
        return frozenset((cursor,)) if isinstance(cursor, str) else frozenset()

    def after(self, cursor: str) -> ListCall:
        return ListCall(self.operation, self.path, {**self.query, "cursor": cursor}, self.options)


class PageBase(Generic[T]):
    """What a page of either client holds."""

    __slots__ = ("_data", "_list", "_raw", "_response", "_seen")

    def __init__(self, raw: dict[str, Any], response: ResponseInfo, asked: ListCall, seen: frozenset[str]) -> None:
        self._raw = raw
        self._response = response
        self._list = asked
        self._data: list[T] | None = None
        self._seen = seen

    @property
    def raw(self) -> dict[str, Any]:
        """The page as it came."""
        return self._raw

    @property
    def response(self) -> ResponseInfo:
        """The answer that this page came with."""
        return self._response

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        if self._data is None:
            rows = self._raw.get("data")
            spec = f"[@{self._list.operation.model}"
            self._data = cast("list[T]", decode(rows if isinstance(rows, list) else [], spec, self._response))
        return self._data

    @property
    def has_more(self) -> bool:
        return self._raw.get("hasMore") is True

    @property
    def next_cursor(self) -> str | None:
        """Where the next page begins; None on the last one."""
        cursor = self._raw.get("nextCursor")
        return cursor if isinstance(cursor, str) else None

    def __repr__(self) -> str:
        kind = type(self).__name__
        return redact(f"{kind}({len(self.data)} of {self._list.operation.model}, has_more={self.has_more})")

    def _next_call(self) -> tuple[ListCall, frozenset[str]] | None:
        """How to ask for the next page, and every cursor that was used so far: one that comes twice never ends."""
        if not self.has_more:
            return None
        cursor = self.next_cursor
        if not cursor:
            raise AlohaError("The list says that there is more, and gives no cursor. The answer is in page.raw.")
        if cursor in self._seen:
            raise AlohaError(f"The list gave the cursor {cursor!r} a second time, and would never end.")
        return self._list.after(cursor), self._seen | {cursor}


class Page(PageBase[T]):
    """One page of a list. A loop over it goes on through the pages that follow::

        for post in client.posts.list(status="scheduled"):
            print(post.id)
    """

    __slots__ = ("_caller",)

    def __init__(
        self,
        raw: dict[str, Any],
        response: ResponseInfo,
        asked: ListCall,
        caller: Caller,
        seen: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(raw, response, asked, seen)
        self._caller = caller

    def get_next_page(self) -> Page[T] | None:
        """Fetches the page after this one; None after the last."""
        following = self._next_call()
        if following is None:
            return None
        asked, seen = following
        return cast("Page[T]", self._caller.page(asked, seen))

    def pages(self) -> Iterator[Page[T]]:
        """This page and those that follow, each fetched when it is reached."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data

    def all(self, *, limit: int) -> list[T]:
        """The first ``limit`` items, over as many pages as it takes and not one more."""
        found: list[T] = []
        page: Page[T] | None = self
        while page is not None:
            found += page.data[: checked_limit(limit) - len(found)]
            page = page.get_next_page() if len(found) < limit else None
        return found


def checked_limit(limit: object) -> int:
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise InvalidArgumentError(f"limit is a whole number, 1 or more, and it is {limit!r}.")
    return limit
