"""Geometry on the unit sphere: points, cells of the S2 curve, regions, distances. Knows nothing of Flux.

Cells and their numbering are those of Google's S2 library (s2geometry.io); so are the rules for points on a boundary.
"""
