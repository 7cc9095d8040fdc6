"""Everything that touches the world: reading, writing, the engine, Prefect and the command line."""
