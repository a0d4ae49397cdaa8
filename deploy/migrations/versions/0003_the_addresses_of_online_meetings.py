"""the addresses of online meetings."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("scheduler_meeting", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link", sa.String(), nullable=True))


def downgrade() -> None:
    """Never used: a database goes back by restoring its backup."""
    raise NotImplementedError
