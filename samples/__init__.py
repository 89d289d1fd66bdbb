"""Invented article pairs; `making` writes files of the formats that word processors and e-books have."""
