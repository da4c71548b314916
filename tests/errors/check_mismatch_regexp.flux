a = "abc" =~ "a.c"
