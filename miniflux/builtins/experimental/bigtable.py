"""Package `experimental/bigtable`: from, which says that miniflux does not talk to Bigtable."""

from __future__ import annotations

from .._unreachable import unreachable

unreachable(
    "experimental/bigtable",
    "from",
    "from reads from Google Cloud Bigtable, which miniflux does not talk to",
    notes=("bring data in with csv.from or requests.get",),
)
