"""Hostile and damaged input, made by chance from a seed: `python -m tests.fuzz`."""
