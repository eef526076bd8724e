"""The phones' copy: PROTOCOL.md."""

from server.core.feature import Feature
from server.sync import api

FEATURE = Feature(name="sync", routes=[api.routes])
