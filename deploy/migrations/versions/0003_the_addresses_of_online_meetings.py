"""The addresses of online meetings, what people chose, and calls that were made."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("scheduler_meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link", sa.String(), nullable=True))
    op.create_table(
        "registry_facilitator_preference",
        sa.Column("facilitator", sa.String(length=20), nullable=False),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.Column("digest_at", sa.String(length=5), nullable=False),
        sa.Column("quiet_from", sa.String(length=5), nullable=False),
        sa.Column("quiet_to", sa.String(length=5), nullable=False),
        sa.Column("quiet_chosen", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["facilitator"],
            ["registry_facilitator.id"],
        ),
        sa.PrimaryKeyConstraint("facilitator"),
    )
    with op.batch_alter_table("registry_preference", schema=None) as batch_op:
        batch_op.add_column(sa.Column("quiet_chosen", sa.Boolean(), nullable=True))
    op.create_table(
        "scheduler_phone_call",
        sa.Column("meeting", sa.String(length=16), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("member", sa.String(length=16), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entered_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "sequence", "member"),
    )


def downgrade() -> None:
    """Never used: a database goes back by restoring its backup."""
    raise NotImplementedError
