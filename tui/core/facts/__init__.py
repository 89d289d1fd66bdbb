"""What a sentence states, as typed facts: figures, dates, names, quotations, negation and certainty."""
