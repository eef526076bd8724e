"""The familiar people: the same in demo and tests. Names are common ones from domain.md §4's countries; nobody is real."""

from dataclasses import dataclass, field

from server.people import signin

MUNICIPALITY = "Elvebakken"
OTHER_MUNICIPALITY = "Fjordvik"
PASSWORD = signin.DEMO_PASSWORD


@dataclass(frozen=True)
class Staff:
    """One of the staff with the demo login of her role."""

    login: str
    given: str
    family: str
    roles: tuple[str, ...]
    phone: str
    hours: str = "9–15 alle dager"
    place: str = "St. Marie læringssenter"


STAFF = (
    Staff("leader", "Ingrid", "Sæther", ("leader",), "+4740000101"),
    Staff("leader2", "Hanne", "Vik", ("leader",), "+4740000102", place="Karrieresenteret"),
    Staff("teacher", "Tor-Erik", "Lødøen", ("teacher",), "+4740000103"),
    Staff("mentor", "Sara", "Aziz", ("mentor",), "+4740000104", hours="kvelder", place="Høgskolen"),
    Staff("adviser", "Kari", "Nordby", ("adviser",), "+4740000105", hours="9–15"),
    Staff("adviser2", "Per Olav", "Åsheim", ("adviser",), "+4740000106", hours="10–14"),
    Staff("adviser3", "Mona", "Bjørkås", ("adviser", "leader"), "+4740000107"),
    Staff("adviser4", "Anne", "Moen", ("adviser",), "+4740000111"),
    Staff("adviser5", "Jon", "Hagen", ("adviser",), "+4740000112"),
    Staff("job_specialist", "Anita", "Haug", ("job_specialist",), "+4740000108", hours="8–15", place="Nav"),
    Staff("manager", "Siv", "Dahl", ("manager",), "+4740000109", place="Rådhuset"),
    Staff("admin", "Morten", "Lie", ("admin",), "+4740000110", place="Rådhuset"),
)


@dataclass(frozen=True)
class Someone:
    """A participant as the programme knows her. Missing phone: none of her own."""

    login: str
    given: str
    family: str
    gender: str
    language: str
    oral: str
    written: str
    education: str
    experience: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    phone: str | None = None
    birth_year: int = 1988
    goal: str = "work"


PARTICIPANT = Someone("participant", "Rana", "Darwish", "woman", "ar", "A2", "A2", "lower_secondary", ("kitchen",), ("hotel", "kitchen"),
                      "+4740000201", 1990)  # fmt: skip
OUTSIDER = Someone("outsider", "Olena", "Shevchenko", "woman", "uk", "A2", "A1", "higher", ("shop",), ("shop",), "+4740000301", 1985)

# Shares follow domain.md §4: most from Ukraine, then Syria, Congo, Russia, Eritrea, Afghanistan.
GIVEN = {
    "uk": (("Kateryna", "Yuliia", "Oksana", "Olena", "Iryna", "Halyna"), ("Serhii", "Andrii", "Dmytro", "Mykola", "Taras", "Vadym")),
    "ar": (("Layla", "Rana", "Noor", "Hiba", "Samar", "Dima"), ("Omar", "Khaled", "Yousef", "Bassel", "Fadi", "Rami")),
    "sw": (("Neema", "Furaha", "Grace", "Esther"), ("Baraka", "Amani", "Juma", "Patrice")),
    "ru": (("Svetlana", "Marina"), ("Ivan", "Pavel")),
    "ti": (("Mehret", "Selam", "Rahel", "Luwam"), ("Filmon", "Tesfay", "Yonas", "Samuel")),
    "fa-AF": (("Zahra", "Maryam", "Fereshta"), ("Ahmad", "Farid", "Navid")),
}
FAMILY = {
    "uk": ("Bondar", "Kovalenko", "Lysenko", "Moroz", "Tkachenko", "Hrytsenko", "Melnyk", "Savchuk", "Koval"),
    "ar": ("Al-Hassan", "Khoury", "Sabbagh", "Haddad", "Darwish", "Nassar"),
    "sw": ("Mugisha", "Ilunga", "Kabongo", "Mwamba"),
    "ru": ("Belenko", "Kravchuk"),
    "ti": ("Habte", "Tekle", "Ghebremedhin", "Berhane"),
    "fa-AF": ("Rahimi", "Karimi", "Ahmadi"),
}
LANGUAGES = ("uk",) * 11 + ("ar",) * 3 + ("sw", "ru", "ti", "fa-AF")
LEVELS = (
    ("none", "none"),
    ("A1", "none"),
    ("A1", "A1"),
    ("A2", "A1"),
    ("A2", "A2"),
    ("A2", "A2"),
    ("B1", "A2"),
    ("B1", "B1"),
    ("B2", "B1"),
)
SCHOOLING = ("none", "primary", "lower_secondary", "upper_secondary", "trade_certificate", "higher", "upper_secondary", "higher")
WORK = ("hotel", "cleaning", "shop", "kitchen", "warehouse", "construction", "textile", "health_assistant", "kindergarten", "it", "driver")


def _seen(options: tuple[str, ...], number: int) -> str:
    return options[number % len(options)]


def participant(number: int) -> Someone:
    """The participant with the login p001 … pN: the same person for the same number, always."""
    language = LANGUAGES[number * 7 % len(LANGUAGES)]
    gender = "man" if number % 9 < 4 else "woman"  # 56 % women (domain.md §4)
    given = _seen(GIVEN[language][gender == "man"], number // 2 + number)
    oral, written = LEVELS[number * 5 % len(LEVELS)]
    return Someone(
        f"p{number:03}", given, _seen(FAMILY[language], number * 3 + number // 11), gender, language, oral, written,
        _seen(SCHOOLING, number * 3), (_seen(WORK, number * 4),) if number % 5 else (), (_seen(WORK, number), _seen(WORK, number * 2 + 1)),
        None if number % 40 == 39 else f"+474100{number:04}", 1965 + number * 11 % 38, "education" if number % 6 == 5 else "work",
    )  # fmt: skip


@dataclass(frozen=True)
class Club:
    """A job club of the demo municipality, after the timetable in tests/samples; weekday 1 is Monday."""

    title: str
    weekday: int
    starts: str
    ends: str
    place: str
    seats: int
    levels: tuple[str, str]
    leader: str
    topics: tuple[str, ...]
    for_whom: str
    attributes: dict[str, object] = field(default_factory=dict)


CLUBS = (
    Club("Jobbklubb Start", 1, "09:00", "11:30", "St. Marie læringssenter, rom 2", 12, ("none", "A1"), "leader",
         ("Meg og jobben", "Klær og oppmøte", "Si fra om fravær"), "Lite skolegang", {"education": "little"}),
    Club("Jobbklubb Muntlig", 2, "09:00", "11:30", "St. Marie læringssenter, rom 2", 12, ("A1", "A2"), "leader",
         ("Telefon", "Intervju", "Ord på jobben"), "Muntlig sterk, skriver lite",
         {"oral_stronger": True, "trades": ["hotel", "cleaning", "kitchen"]}),
    Club("Jobbklubb CV og søknad", 3, "12:00", "14:30", "Karrieresenteret", 16, ("A2", "B1"), "leader2",
         ("CV", "Søknad", "Nav.no", "Intervju"), "Har erfaring", {"experience": "some", "trades": ["hotel", "shop", "warehouse"]}),
    Club("Jobbklubb Fagfolk", 4, "13:00", "15:00", "Karrieresenteret", 10, ("B1", "B2"), "leader2",
         ("Godkjenning", "LinkedIn", "Intervju på norsk"), "Fagbrev eller høyere utdanning", {"education": "trade_or_higher"}),
    Club("Jobbklubb Kvinner i arbeid", 5, "09:00", "11:00", "Verdensrommet", 14, ("A2", "B1"), "adviser3",
         ("Barnehage og jobb", "Intervju", "Rettigheter"), "Kvinner", {"gender": "woman", "motivation": "work"}),
)  # fmt: skip
