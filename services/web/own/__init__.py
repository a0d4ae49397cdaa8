"""A member's own page: what is due, and the forms that answer it."""
