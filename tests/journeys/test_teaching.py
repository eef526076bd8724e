"""A teacher and the words of her municipality: her spreadsheet, what waits, glosses, reports, recordings; a bilingual colleague."""

import csv
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from server.core.db import Database
from tests.journeys.conftest import Meet
from tests.journeys.somebody import Somebody
from tests.journeys.test_bring_up import MICROPHONE
from tests.server.people.who import id_of
from tests.server.vocabulary.test_teach import MINIBAR
from tests.support.client import Client, ok
from tests.support.server import Server
from tests.support.waiting import eventually

HOSTILE = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
BOKMAAL = pytest.mark.parametrize("language", ["nb"])
SCREENS = (
    "/fagord", "/fagord/fag/hotel", "/fagord/fag/hotel/hent-inn", "/fagord/fag/hotel/utskrift", "/fagord/fag/hotel/nytt",
    "/fagord/fag/hotel/ord/laken", "/fagord/venter/word", "/fagord/venter/check", "/fagord/venter/gloss", "/fagord/venter/picture",
    "/fagord/venter/recording", "/fagord/meldt",
)  # fmt: skip


@pytest.fixture
def teacher(server: Server) -> Client:
    return server.client().sign_in("teacher")


@contextmanager
def _shipped_again(teacher: Client, *word_ids: str) -> Iterator[None]:
    """What a journey wrote is taken back: the next one begins where this one did."""
    try:
        yield
    finally:
        for word_id in word_ids:
            teacher.delete(f"vocabulary/rows/{word_id}")


def _word(client: Client, word_id: str, lang: str = "nb") -> dict[str, Any]:
    words = client.items(f"vocabulary/trades/{word_id.split('.')[0]}/words", lang=lang)
    return next(word for word in words if word["id"] == word_id)


@pytest.mark.parametrize(("language", "desk"), [("nb", True), ("ar", False)])
def test_every_screen_can_be_used(meet: Meet, desk: bool) -> None:
    with meet("teacher", desk=desk) as somebody:
        for path in SCREENS:
            somebody.go(path)
            somebody.page.locator(".desk h1").wait_for()
            expect(somebody.page.locator(".waiting")).to_have_count(0)
            somebody.can_use_this_screen()
        somebody.go("/fagord/fag/hotel")
        somebody.page.locator(".name-cell button, .people-row").first.click()
        somebody.page.locator("dialog textarea").wait_for()
        somebody.can_use_this_screen()


def test_a_leader_sees_words_and_prints_them_and_changes_nothing(meet: Meet) -> None:
    with meet("leader", desk=True) as leader:
        leader.go("/ord")  # where participants practise: she is led to the words as staff keep them
        leader.page.wait_for_url("**/fagord")
        leader.page.locator(".table-box a").first.wait_for()
        leader.can_use_this_screen()
        leader.go("/fagord/fag/hotel")
        leader.page.locator(".name-cell button").first.wait_for()
        expect(leader.page.locator("a[href$='/hent-inn'], a[href$='/nytt']")).to_have_count(0)
        leader.page.locator("a[href$='/utskrift']").click()
        leader.page.locator(".paper-words li").first.wait_for()
        leader.page.emulate_media(media="print")
        expect(leader.page.locator(".side-nav")).to_be_hidden()
        expect(leader.page.locator(".paper-words li").first).to_be_visible()


def _taken(somebody: Somebody) -> str:
    """The spreadsheet of hotel, downloaded as people do."""
    somebody.go("/fagord/fag/hotel")
    somebody.tap("Last ned")
    with somebody.page.expect_download() as coming:
        somebody.tap("Regneark (CSV)")
    assert coming.value.suggested_filename == "hotel.csv"
    return Path(coming.value.path()).read_text(encoding="utf-8-sig")


def _changed(text: str, *changes: dict[str, str]) -> str:
    """The file as she saves it after changing rows by id, and writing new ones."""
    rows = {row["id"]: row for row in csv.DictReader(io.StringIO(text), delimiter=";")}
    for change in changes:
        rows[change["id"]] = {**rows.get(change["id"], dict.fromkeys(next(iter(rows.values())), "")), **change}
    out = io.StringIO()
    writer = csv.DictWriter(out, next(iter(rows.values())), delimiter=";")
    writer.writeheader()
    writer.writerows(rows.values())
    return out.getvalue()


def _choose(somebody: Somebody, content: bytes, name: str = "hotel.csv") -> None:
    somebody.page.locator("input[type=file]").set_input_files({"name": name, "mimeType": "text/csv", "buffer": content})


def _nothing_to_take(somebody: Somebody) -> Locator:
    return somebody.page.get_by_role("button", name=re.compile("^Hent inn [0-9]+ rad"))


@BOKMAAL
def test_a_spreadsheet_goes_out_comes_back_and_reaches_her_phone(meet: Meet, teacher: Client) -> None:
    laken = {"id": "hotel.laken", "example": "Vi bretter laken på lørdag."}
    with _shipped_again(teacher, "hotel.minibar", "hotel.laken"), meet("teacher", desk=True, lang="nb") as somebody:
        text = _taken(somebody)
        somebody.go("/fagord/fag/hotel/hent-inn")
        _choose(somebody, _changed(text, laken, {**MINIBAR, "article": "et"}).encode())
        somebody.sees("Må rettes")
        somebody.sees_exactly("Artikkelen og den bestemte formen passer ikke sammen: et minibar, minibaren.")
        expect(_nothing_to_take(somebody)).to_have_count(0)
        somebody.can_use_this_screen()
        assert "lørdag" not in _word(teacher, "hotel.laken")["example"], "nothing came in"
        _choose(somebody, _changed(text, laken, MINIBAR).encode("cp1252"))
        somebody.does_not_see("Må rettes")
        somebody.can_use_this_screen()
        assert "lørdag" not in _word(teacher, "hotel.laken")["example"], "a preview changes nothing"
        _nothing_to_take(somebody).click()
        somebody.sees("Fila er hentet inn.")
        assert _word(teacher, "hotel.laken")["example"] == laken["example"]
        with meet("p031", lang="nb") as her:
            her.go("/ord/fag/hotel")
            her.sees_exactly("minibar")


@BOKMAAL
def test_what_is_no_spreadsheet_is_said_and_hostile_cells_are_named(meet: Meet, teacher: Client) -> None:
    with meet("teacher", lang="nb") as somebody:
        somebody.go("/fagord/fag/hotel/hent-inn")
        _choose(somebody, b"nothing of ours", f"{HOSTILE[:40]}.csv")
        somebody.sees_exactly("Vi kan ikke lese fila. Bruk fila du lastet ned, og lagre den som «CSV UTF-8» eller .po.")
        somebody.sees("Dette er ikke ei ordliste herfra. Last ned lista, endre den, og velg den igjen.")
        text = teacher.get("vocabulary/trades/hotel.csv").text.lstrip("\ufeff")
        _choose(somebody, _changed(text, {"id": "hotel.laken", "example": HOSTILE, "level": "Z9<b>"}).encode())
        somebody.sees("Her står det noe som likner kode. Skriv vanlig tekst.")
        expect(_nothing_to_take(somebody)).to_have_count(0)
        somebody.can_use_this_screen()
        assert somebody.page.title() != "taken"


@BOKMAAL
def test_a_question_and_a_conversation_are_changed_in_the_spreadsheet(meet: Meet, teacher: Client) -> None:
    question = {"id": "hotel.hvordan-rer-du-en-seng", "note": "De vil vite om du er nøye.", "answer_a2": "Jeg tar på rent laken først."}
    line = {"id": "hotel.dialogue1-3", "nb": "Jeg mangler et håndkle på rommet.", "nn": "Eg manglar eit handkle på rommet."}
    new = {"id": "hotel.dialogue1-9", "kind": "line", "unit": "dialogue1", "level": "A1", "nb": "Ha det!", "nn": "Ha det!"}
    with _shipped_again(teacher, question["id"], line["id"], new["id"]), meet("teacher", desk=True, lang="nb") as somebody:
        text = _taken(somebody)
        somebody.go("/fagord/fag/hotel/hent-inn")
        _choose(somebody, _changed(text, {**question, "answer_b1": ""}, {**line, "speaker": "gjest"}).encode())
        somebody.sees("Må rettes")
        expect(_nothing_to_take(somebody)).to_have_count(0)
        somebody.can_use_this_screen()
        _choose(somebody, _changed(text, question, line, {**new, "speaker": "man:gjest"}).encode("cp1252"))
        somebody.does_not_see("Må rettes")
        somebody.sees_exactly(line["nb"])
        somebody.can_use_this_screen()
        somebody.page.get_by_role("button", name="Hent inn 3 rader").click()
        somebody.sees("Fila er hentet inn.")
        asked, said = _word(teacher, question["id"]), _word(teacher, line["id"])
        assert (asked["note"], asked["answers"]["a2"], said["word"]) == (question["note"], question["answer_a2"], line["nb"])
        assert "Ha det!" in _taken(somebody), "and it goes out again with the next file"
        with meet("p035", lang="nb") as her:
            her.go("/ord/samtaler/hotel")
            for said in (line["nb"], new["nb"]):
                her.page.locator(".turn").filter(has_text=said).wait_for(timeout=20_000)


@BOKMAAL
def test_an_employers_word_is_found_or_written(meet: Meet, teacher: Client) -> None:
    ok(teacher.post("vocabulary/word-lists", {"employer": HOSTILE[:90], "words": ["sengevarmer", "minibarer"]}))
    with _shipped_again(teacher, "hotel.minibar"), meet("teacher", desk=True, lang="nb") as somebody:
        somebody.go("/fagord/venter/word")
        somebody.page.locator(".card").filter(has_text="sengevarmer").get_by_role("button", name="Finn ordet").click()
        somebody.page.locator("dialog input[type=search]").fill("dyne")
        somebody.page.locator("dialog .people-row").filter(has_text="dyne").first.click()
        somebody.sees("Ordet er koblet.")
        somebody.does_not_see("sengevarmer")
        somebody.page.locator(".card").filter(has_text="minibarer").get_by_role("button", name="Skriv nytt ord").click()
        somebody.page.locator("dialog select").select_option("hotel")
        somebody.page.locator("dialog .button.main").click()
        _write_minibar(somebody)
        somebody.page.wait_for_url(re.compile("/fagord/venter/word$"))
        somebody.does_not_see("minibarer")
        assert somebody.page.title() != "taken"
        assert "minibarer" not in [each["text"] for each in teacher.items("vocabulary/waiting")]


def _write_minibar(somebody: Somebody) -> None:
    page = somebody.page
    page.get_by_label("Ord på bokmål").fill("minibar")
    page.get_by_label("Ord på nynorsk").fill("minibar")
    page.get_by_label("Artikkel", exact=True).select_option("et")
    page.get_by_label("Artikkel, nynorsk").select_option("ein")
    for label, column in (("Bestemt form", "definite"), ("Flertall", "plural"), ("Bestemt flertall", "plural_definite")):
        page.get_by_label(label, exact=True).fill(MINIBAR[column])
        page.get_by_label(f"{label}, nynorsk", exact=True).fill(MINIBAR[f"nn_{column}"])
    page.get_by_label("Eksempel", exact=True).fill(MINIBAR["example"])
    page.get_by_label("Eksempel, nynorsk").fill(MINIBAR["example_nn"])
    somebody.tap("Lagre ordet")
    somebody.sees_exactly("Artikkelen og den bestemte formen passer ikke sammen: et minibar, minibaren.")
    somebody.can_use_this_screen()
    page.get_by_label("Artikkel", exact=True).select_option("en")
    somebody.tap("Lagre ordet")


@pytest.mark.parametrize("language", ["uk"])
def test_a_bilingual_mentor_writes_a_gloss_and_it_is_on_her_phone_as_read(meet: Meet, server: Server, teacher: Client) -> None:
    ok(teacher.put("vocabulary/glosses", {"word_id": "hotel.laken", "lang": "uk", "text": None}))
    with meet("mentor", lang="uk") as mentor:
        mentor.go("/fagord")
        mentor.page.locator("a[href='/fagord/venter/gloss?lang=uk']").click()
        mentor.page.locator(".card").filter(has_text="laken").get_by_role("button").first.click()
        mentor.page.locator("dialog textarea").fill("простирадло")
        mentor.can_use_this_screen()
        mentor.page.locator("dialog .button.main").click()
        expect(mentor.page.locator(".card").filter(has_text="et laken")).to_have_count(0)
    her = server.client().sign_in("p032")
    assert (_word(her, "hotel.laken", "uk")["gloss"], _word(her, "hotel.laken", "uk")["gloss_reviewed"]) == ("простирадло", True)


@BOKMAAL
def test_a_report_is_answered_and_she_is_told(meet: Meet, server: Server, town: Database) -> None:
    her = server.client().sign_in("p033")
    ok(her.post("vocabulary/reports", {"word_id": "hotel.pute", "what": "example", "text": HOSTILE}))
    with meet("teacher", lang="nb") as teacher:
        teacher.go("/meldinger")
        teacher.page.locator(".message").filter(has_text="Noen har sagt fra om et ord").first.get_by_role("link").click()
        card = teacher.page.locator(".card").filter(has_text="onerror")
        card.locator("textarea").fill("Nå er setningen ny.")
        teacher.can_use_this_screen()
        card.get_by_role("button", name="Send svaret").click()
        teacher.sees("Svaret er sendt.")
        expect(card).to_have_count(0)
        assert teacher.page.title() != "taken"
    with meet("p033", lang="nb") as she:
        she.go("/meldinger")
        she.sees("Takk for at du sa fra om et ord")
        she.page.locator(".message-said").filter(has_text="ei/en pute").filter(has_text="Nå er setningen ny.").wait_for()
        she.can_use_this_screen()


def _second_teacher(server: Server, town: Database) -> None:
    admin, person_id = server.client().sign_in("admin"), id_of(town, "leader2")
    card = next(staff for staff in admin.items("people/staff") if staff["id"] == person_id)
    body = {name: card[name] for name in ("given_name", "family_name", "phone", "hours", "work_place")}
    ok(admin.patch(f"people/staff/{person_id}", {**body, "roles": ["leader", "teacher"]}))


@BOKMAAL
def test_a_recording_is_checked_by_a_second_person(meet: Meet, server: Server, town: Database, teacher: Client) -> None:
    _second_teacher(server, town)
    with meet("teacher", desk=True, lang="nb") as first:
        first.page.add_init_script(MICROPHONE)
        first.go("/fagord/fag/hotel")
        first.page.locator(".name-cell button").filter(has_text="pute").last.click()
        first.tap("Ta opp")
        first.tap("Stopp")
        first.tap("Hør opptaket")
        first.page.wait_for_function("() => window.heard === 1")
        first.tap("Send til kontroll")
        first.sees("Opptaket er sendt. En annen hører på det først.")
        first.go("/fagord/venter/check")
        first.sees("Du leste dette. En annen må høre på det.")
        expect(first.page.get_by_role("button", name="Det er riktig")).to_have_count(0)
        first.can_use_this_screen()
    word_id = teacher.items("vocabulary/waiting", what="check")[0]["word_id"]
    assert _word(server.client().sign_in("p034"), word_id)["sound"] is None
    with meet("leader2", lang="nb") as second:
        second.page.add_init_script(MICROPHONE)
        second.go("/fagord/venter/check")
        second.page.get_by_role("button", name=re.compile("^Hør: ")).click()
        second.page.wait_for_function("() => window.heard === 1")
        second.tap("Det er riktig")
        second.sees("Nå kan alle høre det.")
    eventually(lambda: _word(server.client().sign_in("p034"), word_id)["sound"] is not None, 10, "everybody hears it")


@BOKMAAL
def test_a_translators_file_comes_in(meet: Meet, teacher: Client) -> None:
    with meet("teacher", desk=True, lang="nb") as somebody:
        somebody.go("/fagord/fag/shop/hent-inn")
        somebody.page.get_by_text("Fra oversetter (.po)").click()
        somebody.page.locator("select").select_option("ti")
        entry = 'msgctxt "{}"\nmsgid "ord"\nmsgstr "{}"\n\n'
        _choose(somebody, (entry.format("shop.hylle", "ከብሒ") + entry.format("shop.nothing", "x")).encode(), "shop-ti.po")
        somebody.sees_exactly("Id (msgctxt): Vi har ikke dette ordet i faget: shop.nothing.")
        somebody.can_use_this_screen()
        _choose(somebody, entry.format("shop.hylle", "ከብሒ").encode(), "shop-ti.po")
        _nothing_to_take(somebody).click()
        somebody.sees("Fila er hentet inn.")
    assert (_word(teacher, "shop.hylle", "ti")["gloss"], _word(teacher, "shop.hylle", "ti")["gloss_reviewed"]) == ("ከብሒ", False)
