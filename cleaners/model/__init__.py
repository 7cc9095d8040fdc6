"""The model: blocks to numbers, numbers to the probability that a block belongs to the article."""
