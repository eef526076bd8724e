"""Which screens each role has. {session}, {person}, {club} stand for ids that the demo knows."""

GUEST = {
    "start": "/",
    "code": "/start/kode",
    "staff-sign-in": "/inn",
}
SCREENS: dict[str, dict[str, str]] = {
    "participant": {
        "home": "/",
        "jobs": "/jobb",
        "session": "/jobb/{session}",
        "inbox": "/meldinger",
        "me": "/meg",
        "lock": "/meg/laas",
        "devices": "/meg/telefoner",
        "calendar": "/meg/kalender",
        "busy-hours": "/meg/timer",
        "unsent": "/usendt",
    },
    "leader": {
        "week": "/leder",
        "clubs": "/klubber",
        "club": "/klubber/{club}",
        "term": "/termin",
        "session": "/timer/{session}",
        "attendance": "/timer/{passed}/oppmote",
        "monthly-list": "/oppmote",
        "read-aloud": "/les-inn",
        "lost-phone": "/ny-telefon",
        "inbox": "/meldinger",
    },
    "teacher": {
        "classes": "/klasser",
        "inbox": "/meldinger",
    },
    "adviser": {
        "people": "/deltakere",
        "person": "/deltakere/{person}",
        "edit-person": "/deltakere/{person}/endre",
        "invite": "/deltakere/{person}/inviter",
        "group": "/inviter",
        "lost-phone": "/deltakere/{person}/ny-telefon",
        "new-person": "/deltakere/ny",
    },
    "admin": {
        "staff": "/ansatte",
        "new-staff": "/ansatte/ny",
        "without-owner": "/uten-ansvarlig",
        "stand-in": "/vikar",
        "import": "/import",
        "municipality": "/kommunen",
        "club-rules": "/jobbklubb-regler",
    },
}
