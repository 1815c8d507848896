"""Every shape, once: what curators write, what clients may ask, what is published and stored."""
