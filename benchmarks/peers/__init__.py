"""One module an outside program. Each runs in an environment of its own and imports nothing of ours but Answer."""
