"""The phones' copy: PROTOCOL.md."""

from server.core.feature import Feature
from server.sync.api import routes

FEATURE = Feature(name="sync", routes=[routes])
