"""Made-up councils to learn and test with; nobody in them is a real person."""
