"""Policy: which addresses may be connected to. AllowAll, and DenyPrivate for scripts that are not trusted."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network
    from typing import Protocol

    class Policy(Protocol):
        """Asked before every connection, for every hop, with the address that the name resolved to."""

        def allows(self, address: str) -> bool:
            """Whether a connection to the IP address `address` may be opened."""


class AllowAll:
    """Every address is fine: what a person's own script on a person's own machine needs."""

    __slots__ = ()

    def allows(self, address: str) -> bool:
        return True


# The blocks that upstream's private-address validator refuses, from the IANA special-purpose registries.
_BLOCKS = """
    0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.2/32
    192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32
    ::1/128 ::/128 64:ff9b:1::/48 100::/64 100:0:0:1::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7
    fe80::/10
"""


class DenyPrivate:
    """Refuses private, loopback, link-local and other special-purpose addresses, and what is no IP address at all."""

    __slots__ = ("_blocks",)

    def __init__(self) -> None:
        import ipaddress  # costs milliseconds that only who asks for this policy pays

        self._blocks: list[IPv4Network | IPv6Network] = [ipaddress.ip_network(block) for block in _BLOCKS.split()]

    def allows(self, address: str) -> bool:
        import ipaddress

        try:
            ip = ipaddress.ip_address(address.partition("%")[0])
        except ValueError:
            return False
        if ip.version == 6 and ip.ipv4_mapped is not None:
            ip = ip.ipv4_mapped
        return not any(ip in block for block in self._blocks)
