"""The documents of agenda items: several an item, told apart by their names."""
