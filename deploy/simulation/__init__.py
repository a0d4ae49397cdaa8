"""One made-up council through one year, by the real registry and scheduler."""
