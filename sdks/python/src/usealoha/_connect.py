"""Opens a connection, through a proxy and with TLS where they are needed, before a deadline."""

from __future__ import annotations

import socket
from time import monotonic
from typing import TYPE_CHECKING

from ._deadline import DeadlineSocket
from ._proxy import Proxy, proxy_for
from ._wire import BrokenAnswerError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from ._base_url import Origin

_LONGEST_PROXY_ANSWER = 16384


def connect(origin: Origin, deadline: float, tls: Callable[[], ssl.SSLContext]) -> DeadlineSocket:
    proxy = proxy_for(origin)
    sock = _dial(proxy.host, proxy.port, deadline) if proxy else _dial(origin.host, origin.port, deadline)
    try:
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if proxy:
            _tunnel(sock, proxy, origin, deadline)
        if origin.secure:
            sock.settimeout(_left(deadline))
            sock = tls().wrap_socket(sock, server_hostname=origin.host)
        return DeadlineSocket(sock)
    except BaseException:
        sock.close()
        raise


def _dial(host: str, port: int, deadline: float) -> socket.socket:
    """Tries each address of the host in turn. One that never answers leaves their share of the time to the others."""
    last: OSError | None = None
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError:
        # A part of it is empty, or longer than 63 characters.
        raise OSError(f"{host} cannot be the name of a host") from None
    for tried, (family, kind, protocol, _, address) in enumerate(found):
        sock: socket.socket | None = None
        try:
            sock = socket.socket(family, kind, protocol)
            sock.settimeout(_left(deadline) / (len(found) - tried))
            sock.connect(address)
            return sock
        except OSError as error:
            if sock is not None:
                sock.close()
            last = error
    raise last or OSError(f"{host} has no address")


def _left(deadline: float) -> float:
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError("the time of the try is over")
    return left


def _tunnel(sock: socket.socket, proxy: Proxy, origin: Origin, deadline: float) -> None:
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    lines = [f"CONNECT {host}:{origin.port} HTTP/1.1", f"Host: {host}:{origin.port}"]
    if proxy.credential is not None:
        lines.append(f"Proxy-Authorization: {proxy.credential}")
    sock.settimeout(_left(deadline))
    sock.sendall(("\r\n".join(lines) + "\r\n\r\n").encode("ascii"))
    answer = bytearray()
    # Byte by byte: what follows the blank line belongs to TLS.
    while not answer.endswith(b"\r\n\r\n"):
        sock.settimeout(_left(deadline))
        octet = sock.recv(1)
        if not octet or len(answer) > _LONGEST_PROXY_ANSWER:
            raise BrokenAnswerError(f"the proxy {proxy.host} ended the connection")
        answer += octet
    first = bytes(answer).split(b"\r\n", 1)[0].decode("latin-1")
    parts = first.split(" ", 2)
    if len(parts) < 2 or not parts[1].startswith("2"):
        raise BrokenAnswerError(f"the proxy {proxy.host} refused the tunnel: {first}")
