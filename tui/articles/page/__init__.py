"""The parts of reading a web page: its markup, its blocks, what it tells of itself, and which blocks are the story."""
