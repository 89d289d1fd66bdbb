"""The languages that articles can be compared in. Apart from their lexicons, so that naming them loads none."""

LANGUAGES = ("en", "de", "fr", "es")
"""Codes of the languages with a lexicon; any other text is compared with the English one."""
