"""Polls: elections from among the members, priorities, free choices and surveys."""
