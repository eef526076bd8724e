"""The harness: private databases, real servers, a real browser. Nothing here knows a feature."""
