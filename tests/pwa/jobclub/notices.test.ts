import "../page";
import { expect, test } from "vitest";
import { told } from "../../../pwa/src/core/state";
import "../../../pwa/src/jobclub/notices";
import { wordingOf } from "../../../pwa/src/notifications/worded";
import { session } from "./cast";

const tell = (params: object) => {
  const one = session("2026-11-25T08:00:00Z", { id: "s", topic: { code: "interview", title: "Intervju" } });
  told.value = new Map([["session", new Map([["s", one]])]]);
  const found = wordingOf("session_moved")?.({ session_id: "s", ...params });
  return [found?.title, found?.text];
};
const nine = "2026-11-25T08:00:00+00:00";

test("a session that only ends later is told with its new end, not with a time that is the same", () => {
  const [title, text] = tell({ from: nine, to: nine, ended: "2026-11-25T10:30:00+00:00", ends: "2026-11-25T11:00:00+00:00" });
  expect(title).toBe("Ny slutt");
  expect(text).toContain("Slutter kl. 12.00. Før: kl. 11.30.");
});

test("a session at another time is told with the time before", () => {
  const [title, text] = tell({ from: "2026-11-24T08:00:00+00:00", to: nine });
  expect(title).toBe("Ny tid");
  expect(text).toContain("Før: tirsdag 24. november kl. 09.00.");
});
