"""Native functions of packages that others gave to Flux."""
