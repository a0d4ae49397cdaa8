"""The yearly plan: what was planned, what was done, and how far the plan is fulfilled."""
