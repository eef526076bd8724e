import { describe, expect, it } from "vitest";
import { Offline, Problem } from "../../../pwa/src/core/http";
import { fieldsOf, keyKeeper } from "../../../pwa/src/people/staff/ask";
import { comingWeeks, weekOf } from "../../../pwa/src/people/staff/holidayWeeks";
import { mayStandIn, movesWith } from "../../../pwa/src/people/staff/standIn";

describe("the key of a write", () => {
  const keeper = () => {
    let made = 0;
    return keyKeeper(() => `key-${++made}`);
  };
  it("stays the same for a second try", () => {
    const keys = keeper();
    expect([keys.keyFor("POST", "/x", { a: 1 }), keys.keyFor("POST", "/x", { a: 1 })]).toEqual(["key-1", "key-1"]);
  });
  it("is new for another body, and after an answer", () => {
    const keys = keeper();
    keys.keyFor("POST", "/x", { a: 1 });
    expect(keys.keyFor("POST", "/x", { a: 2 })).toBe("key-2");
    keys.answered();
    expect(keys.keyFor("POST", "/x", { a: 2 })).toBe("key-3");
  });
});

describe("remarks on fields", () => {
  it("come from a refusal of the form", () =>
    expect(fieldsOf(new Problem("invalid", { fields: { phone: ["phone"] } }, 422))).toEqual({ phone: ["phone"] }));
  it("not from anything else", () => {
    expect(fieldsOf(new Problem("last_admin", {}, 409))).toEqual({});
    expect(fieldsOf(new Offline("x"))).toEqual({});
    expect(fieldsOf(null)).toEqual({});
  });
});

describe("a stand-in", () => {
  const rows = {
    clubs: [
      { title: "Start", leader_id: "ingrid", active: true },
      { title: "CV og søknad", leader_id: "ingrid", active: true },
      { title: "Gammel", leader_id: "ingrid", active: false },
      { title: "Fagfolk", leader_id: "eva", active: true },
    ],
    sessions: [
      { leader_id: "ingrid", ends_at: "2026-11-23T10:00:00Z", status: "planned" },
      { leader_id: "ingrid", ends_at: "2026-11-21T10:00:00Z", status: "planned" },
      { leader_id: "ingrid", ends_at: "2026-11-24T10:00:00Z", status: "cancelled" },
      { leader_id: "eva", ends_at: "2026-11-24T10:00:00Z", status: "planned" },
    ],
  };
  it("takes over active clubs and what is still to come", () =>
    expect(movesWith("ingrid", rows, new Date("2026-11-22T12:00:00Z"))).toEqual({ clubs: ["CV og søknad", "Start"], sessions: 1 }));
  it("is offered to those who may hold what she holds", () => {
    const away = { id: "ingrid", roles: ["leader", "admin"] };
    expect(mayStandIn({ id: "eva", roles: ["leader"] }, away)).toBe(true);
    expect(mayStandIn({ id: "kari", roles: ["adviser"] }, away)).toBe(false);
    expect(mayStandIn(away, away)).toBe(false);
  });
});

describe("holiday weeks", () => {
  const week = (number: number, from: string, to: string) => ({ id: String(number), year: 2026, week: number, from, to, empty: true });
  it("shows those that are not over, the next one first", () =>
    expect(
      comingWeeks([week(52, "2026-12-21", "2026-12-27"), week(40, "2026-09-28", "2026-10-04"), week(47, "2026-11-16", "2026-11-22")], "2026-11-22").map(
        ({ id }) => id,
      ),
    ).toEqual(["47", "52"]));
  it("finds the week of a day over the turn of the year", () => expect(weekOf("2026-12-31")).toEqual({ year: 2026, week: 53 }));
});
