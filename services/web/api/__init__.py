"""The HTTP API: what anybody may know, as JSON."""
