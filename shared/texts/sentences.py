"""What a refusal's words are: its facts made a sentence, one for each code."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Facts: TypeAlias = Mapping[str, Any]
Sentence: TypeAlias = Callable[[Facts], str]
Sentences: TypeAlias = Mapping[str, Sentence]  # by the refusal's code
