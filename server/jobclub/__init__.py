"""The job club: clubs, terms, sessions, seats with a queue, attendance."""

from server.core.events import AbsenceTakenBack, AbsenceTold, ParticipantLeft, ProtectionChanged, StoodIn, WayOpened
from server.core.feature import Feature
from server.core.groups import Group
from server.jobclub import handing_over, happenings, phones, seats, ways
from server.jobclub.actions import absence, calendar, clubs, placing
from server.jobclub.api import leading, planning, routes, settings, taking_part
from server.jobclub.queries.clubs import members_of_hers
from server.jobclub.relations import works_with

assert leading and planning and settings and taking_part  # importing them is what hangs their routes on `routes`

FEATURE = Feature(
    name="jobclub",
    routes=[routes],
    kinds=phones.KINDS,
    ripples=phones.RIPPLES,
    memberships=phones.MEMBERSHIPS,
    hears_again=phones.HEARS_AGAIN,
    relations={"leads_session": phones.leads_session, "leads_club": phones.leads_club, "works_with": works_with},
    listeners={
        ParticipantLeft: placing.participant_left,
        StoodIn: clubs.stood_in,
        WayOpened: ways.way_opened,
        AbsenceTold: absence.told,
        AbsenceTakenBack: absence.taken_back,
        ProtectionChanged: calendar.protection_changed,
    },
    sweeps=[seats.sweep],
    nights=[phones.forget_old_seats],
    happenings=[happenings.sessions],
    groups=[Group("leader", members_of_hers)],
    open_items=[handing_over.open_items],
    released={"job_club": handing_over.told},
)
