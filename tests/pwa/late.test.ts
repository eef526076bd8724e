import "./page";
import { beforeEach, expect, test, vi } from "vitest";

/** Each test has registries of its own, and the signals that belong to them: what was fetched once is not fetched again. */
beforeEach(() => vi.resetModules());

test("a verb that is not here yet is asked for once, and found when it has come", async () => {
  const { effect } = await import("@preact/signals");
  const { lateIs } = await import("../../pwa/src/core/late");
  const { defineVerb, labelOf } = await import("../../pwa/src/core/verbs");
  const request = () => ({ method: "POST" as const, path: "/x" });
  const load = vi.fn(async () => {
    await Promise.resolve(); // as a file does, it comes after the asking
    defineVerb("late.verb", { request, label: () => "Sent i går" });
  });
  lateIs(load);
  const seen: (string | null)[] = [];
  const stop = effect(() => void seen.push(labelOf({ verb: "late.verb", params: {} } as never)));
  await vi.waitFor(() => expect(seen).toEqual([null, "Sent i går"]));
  expect(labelOf({ verb: "another.version", params: {} } as never)).toBe(null);
  expect(load).toHaveBeenCalledTimes(1);
  stop();
});

test("a refusal shown before its words came is worded again", async () => {
  const { effect } = await import("@preact/signals");
  const { lateIs } = await import("../../pwa/src/core/late");
  const { explain, whyRefused } = await import("../../pwa/src/core/refusals");
  lateIs(async () => {
    await Promise.resolve();
    explain("room_closed", () => ({ text: "Rommet er stengt." }));
  });
  const seen: string[] = [];
  const stop = effect(() => void seen.push(whyRefused({ code: "room_closed", status: 409 } as never).text));
  await vi.waitFor(() => expect(seen.at(-1)).toBe("Rommet er stengt."));
  expect(seen[0]).toBe("Dette gikk ikke. Ring noen som hjelper deg.");
  stop();
});

test("what could not be fetched in a dead spot is asked for again", async () => {
  const { fetchLate, lateIs } = await import("../../pwa/src/core/late");
  const load = vi.fn().mockRejectedValueOnce(new TypeError("no network")).mockResolvedValue(undefined);
  lateIs(load);
  await fetchLate();
  await fetchLate();
  await fetchLate();
  expect(load).toHaveBeenCalledTimes(2);
});
