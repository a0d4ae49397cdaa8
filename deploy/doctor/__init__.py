"""What is wrong with an installation, and what to do: checks that change nothing, with the system up or down."""
