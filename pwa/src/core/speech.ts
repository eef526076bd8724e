import { computed, effect, signal } from "@preact/signals";
import { hearLanguage, readIn } from "./i18n";

/**
 * "Hør": reads what is marked data-speak, in order, and marks what is being read. The phone's own voice where it
 * has one for the language, else a recording by staff, else there is no button: a voice of the wrong language is noise.
 *
 * data-speak="" reads the element's own text; data-speak="…" reads that instead (a chair row's "4 av 16 ledige");
 * data-speak-lang says another language than the one heard best; content with a lang of its own is read in that one.
 */

const SPEAKING = "is-spoken";
const voices = signal<SpeechSynthesisVoice[]>([]);
/** Recordings by staff: an address of sound under "language text". */
const recordings = signal<ReadonlyMap<string, string>>(new Map());
/** Something is being read. */
export const speaking = signal(false);

let run = 0;
let sound: HTMLAudioElement | null = null;

/** bokmål and nynorsk are spoken by any Norwegian voice; the others by their own. */
const speechCodes: Record<string, string[]> = { nb: ["nb", "no", "nn"], nn: ["nn", "nb", "no"] };

/** Every voice of this phone that speaks the language, the best first. */
export function voicesFor(lang: string): SpeechSynthesisVoice[] {
  const codeOf = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().split(/[-_]/)[0];
  return (speechCodes[lang] ?? [lang]).flatMap((code) =>
    voices.value.filter((voice) => codeOf(voice) === code),
  );
}

/** Has this phone a voice of its own for the language? */
export const hasVoice = (lang: string): boolean => voicesFor(lang).length > 0;

/** Languages that staff have read something aloud in; the sounds are fetched when one of them is chosen. */
export const readAloud = signal<ReadonlySet<string>>(new Set());
/** Can be chosen as the language heard best. */
export const mayHear = (lang: string): boolean => canHear(lang) || readAloud.value.has(lang);

/** Is there any way to hear this language on this phone? */
export function canHear(lang: string): boolean {
  return hasVoice(lang) || [...recordings.value.keys()].some((key) => key.startsWith(`${lang} `));
}

/** The language best heard can be heard here; no button where it cannot. */
export const canHearMine = computed(() => canHear(hearLanguage.value));

/** Begin to listen for voices; they arrive some time after the page. Called once at start. */
export function startSpeech(): void {
  const synth = globalThis.speechSynthesis;
  if (synth === undefined) return;
  const read = () => (voices.value = synth.getVoices());
  read();
  synth.addEventListener?.("voiceschanged", read);
  effect(() => {
    void hearLanguage.value;
    quiet();
  });
}

/** Recordings by staff in a language, by text; they take the place of those there were. */
export function useRecordings(lang: string, byText: ReadonlyMap<string, string>): void {
  const others = [...recordings.value].filter(([key]) => !key.startsWith(`${lang} `));
  const added = [...byText].map(([text, url]) => [`${lang} ${text}`, url] as const);
  recordings.value = new Map([...others, ...added]);
}

/** Phone numbers are read digit by digit: "92 14 55 01" is no amount. */
export function speakable(text: string): string {
  return text.replace(/\+?\d(?:[\d\s]{5,})\d/g, (number) => number.replace(/\s/g, "").split("").join(" "));
}

/** Stop reading. */
export function quiet(): void {
  run += 1;
  globalThis.speechSynthesis?.cancel();
  sound?.pause();
  speaking.value = false;
  for (const element of document.querySelectorAll(`.${SPEAKING}`)) element.classList.remove(SPEAKING);
}

/** A sentence and the languages it is made of: Norwegian names inside another language keep a Norwegian voice. */
type Sentence = { element: HTMLElement; parts: { text: string; lang: string }[] };

function partsOf(node: Node, lang: string): Sentence["parts"] {
  if (node instanceof Text) return [{ text: node.data, lang }];
  if (!(node instanceof HTMLElement) || node.getAttribute("aria-hidden") === "true") return [];
  // Words that can be tapped one by one are said as the sentence they are.
  if (node.dataset.whole) return [{ text: node.dataset.whole, lang }];
  return [...node.childNodes].flatMap((child) => partsOf(child, node.lang || lang));
}

function sentenceOf(element: HTMLElement, lang: string): Sentence {
  const given = element.dataset.speak;
  const parts = given ? [{ text: given, lang }] : partsOf(element, lang);
  const joined: Sentence["parts"] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.lang === part.lang) last.text += ` ${part.text}`;
    else joined.push({ ...part });
  }
  return { element, parts: joined.filter((part) => part.text.trim() !== "") };
}

/** Everything to read under `root`, as it would be in `lang`, in the order of the page. */
function sentences(root: HTMLElement, lang: string): Promise<Sentence[]> {
  return readIn(lang, () =>
    [...root.querySelectorAll<HTMLElement>("[data-speak]")]
      .filter((element) => element.closest("[hidden], [inert]") === null)
      .map((element) => sentenceOf(element, element.dataset.speakLang ?? lang)),
  );
}

/** Read every marked element under `root`, in the language heard best; a second press stops. */
export async function hear(root: HTMLElement): Promise<void> {
  const stop = speaking.value;
  quiet();
  if (stop) return;
  const mine = run;
  speaking.value = true;
  for (const sentence of await sentences(root, hearLanguage.value)) {
    if (mine !== run) return;
    await hearOne(sentence);
  }
  if (mine === run) speaking.value = false;
}

async function hearOne({ element, parts }: Sentence): Promise<void> {
  const mine = run;
  element.classList.add(SPEAKING);
  element.scrollIntoView?.({ block: "nearest" });
  for (const { text, lang } of parts) if (mine === run) await say(text.trim(), lang);
  element.classList.remove(SPEAKING);
}

/**
 * Say one text, at `rate` times the usual speed, by `by` where one is wished for; resolves when it has been said, or at once
 * where it cannot be.
 */
export function say(text: string, lang: string, rate = 1, by?: SpeechSynthesisVoice): Promise<void> {
  const voice = by ?? voicesFor(lang)[0];
  if (voice !== undefined) return utter(speakable(text), voice, rate);
  const recorded = recordings.value.get(`${lang} ${text}`);
  return recorded === undefined ? Promise.resolve() : play(recorded, rate).then(() => {});
}

function utter(text: string, voice: SpeechSynthesisVoice, rate: number): Promise<void> {
  return new Promise((done) => {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = rate;
    words.onend = () => done();
    words.onerror = () => done();
    speechSynthesis.speak(words);
  });
}

/** Play a recording, at `rate` times its speed; resolves when it has been played or stopped: false where the phone could not. */
export function play(url: string, rate = 1): Promise<boolean> {
  return new Promise((done) => {
    sound = new Audio(url);
    sound.playbackRate = rate;
    sound.onended = () => done(true);
    sound.onpause = () => done(true);
    sound.onerror = () => done(false);
    sound.play().catch(() => done(false));
  });
}
