"""Articles: one article with its names, forces, speakers and headlines, each read when asked for."""
