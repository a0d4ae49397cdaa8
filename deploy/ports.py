"""Ports to listen on: a free one, or a clear word that the wanted one is taken."""

import errno
import socket


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
    found = _probed(host, port, option)
    while port == 0 and found == other_than:
        found = _probed(host, port, option)
    return found


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
