"""Lists that come in pages, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ._pages import ListCall, PageBase, checked_limit

if TYPE_CHECKING:
    from ._answer import ResponseInfo
    from ._async_caller import AsyncCaller

T = TypeVar("T")


class AsyncPage(PageBase[T]):
    """One page of a list. ``async for`` over it goes on through the pages that follow."""

    __slots__ = ("_caller",)

    def __init__(
        self,
        raw: dict[str, Any],
        response: ResponseInfo,
        asked: ListCall,
        caller: AsyncCaller,
        seen: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(raw, response, asked, seen)
        self._caller = caller

    async def get_next_page(self) -> AsyncPage[T] | None:
        """Fetches the page after this one; None after the last."""
        following = self._next_call()
        if following is None:
            return None
        asked, seen = following
        return cast("AsyncPage[T]", await self._caller.page(asked, seen))

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and those that follow, each fetched when it is reached."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item

    async def all(self, *, limit: int) -> list[T]:
        """The first ``limit`` items, over as many pages as it takes and not one more."""
        found: list[T] = []
        page: AsyncPage[T] | None = self
        while page is not None:
            found += page.data[: checked_limit(limit) - len(found)]
            page = await page.get_next_page() if len(found) < limit else None
        return found


class AsyncPages(Generic[T]):
    """A list that was asked for. Await it for its first page, or walk it::

        async for post in client.posts.list(status="scheduled"):
            print(post.id)

        page = await client.posts.list()
    """

    __slots__ = ("_asked", "_caller")

    def __init__(self, caller: AsyncCaller, asked: ListCall) -> None:
        self._caller = caller
        self._asked = asked

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self._first():
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages, each fetched when it is reached."""
        async for page in (await self._first()).pages():
            yield page

    async def all(self, *, limit: int) -> list[T]:
        """The first ``limit`` items, over as many pages as it takes and not one more."""
        checked_limit(limit)
        return await (await self._first()).all(limit=limit)

    async def _first(self) -> AsyncPage[T]:
        return cast("AsyncPage[T]", await self._caller.page(self._asked))
