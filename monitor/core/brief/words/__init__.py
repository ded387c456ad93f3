"""Tables of words in French, German and English; no behaviour."""
