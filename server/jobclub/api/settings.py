"""What a municipality sets for its job clubs: for its administrator."""

from typing import Any

from server.core.gate import Act
from server.jobclub import settings
from server.jobclub.api import routes


@routes.read("/settings", action="jobclub.see_settings", out=settings.SettingsOut)
def see_settings(act: Act) -> Any:
    """The hours that seats and queue keep to, and the columns of the monthly list."""
    return settings.view(act.db, act.who.municipality_id)


@routes.write("PUT", "/settings", action="jobclub.change_settings", body=settings.SettingsIn, out=settings.SettingsOut)
def change_settings(act: Act) -> Any:
    """Other hours from a day on, other columns."""
    return settings.change(act.db, act.who.municipality_id, act.data, act.now)
