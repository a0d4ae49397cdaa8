"""Counters for Prometheus, in a registry of their own; labels are route templates, never paths with secrets."""

from functools import cache

from prometheus_client import CollectorRegistry, Counter, Histogram
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest

from shared.metrics import exposition

MEDIA = CONTENT_TYPE_LATEST


class Metrics:
    """What the web counts: requests, their time, and whether calendars came from the kept ones."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "hyeopchi_web_requests", "Requests by route and status", ("method", "route", "status"), registry=self._registry
        )
        self._seconds = Histogram("hyeopchi_web_request_seconds", "Time to answer", ("route",), registry=self._registry)
        self._calendars = Counter(
            "hyeopchi_web_calendars", "Calendars served: kept, rendered or unchanged (304)", ("how",), registry=self._registry
        )

        self._count = cache(lambda method, route, status: self._requests.labels(method, route, str(status)).inc)
        self._observe = cache(lambda route: self._seconds.labels(route).observe)
        self._served = cache(lambda how: self._calendars.labels(how).inc)

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Methods, routes and statuses are few, so what they lead to is kept."""
        self._count(method, route, status)()
        self._observe(route)(seconds)

    def calendar(self, how: str) -> None:
        self._served(how)()

    def text(self) -> bytes:
        """The web's own figures, and those of everything that runs in the same process."""
        return generate_latest(self._registry) + exposition()
