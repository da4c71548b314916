"""Output: results, values and errors to text. Pure functions; who calls them decides where the text goes and in which colours."""
