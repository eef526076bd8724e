import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { moveTo } from "../../../pwa/src/core/clock";
import { layOver } from "../../../pwa/src/core/overlay";
import { addItem, followUp, release } from "../../../pwa/src/handover/actions";
import { askedNow, current, type Handover, type Item, inOrder, openItems } from "../../../pwa/src/handover/queries";
import { mayTellHeld, nowOf, inOrder as rowsInOrder } from "../../../pwa/src/handover/staff/list";
import { forTheFile, nameForTheFile } from "../../../pwa/src/handover/forTheFile";
import { waiting, waitingWords } from "../../../pwa/src/handover/waiting";
import { titleOf } from "../../../pwa/src/handover/words";
import { inFours } from "../../../pwa/src/handover/staff/parts/code";
import { seenHandovers } from "../../../pwa/src/plan/staff/needing";
import { written } from "../../../pwa/src/handover/parts/Lines";

const item = (id: string, more: Partial<Item> = {}): Item => ({ id, source: "own", title: id, section: "steps", state: "open", ...more });
const taken = (id: string, more: Partial<Item> = {}) => item(id, { state: "accepted", receiver: { name: "Eva Lund" }, due: "2027-01-15", ...more });
const made = (more: Partial<Handover> = {}): Handover => ({
  id: "h",
  person_id: "p",
  meeting_id: "m",
  kind: "to_nav",
  starts_at: "2026-11-20T09:00:00Z",
  status: "planned",
  meeting: "planned",
  interpreter: "no",
  parties: {},
  items: [item("a"), taken("b")],
  sections: [{ code: "goal" }, { code: "family" }],
  follow_ups: [
    { days: 30, due: "2026-12-20" },
    { days: 90, due: "2027-02-18" },
  ],
  ...more,
});

beforeEach(() => moveTo(new Date("2026-11-22T12:00:00Z")));
afterEach(() => moveTo(null));

describe("which one she sees", () => {
  it("the one that runs, though a completed one is newer", () => {
    const over = made({ id: "old", status: "completed", starts_at: "2027-01-01T09:00:00Z" });
    expect(current([over, made()])?.id).toBe("h");
  });
  it("else the newest completed; never a cancelled one", () => {
    const all = [made({ id: "1", status: "completed" }), made({ id: "2", status: "cancelled", starts_at: "2027-01-01T09:00:00Z" })];
    expect(current(all)?.id).toBe("1");
    expect(current([])).toBeUndefined();
  });
});

describe("items", () => {
  it("what has nobody comes first, the rest as gathered", () =>
    expect(inOrder([taken("a"), item("b"), item("c", { state: "closed" }), item("d")]).map(({ id }) => id)).toEqual(["b", "d", "a", "c"]));
  it("closed is not open", () => expect(openItems(made({ items: [item("a", { state: "closed" })] }))).toEqual([]));
});

describe("did it happen", () => {
  const over = (items: Item[]) => made({ status: "completed", items });
  it("is asked from its day on, and only about what somebody took", () => {
    expect(askedNow(over([taken("a")]), "2026-12-19")).toBeUndefined();
    expect(askedNow(over([taken("a")]), "2026-12-20")?.days).toBe(30);
    expect(askedNow(over([item("a", { state: "closed" })]), "2026-12-20")).toBeUndefined();
  });
  it("rests when all are answered, and asks again after 90 days", () => {
    const answered = over([taken("a", { happened: { "30": "yes" } })]);
    expect(askedNow(answered, "2026-12-20")).toBeUndefined();
    expect(askedNow(answered, "2027-02-18")?.days).toBe(90);
  });
  it("asks about the later one where both are silent", () => expect(askedNow(over([taken("a")]), "2027-03-01")?.days).toBe(90));
  it("is not asked before the hand-over is completed", () => expect(askedNow(made({ status: "held" }), "2027-03-01")).toBeUndefined());
});

describe("what it needs, on the adviser's list", () => {
  const rows = [
    made({ id: "done", status: "completed" }),
    made({ id: "ready", items: [taken("a")] }),
    made({ id: "open" }),
    made({ id: "missed", status: "not_held" }),
    made({ id: "ask", status: "completed", items: [taken("a")], follow_ups: [{ days: 30, due: "2026-11-01" }] }),
  ].map((handover) => ({ handover, name: handover.id, phone: null }));
  it("not held rises to the top, what is over sinks", () =>
    expect(rowsInOrder(rows).map(({ name }) => name)).toEqual(["missed", "ask", "open", "ready", "done"]));
  it("a meeting can be told of from its day on, and once only", () => {
    expect(mayTellHeld(made(), "2026-11-19")).toBe(false);
    expect(mayTellHeld(made(), "2026-11-20")).toBe(true);
    expect(mayTellHeld(made({ status: "held" }), "2026-11-21")).toBe(false);
  });
  it("is never ready to who reads only what is shown to her", () => {
    expect(nowOf(made({ items: [] }), "2026-11-19", false).kind).toBe("receives");
    expect(nowOf(made({ status: "not_held" }), "2026-11-19", false).kind).toBe("not_held");
  });
  it("without items nothing hinders it", () => expect(nowOf(made({ items: [] })).kind).toBe("ready"));
});

describe("on her phone before it is sent", () => {
  const after = (verb: string, params: Record<string, unknown>, state: "unsent" | "refused" = "unsent") => {
    const act = { id: "x", verb, params, state, madeAt: "", request: { method: "PUT" as const, path: "" }, makes: [], needs: [], tried: false };
    return layOver(new Map([["handover", new Map([["h", made()]])]]), [act]).kinds.get("handover")?.get("h") as Handover;
  };
  it("a section shows as released, and closed again", () => {
    const shown = after(release.name, { id: "h", code: "goal", released: true, title: "" });
    expect(shown.sections.map(({ released_at }) => Boolean(released_at))).toEqual([true, false]);
    expect(release.inverse?.({ id: "h", code: "goal", released: true, title: "" }).params).toMatchObject({ released: false });
  });
  it("what she adds has nobody yet", () => {
    const shown = after(addItem.name, { id: "n", handover_id: "h", title: "Bolig", section: "family" });
    expect(shown.items.at(-1)).toMatchObject({ id: "n", title: "Bolig", state: "open" });
  });
  it("her answer stands at its item alone", () => {
    const shown = after(followUp.name, { id: "h", days: 30, items: [{ id: "b", happened: "partly" }] });
    expect(shown.items.map(({ happened }) => happened?.["30"])).toEqual([undefined, "partly"]);
  });
  it("a refused act leaves nothing", () =>
    expect(after(release.name, { id: "h", code: "goal", released: true, title: "" }, "refused").sections[0]?.released_at).toBeUndefined());
});

describe("what was gathered, in words", () => {
  const plain = (words: string) => words.replace(/[\u2068\u2069]/g, "");
  it("a session by name, weekday and date", () => {
    const booking = item("a", { source: "booking", title: "Jobbklubb Start, tirsdag 24.11.2026", name: "Jobbklubb Start", from: "2026-11-24" });
    expect(plain(titleOf(booking))).toBe("Jobbklubb Start, tirsdag 24.11.2026");
    expect(titleOf(booking)).toContain("\u2068Jobbklubb Start\u2069");
  });
  it("days at a workplace from the first to the last", () => {
    const days = { source: "taster", name: "Hotell Glomma", from: "2026-12-07", to: "2026-12-18" };
    expect(plain(titleOf(item("a", days)))).toBe("Hotell Glomma, fra mandag 07.12.2026 til fredag 18.12.2026");
    expect(plain(titleOf(item("a", { ...days, to: "2026-12-07" })))).toBe("Hotell Glomma, mandag 07.12.2026");
  });
  it("her mentor as a question", () =>
    expect(plain(titleOf(item("a", { source: "mentor", name: "Sara Aziz" })))).toBe(
      "Mentor Sara Aziz: skal kontakten fortsette, og hvem har ansvaret?",
    ));
  it("what was gathered before names were kept, as it stands", () =>
    expect(titleOf(item("a", { source: "booking", title: "Jobbklubb Start 24.11.2026" }))).toBe("Jobbklubb Start 24.11.2026"));
});

describe("a code that is read aloud", () => {
  it("stands in fours", () => expect(inFours("12345678")).toBe("1234 5678"));
});

describe("the page for the receiver's file", () => {
  const paper = forTheFile({ ...made({ items: [item("a"), item("b", { section: "family" })], sections: [{ code: "steps", released_at: "2026-11-20T09:00:00Z" }, { code: "family" }] }), name: "Rana" });
  it("holds what is released and says how much is not", () => expect([paper.items.map(({ id }) => id), paper.held_back]).toEqual([["a"], 1]));
});

describe("the number beside the place", () => {
  it("counts what is open, and says in words what was not held", () => {
    seenHandovers.value = [made(), made({ status: "not_held" }), made({ status: "completed" })];
    expect(waiting.value).toEqual({ open: 2, notHeld: 1 });
    expect(waitingWords()).toBe("2 åpne, 1 ikke holdt");
    seenHandovers.value = [made()];
    expect(waitingWords()).toBe("1 åpen");
  });
});

it("writes a telephone number in a section as numbers are written in Norway, and leaves all else", () => {
  expect(written("+4740000201")).toBe("400 00 201");
  expect(written("26101111")).toBe("26101111");
  expect(written(null)).toBe(null);
});

it("the page for the receiver's file has her whole name only where she has released it", () => {
  const named = (released_at?: string) => nameForTheFile({ sections: [{ code: "contact", released_at: released_at ?? null }], first_name: "Rana" }, "Rana Darwish");
  expect([named(), named("2026-11-20T09:00:00Z")]).toEqual(["Rana", "Rana Darwish"]);
});
