a = "abc" - "c"
