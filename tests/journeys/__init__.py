"""What people do, in a real browser, in bokmål and in Arabic, with and without a network."""
