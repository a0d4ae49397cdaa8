"""Refusals of the registry."""

from collections.abc import Mapping

from shared.texts.refusals import Sentence

REGISTRY: Mapping[str, Sentence] = {}
