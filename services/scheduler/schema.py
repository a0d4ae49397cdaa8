"""All tables of the scheduler: each topic that has some of its own is named here."""

from services.scheduler.tables import Base

METADATA = Base.metadata
