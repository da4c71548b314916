"""The native functions of the packages below contrib/qxip."""
