"""Outcome: what became of one test."""

from __future__ import annotations


class Outcome:
    """A test's file, line (from 1), name, outcome ("passed", "failed" or "skipped"), message and time in seconds."""

    __slots__ = ("file", "line", "message", "name", "outcome", "seconds")

    def __init__(self, file: str, line: int, name: str, outcome: str, message: str = "", seconds: float = 0.0) -> None:
        self.file = file
        self.line = line
        self.name = name
        self.outcome = outcome
        self.message = message
        self.seconds = seconds
