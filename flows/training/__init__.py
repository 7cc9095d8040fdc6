"""Training: gold pages to the weights that the cleaners carry, by commands that anybody can run again."""
