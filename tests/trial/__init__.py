"""Twosource tried as a new user would: the real program in a real terminal, with keys alone, then the mouse alone."""
