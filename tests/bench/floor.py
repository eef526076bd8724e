"""The floor: a bare Flask constant on the same server."""

from flask import Flask

app = Flask("floor")


@app.get("/")
@app.get("/readyz")
def constant() -> str:
    """As little as Flask can answer."""
    return '{"status":"ok"}'
