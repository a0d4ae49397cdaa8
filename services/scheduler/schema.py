"""All tables of the scheduler: each topic that has some of its own is named here."""

from services.scheduler.agendas import tables as agendas
from services.scheduler.cards import tables as cards
from services.scheduler.documents import tables as documents
from services.scheduler.finding import tables as finding
from services.scheduler.followups import tables as followups
from services.scheduler.guests import tables as guests
from services.scheduler.minuting import tables as minuting
from services.scheduler.phoning import tables as phoning
from services.scheduler.polls import tables as polls
from services.scheduler.proceedings import tables as proceedings
from services.scheduler.requests import tables as requests
from services.scheduler.tables import Base
from services.scheduler.targets import tables as targets

METADATA = Base.metadata
TOPICS = (agendas, cards, followups, guests, minuting, polls, proceedings, requests, targets, finding, documents, phoning)
