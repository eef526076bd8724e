import "./page";
import { expect, test, vi } from "vitest";
import { canHear, hear, speakable, speaking, startSpeech } from "../../pwa/src/core/speech";

test("the digits of a phone number are said one by one, other numbers as they are", () => {
  expect(speakable("Ring 92 14 55 01 i dag")).toBe("Ring 9 2 1 4 5 5 0 1 i dag");
  expect(speakable("+47 92145501")).toBe("+ 4 7 9 2 1 4 5 5 0 1");
  expect(speakable("4 av 16 ledige, kl. 09.30, 17.08.2026")).toBe("4 av 16 ledige, kl. 09.30, 17.08.2026");
});

test("where the phone has no voice there is nothing to press", () => {
  expect(canHear("ar")).toBe(false);
});

/** As much of a page as reading aloud asks for: elements with words, languages and marks. */
class Words {
  constructor(readonly data: string) {}
}
class Element {
  lang = "";
  dataset: Record<string, string> = {};
  childNodes: (Words | Element)[] = [];
  marks = new Set<string>();
  quiet = false;
  classList = { add: (mark: string) => this.marks.add(mark), remove: (mark: string) => this.marks.delete(mark) };
  constructor(differs: Partial<Element>, ...children: (Words | Element)[]) {
    Object.assign(this, { ...differs, childNodes: children });
  }
  getAttribute = (name: string) => (name === "aria-hidden" && this.quiet ? "true" : null);
  closest = () => null;
  querySelectorAll = () => this.childNodes.filter((child) => child instanceof Element && "speak" in child.dataset);
}

/** A phone with these voices; what it says goes to `said`, and each is over when `end` is called. */
function phoneThatSpeaks(...langs: string[]) {
  const said: [string, string][] = [];
  const waiting: (() => void)[] = [];
  vi.stubGlobal("Text", Words);
  vi.stubGlobal("HTMLElement", Element);
  vi.stubGlobal("SpeechSynthesisUtterance", class { constructor(readonly text: string) {} });
  vi.stubGlobal("speechSynthesis", {
    getVoices: () => langs.map((lang) => ({ lang, name: lang })),
    speak: (words: SpeechSynthesisUtterance) => {
      said.push([words.text, words.lang]);
      waiting.push(() => words.onend?.(null as never));
    },
    cancel: () => waiting.splice(0).forEach((end) => end()),
  });
  Object.assign(document, { querySelectorAll: () => [] });
  startSpeech();
  const end = async () => {
    waiting.shift()?.();
    await new Promise((done) => setTimeout(done));
  };
  return { said, end };
}

const page = () => {
  const title = new Element({ dataset: { speak: "" } }, new Words("Intervju på"), new Element({ lang: "en" }, new Words("Grand Hotel")));
  const chairs = new Element({ dataset: { speak: "4 av 16 ledige" } }, new Words("4/16"));
  const icon = new Element({ quiet: true }, new Words("x"));
  const call = new Element({ dataset: { speak: "" } }, icon, new Words("Ring 92 14 55 01"));
  return { title, root: new Element({}, title, chairs, call) as unknown as HTMLElement };
};

test("a page is read in order, each part in the voice of its language, and what is read is marked", async () => {
  const { said, end } = phoneThatSpeaks("nb-NO", "en-GB");
  const { title, root } = page();
  const read = hear(root);
  await new Promise((done) => setTimeout(done));
  expect([said, speaking.value, [...title.marks]]).toEqual([[["Intervju på", "nb-NO"]], true, ["is-spoken"]]);
  for (let part = 0; part < 4; part += 1) await end();
  await read;
  expect(said).toEqual([
    ["Intervju på", "nb-NO"],
    ["Grand Hotel", "en-GB"],
    ["4 av 16 ledige", "nb-NO"],
    ["Ring 9 2 1 4 5 5 0 1", "nb-NO"],
  ]);
  expect([speaking.value, title.marks.size]).toEqual([false, 0]);
});

test("words that can be tapped one by one are read as one sentence, marks beside their words", async () => {
  const { said, end } = phoneThatSpeaks("nb-NO");
  const words = new Element({ dataset: { whole: "St. Marie, rom 4" } }, new Words("St"), new Words("."), new Words(" Marie"));
  const place = new Element({ dataset: { speak: "" } }, words);
  const read = hear(new Element({}, place) as unknown as HTMLElement);
  await new Promise((done) => setTimeout(done));
  await end();
  await read;
  expect(said).toEqual([["St. Marie, rom 4", "nb-NO"]]);
});

test("pressed once more it stops, and nothing further is said", async () => {
  const { said } = phoneThatSpeaks("nb-NO");
  const { root } = page();
  const read = hear(root);
  await new Promise((done) => setTimeout(done));
  await hear(root);
  await read;
  expect([said, speaking.value]).toEqual([[["Intervju på", "nb-NO"]], false]);
});
