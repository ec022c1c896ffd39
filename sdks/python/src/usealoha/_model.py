"""The base of everything that the API gives. Fields are decoded when they are read, and then kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from ._errors import AlohaError
from ._narrow import as_list, as_object
from ._redact import redact

if TYPE_CHECKING:
    from ._answer import ResponseInfo

T = TypeVar("T")
Decode = Callable[[Any, "ResponseInfo | None"], Any]


class Model:
    """An object of the API. It cannot be changed; fields that this version does not know are in :attr:`raw`."""

    __slots__ = ("_raw", "_response")
    _fields: ClassVar[Mapping[str, tuple[str, str, bool]]] = {}
    """Python name: the name on the wire, what stands there, whether it may be absent."""

    _raw: dict[str, Any]
    _response: ResponseInfo | None

    def __init__(self, raw: Mapping[str, Any], response: ResponseInfo | None = None) -> None:
        object.__setattr__(self, "_raw", raw)
        object.__setattr__(self, "_response", response)

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON object as it came, with the names of the wire and with fields that are newer than this package."""
        return self._raw

    @property
    def response(self) -> ResponseInfo:
        """The answer that this came with: its status, request id, rate limit and headers."""
        if self._response is None:
            raise AlohaError(f"This {type(self).__name__} came with no answer of the API.")
        return self._response

    if not TYPE_CHECKING:
        # Called for a slot that is still empty. Type checkers must not see it: a typing error would pass.
        def __getattr__(self, name: str) -> Any:
            field = self._fields.get(name)
            if field is None:
                raise AttributeError(_no_field(self, name))
            wire, spec, optional = field
            if wire not in self._raw:
                if not optional:
                    raise AttributeError(f"The answer has no {wire}, so this {type(self).__name__} has no {name}.")
                value = None
            else:
                value = decode(self._raw[wire], spec, self._response)
            object.__setattr__(self, name, value)
            return value

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: what the API gave stays as it is.")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and cast("Model", other)._raw == self._raw

    def __hash__(self) -> int:
        return hash((type(self), self._raw.get("id")))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={self._raw[wire]!r}" for name, (wire, *_) in self._fields.items() if wire in self._raw)
        return f"{type(self).__name__}({redact(shown)})"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._fields})

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self._raw,))


class Listing(Model, Generic[T]):
    """A list that comes whole, without pages."""

    __slots__ = ()
    if TYPE_CHECKING:
        data: list[T]

    def __iter__(self) -> Iterator[T]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)


def decode(value: Any, spec: str, response: ResponseInfo | None) -> Any:
    """A value of the wire as its Python type. ``spec``: empty as it is, ``t`` an instant, ``d`` a day, ``@Name`` a model
    or one of several by its event, ``[`` a list and ``{`` a map of what follows."""
    if not spec or value is None:
        return value
    kind, inner = spec[0], spec[1:]
    if kind == "[":
        rows = as_list(value)
        return value if rows is None else [decode(one, inner, response) for one in rows]
    if kind in "{@":
        fields = as_object(value)
        if fields is None:
            return value
        if kind == "@":
            return model_of(inner, fields, response)
        return {name: decode(one, inner, response) for name, one in fields.items()}
    if not isinstance(value, str):
        return value
    from ._dates import parse_day, parse_instant

    return parse_instant(value) if kind == "t" else parse_day(value)


def model_of(name: str, raw: Mapping[str, Any], response: ResponseInfo | None) -> Model:
    from . import _models_gen as models

    kind = getattr(models, name)
    if isinstance(kind, tuple):
        field, cases, otherwise = cast("tuple[str, Mapping[str, type[Model]], type[Model]]", kind)
        kind = cases.get(raw.get(field, ""), otherwise)
    return cast("type[Model]", kind)(raw, response)


def _no_field(model: Model, name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, model._fields, n=1)  # pyright: ignore[reportPrivateUsage]
    return f"{type(model).__name__} has no field {name}." + (f" Did you mean {near[0]}?" if near else "")
