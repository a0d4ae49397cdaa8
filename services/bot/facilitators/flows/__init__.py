"""The conversations of the facilitators' bot, one a file."""
