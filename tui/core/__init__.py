"""The subject: texts, their sentences, and the comparison of two of them. Knows no screen, no file and no clock."""
