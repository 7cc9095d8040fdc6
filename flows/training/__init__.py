"""Training: how learned parts are made again from gold sets."""
