"""Many pairs of articles compared on all cores: one JSON report a pair, and a summary of all."""
