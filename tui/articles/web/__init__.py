"""The parts of fetching one page: its address, whether it may be reached, the exchange, and what can go wrong."""
