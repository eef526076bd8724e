"""Verbs of the job club. They never commit and never check permissions; each takes the session, the moment and who acts, so that
the import and the demo call the same verbs as the routes."""
