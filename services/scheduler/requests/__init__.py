"""Asking for an extraordinary meeting: collected from the members, reached, and the chair's time to call it."""
