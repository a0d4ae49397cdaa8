"""Finding a date: times offered, marked by the members, and turned into a call."""
