"""What Alembic runs: the migrations on the connection it was handed, in that connection's transaction."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from deploy.schema import metadata, revisions
from shared.store.columns import Instant


def render_item(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    """Our own column type is written as the plain one, so that old revisions do not depend on today's code."""
    if kind == "type" and isinstance(item, Instant):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata(),
    render_as_batch=bool(revisions()),  # SQLite cannot alter a table in place; the first revision alters none
    render_item=render_item,
)
context.run_migrations()
