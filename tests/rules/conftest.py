"""Hypothesis without a stop-watch: the first look at the holidays takes as long as a busy machine likes."""

from hypothesis import settings

settings.register_profile("without_stop_watch", deadline=None)
settings.load_profile("without_stop_watch")
