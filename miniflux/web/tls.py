"""TLS: contexts with the system's trust roots, and what a failed handshake means in upstream's words."""

from __future__ import annotations

import os
import ssl

from .failures import Failure, operation

_UNKNOWN_AUTHORITY = frozenset((2, 18, 19, 20, 21, 24, 27))  # X509_V_ERR_* that mean: no chain to a root we trust
_NOT_NOW = frozenset((9, 10))
_WRONG_NAME = frozenset((62, 64))


def context(verify: bool) -> ssl.SSLContext:
    """A client context; SSL_CERT_FILE and SSL_CERT_DIR are honoured. `verify` False accepts any certificate for any name."""
    made = ssl.create_default_context()
    if not verify:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    elif not _has_roots(made):
        import certifi  # some builds of Python come without the system's roots

        made.load_verify_locations(certifi.where())
    return made


def _has_roots(made: ssl.SSLContext) -> bool:
    if made.cert_store_stats()["x509_ca"]:
        return True
    paths = ssl.get_default_verify_paths()
    return any(name in os.environ for name in ("SSL_CERT_FILE", "SSL_CERT_DIR")) or bool(
        paths.capath and os.path.isdir(paths.capath) and os.listdir(paths.capath)
    )


def explain(error: OSError, host: str, where: str) -> Failure:
    """What a failed handshake with `host` means."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return Failure("tls: failed to verify certificate: x509: " + _certificate(error, host))
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return Failure("EOF")
    if isinstance(error, ssl.SSLError):
        reason = error.reason or ""
        if reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "PACKET_LENGTH_TOO_LONG"):
            return Failure("http: server gave HTTP response to HTTPS client")
        alert = reason.partition("ALERT_")[2] or reason
        return Failure(
            "remote error: tls: " + alert.lower().replace("_", " ")
            if "ALERT" in reason
            else f"tls: {alert.lower().replace('_', ' ')}"
        )
    return operation("read", where, "read", error)


def _certificate(error: ssl.SSLCertVerificationError, host: str) -> str:
    if error.verify_code in _UNKNOWN_AUTHORITY:
        return "certificate signed by unknown authority"
    if error.verify_code in _NOT_NOW:
        return "certificate has expired or is not yet valid"
    if error.verify_code in _WRONG_NAME:
        return f"certificate is not valid for {host}"
    return error.verify_message
