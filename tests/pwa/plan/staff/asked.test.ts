import "../../page";
import { afterEach, beforeEach, expect, it } from "vitest";
import { surroundings } from "../../../../pwa/src/core/http";
import { told } from "../../../../pwa/src/core/state";
import { handoversOfMine } from "../../../../pwa/src/plan/staff/asked";

let asked: string[] = [];
const before = surroundings.transport;
const isMe = (...roles: string[]) => {
  told.value = new Map([["me", new Map([["s", { id: "s", roles }]])]]);
};
beforeEach(() => {
  asked = [];
  surroundings.transport = async (url) => {
    asked.push(String(url));
    return Response.json({ items: [{ id: "h", status: "planned" }], next: null });
  };
});
afterEach(() => {
  surroundings.transport = before;
  told.value = new Map();
});

it.each([[["job_specialist"]], [["leader", "teacher"]], [[]]])("who is no adviser (%s) asks for no hand-overs", async (roles) => {
  isMe(...roles);
  expect(await handoversOfMine()).toEqual([]);
  expect(asked).toEqual([]);
});

it("an adviser does, whatever else she is", async () => {
  isMe("job_specialist", "adviser");
  expect((await handoversOfMine()).map(({ id }) => id)).toEqual(["h"]);
  expect(asked).toHaveLength(1);
});
