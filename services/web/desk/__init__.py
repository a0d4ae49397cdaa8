"""The facilitators' desk: in by a one-time link from their bot, to read, and to take calendar links back."""
