a = "ab" * "c"
