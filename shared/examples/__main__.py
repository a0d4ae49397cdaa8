"""Writes the example rosters again: python -m shared.examples."""

from pathlib import Path

from shared.examples.files import write

if __name__ == "__main__":
    write(Path("examples"))
