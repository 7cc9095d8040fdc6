"""Training: what is learned from gold sets, and how it is fitted again."""
