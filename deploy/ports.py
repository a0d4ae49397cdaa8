"""Ports to listen on: a free one, or a clear word that the wanted one is taken."""

import errno
import secrets
import socket
from contextlib import suppress

QUIET = range(20_000, 32_000)  # below the numbers that systems give to outgoing connections, which come and go
TRIES = 50


class PortTaken(Exception):
    """Another program listens on this port, or the system does not let us."""

    def __init__(self, port: int, option: str) -> None:
        super().__init__(f"port {port} is taken")
        self.port = port
        self.option = option


class PortsAlike(Exception):
    """The pages and the sandbox were given one port."""

    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} twice")
        self.port = port


def port_for(host: str, port: int, option: str, *, other_than: int = 0) -> int:
    """`port` when it can be listened on, any free one for 0; raises PortTaken naming the command line's option."""
    if port:
        return _probed(host, port, option)
    for _ in range(TRIES):
        with suppress(PortTaken):
            found = _probed(host, secrets.choice(QUIET), option)
            if found != other_than:
                return found
    return _probed(host, 0, option)


def _probed(host: str, port: int, option: str) -> int:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError) as exc:
            if isinstance(exc, OverflowError) or exc.errno in (errno.EADDRINUSE, errno.EACCES):
                raise PortTaken(port, option) from exc
            raise
        taken: int = probe.getsockname()[1]
        return taken
