"""The one exception for 'not at this moment': whoever serves tells it as 'try again', whoever reads events reads again."""


class Busy(Exception):
    """A database that is locked, or all of whose connections are in use: nothing was changed, and nobody is at fault."""
