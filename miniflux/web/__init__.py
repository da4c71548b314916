"""HTTP exchanges: client, policy, record and replay, dry run, request catcher. Knows nothing of Flux values."""
