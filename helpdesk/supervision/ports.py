"""Ports: a free one, and who holds a taken one."""

import errno
import socket
from http import HTTPStatus
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit

import psutil

from helpdesk.supervision.process import Process, StartFailed

_PROBE_SECONDS = 2.0


def free_ports(count: int) -> tuple[int, ...]:
    """Return different ports of the loopback interface that nobody uses at the moment."""
    held = [socket.socket() for _ in range(count)]
    try:
        for one in held:
            one.bind(("127.0.0.1", 0))
        return tuple(one.getsockname()[1] for one in held)
    finally:
        for one in held:
            one.close()


def check_port(process: Process) -> None:
    """Raise StartFailed when the port of a process cannot be taken, naming who holds it and how to choose another."""
    if process.port is None:
        return
    fault = _fault_of_binding(process.host, process.port)
    if fault is None:
        return
    choose = f"; choose another with {process.port_setting}" if process.port_setting else ""
    if fault == errno.EADDRINUSE:
        raise StartFailed(f"port {process.port} is in use by {holder(process.port)}{choose}")
    if fault == errno.EACCES:
        raise StartFailed(f"port {process.port} may not be used by this user{choose}")
    raise StartFailed(f"{process.host} is no address of this machine that can be listened on; choose another with --host")


def holder(port: int) -> str:
    """Name the program that listens on a port, as far as it may be known."""
    try:
        for one in psutil.net_connections("tcp"):
            if one.status == psutil.CONN_LISTEN and one.laddr and one.laddr.port == port and one.pid:
                return f"PID {one.pid} ({psutil.Process(one.pid).name()})"
    except psutil.Error:
        pass  # on some systems only the administrator may see the connections of others
    return "another program"


def answers(address: str) -> bool:
    """Tell whether a web address answers 200 soon. Proxies are not used: it is this machine that is asked."""
    parts = urlsplit(address)
    connection = HTTPConnection(parts.hostname or "", parts.port, timeout=_PROBE_SECONDS)
    try:
        connection.request("GET", parts.path or "/")
        return connection.getresponse().status == HTTPStatus.OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


def _fault_of_binding(host: str, port: int) -> int | None:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        # As servers do: a port whose last connections are only fading away is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
            probe.listen()
        except OSError as fault:
            return fault.errno or errno.EINVAL
    return None
