"""What a preview says, in words: one text per code, for the browser's answers and for the command line."""

from collections.abc import Mapping
from typing import Any

from flask_babel import lazy_gettext as _

from server.intake.sheet import Note

NOTES = {
    # the row does not come in
    "national_id": _("Her står et fødselsnummer. Det skal ikke inn i Jobbspor. Ta det bort, og prøv igjen."),
    "formula": _("Her står en formel. Skriv verdien i stedet."),
    "cell_error": _("Regnearket viser en feilkode her, for eksempel #REF. Skriv verdien i stedet."),
    "extra_cell": _("Her står noe til høyre for den siste kolonnen. Kanskje har cellene i raden flyttet seg."),
    "row_runs_on": _("Her ser det ut til at flere rader har havnet i én celle. Se etter et anførselstegn for mye."),
    "missing_name": _("Raden har ikke navn."),
    "missing_birth_date": _("Raden har ikke fødselsdato. Uten den vet vi ikke om vi har personen fra før."),
    "impossible_date": _("«%(value)s» er ikke en dato som kan stemme."),
    "impossible_time": _("«%(value)s» er ikke et klokkeslett."),
    "ends_before_start": _("Slutten (%(end)s) kommer før starten (%(start)s)."),
    "too_long": _("Teksten er for lang. Den kan ha %(limit)s tegn."),
    "too_many_words": _("Det er for mange ord. Det kan være %(most)s."),
    "duplicate_differs": _("Samme som rad %(row)s, men denne cellen er ulik. Rett den ene raden, eller ta den bort."),
    "same_person_twice": _("Denne raden og rad %(row)s gjelder samme person. Behold bare den ene."),
    "missing_value": _("Det mangler noe i kolonnen «%(column)s»."),
    "weekday_unclear": _("«%(value)s» er ikke en ukedag."),
    "number_unclear": _("«%(value)s» er ikke et tall mellom %(lowest)s og %(highest)s."),
    "term_too_long": _("Perioden er for lang. Den kan vare %(days)s dager."),
    "week_unclear": _("Vi forstår ikke ukenummeret «%(value)s»."),
    "no_such_week": _("Det finnes ikke noen uke %(week)s i %(year)s."),
    # the row comes in, and somebody should have a look
    "duplicate": _("Samme som rad %(row)s. Den telles én gang."),
    "missing_phone": _("Ingen telefon. Personen kan likevel inviteres med QR-kode."),
    "shared_phone": _("Samme telefon som rad %(row)s. De deler kanskje telefon."),
    "phone_unclear": _("Vi forstår ikke telefonnummeret. Personen kommer inn uten telefon."),
    "unknown_language": _("Vi har ikke språket «%(value)s» ennå. Personen får bokmål til å begynne med."),
    "damaged_name": _("Navnet har mistet bokstaver på veien. Skriv det på nytt, eller lagre fila som «CSV UTF-8»."),
    "damaged_adviser": _("Navnet på rådgiveren har mistet bokstaver. Deltakeren kommer inn uten rådgiver."),
    "damaged_leader": _("Navnet på lederen har mistet bokstaver. Klubben kommer inn uten leder."),
    "odd_name": _("Navnet har uvanlige tegn. Se om det stemmer."),
    "one_name": _("Bare ett navn. Se om det stemmer."),
    "gender_unclear": _("Vi forstår ikke «%(value)s». Feltet blir stående tomt."),
    "level_unclear": _("Vi forstår ikke nivået «%(value)s». Feltet blir stående tomt."),
    "education_unclear": _("Vi forstår ikke utdanningen «%(value)s». Feltet blir stående tomt."),
    "goal_unclear": _("Vi forstår ikke sluttmålet «%(value)s». Feltet blir stående tomt."),
    "has_left": _("%(name)s har sluttet hos oss. Opplysningene blir oppdatert, men hun eller han blir ikke aktiv igjen."),
    "adviser_stays": _("Deltakeren beholder rådgiveren sin. Bare rådgiveren selv kan gi deltakeren videre."),
    "several_staff": _("Flere ansatte heter %(name)s. Velg den rette i Jobbspor etterpå."),
    "missing_leader": _("Klubben har ikke leder ennå."),
    "week_outside": _("Uke %(week)s er ikke mellom de to datoene."),
    "empty_holiday_week": _("Uka har ikke noe opplegg ennå."),
    "several_clubs": _("Flere klubber heter %(name)s. Denne raden hører til den eldste."),
    "club_differs": _("Klubben står i rad %(row)s med andre opplysninger. Dem bruker vi."),
    "term_is_over": _("Klubben møttes på andre tider, og perioden er over. Vi endrer ikke det som har vært."),
    "sessions_left": _("Klubben har fortsatt samling i uke %(week)s. Avlys den i Jobbspor, så får deltakerne vite hvorfor."),
    # the admin decides
    "perhaps_same_name_and_phone": _("Samme navn og telefon som %(name)s, men en annen fødselsdato. Er det samme person?"),
    "perhaps_same_birth_date_and_phone": _("Samme fødselsdato og telefon som %(name)s, men et annet navn. Er det samme person?"),
    "perhaps_same_damaged_name": _("Samme fødselsdato som %(name)s, og navnet kan være det samme. Er det samme person?"),
    "perhaps_reference_of_another": _("Referansen tilhører %(name)s, men navn og fødselsdato er andre. Er det samme person?"),
    "perhaps_other_reference": _("Samme navn og fødselsdato som %(name)s, men en annen referanse. Er det samme person?"),
    "perhaps_several_namesakes": _("Flere deltakere heter %(name)s og har samme fødselsdato. Er det en av dem?"),
}

REFUSALS = {
    "file_too_large": _("Fila er for stor. Den kan være %(limit_mb)s MB."),
    "file_too_large_unpacked": _("Fila er for stor når den pakkes ut."),
    "file_empty": _("Fila er tom."),
    "file_locked_or_old": _("Fila har passord eller er i et gammelt format. Lagre den som .xlsx eller som «CSV UTF-8»."),
    "file_unreadable": _("Vi kan ikke lese fila. Lagre den som .xlsx eller som «CSV UTF-8», og prøv igjen."),
    "file_missing": _("Velg en fil først."),
    "csv_quotes": _("Et anførselstegn på linje %(line)s slutter aldri. Rett det, så ingen rader blir borte."),
    "too_many_rows": _("Fila har for mange rader. Den kan ha %(limit)s."),
    "too_many_columns": _("Fila har for mange kolonner. Den kan ha %(limit)s."),
    "cell_too_long": _("En celle i fila har for mye tekst. Den kan ha %(limit)s tegn."),
    "no_headings": _("Vi finner ikke kolonnene vi trenger: %(columns)s."),
    "too_many_sessions": _("Fila gir for mange samlinger på én gang. Den kan gi %(most)s."),
    "too_many_at_once": _("Det er for mange ord på én gang. Det kan være %(most)s. Velg færre rader."),
    "column_twice": _("Den samme kolonnen står to ganger: i %(other)s og i %(cell)s. Ta bort den ene."),
}

OUTCOMES = {
    "new": _("Ny"),
    "changed": _("Endret"),
    "unchanged": _("Uendret"),
    "duplicate": _("Står to ganger"),
    "decide": _("Du bestemmer"),
    "skipped": _("Hoppet over"),
    "refused": _("Kommer ikke inn"),
}

FIELDS = {
    "given_name": _("Fornavn"),
    "family_name": _("Etternavn"),
    "phone": _("Telefon"),
    "birth_date": _("Fødselsdato"),
    "gender": _("Kjønn"),
    "own_reference": _("Egen referanse"),
    "mother_tongue": _("Morsmål"),
    "oral_level": _("Norsk muntlig"),
    "written_level": _("Norsk skriftlig"),
    "education": _("Utdanning"),
    "experience": _("Erfaring"),
    "job_wishes": _("Yrkesønske"),
    "programme_start": _("Start i programmet"),
    "programme_end": _("Planlagt slutt"),
    "track": _("Spor"),
    "end_goal": _("Sluttmål"),
    "adviser": _("Programrådgiver"),
    "title": _("Navn"),
    "place": _("Sted"),
    "seats": _("Plasser"),
    "for_whom": _("For hvem"),
    "level_from": _("Laveste nivå"),
    "level_to": _("Høyeste nivå"),
    "motivation": _("Motivasjon"),
    "oral_stronger": _("Sterkest muntlig"),
    "topics": _("Tema"),
    "leader": _("Leder"),
    "sessions": _("Nye samlinger"),
    "times": _("Ukedag og tid"),
}

STAFF = {"invite": _("Skal inviteres"), "role": _("Får en rolle til"), "known": _("Er her fra før")}
ROLES = {"adviser": _("Programrådgiver"), "leader": _("Jobbklubbleder")}

UNKNOWN_COLUMN = _("Kolonnen «%(heading)s» (%(cell)s) bruker vi ikke.")
NOT_APPLIED = _("Ingenting er endret ennå. Legg til --apply for å gjøre det.")
APPLIED = _("Ferdig. Alt over er gjort.")
REST_APPLIED = _("Resten er gjort.")
UNDECIDED = _("Raden «Du bestemmer» venter på deg: --decide RAD=same, RAD=new eller RAD=skip.")


def worded(note: Note) -> str:
    """A note as a sentence."""
    return filled(NOTES[note.code], note.params)


def field(name: str) -> str:
    """What a field is called."""
    return str(FIELDS[name])


def refusal(code: str, params: Mapping[str, Any]) -> str:
    """A refusal of the whole file as a sentence; the code itself where it isn't one of ours."""
    shown = {name: ", ".join(map(str, value)) if isinstance(value, list) else value for name, value in params.items()}
    return filled(REFUSALS[code], shown) if code in REFUSALS else code


def filled(text: Any, params: Mapping[str, Any]) -> str:
    """A text with its parameters; what a spreadsheet says is only ever put in, never read as a format."""
    return str(text) % params
