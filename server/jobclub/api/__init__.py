"""Routes of the job club: for everybody, for those who lead, for those who plan."""

from server.core.gate import Routes

routes = Routes("jobclub")
