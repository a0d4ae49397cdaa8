"""The control interface: whoever calls it is any person they like."""
