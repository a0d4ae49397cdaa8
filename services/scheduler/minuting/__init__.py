"""What is written down for the minutes besides the votes, what of it is open, and how approved minutes are corrected."""
