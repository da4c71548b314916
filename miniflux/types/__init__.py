"""Static types: inference over the syntax tree, and what it finds wrong."""
