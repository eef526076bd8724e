import type { Plan, Step } from "../../../pwa/src/plan/queries";

export const HER = "0190a000-0000-7000-8000-000000000001";

/** A plan in the middle of its way; each test says what differs. */
export function plan(differs: Partial<Plan> = {}): Plan {
  return {
    id: HER,
    person_id: HER,
    wish: { trade: "hotel", text: null },
    end_goal: "work",
    norwegian: { oral: "B1", written: "A2" },
    levels: { oral: "A2", written: "A1" },
    started: "2026-01-12",
    ends: "2027-12-31",
    strengths: ["Jeg lærer fort"],
    resources: [],
    wishes: [],
    elements: [],
    ...differs,
  };
}

export function step(differs: Partial<Step> = {}): Step {
  return {
    id: "0190a000-0000-7000-8000-0000000000b1",
    person_id: HER,
    title: "Lag CV",
    template: "cv",
    state: "planned",
    agreed: false,
    yes_of: "staff",
    due: "2026-11-25",
    made_by_id: "0190a000-0000-7000-8000-0000000000aa",
    ...differs,
  };
}
