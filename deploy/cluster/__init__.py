"""A cluster on one machine: real processes, of which any one may be killed while people go on voting."""
