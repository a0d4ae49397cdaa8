"""All tables of the scheduler: each topic that has some of its own is named here."""

from services.scheduler.followups import tables as followups
from services.scheduler.minuting import tables as minuting
from services.scheduler.tables import Base

TOPICS = (followups, minuting)
METADATA = Base.metadata
