import { expect, test } from "vitest";
import { newId } from "../../pwa/src/core/id";

test("ids are UUIDv7, differ, and sort in the order they were made", () => {
  const made = Array.from({ length: 1000 }, newId);
  for (const id of made) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(made).size).toBe(1000);
  expect([...made].sort()).toEqual(made);
});
