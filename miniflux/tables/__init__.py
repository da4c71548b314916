"""Tables: group keys, blocks of columns, kernels, the lazy graph of streams, annotated CSV."""
