import { describe, expect, it } from "vitest";
import { deskRows, fitsDesk, foundOnDesk, needsSomething, toldApart } from "../../../../pwa/src/plan/staff/desk";
import { daysLeft, isNeed, nextInWords, nowTag, reasonsOf, shortDay } from "../../../../pwa/src/plan/staff/flags";
import type { FlagCode, PlanRow } from "../../../../pwa/src/plan/staff/types";
import { participant } from "../../people/cast";

const TODAY = "2026-11-22";
const row = (name: string, ...flags: [FlagCode, Record<string, unknown>?][]): PlanRow => ({
  person_id: name,
  name,
  language: "ar",
  trail: [],
  flags: flags.map(([code, params]) => ({ code, params: params ?? {} })),
});
const words = (...flags: [FlagCode, Record<string, unknown>?][]) => reasonsOf(row("a", ...flags)).map((reason) => reason.words);

describe("why somebody stands first", () => {
  it("is said in words, in the server's order", () =>
    expect(words(["help_asked"], ["step_overdue"])).toEqual(["Ber om hjelp", "Over fristen"]));
  it("counts days where there are any", () => {
    expect(words(["no_contact", { days: 19 }])).toEqual(["Ring: 19 dager"]);
    expect(words(["no_contact", { days: null }])).toEqual(["Ta kontakt"]);
    expect(words(["ends_soon", { days: 5 }])).toEqual(["5 dager igjen"]);
    expect([daysLeft(-1), daysLeft(0), daysLeft(13), daysLeft(14)]).toEqual(["Slutt passert", "Slutter i dag", "13 dager igjen", "2 uker igjen"]);
  });
  it("of a code from a newer server nothing", () => expect(words(["something_new" as FlagCode])).toEqual([]));
  it("a reason to act comes before what only tells; then ready; then on track", () => {
    const tag = (plan: PlanRow) => nowTag(reasonsOf(plan), plan.ready).code;
    expect(tag(row("a", ["proposal_waiting"], ["no_next_step"]))).toBe("no_next_step");
    expect(tag({ ...row("a", ["proposal_waiting"]), ready: { reason: "x", on: TODAY } })).toBe("proposal_waiting");
    expect(tag({ ...row("a", ["absent_now"]), ready: { reason: "x", on: TODAY } })).toBe("ready");
    expect(tag(row("a", ["absent_now"]))).toBe("absent_now");
    expect(tag(row("a"))).toBe("on_track");
  });
});

it("two of one name are told apart by their number, and nobody else's is shown", () => {
  const two = ["1", "2"].map((id) => participant({ id, name: "Ali Hassan", phone: `+4740000${id}11` }));
  const other = participant({ id: "3", name: "Rana", phone: "+4740000999" });
  const rows = deskRows([...two, other].map(({ id, name }) => ({ ...row(name), person_id: id })), [...two, other], TODAY);
  expect(rows.map((one) => toldApart(one, rows).replace(/\D/g, ""))).toEqual(["40000111", "40000211", ""]);
});

describe("the desk", () => {
  const known = participant({ id: "Calm", name: "Calm", has_phone_app: false, own_reference: "EB-7" });
  const rows = deskRows([row("Calm"), row("Absent", ["absent_now"]), row("Late", ["step_overdue"]), row("Asks", ["help_asked"])], [known], TODAY);
  it("begins with who needs something, and ranks nobody further", () =>
    expect(rows.map(({ plan }) => plan.name)).toEqual(["Late", "Asks", "Calm", "Absent"]));
  it("tells who has no phone yet without calling it urgent", () => {
    const calm = rows.find(({ plan }) => plan.name === "Calm");
    expect(calm?.reasons.map(({ code }) => code)).toEqual(["not_in"]);
    expect(calm && needsSomething(calm)).toBe(false);
    expect(rows.filter((one) => fitsDesk(one, "not_in")).map(({ plan }) => plan.name)).toEqual(["Calm"]);
  });
  it("filters by need", () => expect(rows.filter((one) => fitsDesk(one, "now")).every(({ reasons }) => reasons.some(isNeed))).toBe(true));
  it("filters by what is past its day, and by hand-overs", () => {
    const more = deskRows([row("Late", ["step_overdue"]), row("Missed", ["handover_not_held"]), row("Coming", ["handover_open"])], [], TODAY);
    const named = (filter: "overdue" | "handover") => more.filter((one) => fitsDesk(one, filter)).map(({ plan }) => plan.name);
    expect(named("overdue")).toEqual(["Late", "Missed"]);
    expect(named("handover")).toEqual(["Missed", "Coming"]);
  });
  it("finds by name and by the municipality's reference", () => {
    expect(rows.filter((one) => foundOnDesk(one, "lat")).map(({ plan }) => plan.name)).toEqual(["Late"]);
    expect(rows.filter((one) => foundOnDesk(one, "eb 7")).map(({ plan }) => plan.name)).toEqual(["Calm"]);
  });
  it("an end that has passed is a reason to act, told once", () => {
    const over = participant({ id: "Over", programme_end: "2026-11-20" });
    const [one] = deskRows([row("Over", ["ends_soon", { days: -2 }])], [over], TODAY);
    expect(one?.reasons.filter((reason) => reason.words === "Slutt passert")).toHaveLength(1);
  });
});

describe("the next step", () => {
  it("says what and by when", () => expect(nextInWords({ ...row("a"), next: { title: "Ringe", due: null } })).toEqual({ title: "Ringe", under: "Uten dato" }));
  it("says that there is none", () => expect(nextInWords(row("a"))).toEqual({ title: null, under: "Lag et sammen" }));
  it("has the year only where it is far away", () => {
    expect(shortDay("2026-11-28", TODAY)).toBe("28.11");
    expect(shortDay("2027-11-28", TODAY)).toBe("28.11.2027");
  });
});
