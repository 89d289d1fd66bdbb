"""The parts of reading a mail message: its parts and headers, and the lines of its text."""
