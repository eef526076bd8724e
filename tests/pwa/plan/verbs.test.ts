import "../page";
import { describe, expect, it } from "vitest";
import type { Act } from "../../../pwa/src/core/act";
import { setLanguage } from "../../../pwa/src/core/i18n";
import { layOver } from "../../../pwa/src/core/overlay";
import type { Named } from "../../../pwa/src/core/verbs";
import { addCv, agreeStep, askHelp, bring, changeCv, changePlan, changeStep, dropWish, helpDone, suggestStep, takeBackAbsence, tellAbsence } from "../../../pwa/src/plan/actions";
import type { Plan, Step } from "../../../pwa/src/plan/queries";
import { HER, plan, step } from "./cast";

const rows = new Map<string, ReadonlyMap<string, unknown>>([
  ["plan", new Map([[HER, plan()]])],
  ["me", new Map([[HER, { id: HER, job_wishes: ["hotel", "driver"] }]])],
  ["step", new Map([[step().id, step({ help_asked_at: "2026-11-20T08:00:00+01:00" })]])],
  ["meeting", new Map([["m", { id: "m", bring: { text: null, pictures: ["job"], voice: true } }]])],
  ["cv_entry", new Map([["c0", { id: "c0", kind: "job", title: "Kokk", checked: true }]])],
  ["absence", new Map([["a0", { id: "a0", kind: "ill", from: "2026-11-22", to: "2026-11-22" }]])],
]);
const acted = <P>(verb: Named<P>, params: P) => ({ verb: verb.name, params, state: "unsent" }) as unknown as Act;
const after = <T>(kind: string, id: string, ...acts: Act[]) => layOver(rows, acts).kinds.get(kind)?.get(id) as T;
const mine = { id: step().id, title: "Lag CV" };

describe("with no network", () => {
  it("a step she suggests stands in the plan as hers, and is not agreed", () => {
    const made = after<Step>("step", "s9", acted(suggestStep, { id: "s9", person_id: HER, title: "Spør på Rema", state: "suggested" }));
    expect(made).toMatchObject({ title: "Spør på Rema", state: "suggested", agreed: false, made_by_id: HER, yes_of: "participant" });
  });
  it("a step that is done has a day, and needs no help any more", () => {
    const done = after<Step>("step", mine.id, acted(changeStep, { ...mine, change: { state: "done" }, was: { state: "planned" } }));
    expect([done.state, done.help_asked_at, typeof done.done_at]).toEqual(["done", null, "string"]);
  });
  it("a step in other words is not what her adviser said yes to", () => {
    const reworded = acted(changeStep, { ...mine, change: { title: "Lag CV på nettet" }, was: { title: mine.title } });
    const other = after<Step>("step", mine.id, acted(agreeStep, mine), reworded);
    expect(other).toMatchObject({ title: "Lag CV på nettet", agreed: false, agreed_by_id: null, yes_of: "participant" });
  });
  it("a step of the templates is named in her language wherever its act is told", async () => {
    const named = () => [changeStep, helpDone].map(({ label }) => label({ ...mine, change: {}, was: {} }));
    expect(named().join()).toContain("Lag CV");
    await setLanguage("ar");
    const told = named();
    await setLanguage("nb");
    expect(told.join()).not.toContain("Lag CV");
  });
  it("help is asked for and no longer needed", () => {
    expect(after<Step>("step", mine.id, acted(helpDone, mine)).help_asked_at).toBeNull();
    expect(after<Step>("step", mine.id, acted(helpDone, mine), acted(askHelp, mine)).help_asked_at).not.toBeNull();
  });
  it("her yes is seen, and the state stays as it is", () =>
    expect(after<Step>("step", mine.id, acted(agreeStep, mine))).toMatchObject({ agreed: true, state: "planned" }));
  it("an absence is there, and gone again when she comes after all", () => {
    const tell = acted(tellAbsence, { id: "a1", person_id: HER, kind: "ill", from: "2026-11-22", to: "2026-11-23" });
    expect(after("absence", "a1", tell)).toMatchObject({ kind: "ill", to: "2026-11-23" });
    expect(after("absence", "a1", tell, acted(takeBackAbsence, { id: "a1" }))).toBeUndefined();
  });
  it("a voice note that is not named stays, and null takes it away", () => {
    const pictures = ["job", "money"];
    expect(after("meeting", "m", acted(bring, { id: "m", text: "Hei", pictures }))).toMatchObject({ bring: { text: "Hei", pictures, voice: true } });
    expect(after("meeting", "m", acted(bring, { id: "m", text: null, pictures, voice: null }))).toMatchObject({ bring: { voice: false } });
  });
  it("a line of the CV that she said can be heard, and is to be read anew when she says it again", () => {
    const said = acted(addCv, { id: "c1", person_id: HER, kind: "job", title: "", voice: "T2dn" });
    expect(after("cv_entry", "c1", said)).toMatchObject({ title: "", voice: true, checked: false });
    const change = (voice: string | null) => acted(changeCv, { id: "c0", title: "Kokk", change: { voice }, was: {} });
    expect(after("cv_entry", "c0", change("T2dn"))).toMatchObject({ title: "Kokk", voice: true, checked: false });
    expect(after("cv_entry", "c0", change(null))).toMatchObject({ voice: false });
  });
  it("a wish of the register that she drops is gone, with its words", () =>
    expect(after("me", HER, acted(dropWish, { person_id: HER, trade: "driver" }))).toMatchObject({ job_wishes: ["hotel"] }));
  it("her wish is what she chose last", () =>
    expect(after<Plan>("plan", HER, acted(changePlan, { person_id: HER, change: { wish: { trade: "shop" } }, was: { wish: { trade: "hotel" } } })).wish).toEqual({ trade: "shop" }));
  it("her words and clubs go by the wish she says now, with what staff wrote behind it", () => {
    const wish = (trade: string | null, was: string | null) =>
      acted(changePlan, { person_id: HER, change: { wish: { trade } }, was: { wish: { trade: was } } });
    const wishes = (...acts: Act[]) => after<{ job_wishes: string[] }>("me", HER, ...acts).job_wishes;
    expect(wishes(wish("shop", "hotel"))).toEqual(["shop", "driver"]);
    expect(wishes(wish("shop", "hotel"), wish("driver", "shop"))).toEqual(["driver"]);
    expect(wishes(wish(null, "hotel"))).toEqual(["driver"]);
    const hairdresser = { change: { wish: { trade: null, text: "Frisør" } }, was: { wish: { trade: "hotel" } } };
    expect(wishes(acted(changePlan, { person_id: HER, ...hairdresser }))).toEqual(["everybody", "driver"]);
    expect(wishes(acted(changePlan, { person_id: HER, change: { strengths: ["A"] }, was: { strengths: [] } }))).toEqual(["hotel", "driver"]);
  });
});

describe("what is sent", () => {
  it("with a yes is what she said yes to; an act of an earlier version says nothing of it", () => {
    const was = { title: "Lag CV", starts: null, due: "2026-12-01" };
    const path = `/plan/steps/${mine.id}/agreement`;
    expect(agreeStep.request({ ...mine, was })).toEqual({ method: "POST", path, body: { was } });
    expect(agreeStep.request(mine)).toEqual({ method: "POST", path, body: {} });
  });
  it("carries each value that it replaces", () => {
    const change = { person_id: HER, change: { strengths: ["A", "B"] }, was: { strengths: ["A"] } };
    expect(changePlan.request(change)).toEqual({ method: "PATCH", path: `/plan/${HER}`, body: { strengths: ["A", "B"], was: { strengths: ["A"] } } });
    expect(changeStep.request({ ...mine, change: { state: "done" }, was: { state: "planned" } }).body).toEqual({ state: "done", was: { state: "planned" } });
  });
  it("of an absence holds no person: it is her own", () =>
    expect(tellAbsence.request({ id: "a1", person_id: HER, kind: "other", from: "2026-11-22", to: "2026-11-22" }).body).toEqual({
      id: "a1",
      kind: "other",
      from: "2026-11-22",
      to: "2026-11-22",
    }));
  it("is undone by its opposite once the server may have it", () => {
    const undone = changeStep.inverse?.({ ...mine, change: { state: "done" }, was: { state: "under_way" } });
    expect(undone?.params).toMatchObject({ change: { state: "under_way" }, was: { state: "done" } });
  });
});
