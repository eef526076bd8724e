import "../page";
import { expect, test } from "vitest";
import type { Club } from "../../../pwa/src/jobclub/queries";
import { contradicts, forOthers, reasonsFor, suits } from "../../../pwa/src/jobclub/suits";
import type { Me } from "../../../pwa/src/people/queries";

const club = (about: Partial<Club>): Club => ({
  id: "c",
  title: "Muntlig",
  place: "rom 2",
  seats: 12,
  trades: [],
  topics: [],
  active: true,
  ...about,
});
const rana = (about: Partial<Me> = {}): Me => ({
  id: "p",
  given_name: "Rana",
  family_name: "Darwish",
  language: "ar",
  roles: ["participant"],
  levels: { oral: "A2", written: "A1" },
  gender: "woman",
  education: "lower_secondary",
  experience: ["hotel"],
  job_wishes: ["hotel", "kitchen"],
  end_goal: "work",
  ...about,
});
const words = (about: Partial<Club>, me = rana()) => reasonsFor(club(about), me).map((reason) => reason.words);

test("each reason is a whole phrase, in the order of the rule", () => {
  const all: Partial<Club> = {
    level_from: "A2",
    level_to: "B1",
    trades: ["kitchen", "hotel"],
    education: "little",
    experience: "some",
    motivation: "work",
    oral_stronger: true,
    gender: "woman",
  };
  expect(words(all)).toEqual([
    "du har A2",
    "du vil jobbe på hotell",
    "du vil jobbe på kjøkken",
    "du har gått lite på skole",
    "du har jobbet før",
    "du vil jobbe snart",
    "du snakker bedre enn du skriver",
    "gruppen er for kvinner",
  ]);
});

test.each<[string, Partial<Club>]>([
  ["a level above hers", { level_from: "B1", trades: ["hotel"] }],
  ["a level below hers", { level_to: "A1", trades: ["hotel"] }],
  ["a group for men", { gender: "man", trades: ["hotel"] }],
  ["a group for the educated", { education: "trade_or_higher", trades: ["hotel"] }],
])("%s contradicts, whatever else fits", (_what, about) => {
  expect(contradicts(club(about), rana())).toBe(true);
  expect(suits(club(about), rana())).toBe(false);
});

test("what is not known neither contradicts nor is a reason", () => {
  const unknown = rana({ levels: null, gender: null, education: null, job_wishes: [], experience: [], end_goal: null });
  const about: Partial<Club> = { level_from: "B1", gender: "man", education: "higher" };
  expect(contradicts(club(about), unknown)).toBe(false);
  expect(words(about, unknown)).toEqual([]);
  expect(suits(club(about), unknown)).toBe(false);
});

test("a group that is not for her is said to be so, and gives her no reasons", () => {
  const about: Partial<Club> = { gender: "man", trades: ["hotel"] };
  expect([words(about, rana()), forOthers(club(about), rana())]).toEqual([[], "Gruppen er for menn"]);
  expect(forOthers(club({ gender: "woman" }), rana())).toBeNull();
  expect(forOthers(club(about), rana({ gender: null }))).toBeNull();
});

test("who has no Norwegian yet reads that in words", () => {
  expect(words({ level_to: "A1" }, rana({ levels: { oral: "none", written: "none" } }))).toEqual(["du begynner med norsk"]);
});

test("the written level stands in where the oral one is not known", () => {
  expect(words({ level_from: "A1", level_to: "A1" }, rana({ levels: { oral: null, written: "A1" } }))).toEqual(["du har A1"]);
});
