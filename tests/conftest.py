"""Settings of all tests: property tests try the same examples in every run, so that a red suite is red for everyone.

None has a deadline, which a busy machine would miss. MINIFLUX_FUZZ=1 makes them look for new ones.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# No deadline: how long an example takes is a matter of what else the machine does.
settings.register_profile("same", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("fuzz", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("fuzz" if os.environ.get("MINIFLUX_FUZZ") else "same")
