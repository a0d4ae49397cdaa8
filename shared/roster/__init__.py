"""Rosters (명부) as officials keep them, read from CSV and XLSX files."""
