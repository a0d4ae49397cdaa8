"""Refusals of the scheduler."""

from collections.abc import Mapping

from shared.texts.refusals import Sentence

MEETING: Mapping[str, Sentence] = {}
