import type { Participant } from "../../../pwa/src/people/staff/types";

/** A participant about whom everything is in order; each test says what differs. */
export function participant(differs: Partial<Participant> = {}): Participant {
  return {
    id: "0190a000-0000-7000-8000-000000000001",
    name: "Rana Darwish",
    given_name: "Rana",
    family_name: "Darwish",
    phone: "+4746262888",
    language: "ar",
    hears_language: null,
    protected: false,
    active: true,
    birth_date: "1990-03-04",
    gender: "woman",
    own_reference: "EB-1001",
    mother_tongue: "ar",
    levels: { oral: "A2", written: "A1" },
    education: "upper_secondary",
    experience: [],
    job_wishes: ["hotel"],
    programme_start: "2026-01-01",
    programme_end: "2027-12-31",
    track: null,
    end_goal: "work",
    left_on: null,
    helpers: [{ role: "adviser", staff_id: "0190a000-0000-7000-8000-0000000000aa" }],
    has_phone_app: true,
    ...differs,
  };
}
