"""The editor's work: checks and corrections, kept in the ledger and carried over to changed text."""
