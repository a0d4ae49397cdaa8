"""A library's hundreds of pydantic models, each built when it is first used: aiogram comes up in a fourth of the time.

aiogram builds all its 600 models when it is imported (3 s of work, 100 MB) although its models ask for `defer_build`. While it is
imported here, the names it builds with are kept instead, and each model is built with them when somebody needs it.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from pydantic import BaseModel

Rebuild = Callable[..., bool | None]


@contextmanager
def built_late(library: str, ready: Sequence[str] = ()) -> Iterator[None]:
    """For the block in which `library` is imported first. `ready` ("package.module:Model") are built at its end all the same."""
    if library in sys.modules:
        yield
        return
    names: dict[str, Any] = {}
    own: Any = BaseModel.__dict__["model_rebuild"]
    keep = _keeper(library, names, own.__func__)
    BaseModel.model_rebuild = classmethod(keep)  # type: ignore[method-assign,assignment] # put back below
    try:
        yield
    finally:
        BaseModel.model_rebuild = own  # type: ignore[method-assign] # as it was
    for root in _roots(library):
        root.model_rebuild = classmethod(_builder(names, own.__func__))  # type: ignore[method-assign,assignment] # its own from now on
    for path in ready:
        module, _, model = path.partition(":")
        getattr(sys.modules[module], model).model_rebuild()


def _keeper(library: str, names: dict[str, Any], build: Rebuild) -> Rebuild:
    """In place of building a model of the library: remembers the names that were given for it."""

    def keep(cls: type[BaseModel], **given: Any) -> bool | None:
        if not _is_of(cls, library):
            return build(cls, **{"_parent_namespace_depth": 3, **given})
        names.update(given.get("_types_namespace") or {})
        return None

    return keep


def _builder(names: dict[str, Any], build: Rebuild) -> Rebuild:
    """Builds a model with the names that its library gave."""

    def build_now(cls: type[BaseModel], **given: Any) -> bool | None:
        return build(cls, **{**given, "_types_namespace": {**names, **(given.get("_types_namespace") or {})}})

    return build_now


def _roots(library: str) -> list[type[BaseModel]]:
    """The library's models that stand directly on BaseModel."""
    return [cls for cls in BaseModel.__subclasses__() if _is_of(cls, library)]


def _is_of(cls: type[BaseModel], library: str) -> bool:
    return cls.__module__.partition(".")[0] == library
