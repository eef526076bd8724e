"""Routes of the plan: mine, goals and steps, versions, meetings, and what an adviser follows up."""

from server.core.gate import Routes

routes = Routes("plan")
