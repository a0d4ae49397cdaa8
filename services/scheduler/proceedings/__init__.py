"""What is done with motions besides voting on them."""
