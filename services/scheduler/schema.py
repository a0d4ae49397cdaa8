"""All tables of the scheduler: each topic that has some of its own is named here."""

from services.scheduler.followups import tables as followups
from services.scheduler.tables import Base

TOPICS = (followups,)
METADATA = Base.metadata
