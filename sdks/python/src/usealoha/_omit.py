"""What a parameter holds when the caller left it out."""

from __future__ import annotations

from typing import Final, final


@final
class Omit:
    """The type of :data:`omit`: a field that is left out of the request, unlike ``None``, which is sent as null."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leaves a field out. It is the default of every optional parameter, and may be passed where a value depends:
``campaign_id=campaign or omit``."""
