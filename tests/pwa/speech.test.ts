import { expect, test } from "vitest";
import { canHear, speakable } from "../../pwa/src/core/speech";

test("the digits of a phone number are said one by one, other numbers as they are", () => {
  expect(speakable("Ring 92 14 55 01 i dag")).toBe("Ring 9 2 1 4 5 5 0 1 i dag");
  expect(speakable("+47 92145501")).toBe("+ 4 7 9 2 1 4 5 5 0 1");
  expect(speakable("4 av 16 ledige, kl. 09.30, 17.08.2026")).toBe("4 av 16 ledige, kl. 09.30, 17.08.2026");
});

test("where the phone has no voice there is nothing to press", () => {
  expect(canHear("ar")).toBe(false);
});
