"""Acts: positions told by what somebody does, in sentences and headlines, without words of his own."""
