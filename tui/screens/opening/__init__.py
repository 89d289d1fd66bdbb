"""The open screen: which two articles to compare."""
