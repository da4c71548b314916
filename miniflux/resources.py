"""root: where `grammar/` and `stdlib/` are, in a wheel and in a checkout."""

from __future__ import annotations

import os

_HERE = os.path.dirname(os.path.abspath(__file__))


def root(name: str) -> str:
    """The folder `grammar` or `stdlib`: inside the package when installed from a wheel, beside it in a checkout."""
    inside = os.path.join(_HERE, "_" + name)
    return inside if os.path.isdir(inside) else os.path.join(os.path.dirname(_HERE), name)
