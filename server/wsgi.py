"""The WSGI entry for granian: server.wsgi:app."""

import gc
import sys

from server.app import create_app

app = create_app()

# What start-up made stays: the collector need not look through it again and again, nor after every few hundred objects of a request.
gc.collect()
gc.freeze()
gc.set_threshold(20_000, 20, 50)
# Who holds the write lock gets the interpreter back soon after each answer of SQLite: the stock 5 ms are longer than a whole booking.
sys.setswitchinterval(0.0005)
