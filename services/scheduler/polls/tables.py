"""The tables of polls: open ballots beside their voters, secret ones as a roll of voters and an urn."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug


class Poll(Base):
    """One poll; `results` holds the result of each round that was closed, the last one being the poll's."""

    __tablename__ = "scheduler_poll"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug, index=True)
    meeting: Mapped[str | None] = mapped_column(Id, index=True)
    item: Mapped[int | None]
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))  # of the hashes that the journal holds of title, options and texts
    state: Mapped[str] = mapped_column(String(20))
    secret: Mapped[bool]
    method: Mapped[str | None] = mapped_column(String(20))
    ties: Mapped[str | None] = mapped_column(String(20))
    k: Mapped[int]
    marks: Mapped[int]
    asks_text: Mapped[bool]
    seed: Mapped[str] = mapped_column(String(40))
    round: Mapped[int] = mapped_column(default=1)
    enrolled: Mapped[int | None]  # outside of meetings: on the roll of the opening
    standing: Mapped[list[int]] = mapped_column(JSON)  # numbers of the options that may be chosen in this round
    voted: Mapped[int] = mapped_column(default=0)  # in this round
    results: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    due: Mapped[datetime | None]
    created_at: Mapped[datetime]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class PollOption(Base):
    """One option, counted from 1; a candidate is a member, and the name is read from the roll."""

    __tablename__ = "scheduler_poll_option"

    poll: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str]
    member: Mapped[str | None] = mapped_column(Id)


class PollVoter(Base):
    """Who may vote in a poll outside of meetings: the enrolled of the moment in which it opened."""

    __tablename__ = "scheduler_poll_voter"

    poll: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)


class PollBallot(Base):
    """One open ballot of one member in one round: `choices` like '3,1', '' for an abstention."""

    __tablename__ = "scheduler_poll_ballot"

    poll: Mapped[str] = mapped_column(Id, primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    choices: Mapped[str] = mapped_column(String(200))
    at: Mapped[datetime]
    entered_by: Mapped[str]
    changes: Mapped[int] = mapped_column(default=0)


class PollText(Base):
    """What a member wrote beside their choices in a survey."""

    __tablename__ = "scheduler_poll_text"

    poll: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    text: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))  # of its hash in the journal; erased with it
    at: Mapped[datetime]


class PollSecretVoter(Base):
    """Who has voted in a secret round: no time, no order, and nothing of what they chose."""

    __tablename__ = "scheduler_poll_secret_voter"

    poll: Mapped[str] = mapped_column(Id, primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)


class PollUrn(Base):
    """The urn of a secret round, in one row: how often each ballot ('3,1') lies in it, in the order of the ballots.

    One row, because a row for each kind of ballot would lie where it first came up, beside the order of the voters.
    """

    __tablename__ = "scheduler_poll_urn"

    poll: Mapped[str] = mapped_column(Id, primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    counts: Mapped[dict[str, Any]]
