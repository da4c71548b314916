"""cover: the cells of one level that a region meets; grid: a level at which they are neither too few nor too many."""

from __future__ import annotations

from ..errors import FluxError
from .cells import DEEPEST, faces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from .cells import Cell
    from .regions import Region

MOST = 100  # cells of a grid whose level is not given
LIMIT = 1_000_000  # cells of any grid


def covers(region: Region) -> Iterator[list[Cell]]:
    """The cells that a region meets, level by level from 0 on, in the order of the curve."""
    cells = [cell for cell in faces() if region.meets(cell)]
    for level in range(DEEPEST + 1):
        yield cells
        if level < DEEPEST:
            cells = [child for cell in cells for child in cell.children() if region.meets(child)]
            if len(cells) > LIMIT:
                raise FluxError(f"a grid of level {level + 1} would have more than {LIMIT} cells")


def grid(
    region: Region, level: int = -1, deepest: int = -1, least: int = -1, most: int = -1
) -> tuple[int, list[Cell]] | None:
    """A level and its cells: `level` when that is not negative, or else the first with at least `least` cells.

    It has at most `most` cells and is at most `deepest`, by default 100 and 30. None when there is no such level; where
    `deepest` is given, fewer cells than `least` will do (upstream's rule).
    """
    if level >= 0:
        if level > DEEPEST:
            level = DEEPEST
        return next((level, cells) for at, cells in enumerate(covers(region)) if at == level)
    if least <= 0 and most <= 0:
        raise FluxError("either minSize or maxSize must be specified")
    found = None
    for at, cells in enumerate(covers(region)):
        if at == 0:
            continue
        if at > (deepest if deepest > 0 else DEEPEST) or len(cells) > (most if most > 0 else MOST):
            break
        found = (at, cells)
        if 0 < least <= len(cells):
            break
    if found is not None and len(found[1]) < least and deepest <= 0:
        return None
    return found
