"""Flux packages below `influxdata/influxdb`."""
