"""Training: gold pages to the weights that the cleaners carry. Needs the extra ``train``."""
