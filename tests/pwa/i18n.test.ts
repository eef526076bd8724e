import "./page";
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstLanguage, language, languages, listed, names, readIn, setLanguage, t, tc, tn } from "../../pwa/src/core/i18n";

beforeEach(() => localStorage.removeItem("jobbspor-language"));
afterEach(() => setLanguage("nb"));

test("a text stands as it is in bokmål, with its holes filled", () => {
  expect(t("Uke {week} av {all}", { week: 34, all: 52 })).toBe("Uke 34 av 52");
  expect(t("En {ukjent} ting", { week: 1 })).toBe("En {ukjent} ting");
  expect(tc("knapp", "Lukk {x}", { x: "a" })).toBe("Lukk a");
});

test("things one after another have the comma of the script", async () => {
  expect(listed(["Rom 2", null, "", 7])).toBe("Rom 2, 7");
  await setLanguage("ar");
  expect(listed(["A", "B"])).toBe("A، B");
});

test("a number chooses its form", () => {
  expect([0, 1, 2].map((n) => tn("{n} plass", "{n} plasser", n))).toEqual(["0 plasser", "1 plass", "2 plasser"]);
});

test.each(languages)("$code turns the page and has every calendar name", async ({ code, dir }) => {
  await setLanguage(code);
  expect([language.value, document.documentElement.lang, document.documentElement.dir]).toEqual([code, code, dir]);
  expect([names().months.length, names().alone.length, names().weekdays.length, names().short.length]).toEqual([12, 12, 7, 7]);
  expect(localStorage.getItem("jobbspor-language")).toBe(code);
});

test("calendar names are those of the place: the Levant's months, whole Arabic weekdays, Ukrainian genitives", async () => {
  await setLanguage("ar");
  expect([names().months[10], names().short[0]]).toEqual(["تشرين الثاني", "الاثنين"]);
  await setLanguage("uk");
  expect([names().months[7], names().alone[7]]).toEqual(["серпня", "серпень"]);
  await setLanguage("nn");
  expect(names().weekdays[0]).toBe("måndag");
});

test("a language without an interface becomes bokmål", async () => {
  await setLanguage("xx");
  expect(language.value).toBe("nb");
});

test.each([
  [["uk-UA", "en"], "uk"],
  [["no"], "nb"],
  [["nn-NO"], "nn"],
  [["ti", "ar-SY"], "ar"],
  [["ti"], "nb"],
])("a browser that asks for %j begins in %s", (wanted, code) => {
  Object.assign(navigator, { languages: wanted });
  expect(firstLanguage()).toBe(code);
  localStorage.setItem("jobbspor-language", "en");
  expect(firstLanguage()).toBe("en");
});

test("a screen can be read in another language without being turned", async () => {
  expect(await readIn("ar", () => names().months[7])).toBe("آب");
  expect(names().months[7]).toBe("august");
});
