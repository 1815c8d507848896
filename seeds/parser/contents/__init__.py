"""Contents: where what somebody said begins and ends."""
