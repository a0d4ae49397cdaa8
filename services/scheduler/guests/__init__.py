"""Deputies, observers and residents in a meeting."""
