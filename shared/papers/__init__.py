"""A meeting's papers: one model of a document, and what writes it down in each format."""
