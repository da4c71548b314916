"""Recorder and Replayer: the two senders that deal in HAR files."""

from __future__ import annotations

from .record import Recorder
from .replay import Replayer

__all__ = ["Recorder", "Replayer"]
