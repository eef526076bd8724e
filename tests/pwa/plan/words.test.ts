import "../page";
import { describe, expect, it } from "vitest";
import { entryWords, offers, printed, span } from "../../../pwa/src/plan/cv";
import { changesInWords } from "../../../pwa/src/plan/fields";
import { phraseWords } from "../../../pwa/src/plan/phrases";
import type { CvEntry } from "../../../pwa/src/plan/queries";
import { inOrder } from "../../../pwa/src/plan/rows";
import type { PlanRow } from "../../../pwa/src/plan/stepRow";
import { HER } from "./cast";

const entry = (differs: Partial<CvEntry>): CvEntry => ({ id: "c", person_id: HER, kind: "job", title: "Renhold", checked: false, ...differs });
const row = (id: string, differs: Partial<PlanRow>): PlanRow => ({ id, title: id, norwegian: false, state: "planned", drawn: { picture: "memo", tone: 1 }, unsent: false, ...differs });

describe("what changed between two versions", () => {
  it("is told thing by thing, of the programme's parts only those that differ", () =>
    expect(
      changesInWords([
        { field: "norwegian", was: { oral: "A2", written: "A2" }, now: { oral: "B1", written: "A2" } },
        { field: "elements", was: [{ code: "norwegian", hours_week: 15 }, { code: "work", hours_week: 10 }], now: [{ code: "norwegian", hours_week: 15 }, { code: "work", hours_week: 18 }, { code: "education" }] },
        { field: "end_goal", was: null, now: "work" },
        { field: "appeal", was: "Tre uker", now: null },
      ]),
    ).toEqual([
      { field: "norwegian", was: "Muntlig og skriftlig A2", now: "Muntlig B1, skriftlig A2" },
      { field: "elements", was: "Arbeid og praksis, 10 timer i uka", now: "Arbeid og praksis, 18 timer i uka" },
      { field: "elements", was: "", now: "Utdanning" },
      { field: "end_goal", was: "", now: "Jobb" },
      { field: "appeal", was: "Tre uker", now: "" },
    ]));
});

describe("the order of the plan", () => {
  it("is under way, to come by day, suggested, done with the newest first, stopped", () => {
    const rows = [
      row("stopped", { state: "cancelled", day: "2026-11-21" }),
      row("done before", { state: "done", day: "2026-10-01" }),
      row("suggested", { state: "suggested" }),
      row("class", { state: "under_way" }),
      row("later", { day: "2026-12-01" }),
      row("done now", { state: "done", day: "2026-11-20" }),
      row("soon", { day: "2026-11-23", at: "2026-11-23T08:00:00+01:00" }),
      row("step", { state: "under_way", step: {} as never }),
    ];
    expect(inOrder(rows).map(({ id }) => id)).toEqual(["step", "class", "soon", "later", "suggested", "done now", "done before", "stopped"]);
  });
});

describe("the CV", () => {
  it("offers what is known of her and not in it yet", () => {
    const known = { strengths: ["Jeg lærer fort", "Jeg er nøye"], experience: ["cleaning", "hotel", "unknown"], lessons: [] };
    const entries = [entry({ trade: "cleaning" }), entry({ kind: "strength", title: "Jeg er nøye" })];
    expect(offers(known, entries)).toEqual([
      { kind: "job", title: "Hotell", trade: "hotel" },
      { kind: "strength", title: "Jeg lærer fort" },
    ]);
  });
  it("grows from the classes she goes to, each once", () => {
    const lesson = (title: string, from = "2025-08-18") => ({ class_id: title, title, place: "Læringssenteret", from });
    const lessons = [lesson("Norsk A2"), lesson("Norsk A2"), lesson("Samfunnskunnskap"), lesson("Norsk B1", "2999-01-05"), lesson("Livsmestring")];
    const entries = [entry({ kind: "course", title: "Samfunnskunnskap" }), entry({ kind: "course", title: "حياة", norwegian: "Livsmestring" })];
    expect(offers({ strengths: [], experience: [], lessons }, entries)).toEqual([
      { kind: "course", title: "Norsk A2", place: "Læringssenteret", from: "2025-08" },
    ]);
  });
  it("prints the Norwegian where there is one", () => {
    expect(printed(entry({ title: "تنظيف", norwegian: "Renholder" }))).toBe("Renholder");
    expect(printed(entry({ title: "تنظيف", norwegian: "" }))).toBe("تنظيف");
  });
  it("words a line by its trade, else as she wrote it", () => {
    expect(entryWords(entry({ trade: "cleaning" }))).toBe("Renhold");
    expect(entryWords(entry({ trade: "cleaning", title: "Vasket skoler" }))).toBe("Vasket skoler");
    expect(phraseWords("Jeg lærer fort")).toBe("Jeg lærer fort");
  });
  it.each([
    [{ from: "2018-03", to: "2021-06" }, "03.2018–06.2021"],
    [{ from: "2018-03" }, "03.2018–"],
    [{ to: "2021-06" }, "–06.2021"],
    [{}, ""],
  ])("%j is %s", (months, words) => expect(span(months)).toBe(words));
});
