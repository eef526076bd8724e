"""Routes of words: practising, teachers' content, employers' lists."""

from server.core.gate import Routes

routes = Routes("vocabulary")
