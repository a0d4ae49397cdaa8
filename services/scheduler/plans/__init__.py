"""A year's regular meetings: proposed from the charter, kept as drafts, called when they are due."""
