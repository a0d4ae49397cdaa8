"""The proceedings."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.batch_alter_table("scheduler_deadline", schema=None) as batch_op:
        batch_op.add_column(sa.Column("title", sa.String(), nullable=True))


def downgrade() -> None:
    """Never used: a database goes back by restoring its backup."""
    raise NotImplementedError
