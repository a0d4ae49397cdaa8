"""Figures for Prometheus that answer "is anything late, stuck or refused", of everything that runs in this process."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest

REGISTRY = CollectorRegistry()

# --- late

OUTBOX_WAITING = Gauge("hyeopchi_outbox_waiting", "Events committed and not yet published", ("service",), registry=REGISTRY)
OUTBOX_AGE = Gauge("hyeopchi_outbox_age_seconds", "Age of the oldest event not yet published", ("service",), registry=REGISTRY)
EVENTS_UNREAD = Gauge("hyeopchi_events_unread", "Events that a reader has before it", ("reader",), registry=REGISTRY)
EVENT_AGE = Gauge(
    "hyeopchi_event_age_seconds", "Age of the oldest event not acknowledged; 0 = none", ("reader",), registry=REGISTRY
)
DEADLINES_LATE = Gauge(
    "hyeopchi_deadlines", "Deadlines: unfired = due and not told (0 while a scheduler works), overdue = people let them pass",
    ("state",), registry=REGISTRY,
)  # fmt: skip
UPDATE_SECONDS = Histogram(
    "hyeopchi_update_seconds", "From the hand-over of a messenger's update to its end", ("bot",), registry=REGISTRY,
    buckets=(0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30),
)  # fmt: skip

# --- stuck

DEAD_LETTERS = Gauge("hyeopchi_dead_letters", "What could not be handled and waits for a person", ("service",), registry=REGISTRY)
EVENTS_MISSED = Counter("hyeopchi_events_missed", "Tries of events that failed", ("reader",), registry=REGISTRY)
REQUESTS_FAILED = Counter(
    "hyeopchi_requests_failed", "Requests that a service failed at", ("service", "verb"), registry=REGISTRY
)
CONNECTIONS = Gauge(
    "hyeopchi_database_connections_in_use", "Connections taken from a pool", ("service", "pool"), registry=REGISTRY
)

# --- refused

REFUSALS = Counter(
    "hyeopchi_refusals", "Expected refusals; busy = no connection or no lock in time", ("service", "verb", "code"),
    registry=REGISTRY,
)
TOO_MANY = Counter("hyeopchi_messenger_too_many", "Calls that the messenger put off (429)", registry=REGISTRY)


def exposition() -> bytes:
    """The figures in Prometheus's text form."""
    return generate_latest(REGISTRY)
