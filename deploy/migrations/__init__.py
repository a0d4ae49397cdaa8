"""Migrations of the database, one numbered file a revision; see new_revision.py for how one is made."""
