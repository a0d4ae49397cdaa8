"""The facilitators' bot's own tables."""

from services.bot.telegram.tables import bot_tables

TABLES = bot_tables("facilitators_")
Base = TABLES.base
