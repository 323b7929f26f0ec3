"""A brief as one page of HTML that needs nothing else: no script, no network."""
