"""Native functions of the packages of tomhollingworth."""
